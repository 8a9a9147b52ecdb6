// Piles of paper forms.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/store_fixture.h"

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

using Kind = Error::Kind;

class BatchesTest : public StoreTest
{
protected:
    void SetUp() override
    {
        createStore();
        addRound();
    }

    [[nodiscard]] Batch newBatch() const
    {
        Batch batch;
        batch.head = head();
        batch.date = QDate(2026, 11, 20);
        return batch;
    }

    [[nodiscard]] BatchLine line(Id<Batch> id) const { return m_store->batches().byId(id).value_or(BatchLine{}); }
};

TEST_F(BatchesTest, APileComesBackAsItWasBegun)
{
    Batch batch = newBatch();
    batch.head.activity = addActivity(u"Steget"_s);
    batch.head.language = u"ar"_s;
    batch.head.batch = Id<Batch>{77};
    batch.expected = 24;
    batch.blank = 2;
    batch.refused = 1;
    batch.closed = true;
    batch.number = 9;
    const ChangeCounter changes(m_store->batches());
    const auto added = m_store->batches().add(batch);
    ASSERT_OK(added);
    EXPECT_EQ(changes.count(), 1);
    batch.id = added->id;
    batch.number = 1;
    batch.head.batch = added->id;
    EXPECT_EQ(*added, batch);
    reopen();
    EXPECT_EQ(line(batch.id).batch, batch);
    EXPECT_EQ(line(batch.id).keyed, 0);
    EXPECT_EQ(m_store->check().value(), Problems{});
}

TEST_F(BatchesTest, PilesAreNumberedWithinTheirRound)
{
    Round other = *m_store->rounds().byId(m_round);
    other.name = u"2027"_s;
    other.uuid = {};
    Batch elsewhere = newBatch();
    elsewhere.head.round = *m_store->rounds().add(other);
    EXPECT_EQ(addBatch().number, 1);
    const Batch second = addBatch();
    EXPECT_EQ(second.number, 2);
    EXPECT_EQ(m_store->batches().add(elsewhere)->number, 1);
    const Batch third = addBatch();
    EXPECT_EQ(third.number, 3);
    ASSERT_OK(m_store->batches().remove(second.id));
    EXPECT_EQ(addBatch().number, 4) << "while a later one stands";
    std::vector<int> numbers;
    const auto lines = m_store->batches().ofRound(m_round);
    ASSERT_OK(lines);
    for (const BatchLine &one : *lines)
        numbers.push_back(one.batch.number);
    EXPECT_EQ(numbers, (std::vector<int>{1, 3, 4}));
    EXPECT_EQ(m_store->batches().ofRound(elsewhere.head.round)->size(), 1U);
}

TEST_F(BatchesTest, TheIdOfARemovedPileIsNotUsedAgain)
{
    const Batch first = addBatch();
    ASSERT_OK(m_store->batches().remove(first.id));
    EXPECT_GT(addBatch().id, first.id);
}

TEST_F(BatchesTest, OnlyFinishedSheetsAreKeyed)
{
    const Batch batch = addBatch();
    const Batch other = addBatch();
    addSheet(batch.head);
    addSheet(batch.head);
    addSheet(other.head);
    ASSERT_OK(m_store->responses().start(batch.head));
    EXPECT_EQ(line(batch.id).keyed, 2);
    const auto lines = m_store->batches().ofRound(m_round);
    ASSERT_OK(lines);
    ASSERT_EQ(lines->size(), 2U);
    EXPECT_EQ(lines->front().keyed, 2);
    EXPECT_EQ(lines->back().keyed, 1);
}

TEST_F(BatchesTest, WhatMakesNoSenseIsRefused)
{
    const ChangeCounter changes(m_store->batches());
    Batch wrong = newBatch();
    wrong.date = {};
    EXPECT_FAILS(m_store->batches().add(wrong), Kind::Invalid);
    for (int Batch::*count : {&Batch::blank, &Batch::refused}) {
        wrong = newBatch();
        wrong.*count = -1;
        EXPECT_FAILS(m_store->batches().add(wrong), Kind::Invalid);
    }
    wrong = newBatch();
    wrong.expected = -1;
    EXPECT_FAILS(m_store->batches().add(wrong), Kind::Invalid);
    for (QString ResponseHead::*part : {&ResponseHead::questionnaire, &ResponseHead::version, &ResponseHead::variant}) {
        wrong = newBatch();
        wrong.head.*part = u"okänd"_s;
        EXPECT_FAILS(m_store->batches().add(wrong), Kind::Invalid);
    }
    wrong = newBatch();
    wrong.head.round.value = 99;
    EXPECT_FAILS(m_store->batches().add(wrong), Kind::Invalid);
    wrong = newBatch();
    wrong.head.activity = Id<Activity>{99};
    const auto lost = m_store->batches().add(wrong);
    EXPECT_FAILS(lost, Kind::NotFound);
    EXPECT_TRUE(lost.error().message.contains(u"activity"_s)) << lost.error().message.toStdString();
    EXPECT_TRUE(m_store->batches().ofRound(m_round)->empty());
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(BatchesTest, TheSheetsFollowTheirPilesActivityAndLanguage)
{
    const Id<Activity> before = addActivity(u"Före"_s);
    const Id<Activity> after = addActivity(u"Efter"_s);
    Batch batch = addBatch(before);
    const Batch other = addBatch(before);
    const Id<Response> inIt = addSheet(batch.head);
    const Id<Response> elsewhere = addSheet(other.head);
    const auto underKeying = m_store->responses().start(batch.head);
    ASSERT_OK(underKeying);
    batch.head.activity = after;
    batch.head.language = u"en"_s;
    batch.date = QDate(2026, 11, 19);
    batch.expected = 12;
    batch.blank = 3;
    batch.refused = 4;
    batch.closed = true;
    const ChangeCounter changes(m_store->batches());
    ASSERT_OK(m_store->batches().update(batch));
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(line(batch.id).batch, batch);
    EXPECT_EQ(sheet(inIt).head, batch.head);
    EXPECT_EQ(m_store->responses().unfinished(m_round, m_instrument).value()->head, batch.head);
    EXPECT_EQ(sheet(elsewhere).head, other.head);
    EXPECT_EQ(m_store->check().value(), Problems{});
    batch.head.activity.reset();
    batch.expected.reset();
    ASSERT_OK(m_store->batches().update(batch));
    EXPECT_EQ(sheet(inIt).head.activity, std::nullopt);
    EXPECT_EQ(line(batch.id).batch, batch);
}

TEST_F(BatchesTest, WhatWasOnThePaperStays)
{
    const Batch batch = addBatch();
    const Id<Response> id = addSheet(batch.head);
    Batch changed = batch;
    changed.head.questionnaire = u"styrelse"_s;
    changed.head.version = u"v1"_s;
    changed.head.variant = u"utan"_s;
    changed.head.round.value = 99;
    changed.number = 5;
    ASSERT_OK(m_store->batches().update(changed));
    EXPECT_EQ(line(batch.id).batch, batch);
    EXPECT_EQ(sheet(id).head, batch.head);
}

TEST_F(BatchesTest, AnUpdateThatFailsChangesNothing)
{
    Batch batch = addBatch();
    const Id<Response> id = addSheet(batch.head);
    const Batch before = batch;
    const ChangeCounter changes(m_store->batches());
    batch.head.language = u"en"_s;
    batch.head.activity = Id<Activity>{99};
    EXPECT_FAILS(m_store->batches().update(batch), Kind::NotFound);
    batch = before;
    batch.blank = -1;
    EXPECT_FAILS(m_store->batches().update(batch), Kind::Invalid);
    batch = before;
    batch.id.value = 99;
    EXPECT_FAILS(m_store->batches().update(batch), Kind::NotFound);
    EXPECT_EQ(line(before.id).batch, before);
    EXPECT_EQ(sheet(id).head, before.head);
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(BatchesTest, ABlankSheetIsCountedAndWhatWasKeyedOfItIsGone)
{
    const Batch pile = m_store->batches().add(newBatch()).value();
    const Id<Response> keyed = m_store->responses().start(pile.head).value();
    const auto counted = m_store->batches().countBlank(pile.id, +1, keyed);
    ASSERT_OK(counted);
    EXPECT_EQ(counted->blank, pile.blank + 1);
    EXPECT_FALSE(*m_store->responses().unfinished(pile.head.round, m_instrument));
    EXPECT_EQ(m_store->batches().countBlank(pile.id, -1)->blank, pile.blank);
}

TEST_F(BatchesTest, WhatIsNoBlankSheetIsNeitherCountedNorRemoved)
{
    const Batch pile = m_store->batches().add(newBatch()).value();
    const Id<Response> sheet = m_store->responses().start(pile.head).value();
    const QByteArray unfinished = contentOf(m_path);
    EXPECT_FAILS(m_store->batches().countBlank({99}, +1, sheet), Kind::Conflict);
    EXPECT_EQ(contentOf(m_path), unfinished);
    ASSERT_OK(m_store->responses().finish(sheet));
    ASSERT_OK(m_store->responses().reopen(sheet));
    const QByteArray before = contentOf(m_path);
    EXPECT_FAILS(m_store->batches().countBlank(pile.id, +1, sheet), Kind::Conflict);
    EXPECT_FAILS(m_store->batches().countBlank({99}, +1), Kind::NotFound);
    EXPECT_EQ(contentOf(m_path), before);
}

TEST_F(BatchesTest, APileWithSheetsIsNotRemoved)
{
    const Batch batch = addBatch();
    const auto underKeying = m_store->responses().start(batch.head);
    ASSERT_OK(underKeying);
    const ChangeCounter changes(m_store->batches());
    const auto refused = m_store->batches().remove(batch.id);
    EXPECT_FAILS(refused, Kind::Conflict);
    EXPECT_TRUE(refused.error().message.contains(u"has sheets"_s)) << refused.error().message.toStdString();
    ASSERT_OK(m_store->responses().finish(*underKeying));
    EXPECT_FAILS(m_store->batches().remove(batch.id), Kind::Conflict);
    EXPECT_EQ(changes.count(), 0);
    ASSERT_OK(m_store->sheets().remove(*underKeying));
    ASSERT_OK(m_store->batches().remove(batch.id));
    EXPECT_EQ(changes.count(), 1);
    EXPECT_FAILS(m_store->batches().remove(batch.id), Kind::NotFound);
    EXPECT_FAILS(m_store->batches().byId(batch.id), Kind::NotFound);
}

TEST_F(BatchesTest, AFileOpenForReadingOnlyIsNotChanged)
{
    Batch batch = addBatch();
    reopen(Store::Access::ReadOnly);
    EXPECT_FAILS(m_store->batches().add(batch), Kind::ReadOnly);
    batch.closed = true;
    EXPECT_FAILS(m_store->batches().update(batch), Kind::ReadOnly);
    EXPECT_FAILS(m_store->batches().remove(batch.id), Kind::ReadOnly);
    EXPECT_FALSE(line(batch.id).batch.closed);
}

} // namespace
} // namespace ljus::test
