// Score intervals of shares.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/chance.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace ljus {

namespace {

constexpr double kLevel = 0.05;

double quantile(int comparisons)
{
    return boost::math::quantile(boost::math::normal(), 1 - kLevel / std::max(1, comparisons) / 2);
}

/// As shares of 1.
Interval scoreInterval(Share share, double z)
{
    const double n = share.base;
    const double p = share.part / n;
    const double middle = p + z * z / (2 * n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double whole = 1 + z * z / n;
    return {std::max(0.0, (middle - half) / whole), std::min(1.0, (middle + half) / whole)};
}

/// Of one share minus the other, as shares of 1.
Interval differenceInterval(Share one, Share other, double z)
{
    const Interval first = scoreInterval(one, z);
    const Interval second = scoreInterval(other, z);
    const double p = static_cast<double>(one.part) / one.base;
    const double q = static_cast<double>(other.part) / other.base;
    return {p - q - std::hypot(p - first.low, second.high - q), p - q + std::hypot(first.high - p, q - second.low)};
}

} // namespace

std::optional<Interval> wilsonInterval(Share share)
{
    if (share.base <= 0)
        return std::nullopt;
    const Interval interval = scoreInterval(share, quantile(1));
    return Interval{100 * interval.low, 100 * interval.high};
}

std::optional<Interval> newcombeInterval(Share one, Share other)
{
    if (one.base <= 0 || other.base <= 0)
        return std::nullopt;
    const Interval interval = differenceInterval(one, other, quantile(1));
    return Interval{100 * interval.low, 100 * interval.high};
}

Verdict verdictOf(Share one, Share other, int fewBelow, int comparisons)
{
    if (std::min(one.base, other.base) < std::max(1, fewBelow))
        return Verdict::TooFew;
    const Interval interval = differenceInterval(one, other, quantile(comparisons));
    return interval.low > 0 || interval.high < 0 ? Verdict::BeyondChance : Verdict::MayBeChance;
}

} // namespace ljus
