// What the statuses of a hand-out are called, and what can be wrong with a line.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/hand_out.h"

#include "core/domain/person_name.h"
#include "core/domain/personal_data.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HandOut)
};

/// What in @a text says who someone is; empty: nothing.
QString personalDataNamed(const QString &text)
{
    const bool maybeData = std::any_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.isDigit() || sign == u'@'; });
    if (const auto findings = maybeData ? personalDataIn(text) : std::vector<PersonalDataFinding>(); !findings.empty())
        return displayName(findings.front().kind);
    return holdsFullName(text) ? Texts::tr("Name with surname") : QString();
}

QString displayName(HandOutField field)
{
    switch (field) {
    case HandOutField::Code:
        return Texts::tr("Code");
    case HandOutField::Language:
        return Texts::tr("Language");
    case HandOutField::Reason:
        return Texts::tr("Reason");
    case HandOutField::Date:
        return Texts::tr("Date");
    case HandOutField::Note:
        return Texts::tr("Note");
    }
    Q_UNREACHABLE();
}

HandOutFault fault(HandOutField field, const QString &what, const QString &mend)
{
    return {field, {displayName(field), what, mend}};
}

/// A code is to be replaced, what is said freely is to be said otherwise.
void addWhenPersonal(std::vector<HandOutFault> &faults, HandOutField field, const QString &text)
{
    const QString found = personalDataNamed(text);
    if (found.isEmpty())
        return;
    const QString mend = field == HandOutField::Code
                             ? Texts::tr("Use the activity's own running number or code, which means nothing outside it.")
                             : Texts::tr("Take it away, or write it so that nobody outside the activity knows who is meant.");
    faults.push_back(
        fault(field, Texts::tr("It looks like personal data (%1), which the list must not hold.").arg(found.toLower()), mend));
}

} // namespace

QString toCode(HandOutStatus status)
{
    switch (status) {
    case HandOutStatus::NotOffered:
        return u"not_offered"_s;
    case HandOutStatus::HandedOut:
        return u"handed_out"_s;
    case HandOutStatus::Declined:
        return u"declined"_s;
    case HandOutStatus::NotReached:
        return u"not_reached"_s;
    case HandOutStatus::OutsideTarget:
        return u"outside_target"_s;
    }
    Q_UNREACHABLE();
}

std::optional<HandOutStatus> handOutStatusFromCode(const QString &code)
{
    const auto found = std::find_if(kHandOutStatuses.begin(), kHandOutStatuses.end(),
                                    [&code](HandOutStatus status) { return toCode(status) == code; });
    return found == kHandOutStatuses.end() ? std::nullopt : std::optional(*found);
}

QString displayName(HandOutStatus status)
{
    switch (status) {
    case HandOutStatus::NotOffered:
        return Texts::tr("Not offered");
    case HandOutStatus::HandedOut:
        return Texts::tr("Handed out");
    case HandOutStatus::Declined:
        return Texts::tr("Said no");
    case HandOutStatus::NotReached:
        return Texts::tr("Not reached");
    case HandOutStatus::OutsideTarget:
        return Texts::tr("Outside the target group");
    }
    Q_UNREACHABLE();
}

std::vector<HandOutFault> faultsOf(const HandOut &line)
{
    std::vector<HandOutFault> faults;
    if (line.code.trimmed().isEmpty())
        faults.push_back(
            fault(HandOutField::Code, Texts::tr("The line has no code."), Texts::tr("Give it a running number or a code.")));
    if (line.code.size() > kLongestCode)
        faults.push_back(fault(HandOutField::Code, Texts::tr("It is longer than %1 characters.").arg(kLongestCode),
                               Texts::tr("Shorten it; what is to be remembered can stand in the note.")));
    static const QRegularExpression languageCode(u"^[a-z]{2,3}$"_s);
    if (!line.language.isEmpty() && !languageCode.match(line.language).hasMatch())
        faults.push_back(fault(HandOutField::Language, Texts::tr("“%1” is no language that is known.").arg(line.language),
                               Texts::tr("Write its name or its two-letter code, such as sv.")));
    if (line.status == HandOutStatus::OutsideTarget && line.reason.trimmed().isEmpty())
        faults.push_back(fault(HandOutField::Reason, Texts::tr("It is missing, though the participant is not to be asked."),
                               Texts::tr("Say in a few words why the participant is outside the target group.")));
    if (line.status == HandOutStatus::NotOffered && line.date.isValid())
        faults.push_back(fault(HandOutField::Date, Texts::tr("There is one, though nothing has been offered."),
                               Texts::tr("Leave it out, or state what was done that day.")));
    static const QRegularExpression joint(u"[._/\\\\]"_s); // eva.lundgren
    addWhenPersonal(faults, HandOutField::Code, line.code);
    if (faults.empty())
        addWhenPersonal(faults, HandOutField::Code, QString(line.code).replace(joint, u" "_s));
    addWhenPersonal(faults, HandOutField::Reason, line.reason);
    addWhenPersonal(faults, HandOutField::Note, line.note);
    return faults;
}

Problems problemsOf(const HandOut &line)
{
    Problems problems;
    for (const HandOutFault &fault : faultsOf(line))
        problems.push_back(fault.problem);
    return problems;
}

int HandOutTotals::lineCount() const
{
    return std::accumulate(lines.begin(), lines.end(), 0);
}

} // namespace ljus
