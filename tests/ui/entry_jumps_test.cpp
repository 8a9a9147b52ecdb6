// Going to a question by its number, and where the form's routing leads.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/entry_fixture.h"
#include "ui/pages/entry/entry_editor.h"
#include "ui/pages/entry/entry_form.h"

#include <QtTest/QTest>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

/// On the sample's "deltagare" v2 without sex, numbered 2–8: F1, F2, NY, VAL, ALDER, DATUM, FRITEXT.
class EntryGoToTest : public test::EntryFixture
{
protected:
    void SetUp() override
    {
        begin(test::sampleInstrument());
        startForm(u"deltagare"_s, u"v2"_s, u"utan"_s);
    }

    void startAt(const QuestionKey &key)
    {
        while (!keying().isAtEnd() && currentQuestion() != key)
            press(Qt::Key_Down);
        ASSERT_EQ(currentQuestion(), key);
    }
    [[nodiscard]] QString field() const { return page->form().editor().text(); }
};

TEST_F(EntryGoToTest, EnterGoesToTheNumberThatIsTyped)
{
    press(Qt::Key_G);
    EXPECT_EQ(remark(), u"Go to question: _ (type its number, Esc stays)"_s);
    press(Qt::Key_7);
    EXPECT_EQ(remark(), u"Go to question: 7_ (Enter goes to question 7, Esc stays)"_s);
    EXPECT_EQ(currentQuestion(), u"F1"_s) << "a digit only says where Enter would go";
    EXPECT_TRUE(page->desk()->isGoing());
    press(Qt::Key_Return);
    EXPECT_EQ(currentQuestion(), u"DATUM"_s);
    EXPECT_FALSE(page->desk()->isGoing());
    EXPECT_FALSE(unfinished()) << "neither the digit nor Enter is an answer";
    press(Qt::Key_Up);
    press(Qt::Key_G);
    press(Qt::Key_2, Qt::KeypadModifier);
    press(Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_EQ(currentQuestion(), u"F1"_s);
    EXPECT_FALSE(unfinished());
}

TEST_F(EntryGoToTest, DigitsNeverAnswerWhileANumberIsTyped)
{
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_B, Qt::Key_F, Qt::Key_O, Qt::Key_V, Qt::Key_Plus, Qt::Key_Minus,
                              Qt::Key_Asterisk, Qt::Key_Slash}) {
        press(Qt::Key_G);
        press(Qt::Key_3);
        press(Qt::Key_5);
        ASSERT_TRUE(page->desk()->isGoing());
        press(key);
        EXPECT_FALSE(page->desk()->isGoing()) << key;
        EXPECT_EQ(currentQuestion(), u"F1"_s) << key;
        EXPECT_FALSE(unfinished()) << key;
    }
    press(Qt::Key_3);
    EXPECT_EQ(stored(u"F1"_s), Answer::option(u"3"_s)) << "afterwards they answer again";
}

TEST_F(EntryGoToTest, AnUnknownNumberIsSaidAndThePlaceKept)
{
    startAt(u"ALDER"_s); // where Enter would store that it is blank
    press(Qt::Key_G);
    press(Qt::Key_9);
    EXPECT_EQ(remark(), u"Go to question: 9_ (there is no question 9, Esc stays)"_s);
    EXPECT_EQ(page->desk()->remark().kind, EntryDesk::Remark::Kind::Warning);
    EXPECT_TRUE(page->form().accessibleDescription().contains(u"no question 9"_s));
    press(Qt::Key_Return);
    EXPECT_EQ(page->desk()->remark(),
              (EntryDesk::Remark{EntryDesk::Remark::Kind::Warning, u"There is no question 9 in this form."_s}));
    EXPECT_EQ(currentQuestion(), u"ALDER"_s);
    EXPECT_FALSE(unfinished());
}

TEST_F(EntryGoToTest, EscapeAndBackspaceStayAndDoNotLeaveTheForm)
{
    press(Qt::Key_1);
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Backspace}) {
        press(Qt::Key_G);
        press(key);
        EXPECT_FALSE(page->desk()->isGoing());
        EXPECT_TRUE(page->isKeying());
        EXPECT_EQ(currentQuestion(), u"F2"_s);
        EXPECT_EQ(remark(), QString());
    }
}

TEST_F(EntryGoToTest, EnterWithoutANumberStays)
{
    press(Qt::Key_G);
    press(Qt::Key_Return);
    EXPECT_FALSE(page->desk()->isGoing());
    EXPECT_EQ(currentQuestion(), u"F1"_s);
    EXPECT_FALSE(unfinished());
}

TEST_F(EntryGoToTest, WorksFromAnEmptyNumberField)
{
    startAt(u"ALDER"_s);
    press(Qt::Key_G);
    pressEach(u"3\r"_s);
    EXPECT_EQ(currentQuestion(), u"F2"_s);
    EXPECT_FALSE(unfinished());
    EXPECT_TRUE(page->form().hasFocus());
}

TEST_F(EntryGoToTest, StoresWhatIsTypedInTheFieldItLeaves)
{
    startAt(u"ALDER"_s);
    typeText(u"45"_s);
    press(Qt::Key_G);
    EXPECT_EQ(field(), u"45"_s) << "the letter is not typed";
    pressEach(u"7\r"_s);
    EXPECT_EQ(currentQuestion(), u"DATUM"_s);
    EXPECT_EQ(stored(u"ALDER"_s), Answer::number(45));
    EXPECT_EQ(field(), QString()) << "nor is the digit";
}

TEST_F(EntryGoToTest, WhatCannotBeReadKeepsThePlace)
{
    startAt(u"DATUM"_s);
    typeText(u"31/13"_s);
    press(Qt::Key_G);
    pressEach(u"2\r"_s);
    EXPECT_EQ(currentQuestion(), u"DATUM"_s);
    EXPECT_EQ(field(), u"31/13"_s);
    EXPECT_EQ(page->desk()->remark().kind, EntryDesk::Remark::Kind::Warning);
}

TEST_F(EntryGoToTest, IsALetterInAFreeText)
{
    startAt(u"FRITEXT"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Gott 2 g"_s);
    EXPECT_FALSE(page->desk()->isGoing());
    EXPECT_EQ(field(), u"Gott 2 g"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(stored(u"FRITEXT"_s), Answer::text(u"Gott 2 g"_s));
}

TEST_F(EntryGoToTest, WorksFromTheLookBack)
{
    press(Qt::Key_End);
    ASSERT_TRUE(keying().isAtEnd());
    press(Qt::Key_G);
    pressEach(u"4\r"_s);
    EXPECT_EQ(currentQuestion(), u"NY"_s);
}

TEST_F(EntryGoToTest, TicksInHandAreStoredOnLeaving)
{
    startAt(u"VAL"_s);
    press(Qt::Key_2);
    press(Qt::Key_G);
    pressEach(u"2\r"_s);
    EXPECT_EQ(currentQuestion(), u"F1"_s);
    EXPECT_EQ(stored(u"VAL"_s), Answer::options({u"b"_s}));
}

/// Single choice questions numbered from @a first.
Instrument longForm(int first, int count)
{
    Instrument instrument = test::sampleInstrument();
    auto &questions = instrument.questionnaires[1].versions[0].questions;
    const Question one = questions.front();
    questions.clear();
    for (int number = first; number < first + count; ++number) {
        questions.push_back(one);
        questions.back().key = u"S%1"_s.arg(number);
        questions.back().number = QString::number(number);
    }
    return instrument;
}

class EntryLongFormTest : public test::EntryFixture
{
};

TEST_F(EntryLongFormTest, ANumberMayBeTheBeginningOfOthers)
{
    begin(longForm(1, 25));
    startForm(u"styrelse"_s);
    press(Qt::Key_G);
    pressEach(u"2\r"_s);
    EXPECT_EQ(currentQuestion(), u"S2"_s);
    press(Qt::Key_G);
    pressEach(u"25\r"_s);
    EXPECT_EQ(currentQuestion(), u"S25"_s);
    press(Qt::Key_G);
    press(Qt::Key_1);
    press(Qt::Key_G); // as Enter
    EXPECT_EQ(currentQuestion(), u"S1"_s);
    press(Qt::Key_G);
    pressEach(u"29\r"_s);
    EXPECT_EQ(remark(), u"There is no question 29 in this form."_s);
    EXPECT_EQ(currentQuestion(), u"S1"_s);
    press(Qt::Key_G);
    press(Qt::Key_1);
    press(Qt::Key_Escape);
    press(Qt::Key_4);
    EXPECT_EQ(stored(u"S1"_s), Answer::option(u"4"_s));
    EXPECT_EQ(unfinished()->answers.size(), 1);
}

TEST_F(EntryLongFormTest, ABeginningOfSeveralNumbersIsNoQuestion)
{
    begin(longForm(10, 12));
    startForm(u"styrelse"_s);
    press(Qt::Key_G);
    press(Qt::Key_1);
    EXPECT_EQ(remark(), u"Go to question: 1_ (type its number, Esc stays)"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(current(), 0);
    EXPECT_EQ(remark(), u"There is no question 1 in this form."_s);
}

TEST_F(EntryLongFormTest, ANumberWithALetterIsFoundByItsDigits)
{
    Instrument instrument = longForm(1, 12);
    instrument.questionnaires[1].versions[0].questions[6].number = u"7a"_s;
    begin(instrument);
    startForm(u"styrelse"_s);
    press(Qt::Key_G);
    press(Qt::Key_7);
    EXPECT_EQ(remark(), u"Go to question: 7_ (Enter goes to question 7a, Esc stays)"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(currentQuestion(), u"S7"_s);
}

/// v1: with option 1 at F1 the form says "go on to GAMMAL". v2: with option 1 at NY, "go on to DATUM".
class EntryRouteTest : public test::EntryFixture
{
protected:
    void SetUp() override
    {
        Instrument instrument = test::sampleInstrument();
        auto &versions = instrument.questionnaires[0].versions;
        versions[0].questions[1].routes = {{u"1"_s, u"GAMMAL"_s}};
        versions[1].questions[3].routes = {{u"1"_s, u"DATUM"_s}};
        begin(instrument);
    }
    [[nodiscard]] QString said() const { return page->form().accessibleDescription(); }
};

TEST_F(EntryRouteTest, TheHintNamesTheQuestionAndEnterGoesThere)
{
    startForm(u"deltagare"_s, u"v1"_s, u"utan"_s);
    press(Qt::Key_1);
    EXPECT_EQ(currentQuestion(), u"F2"_s) << "the paper is the truth: nothing is skipped";
    EXPECT_TRUE(remark().contains(u"go on to question 4"_s)) << remark().toStdString();
    EXPECT_TRUE(said().contains(remark())) << said().toStdString();
    press(Qt::Key_Return);
    EXPECT_EQ(currentQuestion(), u"GAMMAL"_s);
    EXPECT_EQ(stored(u"F2"_s), std::nullopt);
    EXPECT_EQ(remark(), QString());
    pressEach(u"3\r"_s);
    EXPECT_EQ(sheet(0).answers.value(u"F2"_s), Answer::blank());
    EXPECT_EQ(sheet(0).answers.value(u"GAMMAL"_s), Answer::option(u"3"_s));
}

TEST_F(EntryRouteTest, AnAnswerOverrulesIt)
{
    startForm(u"deltagare"_s, u"v1"_s, u"utan"_s);
    pressEach(u"12"_s);
    EXPECT_EQ(stored(u"F2"_s), Answer::option(u"2"_s));
    EXPECT_EQ(currentQuestion(), u"GAMMAL"_s);
    press(Qt::Key_Up);
    EXPECT_EQ(remark(), QString()) << "what is answered needs no hint";
    press(Qt::Key_Return);
    EXPECT_EQ(currentQuestion(), u"GAMMAL"_s);
}

TEST_F(EntryRouteTest, OtherAnswersLeadNowhere)
{
    startForm(u"deltagare"_s, u"v1"_s, u"utan"_s);
    for (const QChar other : u"20* /"_s) {
        press(Qt::Key_Home);
        pressEach(other);
        ASSERT_EQ(currentQuestion(), u"F2"_s);
        EXPECT_EQ(remark(), QString()) << other.toLatin1();
    }
    press(Qt::Key_Return);
    EXPECT_EQ(currentQuestion(), u"F2"_s);
}

TEST_F(EntryRouteTest, AMultipleChoiceOnTheWayIsLeftUnansweredByEnterAndBlankBySpace)
{
    startForm(u"deltagare"_s, u"v2"_s, u"utan"_s);
    pressEach(u"221"_s);
    ASSERT_EQ(currentQuestion(), u"VAL"_s);
    EXPECT_TRUE(remark().contains(u"go on to question 7"_s));
    press(Qt::Key_Return);
    EXPECT_EQ(currentQuestion(), u"DATUM"_s);
    EXPECT_EQ(stored(u"VAL"_s), std::nullopt);
    EXPECT_EQ(stored(u"ALDER"_s), std::nullopt);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    pressEach(u"2\r"_s); // ticked all the same
    EXPECT_EQ(stored(u"VAL"_s), Answer::options({u"b"_s}));
    EXPECT_EQ(currentQuestion(), u"ALDER"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Space);
    EXPECT_EQ(stored(u"VAL"_s), Answer::blank());
}

} // namespace

} // namespace ljus
