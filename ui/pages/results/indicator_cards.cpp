// The cards of indicators.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/sentences.h"
#include "ui/pages/results/result_cards.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ResultCards)
};

IndicatorRule::Kind kindOf(const Indicator &indicator)
{
    // Without a rule an indicator stands among the shares, see indicatorOverviewOf.
    return indicator.rule ? indicator.rule->kind : IndicatorRule::Kind::PositiveShare;
}

IndicatorRule::Kind kindOf(const ValueBars &chart)
{
    return chart.unit == ValueBars::Unit::Points ? IndicatorRule::Kind::MeanPoints : IndicatorRule::Kind::PositiveShare;
}

/// The rule of those indicators that @a chart shows, in words.
QString ruleOf(const ValueBars &chart, const std::vector<IndicatorResult> &results)
{
    const IndicatorResult *found = nullptr;
    for (const IndicatorResult &result : results) {
        const bool isOfChart = kindOf(*result.indicator) == kindOf(chart);
        if (isOfChart && (found == nullptr || (!found->indicator->rule && result.indicator->rule)))
            found = &result;
    }
    return found == nullptr ? QString() : describe(*found->indicator);
}

QString numberedSentence(const IndicatorComparison &comparison, const IndicatorResult &result, const CardOptions &options)
{
    return Texts::tr("%1. %2").arg(QString::number(result.indicator->number), sentenceOf(comparison, result, options.request));
}

std::vector<ResultCard> overviewCards(const IndicatorComparison &comparison, const CardOptions &options)
{
    std::vector<ResultCard> cards;
    for (ValueBars &chart : indicatorOverviewOf(comparison.results, 0, options.request.language, options.intervals)) {
        ResultCard card{chart.unit == ValueBars::Unit::Points ? u"points"_s : u"shares"_s, chart.title, {}, {}, {}, {}};
        card.note = ruleOf(chart, comparison.results);
        card.tables.push_back(figuresOf(chart, Texts::tr("Indicator")));
        for (const IndicatorResult &result : comparison.results) {
            if (kindOf(*result.indicator) == kindOf(chart))
                card.sentences.append(numberedSentence(comparison, result, options));
        }
        chart.title.clear();
        card.charts.emplace_back(std::move(chart));
        cards.push_back(std::move(card));
    }
    return cards;
}

/// The questions of @a indicator among @a questions, each with its groups.
void addQuestions(ResultCard &card, const IndicatorResult &indicator, const QuestionnaireResults &questions,
                  const CardOptions &options)
{
    for (const QuestionResult &result : questions.questions) {
        if (result.question->indicator != indicator.indicator->key)
            continue;
        for (BarChart &chart : comparisonChartsOf(questions, result, options.request.language))
            card.charts.emplace_back(std::move(chart));
        card.tables.push_back(figuresOf(questions, result, options.request.language));
        card.sentences.append(numberedSentence(*result.question, sentenceOf(questions, result, options.request)));
    }
}

ResultCard indicatorCard(const IndicatorComparison &comparison, const IndicatorResult &result, const CardOptions &options)
{
    ValueBars chart = indicatorChartOf(comparison, result, options.request.language, options.intervals);
    ResultCard card{result.indicator->key, chart.title, chart.rule, {}, {}, {}};
    card.tables.push_back(figuresOf(chart, Texts::tr("Group")));
    card.sentences.append(sentenceOf(comparison, result, options.request));
    chart.title.clear();
    chart.rule.clear();
    card.charts.emplace_back(std::move(chart));
    return card;
}

} // namespace

std::vector<ResultCard> indicatorCards(const IndicatorComparison &comparison, const QuestionnaireResults *questions,
                                       const CardOptions &options)
{
    if (comparison.cut == Cut::Whole && questions == nullptr)
        return overviewCards(comparison, options);
    std::vector<ResultCard> cards;
    for (const IndicatorResult &result : comparison.results) {
        cards.push_back(indicatorCard(comparison, result, options));
        if (questions != nullptr)
            addQuestions(cards.back(), result, *questions, options);
    }
    return cards;
}

} // namespace ljus
