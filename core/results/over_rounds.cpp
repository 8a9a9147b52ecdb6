// Puts several rounds and several questionnaires side by side.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/over_rounds.h"

#include "core/results/deciding_counter.h"

#include <algorithm>

namespace ljus {

namespace {

ResultGroup groupOf(const RoundAnswers &round, const ResultRequest &request)
{
    ResultRequest whole = request;
    whole.cut = Cut::Whole;
    const Grouping grouping = groupingOf(*round.responses, round.responses->questionnaire().current(), whole);
    return {round.round, round.round, grouping.groups.front().responses};
}

std::vector<ResultGroup> groupsOf(std::span<const RoundAnswers> rounds, const ResultRequest &request)
{
    std::vector<ResultGroup> groups;
    for (const RoundAnswers &round : rounds)
        groups.push_back(groupOf(round, request));
    return groups;
}

bool isSame(const Question &one, const Question &other)
{
    const auto sameCode = [](const Option &a, const Option &b) { return a.code == b.code; };
    return one.revision == other.revision && one.kind == other.kind
           && std::equal(one.options.begin(), one.options.end(), other.options.begin(), other.options.end(), sameCode);
}

/// The versions that the answers were given on; of a round without answers, all.
std::vector<const QuestionnaireVersion *> versionsIn(const ResponseSet &responses)
{
    const std::vector<QuestionnaireVersion> &all = responses.questionnaire().versions;
    std::vector<bool> used(all.size(), responses.size() == 0);
    for (const ResponseSet::Row &row : responses.rows())
        used[row.version] = true;
    std::vector<const QuestionnaireVersion *> versions;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (used[i])
            versions.push_back(&all[i]);
    }
    return versions;
}

Standing standingIn(const std::vector<const QuestionnaireVersion *> &versions, const Question &question)
{
    Standing standing = Standing::NotAsked;
    for (const QuestionnaireVersion *version : versions) {
        const Question *other = version->question(question.key);
        if (other != nullptr && isSame(question, *other))
            return Standing::Counted;
        if (other != nullptr)
            standing = Standing::OtherWording;
    }
    return standing;
}

/// Whether both are worked out from the same questions, options and points.
bool countsTheSame(const Question &one, const Question &other)
{
    const auto samePoints = [](const Option &a, const Option &b) { return a.points == b.points; };
    return one.key == other.key && isSame(one, other) && one.positive == other.positive
           && std::equal(one.options.begin(), one.options.end(), other.options.begin(), samePoints);
}

bool isSame(const IndicatorResult &one, const IndicatorResult &other)
{
    const auto &rule = one.indicator->rule;
    const auto &otherRule = other.indicator->rule;
    const auto countsAlike = [](const Question *a, const Question *b) { return countsTheSame(*a, *b); };
    return std::is_permutation(one.questions.begin(), one.questions.end(), other.questions.begin(), other.questions.end(),
                               countsAlike)
           && rule.has_value() == otherRule.has_value() && (!rule || rule->kind == otherRule->kind);
}

/// The value of the same indicator in @a earlier, if it can be held against @a now.
IndicatorValue earlierValue(const IndicatorResult &now, const std::vector<IndicatorResult> &earlier,
                            const std::vector<const QuestionnaireVersion *> &versions)
{
    const auto wasAsked = [&](const Question *question) { return standingIn(versions, *question) == Standing::Counted; };
    const auto found = std::find_if(earlier.begin(), earlier.end(),
                                    [&](const IndicatorResult &result) { return result.indicator->key == now.indicator->key; });
    if (found != earlier.end() && isSame(now, *found) && std::all_of(now.questions.begin(), now.questions.end(), wasAsked))
        return found->groups.front();
    IndicatorValue none;
    none.standing = found == earlier.end() ? Standing::NotAsked : Standing::OtherWording;
    return none;
}

} // namespace

QuestionnaireResults resultsOverRounds(std::span<const RoundAnswers> rounds, const ResultRequest &request)
{
    const RoundAnswers &last = rounds.back();
    QuestionnaireResults results;
    results.questionnaire = &last.responses->questionnaire();
    results.version = countedVersion(*results.questionnaire, request);
    results.cut = Cut::Round;
    if (results.version == nullptr)
        return results;
    ResultRequest whole = request;
    whole.cut = Cut::Whole;
    for (const Question &question : results.version->questions) {
        if (question.kind != QuestionKind::FreeText)
            results.questions.push_back({&question, {}});
    }
    for (const RoundAnswers &round : rounds) {
        const DecidingCounter counter(*round.responses, round.responses->questionnaire().current(), whole);
        const auto versions = versionsIn(*round.responses);
        for (QuestionResult &result : results.questions) {
            GroupResult figures;
            figures.standing = &round == &last ? Standing::Counted : standingIn(versions, *result.question);
            if (figures.standing == Standing::Counted)
                figures = resultOf(*result.question, counter, request.language).groups.front();
            else
                figures.options = emptyOptions(*result.question, request.language);
            result.groups.push_back(std::move(figures));
        }
    }
    results.groups = groupsOf(rounds, request);
    return results;
}

IndicatorComparison indicatorsOverRounds(std::span<const RoundAnswers> rounds, const ResultRequest &request)
{
    ResultRequest whole = request;
    whole.cut = Cut::Whole;
    const RoundAnswers &last = rounds.back();
    IndicatorComparison comparison{Cut::Round, groupsOf(rounds, request), indicatorsOf(*last.instrument, *last.responses, whole)};
    whole.version.clear();
    for (std::size_t round = rounds.size() - 1; round-- > 0;) {
        const auto earlier = indicatorsOf(*rounds[round].instrument, *rounds[round].responses, whole);
        const auto versions = versionsIn(*rounds[round].responses);
        for (IndicatorResult &result : comparison.results)
            result.groups.insert(result.groups.begin(), earlierValue(result, earlier, versions));
    }
    return comparison;
}

IndicatorComparison indicatorsByQuestionnaire(const Instrument &instrument, std::span<const ResponseSet *const> sets,
                                              const ResultRequest &request)
{
    ResultRequest whole = request;
    whole.cut = Cut::Whole;
    whole.version.clear();
    IndicatorComparison comparison{Cut::Questionnaire, {}, {}};
    IndicatorValue notAsked;
    notAsked.standing = Standing::NotAsked;
    for (const Indicator &indicator : instrument.indicators)
        comparison.results.push_back({&indicator, {}, std::vector<IndicatorValue>(sets.size(), notAsked)});
    for (std::size_t set = 0; set < sets.size(); ++set) {
        const Questionnaire &questionnaire = sets[set]->questionnaire();
        const Grouping grouping = groupingOf(*sets[set], questionnaire.current(), whole);
        comparison.groups.push_back(
            {questionnaire.key, questionnaire.title.in(request.language), grouping.groups.front().responses});
        for (const IndicatorResult &one : indicatorsOf(instrument, *sets[set], whole)) {
            IndicatorResult &all = comparison.results[static_cast<std::size_t>(one.indicator - instrument.indicators.data())];
            all.groups[set] = one.groups.front();
            all.questions.insert(all.questions.end(), one.questions.begin(), one.questions.end());
        }
    }
    std::erase_if(comparison.results, [](const IndicatorResult &result) { return result.questions.empty(); });
    return comparison;
}

} // namespace ljus
