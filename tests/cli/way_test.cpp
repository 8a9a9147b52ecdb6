// The whole way through the command line, and its three exit codes.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store.h"
#include "tests/cli/cli_fixture.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kResponses = "kon;insats;F1;F2;NY;VAL;ALDER;DATUM;FRITEXT\r\n"
                              "kvinna;Klivet;4;3;4;a c;34;2026-03-04;Bra\r\n"
                              "man;Klivet;3;;vetej;b;51;2026-03-05;\r\n"
                              "kvinna;Vägen;1;2;2;;28;;\r\n";

const QStringList kImport{u"import"_s,          u"store.ljuspunkt"_s, u"in.csv"_s,    u"--round"_s, u"2026"_s,
                          u"--questionnaire"_s, u"deltagare"_s,       u"--version"_s, u"v2"_s};

} // namespace

TEST_F(CliTest, WalksFromNewFileToSubmission)
{
    makeStore();
    write(u"in.csv"_s, kResponses);
    EXPECT_TRUE(done(kImport + QStringList{u"--dry-run"_s}).contains(u"can be imported"_s));
    EXPECT_EQ(done({u"results"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s}).count(u";F1;;;4;"_s), 1);
    const QString said = done(kImport);
    EXPECT_TRUE(said.contains(u"3 response"_s) && said.contains(u"Klivet, Vägen"_s)) << said.toStdString();
    done({u"counts"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s, u"--group"_s, u"participants"_s, u"--activity"_s,
          u"Klivet"_s, u"--eligible"_s, u"5"_s, u"--handed-out"_s, u"4"_s});
    done(
        {u"activity"_s, u"add"_s, u"store.ljuspunkt"_s, u"Stegen"_s, u"--kind"_s, u"structural"_s, u"--from"_s, u"2025-01-01"_s});
    done({u"submit"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s, u"-o"_s, u"out.inlamning.zip"_s});
    EXPECT_TRUE(content(u"out.inlamning.zip"_s).startsWith("PK"));
    done({u"report"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s, u"-o"_s, u"out.xlsx"_s});
    EXPECT_TRUE(content(u"out.xlsx"_s).startsWith("PK"));
    done({u"backup"_s, u"store.ljuspunkt"_s, u"-o"_s, u"copy.ljuspunkt"_s});
    EXPECT_TRUE(done({u"check"_s, u"copy.ljuspunkt"_s}).contains(u"all is well"_s));
    EXPECT_TRUE(done({u"instrument"_s, u"list"_s, u"store.ljuspunkt"_s}).contains(u"Prov"_s));
}

TEST_F(CliTest, ANumberThatIsNotNamedStaysAsStated)
{
    makeStore();
    const QStringList counts{u"counts"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s, u"--group"_s, u"board"_s};
    done(counts + QStringList{u"--eligible"_s, u"9"_s});
    done(counts + QStringList{u"--handed-out"_s, u"7"_s});
    SystemClock clock;
    const auto store = Store::open(path(u"store.ljuspunkt"_s), Store::Access::ReadOnly, clock);
    const auto lines = (*store)->counts().ofRound((*store)->rounds().all()->front().id);
    ASSERT_EQ(lines->size(), 1U);
    EXPECT_EQ(lines->front().eligible, 9);
    EXPECT_EQ(lines->front().handedOut, 7);
    EXPECT_EQ(run(counts).exitCode, 1) << "neither number: nothing to state";
}

TEST_F(CliTest, AnOutputThatTakesNothingIsARefusal)
{
    makeStore();
    const CliRun full = run({u"results"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s},
                            [] { dup2(open("/dev/full", O_WRONLY), STDOUT_FILENO); });
    EXPECT_EQ(full.exitCode, 1);
    EXPECT_FALSE(full.err.isEmpty());
}

TEST_F(CliTest, HidesFewAnswersInWhatItPrints)
{
    makeStore();
    write(u"in.csv"_s, kResponses);
    done(kImport);
    const QString csv = done({u"results"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s, u"--questionnaire"_s, u"deltagare"_s});
    EXPECT_TRUE(csv.contains(u"deltagare;v2;F1;;;4;;;;hidden"_s)) << csv.toStdString();
    const QString indicators = done({u"results"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s, u"--level"_s, u"indicator"_s});
    EXPECT_TRUE(indicators.contains(u"hidden"_s)) << indicators.toStdString();
    const QString json = done({u"results"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s, u"--format"_s, u"json"_s});
    EXPECT_TRUE(json.startsWith(u'['));
}

TEST_F(CliTest, WritesTheAnswersOneByOneForTheFederationItself)
{
    makeStore();
    const auto answers = [](const QString &questionnaire, const QString &file) {
        return QStringList{u"answers"_s,         u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s,
                           u"--questionnaire"_s, questionnaire,        u"-o"_s,      file};
    };
    expectRefused(answers(u"deltagare"_s, u"a.sav"_s), u"has no answers in the round \"2026\""_s);
    write(u"in.csv"_s, kResponses);
    done(kImport);
    const QString said = done(answers(u"deltagare"_s, u"a.sav"_s));
    EXPECT_TRUE(said.contains(u"3 response"_s) && said.contains(u"not for publishing"_s)) << said.toStdString();
    const QByteArray spss = content(u"a.sav"_s);
    EXPECT_TRUE(spss.startsWith("$FL2"));
    EXPECT_TRUE(spss.contains("31 Oct 26")) << "the round's last day";
    EXPECT_FALSE(spss.contains("Bra")) << "a free text";
    done(answers(u"deltagare"_s, u"a.csv"_s));
    EXPECT_EQ(content(u"a.csv"_s),
              QByteArray("\xEF\xBB\xBFkon;insats;enkat;version;variant;sprak;F1;F2;NY;VAL;ALDER;DATUM;GAMMAL\r\n"
                         "kvinna;Klivet;deltagare;v2;med;sv;4;3;4;a c;34;2026-03-04;_ej_version\r\n"
                         "kvinna;Vägen;deltagare;v2;med;sv;1;2;2;_tom;28;_tom;_ej_version\r\n"
                         "man;Klivet;deltagare;v2;med;sv;3;_tom;vetej;b;51;2026-03-05;_ej_version\r\n"));
    expectRefused(answers(u"deltagare"_s, u"a.xlsx"_s), u".sav or .csv"_s);
    expectRefused(answers(u"sånger"_s, u"b.sav"_s), u"deltagare, styrelse"_s);
    expectRefused(answers(u"deltagare"_s, u"finns/inte/b.sav"_s), u"cannot be written"_s);
    EXPECT_FALSE(QFile::exists(path(u"b.sav"_s)));
}

TEST_F(CliTest, MakesADemoThatPassesItsCheck)
{
    done({u"demo"_s, u"demo"_s, u"--responses"_s, u"60"_s});
    EXPECT_TRUE(done({u"check"_s, u"demo/demo.ljuspunkt"_s}).contains(u"all is well"_s));
    EXPECT_EQ(run({u"demo"_s, u"demo"_s}).exitCode, 1) << "a demo that stands there is not overwritten";
}

TEST_F(CliTest, WrongUsageIsTwoAndHelpIsZero)
{
    EXPECT_EQ(run({}).exitCode, 2);
    EXPECT_EQ(run({u"sing"_s}).exitCode, 2);
    EXPECT_EQ(run({u"new"_s, u"store.ljuspunkt"_s}).exitCode, 2) << "without --federation";
    EXPECT_EQ(run({u"results"_s, u"x"_s, u"--round"_s, u"2026"_s, u"--format"_s, u"pdf"_s}).exitCode, 2);
    for (const QStringList &arguments :
         {QStringList{u"--help"_s}, {u"import"_s, u"--help"_s}, {u"instrument"_s, u"add"_s, u"--help"_s}}) {
        const CliRun help = run(arguments);
        EXPECT_EQ(help.exitCode, 0);
        EXPECT_TRUE(help.out.contains(u"Usage"_s)) << help.out.toStdString();
    }
}

TEST_F(CliTest, SpeaksSwedishUnlessToldOtherwise)
{
    QProcess process;
    process.start(QStringLiteral(LJUS_BINARY_DIR "/ljuspunkt-cli"), {u"check"_s, u"/saknas.ljuspunkt"_s});
    ASSERT_TRUE(process.waitForFinished(120'000));
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_TRUE(QString::fromUtf8(process.readAllStandardError()).contains(u"finns inte"_s));
}

} // namespace ljus::test
