// Responses in memory as columns of small numbers.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/response_set.h"

#include "tests/support/support.h"

#include <gtest/gtest.h>

namespace ljus {

namespace {

using namespace Qt::StringLiterals;

class ResponseSetTest : public testing::Test
{
protected:
    const Instrument instrument = test::sampleInstrument();
    ResponseSet set{instrument.questionnaires[0]};

    static ResponseHead head(const QString &version, const QString &variant)
    {
        return {{1}, u"deltagare"_s, version, variant, u"sv"_s, std::nullopt};
    }

    Cell last(const QString &question) const { return set.cells(question).back(); }
};

TEST_F(ResponseSetTest, ANewRowIsBlankInAllColumns)
{
    ResponseHead first = head(u"v2"_s, u"utan"_s);
    first.language = u"en"_s;
    first.activity = Id<Activity>{7};
    ASSERT_TRUE(set.addRow(first));
    ASSERT_EQ(set.size(), 1);
    EXPECT_EQ(set.rows()[0].version, 1);
    EXPECT_EQ(set.rows()[0].variant, 1);
    EXPECT_EQ(set.rows()[0].language, u"en"_s);
    EXPECT_EQ(set.rows()[0].activity, Id<Activity>{7});
    for (const QString &question : {u"kon"_s, u"F1"_s, u"GAMMAL"_s, u"FRITEXT"_s}) {
        ASSERT_EQ(set.cells(question).size(), 1U);
        EXPECT_EQ(last(question), kBlankCell);
    }
    EXPECT_TRUE(set.cells(u"S1"_s).empty()) << "another questionnaire's question";
}

TEST_F(ResponseSetTest, ARowThatTheQuestionnaireDoesNotHaveIsNotAdded)
{
    EXPECT_FALSE(set.addRow(head(u"v3"_s, u"med"_s)));
    EXPECT_FALSE(set.addRow(head(u"v1"_s, u"kort"_s)));
    ResponseHead other = head(u"v1"_s, u"med"_s);
    other.questionnaire = u"styrelse"_s;
    EXPECT_FALSE(set.addRow(other));
    EXPECT_EQ(set.size(), 0);
    EXPECT_TRUE(set.cells(u"F1"_s).empty());
    EXPECT_FALSE(set.addCode(u"F1"_s, u"1"_s)) << "there is no row yet";
}

TEST_F(ResponseSetTest, SingleChoiceIsTheOptionsIndex)
{
    ASSERT_TRUE(set.addRow(head(u"v1"_s, u"med"_s)));
    EXPECT_TRUE(set.addCode(u"F1"_s, u"3"_s));
    EXPECT_TRUE(set.addCode(u"kon"_s, u"man"_s));
    EXPECT_EQ(last(u"F1"_s), 2U);
    EXPECT_EQ(last(u"kon"_s), 1U);
    EXPECT_EQ(last(u"F2"_s), kBlankCell);
}

TEST_F(ResponseSetTest, MultipleChoiceIsABitForEachTickedOption)
{
    ASSERT_TRUE(set.addRow(head(u"v2"_s, u"med"_s)));
    EXPECT_TRUE(set.addCode(u"VAL"_s, u"c"_s));
    EXPECT_EQ(last(u"VAL"_s), 0b100U);
    EXPECT_TRUE(set.addCode(u"VAL"_s, u"a"_s));
    EXPECT_EQ(last(u"VAL"_s), 0b101U);
}

TEST_F(ResponseSetTest, EachKindOfNothingIsItsOwnCell)
{
    ASSERT_TRUE(set.addRow(head(u"v2"_s, u"med"_s)));
    EXPECT_TRUE(set.addCode(u"F1"_s, u"_flera"_s));
    EXPECT_TRUE(set.addCode(u"VAL"_s, u"_olaslig"_s));
    EXPECT_TRUE(set.addCode(u"ALDER"_s, u"_tom"_s));
    EXPECT_TRUE(set.addCode(u"DATUM"_s, QString()));
    EXPECT_EQ(last(u"F1"_s), kMarksCell);
    EXPECT_EQ(last(u"VAL"_s), kUnreadableCell);
    EXPECT_EQ(last(u"ALDER"_s), kBlankCell);
    EXPECT_EQ(last(u"DATUM"_s), kBlankCell);
}

TEST_F(ResponseSetTest, NumbersDatesAndTextsAreKeptAsValues)
{
    for (const QString &text : {u"Bra"_s, u"__tom"_s}) {
        ASSERT_TRUE(set.addRow(head(u"v2"_s, u"med"_s)));
        EXPECT_TRUE(set.addCode(u"FRITEXT"_s, text));
    }
    EXPECT_TRUE(set.addCode(u"ALDER"_s, u"44.5"_s));
    EXPECT_TRUE(set.addCode(u"DATUM"_s, u"2024-01-31"_s));
    EXPECT_EQ(set.values(u"FRITEXT"_s), (QStringList{u"Bra"_s, u"_tom"_s})) << "a text's leading underscore is written twice";
    EXPECT_EQ(last(u"FRITEXT"_s), 1U);
    EXPECT_EQ(set.values(u"ALDER"_s).value(static_cast<qsizetype>(last(u"ALDER"_s))), u"44.5"_s);
    EXPECT_EQ(set.values(u"DATUM"_s).value(static_cast<qsizetype>(last(u"DATUM"_s))), u"2024-01-31"_s);
    EXPECT_TRUE(set.values(u"GAMMAL"_s).isEmpty());
    EXPECT_TRUE(set.values(u"UNKNOWN"_s).isEmpty());
}

TEST_F(ResponseSetTest, WhatAQuestionCannotTakeIsRefusedAndLeavesTheCell)
{
    ASSERT_TRUE(set.addRow(head(u"v2"_s, u"med"_s)));
    ASSERT_TRUE(set.addCode(u"F1"_s, u"2"_s));
    EXPECT_FALSE(set.addCode(u"F1"_s, u"5"_s));
    EXPECT_FALSE(set.addCode(u"F1"_s, u"_okand"_s));
    EXPECT_FALSE(set.addCode(u"F1"_s, u"_ej_variant"_s)) << "it is asked";
    EXPECT_EQ(last(u"F1"_s), 1U);
    EXPECT_FALSE(set.addCode(u"ALDER"_s, u"44,5"_s));
    EXPECT_FALSE(set.addCode(u"DATUM"_s, u"2024-02-30"_s));
    EXPECT_FALSE(set.addCode(u"FRITEXT"_s, u"_okand"_s));
    EXPECT_FALSE(set.addCode(u"UNKNOWN"_s, u"1"_s));
    EXPECT_FALSE(set.addCode(u"UNKNOWN"_s, QString()));
    EXPECT_FALSE(set.addCode(u"UNKNOWN"_s, u"_ej_version"_s));
    EXPECT_EQ(last(u"ALDER"_s), kBlankCell);
}

TEST_F(ResponseSetTest, WhatTheFormDoesNotAskTakesOnlyTheCodeThatSaysSo)
{
    ASSERT_TRUE(set.addRow(head(u"v1"_s, u"utan"_s)));
    EXPECT_FALSE(set.addCode(u"kon"_s, u"man"_s));
    EXPECT_FALSE(set.addCode(u"kon"_s, u"_tom"_s));
    EXPECT_FALSE(set.addCode(u"kon"_s, u"_ej_version"_s));
    EXPECT_TRUE(set.addCode(u"kon"_s, u"_ej_variant"_s));
    EXPECT_FALSE(set.addCode(u"NY"_s, u"1"_s));
    EXPECT_FALSE(set.addCode(u"NY"_s, u"_ej_variant"_s));
    EXPECT_TRUE(set.addCode(u"NY"_s, u"_ej_version"_s));
    EXPECT_EQ(last(u"kon"_s), kBlankCell);
    EXPECT_EQ(last(u"NY"_s), kBlankCell);
}

TEST_F(ResponseSetTest, AWholeResponseIsAddedWithAllItsAnswers)
{
    Response response;
    response.head = head(u"v2"_s, u"med"_s);
    response.answers = {{u"kon"_s, Answer::option(u"annat"_s)},        {u"F1"_s, Answer::marks()},
                        {u"VAL"_s, Answer::options({u"a"_s, u"b"_s})}, {u"ALDER"_s, Answer::number(30)},
                        {u"FRITEXT"_s, Answer::text(u"_x"_s)},         {u"F2"_s, Answer::blank()}};
    ASSERT_TRUE(set.add(response));
    EXPECT_EQ(last(u"kon"_s), 2U);
    EXPECT_EQ(last(u"F1"_s), kMarksCell);
    EXPECT_EQ(last(u"VAL"_s), 0b11U);
    EXPECT_EQ(set.values(u"ALDER"_s), QStringList{u"30"_s});
    EXPECT_EQ(set.values(u"FRITEXT"_s), QStringList{u"_x"_s});
    EXPECT_EQ(last(u"F2"_s), kBlankCell);
}

TEST_F(ResponseSetTest, AResponseThatDoesNotFitAddsNothing)
{
    Response response;
    response.head = head(u"v2"_s, u"utan"_s);
    response.answers = {{u"F1"_s, Answer::option(u"1"_s)}, {u"kon"_s, Answer::option(u"man"_s)}};
    EXPECT_FALSE(set.add(response));
    response.answers = {{u"F1"_s, Answer::option(u"1"_s)}, {u"F2"_s, Answer::option(u"8"_s)}};
    EXPECT_FALSE(set.add(response));
    response.head.version = u"v9"_s;
    response.answers.clear();
    EXPECT_FALSE(set.add(response));
    EXPECT_EQ(set.size(), 0);
}

TEST_F(ResponseSetTest, ACopyIsOnItsOwn)
{
    ASSERT_TRUE(set.addRow(head(u"v1"_s, u"med"_s)));
    ResponseSet copy = set;
    ASSERT_TRUE(copy.addRow(head(u"v2"_s, u"med"_s)));
    EXPECT_TRUE(copy.addCode(u"NY"_s, u"1"_s));
    EXPECT_FALSE(set.addCode(u"NY"_s, u"1"_s));
    EXPECT_EQ(set.size(), 1);
    EXPECT_EQ(copy.size(), 2);
}

} // namespace

} // namespace ljus
