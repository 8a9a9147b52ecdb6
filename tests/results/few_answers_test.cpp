// Few answers are hidden where they leave the program, and cannot be worked out from totals.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/few_answers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>

namespace ljus {
namespace {

using enum Visibility;

std::vector<Visibility> outside(const std::vector<int> &parts, const FewAnswers &limits = {})
{
    return limits.decideParts(parts, Audience::Outside);
}

FewAnswers anyLimits()
{
    return {*rc::gen::inRange(0, 20), *rc::gen::inRange(0, 12), {}};
}

std::vector<int> anyParts()
{
    return *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 16));
}

TEST(FewAnswers, TheDefaultsAreTheProgramsOwn)
{
    const FewAnswers limits;
    EXPECT_EQ(limits.warnBelow(), 10);
    EXPECT_EQ(limits.hideBelow(), 5);
    EXPECT_TRUE(limits.source().isEmpty());
}

TEST(FewAnswers, LimitsAreKeptInOrder)
{
    EXPECT_EQ(FewAnswers(4, 7, {}).hideBelow(), 4);
    EXPECT_EQ(FewAnswers(-1, -2, {}).warnBelow(), 0);
    EXPECT_EQ(FewAnswers(-1, -2, {}).hideBelow(), 0);
    EXPECT_EQ(FewAnswers(20, 7, QStringLiteral("styrelsen")).source(), QStringLiteral("styrelsen"));
}

TEST(FewAnswers, OneFigureIsHiddenWarnedOfOrShownByItsLimits)
{
    const FewAnswers limits;
    EXPECT_EQ(limits.decide(0, Audience::Outside), Shown);
    EXPECT_EQ(limits.decide(1, Audience::Outside), Hidden);
    EXPECT_EQ(limits.decide(4, Audience::Outside), Hidden);
    EXPECT_EQ(limits.decide(5, Audience::Outside), Warned);
    EXPECT_EQ(limits.decide(9, Audience::Outside), Warned);
    EXPECT_EQ(limits.decide(10, Audience::Outside), Shown);
    EXPECT_EQ(limits.decide(4, Audience::OwnScreen), Warned);
    EXPECT_EQ(limits.decide(10, Audience::OwnScreen), Shown);
}

TEST(FewAnswers, ASingleHiddenPartTakesTheSmallestOtherWithIt)
{
    EXPECT_EQ(outside({12, 3}), (std::vector{Hidden, Hidden}));
    EXPECT_EQ(outside({30, 3, 12}), (std::vector{Shown, Hidden, Hidden}));
}

TEST(FewAnswers, HiddenPartsThatCoverEachOtherLeaveTheOthersShown)
{
    EXPECT_EQ(outside({12, 3, 4}), (std::vector{Shown, Hidden, Hidden}));
    EXPECT_EQ(outside({12, 1, 2, 30}), (std::vector{Hidden, Hidden, Hidden, Shown})) << "1 and 2 are fewer than five together";
}

TEST(FewAnswers, OneAnswerEachIsNoCover)
{
    EXPECT_EQ(outside({1, 1, 1, 1, 1, 20, 30}), (std::vector{Hidden, Hidden, Hidden, Hidden, Hidden, Hidden, Shown}));
    EXPECT_EQ(outside({1, 1, 1, 1, 2, 20, 30}), (std::vector{Hidden, Hidden, Hidden, Hidden, Hidden, Shown, Shown}));
}

TEST(FewAnswers, PartsWithoutAnswersAreShownAndCoverNothing)
{
    EXPECT_EQ(outside({0, 3, 0, 12, 30}), (std::vector{Shown, Hidden, Shown, Hidden, Shown}));
    EXPECT_EQ(outside({0, 3}), (std::vector{Shown, Hidden}));
    EXPECT_EQ(outside({0, 0}), (std::vector{Shown, Shown}));
    EXPECT_TRUE(outside({}).empty());
}

TEST(FewAnswers, CodesAreThoseOfTheResultTable)
{
    EXPECT_EQ(toCode(Shown), QStringLiteral("yes"));
    EXPECT_EQ(toCode(Warned), QStringLiteral("warn"));
    EXPECT_EQ(toCode(Hidden), QStringLiteral("hidden"));
}

/// What an outsider knows: the total, what is shown, and that every hidden part has at least one answer. Never enough for a part.
RC_GTEST_PROP(FewAnswers, AHiddenPartCannotBeWorkedOutWhereOthersAreShown, ())
{
    const FewAnswers limits = anyLimits();
    const std::vector<int> parts = anyParts();
    const std::vector<Visibility> decided = outside(parts, limits);
    int hidden = 0;
    int together = 0;
    bool othersShown = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        hidden += decided[i] == Hidden ? 1 : 0;
        together += decided[i] == Hidden ? parts[i] : 0;
        othersShown = othersShown || (decided[i] != Hidden && parts[i] > 0);
    }
    if (hidden > 0 && othersShown) {
        RC_ASSERT(hidden >= 2);
        RC_ASSERT(together >= limits.hideBelow());
        RC_ASSERT(together > hidden);
    }
}

RC_GTEST_PROP(FewAnswers, NothingMoreIsHiddenThanNeeded, ())
{
    const FewAnswers limits = anyLimits();
    const std::vector<int> parts = anyParts();
    const std::vector<Visibility> decided = outside(parts, limits);
    const bool anyFew = std::any_of(parts.begin(), parts.end(), [&](int part) { return part > 0 && part < limits.hideBelow(); });
    RC_ASSERT((std::count(decided.begin(), decided.end(), Hidden) > 0) == anyFew);
    int largestCover = 0;
    int hidden = 0;
    int together = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (decided[i] != Hidden)
            continue;
        ++hidden;
        together += parts[i];
        largestCover = std::max(largestCover, parts[i]);
    }
    if (largestCover >= limits.hideBelow() && hidden > 0) {
        const int without = together - largestCover;
        RC_ASSERT(hidden - 1 < 2 || without < limits.hideBelow() || without <= hidden - 1);
    }
}

RC_GTEST_PROP(FewAnswers, TheOrderOfPartsDoesNotMatterBeyondTies, ())
{
    const FewAnswers limits = anyLimits();
    const auto values = *rc::gen::unique<std::vector<int>>(rc::gen::inRange(0, 40));
    std::vector<int> reversed(values.rbegin(), values.rend());
    std::vector<Visibility> decided = outside(reversed, limits);
    std::reverse(decided.begin(), decided.end());
    RC_ASSERT(decided == outside(values, limits));
}

RC_GTEST_PROP(FewAnswers, EveryPartIsAtLeastAsHiddenAsAlone, ())
{
    const FewAnswers limits = anyLimits();
    const std::vector<int> parts = anyParts();
    const std::vector<Visibility> decided = outside(parts, limits);
    for (std::size_t i = 0; i < parts.size(); ++i)
        RC_ASSERT(decided[i] == limits.decide(parts[i], Audience::Outside) || (decided[i] == Hidden && parts[i] > 0));
}

RC_GTEST_PROP(FewAnswers, OnTheOwnScreenNothingIsHidden, ())
{
    const FewAnswers limits = anyLimits();
    for (const Visibility decided : limits.decideParts(anyParts(), Audience::OwnScreen))
        RC_ASSERT(decided != Hidden);
    RC_ASSERT(limits.decide(*rc::gen::inRange(0, 20), Audience::OwnScreen) != Hidden);
}

} // namespace
} // namespace ljus
