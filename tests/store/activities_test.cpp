// Activities in and out of a store.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/store_fixture.h"

#include <QUuid>

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

using Kind = Error::Kind;

class ActivitiesTest : public StoreTest
{
protected:
    void SetUp() override
    {
        createStore();
        addRound();
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const auto all = m_store->activities().all();
        for (const Activity &activity : *all)
            names.append(activity.name);
        return names;
    }
};

TEST_F(ActivitiesTest, AnActivityComesBackAsItWasAdded)
{
    Activity full{{},
                  QUuid::createUuid(),
                  u"Vägen \"in\"; O'Åsas ö"_s,
                  ActivityKind::Structural,
                  u"Östersund"_s,
                  QDate(2020, 9, 1),
                  QDate(2025, 8, 31)};
    Activity bare{{}, QUuid::createUuid(), u"Bar"_s, ActivityKind::Individual, {}, {}, {}};
    for (Activity *activity : {&full, &bare}) {
        const auto id = m_store->activities().add(*activity);
        ASSERT_OK(id);
        activity->id = *id;
    }
    reopen();
    for (const Activity &activity : {full, bare}) {
        ASSERT_OK(m_store->activities().byId(activity.id));
        EXPECT_EQ(*m_store->activities().byId(activity.id), activity);
        EXPECT_EQ(*m_store->activities().byName(activity.name), activity);
    }
}

TEST_F(ActivitiesTest, TheyStandInSwedishOrder)
{
    for (const QString &name : {u"Örat"_s, u"Zebra"_s, u"Ängen"_s, u"Insats 10"_s, u"Ås"_s, u"apa"_s, u"Insats 9"_s})
        addActivity(name);
    EXPECT_EQ(names(), (QStringList{u"apa"_s, u"Insats 9"_s, u"Insats 10"_s, u"Zebra"_s, u"Ås"_s, u"Ängen"_s, u"Örat"_s}));
}

TEST_F(ActivitiesTest, EachIdHasItsName)
{
    EXPECT_EQ(m_store->activities().names().value(), (QMap<qint64, QString>{}));
    const Id<Activity> one = addActivity(u"Örat"_s);
    const Id<Activity> other = addActivity(u"Apa"_s);
    EXPECT_EQ(m_store->activities().names().value(), (QMap<qint64, QString>{{one.value, u"Örat"_s}, {other.value, u"Apa"_s}}));
}

TEST_F(ActivitiesTest, ANameIsTakenOnce)
{
    const ChangeCounter changes(m_store->activities());
    addActivity(u"Steget"_s);
    Activity other = *m_store->activities().byId(addActivity(u"Hoppet"_s));
    Activity again;
    again.name = u"Steget"_s;
    EXPECT_FAILS(m_store->activities().add(again), Kind::Conflict);
    other.name = u"Steget"_s;
    EXPECT_FAILS(m_store->activities().update(other), Kind::Conflict);
    EXPECT_EQ(names(), (QStringList{u"Hoppet"_s, u"Steget"_s}));
    EXPECT_EQ(changes.count(), 2);
}

TEST_F(ActivitiesTest, AllButTheKindMayChange)
{
    Activity activity = *m_store->activities().byId(addActivity(u"Steget"_s));
    const ChangeCounter changes(m_store->activities());
    activity.name = u"Stegen"_s;
    activity.municipality = u"Berg"_s;
    activity.from = QDate(2019, 12, 1);
    ASSERT_OK(m_store->activities().update(activity));
    EXPECT_EQ(*m_store->activities().byId(activity.id), activity);
    activity.kind = ActivityKind::Structural;
    EXPECT_FAILS(m_store->activities().update(activity), Kind::Conflict);
    EXPECT_EQ(m_store->activities().byId(activity.id)->kind, ActivityKind::Individual);
    EXPECT_EQ(changes.count(), 1);
}

TEST_F(ActivitiesTest, WhatMakesNoSenseIsRefused)
{
    Activity activity;
    EXPECT_FAILS(m_store->activities().add(activity), Kind::Invalid);
    activity.name = u"Anna 701063-2391"_s;
    EXPECT_FAILS(m_store->activities().add(activity), Kind::Invalid);
    activity.name = u"Baklänges"_s;
    activity.from = QDate(2026, 1, 2);
    activity.to = QDate(2026, 1, 1);
    EXPECT_FAILS(m_store->activities().add(activity), Kind::Invalid);
    EXPECT_TRUE(names().isEmpty());
    EXPECT_FAILS(m_store->activities().byId({99}), Kind::NotFound);
    EXPECT_FAILS(m_store->activities().byName(u"Ingen"_s), Kind::NotFound);
    EXPECT_FAILS(m_store->activities().remove({99}), Kind::NotFound);
}

TEST_F(ActivitiesTest, AnUnusedOneCanBeRemovedAUsedOneCannot)
{
    const Id<Activity> unused = addActivity(u"Oanvänd"_s);
    const Id<Activity> used = addActivity(u"Använd"_s);
    ResponseHead tied = head();
    tied.activity = used;
    ASSERT_OK(m_store->responses().finish(m_store->responses().start(tied).value()));
    ASSERT_OK(m_store->responses().start(tied));
    ASSERT_OK(m_store->counts().set({m_round, u"deltagare"_s, used, 10, 8}));
    ASSERT_OK(m_store->activities().remove(unused));
    const auto refused = m_store->activities().remove(used);
    EXPECT_FAILS(refused, Kind::Conflict);
    EXPECT_TRUE(refused.error().message.contains(u"2 response"_s)) << refused.error().message.toStdString();
    EXPECT_TRUE(refused.error().message.contains(u"1 line"_s)) << refused.error().message.toStdString();
    EXPECT_EQ(names(), QStringList{u"Använd"_s});
}

TEST_F(ActivitiesTest, OneThatAPileIsFromCannotBeRemoved)
{
    const Id<Activity> activity = addActivity(u"Steget"_s);
    const Batch batch = addBatch(activity);
    const auto refused = m_store->activities().remove(activity);
    EXPECT_FAILS(refused, Kind::Conflict);
    EXPECT_TRUE(refused.error().message.contains(u"1 pile"_s)) << refused.error().message.toStdString();
    ASSERT_OK(m_store->batches().remove(batch.id));
    ASSERT_OK(m_store->activities().remove(activity));
}

} // namespace
} // namespace ljus::test
