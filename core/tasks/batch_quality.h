// How well the piles of a round were keyed, and what is to be remarked on before their answers leave.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/results/keying_errors.h"
#include "core/store/store.h"

#include <optional>
#include <vector>

namespace ljus {

/// What the latest verification of each pile of a round came to.
struct BatchQuality
{
    BatchLine line;
    std::optional<Verification> latest; ///< nothing: never begun
    std::optional<KeyingErrors> errors; ///< of the finished sheets of it; nothing: none yet
    std::optional<KeyingVerdict> verdict; ///< once it is finished. A whole pile keyed twice is always good enough
};

/// The piles of @a round by number, held against the federation's limit or the program's default.
[[nodiscard]] Result<std::vector<BatchQuality>> batchQuality(Store &store, Id<Round> round);
/// The same for one pile. NotFound when it is gone.
[[nodiscard]] Result<BatchQuality> qualityOf(Store &store, Id<Batch> batch);
/// Piles to be keyed again, unfinished second keyings, sheets unaccounted for, sheets with something to look at, and how many
/// piles nobody has keyed a second time.
[[nodiscard]] Result<Problems> keyingRemarks(Store &store, Id<Round> round);

} // namespace ljus
