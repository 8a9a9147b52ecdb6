// The cards of the page Resultat: a questionnaire's questions or indicators, as charts or as tables.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/indicator_results.h"
#include "core/results/questionnaire_results.h"
#include "ui/pages/results/card_column.h"

#include <QString>

#include <vector>

namespace ljus {

/// The whole: a card per section in the paper's order. A cut: a card per question, with a row per group.
[[nodiscard]] std::vector<ResultCard> questionCharts(const QuestionnaireResults &results, const QString &language);
/// A card per question with all its figures.
[[nodiscard]] std::vector<ResultCard> questionTables(const QuestionnaireResults &results, const QString &language);

struct IndicatorFigures
{
    std::vector<IndicatorResult> results;
    std::vector<ResultGroup> groups;
    Cut cut = Cut::Whole;
};

/// The whole: all indicators in one chart (means of points in another). A cut: a card per indicator, with a row per group. The
/// rule stands beneath each heading.
[[nodiscard]] std::vector<ResultCard> indicatorCharts(const IndicatorFigures &figures, const QString &language);
/// The same as tables.
[[nodiscard]] std::vector<ResultCard> indicatorTables(const IndicatorFigures &figures, const QString &language);

} // namespace ljus
