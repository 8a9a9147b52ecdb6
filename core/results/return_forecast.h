// How many answers a round will have at its end if they come in as they do now, and how many more are needed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

namespace ljus {

inline constexpr int kDefaultResponseAim = 60; ///< per cent of those handed out; the program's own, not official

/// What is known on one day.
struct ReturnProgress
{
    int returned = 0;
    std::optional<int> base; ///< handed out, or eligible where that is all that is known
    QDate since; ///< the day the first of them was keyed; invalid: not known
    QDate today;
    QDate lastDay; ///< of the round
};

struct ReturnForecast
{
    std::optional<int> wanted; ///< answers that make up the aim, rounded up; nothing without a base
    std::optional<int> missing; ///< how many of them are not in; 0: the aim is reached
    bool isOver = false; ///< the last day has gone by
    std::optional<int> atThisPace; ///< answers on the last day; nothing before kFewestPaceDays days, and when the round is over
};

inline constexpr int kFewestPaceDays = 7; ///< a pace over fewer days says nothing; the program's own

/// The pace is returned / days from since to today, both counted; what it adds by the last day is rounded down, and no more come
/// in than base has.
[[nodiscard]] ReturnForecast returnForecast(const ReturnProgress &progress, int aimPercent);

} // namespace ljus
