// The same questionnaire in several rounds, held against each other where the questions allow it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/indicator_results.h"

#include <span>

namespace ljus {

/// One round's answers to a questionnaire, read with that round's own definition.
struct RoundAnswers
{
    QString round; ///< its name
    const Instrument *instrument = nullptr; ///< borrowed
    const ResponseSet *responses = nullptr; ///< borrowed
};

/// A group per round, oldest first as in @a rounds, which is not empty; the questions are those of the version that @a request
/// counts in the last one. An earlier round counts where a version that its answers were given on asks the same revision; else
/// its standing says why it does not. Each round is decided on by itself. Null version as for resultsOf.
[[nodiscard]] QuestionnaireResults resultsOverRounds(std::span<const RoundAnswers> rounds, const ResultRequest &request);

/// The same for indicators: an earlier round counts where its newest version asks the same questions in the same revisions,
/// counts the same options as positive with the same points, and states the same rule, and its answers were given on versions
/// that do so.
[[nodiscard]] IndicatorComparison indicatorsOverRounds(std::span<const RoundAnswers> rounds, const ResultRequest &request);

/// What each respondent group says: a group per questionnaire in @a sets, all of one definition. Standing NotAsked where a
/// questionnaire has no question for an indicator. @a request's version is not used.
[[nodiscard]] IndicatorComparison
indicatorsByQuestionnaire(const Instrument &instrument, std::span<const ResponseSet *const> sets, const ResultRequest &request);

} // namespace ljus
