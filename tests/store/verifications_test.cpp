// What the second keying of piles found.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/store_fixture.h"

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

using Kind = Error::Kind;
using Extent = Verification::Extent;
using Outcomes = QMap<QuestionKey, RecheckOutcome>;

class VerificationsTest : public StoreTest
{
protected:
    void SetUp() override
    {
        createStore();
        addRound();
        m_batch = addBatch();
        for (int i = 0; i < 3; ++i)
            m_sheets.push_back(addSheet(m_batch.head, {{u"F1"_s, Answer::option(u"1"_s)}, {u"F2"_s, Answer::option(u"2"_s)}}));
    }

    [[nodiscard]] Verification newHead(Extent extent = Extent::Sample) const
    {
        Verification head;
        head.batch = m_batch.id;
        head.begun = QDate(2026, 11, 25);
        head.extent = extent;
        return head;
    }

    [[nodiscard]] Id<Verification> begun(const std::vector<Id<Response>> &sheets, Extent extent = Extent::Sample)
    {
        const auto id = m_store->verifications().begin(newHead(extent), sheets);
        EXPECT_TRUE(id.has_value()) << (id ? "" : id.error().message.toStdString());
        return id.value_or(Id<Verification>{});
    }

    [[nodiscard]] Verification read(Id<Verification> id) const
    {
        return m_store->verifications().byId(id).value_or(Verification{});
    }

    [[nodiscard]] Outcomes outcomes(Id<Verification> id, int place) const
    {
        return m_store->verifications().outcomes({id, place}).value_or(Outcomes{});
    }

    [[nodiscard]] Result<void> overrule(const SampledSheet &where, const QString &option)
    {
        return m_store->verifications().overrule(where, sampleQuestion(u"F1"_s), Answer::option(option), m_why);
    }

    const HistoryEntry m_why = because(u"Kontrollinmatning"_s);
    Batch m_batch;
    std::vector<Id<Response>> m_sheets;
};

TEST_F(VerificationsTest, AVerificationBeginsWithItsSheetsInOrder)
{
    const ChangeCounter changes(m_store->verifications());
    const Id<Verification> id = begun({m_sheets[2], m_sheets[0]}, Extent::Whole);
    EXPECT_EQ(changes.count(), 1);
    const Verification found = read(id);
    EXPECT_EQ(found.id, id);
    EXPECT_EQ(found.batch, m_batch.id);
    EXPECT_EQ(found.begun, QDate(2026, 11, 25));
    EXPECT_EQ(found.extent, Extent::Whole);
    ASSERT_EQ(found.sheets.size(), 2U);
    EXPECT_EQ(found.sheets[0].place, 0);
    EXPECT_EQ(found.sheets[0].response, m_sheets[2]);
    EXPECT_EQ(found.sheets[0].serial, 3);
    EXPECT_EQ(found.sheets[1].place, 1);
    EXPECT_EQ(found.sheets[1].response, m_sheets[0]);
    EXPECT_FALSE(found.sheets[1].done);
    EXPECT_EQ(found.sheets[1].answers + found.sheets[1].errors + found.sheets[1].slips, 0);
    EXPECT_FALSE(found.isFinished());
    EXPECT_EQ(read(begun({m_sheets[1]})).extent, Extent::Sample);
}

TEST_F(VerificationsTest, APileIsVerifiedOnceAllOfItIsFinished)
{
    const auto unfinished = m_store->responses().start(m_batch.head);
    ASSERT_OK(unfinished);
    EXPECT_FAILS(m_store->verifications().begin(newHead(), m_sheets), Kind::Conflict);
    ASSERT_OK(m_store->responses().discard(*unfinished));
    ASSERT_GT(startResponse().value, 0);
    ASSERT_OK(m_store->verifications().begin(newHead(), m_sheets));
}

TEST_F(VerificationsTest, OnlySheetsOfThePileCanBeVerifiedEachOnce)
{
    const Batch other = addBatch();
    const Id<Response> elsewhere = addSheet(other.head);
    const ChangeCounter changes(m_store->verifications());
    for (const std::vector<Id<Response>> &wrong :
         {std::vector<Id<Response>>{}, {m_sheets[0], elsewhere}, {Id<Response>{99}}, {m_sheets[0], m_sheets[1], m_sheets[0]}})
        EXPECT_FAILS(m_store->verifications().begin(newHead(), wrong), Kind::Invalid);
    Verification head = newHead();
    head.begun = {};
    EXPECT_FAILS(m_store->verifications().begin(head, m_sheets), Kind::Invalid);
    head = newHead();
    head.batch.value = 99;
    EXPECT_FAILS(m_store->verifications().begin(head, m_sheets), Kind::Invalid);
    EXPECT_TRUE(m_store->verifications().ofRound(m_round)->empty());
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(VerificationsTest, OutcomesAreReplacedExceptThatACorrectionStays)
{
    const Id<Verification> id = begun(m_sheets);
    ASSERT_OK(m_store->verifications().record({id, 1}, u"F1"_s, RecheckOutcome::Agreed));
    ASSERT_OK(m_store->verifications().record({id, 1}, u"F1"_s, RecheckOutcome::Slip));
    ASSERT_OK(m_store->verifications().record({id, 1}, u"F2"_s, RecheckOutcome::Corrected));
    const ChangeCounter changes(m_store->verifications());
    ASSERT_OK(m_store->verifications().record({id, 1}, u"F2"_s, RecheckOutcome::Agreed));
    EXPECT_EQ(changes.count(), 1);
    reopen();
    EXPECT_EQ(outcomes(id, 1), (Outcomes{{u"F1"_s, RecheckOutcome::Slip}, {u"F2"_s, RecheckOutcome::Corrected}}));
    EXPECT_TRUE(outcomes(id, 0).isEmpty());
    const VerifiedSheet sheet = read(id).sheets[1];
    EXPECT_EQ(sheet.answers, 2);
    EXPECT_EQ(sheet.errors, 1);
    EXPECT_EQ(sheet.slips, 1);
}

TEST_F(VerificationsTest, AnOutcomeIsOfASheetInTheSample)
{
    const Id<Verification> id = begun({m_sheets[0]});
    const ChangeCounter changes(m_store->verifications());
    const auto refused = m_store->verifications().record({id, 1}, u"F1"_s, RecheckOutcome::Agreed);
    EXPECT_FAILS(refused, Kind::NotFound);
    EXPECT_TRUE(refused.error().message.contains(u"verification"_s));
    EXPECT_FAILS(m_store->verifications().record({{99}, 0}, u"F1"_s, RecheckOutcome::Agreed), Kind::NotFound);
    EXPECT_FAILS(overrule({id, 1}, u"3"_s), Kind::NotFound);
    EXPECT_FAILS(m_store->verifications().finishSheet({id, 1}), Kind::NotFound);
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(VerificationsTest, OverrulingCorrectsTheAnswerAndNotesIt)
{
    const Id<Verification> id = begun(m_sheets);
    const ChangeCounter changes(m_store->verifications());
    ASSERT_OK(overrule({id, 2}, u"3"_s));
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(sheet(m_sheets[2]).answers.value(u"F1"_s), Answer::option(u"3"_s));
    EXPECT_EQ(sheet(m_sheets[1]).answers.value(u"F1"_s), Answer::option(u"1"_s));
    EXPECT_EQ(outcomes(id, 2), (Outcomes{{u"F1"_s, RecheckOutcome::Corrected}}));
    const auto history = m_store->sheets().history(m_sheets[2]);
    ASSERT_OK(history);
    ASSERT_EQ(history->size(), 1U);
    EXPECT_EQ(history->front(),
              (HistoryEntry{HistoryEntry::Kind::Corrected, m_why.made, u"F1"_s, {u"1"_s}, {u"3"_s}, m_why.reason}));
    EXPECT_EQ(m_store->check().value(), Problems{});
}

TEST_F(VerificationsTest, AnAnswerIsOverruledAndNotedOrNeither)
{
    const Id<Verification> id = begun(m_sheets);
    RawSqlite(m_path).execute(u"CREATE TRIGGER refuse BEFORE INSERT ON verified_answer BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    const QByteArray before = contentOf(m_path);
    const ChangeCounter changes(m_store->verifications());
    EXPECT_FAILS(overrule({id, 0}, u"3"_s), Kind::Invalid);
    EXPECT_FAILS(overrule({id, 0}, u"9"_s), Kind::Invalid);
    EXPECT_FAILS(m_store->verifications().overrule({id, 0}, sampleQuestion(u"F1"_s), Answer::option(u"3"_s), because({})),
                 Kind::Invalid);
    EXPECT_EQ(contentOf(m_path), before);
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(VerificationsTest, ASheetUnderKeyingAgainIsNotOverruled)
{
    const Id<Verification> id = begun(m_sheets);
    ASSERT_OK(m_store->responses().reopen(m_sheets[0]));
    EXPECT_FAILS(overrule({id, 0}, u"3"_s), Kind::Conflict);
    EXPECT_TRUE(outcomes(id, 0).isEmpty());
}

TEST_F(VerificationsTest, AVerificationIsFinishedWhenEverySheetThatIsLeftIsDone)
{
    const Id<Verification> id = begun(m_sheets);
    ASSERT_OK(m_store->verifications().finishSheet({id, 0}));
    EXPECT_TRUE(read(id).sheets[0].done);
    EXPECT_FALSE(read(id).sheets[1].done);
    ASSERT_OK(m_store->verifications().finishSheet({id, 1}));
    EXPECT_FALSE(read(id).isFinished());
    ASSERT_OK(m_store->sheets().remove(m_sheets[2]));
    EXPECT_TRUE(read(id).isFinished());
}

TEST_F(VerificationsTest, ARemovedSheetLeavesItsOutcomesAndFindsItsPlaceAgainWhenPutBack)
{
    const Id<Verification> id = begun({m_sheets[1], m_sheets[2]});
    ASSERT_OK(m_store->verifications().record({id, 1}, u"F1"_s, RecheckOutcome::Slip));
    const auto removed = m_store->sheets().remove(m_sheets[2]);
    ASSERT_OK(removed);
    EXPECT_EQ(read(id).sheets[1].response, std::nullopt);
    EXPECT_EQ(read(id).sheets[1].serial, std::nullopt);
    EXPECT_EQ(read(id).sheets[1].slips, 1);
    EXPECT_EQ(outcomes(id, 1), (Outcomes{{u"F1"_s, RecheckOutcome::Slip}}));
    EXPECT_FAILS(overrule({id, 1}, u"3"_s), Kind::NotFound);
    EXPECT_EQ(m_store->check().value(), Problems{});
    ASSERT_OK(m_store->sheets().restore(*removed));
    EXPECT_EQ(read(id).sheets[1].response, m_sheets[2]);
    EXPECT_EQ(read(id).sheets[0].response, m_sheets[1]);
    ASSERT_OK(overrule({id, 1}, u"3"_s));
}

TEST_F(VerificationsTest, ARoundHasTheVerificationsOfItsPilesInTheOrderTheyWereBegun)
{
    const Batch second = addBatch();
    const Id<Response> inSecond = addSheet(second.head);
    const Id<Verification> first = begun({m_sheets[0], m_sheets[1]});
    Verification head = newHead(Extent::Whole);
    head.batch = second.id;
    const auto ofSecond = m_store->verifications().begin(head, std::vector<Id<Response>>{inSecond});
    ASSERT_OK(ofSecond);
    const Id<Verification> third = begun({m_sheets[2]});
    ASSERT_OK(m_store->verifications().record({third, 0}, u"F1"_s, RecheckOutcome::Corrected));
    ASSERT_OK(m_store->verifications().record({first, 1}, u"F1"_s, RecheckOutcome::Agreed));
    const auto found = m_store->verifications().ofRound(m_round);
    ASSERT_OK(found);
    ASSERT_EQ(found->size(), 3U);
    EXPECT_EQ((*found)[0].id, first);
    EXPECT_EQ((*found)[0].sheets.size(), 2U);
    EXPECT_EQ((*found)[0].sheets[1].answers, 1);
    EXPECT_EQ((*found)[1].id, *ofSecond);
    EXPECT_EQ((*found)[1].batch, second.id);
    EXPECT_EQ((*found)[1].extent, Extent::Whole);
    EXPECT_EQ((*found)[2].sheets[0].errors, 1);
    EXPECT_TRUE(m_store->verifications().ofRound({99})->empty());
}

TEST_F(VerificationsTest, AnEmptiedPileIsRemovedWithItsVerifications)
{
    const Id<Verification> id = begun(m_sheets);
    for (const Id<Response> one : m_sheets)
        ASSERT_OK(m_store->sheets().remove(one));
    EXPECT_TRUE(read(id).isFinished());
    ASSERT_OK(m_store->batches().remove(m_batch.id));
    EXPECT_FAILS(m_store->verifications().byId(id), Kind::NotFound);
    EXPECT_EQ(m_store->check().value(), Problems{});
}

TEST_F(VerificationsTest, AFileOpenForReadingOnlyIsNotChanged)
{
    const Id<Verification> id = begun(m_sheets);
    reopen(Store::Access::ReadOnly);
    EXPECT_FAILS(m_store->verifications().begin(newHead(), m_sheets), Kind::ReadOnly);
    EXPECT_FAILS(m_store->verifications().record({id, 0}, u"F1"_s, RecheckOutcome::Agreed), Kind::ReadOnly);
    EXPECT_FAILS(overrule({id, 0}, u"3"_s), Kind::ReadOnly);
    EXPECT_FAILS(m_store->verifications().finishSheet({id, 0}), Kind::ReadOnly);
    EXPECT_EQ(read(id).sheets.size(), 3U);
}

} // namespace
} // namespace ljus::test
