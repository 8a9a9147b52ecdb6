// Taking back and doing again, over answers, fields and sheets.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/entry_fixture.h"
#include "ui/pages/entry/entry_editor.h"
#include "ui/pages/entry/entry_form.h"

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

/// On the sample's "deltagare" without sex. v1: F1, F2, GAMMAL. v2: F1, F2, NY, VAL, ALDER, DATUM, FRITEXT.
class EntryStepsTest : public test::EntryFixture
{
protected:
    void SetUp() override { begin(test::sampleInstrument()); }

    void startV1() { startForm(u"deltagare"_s, u"v1"_s, u"utan"_s); }
    /// v2 is at ALDER, with what comes before it answered.
    void startAtNumber()
    {
        startForm(u"deltagare"_s, u"v2"_s, u"utan"_s);
        pressEach(u"1111"_s);
        press(Qt::Key_Return);
        ASSERT_EQ(currentQuestion(), u"ALDER"_s);
    }
    void startAtText()
    {
        startAtNumber();
        pressEach(u"  "_s);
        ASSERT_EQ(currentQuestion(), u"FRITEXT"_s);
    }
    static void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    static void redo() { press(Qt::Key_Y, Qt::ControlModifier); }
    static void redoByShift() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    [[nodiscard]] QString field() const { return page->form().editor().text(); }
};

TEST_F(EntryStepsTest, AnAnswerIsTakenBackAndMadeAgainByEitherKey)
{
    startV1();
    pressEach(u"12"_s);
    for (const auto again : {redo, redoByShift}) {
        undo();
        EXPECT_EQ(stored(u"F1"_s), Answer::option(u"1"_s));
        EXPECT_EQ(stored(u"F2"_s), std::nullopt);
        EXPECT_EQ(currentQuestion(), u"F2"_s);
        again();
        EXPECT_EQ(stored(u"F2"_s), Answer::option(u"2"_s));
        EXPECT_EQ(currentQuestion(), u"GAMMAL"_s);
    }
}

TEST_F(EntryStepsTest, NothingToTakeBackOrToDoAgainIsSaid)
{
    startV1();
    undo();
    EXPECT_EQ(remark(), u"There is nothing to take back."_s);
    pressEach(u"1"_s);
    EXPECT_EQ(remark(), QString());
    redo();
    EXPECT_EQ(remark(), u"There is nothing to do again."_s);
    undo();
    EXPECT_FALSE(unfinished()) << "a form without answers does not stay in the file";
    undo();
    EXPECT_EQ(remark(), u"There is nothing to take back."_s);
    redo();
    EXPECT_EQ(stored(u"F1"_s), Answer::option(u"1"_s));
    redoByShift();
    EXPECT_EQ(remark(), u"There is nothing to do again."_s);
}

TEST_F(EntryStepsTest, AChangedAnswerBecomesWhatItWas)
{
    startV1();
    pressEach(u"12"_s);
    press(Qt::Key_Home);
    pressEach(u"*"_s);
    EXPECT_EQ(stored(u"F1"_s), Answer::marks());
    undo();
    EXPECT_EQ(stored(u"F1"_s), Answer::option(u"1"_s));
    EXPECT_EQ(currentQuestion(), u"F1"_s);
    EXPECT_EQ(stored(u"F2"_s), Answer::option(u"2"_s));
}

TEST_F(EntryStepsTest, AnotherAnswerEndsWhatCouldBeDoneAgain)
{
    startV1();
    pressEach(u"12"_s);
    undo();
    pressEach(u"4"_s);
    redo();
    EXPECT_EQ(remark(), u"There is nothing to do again."_s);
    EXPECT_EQ(stored(u"F2"_s), Answer::option(u"4"_s));
}

TEST_F(EntryStepsTest, TicksInHandAreTakenBackBeforeAnythingOnDisk)
{
    startForm(u"deltagare"_s, u"v2"_s, u"utan"_s);
    pressEach(u"12313"_s);
    ASSERT_EQ(page->desk()->shown(current()), Answer::options({u"a"_s, u"c"_s}));
    undo();
    EXPECT_EQ(page->desk()->shown(current()), std::nullopt);
    EXPECT_EQ(currentQuestion(), u"VAL"_s);
    EXPECT_EQ(unfinished()->answers.size(), 3);
    undo();
    EXPECT_EQ(currentQuestion(), u"NY"_s);
    EXPECT_EQ(stored(u"NY"_s), std::nullopt);
}

TEST_F(EntryStepsTest, StoredTicksAreTakenBackAsOneStep)
{
    startForm(u"deltagare"_s, u"v2"_s, u"utan"_s);
    pressEach(u"12313"_s);
    press(Qt::Key_Return);
    undo();
    EXPECT_EQ(stored(u"VAL"_s), std::nullopt);
    EXPECT_EQ(currentQuestion(), u"VAL"_s);
    redo();
    EXPECT_EQ(stored(u"VAL"_s), Answer::options({u"a"_s, u"c"_s}));
}

TEST_F(EntryStepsTest, AFieldsOwnUndoComesFirstAndThenTheAnswersBefore)
{
    startAtNumber();
    typeText(u"45"_s);
    undo();
    EXPECT_EQ(field(), QString());
    EXPECT_EQ(currentQuestion(), u"ALDER"_s);
    EXPECT_EQ(stored(u"VAL"_s), Answer::options({u"a"_s}));
    undo();
    EXPECT_EQ(currentQuestion(), u"VAL"_s);
    EXPECT_EQ(stored(u"VAL"_s), std::nullopt);
}

TEST_F(EntryStepsTest, AFieldsOwnRedoComesFirst)
{
    startAtNumber();
    for (const auto again : {redo, redoByShift}) {
        typeText(u"45"_s);
        undo();
        again();
        EXPECT_EQ(field(), u"45"_s);
        undo();
    }
    EXPECT_EQ(currentQuestion(), u"ALDER"_s);
}

TEST_F(EntryStepsTest, ALongTextsOwnUndoAndRedoComeFirst)
{
    startAtText();
    typeText(u"Bra"_s);
    undo();
    EXPECT_EQ(field(), QString());
    EXPECT_EQ(currentQuestion(), u"FRITEXT"_s);
    redoByShift();
    EXPECT_EQ(field(), u"Bra"_s);
    undo();
    redo();
    EXPECT_EQ(field(), u"Bra"_s);
}

TEST_F(EntryStepsTest, WhatTheFieldTookBackIsNoAnswer)
{
    startAtNumber();
    typeText(u"4"_s);
    undo();
    press(Qt::Key_Down);
    EXPECT_EQ(currentQuestion(), u"DATUM"_s);
    EXPECT_EQ(stored(u"ALDER"_s), std::nullopt);
}

TEST_F(EntryStepsTest, AStoredNumberIsTakenBackAndMadeAgain)
{
    startAtNumber();
    typeText(u"45"_s);
    press(Qt::Key_Return);
    undo();
    EXPECT_EQ(stored(u"ALDER"_s), std::nullopt);
    EXPECT_EQ(currentQuestion(), u"ALDER"_s);
    EXPECT_EQ(field(), QString());
    redo();
    EXPECT_EQ(stored(u"ALDER"_s), Answer::number(45));
    EXPECT_EQ(currentQuestion(), u"DATUM"_s);
}

TEST_F(EntryStepsTest, AFinishedSheetIsTakenBackAndKeepsItsSerial)
{
    startV1();
    pressEach(u"123\r"_s);
    pressEach(u"321\r"_s);
    ASSERT_EQ(page->panel().status(), u"Write 0002 on the sheet you just keyed"_s);
    undo();
    EXPECT_EQ(sheets().size(), 1U);
    EXPECT_TRUE(keying().isAtEnd());
    EXPECT_EQ(unfinished()->answers.size(), 3);
    EXPECT_FALSE(page->panel().status().contains(u"0002"_s)) << "the sheet is not finished";
    EXPECT_EQ(page->panel().sheet(), u"Pile 1 · sheet 2"_s);
    undo();
    EXPECT_EQ(currentQuestion(), u"GAMMAL"_s);
    pressEach(u"4\r"_s);
    ASSERT_EQ(sheets().size(), 2U);
    EXPECT_EQ(sheets()[1].serial, 2);
    EXPECT_EQ(sheet(1).answers.value(u"GAMMAL"_s), Answer::option(u"4"_s));
    EXPECT_EQ(page->panel().status(), u"Write 0002 on the sheet you just keyed"_s);
}

TEST_F(EntryStepsTest, AWholeSheetIsTakenBackAndMadeAgainKeyByKey)
{
    startV1();
    pressEach(u"123\r4"_s);
    for (int i = 0; i < 5; ++i)
        undo();
    EXPECT_FALSE(unfinished());
    EXPECT_TRUE(sheets().empty());
    EXPECT_EQ(current(), 0);
    for (int i = 0; i < 4; ++i)
        redo();
    ASSERT_EQ(sheets().size(), 1U);
    EXPECT_EQ(sheets()[0].serial, 1);
    EXPECT_EQ(sheet(0).answers.value(u"GAMMAL"_s), Answer::option(u"3"_s));
    EXPECT_EQ(page->panel().status(), u"Write 0001 on the sheet you just keyed"_s);
    redo();
    EXPECT_EQ(stored(u"F1"_s), Answer::option(u"4"_s));
}

TEST_F(EntryStepsTest, ASheetTakenBackAndKeyedAfreshHasTheNumberThatIsWrittenOnIt)
{
    startV1();
    pressEach(u"123\r"_s);
    for (int i = 0; i < 4; ++i)
        undo();
    ASSERT_FALSE(unfinished());
    pressEach(u"444\r"_s);
    EXPECT_EQ(page->panel().status(), u"Write 0001 on the sheet you just keyed"_s);
    ASSERT_EQ(sheets().size(), 1U);
    EXPECT_EQ(sheets()[0].serial, 1);
}

TEST_F(EntryStepsTest, ACountedBlankSheetIsTakenBackAndCountedAgain)
{
    startV1();
    press(Qt::Key_End);
    press(Qt::Key_Return);
    EXPECT_EQ(page->panel().status(), u"Blank sheet counted: 1 in this pile"_s);
    EXPECT_EQ(piles()[0].batch.blank, 1);
    undo();
    EXPECT_EQ(piles()[0].batch.blank, 0);
    EXPECT_FALSE(page->panel().status().contains(u"counted"_s));
    redo();
    EXPECT_EQ(piles()[0].batch.blank, 1);
    EXPECT_EQ(page->panel().status(), u"Blank sheet counted: 1 in this pile"_s);
}

TEST_F(EntryStepsTest, ABlankSheetBetweenTwoIsTakenBackBeforeTheSheetBeforeIt)
{
    startV1();
    pressEach(u"123\r"_s);
    pressEach(u" \r"_s);
    press(Qt::Key_End);
    press(Qt::Key_Return);
    EXPECT_EQ(piles()[0].batch.blank, 1);
    EXPECT_EQ(sheets().size(), 1U);
    undo();
    EXPECT_EQ(piles()[0].batch.blank, 0);
    EXPECT_EQ(sheets().size(), 1U);
    undo();
    EXPECT_TRUE(sheets().empty());
    EXPECT_EQ(unfinished()->answers.size(), 3);
}

} // namespace

} // namespace ljus
