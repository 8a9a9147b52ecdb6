// The codes that somebody's own list has used so far.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/hand_out_codes.h"

#include "core/domain/personal_data.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HandOutTable)
};

/// "640823", "19640823-XXXX", and identity numbers with a wrong check digit.
bool looksLikeBirth(const QString &code)
{
    static const QRegularExpression birth(
        u"^(?:19|20)?\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])(?:[-+ ]?(?:\\d{4}|[xX*]{1,4}))?$"_s);
    return birth.match(code).hasMatch();
}

/// Equal for codes that people take for the same: "A 07" and "a7".
QString alike(const QString &code)
{
    static const QRegularExpression zeros(u"(?<!\\d)0+(?=\\d)"_s);
    QString plain = code.toLower();
    plain.remove(u' ');
    plain.remove(zeros);
    return plain;
}

QString keyOf(const QString &code, const QString &questionnaire)
{
    return code + QChar(0) + questionnaire;
}

} // namespace

QString shownText(const QString &text)
{
    constexpr int kLongest = 40;
    const QString line = text.simplified();
    const QString safe = masked(line, personalDataIn(line));
    return safe.size() > kLongest ? safe.left(kLongest) + u'…' : safe;
}

UsedCodes::UsedCodes(const std::vector<HandOut> &list)
{
    for (const HandOut &line : list) {
        m_used.insert(keyOf(line.code, line.questionnaire), {line.code, {}});
        m_alike.insert(keyOf(alike(line.code), line.questionnaire), {line.code, {}});
    }
}

bool UsedCodes::isInList(const HandOut &line) const
{
    const auto found = m_used.constFind(keyOf(line.code, line.questionnaire));
    return found != m_used.cend() && found->place.isEmpty();
}

std::optional<Problem> UsedCodes::take(const HandOut &line, const QString &place)
{
    const QString key = keyOf(line.code, line.questionnaire);
    const auto found = m_used.constFind(key);
    if (found == m_used.cend()) {
        m_used.insert(key, {line.code, place});
        return std::nullopt;
    }
    const QString code = shownText(line.code);
    if (found->place.isEmpty())
        return Problem{place, Texts::tr("The code “%1” stands in the list already; that line was left as it is.").arg(code),
                       Texts::tr("If something is new about the participant, change it in the list.")};
    return Problem{place, Texts::tr("The code “%1” stands in %2 too; only the first can be taken.").arg(code, found->place),
                   Texts::tr("Give each participant a code of their own.")};
}

Problems UsedCodes::doubts(const HandOut &line, const QString &place)
{
    Problems doubts;
    if (looksLikeBirth(line.code))
        doubts.push_back({place, Texts::tr("The code looks like a date of birth or a part of an identity number."),
                          Texts::tr("If it is one, use the activity's own running number or code.")});
    const QString key = keyOf(alike(line.code), line.questionnaire);
    const auto found = m_alike.constFind(key);
    if (found == m_alike.cend()) {
        m_alike.insert(key, {line.code, place});
        return doubts;
    }
    const QString code = shownText(line.code);
    const QString other = shownText(found->code);
    const QString what =
        found->place.isEmpty()
            ? Texts::tr("The code “%1” is almost the same as “%2”, which stands in the list already.").arg(code, other)
            : Texts::tr("The code “%1” is almost the same as “%2” in %3.").arg(code, other, found->place);
    doubts.push_back({place, what, Texts::tr("Check that they are two participants.")});
    return doubts;
}

} // namespace ljus
