// Every key of the form, on the top row and the numeric keypad.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/entry_fixture.h"
#include "ui/models/answer_keys.h"
#include "ui/models/typed_answer.h"
#include "ui/pages/entry/entry_form.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtTest/QTest>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

/// "deltagare" v1 without sex: F1, F2, GAMMAL, each with levels 1–4 and "don't know".
class EntryKeysTest : public test::EntryFixture
{
protected:
    void SetUp() override
    {
        begin(test::sampleInstrument());
        startForm(u"deltagare"_s, u"v1"_s, u"utan"_s);
    }

    /// Presses @a key at F1 and tells what was stored; the form is at F1 again afterwards.
    std::optional<Answer> answerBy(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        press(Qt::Key_Home);
        press(key, modifiers);
        return stored(u"F1"_s);
    }
};

TEST_F(EntryKeysTest, DigitsAnswerInTheOptionsOrderOnBothRows)
{
    for (const auto modifiers : {Qt::KeyboardModifiers(Qt::NoModifier), Qt::KeyboardModifiers(Qt::KeypadModifier)}) {
        for (int digit = 1; digit <= 4; ++digit) {
            EXPECT_EQ(answerBy(Qt::Key(Qt::Key_0 + digit), modifiers), Answer::option(QString::number(digit)));
            EXPECT_EQ(current(), 1);
        }
        EXPECT_EQ(answerBy(Qt::Key_0, modifiers), Answer::option(u"vetej"_s));
    }
}

TEST_F(EntryKeysTest, KindsOfNothingHaveTheirOwnKeysOnBothRows)
{
    const std::vector<std::pair<Qt::Key, Answer>> keys{
        {Qt::Key_Plus, Answer::option(u"vetej"_s)},
        {Qt::Key_V, Answer::option(u"vetej"_s)},
        {Qt::Key_Space, Answer::blank()},
        {Qt::Key_Minus, Answer::blank()},
        {Qt::Key_B, Answer::blank()},
        {Qt::Key_Asterisk, Answer::marks()},
        {Qt::Key_F, Answer::marks()},
        {Qt::Key_Slash, Answer::unreadable()},
        {Qt::Key_O, Answer::unreadable()},
    };
    for (const auto &[key, answer] : keys) {
        answerBy(Qt::Key_1, Qt::NoModifier);
        EXPECT_EQ(answerBy(key, Qt::NoModifier), answer) << key;
        EXPECT_EQ(current(), 1) << key;
    }
    for (const auto &[key, answer] : keys) {
        if (key > Qt::Key_Slash)
            continue;
        answerBy(Qt::Key_1, Qt::NoModifier);
        EXPECT_EQ(answerBy(key, Qt::KeypadModifier), answer) << key;
    }
}

TEST_F(EntryKeysTest, ASwedishKeyboardsShiftedSignsAreReadFromTheirText)
{
    press(Qt::Key_Home);
    QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_7, u"/"_s, Qt::ShiftModifier);
    EXPECT_EQ(stored(u"F1"_s), Answer::unreadable());
    press(Qt::Key_Home);
    QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_Apostrophe, u"*"_s, Qt::ShiftModifier);
    EXPECT_EQ(stored(u"F1"_s), Answer::marks());
    QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_1, u"!"_s, Qt::ShiftModifier);
    EXPECT_EQ(stored(u"F2"_s), std::nullopt);
}

TEST_F(EntryKeysTest, AKeyWithAltCtrlOrMetaNeverAnswers)
{
    for (const Qt::KeyboardModifier modifier : {Qt::AltModifier, Qt::ControlModifier, Qt::MetaModifier}) {
        for (const Qt::Key key :
             {Qt::Key_1, Qt::Key_0, Qt::Key_V, Qt::Key_B, Qt::Key_F, Qt::Key_O, Qt::Key_Space, Qt::Key_Return}) {
            // As on a real desk, where Alt leaves the letter in the event's text.
            const QString letter = key <= Qt::Key_Z ? QString(QChar(key)).toLower() : QString();
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), key, letter, modifier);
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), key, QString(), modifier | Qt::KeypadModifier);
        }
    }
    EXPECT_FALSE(unfinished());
    EXPECT_EQ(current(), 0);
}

TEST_F(EntryKeysTest, AKeyThatRepeatsItselfAnswersOnce)
{
    press(Qt::Key_2);
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_2, Qt::NoModifier, u"2"_s, true);
    QApplication::sendEvent(QApplication::focusWidget(), &repeated);
    EXPECT_EQ(stored(u"F1"_s), Answer::option(u"2"_s));
    EXPECT_EQ(stored(u"F2"_s), std::nullopt);
    EXPECT_EQ(current(), 1);
}

TEST_F(EntryKeysTest, TheWheelOnlyScrolls)
{
    window->resize(600, 360);
    press(Qt::Key_2);
    QScrollBar *bar = page->form().verticalScrollBar();
    bar->setValue(0);
    QWidget *viewport = page->form().viewport();
    const QPointF middle = viewport->rect().center();
    QWheelEvent wheel(middle, viewport->mapToGlobal(middle), {}, {0, -240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(viewport, &wheel);
    EXPECT_GT(bar->value(), 0);
    EXPECT_EQ(current(), 1);
    EXPECT_EQ(unfinished()->answers.size(), 1);
}

TEST_F(EntryKeysTest, KeysThatMoveLeaveTheAnswers)
{
    press(Qt::Key_1);
    press(Qt::Key_2);
    for (const Qt::Key back : {Qt::Key_Up, Qt::Key_Left, Qt::Key_Backspace}) {
        press(back);
        EXPECT_EQ(current(), 1);
        press(Qt::Key_Down);
        EXPECT_EQ(current(), 2);
    }
    press(Qt::Key_Home);
    EXPECT_EQ(current(), 0);
    press(Qt::Key_Up);
    EXPECT_EQ(current(), 0);
    press(Qt::Key_Right);
    EXPECT_EQ(current(), 1);
    press(Qt::Key_End);
    EXPECT_EQ(current(), 3);
    press(Qt::Key_Down);
    EXPECT_EQ(current(), 3);
    EXPECT_EQ(unfinished()->answers.size(), 2);
}

TEST_F(EntryKeysTest, EnterGoesOnOnlyFromAnAnsweredQuestion)
{
    press(Qt::Key_Return);
    EXPECT_EQ(current(), 0);
    EXPECT_FALSE(remark().isEmpty());
    press(Qt::Key_1);
    press(Qt::Key_Up);
    press(Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_EQ(current(), 1);
    EXPECT_EQ(unfinished()->answers.size(), 1);
}

TEST_F(EntryKeysTest, ANumberWithoutAnOptionIsSaidAndStoresNothing)
{
    press(Qt::Key_7);
    EXPECT_TRUE(remark().contains(u"7"_s));
    EXPECT_FALSE(unfinished());
    press(Qt::Key_3);
    EXPECT_EQ(stored(u"F1"_s), Answer::option(u"3"_s));
}

TEST_F(EntryKeysTest, TheKeypadWithoutNumLockMoves)
{
    press(Qt::Key_1);
    press(Qt::Key_Up, Qt::KeypadModifier);
    EXPECT_EQ(current(), 0);
    press(Qt::Key_End, Qt::KeypadModifier);
    EXPECT_TRUE(keying().isAtEnd());
}

/// A scale with twelve options and "don't know".
class ManyOptionsTest : public test::EntryFixture
{
protected:
    void SetUp() override
    {
        Instrument instrument = test::sampleInstrument();
        auto &scale = instrument.scales[1];
        for (int i = 5; i <= 12; ++i)
            scale.options.insert(scale.options.end() - 1, {QString::number(i), {{{u"sv"_s, u"Nivå %1"_s.arg(i)}}}, false, i});
        for (Questionnaire &questionnaire : instrument.questionnaires) {
            for (QuestionnaireVersion &version : questionnaire.versions) {
                for (Question &question : version.questions) {
                    if (question.scale == scale.key)
                        question.options = scale.options;
                }
            }
        }
        begin(instrument);
        startForm(u"deltagare"_s, u"v1"_s, u"utan"_s);
    }
};

TEST_F(ManyOptionsTest, AnswersHaveTwoDigits)
{
    press(Qt::Key_1);
    EXPECT_FALSE(unfinished());
    EXPECT_TRUE(remark().startsWith(u"1_"_s));
    press(Qt::Key_2);
    EXPECT_EQ(stored(u"F1"_s), Answer::option(u"12"_s));
    press(Qt::Key_0, Qt::KeypadModifier);
    press(Qt::Key_3, Qt::KeypadModifier);
    EXPECT_EQ(stored(u"F2"_s), Answer::option(u"3"_s));
    press(Qt::Key_Plus);
    EXPECT_EQ(stored(u"GAMMAL"_s), Answer::option(u"vetej"_s));
}

TEST_F(ManyOptionsTest, BackspaceTakesTheFirstDigitBack)
{
    press(Qt::Key_1);
    press(Qt::Key_Backspace);
    press(Qt::Key_0);
    press(Qt::Key_4);
    EXPECT_EQ(stored(u"F1"_s), Answer::option(u"4"_s));
    press(Qt::Key_4);
    press(Qt::Key_4);
    EXPECT_EQ(stored(u"F2"_s), std::nullopt);
    EXPECT_TRUE(remark().contains(u"44"_s));
}

TEST(OptionKeysTest, CapsShowWhatToPress)
{
    const Instrument instrument = test::sampleInstrument();
    const Question &question = *instrument.questionnaires.front().current().question(u"F1"_s);
    const OptionKeys keys(question);
    EXPECT_EQ(keys.capOf(0), u"1"_s);
    EXPECT_EQ(keys.capOf(3), u"4"_s);
    EXPECT_EQ(keys.capOf(4), u"0"_s);
}

TEST(TypedAnswerTest, ReadsNumbersAsPeopleWriteThem)
{
    EXPECT_EQ(numberFromTyped(u"42"_s), 42.0);
    EXPECT_EQ(numberFromTyped(u"3,5"_s), 3.5);
    EXPECT_EQ(numberFromTyped(u"3.5"_s), 3.5);
    EXPECT_EQ(numberFromTyped(u"-7"_s), -7.0);
    EXPECT_EQ(numberFromTyped(u"1\u00a0200"_s), 1200.0);
    for (const QString &wrong : {u"fyra"_s, u""_s, u"1e5"_s, u"inf"_s, u"4,"_s, u"4,5,6"_s, u"0x1"_s})
        EXPECT_EQ(numberFromTyped(wrong), std::nullopt) << wrong.toStdString();
}

TEST(TypedAnswerTest, ReadsDatesAsPeopleWriteThem)
{
    const QDate today(2026, 11, 22);
    for (const QString &written : {u"2025-12-31"_s, u"20251231"_s, u"251231"_s, u"31/12"_s, u"31/12-25"_s, u"31/12 2025"_s,
                                   u"31/12/2025"_s, u" 2025-12-31 "_s})
        EXPECT_EQ(dateFromTyped(written, today), QDate(2025, 12, 31)) << written.toStdString();
    EXPECT_EQ(dateFromTyped(u"22/11"_s, today), today);
    EXPECT_EQ(dateFromTyped(u"29/2"_s, today), QDate(2024, 2, 29));
    EXPECT_EQ(dateFromTyped(u"640823"_s, today), QDate(1964, 8, 23));
    for (const QString &wrong : {u"2025-02-30"_s, u"31/13"_s, u"i går"_s, u"12"_s, u"2025"_s, u""_s})
        EXPECT_EQ(dateFromTyped(wrong, today), std::nullopt) << wrong.toStdString();
}

} // namespace

} // namespace ljus
