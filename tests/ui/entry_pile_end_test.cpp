// What is filled in at the end of a pile: stored, kept, or changed for all its sheets.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/entry_pile_fixture.h"
#include "tests/ui/holder.h"
#include "ui/pages/entry/batch_list.h"
#include "ui/parts/notice_bar.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

class EntryPileEndTest : public test::EntryPileFixture
{
protected:
    void openEnd()
    {
        tabTo(page->batches().table());
        press(Qt::Key_Return);
        ASSERT_TRUE(page->isAtBatchEnd());
    }
    /// As Alt with the letter in the button's text does: the focus stays where it is.
    void byLetter(const QString &text)
    {
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button->click();
        }
        FAIL() << text.toStdString();
    }
    void keyOne(int counted)
    {
        startPile(counted);
        pressEach(u"123\r"_s);
    }
};

TEST_F(EntryPileEndTest, WhatIsBeingTypedIsStoredByTheButtonsLetter)
{
    keyOne(1);
    tabTo(end().expected());
    typeText(u"4"_s);
    byLetter(u"Back to the p&iles"_s);
    EXPECT_FALSE(page->isAtBatchEnd());
    EXPECT_EQ(pile().expected, 4);
    openEnd();
    tabTo(end().blank());
    typeText(u"2"_s);
    byLetter(u"&Put the pile away"_s);
    EXPECT_FALSE(page->isAtBatchEnd());
    EXPECT_EQ(pile().blank, 2);
    EXPECT_TRUE(pile().closed);
    openEnd();
    tabTo(end().refused());
    typeText(u"1"_s);
    byLetter(u"Key &more sheets"_s);
    EXPECT_TRUE(page->isKeying());
    EXPECT_EQ(pile().refused, 1);
}

TEST_F(EntryPileEndTest, WhatCannotBeStoredStaysAndThePileIsNotPutAway)
{
    keyOne(1);
    tabTo(end().expected());
    typeText(u"4"_s);
    {
        const test::Holder holder(path(), test::Holder::Hold::Writing);
        byLetter(u"&Put the pile away"_s);
        EXPECT_TRUE(page->isAtBatchEnd());
        EXPECT_EQ(end().expected().value(), 4);
        EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Error);
        EXPECT_TRUE(page->notice().isVisible());
        byLetter(u"Back to the p&iles"_s);
        EXPECT_TRUE(page->isAtBatchEnd());
        EXPECT_FALSE(page->canLeave());
        EXPECT_EQ(end().expected().value(), 4);
    }
    EXPECT_FALSE(pile().closed);
    byLetter(u"&Put the pile away"_s);
    EXPECT_FALSE(page->isAtBatchEnd());
    EXPECT_TRUE(pile().closed);
    EXPECT_EQ(pile().expected, 4);
    EXPECT_FALSE(page->notice().isVisible());
}

TEST_F(EntryPileEndTest, TheActivityIsChangedWithTheSheetsOfThePile)
{
    keyOne(3);
    press(Qt::Key_Escape);
    Activity activity;
    activity.name = u"Steget"_s;
    ASSERT_OK(session->store().activities().add(activity));
    openEnd();
    EXPECT_FALSE(end().activity().isVisible());
    tabTo(end().changeButton());
    press(Qt::Key_Return);
    ASSERT_TRUE(end().activity().hasFocus());
    EXPECT_EQ(end().activity().currentText(), u"No activity"_s);
    press(Qt::Key_Up);
    ASSERT_TRUE(pile().head.activity);
    EXPECT_EQ(sheets()[0].head.activity, pile().head.activity);
    EXPECT_TRUE(end().activity().hasFocus()) << "the arrows go on";
    tabTo(end().moreButton());
    press(Qt::Key_Return);
    ASSERT_TRUE(page->isKeying());
    pressEach(u"321\r"_s);
    ASSERT_EQ(sheets().size(), 2U);
    EXPECT_EQ(sheets()[1].head.activity, pile().head.activity);
}

TEST_F(EntryPileEndTest, TheLanguageOfThePaperIsChangedToo)
{
    keyOne(1);
    tabTo(end().changeButton());
    press(Qt::Key_Return);
    tabTo(end().language());
    const QString before = pile().head.language;
    press(end().language().currentIndex() > 0 ? Qt::Key_Up : Qt::Key_Down);
    EXPECT_NE(pile().head.language, before);
    EXPECT_EQ(sheets()[0].head.language, pile().head.language);
    EXPECT_FALSE(pile().head.activity);
}

TEST_F(EntryPileEndTest, AHalfKeyedFormHoldsItsPilesActivity)
{
    startPile(3);
    press(Qt::Key_1);
    press(Qt::Key_Escape);
    openEnd();
    EXPECT_FALSE(end().changeButton().isVisible());
}

} // namespace

} // namespace ljus
