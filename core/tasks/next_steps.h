// What a coordinator could do next in a round, most urgent first.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/distribution.h"

#include <vector>

namespace ljus {

struct NextStep
{
    enum class Kind {
        FinishOpen, ///< a questionnaire was left half keyed
        MendCounts, ///< numbers, lists or dates that cannot be right; count: places
        OfferMissing, ///< participants that nobody has offered the questionnaire; count: persons
        StateEligible, ///< nobody has said how many could be asked; count: places
        KeyFirst, ///< nothing is keyed
        CollectMore, ///< few answers while the round runs; count: groups
        BackUp, ///< no verified backup, or an old one
        Purge, ///< a round is over and its lists are still there; count: lines, where: the round
        Submit, ///< all there is has been keyed
    };

    Kind kind = Kind::FinishOpen;
    int count = 0;
    QString where; ///< the place it is most urgent at: an activity or a questionnaire; empty: none
    QDate by; ///< invalid: no day
    QString questionnaire; ///< of that place; empty: none
    std::optional<Id<Activity>> activity; ///< of that place

    friend bool operator==(const NextStep &, const NextStep &) = default;
};

[[nodiscard]] Result<std::vector<NextStep>> nextSteps(Store &store, const Distribution &distribution, const Clock &clock);

} // namespace ljus
