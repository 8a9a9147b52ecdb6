// A pile from its first sheet to its end, without the mouse.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/entry_pile_fixture.h"
#include "ui/pages/entry/batch_list.h"
#include "ui/pages/entry/entry_form.h"
#include "ui/pages/entry/entry_setup.h"
#include "ui/parts/notice_bar.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

using EntryBatchTest = test::EntryPileFixture;

TEST_F(EntryBatchTest, TheSheetIsCountedAndNumberedAndTheEndComesByItself)
{
    startPile(3);
    EXPECT_EQ(page->panel().sheet(), u"Pile 1 · sheet 1 of 3"_s);
    EXPECT_EQ(page->panel().status(), QString());
    pressEach(u"123\r"_s);
    EXPECT_EQ(page->panel().status(), u"Write 0001 on the sheet you just keyed"_s);
    EXPECT_EQ(page->panel().sheet(), u"Pile 1 · sheet 2 of 3"_s);
    pressEach(u"321\r"_s);
    EXPECT_EQ(page->panel().sheet(), u"Pile 1 · sheet 3 of 3"_s);
    EXPECT_FALSE(page->isAtBatchEnd());
    pressEach(u"222\r"_s);
    ASSERT_TRUE(page->isAtBatchEnd());
    EXPECT_FALSE(page->isKeying());
    EXPECT_EQ(end().missing(), u"Every sheet is accounted for."_s);
    EXPECT_EQ(piles()[0].keyed, 3);
    for (const SheetLine &line : sheets())
        EXPECT_EQ(line.head.batch, pile().id);
}

TEST_F(EntryBatchTest, TheNumberOfTheLastSheetIsStillToldAtTheEnd)
{
    startPile(1);
    pressEach(u"123\r"_s);
    ASSERT_TRUE(page->isAtBatchEnd());
    bool isTold = false;
    for (const QLabel *label : page->findChildren<QLabel *>())
        isTold = isTold || (label->isVisible() && label->text().contains(u"0001"_s));
    EXPECT_TRUE(isTold) << "nobody has had the time to write it on the paper";
}

TEST_F(EntryBatchTest, ABlankSheetCountsAsOneOfThePile)
{
    startPile(3);
    pressEach(u"123\r"_s);
    countBlank();
    EXPECT_EQ(page->panel().status(), u"Blank sheet counted: 1 in this pile"_s);
    EXPECT_EQ(page->panel().sheet(), u"Pile 1 · sheet 3 of 3"_s);
    countBlank();
    ASSERT_TRUE(page->isAtBatchEnd());
    EXPECT_EQ(end().blank().value(), 2);
    EXPECT_EQ(end().missing(), u"Every sheet is accounted for."_s);
    EXPECT_EQ(sheets().size(), 1U) << "a blank sheet is no response";
}

TEST_F(EntryBatchTest, ASheetWithANumberOnItIsNotSaidToCountAsBlank)
{
    startForm(u"deltagare"_s, u"v1"_s, u"utan"_s);
    press(Qt::Key_End);
    EXPECT_TRUE(page->form().accessibleName().contains(u"counts the sheet among the pile's blank ones"_s));
    press(Qt::Key_Home);
    pressEach(u"1  \r"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Home);
    press(Qt::Key_Space);
    press(Qt::Key_End);
    EXPECT_FALSE(page->form().accessibleName().contains(u"blank ones"_s));
    EXPECT_TRUE(page->form().accessibleName().contains(u"Enter finishes the form"_s));
}

TEST_F(EntryBatchTest, APileThatWasNotCountedHasNoEndByItself)
{
    startForm(u"deltagare"_s, u"v1"_s, u"utan"_s);
    EXPECT_EQ(page->panel().sheet(), u"Pile 1 · sheet 1"_s);
    pressEach(u"123\r321\r"_s);
    EXPECT_TRUE(page->isKeying());
    EXPECT_EQ(page->panel().sheet(), u"Pile 1 · sheet 3"_s);
    press(Qt::Key_Escape);
    tabTo(page->batches().openButton());
    press(Qt::Key_Return);
    ASSERT_TRUE(page->isAtBatchEnd());
    EXPECT_EQ(end().missing(), QString());
}

TEST_F(EntryBatchTest, AnotherPileIsRefusedWhileAFormIsHalfKeyed)
{
    startPile(4);
    press(Qt::Key_Escape);
    startPile(3);
    press(Qt::Key_1);
    press(Qt::Key_Escape);
    tabTo(page->batches().table());
    press(Qt::Key_Down);
    ASSERT_EQ(listed(1, 2), u"1"_s);
    tabTo(page->batches().keyButton());
    press(Qt::Key_Return);
    EXPECT_FALSE(page->isKeying());
    EXPECT_TRUE(page->notice().isVisible());
    EXPECT_EQ(page->notice().text(), u"A form of pile 2 is half keyed. Continue or discard it first."_s);
    tabTo(page->setup().continueButton());
    press(Qt::Key_Return);
    ASSERT_TRUE(page->isKeying());
    EXPECT_EQ(page->panel().sheet(), u"Pile 2 · sheet 1 of 3"_s);
    EXPECT_EQ(currentQuestion(), u"F2"_s);
}

TEST_F(EntryBatchTest, WhatIsDoubtfulIsToldBesideTheNextSheetAndKept)
{
    startForm(u"deltagare"_s, u"v1"_s, u"med"_s);
    pressEach(u" 123\r"_s);
    EXPECT_EQ(page->panel().findings(), QString()) << "one sheet without sex is nothing odd";
    pressEach(u" 431\r"_s);
    const QString doubt = u"What this variant asks for is blank here and on the sheet before. Is it the other variant's form?"_s;
    EXPECT_EQ(page->panel().findings(), doubt);
    ASSERT_EQ(sheets()[1].findings.size(), 1U);
    EXPECT_EQ(sheets()[1].findings[0].flag, SheetFlag::DoubtfulVariant);
    EXPECT_TRUE(page->form().hasFocus()) << "nothing stands in the way";
    press(Qt::Key_2);
    EXPECT_EQ(stored(u"kon"_s), Answer::option(u"man"_s));
    EXPECT_EQ(page->panel().findings(), doubt) << "until the next sheet is finished";
    pressEach(u"223\r"_s);
    EXPECT_EQ(page->panel().findings(), QString());
    EXPECT_TRUE(sheets()[2].findings.empty());
}

TEST_F(EntryBatchTest, AfterACrashTheSamePileAndQuestionAreThere)
{
    startPile(5);
    pressEach(u"123\r"_s);
    countBlank();
    pressEach(u"32"_s);
    open();
    ASSERT_TRUE(page->isKeying());
    EXPECT_EQ(currentQuestion(), u"GAMMAL"_s);
    EXPECT_EQ(page->panel().status(), u"Continues where you left off"_s);
    EXPECT_EQ(page->panel().sheet(), u"Pile 1 · sheet 3 of 5"_s);
    pressEach(u"1\r"_s);
    EXPECT_EQ(page->panel().status(), u"Write 0002 on the sheet you just keyed"_s);
    pressEach(u"222\r444\r"_s);
    EXPECT_TRUE(page->isAtBatchEnd());
    EXPECT_EQ(piles().size(), 1U);
    EXPECT_EQ(piles()[0].keyed, 4);
}

TEST_F(EntryBatchTest, BetweenTwoSheetsThePileIsTakenUpFromTheList)
{
    startPile(5);
    pressEach(u"123\r"_s);
    open();
    EXPECT_FALSE(page->isKeying());
    tabTo(page->batches().keyButton());
    press(Qt::Key_Return);
    ASSERT_TRUE(page->isKeying());
    EXPECT_EQ(page->panel().sheet(), u"Pile 1 · sheet 2 of 5"_s);
    pressEach(u"321\r"_s);
    EXPECT_EQ(sheets()[1].serial, 2);
    EXPECT_EQ(piles()[0].keyed, 2);
}

TEST_F(EntryBatchTest, ChoicesStayForTheNextPileAndTheCountDoesNot)
{
    EntrySetup &setup = page->setup();
    setup.date().setFocus();
    setup.date().setDate(QDate(2026, 11, 20));
    setup.sheets().setFocus();
    setup.sheets().selectAll();
    startPile(7);
    EXPECT_EQ(pile().date, QDate(2026, 11, 20));
    EXPECT_EQ(pile().expected, 7);
    press(Qt::Key_Escape);
    EXPECT_EQ(setup.sheets().value(), 0);
    EXPECT_EQ(setup.date().date(), QDate(2026, 11, 20));
    EXPECT_EQ(setup.head().version, u"v1"_s);
    EXPECT_EQ(setup.head().variant, u"utan"_s);
    ASSERT_TRUE(setup.sheets().hasFocus());
    press(Qt::Key_Return);
    ASSERT_TRUE(page->isKeying());
    EXPECT_EQ(pile(1).expected, std::nullopt);
    EXPECT_EQ(pile(1).head.variant, u"utan"_s);
}

} // namespace

} // namespace ljus
