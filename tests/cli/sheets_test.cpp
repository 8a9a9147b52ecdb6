// The command line's lists of sheets and piles.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/keying.h"
#include "core/tasks/verifying.h"
#include "tests/cli/cli_fixture.h"
#include "tests/support/support.h"

#include <QRandomGenerator>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList kSheets{u"sheets"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s};
const QStringList kBatches{u"batches"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s};

/// One pile of the board with five sheets of seven and a blank one, one of participants with none, one imported response. To look
/// at: 0002, and 0003, which is settled.
class CliSheetsTest : public CliTest
{
protected:
    void SetUp() override
    {
        makeStore();
        write(u"in.csv"_s, "kon;insats;F1;F2;NY;VAL;ALDER;DATUM\r\nkvinna;Klivet;4;3;4;a c;34;2026-03-04\r\n");
        keyBoard();
        done({u"import"_s, u"store.ljuspunkt"_s, u"in.csv"_s, u"--round"_s, u"2026"_s, u"--questionnaire"_s, u"deltagare"_s,
              u"--version"_s, u"v2"_s});
    }

    [[nodiscard]] std::unique_ptr<Store> open()
    {
        return Store::open(path(u"store.ljuspunkt"_s), Store::Access::ReadWrite, m_clock).value();
    }

    void keyBoard()
    {
        const auto store = open();
        const Round round = store->rounds().byName(u"2026"_s).value();
        const auto instrument = store->instruments().byId(round.instrument).value().instrument;
        Batch batch;
        batch.head = {round.id, u"styrelse"_s, u"v1"_s, u"med"_s, u"sv"_s, {}};
        batch.date = QDate(2026, 11, 2);
        batch.expected = 7;
        const auto added = store->batches().add(batch);
        ASSERT_OK(added);
        m_board = *added;
        auto keying = Keying::begin(*store, instrument, m_board);
        ASSERT_OK(keying);
        for (const QString &code : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"1"_s}) {
            ASSERT_OK((*keying)->answer(Answer::option(code)));
            ASSERT_OK((*keying)->finish());
        }
        ASSERT_OK((*keying)->finish()); // nothing on it
        const auto sheets = store->sheets().ofRound(round.id);
        ASSERT_OK(sheets);
        ASSERT_OK(store->sheets().setFindings(sheets->at(1).id, {{SheetFlag::SameAsOther, u"0001"_s, false}}));
        ASSERT_OK(store->sheets().setFindings(sheets->at(2).id, {{SheetFlag::OneOptionToEnd, u"S1"_s, true}}));
        batch.head.questionnaire = u"deltagare"_s;
        batch.expected.reset();
        ASSERT_OK(store->batches().add(batch));
    }

    /// Keys all of the pile a second time; the first sheet was keyed wrongly.
    void verifyBoard()
    {
        const auto store = open();
        QRandomGenerator random(1);
        const Round round = store->rounds().byName(u"2026"_s).value();
        const auto instrument = store->instruments().byId(round.instrument).value().instrument;
        const auto id = beginVerification(*store, {{}, m_board.id, m_clock.today(), Verification::Extent::Sample, {}}, random);
        ASSERT_OK(id);
        auto verifying = Verifying::begin(*store, instrument, *id, m_clock);
        ASSERT_OK(verifying);
        for (const QString &code : {u"4"_s, u"2"_s, u"3"_s, u"4"_s, u"1"_s}) {
            ASSERT_OK((*verifying)->answer(Answer::option(code)));
            if (!(*verifying)->isAtEnd())
                ASSERT_OK((*verifying)->answer(Answer::option(code))); // once more: it was not what was keyed before
            ASSERT_OK((*verifying)->finish());
        }
    }

    [[nodiscard]] static QStringList lines(const QString &text) { return text.split(u"\r\n"_s, Qt::SkipEmptyParts); }

private:
    SystemClock m_clock;
    Batch m_board;
};

TEST_F(CliSheetsTest, ListsFinishedSheetsAsCsv)
{
    const QStringList all = lines(done(kSheets));
    ASSERT_EQ(all.size(), 7);
    EXPECT_EQ(all.at(0), u"serial;batch;questionnaire;version;variant;activity;flags"_s);
    EXPECT_EQ(all.at(1), u"0001;1;styrelse;v1;med;;"_s);
    EXPECT_EQ(all.at(2), u"0002;1;styrelse;v1;med;;same_as_other"_s);
    EXPECT_EQ(all.at(3), u"0003;1;styrelse;v1;med;;"_s) << "settled";
    EXPECT_EQ(all.at(6), u"0006;;deltagare;v2;med;Klivet;"_s);
}

TEST_F(CliSheetsTest, ListsOnlyWhatIsAskedFor)
{
    EXPECT_EQ(lines(done(kSheets + QStringList{u"--batch"_s, u"1"_s})).size(), 6);
    EXPECT_EQ(lines(done(kSheets + QStringList{u"--batch"_s, u"2"_s})).size(), 1) << "an empty pile";
    EXPECT_EQ(lines(done(kSheets + QStringList{u"--questionnaire"_s, u"deltagare"_s})).size(), 2);
    EXPECT_EQ(lines(done(kSheets + QStringList{u"--flag"_s, u"any"_s})).size(), 2);
    EXPECT_EQ(lines(done(kSheets + QStringList{u"--flag"_s, u"same_as_other"_s})).size(), 2);
    EXPECT_EQ(lines(done(kSheets + QStringList{u"--flag"_s, u"one_option_to_end"_s})).size(), 1);
}

TEST_F(CliSheetsTest, ListsForPeopleInTheWordsOfTheWindow)
{
    const QStringList text = done(kSheets + QStringList{u"--format"_s, u"text"_s}).split(u'\n');
    EXPECT_EQ(text.at(0), u"Serial  Pile  Questionnaire  Version  Variant  Activity  What to look at"_s);
    EXPECT_EQ(text.at(1), u"0001    1     Styrelse       v1       Med kön"_s);
    EXPECT_EQ(text.at(0).indexOf(u"Questionnaire"_s), text.at(6).indexOf(u"Deltagare"_s));
    EXPECT_TRUE(text.at(2).endsWith(displayName(SheetFlag::SameAsOther))) << text.at(2).toStdString();
    const QString piles = done(kBatches + QStringList{u"--format"_s, u"text"_s});
    EXPECT_TRUE(piles.startsWith(u"Pile  Questionnaire  Version"_s)) << piles.toStdString();
    EXPECT_TRUE(piles.contains(u"On the desk"_s)) << piles.toStdString();
    EXPECT_FALSE(piles.contains(u"styrelse"_s)) << "no codes";
}

TEST_F(CliSheetsTest, ListsForProgramsAsJsonWithCodes)
{
    const QString json = done(kSheets + QStringList{u"--format"_s, u"json"_s});
    EXPECT_TRUE(json.startsWith(u'[') && json.contains(u"\"flags\": \"same_as_other\""_s)) << json.toStdString();
    EXPECT_TRUE(done(kBatches + QStringList{u"--format"_s, u"json"_s}).contains(u"\"questionnaire\": \"styrelse\""_s));
}

TEST_F(CliSheetsTest, AnEmptyListSaysWhy)
{
    const auto said = [this](const QStringList &more) {
        const CliRun result = run(kSheets + more);
        EXPECT_EQ(result.exitCode, 0);
        return result.err.trimmed();
    };
    EXPECT_EQ(said({u"--flag"_s, u"shifted"_s}), u"No sheet has the remark \"One question off\"."_s);
    EXPECT_EQ(said({u"--flag"_s, u"any"_s, u"--batch"_s, u"2"_s}), u"No sheet has anything to look at."_s);
    EXPECT_EQ(said({u"--batch"_s, u"2"_s}), u"No finished sheet is of what was asked for."_s);
    EXPECT_EQ(said({}), QString());
    EXPECT_EQ(run(kSheets + QStringList{u"--flag"_s, u"shifted"_s, u"--format"_s, u"text"_s}).out, QString());
    done({u"round"_s, u"add"_s, u"store.ljuspunkt"_s, u"2027"_s, u"--from"_s, u"2026-11-01"_s, u"--to"_s, u"2027-10-31"_s});
    EXPECT_EQ(run({u"sheets"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2027"_s}).err,
              u"The round \"2027\" has no finished sheets yet.\n"_s);
    EXPECT_EQ(run({u"batches"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2027"_s}).err,
              u"The round \"2027\" has no piles yet.\n"_s);
}

TEST_F(CliSheetsTest, ListsPilesWithWhatIsMissing)
{
    const QStringList all = lines(done(kBatches));
    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(all.at(0), u"number;questionnaire;version;variant;activity;begun;expected;keyed;blank;refused;missing;closed;"
                         "verified_sheets;errors_per_1000;low;high;verdict"_s);
    EXPECT_EQ(all.at(1), u"1;styrelse;v1;med;;2026-11-02;7;5;1;0;1;no;;;;;"_s);
    EXPECT_EQ(all.at(2), u"2;deltagare;v1;med;;2026-11-02;;0;0;0;;no;;;;;"_s) << "not counted";
}

TEST_F(CliSheetsTest, ListsWhatTheSecondKeyingFound)
{
    verifyBoard();
    const QStringList fields = lines(done(kBatches)).at(1).split(u';');
    EXPECT_EQ(fields.at(12), u"5"_s);
    EXPECT_EQ(fields.at(13), u"200"_s) << "one of five answers";
    EXPECT_TRUE(fields.at(14).contains(u','));
    EXPECT_TRUE(fields.at(15).contains(u','));
    EXPECT_FALSE(fields.at(16).isEmpty());
    EXPECT_TRUE(done(kBatches + QStringList{u"--format"_s, u"text"_s}).contains(u"200"_s));
}

TEST_F(CliSheetsTest, WhatDoesNotExistIsNamed)
{
    expectRefused(kSheets + QStringList{u"--batch"_s, u"9"_s}, u"no pile 9"_s);
    expectRefused(kSheets + QStringList{u"--questionnaire"_s, u"grannar"_s}, u"deltagare, styrelse"_s);
    expectRefused({u"sheets"_s, u"store.ljuspunkt"_s, u"--round"_s, u"1999"_s}, u"1999"_s);
    expectRefused({u"batches"_s, u"store.ljuspunkt"_s, u"--round"_s, u"1999"_s}, u"1999"_s);
    for (const QStringList &wrong :
         {QStringList{u"--flag"_s, u"odd"_s}, {u"--batch"_s, u"0"_s}, {u"--format"_s, u"pdf"_s}, {u"--batch"_s, u"x"_s}})
        EXPECT_EQ(run(kSheets + wrong).exitCode, 2) << wrong.join(u' ').toStdString();
    for (const QString &command : {u"sheets"_s, u"batches"_s})
        EXPECT_TRUE(done({command, u"--help"_s}).contains(u"--format"_s));
}

} // namespace

} // namespace ljus::test
