// What a chart says, in one or two sentences: for those who hear it, quote it or have no time.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/indicator_results.h"

namespace ljus {

/// The options of @a question that count as positive, as within a sentence: "always or mostly"; empty when it states none.
[[nodiscard]] QString positiveWords(const Question &question, const QString &language);

/// "Of 24, 18 (75 %) answered always or mostly; 3 percentage points more than 2023." Over rounds the last one is held against
/// the newest that it can be held against; between groups the largest share against the smallest, with a plain word on whether
/// chance alone could make the difference. Hidden groups are left out. Without positive options it names the commonest answer;
/// numbers give their mean, dates the earliest and latest.
[[nodiscard]] QString sentenceOf(const QuestionnaireResults &results, const QuestionResult &question,
                                 const ResultRequest &request);

/// The same for an indicator by its rule; a difference is judged by persons, since one person's answers hang together.
[[nodiscard]] QString sentenceOf(const IndicatorComparison &comparison, const IndicatorResult &indicator,
                                 const ResultRequest &request);

} // namespace ljus
