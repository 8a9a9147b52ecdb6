// The end of a pile and the list of piles, without the mouse.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/entry_pile_fixture.h"
#include "ui/pages/entry/batch_list.h"
#include "ui/pages/entry/entry_setup.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QWheelEvent>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

class EntryPilesTest : public test::EntryPileFixture
{
protected:
    [[nodiscard]] QPushButton *buttonInView(const QString &text) const
    {
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    /// Opens the end of the pile that is chosen in the list.
    void openEnd()
    {
        tabTo(page->batches().table());
        press(Qt::Key_Return);
        ASSERT_TRUE(page->isAtBatchEnd());
    }
    /// Turns it by one notch, towards the person or away.
    static void turnWheelOver(QWidget &widget, int turn)
    {
        const QPointF middle = widget.rect().center();
        QWheelEvent wheel(middle, widget.mapToGlobal(middle), {}, {0, turn}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&widget, &wheel);
    }
    /// Everything that gets the focus by @a key until it is where it was; empty when it never comes back.
    static QList<QWidget *> roundBy(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        constexpr int kMostSteps = 80;
        QWidget *first = QApplication::focusWidget();
        QList<QWidget *> seen{first};
        for (int i = 0; i < kMostSteps; ++i) {
            press(key, modifiers);
            if (QApplication::focusWidget() == first)
                return seen;
            seen << QApplication::focusWidget();
        }
        return {};
    }
    static void expectReachable(const QList<QWidget *> &wanted)
    {
        for (const auto &[key, modifiers] :
             {std::pair<Qt::Key, Qt::KeyboardModifiers>{Qt::Key_Tab, Qt::NoModifier}, {Qt::Key_Backtab, Qt::ShiftModifier}}) {
            const QList<QWidget *> seen = roundBy(key, modifiers);
            EXPECT_FALSE(seen.empty()) << "a trap";
            for (QWidget *widget : wanted)
                EXPECT_TRUE(seen.contains(widget))
                    << widget->metaObject()->className() << ' ' << widget->accessibleName().toStdString();
        }
    }
};

TEST_F(EntryPilesTest, CountsAreStoredAsTheyAreTypedAndTheSentenceFollows)
{
    startPile(1);
    pressEach(u"123\r"_s);
    ASSERT_TRUE(page->isAtBatchEnd());
    tabTo(end().expected());
    typeText(u"5"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(pile().expected, 5);
    EXPECT_TRUE(end().missing().startsWith(u"4 sheet(s) are missing"_s)) << end().missing().toStdString();
    press(Qt::Key_Tab);
    ASSERT_TRUE(end().blank().hasFocus());
    typeText(u"3"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(pile().blank, 3);
    ASSERT_TRUE(end().refused().hasFocus());
    press(Qt::Key_Up);
    EXPECT_EQ(pile().refused, 1);
    EXPECT_EQ(end().missing(), u"Every sheet is accounted for."_s);
    press(Qt::Key_Up);
    EXPECT_TRUE(end().missing().startsWith(u"1 sheet(s) more than were counted"_s)) << end().missing().toStdString();
    open();
    EXPECT_EQ(pile().refused, 2);
    EXPECT_EQ(pile().expected, 5);
}

TEST_F(EntryPilesTest, EnterPutsThePileAwayAndKeyingMoreTakesItOutAgain)
{
    startPile(2);
    pressEach(u"123\r321\r"_s);
    ASSERT_TRUE(page->isAtBatchEnd());
    EXPECT_TRUE(end().closeButton().hasFocus());
    press(Qt::Key_Return);
    EXPECT_FALSE(page->isAtBatchEnd());
    EXPECT_TRUE(pile().closed);
    EXPECT_EQ(listed(0, 6), u"Put away"_s);
    tabTo(page->batches().table());
    press(Qt::Key_Return);
    ASSERT_TRUE(page->isAtBatchEnd());
    EXPECT_FALSE(end().closeButton().isVisible());
    EXPECT_TRUE(end().moreButton().hasFocus());
    press(Qt::Key_Return);
    ASSERT_TRUE(page->isKeying());
    EXPECT_FALSE(pile().closed);
    pressEach(u"444\r"_s);
    EXPECT_EQ(sheets().back().head.batch, pile().id);
    EXPECT_EQ(piles().size(), 1U);
}

TEST_F(EntryPilesTest, TheEndCanBeLeftWithoutPuttingThePileAway)
{
    startPile(1);
    pressEach(u"123\r"_s);
    ASSERT_TRUE(page->isAtBatchEnd());
    QPushButton *leave = buttonInView(u"Back to the piles"_s);
    ASSERT_NE(leave, nullptr) << "there is no way back but to put the pile away";
    tabTo(*leave);
    press(Qt::Key_Return);
    EXPECT_FALSE(page->isAtBatchEnd());
    EXPECT_FALSE(pile().closed);
}

TEST_F(EntryPilesTest, TheListTellsHowFarEachPileIs)
{
    EXPECT_FALSE(page->batches().isVisible()) << "there is none yet";
    startPile(2);
    pressEach(u"123\r321\r\r"_s); // the last one puts it away
    startPile(4);
    pressEach(u"333\r"_s);
    press(Qt::Key_Escape);
    ASSERT_TRUE(page->batches().isVisible());
    ASSERT_EQ(page->batches().table().model()->rowCount(), 2);
    EXPECT_EQ(listed(0, 2), u"2"_s) << "what is on the desk comes first";
    EXPECT_EQ(listed(0, 4), u"1 of 4"_s);
    EXPECT_EQ(listed(0, 6), u"On the desk"_s);
    EXPECT_EQ(listed(1, 2), u"1"_s);
    EXPECT_EQ(listed(1, 4), u"2 of 2"_s);
    EXPECT_EQ(listed(1, 3), u"2026-11-22"_s);
    EXPECT_EQ(listed(1, 0), u"Deltagare · v1 · Utan kön"_s);
    tabTo(page->batches().table());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_TRUE(page->isAtBatchEnd());
    EXPECT_EQ(end().stored().id, pile(0).id);
}

TEST_F(EntryPilesTest, AnEmptyPileIsRemovedByTheKeyboard)
{
    startPile(4);
    press(Qt::Key_Escape);
    ASSERT_EQ(piles().size(), 1U);
    tabTo(page->batches().removeButton());
    press(Qt::Key_Return);
    EXPECT_TRUE(piles().empty());
    EXPECT_FALSE(page->batches().isVisible());
    tabTo(page->setup().sheets());
    startPile(2);
    EXPECT_EQ(page->panel().sheet(), u"Pile 1 · sheet 1 of 2"_s);
    pressEach(u"123\r"_s);
    press(Qt::Key_Escape);
    EXPECT_FALSE(page->batches().removeButton().isVisible()) << "it has a sheet";
}

TEST_F(EntryPilesTest, APileOfCountedBlankSheetsIsNotEmpty)
{
    startPile(4);
    countBlank();
    press(Qt::Key_Escape);
    ASSERT_EQ(pile().blank, 1);
    EXPECT_FALSE(page->batches().removeButton().isVisible()) << "the count would be gone without a question";
}

TEST_F(EntryPilesTest, AnEnterThatIsHeldDoesNotPutThePileAway)
{
    startPile(1);
    pressEach(u"123\r"_s);
    ASSERT_TRUE(page->isAtBatchEnd());
    hold(Qt::Key_Return);
    hold(Qt::Key_Return);
    EXPECT_TRUE(page->isAtBatchEnd());
    EXPECT_FALSE(pile().closed);
}

TEST_F(EntryPilesTest, APileThatIsKeyedOnIsNotPutAway)
{
    startPile(3);
    pressEach(u"12"_s);
    press(Qt::Key_Escape);
    openEnd();
    tabTo(end().closeButton());
    press(Qt::Key_Return);
    if (page->isAtBatchEnd())
        return; // refused as long as a form of it is half keyed
    tabTo(page->setup().continueButton());
    press(Qt::Key_Return);
    pressEach(u"3\r"_s);
    ASSERT_EQ(sheets().size(), 1U);
    EXPECT_FALSE(pile().closed);
}

TEST_F(EntryPilesTest, ACountThatIsCorrectedWhileAFormIsHalfKeyedHolds)
{
    startPile(3);
    pressEach(u"12"_s);
    press(Qt::Key_Escape);
    openEnd();
    tabTo(end().expected());
    typeText(u"1"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(pile().expected, 1);
    press(Qt::Key_Tab);
    QPushButton *leave = buttonInView(u"Back to the piles"_s);
    ASSERT_NE(leave, nullptr);
    tabTo(*leave);
    press(Qt::Key_Return);
    tabTo(page->setup().continueButton());
    press(Qt::Key_Return);
    ASSERT_TRUE(page->isKeying());
    EXPECT_EQ(page->panel().sheet().toStdString(), "Pile 1 · sheet 1 of 1");
    pressEach(u"3\r"_s);
    EXPECT_TRUE(page->isAtBatchEnd());
}

TEST_F(EntryPilesTest, TheWheelChangesNoChoice)
{
    EntrySetup &setup = page->setup();
    const Batch before = setup.batch();
    for (QWidget *choice :
         QList<QWidget *>{&setup.questionnaire(), &setup.version(), &setup.variant(), &setup.language(), &setup.date()}) {
        for (const int turn : {-120, 120}) {
            turnWheelOver(*choice, turn);
            EXPECT_TRUE(setup.batch() == before) << choice->accessibleName().toStdString() << ' ' << turn;
        }
    }
}

TEST_F(EntryPilesTest, TheWheelChangesNoCount)
{
    startPile(2);
    pressEach(u"123\r321\r"_s);
    ASSERT_TRUE(page->isAtBatchEnd());
    const Batch counted = pile();
    for (QSpinBox *count : {&end().expected(), &end().blank(), &end().refused()}) {
        for (const int turn : {-120, 120}) {
            turnWheelOver(*count, turn);
            EXPECT_TRUE(pile() == counted) << count->accessibleName().toStdString() << ' ' << turn;
        }
    }
}

TEST_F(EntryPilesTest, AFileForReadingShowsThePileAndLetsNothingBeChanged)
{
    startPile(2);
    pressEach(u"123\r321\r"_s);
    open(Store::Access::ReadOnly);
    tabTo(page->batches().table());
    EXPECT_FALSE(page->batches().keyButton().isEnabled());
    press(Qt::Key_Return);
    ASSERT_TRUE(page->isAtBatchEnd());
    for (const QWidget *input : QList<QWidget *>{&end().expected(), &end().blank(), &end().refused(), &end().closeButton(),
                                                 &end().moreButton(), &end().sampleButton(), &end().wholeButton()})
        EXPECT_FALSE(input->isEnabled());
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QPushButton *leave = buttonInView(u"Back to the piles"_s);
    ASSERT_NE(leave, nullptr);
    tabTo(*leave);
    press(Qt::Key_Return);
    EXPECT_FALSE(page->isAtBatchEnd());
}

TEST_F(EntryPilesTest, EveryControlOfTheStartIsReachedByTab)
{
    startPile(2);
    press(Qt::Key_Escape);
    EntrySetup &setup = page->setup();
    BatchList &list = page->batches();
    expectReachable({&setup.activity(), &setup.questionnaire(), &setup.version(), &setup.variant(), &setup.language(),
                     &setup.date(), &setup.sheets(), &setup.startButton(), &list.table(), &list.openButton(), &list.keyButton(),
                     &list.removeButton()});
}

TEST_F(EntryPilesTest, EveryControlOfTheEndIsReachedByTab)
{
    startPile(2);
    pressEach(u"123\r321\r"_s);
    ASSERT_TRUE(page->isAtBatchEnd());
    expectReachable({&end().expected(), &end().blank(), &end().refused(), &end().closeButton(), &end().moreButton(),
                     &end().sampleButton(), &end().wholeButton()});
}

} // namespace

} // namespace ljus
