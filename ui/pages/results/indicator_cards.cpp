// The cards of indicators.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_values.h"
#include "ui/charts/distribution_chart.h"
#include "ui/pages/results/figure_table.h"
#include "ui/pages/results/result_cards.h"

#include <QCoreApplication>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ResultCards)
};

/// A chart whose rows are @a rowsAre.
struct NamedChart
{
    ValueBars chart;
    QString rowsAre;
};

IndicatorRule::Kind kindOf(const Indicator &indicator)
{
    // Without a rule an indicator stands among the shares, see indicatorOverviewOf.
    return indicator.rule ? indicator.rule->kind : IndicatorRule::Kind::PositiveShare;
}

/// The rule of those indicators that @a chart shows, in words.
QString ruleOf(const ValueBars &chart, const std::vector<IndicatorResult> &results)
{
    const auto kind =
        chart.unit == ValueBars::Unit::Points ? IndicatorRule::Kind::MeanPoints : IndicatorRule::Kind::PositiveShare;
    const IndicatorResult *found = nullptr;
    for (const IndicatorResult &result : results) {
        if (kindOf(*result.indicator) == kind && (found == nullptr || (!found->indicator->rule && result.indicator->rule)))
            found = &result;
    }
    return found == nullptr ? QString() : describe(*found->indicator);
}

std::vector<NamedChart> namedCharts(const IndicatorFigures &figures, const QString &language)
{
    std::vector<NamedChart> charts;
    if (figures.cut != Cut::Whole) {
        for (const IndicatorResult &result : figures.results)
            charts.push_back({indicatorChartOf(result, figures.groups, language), Texts::tr("Group")});
        return charts;
    }
    for (ValueBars &chart : indicatorOverviewOf(figures.results, 0, language)) {
        chart.rule = ruleOf(chart, figures.results);
        charts.push_back({std::move(chart), Texts::tr("Indicator")});
    }
    return charts;
}

QWidget *makeChart(const ValueBars &content, const QString &name)
{
    auto *chart = new ValueChart;
    chart->setChart(content);
    chart->setAccessibleName(Texts::tr("Chart: %1").arg(name));
    return chart;
}

} // namespace

std::vector<ResultCard> indicatorCharts(const IndicatorFigures &figures, const QString &language)
{
    std::vector<ResultCard> cards;
    for (NamedChart &each : namedCharts(figures, language)) {
        const QString heading = std::exchange(each.chart.title, {});
        const QString rule = std::exchange(each.chart.rule, {});
        cards.push_back({heading, rule, {[chart = std::move(each.chart), heading] { return makeChart(chart, heading); }}});
    }
    return cards;
}

std::vector<ResultCard> indicatorTables(const IndicatorFigures &figures, const QString &language)
{
    std::vector<ResultCard> cards;
    for (const NamedChart &each : namedCharts(figures, language)) {
        FigureTable table = figuresOf(each.chart, each.rowsAre);
        cards.push_back({each.chart.title, each.chart.rule, {[table = std::move(table)] { return makeFigureTable(table); }}});
    }
    return cards;
}

} // namespace ljus
