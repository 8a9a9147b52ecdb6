// An indicator's value for one questionnaire, by the rule that the definition states.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/questionnaire_results.h"

#include <QString>

#include <optional>
#include <vector>

namespace ljus {

struct IndicatorValue
{
    Visibility visibility = Visibility::Shown;
    int base = 0; ///< answers that the value rests on, the indicator's questions pooled
    /// Per cent 0–100 (PositiveShare) or mean points (MeanPoints), unrounded; nothing: no rule, hidden or no answers.
    std::optional<double> value;
    int respondents = 0; ///< the largest number of answers to any one of its questions: what the few-answers decision rests on
    Standing standing = Standing::Counted;
};

struct IndicatorResult
{
    const Indicator *indicator = nullptr; ///< borrowed from the instrument
    std::vector<const Question *> questions; ///< of this questionnaire version
    std::vector<IndicatorValue> groups; ///< one per group of the results it was made from
};

/// Indicators in the groups that they are compared over.
struct IndicatorComparison
{
    Cut cut = Cut::Whole;
    std::vector<ResultGroup> groups;
    std::vector<IndicatorResult> results;
};

/// The rule in words, translated: what is divided by what. Says so when there is none.
[[nodiscard]] QString describe(const Indicator &indicator);

/// Every indicator that the counted version has a question for, in the instrument's order; none when @a request names a version
/// that does not exist. Hidden is what rests on few respondents, and what has a question that is hidden in the same group: the
/// pooled value minus the questions that are shown would give it away. A hidden value has no figures.
[[nodiscard]] std::vector<IndicatorResult> indicatorsOf(const Instrument &instrument, const ResponseSet &responses,
                                                        const ResultRequest &request);

/// The same with the groups they stand for.
[[nodiscard]] IndicatorComparison comparedIndicators(const Instrument &instrument, const ResponseSet &responses,
                                                     const ResultRequest &request);

} // namespace ljus
