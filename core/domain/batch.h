// A pile (bunt) of paper forms of one kind that are keyed one after another.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/domain/response.h"

#include <QDate>

#include <optional>

namespace ljus {

struct Batch
{
    Id<Batch> id;
    int number = 0; ///< within its round, 1 …: "Pile 4"
    ResponseHead head; ///< of every sheet in it; head.batch is id once stored
    QDate date; ///< when it was begun; no finer, so that answers cannot be joined with hand-outs
    std::optional<int> expected; ///< sheets that were counted in the pile; nothing: not counted
    int blank = 0; ///< sheets without a single answer, counted and not keyed
    int refused = 0; ///< sheets that someone declined to fill in, counted and not keyed
    bool closed = false; ///< the pile is put away

    friend bool operator==(const Batch &, const Batch &) = default;
};

/// Negative numbers, and no date; empty when nothing is wrong.
[[nodiscard]] Problems problemsOf(const Batch &batch);

/// How many sheets of @a batch are unaccounted for when @a keyed of them are keyed: negative when there were more than expected,
/// nothing when they were not counted.
[[nodiscard]] std::optional<int> missingSheets(const Batch &batch, int keyed);

} // namespace ljus
