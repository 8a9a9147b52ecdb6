// Counts and decides in one step: no figure comes out of core/results that has not been decided on.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/disclosure.h"

#include <optional>
#include <vector>

namespace ljus {

/// One question in one group. When hidden, the tally is empty: nothing can leak.
struct DecidedTally
{
    Visibility visibility = Visibility::Shown;
    Tally tally;
};

class DecidingCounter
{
public:
    /// @a responses and @a version are borrowed, must outlive this.
    DecidingCounter(const ResponseSet &responses, const QuestionnaireVersion &version, const ResultRequest &request);

    [[nodiscard]] const std::vector<ResultGroup> &groups() const { return m_grouping.groups; }
    [[nodiscard]] Audience audience() const { return m_request.audience; }
    /// One per group.
    [[nodiscard]] std::vector<DecidedTally> count(const Question &question) const;

private:
    const ResponseSet &m_responses;
    const ResultRequest m_request;
    Grouping m_grouping;
    std::optional<Disclosure> m_disclosure; ///< only for Audience::Outside
};

/// @a question with its decided figures in each of the counter's groups.
[[nodiscard]] QuestionResult resultOf(const Question &question, const DecidingCounter &counter, const QString &language);

/// The options of @a question without any figure.
[[nodiscard]] std::vector<OptionShare> emptyOptions(const Question &question, const QString &language);

} // namespace ljus
