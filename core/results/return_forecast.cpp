// How many answers a round will have at its end if they come in as they do now, and how many more are needed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/return_forecast.h"

#include <algorithm>

namespace ljus {

namespace {

constexpr qint64 kHundred = 100;

std::optional<int> atThisPace(const ReturnProgress &progress)
{
    if (!progress.since.isValid() || progress.today > progress.lastDay)
        return std::nullopt;
    const qint64 days = progress.since.daysTo(progress.today) + 1;
    if (days < kFewestPaceDays)
        return std::nullopt;
    const qint64 more = progress.returned * progress.today.daysTo(progress.lastDay) / days;
    const qint64 all = progress.returned + more;
    // More than the base may have come in already, which is flagged elsewhere.
    return static_cast<int>(progress.base ? std::min<qint64>(all, std::max(*progress.base, progress.returned)) : all);
}

} // namespace

ReturnForecast returnForecast(const ReturnProgress &progress, int aimPercent)
{
    ReturnForecast forecast;
    forecast.isOver = progress.lastDay.isValid() && progress.today > progress.lastDay;
    if (progress.base) {
        forecast.wanted = static_cast<int>((kHundred - 1 + qint64{*progress.base} * aimPercent) / kHundred);
        forecast.missing = std::max(0, *forecast.wanted - progress.returned);
    }
    forecast.atThisPace = atThisPace(progress);
    return forecast;
}

} // namespace ljus
