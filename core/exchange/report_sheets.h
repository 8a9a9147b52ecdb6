// Results as sheets for people: words instead of codes.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"
#include "core/results/indicator_results.h"
#include "core/results/questionnaire_results.h"

#include <QString>

namespace ljus {

/// An empty sheet called @a name for appendQuestions.
[[nodiscard]] Table questionSheet(const QString &name);
/// Number, question, group, option, n, per cent, answered, remark: a row per option and per kind of nothing that occurs.
void appendQuestions(Table &sheet, const QuestionnaireResults &results, const QString &language);

/// An empty sheet for appendIndicators.
[[nodiscard]] Table indicatorSheet();
/// Indicator, questionnaire, group, value, unit, answers, persons, rule, remark.
void appendIndicators(Table &sheet, const QuestionnaireResults &results, const std::vector<IndicatorResult> &indicators,
                      const QString &language);

} // namespace ljus
