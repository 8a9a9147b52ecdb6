// The cards of the page Resultat, made from results.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/indicator_results.h"
#include "core/results/questionnaire_results.h"
#include "ui/charts/chart_values.h"
#include "ui/pages/results/result_card.h"

#include <vector>

namespace ljus {

struct CardOptions
{
    ResultRequest request; ///< that the results were counted by
    Intervals intervals = Intervals::None;
    const QuestionnaireResults *whole = nullptr; ///< the same not compared: what a comparison by sex begins with. Borrowed
};

/// The whole: a card per section in the paper's order. A comparison: a card per question, with a row per group; by sex the
/// distribution of the sexes comes first.
[[nodiscard]] std::vector<ResultCard> questionCards(const QuestionnaireResults &results, const CardOptions &options);

/// The whole: all indicators in one chart (means of points in another). A comparison: a card per indicator, with a row per
/// group. The rule stands beneath each heading. With @a questions, the results of the indicators' questions, each indicator has
/// a card with them beneath.
[[nodiscard]] std::vector<ResultCard> indicatorCards(const IndicatorComparison &comparison, const QuestionnaireResults *questions,
                                                     const CardOptions &options);

/// @a sentence after the question's number, as on the paper.
[[nodiscard]] QString numberedSentence(const Question &question, const QString &sentence);

} // namespace ljus
