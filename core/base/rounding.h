// The one place where counts become whole per cent.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace ljus {

/// @a part of @a base in whole per cent, ordinary rounding, half away from zero (117 of 133 = 88). Nothing when @a base is not
/// positive.
[[nodiscard]] constexpr std::optional<int> wholePercent(long long part, long long base)
{
    if (base <= 0)
        return std::nullopt;
    const long long twice = 200 * part;
    return static_cast<int>((twice + (part < 0 ? -base : base)) / (2 * base));
}

} // namespace ljus
