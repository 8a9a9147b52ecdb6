// A session at an activity's list that is killed again and again loses nothing that was acknowledged.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/hand_out_work.h"
#include "tests/support/killed_child.h"
#include "tests/tasks/pile_fixture.h"

#include <QRandomGenerator>

#include <array>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKills = 50;
constexpr int kLines = 40;
constexpr unsigned kLongestLife = 20; // milliseconds after the first word

/// A line that the child says is marked.
struct Marked
{
    int row;
    HandOutStatus status;
};

class HandOutCrashTest : public test::PileTest
{
protected:
    void SetUp() override
    {
        PileTest::SetUp();
        Activity added;
        added.name = u"Steget"_s;
        activity = store->activities().add(added).value();
        ASSERT_OK(store->handOuts().apply({round, activity, {}, runningLines({1, kLines, 2, {}, u"deltagare"_s})}));
        store.reset();
    }

    /// Marks one line after another, each time round with another status.
    void markUntilKilled(int pipe, int life)
    {
        const auto opened = Store::open(path(), Store::Access::ReadWrite, clock);
        if (!opened)
            _exit(2);
        const auto work = HandOutWork::open(**opened, round, activity);
        if (!work)
            _exit(3);
        for (int step = 0;; ++step) {
            constexpr std::array kCycle{HandOutStatus::HandedOut, HandOutStatus::Declined, HandOutStatus::NotReached};
            const Marked told{step % kLines, kCycle.at(static_cast<std::size_t>(life + step / kLines) % kCycle.size())};
            const bool isStored = (*work)->mark(std::array{told.row}, {told.status, QDate(2026, 11, 20), {}}).has_value();
            if (!isStored || write(pipe, &told, sizeof told) != sizeof told)
                _exit(4);
        }
    }

    Id<Activity> activity;
};

TEST_F(HandOutCrashTest, NothingAcknowledgedIsLost)
{
    QRandomGenerator random(20261122);
    std::array<HandOutStatus, kLines> expected{};
    int marked = 0;
    for (int life = 0; life < kKills; ++life) {
        const auto told =
            test::toldUntilKilled<Marked>([&](int pipe) { markUntilKilled(pipe, life); }, random.bounded(kLongestLife * 1000U));
        for (const Marked &one : told)
            expected.at(static_cast<std::size_t>(one.row)) = one.status;
        marked += static_cast<int>(told.size());
        reopen();
        EXPECT_EQ(store->check().value(), Problems{});
        const std::vector<HandOut> lines = store->handOuts().list(round, activity).value();
        ASSERT_EQ(lines.size(), expected.size());
        const int next = told.empty() ? 0 : (told.back().row + 1) % kLines;
        for (int row = 0; row < kLines; ++row) {
            const HandOutStatus stored = lines[static_cast<std::size_t>(row)].status;
            // At most one mark was stored that the child had no time to tell of.
            if (row != next) {
                EXPECT_EQ(stored, expected.at(static_cast<std::size_t>(row))) << row;
            }
            expected.at(static_cast<std::size_t>(row)) = stored;
        }
        store.reset();
    }
    EXPECT_GT(marked, kKills);
}

} // namespace

} // namespace ljus
