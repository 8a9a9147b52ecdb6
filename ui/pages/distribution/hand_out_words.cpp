// Hand-outs in words: how a list stands, whether enough answers come in.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/distribution/hand_out_words.h"

#include "ui/pages/entry/choices.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HandOutWords)
};

QString sexName(const Questionnaire &questionnaire, const QString &code, const QString &language)
{
    const Question &sex = *questionnaire.current().sexQuestion();
    const auto option = sex.optionIndex(code);
    return option ? sex.options.at(static_cast<std::size_t>(*option)).text.in(language) : Texts::tr("not stated");
}

/// "7 (few; at this pace 12)"
QString groupInWords(const ReturnGroup &group)
{
    QStringList notes;
    if (group.visibility == Visibility::Warned)
        notes << Texts::tr("few");
    if (group.atThisPace)
        notes << Texts::tr("at this pace %1").arg(*group.atThisPace);
    const QString number = QString::number(group.returned);
    return notes.isEmpty() ? number : number + u" ("_s + notes.join(u"; "_s) + u')';
}

} // namespace

QString totalsInWords(const HandOutTotals &totals)
{
    QStringList parts;
    const auto add = [&](HandOutStatus status, const char *words) {
        if (totals.of(status) > 0)
            parts << Texts::tr(words, nullptr, totals.of(status));
    };
    add(HandOutStatus::HandedOut, QT_TRANSLATE_N_NOOP("HandOutWords", "%n handed out"));
    add(HandOutStatus::NotOffered, QT_TRANSLATE_N_NOOP("HandOutWords", "%n not offered"));
    add(HandOutStatus::Declined, QT_TRANSLATE_N_NOOP("HandOutWords", "%n said no"));
    add(HandOutStatus::NotReached, QT_TRANSLATE_N_NOOP("HandOutWords", "%n not reached"));
    QString sentence = Texts::tr("%1 could be asked: %2.").arg(totals.eligible()).arg(parts.join(u", "_s));
    if (const int outside = totals.of(HandOutStatus::OutsideTarget); outside > 0)
        sentence += u' ' + Texts::tr("%n more outside the target group.", nullptr, outside);
    return sentence;
}

int firstNotOffered(const std::vector<HandOut> &lines)
{
    const auto found =
        std::find_if(lines.begin(), lines.end(), [](const HandOut &line) { return line.status == HandOutStatus::NotOffered; });
    return static_cast<int>((found == lines.end() && !lines.empty() ? found - 1 : found) - lines.begin());
}

QString aimInWords(const DistributionLine &line, const Round &round, int aimPercent)
{
    // Nothing is to be made of numbers that cannot be right.
    if (!line.forecast.missing || *line.forecast.wanted == 0
        || line.rates.returned > line.rates.handedOut.value_or(line.rates.returned))
        return {};
    if (*line.forecast.missing == 0)
        return Texts::tr("The aim of %1 % is reached.").arg(aimPercent);
    if (line.forecast.isOver)
        return {};
    QString sentence = Texts::tr("%1 more by %2 make %3 %.")
                           .arg(*line.forecast.missing)
                           .arg(QLocale().toString(round.to, u"d MMMM"))
                           .arg(aimPercent);
    if (line.forecast.atThisPace)
        sentence += u' ' + Texts::tr("At this pace: %1.").arg(*line.forecast.atThisPace);
    return sentence;
}

QString forecastInWords(const DistributionLine &line, const Round &round, int aimPercent)
{
    const std::optional<int> base = line.rates.handedOut ? line.rates.handedOut : line.rates.eligible;
    const QString answered = base ? Texts::tr("%1 of %2 have answered.").arg(line.rates.returned).arg(*base)
                                  : Texts::tr("%n have answered.", nullptr, line.rates.returned);
    return QStringList{answered, aimInWords(line, round, aimPercent)}.join(u' ').trimmed();
}

QString cutsInWords(const DistributionLine &line, const QString &language)
{
    QStringList sexes;
    for (const ReturnGroup &group : line.cuts.bySex) {
        if (group.returned > 0 || group.code != QLatin1String(codes::kBlank))
            sexes << sexName(*line.questionnaire, group.code, language) + u' ' + groupInWords(group);
    }
    QStringList languages;
    for (const ReturnGroup &group : line.cuts.byLanguage) {
        if (group.returned > 0)
            languages << languageName(group.code) + u' ' + groupInWords(group);
    }
    QStringList sentences;
    if (!sexes.isEmpty())
        sentences << Texts::tr("By sex: %1.").arg(sexes.join(u", "_s));
    if (!languages.isEmpty())
        sentences << Texts::tr("By the paper's language: %1.").arg(languages.join(u", "_s));
    return sentences.join(u'\n');
}

} // namespace ljus
