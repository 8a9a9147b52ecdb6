// How far a round has come: per questionnaire and activity.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/round_overview.h"

#include <algorithm>
#include <map>

namespace ljus {

namespace {

struct Line
{
    std::optional<int> eligible;
    std::optional<int> handedOut;
    int returned = 0;
};

/// All that is known of one questionnaire, by activity number (0: not tied to one).
using Lines = std::map<qint64, Line>;

QuestionnaireState stateOf(const Questionnaire &questionnaire, const Lines &lines, const FewAnswers &fewAnswers)
{
    QuestionnaireState state;
    state.questionnaire = &questionnaire;
    std::vector<HandOutCounts> counted;
    int returned = 0;
    for (const auto &[activity, line] : lines) {
        const auto id = activity == 0 ? std::nullopt : std::optional(Id<Activity>{activity});
        state.activities.push_back({id, responseRates(line.eligible, line.handedOut, line.returned)});
        counted.push_back({{}, questionnaire.key, id, line.eligible, line.handedOut});
        returned += line.returned;
    }
    state.rates = responseRates(counted, returned);
    state.visibility = fewAnswers.decide(returned, Audience::OwnScreen);
    return state;
}

} // namespace

Result<FewAnswers> fewAnswersOf(Store &store)
{
    const auto setting = store.settings().fewAnswers();
    if (!setting)
        return failure(setting);
    if (!setting->has_value())
        return FewAnswers();
    return FewAnswers((*setting)->warnBelow, (*setting)->hideBelow, (*setting)->source);
}

Result<RoundOverview> overviewOf(Store &store, Id<Round> roundId)
{
    const auto round = store.rounds().byId(roundId);
    if (!round)
        return failure(round);
    const auto definition = store.instruments().byId(round->instrument);
    if (!definition)
        return failure(definition);
    const auto fewAnswers = fewAnswersOf(store);
    if (!fewAnswers)
        return failure(fewAnswers);
    const auto counts = store.counts().ofRound(roundId);
    if (!counts)
        return failure(counts);
    const auto returned = store.responses().returned(roundId);
    if (!returned)
        return failure(returned);

    std::map<QString, Lines> known;
    for (const HandOutCounts &count : *counts) {
        Line &line = known[count.questionnaire][count.activity.value_or(Id<Activity>{}).value];
        line.eligible = count.eligible;
        line.handedOut = count.handedOut;
    }
    RoundOverview overview{*round, definition->instrument, {}, 0};
    for (const ReturnedCount &count : *returned) {
        known[count.questionnaire][count.activity.value_or(Id<Activity>{}).value].returned = count.returned;
        overview.returned += count.returned;
    }
    for (const Questionnaire &questionnaire : definition->instrument->questionnaires)
        overview.questionnaires.push_back(stateOf(questionnaire, known[questionnaire.key], *fewAnswers));

    return overview;
}

} // namespace ljus
