// Lines of an activity's hand-out list.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/hand_out.h"

#include <gtest/gtest.h>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

HandOut lineOf(const QString &code, HandOutStatus status = HandOutStatus::NotOffered)
{
    HandOut line;
    line.questionnaire = u"deltagare_pagaende"_s;
    line.code = code;
    line.status = status;
    return line;
}

TEST(HandOut, EveryStatusHasACodeOfItsOwnAndAName)
{
    for (const HandOutStatus status : kHandOutStatuses) {
        EXPECT_EQ(handOutStatusFromCode(toCode(status)), status);
        EXPECT_FALSE(displayName(status).isEmpty());
    }
    EXPECT_EQ(handOutStatusFromCode(u"utdelad"_s), std::nullopt);
}

TEST(HandOut, ALineNeedsACodeThatIsNotTooLong)
{
    EXPECT_TRUE(problemsOf(lineOf(u"17"_s)).empty());
    EXPECT_EQ(problemsOf(lineOf(u"  "_s)).size(), 1U);
    EXPECT_TRUE(problemsOf(lineOf(QString(kLongestCode, u'x'))).empty());
    EXPECT_EQ(problemsOf(lineOf(QString(kLongestCode + 1, u'x'))).size(), 1U);
}

TEST(HandOut, WhoIsNotToBeAskedNeedsAReason)
{
    HandOut line = lineOf(u"17"_s, HandOutStatus::OutsideTarget);
    EXPECT_EQ(problemsOf(line).size(), 1U);
    line.reason = u"Började efter mätperioden"_s;
    EXPECT_TRUE(problemsOf(line).empty());
}

TEST(HandOut, WhatIsNotOfferedHasNoDate)
{
    HandOut line = lineOf(u"17"_s);
    line.date = QDate(2026, 10, 1);
    EXPECT_EQ(problemsOf(line).size(), 1U);
    line.status = HandOutStatus::NotReached;
    EXPECT_TRUE(problemsOf(line).empty());
}

TEST(HandOut, PersonalDataAreStoppedInEveryField)
{
    for (QString HandOut::*field : {&HandOut::code, &HandOut::reason, &HandOut::note}) {
        for (const QString &text : {u"640823-3234"_s, u"070-174 06 35"_s, u"eva@example.se"_s, u"Eva Lundgren"_s}) {
            HandOut line = lineOf(u"17"_s, HandOutStatus::OutsideTarget);
            line.reason = u"Flyttat"_s;
            line.*field = text;
            EXPECT_EQ(problemsOf(line).size(), 1U) << text.toStdString();
        }
    }
}

TEST(HandOut, AFaultSaysWhichFieldItIsAbout)
{
    HandOut line = lineOf({});
    line.date = QDate(2026, 10, 1);
    line.reason = u"fråga Eva Lundgren"_s;
    line.note = u"eva@example.se"_s;
    std::vector<HandOutField> fields;
    for (const HandOutFault &fault : faultsOf(line)) {
        fields.push_back(fault.field);
        EXPECT_FALSE(fault.problem.where.isEmpty() || fault.problem.what.isEmpty() || fault.problem.mend.isEmpty());
    }
    using enum HandOutField;
    EXPECT_EQ(fields, (std::vector{Code, Date, Reason, Note}));
    EXPECT_EQ(problemsOf(line).size(), fields.size());
}

TEST(HandOut, ANameIsFoundInACodeHoweverItIsJoined)
{
    for (const QString &code : {u"anna.andersson"_s, u"Eva_Lundgren"_s, u"Eva/Lundgren"_s})
        EXPECT_EQ(problemsOf(lineOf(code)).size(), 1U) << code.toStdString();
    for (const QString &code : {u"A.17"_s, u"2026/14"_s, u"S_003"_s})
        EXPECT_TRUE(problemsOf(lineOf(code)).empty()) << code.toStdString();
}

TEST(HandOut, TheLanguageIsACode)
{
    HandOut line = lineOf(u"17"_s);
    for (const QString &language : {u""_s, u"sv"_s, u"prs"_s}) {
        line.language = language;
        EXPECT_TRUE(problemsOf(line).empty()) << language.toStdString();
    }
    line.language = u"Eva Lundgren"_s;
    EXPECT_EQ(problemsOf(line).size(), 1U);
}

TEST(HandOutTotals, ThoseOutsideTheTargetGroupAreNotEligible)
{
    HandOutTotals totals;
    totals.of(HandOutStatus::HandedOut) = 11;
    totals.of(HandOutStatus::NotOffered) = 3;
    totals.of(HandOutStatus::Declined) = 2;
    totals.of(HandOutStatus::NotReached) = 1;
    totals.of(HandOutStatus::OutsideTarget) = 4;
    EXPECT_EQ(totals.eligible(), 17);
    EXPECT_EQ(totals.handedOut(), 11);
}

} // namespace
} // namespace ljus
