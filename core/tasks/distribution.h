// Who has been offered the questionnaire in a round, what has come back, and what to see to.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/return_cuts.h"
#include "core/tasks/round_overview.h"

#include <vector>

namespace ljus {

/// One questionnaire in one activity, or of a group that is not tied to one.
struct DistributionLine
{
    const Questionnaire *questionnaire = nullptr; ///< borrowed from Distribution::overview.instrument
    std::optional<Activity> activity;
    ResponseRates rates; ///< its problems are those of the numbers, the list and the dates
    std::optional<HandOutTotals> list; ///< nothing: by number
    bool isPurged = false; ///< the list is gone, its numbers stay
    bool hasStatedToo = false; ///< numbers were stated beside the list, and differ from it
    Visibility visibility = Visibility::Shown; ///< what the few-answers limits say of those returned, on the own screen
    ReturnForecast forecast;
    ReturnCuts cuts; ///< of those returned; empty where there are none, and for groups
    Problems cautions; ///< what is possible, and yet to be seen to: paper languages that tell who answered

    /// Whether the activity can keep a list of those who answer, or does.
    [[nodiscard]] bool mayHaveList() const;
    /// How many could still be offered it: not offered by the list, else eligible and not handed out; nothing: not known.
    [[nodiscard]] std::optional<int> left() const;
};

struct Distribution
{
    RoundOverview overview;
    std::vector<DistributionLine> lines; ///< what is missing first: problems, nothing stated, most left
    std::vector<DistributionLine> groups; ///< each questionnaire as a whole, in the instrument's order; without lists
    int aimPercent = kDefaultResponseAim;
};

/// Every questionnaire of the round for each activity that runs in it (groups that belong to activities), and once for the other
/// groups.
[[nodiscard]] Result<Distribution> distributionOf(Store &store, Id<Round> round, const Clock &clock);

/// Lines of lists in @a round that have not been purged.
[[nodiscard]] Result<int> linesToPurge(Store &store, Id<Round> round);

/// The share of those handed out that a federation aims at: its own setting, else the program's default.
[[nodiscard]] Result<int> responseAimOf(Store &store);

} // namespace ljus
