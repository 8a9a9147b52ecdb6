// Keying whole forms: answers of every kind, going back, looking back, coming back.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/definition_files.h"
#include "tests/ui/entry_fixture.h"
#include "ui/pages/entry/entry_editor.h"
#include "ui/pages/entry/entry_form.h"

#include <QAccessible>
#include <QApplication>
#include <QSet>
#include <QtTest/QTest>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

/// On the sample definition; "deltagare" v2 has one question of each kind.
class EntryPageTest : public test::EntryFixture
{
protected:
    void SetUp() override { begin(test::sampleInstrument()); }

    /// v2 without sex is at question @a key; nothing is keyed before it.
    void startAt(const QuestionKey &key)
    {
        startForm(u"deltagare"_s, u"v2"_s, u"utan"_s);
        while (!keying().isAtEnd() && page->desk()->question()->key != key)
            press(Qt::Key_Down);
        ASSERT_FALSE(keying().isAtEnd());
    }
    [[nodiscard]] QuestionKey currentKey() const { return page->desk()->question()->key; }
};

TEST_F(EntryPageTest, OneKeyPerAnswerAndTheNextQuestionIsCurrent)
{
    startForm(u"deltagare"_s, u"v1"_s, u"med"_s);
    EXPECT_EQ(page->panel().progress(), u"Question 1 of 4 · 4 left"_s);
    press(Qt::Key_2);
    EXPECT_EQ(stored(u"kon"_s), Answer::option(u"man"_s));
    EXPECT_EQ(currentKey(), u"F1"_s);
    EXPECT_EQ(page->panel().progress(), u"Question 2 of 4 · 3 left"_s);
}

TEST_F(EntryPageTest, AWholeFormOfSingleChoicesTakesOneKeyMoreThanItHasQuestions)
{
    close();
    ASSERT_TRUE(QFile::remove(path()));
    const auto instrument = bundledInstrument();
    ASSERT_OK(instrument);
    begin(*instrument);
    startForm(u"styrelse"_s);
    const auto questions = keying().questions();
    ASSERT_GT(questions.size(), 10U);
    int keystrokes = 0;
    for (std::size_t i = 0; i < questions.size(); ++i, ++keystrokes)
        press(Qt::Key(Qt::Key_1 + static_cast<int>(i % 3)));
    press(Qt::Key_Return);
    ++keystrokes;
    EXPECT_EQ(keystrokes, static_cast<int>(questions.size()) + 1);
    const ResponseSet all = finished(u"styrelse"_s);
    ASSERT_EQ(all.size(), 1);
    for (std::size_t i = 0; i < questions.size(); ++i)
        EXPECT_EQ(all.cells(questions[i]->key).front(), i % 3) << questions[i]->key.toStdString();
    EXPECT_EQ(page->panel().status(), u"Write 0001 on the sheet you just keyed"_s);
    EXPECT_TRUE(page->isKeying());
    EXPECT_EQ(current(), 0);
    EXPECT_FALSE(unfinished());
}

TEST_F(EntryPageTest, TheVariantDecidesWhetherSexIsAsked)
{
    startForm(u"deltagare"_s, u"v2"_s, u"utan"_s);
    EXPECT_EQ(currentKey(), u"F1"_s);
    press(Qt::Key_Escape);
    startForm(u"deltagare"_s, u"v2"_s, u"med"_s);
    EXPECT_EQ(currentKey(), u"kon"_s);
    press(Qt::Key_1);
    EXPECT_EQ(unfinished()->head.variant, u"med"_s);
}

TEST_F(EntryPageTest, GoingBackCorrectsAnAnswer)
{
    startForm(u"deltagare"_s, u"v1"_s, u"utan"_s);
    press(Qt::Key_1);
    press(Qt::Key_2);
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    press(Qt::Key_4);
    EXPECT_EQ(stored(u"F1"_s), Answer::option(u"4"_s));
    EXPECT_EQ(stored(u"F2"_s), Answer::option(u"2"_s));
    EXPECT_EQ(currentKey(), u"F2"_s);
}

TEST_F(EntryPageTest, TheLookBackTellsWhatIsMissingAndEnterMakesItBlank)
{
    startForm(u"deltagare"_s, u"v1"_s, u"utan"_s);
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_2);
    ASSERT_TRUE(keying().isAtEnd());
    const QString said = page->form().accessibleName();
    EXPECT_TRUE(said.contains(u"Blank: 2."_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"Unanswered: 3."_s)) << said.toStdString();
    press(Qt::Key_Return);
    const ResponseSet all = finished(u"deltagare"_s);
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.cells(u"F2"_s).front(), kBlankCell);
    EXPECT_EQ(all.cells(u"GAMMAL"_s).front(), 1U);
}

TEST_F(EntryPageTest, AnAnswerLeftOverAtTheLookBackIsSaidUntilTheNextKey)
{
    startForm(u"deltagare"_s, u"v1"_s, u"utan"_s);
    pressEach(u"1231"_s);
    const QString said = u"One more answer on the paper? Then a line was skipped: go back with Up and compare."_s;
    EXPECT_TRUE(keying().isAtEnd());
    EXPECT_EQ(page->desk()->remark(), (EntryRemark{EntryRemark::Kind::Hint, said}));
    EXPECT_TRUE(page->form().accessibleName().contains(said)) << page->form().accessibleName().toStdString();
    EXPECT_EQ(stored(u"GAMMAL"_s), Answer::option(u"3"_s));
    press(Qt::Key_End);
    EXPECT_EQ(page->desk()->remark().text, QString());
    press(Qt::Key_2);
    EXPECT_EQ(page->desk()->remark().text, said);
    press(Qt::Key_Up);
    EXPECT_EQ(currentKey(), u"GAMMAL"_s);
    EXPECT_EQ(page->desk()->remark().text, QString());
}

TEST_F(EntryPageTest, TheKeysAreToldOnTwoLinesAtMost)
{
    startForm(u"deltagare"_s);
    for (const int width : {1020, 700, 500}) {
        window->resize(width, 760);
        QTest::qWait(1);
        const QWidget &hints = page->panel().hints();
        QSet<int> lines;
        int shown = 0;
        for (const QWidget *hint : hints.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (!hint->isVisible())
                continue;
            lines << hint->y();
            ++shown;
        }
        EXPECT_LE(lines.size(), 2) << width;
        EXPECT_GE(shown, width > 600 ? 8 : 1) << width;
    }
}

TEST_F(EntryPageTest, DigitsToggleInMultipleChoiceAndEnterStores)
{
    startAt(u"VAL"_s);
    press(Qt::Key_3);
    press(Qt::Key_1);
    press(Qt::Key_2);
    press(Qt::Key_2);
    EXPECT_EQ(stored(u"VAL"_s), std::nullopt);
    EXPECT_EQ(page->desk()->shown(current()), Answer::options({u"a"_s, u"c"_s}));
    press(Qt::Key_Return);
    EXPECT_EQ(stored(u"VAL"_s), Answer::options({u"a"_s, u"c"_s}));
    EXPECT_EQ(currentKey(), u"ALDER"_s);
    press(Qt::Key_Up);
    press(Qt::Key_1);
    press(Qt::Key_Down); // leaving stores as well
    EXPECT_EQ(stored(u"VAL"_s), Answer::options({u"c"_s}));
}

TEST_F(EntryPageTest, NothingTickedInMultipleChoiceIsBlank)
{
    startAt(u"VAL"_s);
    press(Qt::Key_Asterisk); // several marks are no fault here
    EXPECT_EQ(stored(u"VAL"_s), std::nullopt);
    press(Qt::Key_Return);
    EXPECT_EQ(stored(u"VAL"_s), Answer::blank());
}

TEST_F(EntryPageTest, ANumberIsTypedAndOneOutOfRangeIsKeptByASecondEnter)
{
    startAt(u"ALDER"_s);
    ASSERT_TRUE(page->form().editor().isVisible());
    typeText(u"450"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(currentKey(), u"ALDER"_s);
    EXPECT_EQ(page->desk()->remark().kind, EntryDesk::Remark::Kind::Warning);
    EXPECT_TRUE(remark().contains(u"450"_s));
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    EXPECT_EQ(stored(u"ALDER"_s), Answer::number(45));
    press(Qt::Key_Up);
    EXPECT_EQ(page->form().editor().text(), u"45"_s);
    typeText(u"0"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_EQ(stored(u"ALDER"_s), Answer::number(450));
}

TEST_F(EntryPageTest, WhatIsNoNumberStaysInTheEditor)
{
    startAt(u"ALDER"_s);
    typeText(u"fyrtio"_s);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Down, Qt::Key_Tab}) {
        press(key);
        EXPECT_EQ(currentKey(), u"ALDER"_s);
        EXPECT_EQ(page->form().editor().text(), u"fyrtio"_s);
        EXPECT_EQ(page->desk()->remark().kind, EntryDesk::Remark::Kind::Warning);
    }
    EXPECT_FALSE(unfinished());
}

TEST_F(EntryPageTest, AnEmptyEditorTakesTheKeysForNothing)
{
    startAt(u"ALDER"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(stored(u"ALDER"_s), Answer::blank());
    press(Qt::Key_Slash);
    EXPECT_EQ(stored(u"DATUM"_s), Answer::unreadable());
    press(Qt::Key_Up);
    press(Qt::Key_Asterisk, Qt::KeypadModifier);
    EXPECT_EQ(stored(u"DATUM"_s), Answer::marks());
    press(Qt::Key_Up);
    press(Qt::Key_Return); // what is stored stays
    EXPECT_EQ(stored(u"DATUM"_s), Answer::marks());
}

TEST_F(EntryPageTest, ADateIsTypedInSeveralForms)
{
    startAt(u"DATUM"_s);
    typeText(u"31/12"_s);
    EXPECT_TRUE(remark().contains(u"31 december 2025"_s)) << remark().toStdString();
    press(Qt::Key_Return);
    EXPECT_EQ(stored(u"DATUM"_s), Answer::date(QDate(2025, 12, 31)));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(page->form().editor().text(), u"2025-12-31"_s);
}

TEST_F(EntryPageTest, FreeTextKeepsItsLettersAndLines)
{
    startAt(u"FRITEXT"_s);
    typeText(u"Åsa öser */ 123"_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    typeText(u"på"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    typeText(u"vår"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(stored(u"FRITEXT"_s), Answer::text(u"Åsa öser */ 123\npå\nvår"_s));
    EXPECT_TRUE(keying().isAtEnd());
    press(Qt::Key_Up);
    EXPECT_EQ(page->form().editor().text(), u"Åsa öser */ 123\npå\nvår"_s);
}

TEST_F(EntryPageTest, AFormLeftHalfKeyedIsThereAgainAtTheVeryQuestion)
{
    startForm(u"deltagare"_s, u"v2"_s, u"med"_s);
    press(Qt::Key_1);
    press(Qt::Key_3);
    open();
    EXPECT_TRUE(page->isKeying());
    EXPECT_EQ(currentKey(), u"F2"_s);
    EXPECT_EQ(page->panel().status(), u"Continues where you left off"_s);
    press(Qt::Key_0);
    EXPECT_EQ(unfinished()->answers.size(), 3);
    EXPECT_EQ(unfinished()->head.variant, u"med"_s);
}

TEST_F(EntryPageTest, WhatIsTypedIsStoredWhenThePageIsLeftOrClosed)
{
    startAt(u"ALDER"_s);
    typeText(u"33"_s);
    window->setCurrentIndex(1);
    EXPECT_EQ(stored(u"ALDER"_s), Answer::number(33));
    window->setCurrentIndex(0);
    press(Qt::Key_Up);
    press(Qt::Key_Backspace);
    typeText(u"4"_s);
    window.reset();
    EXPECT_EQ(stored(u"ALDER"_s), Answer::number(34));
}

TEST_F(EntryPageTest, LeavingWithTicksInHandStoresThem)
{
    startAt(u"VAL"_s);
    press(Qt::Key_2);
    press(Qt::Key_Escape);
    EXPECT_EQ(stored(u"VAL"_s), Answer::options({u"b"_s}));
}

TEST_F(EntryPageTest, TheMouseAnswersAsTheKeysDo)
{
    startForm(u"deltagare"_s, u"v1"_s, u"utan"_s);
    QWidget *viewport = page->form().viewport();
    const QRect area = page->form().currentArea();
    for (int y = area.top(); y < area.bottom() && !unfinished(); y += 4)
        QTest::mouseClick(viewport, Qt::LeftButton, Qt::NoModifier, {area.left() + 90, y});
    EXPECT_EQ(stored(u"F1"_s), Answer::option(u"1"_s));
    EXPECT_EQ(currentKey(), u"F2"_s);
    QTest::mouseClick(viewport, Qt::LeftButton, Qt::NoModifier, {90, page->form().currentArea().top() - 6});
    EXPECT_EQ(currentKey(), u"F1"_s);
}

TEST_F(EntryPageTest, TheFormTellsScreenReadersWhereItIs)
{
    startForm(u"deltagare"_s, u"v1"_s, u"utan"_s);
    EXPECT_EQ(page->form().accessibleName(), u"Question 1 of 3: Fråga F1"_s);
    EXPECT_TRUE(page->form().accessibleDescription().startsWith(u"1: Nivå 1; 2: Nivå 2"_s));
    press(Qt::Key_2);
    QAccessibleInterface *form = QAccessible::queryAccessibleInterface(&page->form());
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(form->text(QAccessible::Name), u"Question 2 of 3: Fråga F2"_s);
    press(Qt::Key_Up);
    EXPECT_TRUE(page->form().accessibleDescription().contains(u"answered: Nivå 2"_s));
}

TEST_F(EntryPageTest, TabLeavesTheFormAndShowingThePageGivesItTheFocus)
{
    startForm(u"deltagare"_s, u"v1"_s, u"utan"_s);
    EXPECT_TRUE(page->form().hasFocus());
    press(Qt::Key_Tab);
    EXPECT_FALSE(page->form().hasFocus());
    window->setCurrentIndex(1);
    window->setCurrentIndex(0);
    EXPECT_TRUE(page->form().hasFocus());
}

} // namespace

} // namespace ljus
