// Answers survive being written down, and what is not an answer is refused.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/answer.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

std::optional<Answer> readBack(const Answer &answer, QuestionKind kind)
{
    return fromCodes(toCodes(answer, kind), kind);
}

TEST(Answer, IsBlankUnlessSaidOtherwise)
{
    EXPECT_EQ(Answer(), Answer::blank());
    EXPECT_EQ(Answer::options({}), Answer::blank());
    EXPECT_EQ(Answer::text({}), Answer::blank());
    EXPECT_FALSE(Answer().isValue());
    EXPECT_TRUE(Answer::marks().values().isEmpty());
}

TEST(Answer, NumbersAreWrittenAsShortAsTheyCanBe)
{
    EXPECT_EQ(Answer::number(12.5).value(), u"12.5"_s);
    EXPECT_EQ(Answer::number(16).value(), u"16"_s);
    EXPECT_EQ(Answer::number(-0.0).value(), u"0"_s);
    EXPECT_EQ(Answer::number(0.1 + 0.2).value(), u"0.30000000000000004"_s);
    EXPECT_EQ(Answer::number(1000000).value(), u"1000000"_s);
    EXPECT_EQ(Answer::number(-3).value(), u"-3"_s);
}

TEST(Answer, WhatIsNoNumberOrDateIsUnreadable)
{
    EXPECT_EQ(Answer::number(std::numeric_limits<double>::quiet_NaN()), Answer::unreadable());
    EXPECT_EQ(Answer::number(std::numeric_limits<double>::infinity()), Answer::unreadable());
    EXPECT_EQ(Answer::date(QDate()), Answer::unreadable());
    EXPECT_EQ(Answer::date(QDate(12345, 1, 1)), Answer::unreadable());
}

TEST(Codes, EveryKindOfNothingHasItsOwnCode)
{
    for (const QuestionKind kind : {QuestionKind::SingleChoice, QuestionKind::MultipleChoice, QuestionKind::Number,
                                    QuestionKind::Date, QuestionKind::FreeText}) {
        EXPECT_EQ(toCodes(Answer::blank(), kind), QStringList{u"_tom"_s});
        EXPECT_EQ(toCodes(Answer::marks(), kind), QStringList{u"_flera"_s});
        EXPECT_EQ(toCodes(Answer::unreadable(), kind), QStringList{u"_olaslig"_s});
        for (const Answer &answer : {Answer::blank(), Answer::marks(), Answer::unreadable()})
            EXPECT_EQ(readBack(answer, kind), answer);
        EXPECT_EQ(fromCodes({}, kind), Answer::blank());
        EXPECT_EQ(fromCodes({QString()}, kind), Answer::blank());
    }
}

TEST(Codes, NotAskedAndUnknownReservedCodesAreNoAnswers)
{
    for (const QuestionKind kind : {QuestionKind::SingleChoice, QuestionKind::MultipleChoice, QuestionKind::Number,
                                    QuestionKind::Date, QuestionKind::FreeText}) {
        EXPECT_FALSE(fromCodes({u"_ej_variant"_s}, kind));
        EXPECT_FALSE(fromCodes({u"_ej_version"_s}, kind));
        EXPECT_FALSE(fromCodes({u"_nonsense"_s}, kind));
        EXPECT_FALSE(fromCodes({u"_"_s}, kind));
        EXPECT_FALSE(fromCodes({u"_TOM"_s}, kind));
    }
    EXPECT_FALSE(fromCodes({u"__tom"_s}, QuestionKind::SingleChoice));
}

TEST(Codes, OnlyTheCLocaleIsReadAsANumber)
{
    EXPECT_EQ(fromCodes({u"12.50"_s}, QuestionKind::Number), Answer::number(12.5));
    EXPECT_EQ(fromCodes({u"-3"_s}, QuestionKind::Number), Answer::number(-3));
    for (const QString &written : {u"12,5"_s, u"1,000"_s, u"1 000"_s, u" 12"_s, u"12 "_s, u"inf"_s, u"nan"_s, u"1e999"_s,
                                   u"tolv"_s, u"0x10"_s, u"12.5.1"_s})
        EXPECT_FALSE(fromCodes({written}, QuestionKind::Number)) << written.toStdString();
}

TEST(Codes, OnlyRealIsoDatesAreReadAsDates)
{
    EXPECT_EQ(fromCodes({u"2024-02-29"_s}, QuestionKind::Date), Answer::date(QDate(2024, 2, 29)));
    for (const QString &written :
         {u"2023-02-29"_s, u"2024/02/28"_s, u"28.2.2024"_s, u"2024-2-8"_s, u"2024-02-28T10:00"_s, u"idag"_s})
        EXPECT_FALSE(fromCodes({written}, QuestionKind::Date)) << written.toStdString();
}

TEST(Codes, SeveralEntriesAreForMultipleChoiceOnly)
{
    EXPECT_EQ(fromCodes({u"a"_s, u"b"_s}, QuestionKind::MultipleChoice), Answer::options({u"a"_s, u"b"_s}));
    EXPECT_EQ(fromCodes({u"a"_s, u"a"_s}, QuestionKind::MultipleChoice), Answer::option(u"a"_s));
    EXPECT_FALSE(fromCodes({u"a"_s, u"_tom"_s}, QuestionKind::MultipleChoice));
    EXPECT_FALSE(fromCodes({u"a"_s, QString()}, QuestionKind::MultipleChoice));
    for (const QuestionKind kind : {QuestionKind::SingleChoice, QuestionKind::Number, QuestionKind::Date, QuestionKind::FreeText})
        EXPECT_FALSE(fromCodes({u"1"_s, u"2"_s}, kind));
}

TEST(Codes, AFreeTextThatLooksReservedIsWrittenWithOneMoreUnderscore)
{
    EXPECT_EQ(toCodes(Answer::text(u"_tom"_s), QuestionKind::FreeText), QStringList{u"__tom"_s});
    EXPECT_EQ(readBack(Answer::text(u"_tom"_s), QuestionKind::FreeText), Answer::text(u"_tom"_s));
    EXPECT_EQ(toCodes(Answer::text(u"bra"_s), QuestionKind::FreeText), QStringList{u"bra"_s});
}

RC_GTEST_PROP(Codes, EveryFreeTextComesBackAsItWas, ())
{
    const auto letters =
        *rc::gen::container<std::u16string>(rc::gen::element(u'_', u't', u'o', u'm', u' ', u'\n', u'å', u'"', u';'));
    const Answer answer = Answer::text(QString::fromStdU16String(letters));
    RC_ASSERT(readBack(answer, QuestionKind::FreeText) == answer);
}

RC_GTEST_PROP(Codes, EveryNumberComesBackAsItWas, ())
{
    const auto value = *rc::gen::arbitrary<double>();
    RC_PRE(std::isfinite(value));
    const Answer answer = Answer::number(value);
    RC_ASSERT(answer.value().toDouble() == value);
    RC_ASSERT(readBack(answer, QuestionKind::Number) == answer);
}

RC_GTEST_PROP(Codes, EveryDateComesBackAsItWas, ())
{
    const QDate day = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 80000));
    RC_ASSERT(readBack(Answer::date(day), QuestionKind::Date) == Answer::date(day));
}

TEST(Answer, AnIdentityNumberIsFoundWherePeopleWriteFreely)
{
    const Answer text = Answer::text(u"Ring 811218-9876"_s);
    EXPECT_TRUE(holdsIdentityNumber(text, QuestionKind::FreeText));
    EXPECT_TRUE(holdsIdentityNumber(Answer::number(8112189876), QuestionKind::Number));
    EXPECT_FALSE(holdsIdentityNumber(Answer::number(8112189877), QuestionKind::Number));
    EXPECT_FALSE(holdsIdentityNumber(Answer::option(u"8112189876"_s), QuestionKind::SingleChoice)) << "a code of the form's own";
    EXPECT_FALSE(holdsIdentityNumber(Answer::blank(), QuestionKind::FreeText));
}

} // namespace
} // namespace ljus
