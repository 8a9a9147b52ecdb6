// Free texts under real keys: read, searched, sorted under themes by numbers, taken back, and quoted after a second look.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/texts_fixture.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <iostream>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

TEST_F(TextsViewTest, NumbersPutOneTextAfterTheOtherUnderThemes)
{
    openSix();
    EXPECT_EQ(listed(), (QStringList{u"Allt bra"_s, u"Bra bemötande"_s, u"Café i Ängen"_s, u"Lång väntan"_s,
                                     u"Väntade i två år"_s, u"Öppet och bra"_s}));
    addTheme(u"Väntan"_s);
    addTheme(u"Bemötande"_s);
    for (const int key : {Qt::Key_2, Qt::Key_2, Qt::Key_2, Qt::Key_1, Qt::Key_1, Qt::Key_2})
        press(key);
    EXPECT_EQ(stored(), (QStringList{u"Väntan: Lång väntan, Väntade i två år"_s,
                                     u"Bemötande: Allt bra, Bra bemötande, Café i Ängen, Öppet och bra"_s}));
    EXPECT_EQ(themeLine(0), u"1 Väntan 2"_s);
    EXPECT_EQ(themeLine(1), u"2 Bemötande 4"_s);
    EXPECT_EQ(current(), u"Öppet och bra"_s) << "the last stays";
    press(Qt::Key_2);
    EXPECT_EQ(themeLine(1), u"2 Bemötande 3"_s) << "the same number takes it away";
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(themeLine(1), u"2 Bemötande 3"_s);
    EXPECT_EQ(themeLine(0), u"1 Väntan 1"_s);
    EXPECT_EQ(current(), u"Väntade i två år"_s) << "where it was taken back";
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(themeLine(0), u"1 Väntan 2"_s);
    EXPECT_TRUE(sample.session().lastSaved().has_value());
}

TEST_F(TextsViewTest, ATextThatLeavesTheListMakesRoomForTheNext)
{
    openSix();
    addTheme(u"Väntan"_s);
    choice(u"Show"_s)->setFocus();
    press(Qt::Key_Down); // without theme
    view->takeFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    EXPECT_EQ(current(), u"Bra bemötande"_s);
    press(Qt::Key_1);
    EXPECT_EQ(listed().size(), 5);
    EXPECT_EQ(current(), u"Café i Ängen"_s);
    EXPECT_EQ(QApplication::focusWidget(), &view->table());
}

TEST_F(TextsViewTest, SeveralAreMarkedAtOnceAndOtherKeysMarkNothing)
{
    openSix();
    addTheme(u"Väntan"_s);
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_1);
    EXPECT_EQ(themeLine(0), u"1 Väntan 3"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(themeLine(0), u"1 Väntan 0"_s) << "one step";
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_X);
    press(Qt::Key_0);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, u"1"_s, true);
    QApplication::sendEvent(&view->table(), &held);
    EXPECT_EQ(themeLine(0), u"1 Väntan 0"_s);
    press(Qt::Key_7);
    EXPECT_TRUE(view->notice().text().contains(u"no theme 7"_s));
}

TEST_F(TextsViewTest, ThemesAreRenamedAndRemovedByKeysAndComeBack)
{
    openSix();
    addTheme(u"Väntan"_s);
    press(Qt::Key_1);
    view->themes().table().setFocus();
    press(Qt::Key_F2);
    type(u"Väntetid"_s); // over the old name, which is selected
    press(Qt::Key_Return);
    EXPECT_EQ(stored(), QStringList{u"Väntetid: Allt bra"_s});
    EXPECT_EQ(QApplication::focusWidget(), &view->themes().table());
    press(Qt::Key_Delete);
    EXPECT_EQ(stored(), QStringList{});
    EXPECT_TRUE(view->notice().text().contains(u"Väntetid"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(), QStringList{u"Väntetid: Allt bra"_s});
    view->themes().table().setFocus();
    press(Qt::Key_Delete);
    view->notice().actionButton()->click();
    EXPECT_EQ(stored(), QStringList{u"Väntetid: Allt bra"_s});
    press(Qt::Key_Insert);
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), &view->table()) << "nothing was named";
    EXPECT_EQ(stored().size(), 1);
}

TEST_F(TextsViewTest, ANameThatWillNotDoIsSaidAndStaysToBeMended)
{
    openSix();
    addTheme(u"Väntan"_s);
    addTheme(u"Väntan"_s);
    EXPECT_EQ(view->notice().kind(), NoticeBar::Kind::Error);
    EXPECT_TRUE(view->notice().text().contains(u"already a theme"_s));
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(name, nullptr);
    EXPECT_EQ(name->text(), u"Väntan"_s);
    EXPECT_EQ(stored().size(), 1);
}

TEST_F(TextsViewTest, IsSearchedAndFilteredByTheme)
{
    openSix();
    addTheme(u"Väntan"_s);
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), u"Find in the texts"_s);
    type(u"CAFE"_s);
    EXPECT_EQ(listed(), QStringList{u"Café i Ängen"_s});
    press(Qt::Key_Return);
    press(Qt::Key_1);
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape);
    EXPECT_EQ(listed().size(), 6);
    view->themes().table().setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(listed(), QStringList{u"Café i Ängen"_s});
    EXPECT_TRUE(saysSomewhere(*view, u"1 of 6"_s));
}

TEST_F(TextsViewTest, WhatIsStoredElsewhereIsShownAndTheCurrentTextStays)
{
    openSix();
    addTheme(u"Väntan"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    const QString before = current();
    write({u"Aldrig mer"_s});
    open();
    EXPECT_EQ(listed().size(), 7);
    EXPECT_EQ(current(), before);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(), QStringList{}) << "what was done can still be taken back";
    open(u"styrelse"_s);
    EXPECT_TRUE(saysSomewhere(*view, u"No free-text question"_s));
    open();
    EXPECT_EQ(listed().size(), 7);
}

TEST_F(TextsViewTest, FewTextsAreShownWithAWarningAndNeverLeave)
{
    write({u"ett"_s, u"två"_s});
    open();
    EXPECT_TRUE(saysSomewhere(*view, u"Few texts"_s));
    QApplication::clipboard()->setText(u"före"_s);
    QTest::keyClick(buttonCalled(*view, u"&Copy quotes"_s), Qt::Key_Space);
    EXPECT_EQ(view->notice().kind(), NoticeBar::Kind::Error);
    EXPECT_EQ(QApplication::clipboard()->text(), u"före"_s);
}

TEST_F(TextsViewTest, QuotesAreCopiedAndSavedWithoutAQuestionWhenNothingIsSuspect)
{
    openSix();
    addTheme(u"Väntan"_s);
    press(Qt::Key_1);
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"bra"_s);
    QTest::keyClick(buttonCalled(*view, u"&Copy quotes"_s), Qt::Key_Return);
    EXPECT_EQ(QApplication::clipboard()->text(), u"Fråga FRITEXT\n\n”Allt bra”\n”Bra bemötande”\n”Öppet och bra”\n"_s);
    prompts.path = sample.path(u"citat.txt"_s);
    QTest::keyClick(buttonCalled(*view, u"Sa&ve quotes …"_s), Qt::Key_Return);
    EXPECT_TRUE(QString::fromUtf8(contentOf(prompts.path)).contains(u"”Allt bra”"_s));
    EXPECT_FALSE(QString::fromUtf8(contentOf(prompts.path)).contains(u"väntan"_s)) << "only what is listed";
    EXPECT_EQ(view->notice().kind(), NoticeBar::Kind::Success);
    EXPECT_TRUE(prompts.suggestion.endsWith(u"quotes-deltagare-2026.xlsx"_s)) << prompts.suggestion.toStdString();
}

TEST_F(TextsViewTest, ASecondLookComesBeforeAnythingLeaves)
{
    write({u"Ring 070-123 45 67"_s, u"Tack Anna Berglund!"_s, u"mejla a@b.se"_s, u"x"_s, u"y"_s});
    open();
    QApplication::clipboard()->setText(u"före"_s);
    QTest::keyClick(buttonCalled(*view, u"&Copy quotes"_s), Qt::Key_Space);
    EXPECT_TRUE(view->secondLook().isVisible());
    EXPECT_EQ(QApplication::clipboard()->text(), u"före"_s);
    EXPECT_TRUE(saysSomewhere(view->secondLook(), u"underline\">a@b.se</span>"_s)) << "the words are marked";
    QPushButton *copy = buttonCalled(view->secondLook(), u"&Copy quotes"_s);
    ASSERT_NE(copy, nullptr);
    EXPECT_FALSE(copy->isEnabled());
    press(Qt::Key_L);
    press(Qt::Key_M);
    EXPECT_FALSE(copy->isEnabled());
    press(Qt::Key_K);
    ASSERT_TRUE(copy->isEnabled());
    EXPECT_EQ(QApplication::focusWidget(), copy);
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::clipboard()->text(), u"Fråga FRITEXT\n\n”Ring •••-•••••••”\n”Tack Anna Berglund!”\n”x”\n”y”\n"_s);
    EXPECT_EQ(QApplication::focusWidget(), &view->table());
    QTest::keyClick(buttonCalled(*view, u"&Copy quotes"_s), Qt::Key_Space);
    EXPECT_TRUE(view->secondLook().isVisible()) << "each time anew";
    press(Qt::Key_Escape);
    EXPECT_FALSE(view->secondLook().isVisible());
}

TEST_F(TextsViewTest, NothingIsCopiedPastTheSecondLook)
{
    write({u"Ring 070-123 45 67"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    open();
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"Fråga FRITEXT\n\n”a”\n"_s) << "the current text";
    QApplication::clipboard()->setText(u"före"_s);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Down);
    ASSERT_EQ(current(), u"Ring 070-123 45 67"_s);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(view->secondLook().isVisible());
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"före"_s);
    press(Qt::Key_Escape);
    auto *reading = view->findChild<QPlainTextEdit *>();
    reading->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"före"_s);
}

TEST_F(TextsViewTest, TabGoesEverywhereAndEveryInputHasAName)
{
    openSix();
    addTheme(u"Väntan"_s);
    QList<QWidget *> seen;
    for (int i = 0; i < 30; ++i) {
        press(Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        const auto *button = qobject_cast<QAbstractButton *>(focus);
        EXPECT_FALSE(focus->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty()))
            << focus->metaObject()->className();
        if (!seen.contains(focus))
            seen << focus;
    }
    for (QWidget *wanted :
         {static_cast<QWidget *>(&view->table()), static_cast<QWidget *>(&view->themes().table()),
          static_cast<QWidget *>(buttonCalled(*view, u"Sa&ve quotes …"_s)), static_cast<QWidget *>(choice(u"Show"_s))})
        EXPECT_TRUE(seen.contains(wanted));
}

/// Four thousand texts: how long a key takes to be seen. Printed, not judged (no test depends on a clock), but for the figures.
TEST_F(TextsViewTest, FourThousandTextsAreSortedAndSearched)
{
    QStringList texts;
    for (int i = 0; i < 4000; ++i)
        texts << u"Text %1 om väntan, bemötande och stöd från en person som lyssnade på vad jag ville"_s.arg(i * 7919 % 4000);
    write(texts);
    QElapsedTimer clock;
    clock.start();
    open();
    view->grab();
    const qint64 opened = clock.restart();
    addTheme(u"Väntan"_s);
    const qint64 added = clock.restart();
    press(Qt::Key_1);
    view->grab();
    const qint64 marked = clock.restart();
    press(Qt::Key_F, Qt::ControlModifier);
    clock.restart();
    type(u"9"_s);
    view->grab();
    const qint64 searched = clock.restart();
    std::cout << "4000 texts: open " << opened << " ms, new theme " << added << " ms, put under a theme " << marked
              << " ms, a letter of a search " << searched << " ms\n";
    EXPECT_LT(listed().size(), 4000);
    EXPECT_EQ(themeLine(0), u"1 Väntan 1"_s);
}

} // namespace

} // namespace ljus::test
