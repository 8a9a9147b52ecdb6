// The command line's hand-outs: how a round stands, lists, marking, importing, purging and the calendar.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/hand_out.h"
#include "core/instruments/instrument_format.h"
#include "tests/cli/cli_fixture.h"
#include "tests/support/support.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

const QString kStore = u"store.ljuspunkt"_s;

/// The definition that tests know, with a second questionnaire for participants.
Instrument instrumentWithExit()
{
    Instrument instrument = sampleInstrument();
    Questionnaire exit = instrument.questionnaires.front();
    exit.key = u"utgang"_s;
    exit.title.byLanguage = {{u"sv"_s, u"Inför avslut"_s}, {u"en"_s, u"Before leaving"_s}};
    instrument.questionnaires.push_back(exit);
    return instrument;
}

/// As Excel saves it with Swedish settings: Windows-1252, a title above the headings.
const QByteArray kList = "Lista \xF6ver deltagare p\xE5 Klivet;;;\r\n"
                         ";;;\r\n"
                         "Kod;Enk\xE4t;Status;Sk\xE4l\r\n"
                         "KLV-1;;Utdelad;\r\n"
                         "KLV-2;;Tackat nej;\r\n"
                         "KLV-3;;Utanf\xF6r m\xE5lgruppen;Flyttat till G\xE4vle\r\n"
                         "KLV-4;;;\r\n"
                         "KLV-1;avslut;;\r\n";

/// A round that is over with the activities Klivet, which ended in June, and Steget, both without lists.
class CliHandOutsTest : public CliTest
{
protected:
    void SetUp() override
    {
        write(u"sample.json"_s, writeInstrument(instrumentWithExit()));
        write(u"list.csv"_s, kList);
        done({u"new"_s, kStore, u"--federation"_s, u"Förbundet Åäö"_s, u"--instrument"_s, u"sample.json"_s});
        done({u"round"_s, u"add"_s, kStore, u"2024"_s, u"--from"_s, u"2023-11-01"_s, u"--to"_s, u"2024-10-31"_s});
        done({u"activity"_s, u"add"_s, kStore, u"Klivet"_s, u"--to"_s, u"2024-06-30"_s});
        done({u"activity"_s, u"add"_s, kStore, u"Steget"_s});
    }

    /// "handouts COMMAND store.ljuspunkt --round 2024 …"
    [[nodiscard]] static QStringList handOuts(const QString &command, const QStringList &more = {})
    {
        return QStringList{u"handouts"_s, command, kStore, u"--round"_s, u"2024"_s} + more;
    }
    [[nodiscard]] static QStringList marking(const QString &code, const QString &status, const QStringList &more = {})
    {
        return handOuts(u"mark"_s, QStringList{u"--activity"_s, u"Klivet"_s, u"--code"_s, code, u"--status"_s, status} + more);
    }
    [[nodiscard]] static QStringList importing(const QString &file, const QStringList &more = {})
    {
        return handOuts(u"import"_s, QStringList{file, u"--questionnaire"_s, u"deltagare"_s, u"--activity"_s}
                                         + (more.contains(u"Steget"_s) ? more : QStringList{u"Klivet"_s} + more));
    }

    void importList() const { EXPECT_EQ(done(importing(u"list.csv"_s)), u"5 line(s) added.\n"_s); }

    /// Klivet's lines as "code|questionnaire|status|date|language|reason|note", in the words of the window.
    [[nodiscard]] QStringList list() const
    {
        QStringList lines;
        const QString json = done(handOuts(u"list"_s, {u"--activity"_s, u"Klivet"_s, u"--format"_s, u"json"_s}));
        const QJsonArray all = QJsonDocument::fromJson(json.toUtf8()).array();
        for (const auto &value : all) {
            const QJsonObject line = value.toObject();
            QStringList cells;
            for (const QString &column :
                 {u"Code"_s, u"Questionnaire"_s, u"Status"_s, u"Date"_s, u"Language"_s, u"Reason"_s, u"Note"_s})
                cells << line.value(column).toVariant().toString();
            lines << cells.join(u'|');
        }
        return lines;
    }

    /// The lines of "handouts status", without the heading.
    [[nodiscard]] QStringList status() const { return csv(done(handOuts(u"status"_s))).mid(1); }

    [[nodiscard]] static QStringList csv(const QString &text) { return text.split(u"\r\n"_s, Qt::SkipEmptyParts); }

    /// Whether any file of the folder holds @a text as it stands on disk.
    [[nodiscard]] bool isOnDisk(const QByteArray &text, const QString &pattern = u"store.ljuspunkt*"_s) const
    {
        for (const QString &name : QDir(path({})).entryList({pattern}, QDir::Files | QDir::Hidden)) {
            if (content(name).contains(text))
                return true;
        }
        return false;
    }
};

const QStringList kImported{u"KLV-1|Deltagare|Handed out||||"_s, u"KLV-1|Inför avslut|Not offered||||"_s,
                            u"KLV-2|Deltagare|Said no||||"_s, u"KLV-3|Deltagare|Outside the target group|||Flyttat till Gävle|"_s,
                            u"KLV-4|Deltagare|Not offered||||"_s};

TEST_F(CliHandOutsTest, StatusGivesTheFiguresOfAList)
{
    importList();
    const QStringList all = csv(done(handOuts(u"status"_s)));
    EXPECT_EQ(all.at(0), u"questionnaire;activity;eligible;handed_out;returned;coverage;response_rate;external_non_response;"
                         "left;wanted;at_this_pace;problem"_s);
    ASSERT_EQ(all.filter(u"deltagare;Klivet;"_s).size(), 1);
    const QStringList fields = all.filter(u"deltagare;Klivet;"_s).front().split(u';');
    ASSERT_EQ(fields.size(), 12);
    EXPECT_EQ(fields.at(2), u"3"_s) << "one of four is outside the target group";
    EXPECT_EQ(fields.at(3), u"1"_s);
    EXPECT_EQ(fields.at(4), u"0"_s);
    EXPECT_EQ(fields.at(5), u"33"_s);
    EXPECT_EQ(fields.at(6), u"0"_s);
    EXPECT_EQ(fields.at(7), u"3"_s);
    EXPECT_EQ(fields.at(8), u"1"_s);
    EXPECT_EQ(fields.at(11), QString());
}

TEST_F(CliHandOutsTest, StatusTakesStatedNumbersWhereThereIsNoList)
{
    done({u"counts"_s, kStore, u"--round"_s, u"2024"_s, u"--questionnaire"_s, u"deltagare"_s, u"--activity"_s, u"Steget"_s,
          u"--eligible"_s, u"20"_s, u"--handed-out"_s, u"5"_s});
    const QStringList lines = status().filter(u"deltagare;Steget;"_s);
    ASSERT_EQ(lines.size(), 1);
    EXPECT_TRUE(lines.front().startsWith(u"deltagare;Steget;20;5;0;25;0;20;15;"_s)) << lines.front().toStdString();
}

TEST_F(CliHandOutsTest, StatusNamesWhatIsMissingFirst)
{
    importList();
    write(u"three.csv"_s, "Kod;Status\r\n1;\r\n2;\r\n3;\r\n");
    done(importing(u"three.csv"_s, {u"Steget"_s}));
    QStringList places;
    const auto look = [&] {
        places.clear();
        for (const QString &line : status())
            places << line.section(u';', 0, 1);
    };
    look();
    EXPECT_EQ(places,
              (QStringList{u"styrelse;"_s, u"utgang;Steget"_s, u"deltagare;Steget"_s, u"deltagare;Klivet"_s, u"utgang;Klivet"_s}))
        << "nothing stated, then most left";
    done(marking(u"KLV-4"_s, u"handed_out"_s, {u"--date"_s, u"2022-03-02"_s}));
    look();
    EXPECT_EQ(places.front(), u"deltagare;Klivet"_s) << "a date outside the round";
    EXPECT_TRUE(status().front().contains(u"lies outside the round"_s)) << status().front().toStdString();
}

TEST_F(CliHandOutsTest, StatusIsThereForProgramsAndPeople)
{
    importList();
    const QString json = done(handOuts(u"status"_s, {u"--format"_s, u"json"_s}));
    const QJsonArray lines = QJsonDocument::fromJson(json.toUtf8()).array();
    ASSERT_EQ(lines.size(), 5) << json.toStdString();
    EXPECT_EQ(lines.at(0).toObject().value(u"eligible"_s), QJsonValue(QJsonValue::Null));
    EXPECT_EQ(lines.at(3).toObject().value(u"coverage"_s), QJsonValue(33));
    const QString text = done(handOuts(u"status"_s, {u"--format"_s, u"text"_s}));
    const QStringList rows = text.split(u'\n');
    EXPECT_EQ(rows.at(0).indexOf(u"activity"_s), rows.at(4).indexOf(u"Klivet"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u';')) << text.toStdString();
}

TEST_F(CliHandOutsTest, ListsTheLinesOfAnActivity)
{
    EXPECT_EQ(csv(done(handOuts(u"list"_s, {u"--activity"_s, u"Klivet"_s}))).size(), 1) << "only the heading";
    importList();
    EXPECT_EQ(list(), kImported);
    const QStringList asCsv = csv(done(handOuts(u"list"_s, {u"--activity"_s, u"Klivet"_s, u"--format"_s, u"csv"_s})));
    ASSERT_EQ(asCsv.size(), 6);
    EXPECT_EQ(asCsv.at(0).count(u';'), 6);
    EXPECT_TRUE(asCsv.at(4).startsWith(u"KLV-3;Deltagare;"_s)) << asCsv.at(4).toStdString();
    EXPECT_TRUE(asCsv.at(4).endsWith(u";Flyttat till Gävle;"_s)) << asCsv.at(4).toStdString();
    const QStringList text = done(handOuts(u"list"_s, {u"--activity"_s, u"Klivet"_s, u"--format"_s, u"text"_s})).split(u'\n');
    ASSERT_EQ(text.size(), 7);
    EXPECT_EQ(text.at(0).indexOf(u"Reason"_s), text.at(4).indexOf(u"Flyttat"_s)) << text.at(4).toStdString();
    EXPECT_EQ(csv(done(handOuts(u"list"_s, {u"--activity"_s, u"Steget"_s}))).size(), 1) << "another activity";
}

TEST_F(CliHandOutsTest, MarksTheLineWithStatusDayAndReason)
{
    importList();
    EXPECT_EQ(done(marking(u"KLV-4"_s, u"declined"_s, {u"--date"_s, u"2024-03-02"_s})), u"1 line(s) marked.\n"_s);
    EXPECT_EQ(list().at(4), u"KLV-4|Deltagare|Said no|2024-03-02|||"_s);
    const QDate before = QDate::currentDate();
    done(marking(u"KLV-4"_s, u"handed_out"_s));
    const QString day = list().at(4).section(u'|', 3, 3);
    EXPECT_TRUE(day == before.toString(Qt::ISODate) || day == QDate::currentDate().toString(Qt::ISODate)) << day.toStdString();
    done(marking(u"KLV-2"_s, u"outside_target"_s, {u"--reason"_s, u"Avslutad före start"_s, u"--date"_s, u"2024-03-03"_s}));
    EXPECT_EQ(list().at(2), u"KLV-2|Deltagare|Outside the target group|2024-03-03||Avslutad före start|"_s);
    done(marking(u"KLV-2"_s, u"not_offered"_s));
    EXPECT_EQ(list().at(2), u"KLV-2|Deltagare|Not offered||||"_s) << "neither day nor reason stays";
    EXPECT_EQ(list().at(0), kImported.at(0)) << "other lines are as they were";
    EXPECT_EQ(list().at(3), kImported.at(3));
}

TEST_F(CliHandOutsTest, RefusesToMarkWhatIsNotThereOrNotADay)
{
    importList();
    expectRefused(marking(u"KLV-9"_s, u"handed_out"_s), u"no line \"KLV-9\""_s);
    expectRefused(marking(u"KLV-4"_s, u"handed_out"_s, {u"--questionnaire"_s, u"utgang"_s}), u"no line \"KLV-4\""_s);
    expectRefused(marking(u"KLV-4"_s, u"handed_out"_s, {u"--date"_s, u"5/10 2026"_s}), u"\"5/10 2026\" is no date"_s);
    expectRefused(marking(u"KLV-4"_s, u"handed_out"_s, {u"--date"_s, u"2024-02-30"_s}), u"is no date"_s);
    const QString coming = QDate::currentDate().addDays(2).toString(Qt::ISODate);
    expectRefused(marking(u"KLV-4"_s, u"handed_out"_s, {u"--date"_s, coming}), coming + u" has not come yet"_s);
    const CliRun wrong = run(marking(u"KLV-4"_s, u"given"_s));
    EXPECT_EQ(wrong.exitCode, 2);
    for (const HandOutStatus known : kHandOutStatuses)
        EXPECT_TRUE(wrong.err.contains(toCode(known))) << wrong.err.toStdString();
    EXPECT_EQ(list(), kImported);
}

TEST_F(CliHandOutsTest, RefusesToMarkOutsideTheTargetGroupWithoutAReason)
{
    importList();
    expectRefused(marking(u"KLV-4"_s, u"outside_target"_s), u"Reason: It is missing"_s);
    expectRefused(marking(u"KLV-4"_s, u"outside_target"_s, {u"--reason"_s, u"  "_s}), u"Reason: It is missing"_s);
    expectRefused(marking(u"KLV-4"_s, u"outside_target"_s, {u"--reason"_s, u"ring 070-123 45 67"_s}), u"personal data"_s);
    EXPECT_EQ(list(), kImported);
}

TEST_F(CliHandOutsTest, MarksOnlyTheLineOfTheQuestionnaireThatIsNamed)
{
    importList();
    done(marking(u"KLV-1"_s, u"not_reached"_s, {u"--questionnaire"_s, u"utgang"_s, u"--date"_s, u"2024-03-02"_s}));
    EXPECT_EQ(list().at(0), kImported.at(0));
    EXPECT_EQ(list().at(1), u"KLV-1|Inför avslut|Not reached|2024-03-02|||"_s);
}

TEST_F(CliHandOutsTest, RefusesToMarkACodeOfTwoQuestionnairesUnlessOneIsNamed)
{
    importList();
    expectRefused(marking(u"KLV-1"_s, u"not_reached"_s, {u"--date"_s, u"2024-03-02"_s}), u"--questionnaire"_s);
    EXPECT_EQ(list(), kImported);
}

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
    expectRefused(importing(u"list.csv"_s), u"5 cell(s)"_s);
    EXPECT_EQ(list(), kImported) << "lines that are there are left as they are";
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

TEST_F(CliHandOutsTest, PurgesOnlyWhenItIsMeantAndTheRoundIsOver)
{
    importList();
    expectRefused(handOuts(u"purge"_s), u"--yes"_s);
    const QDate today = QDate::currentDate();
    done({u"round"_s, u"add"_s, kStore, u"Running"_s, u"--from"_s, today.addDays(-9).toString(Qt::ISODate), u"--to"_s,
          today.addDays(9).toString(Qt::ISODate)});
    expectRefused({u"handouts"_s, u"purge"_s, kStore, u"--round"_s, u"Running"_s, u"--yes"_s}, u"when it is over"_s);
    EXPECT_EQ(list(), kImported);
}

TEST_F(CliHandOutsTest, PurgingTakesTheCodesOutOfTheFileAndKeepsTheNumbers)
{
    importList();
    const QString reason = u"Flyttat till Gävle"_s;
    ASSERT_TRUE(isOnDisk("KLV-2") && isOnDisk(reason.toUtf8())) << "else nothing is shown below";
    const QStringList before = status();
    EXPECT_EQ(done(handOuts(u"purge"_s, {u"--yes"_s})), u"5 line(s) purged; their numbers stay.\n"_s);
    EXPECT_FALSE(isOnDisk("KLV-"));
    EXPECT_FALSE(isOnDisk(reason.toUtf8()));
    EXPECT_EQ(status(), before);
    EXPECT_EQ(list(), QStringList());
    expectRefused(importing(u"list.csv"_s), u"has been purged"_s);
    expectRefused(marking(u"KLV-4"_s, u"handed_out"_s), u"no line \"KLV-4\""_s);
}

TEST_F(CliHandOutsTest, PurgingReachesTheBackupsBesideIt)
{
    importList();
    done({u"backup"_s, kStore, u"-o"_s, u"copy.ljuspunkt"_s});
    ASSERT_TRUE(isOnDisk("KLV-2", u"copy.ljuspunkt*"_s));
    const QString said = done(handOuts(u"purge"_s, {u"--yes"_s}));
    EXPECT_TRUE(said.contains(u"copy.ljuspunkt"_s)) << said.toStdString();
    EXPECT_FALSE(isOnDisk("KLV-", u"copy.ljuspunkt*"_s));
}

TEST_F(CliHandOutsTest, WritesTheDaysOfTheRoundForACalendar)
{
    importList();
    EXPECT_EQ(done(handOuts(u"calendar"_s, {u"-o"_s, u"days.ics"_s})), QString());
    const QByteArray file = content(u"days.ics"_s);
    EXPECT_TRUE(file.startsWith("BEGIN:VCALENDAR\r\n")) << file.toStdString();
    EXPECT_TRUE(file.endsWith("END:VCALENDAR\r\n"));
    EXPECT_EQ(file.count("BEGIN:VEVENT"), 3) << "Steget has no last day";
    for (const char *day : {"20231101", "20241031", "20240630"})
        EXPECT_EQ(file.count("DTSTART;VALUE=DATE:" + QByteArray(day)), 1) << day;
    EXPECT_TRUE(file.contains("Klivet"));
    EXPECT_FALSE(file.contains("KLV-")) << "no codes";
    expectRefused(handOuts(u"calendar"_s, {u"-o"_s, u"no-such-folder/days.ics"_s}), u"days.ics"_s);
}

TEST_F(CliHandOutsTest, WhatIsNotInTheStoreIsNamed)
{
    const QStringList other{u"--round"_s, u"1999"_s};
    for (const QStringList &more : {QStringList{u"status"_s}, {u"purge"_s, u"--yes"_s}, {u"calendar"_s, u"-o"_s, u"x.ics"_s}})
        expectRefused(QStringList{u"handouts"_s} + more + QStringList{kStore} + other, u"1999"_s);
    EXPECT_FALSE(QDir(path({})).exists(u"x.ics"_s));
    const QStringList nowhere{u"--activity"_s, u"Hoppet"_s};
    expectRefused(handOuts(u"list"_s, nowhere), u"Hoppet"_s);
    expectRefused(handOuts(u"mark"_s, nowhere + QStringList{u"--code"_s, u"1"_s, u"--status"_s, u"declined"_s}), u"Hoppet"_s);
    expectRefused(handOuts(u"import"_s, nowhere + QStringList{u"list.csv"_s, u"--questionnaire"_s, u"deltagare"_s}), u"Hoppet"_s);
}

TEST_F(CliHandOutsTest, AWrongCommandIsNotCarriedOut)
{
    const QByteArray before = content(kStore);
    for (const QStringList &wrong : {QStringList{u"handouts"_s},
                                     {u"handouts"_s, u"status"_s, kStore},
                                     {u"handouts"_s, u"forget"_s, kStore},
                                     handOuts(u"list"_s),
                                     handOuts(u"calendar"_s),
                                     handOuts(u"status"_s, {u"--format"_s, u"pdf"_s}),
                                     handOuts(u"mark"_s, {u"--activity"_s, u"Klivet"_s, u"--code"_s, u"1"_s}),
                                     handOuts(u"import"_s, {u"list.csv"_s, u"--activity"_s, u"Klivet"_s})}) {
        const CliRun result = run(wrong);
        EXPECT_EQ(result.exitCode, 2) << wrong.join(u' ').toStdString();
        EXPECT_FALSE(result.err.isEmpty());
        EXPECT_TRUE(result.out.isEmpty()) << result.out.toStdString();
    }
    EXPECT_TRUE(content(kStore) == before);
    for (const QString &command : {u"status"_s, u"list"_s, u"mark"_s, u"import"_s, u"purge"_s, u"calendar"_s})
        EXPECT_TRUE(done({u"handouts"_s, command, u"--help"_s}).contains(u"--round"_s));
}

} // namespace

} // namespace ljus::test
