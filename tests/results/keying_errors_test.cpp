// The estimate of keying errors against limits that were worked out in another way, and samples that are fair.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/keying_errors.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace ljus {
namespace {

constexpr double kTail = 0.025;

KeyingErrors estimate(const std::vector<SheetErrors> &sheets)
{
    return keyingErrors(sheets).value_or(KeyingErrors{});
}

/// The probability of exactly @a k errors in @a n answers.
double binomial(int n, int k, double p)
{
    return std::exp(std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0) + k * std::log(p)
                    + (n - k) * std::log1p(-p));
}

/// The probability of @a from … @a to errors in @a n answers.
double binomialSum(int n, int from, int to, double p)
{
    double sum = 0;
    for (int k = from; k <= to; ++k)
        sum += binomial(n, k, p);
    return sum;
}

/// The share of a beta distribution below @a x, by Simpson's rule; @a a and @a b are above 1.
double betaBelow(double a, double b, double x)
{
    constexpr int kSteps = 20000;
    const auto density = [&](double at) {
        return at <= 0 || at >= 1 ? 0.0
                                  : std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + (a - 1) * std::log(at)
                                             + (b - 1) * std::log1p(-at));
    };
    double sum = density(0) + density(x);
    for (int i = 1; i < kSteps; ++i)
        sum += (i % 2 == 0 ? 2 : 4) * density(x * i / kSteps);
    return sum * x / kSteps / 3;
}

TEST(KeyingErrors, AreUnknownWhenNothingWasKeyedTwice)
{
    EXPECT_FALSE(keyingErrors({}));
    EXPECT_FALSE(keyingErrors(std::vector<SheetErrors>{{0, 0}, {0, 0}}));
}

TEST(KeyingErrors, CountSheetsAnswersAndErrors)
{
    const KeyingErrors errors = estimate({{20, 1}, {20, 0}, {0, 0}, {10, 2}});
    EXPECT_EQ(errors.answers, 50);
    EXPECT_EQ(errors.errors, 3);
    EXPECT_DOUBLE_EQ(errors.perThousand, 60);
}

TEST(KeyingErrors, WithoutErrorsTheLimitIsTheOneThatHasAClosedForm)
{
    const KeyingErrors errors = estimate(std::vector<SheetErrors>(5, {25, 0}));
    EXPECT_DOUBLE_EQ(errors.low, 0);
    EXPECT_NEAR(errors.high, 1000 * (1 - std::pow(kTail, 1 / 125.0)), 1e-6);
    EXPECT_NEAR(errors.high, 29.1, 0.05);
}

TEST(KeyingErrors, WithNothingButErrorsTheLimitIsItsMirror)
{
    const KeyingErrors errors = estimate(std::vector<SheetErrors>(5, {25, 25}));
    EXPECT_NEAR(errors.low, 1000 * std::pow(kTail, 1 / 125.0), 1e-6);
    EXPECT_DOUBLE_EQ(errors.high, 1000);
}

TEST(KeyingErrors, OneSheetHasTheExactLimitsOfIndependentAnswers)
{
    for (const auto &[n, x] : {std::pair(125, 1), std::pair(1000, 10), std::pair(20, 19), std::pair(7, 3)}) {
        const KeyingErrors errors = estimate({{n, x}});
        EXPECT_NEAR(binomialSum(n, x, n, errors.low / 1000), kTail, 1e-9) << n;
        EXPECT_NEAR(binomialSum(n, 0, x, errors.high / 1000), kTail, 1e-9) << n;
    }
}

TEST(KeyingErrors, ErrorsSpreadEvenlyAreWorthNoMoreThanIndependentOnes)
{
    const KeyingErrors even = estimate(std::vector<SheetErrors>(10, {20, 1}));
    const KeyingErrors independent = estimate({{200, 10}});
    EXPECT_DOUBLE_EQ(even.low, independent.low);
    EXPECT_DOUBLE_EQ(even.high, independent.high);
}

/// Worked by hand: p = 7/200, squared residuals 10.1/200², variance times 10/9, t of 199 and of 9 degrees of freedom from tables.
TEST(KeyingErrors, ClustersLessenTheEffectiveNumberOfAnswers)
{
    const KeyingErrors errors =
        estimate({{20, 0}, {20, 1}, {20, 0}, {20, 2}, {20, 0}, {20, 0}, {20, 1}, {20, 0}, {20, 3}, {20, 0}});
    const double p = 0.035;
    const double variance = 10.1 / 40000 * 10 / 9;
    const double n = p * (1 - p) / variance * std::pow(1.971957 / 2.262157, 2);
    EXPECT_NEAR(n, 91.5, 0.1);
    EXPECT_NEAR(betaBelow(p * n, n - p * n + 1, errors.low / 1000), kTail, 1e-5);
    EXPECT_NEAR(betaBelow(p * n + 1, n - p * n, errors.high / 1000), 1 - kTail, 1e-5);
}

TEST(KeyingErrors, AllInOneSheetTellLessThanTheSameNumberApart)
{
    std::vector<SheetErrors> apart(20, {20, 0});
    std::vector<SheetErrors> together = apart;
    for (std::size_t i = 0; i < 10; ++i)
        apart[i].errors = 1;
    together[3].errors = 10;
    EXPECT_DOUBLE_EQ(estimate(apart).perThousand, estimate(together).perThousand);
    EXPECT_GT(estimate(together).high, 2 * estimate(apart).high);
    EXPECT_LT(estimate(together).low, estimate(apart).low);
}

RC_GTEST_PROP(KeyingErrors, TheIntervalHoldsTheEstimateAndStaysWithinBounds, ())
{
    const auto sheets = *rc::gen::container<std::vector<SheetErrors>>(rc::gen::exec([] {
        const int answers = *rc::gen::inRange(0, 30);
        return SheetErrors{answers, *rc::gen::inRange(0, answers + 1)};
    }));
    const auto errors = keyingErrors(sheets);
    const bool any = std::any_of(sheets.begin(), sheets.end(), [](const SheetErrors &sheet) { return sheet.answers > 0; });
    RC_ASSERT(errors.has_value() == any);
    if (errors) {
        RC_ASSERT(0 <= errors->low && errors->low <= errors->perThousand);
        RC_ASSERT(errors->perThousand <= errors->high && errors->high <= 1000);
    }
}

TEST(Verdict, IsToRekeyAboveTheLimitAndGoodEnoughOnlyWhereTheWholeIntervalIsWithinIt)
{
    KeyingErrors errors;
    errors.perThousand = 10;
    errors.high = 30;
    EXPECT_EQ(verdict(errors, 9.9), KeyingVerdict::RekeyBatch);
    EXPECT_EQ(verdict(errors, 10), KeyingVerdict::WithinLimit);
    EXPECT_EQ(verdict(errors, 29.9), KeyingVerdict::WithinLimit);
    EXPECT_EQ(verdict(errors, 30), KeyingVerdict::GoodEnough);
    EXPECT_EQ(verdict(KeyingErrors{}, 0), KeyingVerdict::GoodEnough);
}

TEST(SampleSize, IsATenthRoundedUpAtLeastFiveAtMostAll)
{
    const std::map<int, int> expected{{0, 0},  {1, 1},  {4, 4},  {5, 5},    {6, 5},   {50, 5},
                                      {51, 6}, {60, 6}, {61, 7}, {110, 11}, {400, 40}};
    for (const auto &[sheets, drawn] : expected)
        EXPECT_EQ(sampleSize(sheets), drawn) << sheets;
    for (int tens = 5; tens < 200; ++tens)
        EXPECT_EQ(sampleSize(10 * tens), tens) << "a whole number is not rounded up";
}

RC_GTEST_PROP(RandomSample, IsDifferentSheetsInOrder, (quint32 seed))
{
    const int sheets = *rc::gen::inRange(0, 200);
    const int count = *rc::gen::inRange(0, sheets + 1);
    QRandomGenerator random(seed);
    const std::vector<int> drawn = randomSample(sheets, count, random);
    RC_ASSERT(static_cast<int>(drawn.size()) == count);
    RC_ASSERT(std::adjacent_find(drawn.begin(), drawn.end(), std::greater_equal<>()) == drawn.end());
    const bool isWithinThePile = drawn.empty() || (drawn.front() >= 0 && drawn.back() < sheets);
    RC_ASSERT(isWithinThePile);
}

TEST(RandomSample, EveryChoiceIsEquallyLikely)
{
    QRandomGenerator random(20261122);
    std::map<std::vector<int>, int> seen;
    for (int i = 0; i < 20000; ++i)
        ++seen[randomSample(6, 3, random)];
    ASSERT_EQ(seen.size(), 20U);
    double chiSquare = 0;
    for (const auto &[choice, times] : seen)
        chiSquare += (times - 1000.0) * (times - 1000.0) / 1000.0;
    EXPECT_LT(chiSquare, 43.8) << "one in a thousand with 19 degrees of freedom";
}

} // namespace
} // namespace ljus
