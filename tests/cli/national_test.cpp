// The command line checks national values and holds a round against them.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cli_fixture.h"
#include "tests/support/support.h"

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

class NationalCliTest : public CliTest
{
protected:
    void makeNational()
    {
        makeStore();
        QByteArray csv("kon;insats;F1;F2;NY;VAL;ALDER;DATUM\r\n");
        for (int i = 0; i < 12; ++i)
            csv += i < 9 ? "kvinna;Klivet;4;;1;;;\r\n" : "man;Klivet;1;;1;;;\r\n";
        write(u"in.csv"_s, csv);
        done({u"import"_s, u"store.ljuspunkt"_s, u"in.csv"_s, u"--round"_s, u"2026"_s, u"--questionnaire"_s, u"deltagare"_s,
              u"--version"_s, u"v2"_s});
        done({u"national"_s, u"write"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s, u"--source"_s, u"Prov"_s,
              u"--federations"_s, u"3"_s, u"-o"_s, u"r.riksvarden.json"_s});
    }
    const QStringList results{u"results"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s, u"--by"_s, u"national"_s};
};

} // namespace

TEST_F(NationalCliTest, ChecksAFileAndPrintsResultsBesideIt)
{
    makeNational();
    const QString checked = done({u"national"_s, u"check"_s, u"r.riksvarden.json"_s});
    EXPECT_TRUE(checked.contains(u"can be used"_s) && checked.contains(u"Source: Prov"_s)) << checked.toStdString();
    EXPECT_TRUE(checked.contains(u"deltagare\tv2\t12 response"_s)) << checked.toStdString();
    const QString csv = done(results + QStringList{u"--national"_s, u"r.riksvarden.json"_s});
    EXPECT_TRUE(csv.contains(u"deltagare;v2;F1;national;;4;9;12;75;yes"_s)) << csv.toStdString();
    EXPECT_TRUE(csv.contains(u"deltagare;v2;F1;national;riket;4;9;12;75;yes"_s)) << csv.toStdString();
    const QString indicators = done(results + QStringList{u"--national"_s, u"r.riksvarden.json"_s, u"--level"_s, u"indicator"_s});
    EXPECT_EQ(indicators.count(u";riket;"_s), indicators.count(u";national;"_s) / 2) << indicators.toStdString();
}

TEST_F(NationalCliTest, AQuestionWordedOtherwiseHasNoFigures)
{
    makeNational();
    QByteArray other = content(u"r.riksvarden.json"_s);
    ASSERT_TRUE(other.contains("\"revision\": 2"));
    other.replace("\"revision\": 2", "\"revision\": 1");
    write(u"other.json"_s, other);
    const QString csv = done(results + QStringList{u"--national"_s, u"other.json"_s});
    EXPECT_TRUE(csv.contains(u"deltagare;v2;F2;national;;4;"_s)) << csv.toStdString();
    EXPECT_FALSE(csv.contains(u";F2;national;riket;"_s)) << csv.toStdString();
}

TEST_F(NationalCliTest, DamagedFilesAreRefusedWithWhereAndHow)
{
    makeNational();
    expectRefused(results, u"--national FILE"_s);
    expectRefused(results + QStringList{u"--national"_s, u"none.json"_s}, u"There is no file"_s);
    const QByteArray good = content(u"r.riksvarden.json"_s);
    const auto refuse = [this](const QByteArray &bytes, const QString &words) {
        write(u"bad.json"_s, bytes);
        expectRefused({u"national"_s, u"check"_s, u"bad.json"_s}, words);
        expectRefused(results + QStringList{u"--national"_s, u"bad.json"_s}, words);
    };
    refuse(good.left(good.size() / 2), u"not JSON"_s);
    refuse(QByteArray(good).replace("\"formatVersion\": 1", "\"formatVersion\": 9"), u"newer version"_s);
    refuse(QByteArray(good).replace("\"n\": 9", "\"n\": 8"), u"/questionnaires/0/questions/0/options"_s);
    refuse(QByteArray(good).replace("\"id\": \"", "\"id\": \"Ö"), u"/instrument/id"_s);
    write(u"annat.json"_s, QByteArray(good).replace("\"id\": \"", "\"id\": \"x"));
    expectRefused(results + QStringList{u"--national"_s, u"annat.json"_s}, u"no national values"_s);
}

} // namespace ljus::test
