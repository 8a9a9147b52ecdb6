// What is odd about a finished sheet, rule by rule on small piles.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/sheet_checks.h"

#include "tests/results/paper_forms.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

const QStringList kNothing;

/// Twenty questions of six options and kon before them.
class SheetChecksTest : public testing::Test
{
protected:
    Response sheet(int serial, const QString &digits) const { return paperSheet(form, serial, digits); }
    /// What is odd about @a digits as the next sheet of the pile.
    QStringList next(const QString &digits) const { return flagsOf(checks, sheet(99, digits)); }

    const Questionnaire form = paperForm(20, 6);
    SheetChecks checks{form};
    const QString varied = u"125316426153264315264"_s;
    const QString other = u"241635214625316421536"_s;
};

TEST_F(SheetChecksTest, TheFirstSheetHasNothingOdd)
{
    EXPECT_EQ(next(varied), kNothing);
}

TEST_F(SheetChecksTest, ASheetKeyedTwiceRunningIsSeen)
{
    checks.add(sheet(7, varied));
    EXPECT_EQ(next(varied), QStringList{u"same_as_previous:0007"_s});
    EXPECT_EQ(next(other), kNothing);
}

TEST_F(SheetChecksTest, OneDifferentAnswerIsNotTheSameButKeyedTwiceAllTheSame)
{
    checks.add(sheet(7, varied));
    QString slip = varied;
    slip[5] = u'2';
    EXPECT_EQ(next(slip), QStringList{u"same_as_other:0007"_s});
    slip[15] = u'5';
    EXPECT_EQ(next(slip), QStringList{u"same_as_other:0007"_s});
    for (const int place : {2, 8, 18})
        slip[place] = slip[place] == u'1' ? u'2' : u'1';
    EXPECT_EQ(next(slip), kNothing);
}

TEST_F(SheetChecksTest, TheSheetBeforeIsTheNewestOtherOneOfThePile)
{
    checks.add(sheet(7, varied));
    checks.add(sheet(8, other));
    EXPECT_EQ(next(varied), QStringList{u"same_as_other:0007"_s});
    checks.add(inPile(sheet(9, u"123456123456123456123"_s), 2));
    EXPECT_EQ(next(other), QStringList{u"same_as_previous:0008"_s});
    checks.add(sheet(7, varied));
    EXPECT_EQ(next(varied), QStringList{u"same_as_previous:0007"_s}) << "replaced, it is the newest";
    checks.add(sheet(99, other));
    EXPECT_EQ(next(varied), QStringList{u"same_as_previous:0007"_s}) << "not the sheet itself";
}

TEST_F(SheetChecksTest, ImportedSheetsHaveNoneBeforeThem)
{
    Response imported = sheet(7, varied);
    imported.head.batch.reset();
    checks.add(imported);
    imported.id = {8};
    EXPECT_EQ(flagsOf(checks, imported), QStringList{u"same_as_other:0007"_s});
}

TEST_F(SheetChecksTest, ALineTooFarOrTooShortIsSeen)
{
    checks.add(sheet(7, varied));
    EXPECT_EQ(next(u'2' + varied.mid(2) + u'1'), QStringList{u"shifted:0007"_s});
    EXPECT_EQ(next(u"22"_s + varied.mid(1, 19)), QStringList{u"shifted:0007"_s});
}

TEST_F(SheetChecksTest, AShiftFromSomeQuestionOnIsSeen)
{
    checks.add(sheet(7, varied));
    EXPECT_EQ(next(other.first(9) + varied.mid(10) + u'1'), QStringList{u"shifted:0007"_s});
    EXPECT_EQ(next(other.first(10) + varied.mid(9, 11)), QStringList{u"shifted:0007"_s});
    EXPECT_EQ(next(other.first(17) + varied.mid(16, 4)), kNothing) << "four equal answers are a coincidence";
    EXPECT_EQ(next(varied.mid(1, 12) + other.mid(12)), kNothing) << "it does not go to the end";
}

TEST_F(SheetChecksTest, OneOptionToTheEndIsSeenWithItsFirstQuestion)
{
    EXPECT_EQ(next(u"125316426133333333333"_s), QStringList{u"one_option_to_end:F10"_s});
    EXPECT_EQ(next(u"133333333333333333333"_s), QStringList{u"one_option_to_end:F1"_s});
    EXPECT_EQ(next(u"125316426153244444444"_s), kNothing) << "eight are too few";
    EXPECT_EQ(next(u"125333333333333333331"_s), kNothing) << "the last one differs";
    EXPECT_EQ(next(u"12531642613333333333."_s), kNothing) << "blanks are no option";
    EXPECT_EQ(next(u"1...................."_s), kNothing);
}

TEST_F(SheetChecksTest, WhatManyPeopleDoIsNotOdd)
{
    const QString straight = u"133333333333333333333"_s;
    for (int i = 1; i <= 40; ++i)
        checks.add(sheet(i, i % 2 == 0 ? straight : other));
    EXPECT_EQ(next(straight), kNothing);
}

TEST_F(SheetChecksTest, TheSameSheetInAnotherPileIsSeen)
{
    checks.add(inPile(sheet(7, varied), 2));
    for (int i = 8; i < 40; ++i)
        checks.add(inPile(sheet(i, other.mid(i % 10) + other.first(i % 10)), 2));
    EXPECT_EQ(next(varied), QStringList{u"same_as_other:0007"_s});
}

TEST_F(SheetChecksTest, OnlySheetsOfTheSameVersionAreEqual)
{
    Response newer = sheet(7, varied);
    newer.head.version = u"v2"_s;
    checks.add(newer);
    EXPECT_EQ(next(varied), kNothing);
}

TEST_F(SheetChecksTest, VariantsAreHeldAgainstEachOtherInWhatBothAsk)
{
    Response without = inPile(sheet(7, u'-' + varied.mid(1)), 2);
    without.head.variant = u"utan"_s;
    checks.add(without);
    EXPECT_EQ(next(varied), QStringList{u"same_as_other:0007"_s});
}

TEST_F(SheetChecksTest, SheetsThatSayLittleAreNeverEqual)
{
    for (const QString &little : {u"133333333333333333332"_s, u"1...................."_s, u"12345................"_s,
                                  u"1????????????????????"_s, u"122222222225555555555"_s, u"1xxxxxxxxxxxxxxxxxxxx"_s}) {
        SheetChecks fresh(form);
        fresh.add(sheet(7, little));
        const Response again = sheet(8, little);
        EXPECT_FALSE(hasFlag(fresh, again, SheetFlag::SameAsPrevious)) << little.toStdString();
        EXPECT_FALSE(hasFlag(fresh, again, SheetFlag::SameAsOther)) << little.toStdString();
        EXPECT_FALSE(hasFlag(fresh, again, SheetFlag::ShiftedFromPrevious)) << little.toStdString();
    }
}

TEST_F(SheetChecksTest, TwoSheetsRunningWithoutWhatOnlyThisVariantAsksAreDoubted)
{
    EXPECT_EQ(next(u'.' + varied.mid(1)), kNothing);
    checks.add(sheet(7, u'.' + other.mid(1)));
    EXPECT_EQ(next(u'.' + varied.mid(1)), QStringList{u"doubtful_variant:"_s});
    EXPECT_EQ(next(varied), kNothing);
    checks.add(sheet(8, other));
    EXPECT_EQ(next(u'.' + varied.mid(1)), kNothing) << "the two are not running";
}

TEST_F(SheetChecksTest, AnAnswerThatTheVariantDoesNotAskForIsDoubted)
{
    Response sheetOfOther = sheet(7, varied);
    sheetOfOther.head.variant = u"utan"_s;
    EXPECT_EQ(flagsOf(checks, sheetOfOther), QStringList{u"doubtful_variant:"_s});
    sheetOfOther.answers.remove(u"kon"_s);
    EXPECT_EQ(flagsOf(checks, sheetOfOther), kNothing);
}

TEST_F(SheetChecksTest, FreeTextsAreComparedByWhetherThereIsOne)
{
    Questionnaire withText = form;
    Question comment;
    comment.key = u"FRITEXT"_s;
    comment.kind = QuestionKind::FreeText;
    withText.versions.front().questions.push_back(comment);
    SheetChecks texts(withText);
    Response first = sheet(7, varied);
    first.answers.insert(comment.key, Answer::text(u"Bra!"_s));
    texts.add(first);
    Response second = sheet(8, varied);
    second.answers.insert(comment.key, Answer::text(u"Bra"_s));
    EXPECT_EQ(flagsOf(texts, second), QStringList{u"same_as_previous:0007"_s});
    second.answers.remove(comment.key);
    EXPECT_EQ(flagsOf(texts, second), QStringList{u"same_as_other:0007"_s});
}

TEST_F(SheetChecksTest, AnUnknownVersionOrVariantIsLeftAlone)
{
    Response strange = sheet(7, varied);
    strange.head.version = u"v9"_s;
    checks.add(strange);
    EXPECT_EQ(flagsOf(checks, strange), kNothing);
    checks.remove({12345});
    EXPECT_EQ(next(varied), kNothing);
}

/// Some sheets, with copies among them.
std::vector<Response> anyPile(const Questionnaire &form)
{
    People people(*rc::gen::arbitrary<unsigned>());
    std::vector<Response> pile;
    const int count = *rc::gen::inRange(1, 30);
    for (int i = 1; i <= count; ++i) {
        const bool copied = i > 1 && people.between(0, 2) == 0;
        Response sheet =
            copied ? pile.at(static_cast<std::size_t>(people.between(0, i - 2))) : paperSheet(form, i, people.filledIn(form));
        sheet.id = {i};
        sheet.serial = i;
        pile.push_back(inPile(sheet, people.between(1, 2)));
    }
    return pile;
}

RC_GTEST_PROP(SheetChecks, AddingAndRemovingASheetLeavesEverythingAsItWas, ())
{
    const Questionnaire form = paperForm(12, 5);
    SheetChecks checks(form);
    const std::vector<Response> pile = anyPile(form);
    for (const Response &sheet : pile)
        checks.add(sheet);
    const auto allFindings = [&] {
        QStringList all;
        for (const Response &sheet : pile)
            all.append(flagsOf(checks, sheet).join(u' '));
        return all;
    };
    const QStringList before = allFindings();
    Response more = pile.front();
    more.id = {1000};
    checks.add(more);
    checks.remove(more.id);
    RC_ASSERT(allFindings() == before);
}

RC_GTEST_PROP(SheetChecks, ASheetIsNeverItsOwnTwin, ())
{
    const Questionnaire form = paperForm(20, 6);
    People people(*rc::gen::arbitrary<unsigned>());
    SheetChecks checks(form);
    const Response sheet = paperSheet(form, 7, people.filledIn(form));
    checks.add(sheet);
    checks.add(sheet);
    for (const SheetFinding &finding : checks.findings(sheet))
        RC_ASSERT(finding.flag == SheetFlag::OneOptionToEnd);
}

RC_GTEST_PROP(SheetChecks, KnownOrNotASheetHasTheSameTwins, ())
{
    const Questionnaire form = paperForm(20, 6);
    SheetChecks checks(form);
    const std::vector<Response> pile = anyPile(form);
    for (const Response &sheet : pile)
        checks.add(sheet);
    const Response &last = pile.back();
    const QStringList known = flagsOf(checks, last);
    checks.remove(last.id);
    RC_ASSERT(flagsOf(checks, last) == known);
}

} // namespace
} // namespace ljus::test
