// Turns results into charts; decides nothing, only words and colours.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/indicator_results.h"
#include "core/results/questionnaire_results.h"
#include "ui/charts/bar_chart.h"

namespace ljus {

/// Whether 95 % intervals are drawn.
enum class Intervals { None, Drawn };

/// One group's choice questions. Neighbours with the same section and options share a chart, whose title is the section; a
/// multiple choice question has a chart of its own with a row per option.
[[nodiscard]] std::vector<BarChart> chartsOf(const QuestionnaireResults &results, int group, const QString &language);

/// One choice question with a row per group in the order that they are shown, and a break where a group's wording differs; a
/// multiple choice question gives one chart per group.
[[nodiscard]] std::vector<BarChart> comparisonChartsOf(const QuestionnaireResults &results, const QuestionResult &question,
                                                       const QString &language);

/// The positive share of a question with its 95 % interval, a row per group; without rows where the question states no positive
/// options.
[[nodiscard]] ValueBars positiveChartOf(const QuestionnaireResults &results, const QuestionResult &question,
                                        const QString &language);

/// The distribution of the sexes in @a whole, results that are not compared, with the goal marked; without rows when sex is not
/// asked.
[[nodiscard]] ValueBars sexChartOf(const QuestionnaireResults &whole);

/// One indicator with a row per group.
[[nodiscard]] ValueBars indicatorChartOf(const IndicatorComparison &comparison, const IndicatorResult &result,
                                         const QString &language, Intervals intervals = Intervals::None);

/// All indicators of one group: first those in per cent and those without a rule, then the means of points, if any.
[[nodiscard]] std::vector<ValueBars> indicatorOverviewOf(const std::vector<IndicatorResult> &results, int group,
                                                         const QString &language, Intervals intervals = Intervals::None);

/// One choice question in one group with a row per option: where the shares add up to more than the whole, or options are many.
[[nodiscard]] BarChart optionChartOf(const QString &title, const Question &question, const GroupResult &result,
                                     const QString &language);

} // namespace ljus
