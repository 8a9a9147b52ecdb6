// Rounds in and out of a store.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/store_fixture.h"

#include <QUuid>

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

using Kind = Error::Kind;

class RoundsTest : public StoreTest
{
protected:
    void SetUp() override
    {
        createStore();
        m_definition = m_store->instruments().all()->front().id;
    }

    [[nodiscard]] Round round(const QString &name, int year = 2026) const
    {
        return {{}, {}, name, QDate(year - 1, 11, 1), QDate(year, 10, 31), m_definition};
    }

    /// Another definition, in the file as well.
    [[nodiscard]] Id<StoredInstrument> addOtherDefinition()
    {
        Instrument other = m_instrument;
        other.title.byLanguage[u"sv"_s] = u"Ett annat prov"_s;
        return m_store->instruments().add(other).value();
    }
    [[nodiscard]] Round addRound() { return m_store->rounds().byId(m_store->rounds().add(round(u"2026"_s)).value()).value(); }

    Id<StoredInstrument> m_definition;
};

TEST_F(RoundsTest, ARoundComesBackAsItWasAdded)
{
    const ChangeCounter changes(m_store->rounds());
    Round wanted = round(u"Mätning \"Å'Ä\" Ö; 2026"_s);
    wanted.uuid = QUuid::createUuid();
    const auto id = m_store->rounds().add(wanted);
    ASSERT_OK(id);
    wanted.id = *id;
    reopen();
    ASSERT_OK(m_store->rounds().byId(*id));
    EXPECT_EQ(*m_store->rounds().byId(*id), wanted);
    EXPECT_EQ(*m_store->rounds().byName(wanted.name), wanted);
    EXPECT_EQ(*m_store->rounds().all(), std::vector{wanted});
}

TEST_F(RoundsTest, ARoundWithoutAUuidIsGivenOne)
{
    const auto first = m_store->rounds().add(round(u"A"_s));
    const auto second = m_store->rounds().add(round(u"B"_s));
    ASSERT_OK(first);
    ASSERT_OK(second);
    EXPECT_FALSE(m_store->rounds().byId(*first)->uuid.isNull());
    EXPECT_NE(m_store->rounds().byId(*first)->uuid, m_store->rounds().byId(*second)->uuid);
}

TEST_F(RoundsTest, TheNewestComesFirst)
{
    for (const int year : {2024, 2026, 2025})
        ASSERT_OK(m_store->rounds().add(round(QString::number(year), year)));
    QStringList names;
    const auto all = m_store->rounds().all();
    for (const Round &one : *all)
        names.append(one.name);
    EXPECT_EQ(names, (QStringList{u"2026"_s, u"2025"_s, u"2024"_s}));
}

TEST_F(RoundsTest, ANameIsTakenOnce)
{
    const ChangeCounter changes(m_store->rounds());
    ASSERT_OK(m_store->rounds().add(round(u"2026"_s)));
    const auto again = m_store->rounds().add(round(u"2026"_s, 2027));
    EXPECT_FAILS(again, Kind::Conflict);
    EXPECT_TRUE(again.error().message.contains(u"“2026”"_s));
    const auto other = m_store->rounds().add(round(u"2027"_s, 2027));
    ASSERT_OK(other);
    Round renamed = *m_store->rounds().byId(*other);
    renamed.name = u"2026"_s;
    EXPECT_FAILS(m_store->rounds().update(renamed), Kind::Conflict);
    EXPECT_EQ(m_store->rounds().byId(*other)->name, u"2027"_s);
    EXPECT_EQ(changes.count(), 2);
}

TEST_F(RoundsTest, WhatMakesNoSenseIsRefused)
{
    EXPECT_FAILS(m_store->rounds().add(round(u""_s)), Kind::Invalid);
    EXPECT_FAILS(m_store->rounds().add(round(u"640823-3234"_s)), Kind::Invalid);
    Round backwards = round(u"Baklänges"_s);
    std::swap(backwards.from, backwards.to);
    EXPECT_FAILS(m_store->rounds().add(backwards), Kind::Invalid);
    Round lost = round(u"Utan definition"_s);
    lost.instrument.value = 99;
    EXPECT_FAILS(m_store->rounds().add(lost), Kind::NotFound);
    EXPECT_TRUE(m_store->rounds().all()->empty());
}

TEST_F(RoundsTest, AMissingRoundIsNotFoundAndTheOthersAreNamed)
{
    EXPECT_FAILS(m_store->rounds().byName(u"2026"_s), Kind::NotFound);
    ASSERT_OK(m_store->rounds().add(round(u"2024"_s, 2024)));
    ASSERT_OK(m_store->rounds().add(round(u"2025"_s, 2025)));
    const auto missing = m_store->rounds().byName(u"2026"_s);
    EXPECT_FAILS(missing, Kind::NotFound);
    EXPECT_TRUE(missing.error().message.contains(u"“2025”, “2024”"_s)) << missing.error().message.toStdString();
    EXPECT_FAILS(m_store->rounds().byId({99}), Kind::NotFound);
    Round gone = round(u"Borta"_s);
    gone.id.value = 99;
    EXPECT_FAILS(m_store->rounds().update(gone), Kind::NotFound);
}

TEST_F(RoundsTest, NameAndDatesMayChangeTheDefinitionOnlyBeforeTheFirstResponse)
{
    Round changed = addRound();
    changed.name = u"Omgång 2026"_s;
    changed.to = QDate(2026, 12, 31);
    changed.instrument = addOtherDefinition();
    const ChangeCounter changes(m_store->rounds());
    ASSERT_OK(m_store->rounds().update(changed));
    EXPECT_EQ(*m_store->rounds().byId(changed.id), changed);

    ASSERT_OK(m_store->responses().start({changed.id, u"deltagare"_s, u"v2"_s, u"med"_s, u"sv"_s, {}}));
    Round back = changed;
    back.instrument = m_definition;
    EXPECT_FAILS(m_store->rounds().update(back), Kind::Conflict);
    EXPECT_EQ(*m_store->rounds().byId(changed.id), changed);
    changed.name = u"2026 igen"_s;
    ASSERT_OK(m_store->rounds().update(changed));
    EXPECT_EQ(changes.count(), 2);
}

TEST_F(RoundsTest, TheDefinitionStaysOnceThereAreCounts)
{
    Round changed = addRound();
    ASSERT_OK(m_store->counts().set({changed.id, u"deltagare"_s, {}, 10, 8}));
    changed.instrument = addOtherDefinition();
    EXPECT_FAILS(m_store->rounds().update(changed), Kind::Conflict);
    EXPECT_EQ(m_store->rounds().byId(changed.id)->instrument, m_definition);
    changed.instrument = m_definition;
    changed.name = u"Omgång 2026"_s;
    ASSERT_OK(m_store->rounds().update(changed));
}

TEST_F(RoundsTest, TheDefinitionStaysOnceThereIsAPile)
{
    Round changed = addRound();
    m_round = changed.id;
    const Batch batch = addBatch();
    changed.instrument = addOtherDefinition();
    EXPECT_FAILS(m_store->rounds().update(changed), Kind::Conflict);
    EXPECT_EQ(m_store->rounds().byId(changed.id)->instrument, m_definition);
    ASSERT_OK(m_store->batches().remove(batch.id));
    ASSERT_OK(m_store->rounds().update(changed));
}

TEST_F(RoundsTest, ARoundWithListsKeepsItsDefinition)
{
    Round wanted = addRound();
    HandOut line;
    line.questionnaire = u"deltagare"_s;
    line.code = u"17"_s;
    ASSERT_OK(m_store->handOuts().apply({wanted.id, addActivity(u"Steget"_s), {}, {line}}));
    wanted.instrument = addOtherDefinition();
    EXPECT_FAILS(m_store->rounds().update(wanted), Error::Kind::Conflict);
}

} // namespace
} // namespace ljus::test
