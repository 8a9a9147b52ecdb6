// How often each option was chosen, before it is decided what may be shown: core/results alone reads this.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/response_set.h"
#include "core/results/nothing.h"

#include <vector>

namespace ljus {

/// One question counted over a set of responses.
struct Tally
{
    int answered = 0; ///< the base of every share; "vet ej" is an answer
    std::vector<int> options; ///< per option of the question, in its order; multiple choice may sum to more than answered
    int positive = 0; ///< answers with at least one of the question's positive options
    std::array<int, kNothings.size()> nothing{}; ///< per kind, indexed by Nothing
    QStringList values; ///< of number and date questions, ascending as numbers or dates; empty for texts, which stay local

    [[nodiscard]] int of(Nothing kind) const { return nothing[static_cast<std::size_t>(kind)]; }
    /// Internal non-response: blank, marks, unreadable, not in version, changed. Not asked in this variant is no one's failure.
    [[nodiscard]] int internalNonResponse() const;
    [[nodiscard]] int total() const; ///< answered + every kind of nothing

    friend bool operator==(const Tally &, const Tally &) = default;
};

/// Which of @a groups each row belongs to; rows outside every group are -1. One entry per row.
using GroupIndex = std::vector<int>;

/// Counts @a question, a question of any version of the set's questionnaire, in each of @a groupCount groups. Pure: same
/// responses in any order, same tallies. Source of the non-response rules: README, "Så räknar Ljuspunkt".
[[nodiscard]] std::vector<Tally> tally(const Question &question, const ResponseSet &responses, const GroupIndex &groups,
                                       int groupCount);

/// The same over all responses.
[[nodiscard]] Tally tally(const Question &question, const ResponseSet &responses);

} // namespace ljus
