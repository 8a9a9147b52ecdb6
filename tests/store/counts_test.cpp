// Counts in and out of a store.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/store_fixture.h"

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

using Kind = Error::Kind;

class CountsTest : public StoreTest
{
protected:
    void SetUp() override
    {
        createStore();
        addRound();
        m_activity = addActivity(u"Steget"_s);
    }

    Id<Activity> m_activity;
};

TEST_F(CountsTest, LinesWithAndWithoutAnActivityAreKeptApart)
{
    const HandOutCounts whole{m_round, u"styrelse"_s, {}, 9, 8};
    const HandOutCounts none{m_round, u"deltagare"_s, {}, std::nullopt, 0};
    const HandOutCounts tied{m_round, u"deltagare"_s, m_activity, 20, std::nullopt};
    for (const HandOutCounts &line : {whole, tied, none})
        ASSERT_OK(m_store->counts().set(line));
    reopen();
    EXPECT_EQ(*m_store->counts().ofRound(m_round), (std::vector{none, tied, whole}));
    EXPECT_TRUE(m_store->counts().ofRound({99})->empty());
}

TEST_F(CountsTest, ALineIsReplacedAndWithoutNumbersRemoved)
{
    const ChangeCounter changes(m_store->counts());
    HandOutCounts line{m_round, u"deltagare"_s, {}, 20, 18};
    ASSERT_OK(m_store->counts().set(line));
    line.handedOut = 25; // an impossible order is stored and flagged elsewhere
    ASSERT_OK(m_store->counts().set(line));
    EXPECT_EQ(*m_store->counts().ofRound(m_round), std::vector{line});
    line.eligible.reset();
    line.handedOut.reset();
    ASSERT_OK(m_store->counts().set(line));
    EXPECT_TRUE(m_store->counts().ofRound(m_round)->empty());
    EXPECT_EQ(changes.count(), 3);
}

TEST_F(CountsTest, WhatMakesNoSenseIsRefusedAndTheLineBeforeStands)
{
    const HandOutCounts line{m_round, u"deltagare"_s, {}, 20, 18};
    ASSERT_OK(m_store->counts().set(line));
    const ChangeCounter changes(m_store->counts());
    EXPECT_FAILS(m_store->counts().set({m_round, u"deltagare"_s, {}, -1, 18}), Kind::Invalid);
    EXPECT_FAILS(m_store->counts().set({m_round, u"finns-inte"_s, {}, 1, 1}), Kind::Invalid);
    EXPECT_FAILS(m_store->counts().set({{99}, u"deltagare"_s, {}, 1, 1}), Kind::Invalid);
    EXPECT_FAILS(m_store->counts().set({m_round, u"deltagare"_s, Id<Activity>{99}, 1, 1}), Kind::NotFound);
    EXPECT_EQ(*m_store->counts().ofRound(m_round), std::vector{line});
    EXPECT_EQ(changes.count(), 0);
}

} // namespace
} // namespace ljus::test
