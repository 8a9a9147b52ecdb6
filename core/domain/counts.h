// How many could be asked and how many questionnaires were handed out.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/problem.h"

#include <QString>

#include <optional>

namespace ljus {

struct Round;
struct Activity;

/// One line of counts: per round, questionnaire and activity (none: not tied to an activity, as for a board), stated or from a
/// list. Returned questionnaires are never stored here: they are counted from the responses.
struct HandOutCounts
{
    Id<Round> round;
    QString questionnaire;
    std::optional<Id<Activity>> activity;
    std::optional<int> eligible;
    std::optional<int> handedOut;
    bool isFromList = false; ///< counted in the activity's list of hand-outs

    friend bool operator==(const HandOutCounts &, const HandOutCounts &) = default;
};

/// Negative numbers only. An impossible order (handed out > eligible) is no problem here: it is stored and flagged in results.
[[nodiscard]] Problems problemsOf(const HandOutCounts &counts);

} // namespace ljus
