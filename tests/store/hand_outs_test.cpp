// Lists of participants who are to be offered the questionnaire.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/store_fixture.h"

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

using Kind = Error::Kind;

class HandOutsTest : public StoreTest
{
protected:
    void SetUp() override
    {
        createStore();
        addRound();
        m_activity = addActivity(u"Steget"_s);
    }

    [[nodiscard]] static HandOut line(const QString &code, HandOutStatus status = HandOutStatus::NotOffered)
    {
        HandOut line;
        line.questionnaire = u"deltagare"_s;
        line.code = code;
        line.status = status;
        if (status != HandOutStatus::NotOffered)
            line.date = QDate(2026, 10, 5);
        if (status == HandOutStatus::OutsideTarget)
            line.reason = u"Började efter mätperioden"_s;
        return line;
    }
    [[nodiscard]] Result<void> change(const std::vector<HandOut> &before, const std::vector<HandOut> &after)
    {
        return m_store->handOuts().apply({m_round, m_activity, before, after});
    }
    [[nodiscard]] std::vector<HandOut> list() const { return m_store->handOuts().list(m_round, m_activity).value(); }
    [[nodiscard]] HandOutCounts counts() const { return m_store->counts().ofRound(m_round)->front(); }

    Id<Activity> m_activity;
};

TEST_F(HandOutsTest, LinesComeBackAsTheyWereWrittenByCode)
{
    HandOut full = line(u"10"_s, HandOutStatus::HandedOut);
    full.language = u"ar"_s;
    full.note = u"Behöver tolk"_s;
    const ChangeCounter changes(m_store->handOuts());
    ASSERT_OK(change({}, {full, line(u"2"_s, HandOutStatus::OutsideTarget), line(u"Ä1"_s)}));
    EXPECT_EQ(changes.count(), 1);
    reopen();
    EXPECT_EQ(list(), (std::vector{line(u"2"_s, HandOutStatus::OutsideTarget), full, line(u"Ä1"_s)}));
    EXPECT_EQ(m_store->check().value(), Problems{});
}

TEST_F(HandOutsTest, AChangeIsTakenBackByItsReverse)
{
    ASSERT_OK(change({}, {line(u"1"_s), line(u"2"_s)}));
    const std::vector<HandOut> before = list();
    const HandOutChange marking{m_round, m_activity, {line(u"2"_s)}, {line(u"2"_s, HandOutStatus::HandedOut), line(u"3"_s)}};
    ASSERT_OK(m_store->handOuts().apply(marking));
    EXPECT_EQ(list().size(), 3U);
    ASSERT_OK(m_store->handOuts().apply(marking.reversed()));
    EXPECT_EQ(list(), before);
}

TEST_F(HandOutsTest, WhatIsRefusedChangesNothing)
{
    ASSERT_OK(change({}, {line(u"1"_s)}));
    const QByteArray before = contentOf(m_path);
    EXPECT_FAILS(change({line(u"1"_s, HandOutStatus::Declined)}, {line(u"1"_s, HandOutStatus::HandedOut)}), Kind::Conflict);
    EXPECT_FAILS(change({}, {line(u"2"_s), line(u"1"_s)}), Kind::Conflict);
    EXPECT_FAILS(change({}, {line(u"2"_s), line(u"Eva Lundgren"_s)}), Kind::Invalid);
    EXPECT_FAILS(change({}, {line({})}), Kind::Invalid);
    HandOut board = line(u"2"_s);
    for (const QString &questionnaire : {u"styrelse"_s, u"okand"_s}) {
        board.questionnaire = questionnaire;
        EXPECT_FAILS(change({}, {board}), Kind::Invalid);
    }
    EXPECT_FAILS(m_store->handOuts().apply({m_round, {99}, {}, {line(u"2"_s)}}), Kind::NotFound);
    EXPECT_EQ(contentOf(m_path), before);
    reopen(Store::Access::ReadOnly);
    EXPECT_FAILS(change({}, {line(u"2"_s)}), Kind::ReadOnly);
}

TEST_F(HandOutsTest, AListGivesTheCountsOfItsActivity)
{
    ASSERT_OK(m_store->counts().set({m_round, u"deltagare"_s, m_activity, 30, 12}));
    EXPECT_FALSE(counts().isFromList);
    ASSERT_OK(change({}, {line(u"1"_s), line(u"2"_s, HandOutStatus::HandedOut), line(u"3"_s, HandOutStatus::OutsideTarget),
                          line(u"4"_s, HandOutStatus::Declined), line(u"5"_s, HandOutStatus::NotReached)}));
    EXPECT_EQ(counts(), (HandOutCounts{m_round, u"deltagare"_s, m_activity, 4, 1, true}));
    ASSERT_EQ(m_store->counts().ofRound(m_round)->size(), 1U);
    EXPECT_EQ(m_store->counts().stated(m_round)->front().eligible, 30) << "what was stated is kept until someone takes it away";
    EXPECT_FAILS(m_store->counts().set({m_round, u"deltagare"_s, m_activity, 31, 12}), Kind::Conflict);
    ASSERT_OK(m_store->counts().set({m_round, u"deltagare"_s, m_activity, std::nullopt, std::nullopt}));
    EXPECT_TRUE(m_store->counts().stated(m_round)->empty());
    const std::vector<HandOutState> states = m_store->handOuts().states(m_round).value();
    ASSERT_EQ(states.size(), 1U);
    EXPECT_EQ(states.front().totals.lines, (std::array{1, 1, 1, 1, 1}));
    EXPECT_EQ(states.front().first, QDate(2026, 10, 5));
}

TEST_F(HandOutsTest, AnActivityWithAListIsNotRemoved)
{
    ASSERT_OK(change({}, {line(u"1"_s)}));
    EXPECT_FAILS(m_store->activities().remove(m_activity), Kind::Conflict);
    ASSERT_OK(change({line(u"1"_s)}, {}));
    ASSERT_OK(m_store->activities().remove(m_activity));
}

TEST_F(HandOutsTest, PurgingKeepsTheNumbersAndNothingElse)
{
    ASSERT_OK(change({}, {line(u"1"_s), line(u"2"_s, HandOutStatus::HandedOut)}));
    const HandOutCounts before = counts();
    EXPECT_EQ(m_store->handOuts().purge(m_round).value(), 2);
    EXPECT_TRUE(list().empty());
    EXPECT_EQ(counts(), before);
    EXPECT_TRUE(m_store->handOuts().states(m_round)->front().isPurged);
    EXPECT_FAILS(change({}, {line(u"3"_s)}), Kind::Conflict);
    EXPECT_EQ(m_store->handOuts().purge(m_round).value(), 0);
    EXPECT_EQ(m_store->check().value(), Problems{});
}

} // namespace
} // namespace ljus::test
