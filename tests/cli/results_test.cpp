// The command line's results: comparisons, filters, sentences, and what is said on the side.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cli_fixture.h"

#include "core/instruments/instrument_format.h"
#include "tests/support/support.h"

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

class CliResultsTest : public CliTest
{
protected:
    CliResultsTest()
    {
        makeStore();
        QByteArray responses = "kon;insats;sprak;F1;F2;NY;VAL;ALDER;DATUM\r\n";
        for (int i = 0; i < 12; ++i)
            responses += "kvinna;Klivet;sv;4;3;4;;;\r\nman;Vägen;en;1;3;4;;;\r\n";
        write(u"in.csv"_s, responses);
        done({u"import"_s, u"store.ljuspunkt"_s, u"in.csv"_s, u"--round"_s, u"2026"_s, u"--questionnaire"_s, u"deltagare"_s,
              u"--version"_s, u"v2"_s});
    }
    [[nodiscard]] CliRun results(const QStringList &more) const
    {
        return run(QStringList{u"results"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s} + more);
    }
    [[nodiscard]] CliRun ofParticipants(const QStringList &more) const
    {
        return results(QStringList{u"--questionnaire"_s, u"deltagare"_s} + more);
    }
};

TEST_F(CliResultsTest, ComparesByEveryTraitOfAResponse)
{
    EXPECT_TRUE(ofParticipants({u"--by"_s, u"sex"_s}).out.contains(u";F1;sex;kvinna;4;12;12;100;yes"_s));
    EXPECT_TRUE(ofParticipants({u"--by"_s, u"activity"_s}).out.contains(u";F1;activity;Klivet;4;12;12;100;yes"_s));
    EXPECT_TRUE(ofParticipants({u"--by"_s, u"language"_s}).out.contains(u";F1;language;en;4;0;12;0;yes"_s));
    EXPECT_TRUE(ofParticipants({u"--by"_s, u"version"_s}).out.contains(u";F1;version;v2;4;12;24;50;yes"_s));
    EXPECT_TRUE(ofParticipants({u"--by"_s, u"municipality"_s}).out.contains(u";F1;municipality;_tom;4;12;24;50;yes"_s));
    EXPECT_TRUE(ofParticipants({u"--by"_s, u"round"_s}).out.contains(u";F1;round;2026;4;12;24;50;yes"_s));
}

TEST_F(CliResultsTest, AFilterCountsOnlyTheResponsesOfAGroup)
{
    for (const QStringList &filter :
         {QStringList{u"--sex"_s, u"kvinna"_s}, {u"--activity"_s, u"Klivet"_s}, {u"--language"_s, u"sv"_s}})
        EXPECT_TRUE(ofParticipants(filter).out.contains(u";F1;;;4;12;12;100;yes"_s)) << filter.join(u' ').toStdString();
    EXPECT_TRUE(ofParticipants({u"--paper-version"_s, u"v2"_s}).out.contains(u";F1;;;4;12;24;50;yes"_s));
    expectRefused({u"results"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s, u"--activity"_s, u"Månen"_s}, u"Klivet, Vägen"_s);
}

TEST_F(CliResultsTest, TwoTraitsAtOnceAreHiddenAndItIsSaidOnceWhy)
{
    const CliRun both = ofParticipants({u"--by"_s, u"sex"_s, u"--activity"_s, u"Klivet"_s});
    EXPECT_EQ(both.exitCode, 0);
    EXPECT_FALSE(both.out.contains(u";yes"_s)) << both.out.toStdString();
    EXPECT_EQ(both.err.count(u"Two traits at once"_s), 1) << both.err.toStdString();
    EXPECT_TRUE(ofParticipants({u"--by"_s, u"sex"_s}).err.isEmpty());
}

TEST_F(CliResultsTest, RespondentGroupsAreComparedByIndicators)
{
    const CliRun groups = results({u"--by"_s, u"questionnaire"_s, u"--level"_s, u"indicator"_s});
    EXPECT_TRUE(groups.out.contains(u";questionnaire;deltagare;"_s)) << groups.out.toStdString();
    expectRefused({u"results"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s, u"--by"_s, u"questionnaire"_s},
                  u"by indicators only"_s);
}

TEST_F(CliResultsTest, AnEarlierRoundWithOtherWordingIsLeftOutAndNamed)
{
    Instrument before = sampleInstrument();
    before.questionnaires.front().versions.pop_back();
    write(u"before.json"_s, writeInstrument(before));
    done({u"instrument"_s, u"add"_s, u"store.ljuspunkt"_s, u"before.json"_s});
    done({u"round"_s, u"add"_s, u"store.ljuspunkt"_s, u"2025"_s, u"--from"_s, u"2024-11-01"_s, u"--to"_s, u"2025-10-31"_s,
          u"--instrument"_s, u"2"_s});
    QByteArray responses = "kon;F1;F2;GAMMAL\r\n";
    for (int i = 0; i < 12; ++i)
        responses += "kvinna;4;3;\r\n";
    write(u"before.csv"_s, responses);
    done({u"import"_s, u"store.ljuspunkt"_s, u"before.csv"_s, u"--round"_s, u"2025"_s, u"--questionnaire"_s, u"deltagare"_s,
          u"--version"_s, u"v1"_s});
    const CliRun rounds = ofParticipants({u"--by"_s, u"round"_s});
    EXPECT_TRUE(rounds.out.contains(u";F1;round;2025;4;12;12;100;yes"_s)) << rounds.out.toStdString();
    EXPECT_FALSE(rounds.out.contains(u";F2;round;2025;"_s));
    EXPECT_TRUE(rounds.err.contains(u"2025 has no figures for F2, NY"_s)) << rounds.err.toStdString();
}

TEST_F(CliResultsTest, ForPeopleThereIsASentencePerQuestion)
{
    const CliRun text = ofParticipants({u"--format"_s, u"text"_s, u"--by"_s, u"sex"_s});
    EXPECT_EQ(text.exitCode, 0);
    EXPECT_TRUE(text.out.contains(u"100 % (n = 12)"_s)) << text.out.toStdString();
    EXPECT_TRUE(results({u"--format"_s, u"text"_s, u"--level"_s, u"indicator"_s}).out.contains(u"  1. "_s));
}

} // namespace

} // namespace ljus::test
