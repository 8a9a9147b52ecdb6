// Finished sheets: looked up, doubted, removed and put back.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/store_fixture.h"

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

using Kind = Error::Kind;
using Answers = QMap<QuestionKey, Answer>;

class SheetsTest : public StoreTest
{
protected:
    void SetUp() override
    {
        createStore();
        addRound();
        m_batch = addBatch(addActivity(u"Steget"_s));
    }

    [[nodiscard]] const Questionnaire &participants() const { return m_instrument.questionnaires.front(); }

    [[nodiscard]] std::vector<SheetLine> lines() const
    {
        const auto lines = m_store->sheets().ofRound(m_round);
        EXPECT_TRUE(lines.has_value());
        return lines.value_or(std::vector<SheetLine>{});
    }

    [[nodiscard]] std::vector<int> serialsSeen() const
    {
        std::vector<int> serials;
        const auto seen = m_store->sheets().forEach(m_round, participants(),
                                                    [&](const Response &sheet) { serials.push_back(sheet.serial.value_or(0)); });
        EXPECT_TRUE(seen.has_value());
        return serials;
    }

    /// Finishes, removes and puts back sheets so that the order of serials is not that of ids.
    void addOutOfOrder()
    {
        const Id<Response> first = addSheet(m_batch.head, {{u"F1"_s, Answer::option(u"1"_s)}});
        const auto second = m_store->responses().start(m_batch.head);
        ASSERT_OK(second);
        ASSERT_OK(m_store->responses().finish(*second, {7}));
        addSheet(m_batch.head, {{u"F1"_s, Answer::option(u"3"_s)}});
        const auto fourth = m_store->responses().start(m_batch.head);
        ASSERT_OK(fourth);
        ASSERT_OK(m_store->responses().finish(*fourth, {2}));
        ASSERT_EQ(sheet(first).serial, 1);
    }

    const std::vector<SheetFinding> m_findings{{SheetFlag::SameAsPrevious, u"12"_s, false},
                                               {SheetFlag::OneOptionToEnd, u"F2"_s, true},
                                               {SheetFlag::DoubtfulVariant, u""_s, false}};
    Batch m_batch;
};

TEST_F(SheetsTest, TheListHasTheFinishedSheetsOfTheRoundBySerial)
{
    addOutOfOrder();
    Batch board;
    board.head = {m_round, u"styrelse"_s, u"v1"_s, u"med"_s, u"en"_s, {}};
    board.date = QDate(2026, 11, 21);
    const auto second = m_store->batches().add(board);
    ASSERT_OK(second);
    const Id<Response> fromBoard = addSheet(second->head);
    const Id<Response> imported = addSheet(head());
    ASSERT_GT(startResponse().value, 0);
    Round other = *m_store->rounds().byId(m_round);
    other.name = u"2027"_s;
    other.uuid = {};
    ResponseHead elsewhere = head();
    elsewhere.round = *m_store->rounds().add(other);
    addSheet(elsewhere);

    const std::vector<SheetLine> found = lines();
    std::vector<int> serials;
    for (const SheetLine &line : found)
        serials.push_back(line.serial);
    ASSERT_EQ(serials, (std::vector<int>{1, 2, 7, 8, 9, 10}));
    EXPECT_EQ(found[0], (SheetLine{found[0].id, 1, m_batch.head, 1, {}}));
    EXPECT_EQ(found[4], (SheetLine{fromBoard, 9, second->head, 2, {}}));
    EXPECT_EQ(found[5], (SheetLine{imported, 10, head(), std::nullopt, {}}));
    EXPECT_GT(found[1].id, found[2].id);
    EXPECT_EQ(m_store->sheets().ofRound(elsewhere.round)->size(), 1U);
    EXPECT_TRUE(m_store->sheets().ofRound({99})->empty());
}

TEST_F(SheetsTest, ASheetIsReadWithEveryKindOfAnswer)
{
    const Answers answers{{u"kon"_s, Answer::option(u"kvinna"_s)},
                          {u"F1"_s, Answer::marks()},
                          {u"NY"_s, Answer::blank()},
                          {u"VAL"_s, Answer::options({u"a"_s, u"c"_s})},
                          {u"ALDER"_s, Answer::number(17.5)},
                          {u"DATUM"_s, Answer::date(QDate(2026, 2, 28))},
                          {u"FRITEXT"_s, Answer::text(u"_tom är inte tom"_s)}};
    const Id<Response> id = addSheet(m_batch.head, answers);
    reopen();
    EXPECT_EQ(sheet(id), (Response{id, m_batch.head, true, answers, 1}));
}

TEST_F(SheetsTest, OnlyAFinishedSheetThatFitsIsRead)
{
    const Id<Response> unfinished = startResponse();
    EXPECT_FAILS(m_store->sheets().sheet(unfinished, m_instrument), Kind::NotFound);
    EXPECT_FAILS(m_store->sheets().sheet({99}, m_instrument), Kind::NotFound);
    ASSERT_OK(m_store->responses().finish(unfinished));
    ASSERT_OK(m_store->sheets().sheet(unfinished, m_instrument));
    for (const QString &damage :
         {u"INSERT INTO answer VALUES (1, 'F1', '9')"_s, u"UPDATE answer SET question = 'GAMMAL'"_s,
          u"UPDATE answer SET question = 'kon'; UPDATE response SET variant = 'utan'"_s,
          u"DELETE FROM answer; UPDATE response SET variant = 'halv'"_s, u"UPDATE response SET questionnaire = 'borta'"_s}) {
        RawSqlite(m_path).execute(damage);
        EXPECT_FAILS(m_store->sheets().sheet(unfinished, m_instrument), Kind::Invalid);
    }
}

TEST_F(SheetsTest, EachSheetOfAQuestionnaireIsShownWholeBySerial)
{
    addOutOfOrder();
    addSheet({m_round, u"styrelse"_s, u"v1"_s, u"med"_s, u"sv"_s, {}});
    const Id<Response> old = addSheet(head(u"v1"_s), {{u"F1"_s, Answer::option(u"4"_s)}, {u"kon"_s, Answer::option(u"man"_s)}});
    const Id<Response> several = addSheet(
        m_batch.head,
        {{u"VAL"_s, Answer::options({u"b"_s, u"c"_s})}, {u"F1"_s, Answer::option(u"4"_s)}, {u"FRITEXT"_s, Answer::text(u"Å"_s)}});
    ASSERT_GT(startResponse().value, 0);
    EXPECT_EQ(serialsSeen(), (std::vector<int>{1, 2, 7, 8, 10, 11}));
    std::vector<Response> seen;
    ASSERT_OK(m_store->sheets().forEach(m_round, participants(), [&](const Response &one) { seen.push_back(one); }));
    for (const Response &one : seen)
        EXPECT_EQ(one, sheet(one.id));
    EXPECT_EQ(seen[4].id, old);
    EXPECT_EQ(seen[5].id, several);
    EXPECT_EQ(seen[5].answers.value(u"VAL"_s), Answer::options({u"b"_s, u"c"_s}));
}

TEST_F(SheetsTest, NoSheetIsSkippedThatDoesNotFit)
{
    const Id<Response> id = addSheet(m_batch.head, {{u"F1"_s, Answer::option(u"1"_s)}});
    addSheet(m_batch.head, {{u"F1"_s, Answer::option(u"1"_s)}});
    RawSqlite(m_path).execute(u"UPDATE answer SET value = '9' WHERE response = %1"_s.arg(id.value));
    EXPECT_FAILS(m_store->sheets().forEach(m_round, participants(), [](const Response &) {}), Kind::Invalid);
    RawSqlite(m_path).execute(u"UPDATE answer SET value = '1'; UPDATE response SET version = 'v9' WHERE id = %1"_s.arg(id.value));
    EXPECT_FAILS(m_store->sheets().forEach(m_round, participants(), [](const Response &) {}), Kind::Invalid);
}

TEST_F(SheetsTest, FindingsReplaceThoseFoundBeforeAndComeInTheirOrder)
{
    const Id<Response> id = addSheet(m_batch.head);
    const Id<Response> other = addSheet(m_batch.head);
    const ChangeCounter changes(m_store->sheets());
    ASSERT_OK(m_store->sheets().setFindings(id, {{SheetFlag::SameAsOther, u"3"_s, false}}));
    ASSERT_OK(m_store->sheets().setFindings(id, {m_findings.rbegin(), m_findings.rend()}));
    EXPECT_EQ(changes.count(), 2);
    EXPECT_EQ(lines().front().findings, m_findings);
    EXPECT_EQ(lines().back().id, other);
    EXPECT_TRUE(lines().back().findings.empty());
    ASSERT_OK(m_store->sheets().setFindings(id, {}));
    EXPECT_TRUE(lines().front().findings.empty());
}

TEST_F(SheetsTest, FindingsThatAreRefusedLeaveTheEarlierOnes)
{
    const Id<Response> id = addSheet(m_batch.head);
    ASSERT_OK(m_store->sheets().setFindings(id, m_findings));
    const ChangeCounter changes(m_store->sheets());
    EXPECT_FAILS(
        m_store->sheets().setFindings(id, {{SheetFlag::SameAsOther, u"3"_s, false}, {SheetFlag::SameAsOther, u"4"_s, false}}),
        Kind::Invalid);
    EXPECT_FAILS(m_store->sheets().setFindings({99}, m_findings), Kind::NotFound);
    EXPECT_EQ(lines().front().findings, m_findings);
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(SheetsTest, AFindingIsSettledByItself)
{
    const Id<Response> id = addSheet(m_batch.head);
    ASSERT_OK(m_store->sheets().setFindings(id, m_findings));
    const ChangeCounter changes(m_store->sheets());
    ASSERT_OK(m_store->sheets().settle(id, SheetFlag::SameAsPrevious));
    EXPECT_EQ(changes.count(), 1);
    std::vector<SheetFinding> expected = m_findings;
    expected.front().settled = true;
    EXPECT_EQ(lines().front().findings, expected);
    EXPECT_FAILS(m_store->sheets().settle(id, SheetFlag::SameAsOther), Kind::NotFound);
    EXPECT_FAILS(m_store->sheets().settle({99}, SheetFlag::SameAsPrevious), Kind::NotFound);
    EXPECT_EQ(changes.count(), 1);
}

TEST_F(SheetsTest, ARemovedSheetIsPutBackWithAllThatBelongsToIt)
{
    const Answers answers{{u"VAL"_s, Answer::options({u"a"_s, u"c"_s})}, {u"FRITEXT"_s, Answer::text(u"Åäö"_s)}};
    const Id<Response> id = addSheet(m_batch.head, answers);
    addSheet(m_batch.head);
    ASSERT_OK(m_store->sheets().setFindings(id, m_findings));
    for (const QString &reason : {u"Först"_s, u"Sedan"_s})
        ASSERT_OK(m_store->sheets().correct(
            {id, sampleQuestion(u"F1"_s), Answer::option(reason == u"Först" ? u"1"_s : u"2"_s), because(reason)}));
    const Response before = sheet(id);
    const auto history = m_store->sheets().history(id);
    ASSERT_OK(history);
    ASSERT_EQ(history->size(), 2U);
    const ChangeCounter changes(m_store->sheets());
    const auto removed = m_store->sheets().remove(id);
    ASSERT_OK(removed);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(lines().size(), 1U);
    EXPECT_TRUE(m_store->sheets().history(id)->empty());
    EXPECT_FAILS(m_store->sheets().remove(id), Kind::NotFound);
    EXPECT_EQ(sheet(addSheet(m_batch.head)).serial, 3);
    ASSERT_OK(m_store->sheets().restore(*removed));
    EXPECT_EQ(changes.count(), 2);
    EXPECT_EQ(sheet(id), before);
    EXPECT_EQ(lines().front().findings, m_findings);
    EXPECT_EQ(m_store->sheets().history(id).value(), *history);
    EXPECT_EQ(m_store->check().value(), Problems{});
}

TEST_F(SheetsTest, ARemovedSheetLeavesNothingInTheFile)
{
    const Id<Response> id = addSheet(m_batch.head, {{u"FRITEXT"_s, Answer::text(u"Hemligheten är här"_s)}});
    ASSERT_OK(m_store->sheets().setFindings(id, m_findings));
    ASSERT_OK(m_store->sheets().remove(id));
    m_store.reset();
    RawSqlite raw(m_path);
    for (const QString &table : {u"response"_s, u"answer"_s, u"finding"_s, u"history"_s})
        EXPECT_EQ(raw.column(u"SELECT count(*) FROM "_s + table), QStringList{u"0"_s}) << table.toStdString();
    EXPECT_FALSE(contentOf(m_path).contains("Hemligheten"));
}

TEST_F(SheetsTest, AnUnfinishedResponseIsNoSheetToRemove)
{
    const Id<Response> id = startResponse();
    EXPECT_FAILS(m_store->sheets().remove(id), Kind::NotFound);
    EXPECT_TRUE(m_store->responses().unfinished(m_round, m_instrument)->has_value());
}

TEST_F(SheetsTest, ASheetIsNotPutBackTwiceNorOverAnother)
{
    const Id<Response> id = addSheet(m_batch.head, {{u"F1"_s, Answer::option(u"1"_s)}});
    const auto removed = m_store->sheets().remove(id);
    ASSERT_OK(removed);
    const auto taking = m_store->responses().start(m_batch.head);
    ASSERT_OK(taking);
    ASSERT_OK(m_store->responses().finish(*taking, {1}));
    const auto taken = m_store->sheets().restore(*removed);
    EXPECT_FAILS(taken, Kind::Conflict);
    EXPECT_TRUE(taken.error().message.contains(u"serial"_s)) << taken.error().message.toStdString();
    ASSERT_OK(m_store->sheets().remove(*taking));
    ASSERT_OK(m_store->sheets().restore(*removed));
    const QByteArray before = contentOf(m_path);
    const auto twice = m_store->sheets().restore(*removed);
    EXPECT_FAILS(twice, Kind::Conflict);
    EXPECT_TRUE(twice.error().message.contains(u"back already"_s)) << twice.error().message.toStdString();
    EXPECT_EQ(contentOf(m_path), before);
}

TEST_F(SheetsTest, ASheetIsPutBackOnlyWhereItsPileRoundAndActivityAre)
{
    const Id<Response> id = addSheet(m_batch.head);
    auto removed = m_store->sheets().remove(id);
    ASSERT_OK(removed);
    ASSERT_OK(m_store->batches().remove(m_batch.id));
    EXPECT_FAILS(m_store->sheets().restore(*removed), Kind::NotFound);
    removed->head.batch.reset();
    ASSERT_OK(m_store->activities().remove(*m_batch.head.activity));
    EXPECT_FAILS(m_store->sheets().restore(*removed), Kind::NotFound);
    removed->head.activity.reset();
    removed->head.round.value = 99;
    EXPECT_FAILS(m_store->sheets().restore(*removed), Kind::NotFound);
    removed->head.round = m_round;
    ASSERT_OK(m_store->sheets().restore(*removed));
}

TEST_F(SheetsTest, ASheetThatIsPutBackFollowsWhatItsPileIsByNow)
{
    const Id<Response> id = addSheet(m_batch.head);
    const auto removed = m_store->sheets().remove(id);
    ASSERT_OK(removed);
    const Id<Activity> before = *m_batch.head.activity;
    m_batch.head.activity = addActivity(u"Rätt insats"_s);
    ASSERT_OK(m_store->batches().update(m_batch));
    ASSERT_OK(m_store->activities().remove(before));
    ASSERT_OK(m_store->sheets().restore(*removed));
    EXPECT_EQ(sheet(id).head, m_batch.head);
    EXPECT_EQ(m_store->check().value(), Problems{});
}

TEST_F(SheetsTest, AFileOpenForReadingOnlyIsNotChanged)
{
    const Id<Response> id = addSheet(m_batch.head);
    ASSERT_OK(m_store->sheets().setFindings(id, m_findings));
    reopen(Store::Access::ReadOnly);
    EXPECT_FAILS(m_store->sheets().remove(id), Kind::ReadOnly);
    EXPECT_FAILS(m_store->sheets().settle(id, SheetFlag::SameAsPrevious), Kind::ReadOnly);
    EXPECT_FAILS(m_store->sheets().setFindings(id, {}), Kind::ReadOnly);
    EXPECT_FAILS(m_store->sheets().correct({id, sampleQuestion(u"F1"_s), Answer::option(u"1"_s), because(u"Felläst"_s)}),
                 Kind::ReadOnly);
    EXPECT_EQ(lines().front().findings, m_findings);
}

} // namespace
} // namespace ljus::test
