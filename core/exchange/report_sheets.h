// Results as sheets for people: words instead of codes, with charts. Made from what is decided on for others, and nothing else.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"
#include "core/results/indicator_results.h"
#include "core/results/published.h"

namespace ljus {

/// A questionnaire's charts, then every question with its figures, non-response and sentence. @a words is what the results were
/// asked for with.
[[nodiscard]] Table questionnaireSheet(const Published<QuestionnaireResults> &results, const ResultRequest &words);

/// A bar chart per indicator over the respondent groups, after a table of them all.
[[nodiscard]] Table indicatorSheet(const Published<IndicatorComparison> &comparison, const ResultRequest &words);

/// One questionnaire compared by some cut.
struct ComparedQuestionnaire
{
    Published<QuestionnaireResults> questions;
    Published<IndicatorComparison> indicators;
    ResultRequest words; ///< what they were asked for with
};

/// The groups of @a cut side by side, question by question.
[[nodiscard]] Table comparisonSheet(Cut cut, const std::vector<ComparedQuestionnaire> &compared);

} // namespace ljus
