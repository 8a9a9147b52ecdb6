// Keys that must never answer, and the same keys elsewhere on the keyboard, which must.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/entry_fixture.h"
#include "ui/pages/entry/entry_editor.h"
#include "ui/pages/entry/entry_form.h"

#include <QApplication>
#include <QWheelEvent>
#include <QtTest/QTest>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

/// On the sample's "deltagare" v2 without sex: F1, F2, NY, VAL, ALDER, DATUM, FRITEXT.
class EntryStrayKeysTest : public test::EntryFixture
{
protected:
    void SetUp() override { begin(test::sampleInstrument()); }

    /// At ALDER, with what comes before it answered.
    void startAtNumber()
    {
        startForm(u"deltagare"_s, u"v2"_s, u"utan"_s);
        pressEach(u"1111\r"_s);
        ASSERT_EQ(currentQuestion(), u"ALDER"_s);
    }
    [[nodiscard]] QString field() const { return page->form().editor().text(); }
};

TEST_F(EntryStrayKeysTest, AltAndControlTypeNothingInANumberField)
{
    startAtNumber();
    for (const Qt::KeyboardModifier modifier : {Qt::ControlModifier, Qt::AltModifier}) {
        for (const auto &[key, letter] : {std::pair(Qt::Key_4, u"4"_s), {Qt::Key_Space, u" "_s}, {Qt::Key_G, u"g"_s}}) {
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), key, letter, modifier);
            EXPECT_EQ(field().toStdString(), "") << modifier;
            EXPECT_FALSE(page->desk()->isGoing()) << modifier;
            press(Qt::Key_A, Qt::ControlModifier);
            press(Qt::Key_Delete);
        }
    }
    EXPECT_EQ(currentQuestion(), u"ALDER"_s);
    EXPECT_EQ(unfinished()->answers.size(), 4);
}

TEST_F(EntryStrayKeysTest, AltTypesNothingInAFreeTextButTheSignsOfTheThirdLevelDo)
{
    startAtNumber();
    pressEach(u"  "_s);
    ASSERT_EQ(currentQuestion(), u"FRITEXT"_s);
    QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_4, u"4"_s, Qt::AltModifier);
    EXPECT_EQ(field().toStdString(), "");
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    for (const Qt::KeyboardModifiers altGr :
         {Qt::KeyboardModifiers(Qt::NoModifier), Qt::KeyboardModifiers(Qt::GroupSwitchModifier),
          Qt::ControlModifier | Qt::AltModifier})
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_At, u"@"_s, altGr);
    EXPECT_EQ(field().toStdString(), "@@@") << "AltGr+2 on a Swedish keyboard, under X11 and under Windows";
}

TEST_F(EntryStrayKeysTest, TheWheelOverAFieldChangesNothing)
{
    startAtNumber();
    typeText(u"45"_s);
    QWidget *target = QApplication::focusWidget();
    for (const int turn : {-120, 120}) {
        const QPointF middle = target->rect().center();
        QWheelEvent wheel(middle, target->mapToGlobal(middle), {}, {0, turn}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(target, &wheel);
        EXPECT_EQ(field(), u"45"_s);
        EXPECT_EQ(currentQuestion(), u"ALDER"_s);
    }
    EXPECT_EQ(unfinished()->answers.size(), 4);
}

TEST_F(EntryStrayKeysTest, AHeldKeyAnswersNothingMore)
{
    startForm(u"deltagare"_s, u"v2"_s, u"utan"_s);
    pressEach(u"12"_s);
    hold(Qt::Key_2);
    hold(Qt::Key_Return);
    hold(Qt::Key_Space);
    EXPECT_EQ(unfinished()->answers.size(), 2);
    pressEach(u"3"_s);
    press(Qt::Key_Return); // nothing ticked
    ASSERT_EQ(currentQuestion(), u"ALDER"_s);
    press(Qt::Key_Space);
    ASSERT_EQ(currentQuestion(), u"DATUM"_s);
    hold(Qt::Key_Space);
    hold(Qt::Key_Return);
    press(Qt::Key_Down);
    EXPECT_EQ(stored(u"DATUM"_s), std::nullopt) << "the bar that was still held is no answer";
}

/// "deltagare" v2 with sex, and ALDER right after it.
class EntryHeldKeyTest : public EntryStrayKeysTest
{
protected:
    void SetUp() override
    {
        Instrument instrument = test::sampleInstrument();
        auto &questions = instrument.questionnaires[0].versions[1].questions;
        questions.erase(questions.begin() + 1, questions.begin() + 5);
        begin(instrument);
        startForm(u"deltagare"_s, u"v2"_s, u"med"_s);
    }
};

TEST_F(EntryHeldKeyTest, ADigitThatIsHeldDoesNotRunIntoTheNextField)
{
    press(Qt::Key_1);
    ASSERT_EQ(currentQuestion(), u"ALDER"_s);
    for (int i = 0; i < 3; ++i)
        hold(Qt::Key_1);
    EXPECT_EQ(field().toStdString(), "");
    press(Qt::Key_Down);
    EXPECT_EQ(stored(u"ALDER"_s), std::nullopt);
}

TEST_F(EntryStrayKeysTest, SpaceInAnEmptyFieldIsABlankAndInAFilledOneALetter)
{
    startAtNumber();
    press(Qt::Key_Space);
    EXPECT_EQ(stored(u"ALDER"_s), Answer::blank());
    EXPECT_EQ(currentQuestion(), u"DATUM"_s);
    press(Qt::Key_Space);
    EXPECT_EQ(stored(u"DATUM"_s), Answer::blank());
    ASSERT_EQ(currentQuestion(), u"FRITEXT"_s);
    typeText(u"Så"_s);
    press(Qt::Key_Space);
    typeText(u"bra"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(stored(u"FRITEXT"_s), Answer::text(u"Så bra"_s));
}

TEST_F(EntryStrayKeysTest, TheKeypadKeysAWholeFormAsTheTopRowDoes)
{
    startForm(u"deltagare"_s, u"v2"_s, u"utan"_s);
    for (const Qt::KeyboardModifier row : {Qt::NoModifier, Qt::KeypadModifier}) {
        const Qt::Key enter = row == Qt::NoModifier ? Qt::Key_Return : Qt::Key_Enter;
        const std::vector<Qt::Key> keys{
            Qt::Key_4, Qt::Key_0, Qt::Key_Asterisk, Qt::Key_1, Qt::Key_3, enter, Qt::Key_3, Qt::Key_8, enter,
            Qt::Key_3, Qt::Key_1, Qt::Key_Slash,    Qt::Key_1, Qt::Key_2, enter, enter,     enter};
        for (const Qt::Key key : keys)
            press(key, row);
    }
    ASSERT_EQ(sheets().size(), 2U);
    EXPECT_EQ(sheet(0).answers, sheet(1).answers);
    EXPECT_EQ(sheet(1).answers.value(u"NY"_s), Answer::marks());
    EXPECT_EQ(sheet(1).answers.value(u"VAL"_s), Answer::options({u"a"_s, u"c"_s}));
    EXPECT_EQ(sheet(1).answers.value(u"ALDER"_s), Answer::number(38));
    EXPECT_EQ(sheet(1).answers.value(u"DATUM"_s), Answer::date(QDate(2025, 12, 31)));
}

} // namespace

} // namespace ljus
