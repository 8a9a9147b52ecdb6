// What is wrong with a round, an activity or counts is said with where, what and how to mend it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/activity.h"
#include "core/domain/counts.h"
#include "core/domain/round.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

bool allSaid(const Problems &problems)
{
    return std::all_of(problems.begin(), problems.end(), [](const Problem &problem) {
        return !problem.where.isEmpty() && !problem.what.isEmpty() && !problem.mend.isEmpty();
    });
}

Activity goodActivity()
{
    Activity activity;
    activity.name = u"Ragunda"_s;
    activity.municipality = u"Ragunda kommun"_s;
    activity.from = QDate(2018, 5, 1);
    activity.to = QDate(2023, 4, 30);
    return activity;
}

Round goodRound()
{
    Round round;
    round.name = u"Mätomgång 2026"_s;
    round.from = QDate(2025, 11, 1);
    round.to = QDate(2026, 10, 31);
    return round;
}

TEST(ActivityProblems, AGoodActivityHasNone)
{
    Activity activity = goodActivity();
    EXPECT_TRUE(problemsOf(activity).empty());
    activity.to = activity.from;
    EXPECT_TRUE(problemsOf(activity).empty());
    activity.from = activity.to = QDate();
    activity.municipality.clear();
    EXPECT_TRUE(problemsOf(activity).empty());
}

TEST(ActivityProblems, EachFaultIsOneProblem)
{
    const auto with = [](auto change) {
        Activity activity = goodActivity();
        change(activity);
        return problemsOf(activity);
    };
    const std::vector<Problems> found{
        with([](Activity &activity) { activity.name = u"  "_s; }),
        with([](Activity &activity) { activity.name = u"Stöd till 640823-3234"_s; }),
        with([](Activity &activity) { activity.municipality = u"6408233234"_s; }),
        with([](Activity &activity) { activity.to = activity.from.addDays(-1); }),
    };
    for (const Problems &problems : found) {
        EXPECT_EQ(problems.size(), 1U);
        EXPECT_TRUE(allSaid(problems));
    }
}

TEST(ActivityProblems, DoNotRepeatTheIdentityNumber)
{
    Activity activity = goodActivity();
    activity.name = u"640823-3234"_s;
    for (const Problem &problem : problemsOf(activity))
        EXPECT_FALSE(toSentence(problem).contains(u"640823"_s));
}

TEST(RoundProblems, AGoodRoundHasNone)
{
    EXPECT_TRUE(problemsOf(goodRound()).empty());
    Round oneDay = goodRound();
    oneDay.to = oneDay.from;
    EXPECT_TRUE(problemsOf(oneDay).empty());
}

TEST(RoundProblems, EachFaultIsOneProblem)
{
    const auto with = [](auto change) {
        Round round = goodRound();
        change(round);
        return problemsOf(round);
    };
    const std::vector<Problems> found{
        with([](Round &round) { round.name = u"\t"_s; }),
        with([](Round &round) { round.name = u"701063-2391"_s; }),
        with([](Round &round) { round.to = round.from.addDays(-1); }),
        with([](Round &round) { round.from = QDate(); }),
        with([](Round &round) { round.to = QDate(); }),
    };
    for (const Problems &problems : found) {
        EXPECT_EQ(problems.size(), 1U);
        EXPECT_TRUE(allSaid(problems));
    }
}

TEST(SuggestedRound, IsTheMeasuringYearAroundTheDay)
{
    EXPECT_EQ(suggestedRound(QDate(2026, 10, 31)).from, QDate(2025, 11, 1));
    EXPECT_EQ(suggestedRound(QDate(2026, 10, 31)).to, QDate(2026, 10, 31));
    EXPECT_EQ(suggestedRound(QDate(2026, 11, 1)).from, QDate(2026, 11, 1));
    EXPECT_EQ(suggestedRound(QDate(2026, 1, 15)).to, QDate(2026, 10, 31));
    EXPECT_TRUE(suggestedRound(QDate(2026, 11, 22)).name.contains(u"2027"_s));
}

RC_GTEST_PROP(SuggestedRound, HoldsItsDayAndHasNoProblems, ())
{
    const QDate today = QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 40000));
    const Round round = suggestedRound(today);
    RC_ASSERT(round.from <= today && today <= round.to);
    RC_ASSERT(round.from.addYears(1) == round.to.addDays(1));
    RC_ASSERT(problemsOf(round).empty());
}

TEST(CountsProblems, OnlyNumbersBelowZeroAreProblems)
{
    HandOutCounts counts;
    EXPECT_TRUE(problemsOf(counts).empty());
    counts.eligible = 0;
    counts.handedOut = 40;
    EXPECT_TRUE(problemsOf(counts).empty()) << "an impossible order is flagged in results, not refused";
    counts.eligible = -1;
    EXPECT_EQ(problemsOf(counts).size(), 1U);
    counts.handedOut = -1;
    EXPECT_EQ(problemsOf(counts).size(), 2U);
    EXPECT_TRUE(allSaid(problemsOf(counts)));
}

} // namespace
} // namespace ljus
