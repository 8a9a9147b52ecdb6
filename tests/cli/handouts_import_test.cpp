// The command line's hand-outs: lists that are read.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/workbook.h"
#include "tests/cli/handouts_fixture.h"

namespace ljus::test {

namespace {

TEST_F(CliHandOutsTest, ADryRunSaysWhatCanBeAddedAndChangesNothing)
{
    const QByteArray before = content(kStore);
    const CliRun result = run(importing(u"list.csv"_s, {u"--dry-run"_s}));
    EXPECT_EQ(result.exitCode, 0) << result.err.toStdString();
    EXPECT_EQ(result.out, u"5 line(s) can be added.\n"_s);
    EXPECT_EQ(result.err, QString());
    EXPECT_TRUE(content(kStore) == before);
    EXPECT_EQ(list(), QStringList());
}

TEST_F(CliHandOutsTest, ImportsAListOnce)
{
    importList();
    EXPECT_EQ(list(), kImported);
    expectRefused(importing(u"list.csv"_s), u"the list has 5 of the lines already"_s);
    EXPECT_EQ(list(), kImported) << "lines that are there are left as they are";
}

TEST_F(CliHandOutsTest, LeavesOutTheLinesThatTheListHasWhenAskedTo)
{
    importList();
    write(u"more.csv"_s, "Kod;Datum\r\nKLV-2;i h\xF6stas\r\nKLV-9;\r\n");
    expectRefused(importing(u"more.csv"_s), u"“KLV-2” stands in the list already"_s);
    const CliRun result = run(importing(u"more.csv"_s, {u"--leave-out"_s}));
    EXPECT_EQ(result.exitCode, 0) << result.err.toStdString();
    EXPECT_EQ(result.out, u"1 line(s) added.\n"_s);
    EXPECT_TRUE(result.err.startsWith(u"Left out: A2"_s)) << result.err.toStdString();
    EXPECT_EQ(result.err.count(u'\n'), 1);
    EXPECT_EQ(list(), kImported + QStringList{u"KLV-9|Deltagare|Not offered||||"_s});
    EXPECT_EQ(run(importing(u"more.csv"_s, {u"--leave-out"_s})).out, u"0 line(s) added.\n"_s);
}

TEST_F(CliHandOutsTest, LeavingOutKnownLinesDoesNotLetBrokenOnesIn)
{
    importList();
    write(u"more.csv"_s, "Kod;Status\r\nKLV-2;\r\nKLV-9;kanske\r\n");
    expectRefused(importing(u"more.csv"_s, {u"--leave-out"_s}), u"Nothing was added: 1 cell(s)"_s);
    EXPECT_EQ(list(), kImported);
}

TEST_F(CliHandOutsTest, SaysWhichColumnsItDidNotRead)
{
    write(u"wide.csv"_s, "Kod;Ort;Status;Tom;\r\n1;G\xE4vle;;;x\r\n");
    const CliRun result = run(importing(u"wide.csv"_s, {u"--dry-run"_s}));
    EXPECT_EQ(result.err, u"Columns that were not read: B (Ort), E.\n"_s);
    EXPECT_EQ(run(importing(u"list.csv"_s)).err, QString());
}

TEST_F(CliHandOutsTest, ReadsTheSheetThatIsNamed)
{
    const auto sheet = [](const QString &name, const QString &code) {
        return Table{name, {u"Kod"_s, u"Status"_s}, {{code, u"Utdelad"_s}}};
    };
    write(u"book.xlsx"_s, workbook({sheet(u"Våren"_s, u"v1"_s), sheet(u"Hösten"_s, u"h1"_s)}).value());
    expectRefused(importing(u"book.xlsx"_s, {u"--sheet"_s, u"Sommaren"_s}), u"these: Våren, Hösten"_s);
    expectRefused(importing(u"list.csv"_s, {u"--sheet"_s, u"Hösten"_s}), u"no sheets"_s);
    done(importing(u"book.xlsx"_s, {u"--sheet"_s, u"Hösten"_s}));
    done(importing(u"book.xlsx"_s));
    EXPECT_EQ(list(), (QStringList{u"h1|Deltagare|Handed out||||"_s, u"v1|Deltagare|Handed out||||"_s}));
}

TEST_F(CliHandOutsTest, RefusesAListWithoutAnyLine)
{
    write(u"empty.csv"_s, "Kod;Status\r\n;\r\n");
    expectRefused(importing(u"empty.csv"_s), u"has no line"_s);
    expectRefused(importing(u"empty.csv"_s, {u"--dry-run"_s}), u"has no line"_s);
}

TEST_F(CliHandOutsTest, NamesTheCellsThatCannotBeReadAndAddsNothing)
{
    write(u"wrong.csv"_s, "Deltagare p\xE5 Klivet;;\r\nKod;Status;Datum\r\n1;Utdelad;\r\n2;kanske;\r\n"
                          "3;Utdelad;i h\xF6stas\r\n19900101-1239;;\r\n");
    for (const QStringList &more : {QStringList{u"--dry-run"_s}, {}}) {
        expectRefused(importing(u"wrong.csv"_s, more), u"Nothing was added: 3 cell(s)"_s);
        const QString said = run(importing(u"wrong.csv"_s, more)).err;
        for (const QString &words : {u"B4"_s, u"“kanske”"_s, u"C5"_s, u"“i höstas”"_s, u"A6"_s})
            EXPECT_TRUE(said.contains(words)) << words.toStdString() << " in " << said.toStdString();
        EXPECT_FALSE(said.contains(u"19900101-1239"_s)) << "an identity number is not said again";
        EXPECT_FALSE(said.contains(u"B3"_s)) << "nothing is wrong with the first line";
    }
    EXPECT_EQ(list(), QStringList());
}

TEST_F(CliHandOutsTest, SaysOfADoubtfulCellHowItWasReadAndAddsIt)
{
    const QString yesterday = QDate::currentDate().addDays(-1).toString(Qt::ISODate);
    write(u"old.csv"_s, "Kod;Datum\r\n1;5/10 2020\r\n2;" + yesterday.toLatin1() + "\r\n");
    for (const QStringList &more : {QStringList{u"--dry-run"_s}, {}}) {
        const CliRun result = run(importing(u"old.csv"_s, more));
        EXPECT_EQ(result.exitCode, 0);
        EXPECT_EQ(result.out, more.isEmpty() ? u"2 line(s) added.\n"_s : u"2 line(s) can be added.\n"_s);
        EXPECT_TRUE(result.err.startsWith(u"Check: B2"_s)) << result.err.toStdString();
        EXPECT_TRUE(result.err.contains(u"2020-10-05 is more than a year ago"_s)) << result.err.toStdString();
        EXPECT_EQ(result.err.count(u'\n'), 1) << "the other date is sound: " << result.err.toStdString();
    }
    EXPECT_EQ(list(), (QStringList{u"1|Deltagare|Handed out|2020-10-05|||"_s, u"2|Deltagare|Handed out|%1|||"_s.arg(yesterday)}));
}

TEST_F(CliHandOutsTest, RefusesAFileThatIsNoList)
{
    write(u"broken.xlsx"_s, "PK\x03\x04 and no more");
    expectRefused(importing(u"nowhere.csv"_s), u"nowhere.csv cannot be opened"_s);
    expectRefused(importing(u"broken.xlsx"_s), u"."_s);
    expectRefused(handOuts(u"import"_s, {u"list.csv"_s, u"--activity"_s, u"Klivet"_s, u"--questionnaire"_s, u"styrelse"_s}),
                  u"no questionnaire “styrelse” for participants"_s);
    EXPECT_EQ(list(), QStringList());
}

} // namespace

} // namespace ljus::test
