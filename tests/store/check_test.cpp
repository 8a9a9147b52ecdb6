// What a look through the whole file finds.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/store_fixture.h"

#include <QFile>

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

class CheckTest : public StoreTest
{
protected:
    void SetUp() override
    {
        createStore();
        addRound();
        const ImportedResponse row{
            u"v2"_s, u"utan"_s, u"sv"_s, {}, {{u"F1"_s, Answer::option(u"1"_s)}, {u"VAL"_s, Answer::options({u"a"_s, u"b"_s})}}};
        ASSERT_OK(m_store->apply({m_round, u"deltagare"_s, {}, {row, row}}));
        ASSERT_OK(m_store->counts().set({m_round, u"deltagare"_s, {}, 2, 2}));
        ASSERT_EQ(m_store->check().value(), Problems{});
    }

    /// What is found after someone has meddled with the file through @a sql.
    [[nodiscard]] Problems after(const QString &sql)
    {
        RawSqlite(m_path).execute(u"PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; "_s + sql);
        const auto problems = m_store->check();
        EXPECT_TRUE(problems.has_value());
        for (const Problem &problem : problems.value_or(Problems{}))
            EXPECT_FALSE(problem.where.isEmpty() || problem.what.isEmpty() || problem.mend.isEmpty());
        return problems.value_or(Problems{});
    }

    /// That just one thing is found after @a sql, at @a where.
    void expectOne(const QString &sql, const QString &where)
    {
        const Problems problems = after(sql);
        ASSERT_EQ(problems.size(), 1U);
        EXPECT_TRUE(problems.front().where.contains(where)) << toSentence(problems.front()).toStdString();
    }
};

TEST_F(CheckTest, ACodeThatIsNoOption)
{
    expectOne(u"UPDATE answer SET value = '9' WHERE question = 'F1' AND response = 2"_s, u"2, question F1"_s);
}

TEST_F(CheckTest, AQuestionThatTheVersionDoesNotAsk)
{
    expectOne(u"INSERT INTO answer VALUES (1, 'GAMMAL', '1')"_s, u"1, question GAMMAL"_s);
}

TEST_F(CheckTest, AQuestionThatTheVariantLeavesOut)
{
    expectOne(u"INSERT INTO answer VALUES (1, 'kon', 'man')"_s, u"1, question kon"_s);
}

TEST_F(CheckTest, TwoAnswersWhereOneIsAskedFor)
{
    expectOne(u"INSERT INTO answer VALUES (1, 'F1', '2')"_s, u"1, question F1"_s);
}

TEST_F(CheckTest, ABlankAmongTickedOptions)
{
    expectOne(u"INSERT INTO answer VALUES (2, 'VAL', '_tom'); DELETE FROM answer WHERE response = 2 AND value = 'b'"_s,
              u"2, question VAL"_s);
}

TEST_F(CheckTest, AnUnfinishedResponseIsLookedAtToo)
{
    const Id<Response> id = startResponse();
    ASSERT_EQ(m_store->check().value(), Problems{});
    expectOne(u"INSERT INTO answer VALUES (%1, 'ALDER', 'gammal')"_s.arg(id.value), u"question ALDER"_s);
}

TEST_F(CheckTest, AVersionThatDoesNotExist)
{
    expectOne(u"UPDATE response SET version = 'v7' WHERE id = 1"_s, u"Response 1"_s);
}

TEST_F(CheckTest, AQuestionnaireThatDoesNotExist)
{
    expectOne(u"UPDATE response SET questionnaire = 'borta' WHERE id = 1"_s, u"2026"_s);
    expectOne(u"UPDATE response SET questionnaire = 'deltagare'; UPDATE counts SET questionnaire = 'bort'"_s, u"2026"_s);
}

TEST_F(CheckTest, AnswersAndResponsesThatReferToNothing)
{
    expectOne(u"INSERT INTO answer VALUES (77, 'F1', '1'), (78, 'F1', '1')"_s, u"answer"_s);
    EXPECT_EQ(after(u"UPDATE response SET activity = 5 WHERE id = 1"_s).size(), 2U);
}

TEST_F(CheckTest, ADefinitionWithAnotherWording)
{
    expectOne(u"UPDATE instrument SET json = replace(json, 'Fråga F1', 'Fråga Fl')"_s, u"Definition 1"_s);
}

TEST_F(CheckTest, ADefinitionThatIsNone)
{
    expectOne(u"UPDATE instrument SET json = '{'"_s, u"Definition 1"_s);
}

TEST_F(CheckTest, AFileThatDoesNotSayWhoseItIs)
{
    expectOne(u"DELETE FROM federation"_s, u"file"_s);
}

TEST_F(CheckTest, AValueThatTheTablesDoNotTake)
{
    EXPECT_FALSE(after(u"UPDATE activity SET kind = 'x'; UPDATE round SET to_date = '1999-01-01'"_s).empty());
}

TEST_F(CheckTest, TheSameOverAndOverIsToldAFewHundredTimesAtMost)
{
    const Problems problems =
        after(u"WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO answer"
              " SELECT 1, 'X' || i, '1' FROM n"_s);
    EXPECT_EQ(problems.size(), 201U);
}

TEST_F(CheckTest, ASheetThatIsNotOfItsPilesForm)
{
    const Batch batch = addBatch(addActivity(u"Steget"_s));
    const Id<Response> id = addSheet(batch.head);
    addBatch();
    ASSERT_EQ(m_store->check().value(), Problems{});
    for (const QString &change :
         {u"language = 'en'"_s, u"activity = NULL"_s, u"variant = 'utan'"_s, u"version = 'v1'"_s, u"batch = 2"_s}) {
        expectOne(
            u"CREATE TABLE kept AS SELECT * FROM response; UPDATE response SET %1 WHERE id = %2"_s.arg(change).arg(id.value),
            change.startsWith(u"batch") ? u"“2026”, pile 2"_s : u"“2026”, pile 1"_s);
        RawSqlite(m_path).execute(u"PRAGMA foreign_keys = OFF; DELETE FROM response; INSERT INTO response SELECT * FROM kept;"
                                  " DROP TABLE kept"_s);
        ASSERT_EQ(m_store->check().value(), Problems{});
    }
}

TEST_F(CheckTest, APileOfAFormThatDoesNotExist)
{
    addBatch();
    expectOne(u"UPDATE batch SET variant = 'halv'"_s, u"2026"_s);
    expectOne(u"UPDATE batch SET variant = 'med', version = 'v7'"_s, u"2026"_s);
}

TEST_F(CheckTest, AFinishedSheetWithoutASerial)
{
    expectOne(u"UPDATE response SET serial = NULL WHERE id = 1"_s, u"2026"_s);
}

TEST_F(CheckTest, ASerialThatWasNeverGivenOut)
{
    expectOne(u"UPDATE round SET last_serial = 1"_s, u"2026"_s);
    expectOne(u"UPDATE round SET last_serial = 2; UPDATE response SET serial = 3 WHERE id = 2"_s, u"2026"_s);
}

TEST_F(CheckTest, AVerifiedSheetOfAnotherPile)
{
    const Batch batch = addBatch();
    const std::vector<Id<Response>> sheets{addSheet(batch.head)};
    addBatch();
    Verification head;
    head.batch = batch.id;
    head.begun = QDate(2026, 11, 22);
    ASSERT_OK(m_store->verifications().begin(head, sheets));
    ASSERT_EQ(m_store->check().value(), Problems{});
    expectOne(u"UPDATE verification SET batch = 2"_s, u"“2026”, pile 2"_s);
    expectOne(u"UPDATE verification SET batch = 1; UPDATE verified_sheet SET response = 1"_s, u"“2026”, pile 1"_s);
}

TEST_F(CheckTest, AHistoryOfAQuestionThatTheVersionDoesNotHave)
{
    ASSERT_OK(m_store->sheets().correct({{1}, sampleQuestion(u"F1"_s), Answer::option(u"2"_s), because(u"Felläst"_s)}));
    ASSERT_EQ(m_store->check().value(), Problems{});
    expectOne(u"UPDATE history SET question = 'GAMMAL'"_s, u"2026"_s);
}

TEST_F(CheckTest, ThemesOfWhatIsNotAskedAndTextsOfAnotherQuestionnaire)
{
    const auto theme = m_store->themes().add({m_round, u"deltagare"_s, u"FRITEXT"_s}, u"Väntan"_s);
    ASSERT_OK(theme);
    ASSERT_EQ(m_store->check().value(), Problems{});
    expectOne(u"UPDATE theme SET question = 'F1'"_s, u"2026"_s);
    expectOne(u"UPDATE theme SET question = 'FRITEXT', questionnaire = 'bort'"_s, u"2026"_s);
    expectOne(u"UPDATE theme SET questionnaire = 'deltagare'; INSERT INTO theme_answer VALUES (%1, 77)"_s.arg(theme->id.value),
              u"theme_answer"_s);
    ASSERT_OK(m_store->apply({m_round, u"styrelse"_s, {}, {{u"v1"_s, u"med"_s, u"sv"_s, {}, {}}}}));
    expectOne(u"DELETE FROM theme_answer; INSERT INTO theme_answer VALUES (%1, 3)"_s.arg(theme->id.value), u"2026"_s);
}

TEST_F(CheckTest, BrokenPagesAreFoundAndNotAnError)
{
    m_store.reset();
    // Not those that hold the tables' names.
    const QStringList roots = RawSqlite(m_path).column(u"SELECT rootpage FROM sqlite_schema WHERE rootpage > 1"_s);
    {
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        constexpr qint64 kPage = 4096;
        for (const QString &root : roots) {
            ASSERT_TRUE(file.seek((root.toLongLong() - 1) * kPage));
            file.write(QByteArray(kPage, '\x5A'));
        }
    }
    reopen(Store::Access::ReadOnly);
    const auto problems = m_store->check();
    ASSERT_OK(problems);
    EXPECT_FALSE(problems->empty());
}

} // namespace
} // namespace ljus::test
