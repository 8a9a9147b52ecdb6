// What the page Resultat says in words above its charts.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/round.h"
#include "core/instruments/instrument.h"
#include "core/instruments/response_set.h"
#include "core/results/few_answers.h"

#include <QString>

namespace ljus {

/// How many responses there are, and where the definition comes from.
[[nodiscard]] QString summaryOf(const ResponseSet &responses, const Instrument &instrument, const QString &language);
/// What became of the responses that came on another version than @a counted; empty when there are none.
[[nodiscard]] QString otherVersionsNote(const ResponseSet &responses, const QuestionnaireVersion &counted);
/// The limit and who set it; empty when @a responses is no reason to warn.
[[nodiscard]] QString fewAnswersWarning(int responses, const FewAnswers &limits);

} // namespace ljus
