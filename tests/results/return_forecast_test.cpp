// Forecasts of how many answers come in.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/return_forecast.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ljus {
namespace {

const QDate kLastDay(2026, 10, 31);

ReturnProgress progressOf(int returned, std::optional<int> base, const QDate &since, const QDate &today)
{
    return {returned, base, since, today, kLastDay};
}

TEST(ReturnForecast, SaysHowManyMakeUpTheAimAndWhatThePaceGives)
{
    // 11 of 24 in 44 days, 12 days left: 3 more. 60 per cent of 24 is 14.4, so 15 are wanted.
    const ReturnForecast forecast =
        returnForecast(progressOf(11, 24, QDate(2026, 9, 6), QDate(2026, 10, 19)), kDefaultResponseAim);
    EXPECT_EQ(forecast.wanted, 15);
    EXPECT_EQ(forecast.missing, 4);
    EXPECT_EQ(forecast.atThisPace, 14);
}

TEST(ReturnForecast, SaysNothingWithoutABaseOrTooEarlyOrAfterTheRound)
{
    EXPECT_EQ(returnForecast(progressOf(3, std::nullopt, {}, QDate(2026, 10, 1)), 60).wanted, std::nullopt);
    EXPECT_EQ(returnForecast(progressOf(3, std::nullopt, {}, QDate(2026, 10, 1)), 60).atThisPace, std::nullopt);
    EXPECT_EQ(returnForecast(progressOf(3, 9, QDate(2026, 10, 1), QDate(2026, 10, 6)), 60).atThisPace, std::nullopt);
    EXPECT_TRUE(returnForecast(progressOf(3, 9, QDate(2026, 10, 1), QDate(2026, 10, 7)), 60).atThisPace);
    EXPECT_TRUE(returnForecast(progressOf(3, 9, QDate(2026, 10, 1), kLastDay), 60).atThisPace);
    EXPECT_EQ(returnForecast(progressOf(3, 9, QDate(2026, 10, 1), kLastDay.addDays(1)), 60).atThisPace, std::nullopt);
}

TEST(ReturnForecast, AWholeShareIsNotRoundedUp)
{
    EXPECT_EQ(returnForecast(progressOf(41, 50, {}, {}), 82).missing, 0);
    EXPECT_EQ(returnForecast(progressOf(40, 50, {}, {}), 82).missing, 1);
}

RC_GTEST_PROP(ReturnForecast, StaysBetweenWhatIsInAndWhatCanCome, ())
{
    const int base = *rc::gen::inRange(0, 500);
    const int returned = *rc::gen::inRange(0, 500);
    const int aim = *rc::gen::inRange(1, 101);
    const QDate since = kLastDay.addDays(-*rc::gen::inRange(0, 365));
    const QDate today = since.addDays(*rc::gen::inRange(0, 400));
    const ReturnForecast forecast = returnForecast(progressOf(returned, base, since, today), aim);
    RC_ASSERT(100 * *forecast.wanted >= base * aim && 100 * (*forecast.wanted - 1) < base * aim);
    RC_ASSERT(*forecast.missing == std::max(0, *forecast.wanted - returned));
    if (!forecast.atThisPace)
        return;
    RC_ASSERT(*forecast.atThisPace >= returned);
    RC_ASSERT(*forecast.atThisPace <= std::max(base, returned));
    // Recounted day by day, as one would on paper.
    const double daily = static_cast<double>(returned) / static_cast<double>(since.daysTo(today) + 1);
    const double plain = returned + daily * static_cast<double>(today.daysTo(kLastDay));
    RC_ASSERT(*forecast.atThisPace <= plain + 1e-6 || returned > base);
    RC_ASSERT(*forecast.atThisPace == std::max(base, returned) || *forecast.atThisPace > plain - 1 - 1e-6);
}

} // namespace
} // namespace ljus
