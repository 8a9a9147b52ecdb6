// Results to charts: words and colours.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_values.h"

#include "core/results/direction.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ChartValues)
};

QString numbered(const QString &number, const QString &text)
{
    return number.isEmpty() ? text : Texts::tr("%1. %2").arg(number, text);
}

QString labelOf(const Question &question, const QString &language)
{
    return numbered(question.number, question.text.in(language));
}

std::vector<ShareColour> coloursOf(const Question &question)
{
    const double direction = directionOf(question);
    const auto known =
        std::count_if(question.options.begin(), question.options.end(), [](const Option &o) { return !o.dontKnow; });
    const int count = static_cast<int>(known);
    std::vector<ShareColour> colours;
    int index = 0;
    for (const Option &option : question.options) {
        if (option.dontKnow) {
            colours.push_back({ShareColour::Kind::DontKnow, 0, 1});
            continue;
        }
        const auto kind = direction == 0 ? ShareColour::Kind::Sequential : ShareColour::Kind::Diverging;
        colours.push_back({kind, direction < 0 ? count - 1 - index : index, count});
        ++index;
    }
    return colours;
}

std::vector<LegendItem> legendOf(const Question &question, const QString &language)
{
    const std::vector<ShareColour> colours = coloursOf(question);
    std::vector<LegendItem> legend;
    for (std::size_t option = 0; option < question.options.size(); ++option)
        legend.push_back({question.options[option].text.in(language), colours[option]});
    return legend;
}

/// What is said about few or no answers; the row's bar is filled in by the caller.
BarRow rowFor(const QString &label, const GroupResult &result)
{
    BarRow row;
    row.label = label;
    if (result.visibility == Visibility::Hidden) {
        row.note = Texts::tr("Hidden: too few answers");
        return row;
    }
    row.base = result.base;
    row.baseText = Texts::tr("n = %1").arg(result.base);
    row.warned = result.visibility == Visibility::Warned;
    if (result.base == 0)
        row.note = Texts::tr("No answers yet");
    else if (row.warned)
        row.note = Texts::tr("Few answers");
    return row;
}

bool isDrawn(const GroupResult &result)
{
    return result.visibility != Visibility::Hidden && result.base > 0;
}

BarRow stackedRow(const QString &label, const Question &question, const GroupResult &result)
{
    BarRow row = rowFor(label, result);
    const std::vector<ShareColour> colours = coloursOf(question);
    for (std::size_t option = 0; isDrawn(result) && option < result.options.size() && option < colours.size(); ++option) {
        const OptionShare &share = result.options[option];
        row.segments.push_back({share.label, share.n, share.percent.value_or(0), colours[option]});
    }
    return row;
}

/// A multiple choice question: every option has a bar of its own, since the shares add up to more than the whole.
BarChart perOption(const QString &title, const Question &question, const GroupResult &result, const QString &language)
{
    BarChart chart;
    chart.title = title;
    chart.note = Texts::tr("Several options could be ticked. Shares of those who answered.");
    for (std::size_t option = 0; option < question.options.size(); ++option) {
        BarRow row = rowFor(question.options[option].text.in(language), result);
        if (isDrawn(result) && option < result.options.size()) {
            const OptionShare &share = result.options[option];
            row.segments.push_back({share.label, share.n, share.percent.value_or(0), {}});
        }
        chart.rows.push_back(std::move(row));
    }
    return chart;
}

QString valueTextOf(const IndicatorRule &rule, double value)
{
    if (rule.kind == IndicatorRule::Kind::PositiveShare)
        return Texts::tr("%1 %").arg(std::lround(value));
    return QLocale().toString(value, 'f', 1);
}

ValueRow valueRow(const QString &label, const Indicator &indicator, const IndicatorValue &value)
{
    ValueRow row;
    row.label = label;
    row.warned = value.visibility == Visibility::Warned;
    if (!indicator.rule)
        row.note = Texts::tr("No rule stated");
    else if (value.visibility == Visibility::Hidden)
        row.note = Texts::tr("Hidden: too few answers");
    else if (!value.value)
        row.note = Texts::tr("No answers yet");
    else if (row.warned)
        row.note = Texts::tr("Few answers");
    if (!indicator.rule || value.visibility == Visibility::Hidden)
        return row;
    row.baseText = Texts::tr("%n answer(s)", nullptr, value.base);
    row.value = value.value;
    if (value.value)
        row.valueText = valueTextOf(*indicator.rule, *value.value);
    return row;
}

bool isMean(const Indicator &indicator)
{
    return indicator.rule && indicator.rule->kind == IndicatorRule::Kind::MeanPoints;
}

double mostPoints(const IndicatorResult &result)
{
    double most = 1;
    for (const Question *question : result.questions) {
        for (const Option &option : question->options)
            most = std::max(most, option.points.value_or(0));
    }
    return std::ceil(most);
}

} // namespace

std::vector<BarChart> chartsOf(const QuestionnaireResults &results, int group, const QString &language)
{
    std::vector<BarChart> charts;
    const Question *before = nullptr; ///< the last single choice question, whose chart is still open
    QString section;
    for (const QuestionResult &result : results.questions) {
        const Question &question = *result.question;
        const bool newSection = !question.section.isEmpty() && question.section.in(language) != section;
        if (newSection)
            section = question.section.in(language);
        if (!question.isChoice())
            continue;
        const GroupResult &figures = result.groups.at(static_cast<std::size_t>(group));
        if (question.kind == QuestionKind::MultipleChoice) {
            charts.push_back(perOption(labelOf(question, language), question, figures, language));
            before = nullptr;
            continue;
        }
        if (!before || newSection || before->options != question.options)
            charts.push_back({section, {}, legendOf(question, language), {}});
        charts.back().rows.push_back(stackedRow(labelOf(question, language), question, figures));
        before = &question;
    }
    return charts;
}

std::vector<BarChart> comparisonChartsOf(const QuestionnaireResults &results, const QuestionResult &result,
                                         const QString &language)
{
    const Question &question = *result.question;
    const QString title = labelOf(question, language);
    std::vector<BarChart> charts;
    if (!question.isChoice())
        return charts;
    if (question.kind == QuestionKind::SingleChoice)
        charts.push_back({title, {}, legendOf(question, language), {}});
    for (std::size_t group = 0; group < result.groups.size(); ++group) {
        const QString label = results.groups.at(group).label;
        if (question.kind == QuestionKind::MultipleChoice)
            charts.push_back(perOption(Texts::tr("%1: %2").arg(title, label), question, result.groups[group], language));
        else
            charts.front().rows.push_back(stackedRow(label, question, result.groups[group]));
    }
    return charts;
}

ValueBars indicatorChartOf(const IndicatorResult &result, const std::vector<ResultGroup> &groups, const QString &language)
{
    const Indicator &indicator = *result.indicator;
    ValueBars chart;
    chart.title = numbered(QString::number(indicator.number), indicator.title.in(language));
    chart.rule = describe(indicator);
    if (isMean(indicator)) {
        chart.unit = ValueBars::Unit::Points;
        chart.axisMaximum = mostPoints(result);
    }
    for (std::size_t group = 0; group < result.groups.size() && group < groups.size(); ++group)
        chart.rows.push_back(valueRow(groups[group].label, indicator, result.groups[group]));
    return chart;
}

std::vector<ValueBars> indicatorOverviewOf(const std::vector<IndicatorResult> &results, int group, const QString &language)
{
    ValueBars shares;
    shares.title = Texts::tr("Share of positive answers");
    ValueBars means;
    means.title = Texts::tr("Mean points");
    means.unit = ValueBars::Unit::Points;
    means.axisMaximum = 1;
    for (const IndicatorResult &result : results) {
        const Indicator &indicator = *result.indicator;
        ValueBars &chart = isMean(indicator) ? means : shares;
        if (isMean(indicator))
            chart.axisMaximum = std::max(chart.axisMaximum, mostPoints(result));
        const QString label = numbered(QString::number(indicator.number), indicator.title.in(language));
        chart.rows.push_back(valueRow(label, indicator, result.groups.at(static_cast<std::size_t>(group))));
    }
    std::vector<ValueBars> charts;
    for (ValueBars *chart : {&shares, &means}) {
        if (!chart->rows.empty())
            charts.push_back(std::move(*chart));
    }
    return charts;
}

} // namespace ljus
