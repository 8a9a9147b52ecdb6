// How far a share may be off by chance, and whether two shares differ by more than that.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace ljus {

/// Part of a base: 18 of 24.
struct Share
{
    int part = 0;
    int base = 0;
};

struct Interval
{
    double low = 0; ///< per cent, 0–100
    double high = 100;

    friend bool operator==(const Interval &, const Interval &) = default;
};

/// The 95 % Wilson score interval (E. B. Wilson, JASA 22, 1927, p. 209). Nothing without a base.
[[nodiscard]] std::optional<Interval> wilsonInterval(Share share);

/// The 95 % interval of @a one minus @a other in percentage points, -100 to 100: Newcombe's hybrid score interval, from unrounded
/// shares (R. G. Newcombe, Statistics in Medicine 17, 1998, p. 873, method 10). Nothing when one has no base.
[[nodiscard]] std::optional<Interval> newcombeInterval(Share one, Share other);

/// What a difference says.
enum class Verdict {
    TooFew, ///< one of the groups is below the limit of few answers: nothing can be said
    MayBeChance, ///< so large a difference is often chance
    BeyondChance, ///< chance alone seldom makes so large a difference
};

/// Whether newcombeInterval() leaves out 0. With @a comparisons made of which the largest is looked at, the level is
/// Bonferroni's. TooFew when one of the bases is below @a fewBelow, or 0.
[[nodiscard]] Verdict verdictOf(Share one, Share other, int fewBelow, int comparisons = 1);

} // namespace ljus
