// Response tables are read as they are meant, and what is wrong with them is named by line and column.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response_table.h"

#include "core/instruments/instrument_format.h"
#include "tests/support/support.h"

#include <QBuffer>
#include <QFile>
#include <QStringEncoder>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

const Instrument &sample()
{
    static const Instrument instrument = test::sampleInstrument();
    return instrument;
}

const Questionnaire &participants()
{
    return *sample().questionnaire(u"deltagare"_s);
}

ImportTarget target(const QString &version = u"v2"_s)
{
    Activity known;
    known.name = u"Steget"_s;
    return {participants(), version, Id<Round>{7}, u"sv"_s, {known}};
}

Result<ImportReading> readTable(const QByteArray &csv, const ImportTarget &into = target())
{
    QBuffer device;
    device.setData(csv);
    device.open(QIODevice::ReadOnly);
    return readResponseTable(device, into);
}

/// Each problem in one line; the error's own sentence when the file was not read at all.
QStringList problemsIn(const QByteArray &csv, const ImportTarget &into = target())
{
    const auto reading = readTable(csv, into);
    if (!reading)
        return {reading.error().message};
    QStringList sentences;
    for (const Problem &problem : reading->problems)
        sentences.push_back(toSentence(problem));
    EXPECT_TRUE(sentences.isEmpty() || reading->plan.responses.empty()) << "with a problem there is no plan";
    return sentences;
}

std::vector<ImportedResponse> responsesIn(const QByteArray &csv, const ImportTarget &into = target())
{
    const auto reading = readTable(csv, into);
    EXPECT_TRUE(reading && reading->problems.empty()) << problemsIn(csv, into).join(u'\n').toStdString();
    return reading ? reading->plan.responses : std::vector<ImportedResponse>();
}

/// Rows of version 2 below its columns.
QByteArray v2(const QByteArray &rows)
{
    return "kon;F1;F2;NY;VAL;ALDER;DATUM;FRITEXT\r\n" + rows;
}

/// A row of version 2 with one cell of its own.
QByteArray v2With(int column, const QByteArray &cell)
{
    QByteArrayList cells{"man", "1", "2", "3", "a", "40", "2026-03-04", "text"};
    cells[column] = cell;
    return v2(cells.join(';') + "\r\n");
}

TEST(ReadResponseTable, ReadsEveryKindOfAnswer)
{
    const auto responses = responsesIn(v2("kvinna;3;vetej;4;a c;40,5;2026-03-04; \"Bra\"\r\n"
                                          "man; 2 ;_tom;_olaslig;\"b,a\";-7;_flera;__tom\r\n"
                                          ";;;;;_olaslig;;\r\n"));
    ASSERT_EQ(responses.size(), 3U);
    EXPECT_EQ(responses[0].answers, (QMap<QuestionKey, Answer>{{u"kon"_s, Answer::option(u"kvinna"_s)},
                                                               {u"F1"_s, Answer::option(u"3"_s)},
                                                               {u"F2"_s, Answer::option(u"vetej"_s)},
                                                               {u"NY"_s, Answer::option(u"4"_s)},
                                                               {u"VAL"_s, Answer::options({u"a"_s, u"c"_s})},
                                                               {u"ALDER"_s, Answer::number(40.5)},
                                                               {u"DATUM"_s, Answer::date(QDate(2026, 3, 4))},
                                                               {u"FRITEXT"_s, Answer::text(u" \"Bra\""_s)}}));
    EXPECT_EQ(responses[1].answers.value(u"F1"_s), Answer::option(u"2"_s));
    EXPECT_EQ(responses[1].answers.value(u"NY"_s), Answer::unreadable());
    EXPECT_EQ(responses[1].answers.value(u"VAL"_s).values(), (QStringList{u"b"_s, u"a"_s}));
    EXPECT_EQ(responses[1].answers.value(u"ALDER"_s), Answer::number(-7));
    EXPECT_EQ(responses[1].answers.value(u"DATUM"_s), Answer::marks());
    EXPECT_EQ(responses[1].answers.value(u"FRITEXT"_s), Answer::text(u"_tom"_s));
    EXPECT_EQ(responses[2].answers.value(u"F1"_s), Answer::blank());
    EXPECT_EQ(responses[2].answers.size(), 8) << "a blank is an answer too";
}

TEST(ReadResponseTable, TakesWhatTheRowSaysElseWhatTheTargetSays)
{
    const auto reading = readTable("KON; Insats ;enkat;Version;VARIANT;sprak;F1;F2;GAMMAL\r\n"
                                   "man;Steget;deltagare;v1;med;EN;1;2;3\r\n"
                                   "; Nya spåret ;;;utan;;4;;\r\n"
                                   "man;;deltagare;v1;;ar;;;\r\n",
                                   target(u"v1"_s));
    ASSERT_OK(reading);
    ASSERT_EQ(reading->problems, Problems());
    const ImportPlan &plan = reading->plan;
    EXPECT_EQ(plan.round, Id<Round>{7});
    EXPECT_EQ(plan.questionnaire, u"deltagare"_s);
    EXPECT_EQ(plan.newActivities, QStringList{u"Nya spåret"_s});
    ASSERT_EQ(plan.responses.size(), 3U);
    const auto head = [&](std::size_t row) {
        const ImportedResponse &response = plan.responses[row];
        return QStringList{response.version, response.variant, response.language, response.activity};
    };
    EXPECT_EQ(head(0), (QStringList{u"v1"_s, u"med"_s, u"en"_s, u"Steget"_s}));
    EXPECT_EQ(head(1), (QStringList{u"v1"_s, u"utan"_s, u"sv"_s, u"Nya spåret"_s}));
    EXPECT_EQ(head(2), (QStringList{u"v1"_s, u"med"_s, u"ar"_s, QString()}));
    EXPECT_FALSE(plan.responses[1].answers.contains(u"kon"_s)) << "not asked, so no answer";
}

TEST(ReadResponseTable, TheColumnsSayWhichVariantItIs)
{
    EXPECT_EQ(responsesIn("kon;F1;F2;GAMMAL\nman;1;2;3\n", target(u"v1"_s)).at(0).variant, u"med"_s);
    EXPECT_EQ(responsesIn("GAMMAL;F2;F1\n1;2;3\n", target(u"v1"_s)).at(0).variant, u"utan"_s);
    EXPECT_EQ(responsesIn("kon;variant;GAMMAL;F2;F1\n_ej_variant;utan;1;2;3\n", target(u"v1"_s)).at(0).variant, u"utan"_s);
    EXPECT_EQ(responsesIn("F1;F2;NY;VAL;ALDER;DATUM\n;;;;;\n").at(0).variant, u"utan"_s) << "free text may be left out";
}

TEST(ReadResponseTable, OneFileMayHoldSeveralVersions)
{
    const auto responses = responsesIn("kon;version;variant;F1;F2;NY;VAL;ALDER;DATUM;GAMMAL\n"
                                       "man;v1;med;1;2;_ej_version;;_ej_version;_ej_version;4\n"
                                       "_ej_variant;v2;utan;1;2;3;b;30;;_ej_version\n");
    ASSERT_EQ(responses.size(), 2U);
    EXPECT_EQ(responses[0].answers.keys(), (QStringList{u"F1"_s, u"F2"_s, u"GAMMAL"_s, u"kon"_s}));
    EXPECT_EQ(responses[1].answers.keys(), (QStringList{u"ALDER"_s, u"DATUM"_s, u"F1"_s, u"F2"_s, u"NY"_s, u"VAL"_s}));
    EXPECT_EQ(problemsIn("kon;version;F1;F2\nman;v1;1;2\nman;v1;1;2\nman;v2;1;2\n").size(), 5)
        << "GAMMAL for version 1 once; NY, VAL, ALDER and DATUM for version 2";
}

TEST(ReadResponseTable, ASheetWithoutAMarkIsAResponse)
{
    EXPECT_EQ(responsesIn(v2(";;;;;;;\r\n\r\n;;;;;;;\r\n")).size(), 2U);
}

TEST(ReadResponseTable, ReadsWhatOtherProgramsSave)
{
    const QString table = u"kon,insats,F1,F2,GAMMAL\nman,Åre på väg,1,2,3\n"_s;
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    for (const QByteArray &bytes : {table.toUtf8(), table.toLatin1(), QByteArray(utf16(table))})
        EXPECT_EQ(responsesIn(bytes, target(u"v1"_s)).at(0).activity, u"Åre på väg"_s);
}

TEST(ReadResponseTable, AQuestionnaireWithoutSexMayHaveTheColumnEmpty)
{
    const ImportTarget board{*sample().questionnaire(u"styrelse"_s), u"v1"_s, {}, u"sv"_s, {}};
    EXPECT_EQ(responsesIn("kon;S1\n;4\n_ej_version;3\n", board).size(), 2U);
    EXPECT_EQ(problemsIn("kon;S1\nman;4\n", board).size(), 1);
}

TEST(ReadResponseTable, NamesColumnsThatAreUnknownTwiceOrMissing)
{
    EXPECT_EQ(
        problemsIn("kon;F1;F2;GAMMAL;extra\nman;1;2;3;x\n", target(u"v1"_s)),
        QStringList{u"line 1, column extra: The column is not known. Remove it or rename it to one of: insats, enkat, version, "
                    "variant, sprak, NY, VAL, ALDER, DATUM, FRITEXT."_s});
    EXPECT_EQ(problemsIn("kon;F1;f2;GAMMAL\nman;1;2;3\n", target(u"v1"_s)).size(), 2) << "question keys are exact";
    EXPECT_EQ(problemsIn("kon;F1;F1;F2;GAMMAL\nman;1;1;2;3\n", target(u"v1"_s)),
              QStringList{u"line 1, column F1: There are two columns of this name. Remove one of them."_s});
    EXPECT_EQ(
        problemsIn("kon;F1;GAMMAL\nman;1;3\nman;1;3\n", target(u"v1"_s)),
        QStringList{u"column F2: The column is missing, though version v1 asks this question. Add it, with empty cells where "
                    "nothing was answered."_s});
    EXPECT_THAT(problemsIn("kon;F1;F2;GAMMAL;\nman;1;2;3;\n", target(u"v1"_s)).value(0).toStdString(),
                testing::StartsWith("line 1, column 5: The column is not known."));
}

TEST(ReadResponseTable, NamesTheCellThatCannotBeAnAnswer)
{
    EXPECT_EQ(problemsIn(v2With(1, "7")),
              QStringList{
                  u"line 2, column F1: The code 7 is not one of the options: 1, 2, 3, 4, vetej. Correct it; an empty cell means "
                  "that nothing was answered."_s});
    const std::vector<std::pair<int, QByteArray>> wrong{
        {0, "Man"},         {1, "1 2"},        {1, "_ej_variant"}, {1, "_okand"},       {3, "4,0"},
        {4, "a d"},         {4, "a _tom"},     {5, "fyrtio"},      {5, "1 000"},        {5, "1e999"},
        {6, "4 mars 2026"}, {6, "2026-02-30"}, {7, "_fritext"},    {7, "640823-3234 x"}};
    for (const auto &[column, cell] : wrong)
        EXPECT_EQ(problemsIn(v2With(column, cell)).size(), 1) << cell.toStdString();
    EXPECT_THAT(problemsIn(v2With(4, "a d")).value(0).toStdString(), testing::HasSubstr("column VAL: The code d is not"));
    EXPECT_THAT(problemsIn(v2With(0, "kvina")).value(0).toStdString(), testing::HasSubstr("line 2, column kon"));
}

TEST(ReadResponseTable, AnIdentityNumberIsNoMoreANumberThanAText)
{
    for (const char *number : {"8112189876", "198112189876"}) {
        const QStringList problems = problemsIn(v2With(5, number));
        ASSERT_EQ(problems.size(), 1) << number;
        EXPECT_TRUE(problems.front().contains(u"identity number"_s)) << problems.front().toStdString();
    }
    EXPECT_TRUE(problemsIn(v2With(5, "8112189877")).isEmpty()) << "the check digit is another";
}

TEST(ReadResponseTable, RepeatsNoIdentityNumberInAMessage)
{
    for (int column = 0; column < 8; ++column) {
        const QStringList problems = problemsIn(v2With(column, "811218-9876"));
        ASSERT_EQ(problems.size(), 1) << column;
        EXPECT_FALSE(problems.front().contains(u"811218"_s)) << problems.front().toStdString();
    }
    const QStringList name = problemsIn("kon;insats;F1;F2;GAMMAL\nman;Anna 811218-9876;1;2;3\n", target(u"v1"_s));
    ASSERT_EQ(name.size(), 1);
    EXPECT_TRUE(name.front().startsWith(u"line 2, column insats: "_s));
}

TEST(ReadResponseTable, NamesRowsThatDoNotFit)
{
    EXPECT_EQ(
        problemsIn(v2("man;1;2;3\r\n\"x\ny\"\r\nman;1;2;3;a;40;;;\r\n")),
        (QStringList{
            u"line 2: The row has 4 fields, but there are 8 columns. Check the separators and quotation marks of this line."_s,
            u"line 3: The row has 1 fields, but there are 8 columns. Check the separators and quotation marks of this line."_s,
            u"line 5: The row has 9 fields, but there are 8 columns. Check the separators and quotation marks of this line."_s}));
    const QByteArray columns = "kon;enkat;version;variant;sprak;F1;F2;GAMMAL\n";
    const std::vector<std::pair<QByteArray, QString>> wrong{{"man;styrelse;v1;med;sv;1;2;3\n", u"line 2, column enkat"_s},
                                                            {"man;;v9;med;sv;1;2;3\n", u"line 2, column version"_s},
                                                            {"man;;v1;halv;sv;1;2;3\n", u"line 2, column variant"_s},
                                                            {"man;;v1;med;svenska;1;2;3\n", u"line 2, column sprak"_s},
                                                            {"man;;v1;utan;sv;1;2;3\n", u"line 2, column kon"_s}};
    for (const auto &[row, where] : wrong) {
        const QStringList problems = problemsIn(columns + row, target(u"v1"_s));
        ASSERT_EQ(problems.size(), 1) << row.toStdString();
        EXPECT_TRUE(problems.front().startsWith(where)) << problems.front().toStdString();
    }
}

TEST(ReadResponseTable, ATableWithoutRowsIsAProblem)
{
    EXPECT_EQ(problemsIn(v2("")).size(), 1);
    EXPECT_TRUE(problemsIn("kon;F1;F2;GAMMAL\r\n\r\n", target(u"v1"_s)).value(0).contains(u"There are no rows"_s));
}

TEST(ReadResponseTable, SaysHowManyMoreProblemsThereAre)
{
    const auto rows = [](int count) { return v2(QByteArray("man;9;2;3;a;40;;\r\n").repeated(count)); };
    EXPECT_EQ(problemsIn(rows(50)).size(), 50);
    EXPECT_TRUE(problemsIn(rows(50)).back().startsWith(u"line 51, column F1"_s));
    const QStringList many = problemsIn(rows(61));
    ASSERT_EQ(many.size(), 50);
    EXPECT_TRUE(many[48].startsWith(u"line 50, column F1"_s));
    EXPECT_TRUE(many[49].contains(u"12 more problem"_s)) << many[49].toStdString();
}

TEST(ReadResponseTable, AFileThatIsNoCsvIsAnError)
{
    const std::vector<QByteArray> files{"",    "PK\x03\x04", QByteArray("a;\0", 3), v2("man;\"1\"x;2\r\n"), v2("man;\"1;2;3\r\n"),
                                        "\r\n"};
    for (const QByteArray &file : files) {
        const auto reading = readTable(file);
        ASSERT_FALSE(reading) << file.toStdString();
        EXPECT_EQ(reading.error().kind, Error::Kind::Invalid);
        EXPECT_FALSE(reading.error().message.isEmpty());
    }
    EXPECT_EQ(readTable(v2("man;1;2;3;a;40;;\r\n"), target(u"v9"_s)).error().kind, Error::Kind::NotFound);
}

TEST(ReadResponseTable, ReadsTwoThousandEightHundredRealQuestionnaires)
{
    QFile responses(QStringLiteral(LJUS_SOURCE_DIR "/../shared/data/bfi/responses.csv"));
    const QByteArray definition = test::contentOf(test::dataFile(u"bfi.instrument.json"_s));
    if (!responses.open(QIODevice::ReadOnly) || definition.isEmpty())
        GTEST_SKIP() << "the data set or its definition is not here";
    const InstrumentReading instrument = readInstrument(definition);
    ASSERT_TRUE(instrument.instrument) << toSentence(instrument.problems.at(0)).toStdString();
    const Questionnaire *questionnaire = instrument.instrument->questionnaire(u"bfi"_s);
    ASSERT_NE(questionnaire, nullptr);
    const auto reading = readResponseTable(responses, {*questionnaire, u"1"_s, Id<Round>{1}, u"en"_s, {}});
    ASSERT_OK(reading);
    EXPECT_TRUE(reading->problems.empty()) << toSentence(reading->problems.at(0)).toStdString();
    EXPECT_EQ(reading->plan.responses.size(), 2800U);
}

} // namespace
} // namespace ljus
