// Serials: what is written on the paper names one sheet for ever.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/store_fixture.h"

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

using Kind = Error::Kind;

class SerialsTest : public StoreTest
{
protected:
    void SetUp() override
    {
        createStore();
        addRound();
        m_batch = addBatch();
    }

    [[nodiscard]] Id<Response> started()
    {
        const auto id = m_store->responses().start(m_batch.head);
        EXPECT_TRUE(id.has_value()) << (id ? "" : id.error().message.toStdString());
        return id.value_or(Id<Response>{});
    }

    [[nodiscard]] int nextSerial() { return m_store->responses().finish(started()).value_or(-1); }

    Batch m_batch;
};

TEST_F(SerialsTest, SheetsAreNumberedFromOneWithinTheirRound)
{
    EXPECT_EQ(nextSerial(), 1);
    EXPECT_EQ(nextSerial(), 2);
    Round other = *m_store->rounds().byId(m_round);
    other.name = u"2027"_s;
    other.uuid = {};
    ResponseHead elsewhere = head();
    elsewhere.round = *m_store->rounds().add(other);
    EXPECT_EQ(m_store->responses().finish(m_store->responses().start(elsewhere).value()).value(), 1);
    reopen();
    EXPECT_EQ(nextSerial(), 3);
}

TEST_F(SerialsTest, FinishingTwiceGivesTheSameAndSaysNothingAnew)
{
    const Id<Response> id = started();
    const ChangeCounter changes(m_store->responses());
    EXPECT_EQ(m_store->responses().finish(id).value(), 1);
    const QByteArray before = contentOf(m_path);
    EXPECT_EQ(m_store->responses().finish(id).value(), 1);
    EXPECT_EQ(m_store->responses().finish(id, {9}).value(), 1);
    EXPECT_EQ(contentOf(m_path), before);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(nextSerial(), 2);
}

TEST_F(SerialsTest, NoSerialIsGivenAgainAfterTheNewestIsRemoved)
{
    EXPECT_EQ(nextSerial(), 1);
    const Id<Response> newest = addSheet(m_batch.head);
    ASSERT_OK(m_store->sheets().remove(newest));
    EXPECT_EQ(nextSerial(), 3);
}

TEST_F(SerialsTest, ADiscardedResponseThatWasNeverFinishedUsesNone)
{
    EXPECT_EQ(nextSerial(), 1);
    ASSERT_OK(m_store->responses().discard(started()));
    EXPECT_EQ(nextSerial(), 2);
}

TEST_F(SerialsTest, NoSerialIsGivenAgainAfterAReopenedSheetIsDiscarded)
{
    const Id<Response> id = addSheet(m_batch.head);
    ASSERT_OK(m_store->responses().reopen(id));
    ASSERT_OK(m_store->responses().discard(id));
    EXPECT_EQ(nextSerial(), 2);
}

TEST_F(SerialsTest, AReopenedSheetKeepsItsSerial)
{
    const Id<Response> id = addSheet(m_batch.head);
    addSheet(m_batch.head);
    ASSERT_OK(m_store->responses().reopen(id));
    const auto unfinished = m_store->responses().unfinished(m_round, m_instrument);
    ASSERT_OK(unfinished);
    EXPECT_EQ((*unfinished)->serial, 1);
    EXPECT_EQ(m_store->responses().finish(id).value(), 1);
    ASSERT_OK(m_store->responses().reopen(id));
    EXPECT_EQ(m_store->responses().finish(id, {7}).value(), 1) << "the one it had";
    EXPECT_EQ(nextSerial(), 3);
}

TEST_F(SerialsTest, ASerialThatIsFreeCanBeAskedFor)
{
    addSheet(m_batch.head);
    const Id<Response> second = addSheet(m_batch.head);
    addSheet(m_batch.head);
    ASSERT_OK(m_store->sheets().remove(second));
    EXPECT_EQ(m_store->responses().finish(started(), {2}).value(), 2);
    EXPECT_EQ(nextSerial(), 4);
    EXPECT_EQ(m_store->responses().finish(started(), {10}).value(), 10);
    EXPECT_EQ(nextSerial(), 11);
    EXPECT_EQ(m_store->check().value(), Problems{});
}

TEST_F(SerialsTest, ASerialThatAnotherSheetHasIsRefused)
{
    addSheet(m_batch.head);
    const Id<Response> id = started();
    const QByteArray before = contentOf(m_path);
    const ChangeCounter changes(m_store->responses());
    const auto taken = m_store->responses().finish(id, {1});
    EXPECT_FAILS(taken, Kind::Conflict);
    EXPECT_TRUE(taken.error().message.contains(u"serial"_s)) << taken.error().message.toStdString();
    for (const int impossible : {0, -1})
        EXPECT_FAILS(m_store->responses().finish(id, {impossible}), Kind::Invalid);
    EXPECT_EQ(contentOf(m_path), before);
    EXPECT_EQ(changes.count(), 0);
    EXPECT_EQ(m_store->responses().finish(id).value(), 2);
}

} // namespace
} // namespace ljus::test
