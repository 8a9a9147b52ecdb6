// An activity's list under the keys, and how a round's distribution stands.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/hand_out_work.h"

#include "core/tasks/distribution.h"
#include "core/tasks/next_steps.h"
#include "core/tasks/round_calendar.h"
#include "tests/tasks/pile_fixture.h"

#include <rapidcheck/gtest.h>

#include <array>
#include <numeric>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

class HandOutWorkTest : public test::PileTest
{
protected:
    void SetUp() override
    {
        PileTest::SetUp();
        activity = addActivity(u"Steget"_s, {}, {});
        work = HandOutWork::open(*store, round, activity).value();
    }

    [[nodiscard]] Id<Activity> addActivity(const QString &name, const QDate &from, const QDate &to)
    {
        Activity added;
        added.name = name;
        added.from = from;
        added.to = to;
        return store->activities().add(added).value();
    }
    [[nodiscard]] static std::vector<HandOut> newLines(int count) { return runningLines({1, count, 2, u"S"_s, u"deltagare"_s}); }
    [[nodiscard]] std::vector<HandOut> stored() const { return store->handOuts().list(round, activity).value(); }
    [[nodiscard]] DistributionLine lineOf(const QString &name) const
    {
        const Distribution distribution = distributionOf(*store, round, clock).value();
        for (const DistributionLine &line : distribution.lines) {
            if (line.activity && line.activity->name == name)
                return line;
        }
        ADD_FAILURE() << name.toStdString();
        return {};
    }
    [[nodiscard]] bool hasProblem(const QString &part) const
    {
        const Problems problems = lineOf(u"Steget"_s).rates.problems;
        return std::any_of(problems.begin(), problems.end(),
                           [&part](const Problem &problem) { return problem.what.contains(part); });
    }

    Id<Activity> activity;
    std::unique_ptr<HandOutWork> work;
    const QDate m_day{2026, 11, 20};
};

TEST_F(HandOutWorkTest, RunningNumbersGoOnAfterTheHighest)
{
    EXPECT_EQ(newLines(2).back().code, u"S02"_s);
    EXPECT_EQ(nextNumber(newLines(12), u"S"_s), 13);
    EXPECT_EQ(nextNumber(newLines(12), {}), 1);
    EXPECT_TRUE(runningLines({1, 0, 1, {}, u"deltagare"_s}).empty());
}

TEST_F(HandOutWorkTest, EachStepIsStoredAndTakenBackWhole)
{
    ASSERT_OK(work->add(newLines(3)));
    ASSERT_OK(work->mark(std::array{0, 2}, {HandOutStatus::HandedOut, m_day, {}}));
    EXPECT_EQ(work->lines(), stored());
    EXPECT_EQ(work->totals().handedOut(), 2);
    EXPECT_EQ(work->lines().front().date, m_day);
    ASSERT_OK(work->remove(std::array{1}));
    EXPECT_EQ(work->lines().size(), 2U);
    ASSERT_TRUE(*work->undo());
    ASSERT_TRUE(*work->undo());
    EXPECT_EQ(work->lines(), newLines(3));
    EXPECT_EQ(stored(), newLines(3));
    ASSERT_TRUE(*work->redo());
    EXPECT_EQ(work->totals().handedOut(), 2);
    ASSERT_TRUE(*work->undo());
    ASSERT_TRUE(*work->undo());
    EXPECT_TRUE(stored().empty());
    EXPECT_FALSE(*work->undo());
}

TEST_F(HandOutWorkTest, TakingAMarkAwayTakesItsDayAndReasonToo)
{
    ASSERT_OK(work->add(newLines(1)));
    ASSERT_OK(work->mark(std::array{0}, {HandOutStatus::OutsideTarget, m_day, u"Flyttat"_s}));
    EXPECT_EQ(work->lines().front().reason, u"Flyttat"_s);
    ASSERT_OK(work->mark(std::array{0}, {HandOutStatus::NotOffered, m_day, u"Flyttat"_s}));
    EXPECT_EQ(work->lines(), newLines(1));
}

TEST_F(HandOutWorkTest, TheDayOfWhatIsDoneAlreadyStays)
{
    ASSERT_OK(work->add(newLines(1)));
    ASSERT_OK(work->mark(std::array{0}, {HandOutStatus::HandedOut, m_day, {}}));
    ASSERT_OK(work->mark(std::array{0}, {HandOutStatus::HandedOut, m_day.addDays(1), {}}));
    EXPECT_EQ(stored().front().date, m_day);
}

TEST_F(HandOutWorkTest, ARefusedStepIsNoStep)
{
    ASSERT_OK(work->add(newLines(1)));
    EXPECT_EQ(work->add(newLines(1)).error().kind, Error::Kind::Conflict);
    EXPECT_EQ(work->mark(std::array{0}, {HandOutStatus::OutsideTarget, m_day, {}}).error().kind, Error::Kind::Invalid);
    HandOut named = work->lines().front();
    named.note = u"Eva Lundgren"_s;
    EXPECT_EQ(work->change(0, named).error().kind, Error::Kind::Invalid);
    ASSERT_TRUE(*work->undo());
    EXPECT_FALSE(*work->undo());
}

TEST_F(HandOutWorkTest, WhatIsMissingComesFirst)
{
    (void)addActivity(u"Avslutad förr"_s, QDate(2020, 1, 1), QDate(2021, 1, 1));
    ASSERT_OK(work->add(newLines(4)));
    const auto done = addActivity(u"Klar"_s, {}, {});
    ASSERT_OK(store->counts().set({round, u"deltagare"_s, done, 5, 5}));
    const Distribution distribution = distributionOf(*store, round, clock).value();
    QStringList order;
    for (const DistributionLine &line : distribution.lines)
        order << (line.activity ? line.activity->name : line.questionnaire->key);
    EXPECT_EQ(order, (QStringList{u"styrelse"_s, u"Steget"_s, u"Klar"_s})) << "nothing stated, four left, none left";
    EXPECT_EQ(lineOf(u"Steget"_s).left(), 4);
}

TEST_F(HandOutWorkTest, EveryImpossibleStateIsNamedWithAWayToMendIt)
{
    ASSERT_OK(work->add(newLines(3)));
    EXPECT_TRUE(lineOf(u"Steget"_s).rates.problems.empty());
    const auto keying = begin([this] {
        ResponseHead forms = head();
        forms.activity = activity;
        return forms;
    }());
    key(*keying, {u"1"_s, u"2"_s, u"1"_s});
    EXPECT_TRUE(hasProblem(u"More came back (1) than were handed out (0)"_s));
    ASSERT_OK(work->mark(std::array{0}, {HandOutStatus::HandedOut, m_day, {}}));
    EXPECT_TRUE(lineOf(u"Steget"_s).rates.problems.empty());
    ASSERT_OK(work->mark(std::array{1}, {HandOutStatus::HandedOut, QDate(2020, 1, 1), {}}));
    EXPECT_TRUE(hasProblem(u"outside the round"_s));
    ASSERT_OK(work->mark(std::array{1}, {HandOutStatus::NotOffered, {}, {}}));
    Activity ended = store->activities().byId(activity).value();
    ended.to = m_day.addDays(-1);
    ASSERT_OK(store->activities().update(ended));
    EXPECT_TRUE(hasProblem(u"outside the activity's own dates"_s));
    for (const Problem &problem : lineOf(u"Steget"_s).rates.problems)
        EXPECT_FALSE(problem.mend.isEmpty());
}

TEST_F(HandOutWorkTest, NumbersThatDifferFromTheListAreFlagged)
{
    ASSERT_OK(store->counts().set({round, u"deltagare"_s, activity, 9, 4}));
    ASSERT_OK(work->add(newLines(9)));
    EXPECT_TRUE(hasProblem(u"they differ from it"_s));
    ASSERT_OK(work->mark(std::array{0, 1, 2, 3}, {HandOutStatus::HandedOut, m_day, {}}));
    EXPECT_FALSE(hasProblem(u"they differ from it"_s));
}

TEST_F(HandOutWorkTest, SheetsWithoutAnyHandOutAreFlagged)
{
    ResponseHead forms = head();
    forms.activity = activity;
    key(*begin(forms), {u"1"_s, u"2"_s, u"1"_s});
    EXPECT_TRUE(hasProblem(u"nothing is said to be handed out"_s));
}

TEST_F(HandOutWorkTest, ThePublishedExampleGivesEightyTwoPerCent)
{
    ASSERT_OK(work->add(newLines(50)));
    std::vector<int> all(50);
    std::iota(all.begin(), all.end(), 0);
    ASSERT_OK(work->mark(all, {HandOutStatus::HandedOut, m_day, {}}));
    ResponseHead forms = head();
    forms.activity = activity;
    const auto keying = begin(forms);
    for (int i = 0; i < 41; ++i)
        key(*keying, {u"1"_s, u"2"_s, u"1"_s});
    EXPECT_EQ(lineOf(u"Steget"_s).rates.responseRate, 82);
    EXPECT_EQ(lineOf(u"Steget"_s).rates.externalNonResponse, 9);
    EXPECT_EQ(lineOf(u"Steget"_s).forecast.missing, 0) << "60 per cent are 30";
}

TEST_F(HandOutWorkTest, TheMostUrgentStepNamesThePlaceWhoseDayComesFirst)
{
    clock.time = QDateTime(QDate(2027, 10, 1), QTime(9, 0), Qt::UTC);
    ASSERT_OK(work->add(newLines(4)));
    const auto soon = addActivity(u"Snart slut"_s, {}, QDate(2027, 10, 9));
    ASSERT_OK(store->handOuts().apply({round, soon, {}, newLines(2)}));
    const auto steps = nextSteps(*store, *distributionOf(*store, round, clock), clock).value();
    const auto found =
        std::find_if(steps.begin(), steps.end(), [](const NextStep &step) { return step.kind == NextStep::Kind::OfferMissing; });
    ASSERT_NE(found, steps.end());
    EXPECT_EQ(*found, (NextStep{NextStep::Kind::OfferMissing, 6, u"Snart slut"_s, QDate(2027, 10, 9), u"deltagare"_s, soon}));
    clock.time = QDateTime(QDate(2027, 11, 1), QTime(9, 0), Qt::UTC);
    const auto after = nextSteps(*store, *distributionOf(*store, round, clock), clock).value();
    const auto has = [&after](NextStep::Kind kind) {
        return std::any_of(after.begin(), after.end(), [kind](const NextStep &step) { return step.kind == kind; });
    };
    EXPECT_TRUE(has(NextStep::Kind::Purge));
    EXPECT_FALSE(has(NextStep::Kind::OfferMissing)) << "it is too late";
}

TEST_F(HandOutWorkTest, TheCalendarHasTheRoundsOwnDays)
{
    (void)addActivity(u"Klivet"_s, {}, QDate(2027, 3, 1));
    const auto events = roundCalendar(*store, round).value();
    ASSERT_EQ(events.size(), 3U);
    const Round year = store->rounds().byId(round).value();
    EXPECT_EQ(events[0].from, year.from);
    EXPECT_EQ(events[1].to, year.to);
    EXPECT_EQ(events[2].from, QDate(2027, 3, 1));
    EXPECT_NE(events[0].uid, events[1].uid);
}

/// A plain re-count of random marks, on paper as it were.
RC_GTEST_FIXTURE_PROP(HandOutWorkTest, EveryRateIsThatOfAPlainReCount, ())
{
    const auto codes = *rc::gen::resize(30, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 5)));
    std::vector<HandOut> lines = newLines(static_cast<int>(codes.size()));
    int eligible = 0;
    int handedOut = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].status = kHandOutStatuses.at(static_cast<std::size_t>(codes[i]));
        if (lines[i].status == HandOutStatus::OutsideTarget)
            lines[i].reason = u"Flyttat"_s;
        eligible += lines[i].status != HandOutStatus::OutsideTarget ? 1 : 0;
        handedOut += lines[i].status == HandOutStatus::HandedOut ? 1 : 0;
    }
    const auto fresh = addActivity(u"Ny %1"_s.arg(store->activities().all()->size()), {}, {});
    RC_ASSERT(store->handOuts().apply({round, fresh, {}, lines}).has_value());
    const Distribution distribution = distributionOf(*store, round, clock).value();
    for (const DistributionLine &line : distribution.lines) {
        if (!line.activity || line.activity->id != fresh)
            continue;
        RC_ASSERT(line.rates.eligible == (lines.empty() ? std::nullopt : std::optional(eligible)));
        RC_ASSERT(line.rates.handedOut == (lines.empty() ? std::nullopt : std::optional(handedOut)));
        if (eligible > 0) {
            // Half away from zero, in whole numbers.
            RC_ASSERT(line.rates.coverage == (200 * handedOut + eligible) / (2 * eligible));
            RC_ASSERT(line.rates.externalNonResponse == eligible);
        }
    }
}

} // namespace

} // namespace ljus
