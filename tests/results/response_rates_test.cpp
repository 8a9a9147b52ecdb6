// Coverage, response rate and non-response as published examples have them; the impossible is flagged.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/rounding.h"
#include "core/results/response_rates.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

namespace ljus {
namespace {

HandOutCounts line(std::optional<int> eligible, std::optional<int> handedOut)
{
    HandOutCounts counts;
    counts.eligible = eligible;
    counts.handedOut = handedOut;
    return counts;
}

TEST(Rounding, PublishedSharesComeOutAsPublished)
{
    EXPECT_EQ(wholePercent(117, 133), 88);
    EXPECT_EQ(wholePercent(127, 133), 95);
    EXPECT_EQ(wholePercent(128, 132), 97);
    EXPECT_EQ(wholePercent(119, 132), 90);
    EXPECT_EQ(wholePercent(75, 95), 79);
}

TEST(Rounding, HalvesGoAwayFromZero)
{
    EXPECT_EQ(wholePercent(1, 200), 1);
    EXPECT_EQ(wholePercent(-1, 200), -1);
    EXPECT_EQ(wholePercent(1, 201), 0);
    EXPECT_EQ(wholePercent(25, 1000), 3);
}

TEST(Rounding, WithoutABaseThereIsNoShare)
{
    EXPECT_FALSE(wholePercent(0, 0));
    EXPECT_FALSE(wholePercent(1, -1));
}

RC_GTEST_PROP(Rounding, IsWithinHalfAPercentOfTheShare, ())
{
    const int base = *rc::gen::inRange(1, 1000000);
    const int part = *rc::gen::inRange(0, base + 1);
    RC_ASSERT(std::abs(*wholePercent(part, base) - 100.0 * part / base) <= 0.5 + 1e-9);
}

TEST(ResponseRates, FortyOneOfFiftyIs82PerCent)
{
    const ResponseRates rates = responseRates(60, 50, 41);
    EXPECT_EQ(rates.responseRate, 82);
    EXPECT_EQ(rates.coverage, 83);
    EXPECT_EQ(rates.externalNonResponse, 19);
    EXPECT_EQ(rates.externalNonResponsePercent, 32);
    EXPECT_EQ(rates.returned, 41);
    EXPECT_TRUE(rates.problems.empty());
}

TEST(ResponseRates, ARateWhoseBaseIsMissingOrZeroIsNotShown)
{
    const ResponseRates nothing = responseRates(std::nullopt, std::nullopt, 41);
    EXPECT_FALSE(nothing.coverage || nothing.responseRate || nothing.externalNonResponse || nothing.externalNonResponsePercent);
    EXPECT_FALSE(responseRates(50, std::nullopt, 41).coverage);
    EXPECT_FALSE(responseRates(50, std::nullopt, 41).responseRate);
    EXPECT_EQ(responseRates(50, std::nullopt, 41).externalNonResponse, 9);
    EXPECT_FALSE(responseRates(std::nullopt, 50, 41).coverage);
    EXPECT_EQ(responseRates(std::nullopt, 50, 41).responseRate, 82);

    const ResponseRates zero = responseRates(0, 0, 0);
    EXPECT_FALSE(zero.coverage || zero.responseRate || zero.externalNonResponsePercent);
    EXPECT_EQ(zero.externalNonResponse, 0);
    EXPECT_TRUE(zero.problems.empty());
}

TEST(ResponseRates, AnImpossibleOrderIsFlaggedAndNotCorrected)
{
    const ResponseRates more = responseRates(40, 50, 60);
    EXPECT_EQ(more.problems.size(), 2U);
    EXPECT_EQ(more.eligible, 40);
    EXPECT_EQ(more.handedOut, 50);
    EXPECT_EQ(more.returned, 60);
    EXPECT_EQ(more.coverage, 125);
    EXPECT_EQ(more.responseRate, 120);
    EXPECT_FALSE(more.externalNonResponse || more.externalNonResponsePercent);
    EXPECT_EQ(responseRates(40, 50, 30).problems.size(), 1U);
    EXPECT_EQ(responseRates(70, 50, 60).problems.size(), 1U);
    EXPECT_EQ(responseRates(50, std::nullopt, 60).problems.size(), 1U);
    for (const Problem &problem : more.problems) {
        EXPECT_FALSE(problem.where.isEmpty());
        EXPECT_TRUE(problem.what.contains(QStringLiteral("50")));
        EXPECT_FALSE(problem.mend.isEmpty());
    }
}

TEST(ResponseRates, LinesAreSummed)
{
    const ResponseRates rates = responseRates({line(40, 30), line(20, 20)}, 41);
    EXPECT_EQ(rates.eligible, 60);
    EXPECT_EQ(rates.handedOut, 50);
    EXPECT_EQ(rates.responseRate, 82);
}

TEST(ResponseRates, ANumberMissingInOneLineIsMissingInTheSum)
{
    const ResponseRates rates = responseRates({line(40, 30), line(std::nullopt, 20)}, 41);
    EXPECT_FALSE(rates.eligible);
    EXPECT_FALSE(rates.coverage);
    EXPECT_EQ(rates.responseRate, 82);
    EXPECT_FALSE(responseRates(std::vector<HandOutCounts>(), 41).handedOut);
}

TEST(ResponseRates, ASumBeyondAllMeasureIsMissing)
{
    constexpr int kMost = std::numeric_limits<int>::max();
    EXPECT_FALSE(responseRates({line(kMost, 1), line(kMost, 1)}, 1).eligible);
}

} // namespace
} // namespace ljus
