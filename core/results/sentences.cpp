// Puts results into words.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/sentences.h"

#include "core/base/rounding.h"
#include "core/results/chance.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// One group's share, as far as it may be told.
struct Told
{
    QString label;
    Share share; ///< what a difference is judged by
    int percent = 0; ///< whole, as it is printed beside
    double value = 0; ///< per cent, unrounded: what is put in order
    QString base; ///< "n = 24"
};

QString withinSentence(const QString &label)
{
    const bool isAbbreviation = label.size() > 1 && label.at(1).isUpper();
    return isAbbreviation ? label : label.left(1).toLower() + label.mid(1);
}

QString listed(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return Texts::tr("%1 or %2").arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
}

bool isTold(const GroupResult &group)
{
    return group.visibility != Visibility::Hidden && group.standing == Standing::Counted && group.base > 0;
}

QString whyNothing(const GroupResult &group)
{
    return group.visibility == Visibility::Hidden ? Texts::tr("Hidden: too few answers.") : Texts::tr("Nobody has answered.");
}

/// "so large a difference may be chance", as an end of a sentence.
QString inWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::TooFew:
        return Texts::tr("The groups are too small to say anything about the difference.");
    case Verdict::MayBeChance:
        return Texts::tr("So large a difference may be chance.");
    case Verdict::BeyondChance:
        return Texts::tr("Chance alone seldom makes so large a difference.");
    }
    Q_UNREACHABLE();
}

QString difference(int points, const QString &than)
{
    if (points == 0)
        return Texts::tr("as large a share as %1").arg(than);
    return points > 0 ? Texts::tr("%n percentage point(s) more than %1", nullptr, points).arg(than)
                      : Texts::tr("%n percentage point(s) less than %1", nullptr, -points).arg(than);
}

/// The last of @a told held against the one before it: rounds, or the federation and the country (which is the last).
QString againstEarlier(const Told &now, const Told &before, const FewAnswers &limits)
{
    const Verdict verdict = verdictOf(now.share, before.share, limits.warnBelow());
    return Texts::tr("%1. %2").arg(difference(now.percent - before.percent, before.label), inWords(verdict));
}

QString largestAgainstSmallest(const std::vector<Told> &told, const FewAnswers &limits)
{
    const auto smaller = [](const Told &a, const Told &b) { return a.value < b.value; };
    const auto [least, most] = std::minmax_element(told.begin(), told.end(), smaller);
    const auto groups = static_cast<int>(told.size());
    const Verdict verdict = verdictOf(most->share, least->share, limits.warnBelow(), groups * (groups - 1) / 2);
    if (least->percent == most->percent)
        return Texts::tr("the share is the same in all groups, %1 %.").arg(most->percent);
    return Texts::tr("largest share: %1, %2 % (%3). Smallest: %4, %5 % (%6). %7")
        .arg(most->label, QString::number(most->percent), most->base, least->label, QString::number(least->percent), least->base,
             inWords(verdict));
}

/// @a subject is what is told of one group, without an end: "Of 24, 18 (75 %) answered always or mostly".
QString compared(Cut cut, const std::vector<Told> &told, const QString &subject, const FewAnswers &limits)
{
    const bool isOne = cut == Cut::Whole || cut == Cut::Round || cut == Cut::National;
    if (told.size() < 2 && isOne)
        return subject + u'.';
    if (told.size() < 2)
        return Texts::tr("%1: %2, %3 % (%4). No other group can be shown.")
            .arg(subject, told.front().label, QString::number(told.front().percent), told.front().base);
    if (cut == Cut::Round)
        return Texts::tr("%1; %2").arg(subject, againstEarlier(told.back(), told[told.size() - 2], limits));
    if (cut == Cut::National)
        return Texts::tr("%1; %2").arg(subject, againstEarlier(told.front(), told.back(), limits));
    return Texts::tr("%1: %2").arg(subject, largestAgainstSmallest(told, limits));
}

/// Where an earlier round asked otherwise.
QString breakWords(const QuestionnaireResults &results, const QuestionResult &question)
{
    QStringList rounds;
    for (std::size_t group = 0; group < question.groups.size(); ++group) {
        if (question.groups[group].standing == Standing::OtherWording)
            rounds.append(results.groups[group].label);
    }
    if (rounds.isEmpty())
        return {};
    return u' ' + Texts::tr("Not held against %1: the question was worded otherwise then.").arg(rounds.join(u", "_s));
}

/// An option that is looked at in every group.
struct Looked
{
    QString words; ///< within a sentence
    std::vector<std::size_t> options; ///< by index; empty: the positive ones
};

int partOf(const GroupResult &group, const Looked &looked)
{
    return looked.options.empty() ? group.positive : group.options.at(looked.options.front()).n;
}

Looked lookedAt(const QuestionResult &question, const GroupResult &spoken, const QString &language)
{
    const QString positive = positiveWords(*question.question, language);
    if (!positive.isEmpty())
        return {positive, {}};
    const auto most = std::max_element(spoken.options.begin(), spoken.options.end(),
                                       [](const OptionShare &a, const OptionShare &b) { return a.n < b.n; });
    return {withinSentence(most->label), {static_cast<std::size_t>(most - spoken.options.begin())}};
}

QString choiceSentence(const QuestionnaireResults &results, const QuestionResult &question, const ResultRequest &request)
{
    // Rounds speak of the last; the others of the first group, which for the whole is all.
    const GroupResult &spoken = results.cut == Cut::Round ? question.groups.back() : question.groups.front();
    const bool isOne = results.cut == Cut::Whole || results.cut == Cut::Round || results.cut == Cut::National;
    if (isOne && !isTold(spoken))
        return whyNothing(spoken) + breakWords(results, question);
    const auto first = std::find_if(question.groups.begin(), question.groups.end(), isTold);
    if (first == question.groups.end())
        return whyNothing(spoken);
    const Looked looked = lookedAt(question, isOne ? spoken : *first, request.language);
    std::vector<Told> told;
    for (std::size_t group = 0; group < question.groups.size(); ++group) {
        const GroupResult &each = question.groups[group];
        if (!isTold(each))
            continue;
        const Share share{partOf(each, looked), each.base};
        told.push_back({results.groups[group].label, share, wholePercent(share.part, share.base).value_or(0),
                        static_cast<double>(share.part) / share.base, Texts::tr("n = %1").arg(share.base)});
    }
    const Told &own = results.cut == Cut::Round ? told.back() : told.front();
    const QString subject = isOne ? Texts::tr("Of %1, %2 (%3 %) answered %4")
                                        .arg(QString::number(own.share.base), QString::number(own.share.part),
                                             QString::number(own.percent), looked.words)
                                  : Texts::tr("Answered %1").arg(looked.words);
    return compared(results.cut, told, subject, request.fewAnswers) + breakWords(results, question);
}

QString valueSentence(const QuestionnaireResults &results, const QuestionResult &question)
{
    QStringList sentences;
    const QLocale locale;
    for (std::size_t group = 0; group < question.groups.size(); ++group) {
        const GroupResult &each = question.groups[group];
        if (!isTold(each))
            continue;
        const QString who = results.groups.size() > 1 ? results.groups[group].label : Texts::tr("All");
        if (each.mean)
            sentences +=
                Texts::tr("%1: %2 answered, mean %3.").arg(who, QString::number(each.base), locale.toString(*each.mean, 'f', 1));
        else if (each.values.isEmpty()) // one person's own, which is not told outside
            sentences += Texts::tr("%1: %2 answered.").arg(who, QString::number(each.base));
        else
            sentences += Texts::tr("%1: %2 answered, from %3 to %4.")
                             .arg(who, QString::number(each.base), each.values.first(), each.values.last());
    }
    return sentences.isEmpty() ? whyNothing(question.groups.front()) : sentences.join(u' ');
}

bool isTold(const IndicatorValue &value)
{
    return value.visibility != Visibility::Hidden && value.standing == Standing::Counted && value.value;
}

QString valueInWords(const Indicator &indicator, double value)
{
    const bool isMean = indicator.rule && indicator.rule->kind == IndicatorRule::Kind::MeanPoints;
    return isMean ? Texts::tr("%1 points").arg(QLocale().toString(value, 'f', 1)) : Texts::tr("%1 %").arg(std::lround(value));
}

} // namespace

QString positiveWords(const Question &question, const QString &language)
{
    QStringList words;
    for (const Option &option : question.options) {
        if (question.positive.contains(option.code))
            words.append(withinSentence(option.text.in(language)));
    }
    return listed(words);
}

QString sentenceOf(const QuestionnaireResults &results, const QuestionResult &question, const ResultRequest &request)
{
    if (question.groups.empty())
        return {};
    return question.question->isChoice() ? choiceSentence(results, question, request) : valueSentence(results, question);
}

QString sentenceOf(const IndicatorComparison &comparison, const IndicatorResult &indicator, const ResultRequest &request)
{
    const bool isShare = indicator.indicator->rule && indicator.indicator->rule->kind == IndicatorRule::Kind::PositiveShare;
    std::vector<Told> told;
    QStringList values;
    for (std::size_t group = 0; group < indicator.groups.size(); ++group) {
        const IndicatorValue &value = indicator.groups[group];
        if (!isTold(value))
            continue;
        const int persons = static_cast<int>(std::lround(*value.value * value.respondents / 100));
        told.push_back({comparison.groups[group].label,
                        {persons, value.respondents},
                        static_cast<int>(std::lround(*value.value)),
                        *value.value,
                        Texts::tr("%n person(s)", nullptr, value.respondents)});
        values.append(Texts::tr("%1 %2").arg(comparison.groups[group].label, valueInWords(*indicator.indicator, *value.value)));
    }
    const bool isOne = comparison.cut == Cut::Whole || comparison.cut == Cut::Round || comparison.cut == Cut::National;
    const bool isOwnTold =
        !told.empty() && isTold(comparison.cut == Cut::Round ? indicator.groups.back() : indicator.groups.front());
    if (told.empty() || (isOne && !isOwnTold))
        return indicator.indicator->rule ? Texts::tr("There is no value that can be shown.") : describe(*indicator.indicator);
    if (!isShare || comparison.cut == Cut::Questionnaire)
        return values.join(u"; "_s) + u'.';
    const QString subject = Texts::tr("%1 % of the answers are positive")
                                .arg(comparison.cut == Cut::Round ? told.back().percent : told.front().percent);
    return compared(comparison.cut, told, isOne ? subject : Texts::tr("Positive answers"), request.fewAnswers);
}

} // namespace ljus
