// Definitions in and out of a store.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/instruments/instrument_format.h"
#include "tests/store/store_fixture.h"

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

using Kind = Error::Kind;

class InstrumentsTest : public StoreTest
{
protected:
    void SetUp() override { createStore(); }
};

TEST_F(InstrumentsTest, TheSameDefinitionTwiceIsOne)
{
    const ChangeCounter changes(m_store->instruments());
    const auto again = m_store->instruments().add(m_instrument);
    ASSERT_OK(again);
    EXPECT_EQ(*again, m_store->instruments().all()->front().id);
    EXPECT_EQ(m_store->instruments().all()->size(), 1U);
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(InstrumentsTest, AnotherDefinitionStandsBesideTheFirst)
{
    const ChangeCounter changes(m_store->instruments());
    Instrument other = m_instrument;
    other.title.byLanguage[u"sv"_s] = u"Prov \"två\" åäö"_s;
    const auto before = m_store->instruments().all();
    ASSERT_OK(before);
    const auto id = m_store->instruments().add(other);
    ASSERT_OK(id);
    reopen();
    const auto all = m_store->instruments().all();
    ASSERT_OK(all);
    ASSERT_EQ(all->size(), 2U);
    EXPECT_EQ(*all->front().instrument, m_instrument);
    EXPECT_EQ(all->back().id, *id);
    EXPECT_EQ(*all->back().instrument, other);
    EXPECT_EQ(all->back().fingerprint, fingerprint(other));
    EXPECT_EQ(all->back().added, m_clock.now().toLocalTime().date());
    EXPECT_EQ(*m_store->instruments().byId(*id)->instrument, other);
}

TEST_F(InstrumentsTest, ADefinitionIsParsedOnce)
{
    const auto first = m_store->instruments().all();
    const auto second = m_store->instruments().all();
    ASSERT_OK(first);
    ASSERT_OK(second);
    EXPECT_EQ(first->front().instrument, second->front().instrument);
}

TEST_F(InstrumentsTest, AMissingOneIsNotFound)
{
    EXPECT_FAILS(m_store->instruments().byId({99}), Kind::NotFound);
}

TEST_F(InstrumentsTest, OneThatCouldNotBeReadAgainIsRefused)
{
    const ChangeCounter changes(m_store->instruments());
    Instrument broken = m_instrument;
    broken.languages.clear();
    EXPECT_FAILS(m_store->instruments().add(broken), Kind::Invalid);
    EXPECT_EQ(m_store->instruments().all()->size(), 1U);
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(InstrumentsTest, ADamagedOneIsAnErrorWithWords)
{
    RawSqlite(m_path).execute(u"UPDATE instrument SET json = '{}'"_s);
    EXPECT_FAILS(m_store->instruments().all(), Kind::Invalid);
}

TEST_F(InstrumentsTest, ADamagedOneDoesNotHinderTheOthers)
{
    Instrument other = m_instrument;
    other.title.byLanguage[u"sv"_s] = u"Ett annat prov"_s;
    const auto sound = m_store->instruments().add(other);
    ASSERT_OK(sound);
    const Id<StoredInstrument> damaged = m_store->instruments().all()->front().id;
    reopen();
    RawSqlite(m_path).execute(u"UPDATE instrument SET json = '{}' WHERE id = %1"_s.arg(damaged.value));
    const auto found = m_store->instruments().byId(*sound);
    ASSERT_OK(found);
    EXPECT_EQ(*found->instrument, other);
    EXPECT_FAILS(m_store->instruments().byId(damaged), Kind::Invalid);
    EXPECT_FAILS(m_store->instruments().all(), Kind::Invalid);
}

} // namespace
} // namespace ljus::test
