// Results to charts: words and colours.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_values.h"

#include "core/results/direction.h"
#include "core/results/presentation.h"
#include "core/results/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

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

/// The options as they stand in a bar: "don't know" last.
std::vector<std::size_t> drawnOrder(const Question &question)
{
    std::vector<std::size_t> order(question.options.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_partition(order.begin(), order.end(), [&](std::size_t option) { return !question.options[option].dontKnow; });
    return order;
}

std::vector<LegendItem> legendOf(const Question &question, const QString &language)
{
    const std::vector<ShareColour> colours = coloursOf(question);
    std::vector<LegendItem> legend;
    for (const std::size_t option : drawnOrder(question))
        legend.push_back({question.options[option].text.in(language), colours[option]});
    return legend;
}

/// What is said about few or no answers; the row's bar is filled in by the caller.
BarRow rowFor(const QString &label, const GroupResult &result)
{
    BarRow row;
    row.label = label;
    if (result.visibility == Visibility::Hidden) {
        row.hidden = true;
        row.note = Texts::tr("Hidden: too few answers");
        return row;
    }
    row.nonResponse = result.internalNonResponse;
    if (row.nonResponse > 0)
        row.nonResponseText = QLocale().toString(row.nonResponse);
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
    for (const std::size_t option : isDrawn(result) ? drawnOrder(question) : std::vector<std::size_t>()) {
        const OptionShare &share = result.options.at(option);
        row.segments.push_back({share.label, share.n, share.percent.value_or(0), colours[option]});
    }
    return row;
}

/// What stands in place of a group that cannot be held against the others.
QString breakWords(const QString &label, Standing standing)
{
    return standing == Standing::OtherWording ? Texts::tr("%1: the question was worded otherwise").arg(label)
                                              : Texts::tr("%1: not asked").arg(label);
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

ValueRow valueRow(const QString &label, const Indicator &indicator, const IndicatorValue &value, Intervals intervals)
{
    if (value.standing != Standing::Counted)
        return wordsRow<ValueRow>(RowKind::Break, breakWords(label, value.standing));
    ValueRow row;
    row.label = label;
    row.hidden = value.visibility == Visibility::Hidden;
    if (intervals == Intervals::Drawn)
        row.interval = intervalOf(indicator, value);
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
    for (const std::size_t group : shownOrder(results, result)) {
        const QString &label = results.groups.at(group).label;
        const GroupResult &figures = result.groups[group];
        if (question.kind == QuestionKind::MultipleChoice)
            charts.push_back({Texts::tr("%1: %2").arg(title, label), {}, {}, {}});
        if (figures.standing != Standing::Counted)
            charts.back().rows.push_back(wordsRow<BarRow>(RowKind::Break, breakWords(label, figures.standing)));
        else if (question.kind == QuestionKind::MultipleChoice)
            charts.back() = perOption(charts.back().title, question, figures, language);
        else
            charts.front().rows.push_back(stackedRow(label, question, figures));
    }
    return charts;
}

ValueBars positiveChartOf(const QuestionnaireResults &results, const QuestionResult &result, const QString &language)
{
    const Question &question = *result.question;
    ValueBars chart;
    if (question.positive.isEmpty())
        return chart;
    chart.rule = Texts::tr("Share that answered %1, with the 95 % interval: how far chance alone could move it.")
                     .arg(positiveWords(question, language));
    for (const std::size_t group : shownOrder(results, result)) {
        const GroupResult &figures = result.groups[group];
        const QString &label = results.groups.at(group).label;
        if (figures.standing != Standing::Counted) {
            chart.rows.push_back(wordsRow<ValueRow>(RowKind::Break, breakWords(label, figures.standing)));
            continue;
        }
        const BarRow words = rowFor(label, figures);
        ValueRow row{label, {}, {}, words.baseText, words.note, words.warned, words.hidden};
        row.value = positiveShareOf(question, figures);
        row.interval = intervalOf(question, figures);
        if (figures.positivePercent)
            row.valueText = Texts::tr("%1 %").arg(*figures.positivePercent);
        chart.rows.push_back(std::move(row));
    }
    return chart;
}

ValueBars sexChartOf(const QuestionnaireResults &whole)
{
    ValueBars chart;
    chart.title = Texts::tr("Distribution of the sexes");
    chart.rule = Texts::tr("Of those who stated their sex. The marks show the goal of an even distribution.");
    for (const SexShare &share : sexDistribution(whole)) {
        ValueRow row;
        row.label = share.label;
        row.hidden = share.hidden;
        if (share.percent) {
            row.value = *share.percent;
            row.valueText = Texts::tr("%1 %").arg(*share.percent);
            row.baseText = Texts::tr("n = %1").arg(share.n);
        } else {
            row.note = share.hidden ? Texts::tr("Hidden: too few answers") : Texts::tr("No answers yet");
        }
        chart.rows.push_back(std::move(row));
    }
    for (const int goal : kEvenSexes)
        chart.marks.push_back({static_cast<double>(goal), Texts::tr("%1 %").arg(goal)});
    return chart;
}

ValueBars indicatorChartOf(const IndicatorComparison &comparison, const IndicatorResult &result, const QString &language,
                           Intervals intervals)
{
    const Indicator &indicator = *result.indicator;
    ValueBars chart;
    chart.title = numbered(QString::number(indicator.number), indicator.title.in(language));
    chart.rule = describe(indicator);
    if (isMean(indicator)) {
        chart.unit = ValueBars::Unit::Points;
        chart.axisMaximum = mostPoints(result);
    }
    for (const std::size_t group : shownOrder(comparison, result)) {
        // A respondent group that is not asked is no break, only not there.
        const bool isLeftOut = comparison.cut == Cut::Questionnaire && result.groups[group].standing == Standing::NotAsked;
        if (!isLeftOut)
            chart.rows.push_back(valueRow(comparison.groups.at(group).label, indicator, result.groups[group], intervals));
    }
    return chart;
}

std::vector<ValueBars> indicatorOverviewOf(const std::vector<IndicatorResult> &results, int group, const QString &language,
                                           Intervals intervals)
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
        chart.rows.push_back(valueRow(label, indicator, result.groups.at(static_cast<std::size_t>(group)), intervals));
    }
    std::vector<ValueBars> charts;
    for (ValueBars *chart : {&shares, &means}) {
        if (!chart->rows.empty())
            charts.push_back(std::move(*chart));
    }
    return charts;
}

BarChart optionChartOf(const QString &title, const Question &question, const GroupResult &result, const QString &language)
{
    BarChart chart = perOption(title, question, result, language);
    if (question.kind != QuestionKind::MultipleChoice)
        chart.note.clear(); // it says that several could be ticked
    return chart;
}

} // namespace ljus
