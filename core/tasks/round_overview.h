// How far a round has come: per questionnaire and activity.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/results/few_answers.h"
#include "core/results/response_rates.h"
#include "core/store/store.h"

#include <memory>
#include <vector>

namespace ljus {

struct ActivityState
{
    std::optional<Id<Activity>> activity; ///< nothing: not tied to an activity
    ResponseRates rates;
};

struct QuestionnaireState
{
    const Questionnaire *questionnaire = nullptr; ///< borrowed from RoundOverview::instrument
    ResponseRates rates; ///< summed over activities
    Visibility visibility = Visibility::Shown; ///< what the few-answers limits say of the returned ones, on the own screen
    std::vector<ActivityState> activities; ///< those with counts or responses
};

struct RoundOverview
{
    Round round;
    std::shared_ptr<const Instrument> instrument;
    std::vector<QuestionnaireState> questionnaires; ///< in the instrument's order
    int returned = 0;
};

/// The limits that hold in @a store: the federation's own, else the program's defaults.
[[nodiscard]] Result<FewAnswers> fewAnswersOf(Store &store);

[[nodiscard]] Result<RoundOverview> overviewOf(Store &store, Id<Round> round);

} // namespace ljus
