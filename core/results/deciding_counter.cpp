// Counts and decides in one step.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/deciding_counter.h"

namespace ljus {

DecidingCounter::DecidingCounter(const ResponseSet &responses, const QuestionnaireVersion &version, const ResultRequest &request)
    : m_responses(responses), m_request(request), m_grouping(groupingOf(responses, version, request))
{
    if (request.audience == Audience::Outside)
        m_disclosure.emplace(responses, version, request);
}

std::vector<DecidedTally> DecidingCounter::count(const Question &question) const
{
    std::vector<Tally> tallies = tally(question, m_responses, m_grouping.rows, m_grouping.count());
    const std::optional<Disclosure::Decision> decision =
        m_disclosure ? std::optional(m_disclosure->decide(question)) : std::nullopt;
    std::vector<DecidedTally> decided;
    for (std::size_t group = 0; group < tallies.size(); ++group) {
        Filter traits = m_request.only;
        // The group's own trait may be filtered as well; then the group is the filtered one.
        if (isTrait(m_request.cut))
            traits.insert(m_request.cut, m_grouping.groups[group].code);
        if (decision && decision->hides(traits))
            decided.push_back({Visibility::Hidden, {}});
        else
            decided.push_back(
                {m_request.fewAnswers.decide(tallies[group].answered, Audience::OwnScreen), std::move(tallies[group])});
    }
    return decided;
}

} // namespace ljus
