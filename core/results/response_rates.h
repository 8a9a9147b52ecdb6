// Coverage, response rate and external non-response, with what is impossible flagged.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/domain/counts.h"

#include <optional>
#include <vector>

namespace ljus {

struct ResponseRates
{
    std::optional<int> eligible;
    std::optional<int> handedOut;
    int returned = 0;
    std::optional<int> coverage; ///< handed out / eligible, whole per cent; nothing when its base is missing or 0
    std::optional<int> responseRate; ///< returned / handed out
    std::optional<int> externalNonResponse; ///< eligible − returned, persons; nothing when negative or unknown
    std::optional<int> externalNonResponsePercent; ///< of eligible
    Problems problems; ///< returned > handed out > eligible: flagged, never corrected
};

[[nodiscard]] ResponseRates responseRates(std::optional<int> eligible, std::optional<int> handedOut, int returned);

/// Sums of the lines; a number that is missing in any line is missing in the sum.
[[nodiscard]] ResponseRates responseRates(const std::vector<HandOutCounts> &lines, int returned);

} // namespace ljus
