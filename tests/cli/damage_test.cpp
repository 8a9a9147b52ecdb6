// Bad input gets one clear sentence, exit code 1, and changes nothing.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cli_fixture.h"
#include "tests/support/support.h"

#include <QFile>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader = "kon;insats;F1;F2;NY;VAL;ALDER;DATUM\r\n";
const QByteArray kRow = "kvinna;Klivet;4;3;4;a c;34;2026-03-04\r\n";
constexpr uid_t kNobody = 65534;

const QStringList kImport{u"import"_s,          u"store.ljuspunkt"_s, u"in.csv"_s,    u"--round"_s, u"2026"_s,
                          u"--questionnaire"_s, u"deltagare"_s,       u"--version"_s, u"v2"_s};

/// From here on no file of this process may grow beyond @a bytes: the disk is as good as full.
void limitFileSize(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

TEST_F(CliTest, DamagedCsvChangesNothing)
{
    makeStore();
    const auto refuse = [this](const QByteArray &csv, const QString &words) {
        write(u"in.csv"_s, csv);
        expectRefused(kImport, words);
    };
    refuse(QByteArray(kHeader).replace("NY", "OKAND") + kRow, u"OKAND"_s); // wrong column
    refuse(kHeader + QByteArray(kRow).replace(";4;3", ";9;3"), u"line 2, column F1"_s); // unknown code
    refuse(kHeader + kRow + "kvinna;Klivet;4\r\n", u"line 3"_s); // half a row
    refuse(kHeader + "kvinna;\"Klivet;4;3;4;a c;34;2026-03-04\r\n", u"line 2"_s); // a quote that never closes
    refuse(QByteArray("\x7f"
                      "ELF\x00\x01\x02\x00",
                      8)
               + kRow,
           u"in.csv"_s); // binary
    refuse({}, u"in.csv"_s); // empty
    refuse(kHeader + QByteArray(kRow).replace("Klivet", "640823-3234"), u"line 2"_s); // an identity number as an activity
}

TEST_F(CliTest, AnEndlessLineIsRefusedAndNotRead)
{
    makeStore();
    QFile file(path(u"in.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(kHeader + QByteArray(2 * 1024 * 1024, 'a'));
    ASSERT_TRUE(file.resize(2LL * 1024 * 1024 * 1024)); // the rest is a hole
    file.close();
    expectRefused(kImport, u"line 2"_s, [] { limitFileSize(RLIM_INFINITY); });
}

TEST_F(CliTest, DamagedDefinitionChangesNothing)
{
    makeStore();
    const QByteArray good = content(u"sample.json"_s);
    const auto refuse = [this](const QByteArray &json, const QString &words) {
        write(u"bad.json"_s, json);
        expectRefused({u"instrument"_s, u"add"_s, u"store.ljuspunkt"_s, u"bad.json"_s}, words);
        expectRefused({u"instrument"_s, u"check"_s, u"bad.json"_s}, words);
    };
    refuse(good.left(good.size() / 2), u"line "_s);
    refuse(QByteArray(good).replace("\"indicator\": \"i01\"", "\"indicator\": \"i99\""),
           u"/questionnaires/0/versions/0/questions/1/indicator"_s);
    refuse(QByteArray(good).replace("\"singleChoice\"", "\"sungleChoice\""), u"/questionnaires/0/versions/0/questions/0/kind"_s);
    expectRefused({u"instrument"_s, u"add"_s, u"store.ljuspunkt"_s, u"none.json"_s}, u"none.json"_s);
}

TEST_F(CliTest, WhatDoesNotExistIsNamed)
{
    makeStore();
    write(u"in.csv"_s, kHeader + kRow);
    QStringList wrong = kImport;
    wrong[4] = u"1999"_s;
    expectRefused(wrong, u"1999"_s);
    wrong = kImport;
    wrong[6] = u"grannar"_s;
    expectRefused(wrong, u"deltagare, styrelse"_s);
    wrong = kImport;
    wrong[8] = u"v9"_s;
    expectRefused(wrong, u"v1, v2"_s);
    expectRefused({u"new"_s, u"store.ljuspunkt"_s, u"--federation"_s, u"X"_s}, u"store.ljuspunkt"_s);
    expectRefused({u"submit"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s, u"-o"_s, u"x.zip"_s}, u"2026"_s);
    expectRefused({u"round"_s, u"add"_s, u"store.ljuspunkt"_s, u"2027"_s, u"--from"_s, u"i morgon"_s, u"--to"_s, u"2027-10-31"_s},
                  u"--from"_s);
}

TEST_F(CliTest, AFullDiskChangesNothing)
{
    makeStore();
    QByteArray csv = kHeader;
    for (int i = 0; i < 5000; ++i)
        csv += kRow;
    write(u"in.csv"_s, csv);
    const auto limit = static_cast<rlim_t>(content(u"store.ljuspunkt"_s).size() + 65536);
    expectRefused(kImport, u"store.ljuspunkt"_s, [limit] { limitFileSize(limit); });
    done(kImport);
    expectRefused({u"submit"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s, u"-o"_s, u"/dev/full"_s}, u"/dev/full"_s);
    expectRefused({u"report"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s, u"-o"_s, u"none/out.xlsx"_s}, u"out.xlsx"_s);
    expectRefused({u"submit"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s, u"-o"_s, u"out.zip"_s}, u"space"_s,
                  [] { limitFileSize(1000); });
    EXPECT_FALSE(QFile::exists(path(u"out.zip"_s)));
}

TEST_F(CliTest, AReadOnlyFolderChangesNothing)
{
    makeStore();
    write(u"in.csv"_s, kHeader + kRow);
    done(kImport);
    QFile::setPermissions(path(u"."_s), QFile::Permissions(0x5555)); // r-x for everyone
    const auto asOrdinaryUser = [] {
        if (geteuid() == 0 && setuid(kNobody) != 0)
            _exit(99);
    };
    if (!QFile::exists(QStringLiteral(LJUS_BINARY_DIR "/ljuspunkt-cli")) || run({u"--version"_s}, asOrdinaryUser).exitCode != 0)
        GTEST_SKIP() << "an ordinary user cannot reach the program here";
    expectRefused(kImport, u"store.ljuspunkt"_s, asOrdinaryUser);
    expectRefused({u"submit"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s, u"-o"_s, u"out.zip"_s}, u"out.zip"_s,
                  asOrdinaryUser);
    EXPECT_EQ(run({u"results"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s}, asOrdinaryUser).exitCode, 0)
        << "reading still works";
    QFile::setPermissions(path(u"."_s), QFile::Permissions(0x7777));
}

TEST_F(CliTest, OtherFilesAreRefusedUntouched)
{
    write(u"store.ljuspunkt"_s,
          "no database at all, just some words that are long enough to be a header of sorts .................");
    expectRefused({u"check"_s, u"store.ljuspunkt"_s}, u"store.ljuspunkt"_s);
    expectRefused(
        {u"round"_s, u"add"_s, u"store.ljuspunkt"_s, u"2026"_s, u"--from"_s, u"2025-11-01"_s, u"--to"_s, u"2026-10-31"_s},
        u"store.ljuspunkt"_s);
}

} // namespace ljus::test
