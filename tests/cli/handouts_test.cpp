// The command line's hand-outs: how a round stands, lists, marking, purging and the calendar.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/handouts_fixture.h"

namespace ljus::test {

namespace {

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

TEST_F(CliHandOutsTest, StatusByCutTellsNoGroupOfFewNorWhatItCouldBeWorkedOutFrom)
{
    const auto answers = [](int women, int men, const QByteArray &activity, const QByteArray &language) {
        const QByteArray rest = ";" + activity + ";v2;med;" + language + ";1;;;;;;\r\n";
        return QByteArray("kvinna" + rest).repeated(women) + QByteArray("man" + rest).repeated(men);
    };
    write(u"in.csv"_s, "kon;insats;version;variant;sprak;F1;F2;NY;VAL;ALDER;DATUM;FRITEXT\r\n" + answers(12, 3, "Klivet", "sv")
                           + answers(11, 20, "Steget", "sv") + answers(15, 25, "Hoppet", "sv") + answers(30, 0, "Trappan", "en"));
    done({u"import"_s, kStore, u"in.csv"_s, u"--round"_s, u"2024"_s, u"--questionnaire"_s, u"deltagare"_s, u"--version"_s,
          u"v2"_s});
    const auto by = [this](const QString &cut, const QString &activity) {
        return csv(done(handOuts(u"status"_s, {u"--by"_s, cut}))).filter(u';' + activity + u';');
    };
    EXPECT_EQ(csv(done(handOuts(u"status"_s, {u"--by"_s, u"sex"_s}))).at(0),
              u"questionnaire;activity;group;returned;at_this_pace;shown"_s);
    const QStringList few = by(u"sex"_s, u"Klivet"_s);
    ASSERT_GE(few.size(), 2);
    EXPECT_EQ(few.filter(u";hidden"_s), few) << "three men, and the women that they could be worked out from";
    EXPECT_EQ(few.filter(u";;;"_s), few);
    const QStringList cover = by(u"sex"_s, u"Steget"_s);
    ASSERT_EQ(cover.size(), few.size());
    EXPECT_EQ(cover.filter(u";hidden"_s), cover) << "else the totals over all activities would tell";
    EXPECT_TRUE(by(u"sex"_s, u"Hoppet"_s).contains(u"deltagare;Hoppet;kvinna;15;;yes"_s));
    EXPECT_TRUE(by(u"sex"_s, u"Trappan"_s).contains(u"deltagare;Trappan;man;0;;yes"_s));
    EXPECT_TRUE(by(u"language"_s, u"Trappan"_s).contains(u"deltagare;Trappan;en;30;;yes"_s));
    EXPECT_TRUE(by(u"language"_s, u"Klivet"_s).contains(u"deltagare;Klivet;sv;15;;yes"_s));
    EXPECT_EQ(run(handOuts(u"status"_s, {u"--by"_s, u"age"_s})).exitCode, 2);
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

TEST_F(CliHandOutsTest, RefusesToMarkWithWhatWouldNotBeKept)
{
    importList();
    expectRefused(marking(u"KLV-4"_s, u"handed_out"_s, {u"--reason"_s, u"Flyttat"_s}), u"Leave it out"_s);
    expectRefused(marking(u"KLV-1"_s, u"not_offered"_s, {u"--questionnaire"_s, u"deltagare"_s, u"--date"_s, u"2024-03-02"_s}),
                  u"Leave the day out"_s);
    done(marking(u"KLV-4"_s, u"handed_out"_s, {u"--date"_s, u"2024-03-02"_s}));
    expectRefused(marking(u"KLV-4"_s, u"handed_out"_s, {u"--date"_s, u"2024-03-04"_s}), u"since 2024-03-02"_s);
    done(marking(u"KLV-4"_s, u"handed_out"_s));
    EXPECT_EQ(list().at(4), u"KLV-4|Deltagare|Handed out|2024-03-02|||"_s);
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
