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

TEST(FewAnswers, AGroupThatStandsAloneInItsRowIsNotToldByTheRowsTotal)
{
    EXPECT_EQ(FewAnswers().decideTable({{3, 0}}, Audience::Outside), (std::vector<std::vector<Visibility>>{{Hidden, Hidden}}));
    EXPECT_EQ(FewAnswers().decideTable({{12, 0}}, Audience::Outside), (std::vector<std::vector<Visibility>>{{Shown, Shown}}));
    EXPECT_TRUE(FewAnswers().decideTable({}, Audience::Outside).empty());
}

TEST(FewAnswers, WhatIsHiddenInOneRowIsNotToldByTheColumns)
{
    EXPECT_EQ(FewAnswers().decideTable({{17, 3}, {20, 20}, {30, 30}}, Audience::Outside),
              (std::vector<std::vector<Visibility>>{{Hidden, Hidden}, {Hidden, Hidden}, {Shown, Shown}}));
    EXPECT_EQ(FewAnswers().decideTable({{7, 3}, {0, 20}, {0, 30}}, Audience::Outside),
              (std::vector<std::vector<Visibility>>{{Hidden, Hidden}, {Hidden, Hidden}, {Shown, Shown}}))
        << "an empty cell covers where no other can";
    EXPECT_EQ(FewAnswers().decideTable({{17, 3}, {20, 0}}, Audience::Outside),
              (std::vector<std::vector<Visibility>>{{Hidden, Hidden}, {Shown, Shown}}))
        << "the second column comes to so few that it is not told";
    EXPECT_EQ(FewAnswers().decideTable({{17, 3, 0}, {20, 20, 0}, {30, 30, 0}}, Audience::Outside),
              (std::vector<std::vector<Visibility>>{{Hidden, Hidden, Hidden}, {Hidden, Hidden, Hidden}, {Shown, Shown, Shown}}))
        << "a column without answers covers nothing";
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

/// Whether the cells of a table that are hidden could be others, given every total of a row, the totals of columns that are
/// told, and what is shown: a hidden cell that is few can always be one more or one less.
RC_GTEST_PROP(FewAnswers, AFewCellOfATableCanAlwaysBeAnother, ())
{
    const FewAnswers limits;
    const auto rowCount = *rc::gen::inRange(1, 5);
    std::vector<std::vector<int>> rows;
    for (int row = 0; row < rowCount; ++row)
        rows.push_back({*rc::gen::inRange(0, 16), *rc::gen::inRange(0, 16)});
    const auto decided = limits.decideTable(rows, Audience::Outside);
    const std::vector<int> totals{
        std::accumulate(rows.begin(), rows.end(), 0, [](int sum, const auto &row) { return sum + row[0]; }),
        std::accumulate(rows.begin(), rows.end(), 0, [](int sum, const auto &row) { return sum + row[1]; })};
    const bool areTotalsTold = outside(totals)[0] != Hidden && outside(totals)[1] != Hidden;
    int loose = 0; // rows whose two cells are both hidden and that have answers: one may give to another
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (const std::size_t cell : {0U, 1U})
            RC_ASSERT(limits.decide(rows[row][cell], Audience::Outside) != Hidden || decided[row][cell] == Hidden);
        RC_ASSERT((decided[row][0] == Hidden) == (decided[row][1] == Hidden));
        loose += decided[row][0] == Hidden && rows[row][0] + rows[row][1] > 0 ? 1 : 0;
    }
    RC_ASSERT(!areTotalsTold || rowCount == 1 || loose != 1);
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
