// Intervals and verdicts agree with published reference figures.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/chance.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ljus {
namespace {

constexpr double kPrinted = 0.00005; // the sources print four decimals

void expectShares(const std::optional<Interval> &interval, double low, double high)
{
    ASSERT_TRUE(interval);
    EXPECT_NEAR(interval->low / 100, low, kPrinted);
    EXPECT_NEAR(interval->high / 100, high, kPrinted);
}

Share anyShare()
{
    const int base = *rc::gen::inRange(1, 300);
    return {*rc::gen::inRange(0, base + 1), base};
}

/// Newcombe, Statistics in Medicine 17, 1998, p. 857, table I, method 3.
TEST(Chance, WilsonIntervalsAreThoseThatNewcombePrints)
{
    expectShares(wilsonInterval({81, 263}), 0.2553, 0.3662);
    expectShares(wilsonInterval({15, 148}), 0.0624, 0.1605);
    expectShares(wilsonInterval({0, 20}), 0.0000, 0.1611);
    expectShares(wilsonInterval({1, 29}), 0.0061, 0.1718);
}

/// The same, p. 873, table II, method 10.
TEST(Chance, DifferencesAreThoseThatNewcombePrints)
{
    const auto expectDifference = [](Share one, Share other, Interval printed) {
        const std::optional<Interval> interval = newcombeInterval(one, other);
        ASSERT_TRUE(interval);
        EXPECT_NEAR(interval->low / 100, printed.low, kPrinted);
        EXPECT_NEAR(interval->high / 100, printed.high, kPrinted);
    };
    expectDifference({56, 70}, {48, 80}, {0.0524, 0.3339});
    expectDifference({9, 10}, {3, 10}, {0.1705, 0.8090});
    expectDifference({6, 7}, {2, 7}, {0.0582, 0.8062});
    expectDifference({5, 56}, {0, 29}, {-0.0381, 0.1926});
    expectDifference({0, 10}, {0, 20}, {-0.1611, 0.2775});
    expectDifference({10, 10}, {0, 10}, {0.6075, 1.0000});
}

TEST(Chance, WithoutABaseThereIsNoInterval)
{
    EXPECT_FALSE(wilsonInterval({0, 0}));
    EXPECT_FALSE(newcombeInterval({0, 0}, {1, 2}));
    EXPECT_FALSE(newcombeInterval({1, 2}, {0, 0}));
}

TEST(Chance, TheVerdictFollowsTheInterval)
{
    EXPECT_EQ(verdictOf({56, 70}, {48, 80}, 10), Verdict::BeyondChance);
    EXPECT_EQ(verdictOf({48, 80}, {56, 70}, 10), Verdict::BeyondChance);
    EXPECT_EQ(verdictOf({5, 56}, {0, 29}, 10), Verdict::MayBeChance);
    EXPECT_EQ(verdictOf({18, 24}, {18, 25}, 10), Verdict::MayBeChance);
}

TEST(Chance, SmallGroupsSayNothing)
{
    EXPECT_EQ(verdictOf({9, 9}, {0, 100}, 10), Verdict::TooFew);
    EXPECT_EQ(verdictOf({0, 100}, {9, 9}, 10), Verdict::TooFew);
    EXPECT_EQ(verdictOf({10, 10}, {0, 100}, 10), Verdict::BeyondChance);
    EXPECT_EQ(verdictOf({0, 0}, {1, 1}, 0), Verdict::TooFew) << "no base, whatever the limit";
}

TEST(Chance, ManyComparisonsAskForMore)
{
    EXPECT_EQ(verdictOf({56, 70}, {48, 80}, 10, 1), Verdict::BeyondChance);
    EXPECT_EQ(verdictOf({56, 70}, {48, 80}, 10, 15), Verdict::MayBeChance) << "Bonferroni: 0.33 % each";
}

RC_GTEST_PROP(Chance, AWilsonIntervalHoldsItsShareAndMirrors, ())
{
    const Share share = anyShare();
    const Interval interval = *wilsonInterval(share);
    const Interval mirrored = *wilsonInterval({share.base - share.part, share.base});
    RC_ASSERT(interval.low >= 0 && interval.high <= 100 && interval.low < interval.high);
    RC_ASSERT(interval.low <= 100.0 * share.part / share.base + 1e-9);
    RC_ASSERT(interval.high >= 100.0 * share.part / share.base - 1e-9);
    RC_ASSERT(std::abs(interval.low + mirrored.high - 100) < 1e-9);
    const Interval more = *wilsonInterval({2 * share.part, 2 * share.base});
    RC_ASSERT(more.high - more.low < interval.high - interval.low);
}

RC_GTEST_PROP(Chance, AVerdictDoesNotDependOnTheOrderAndMoreComparisonsNeverSayMore, ())
{
    const Share one = anyShare();
    const Share other = anyShare();
    const int comparisons = *rc::gen::inRange(1, 40);
    RC_ASSERT(verdictOf(one, other, 10, comparisons) == verdictOf(other, one, 10, comparisons));
    if (verdictOf(one, other, 10, comparisons + 1) == Verdict::BeyondChance)
        RC_ASSERT(verdictOf(one, other, 10, comparisons) == Verdict::BeyondChance);
    RC_ASSERT(verdictOf(one, one, 0, comparisons) == Verdict::MayBeChance);
}

} // namespace
} // namespace ljus
