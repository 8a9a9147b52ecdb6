// Keying when the file cannot be written.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/entry_fixture.h"
#include "tests/ui/holder.h"
#include "ui/pages/entry/entry_editor.h"
#include "ui/pages/entry/entry_form.h"
#include "ui/pages/entry/entry_setup.h"
#include "ui/parts/notice_bar.h"

#include <QPushButton>

namespace ljus {

using namespace Qt::StringLiterals;
using test::Holder;

namespace {

class EntryFailuresTest : public test::EntryFixture
{
protected:
    void SetUp() override
    {
        begin(test::sampleInstrument());
        startForm(u"deltagare"_s, u"v2"_s, u"utan"_s);
    }

    /// Adds a round after the one that is chosen.
    Id<Round> addRound()
    {
        Round next = *session->round();
        next.id = {};
        next.uuid = {};
        next.name = u"Nästa"_s;
        next.from = next.from.addYears(1);
        next.to = next.to.addYears(1);
        return session->store().rounds().add(next).value();
    }
};

TEST_F(EntryFailuresTest, AFailingAnswerStaysInViewAndTheSameKeyTriesAgain)
{
    press(Qt::Key_1);
    {
        const Holder holder(path());
        press(Qt::Key_2);
        EXPECT_EQ(current(), 1);
        EXPECT_EQ(page->desk()->shown(1), Answer::option(u"2"_s));
        EXPECT_TRUE(page->desk()->isUnsaved());
        EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Error);
        EXPECT_FALSE(page->notice().text().isEmpty());
        press(Qt::Key_4); // keyed on without looking: not to be taken for this question's answer
        EXPECT_EQ(page->desk()->shown(1), Answer::option(u"2"_s));
    }
    EXPECT_EQ(stored(u"F2"_s), std::nullopt);
    press(Qt::Key_2);
    EXPECT_EQ(stored(u"F2"_s), Answer::option(u"2"_s));
    EXPECT_EQ(current(), 2);
    EXPECT_FALSE(page->notice().isVisible());
    EXPECT_EQ(unfinished()->answers.size(), 2);
}

TEST_F(EntryFailuresTest, EnterAndKeysThatMoveTryAgainToo)
{
    {
        const Holder holder(path());
        press(Qt::Key_2);
        press(Qt::Key_Down);
        EXPECT_EQ(current(), 0);
    }
    press(Qt::Key_Return);
    EXPECT_EQ(stored(u"F1"_s), Answer::option(u"2"_s));
    EXPECT_EQ(current(), 1);
}

TEST_F(EntryFailuresTest, TextThatCannotBeStoredStaysInTheEditor)
{
    press(Qt::Key_End);
    press(Qt::Key_Up);
    typeText(u"Bra"_s);
    {
        const Holder holder(path());
        press(Qt::Key_Return);
        EXPECT_EQ(page->form().editor().text(), u"Bra"_s);
        EXPECT_FALSE(keying().isAtEnd());
    }
    press(Qt::Key_Return);
    EXPECT_EQ(stored(u"FRITEXT"_s), Answer::text(u"Bra"_s));
}

TEST_F(EntryFailuresTest, AFormThatCannotBeFinishedWaitsAtTheLookBack)
{
    press(Qt::Key_1);
    press(Qt::Key_End);
    {
        const Holder holder(path());
        press(Qt::Key_Return);
        EXPECT_TRUE(keying().isAtEnd());
        EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Error);
        EXPECT_EQ(page->panel().status(), QString());
    }
    press(Qt::Key_Return);
    EXPECT_EQ(finished(u"deltagare"_s).size(), 1);
    EXPECT_EQ(page->panel().status(), u"Write 0001 on the sheet you just keyed"_s);
}

TEST_F(EntryFailuresTest, APileThatCannotBeReadAgainIsKnownAsItWas)
{
    const auto run = [this](const char *sql) {
        sqlite3 *other = nullptr;
        EXPECT_EQ(sqlite3_open(path().toUtf8().constData(), &other), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(other, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        EXPECT_EQ(sqlite3_changes(other), 1);
        sqlite3_close(other);
    };
    for (int sheet = 0; sheet < 2; ++sheet) {
        press(Qt::Key_1);
        press(Qt::Key_End);
        press(Qt::Key_Return);
    }
    const auto &work = dynamic_cast<const Keying &>(keying());
    press(Qt::Key_1);
    press(Qt::Key_Escape);
    run("UPDATE answer SET value = 'none such' WHERE response = 2 AND question = 'F1'");
    press(Qt::Key_Return); // continue
    EXPECT_FALSE(page->isKeying());
    EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Error);
    EXPECT_EQ(work.sheetsKeyed(), 2);
    run("UPDATE answer SET value = '1' WHERE value = 'none such'");
    press(Qt::Key_Return);
    EXPECT_TRUE(page->isKeying());
    EXPECT_EQ(page->panel().sheet(), u"Pile 1 · sheet 3"_s);
}

TEST_F(EntryFailuresTest, AnUnsavedAnswerIsNotLeft)
{
    {
        const Holder holder(path());
        press(Qt::Key_2);
        press(Qt::Key_Escape);
        EXPECT_TRUE(page->isKeying());
        EXPECT_EQ(page->desk()->shown(0), Answer::option(u"2"_s));
        EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Error);
        EXPECT_TRUE(page->notice().isVisible());
    }
    press(Qt::Key_Escape);
    EXPECT_FALSE(page->isKeying());
    EXPECT_EQ(stored(u"F1"_s), Answer::option(u"2"_s));
}

TEST_F(EntryFailuresTest, WhatIsTakenBackNeedNotBeSaved)
{
    const Holder holder(path(), Holder::Hold::Writing);
    press(Qt::Key_2);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Escape);
    EXPECT_FALSE(page->isKeying());
}

TEST_F(EntryFailuresTest, AnUnsavedAnswerHoldsItsRound)
{
    const Id<Round> next = addRound();
    {
        const Holder holder(path(), Holder::Hold::Writing);
        press(Qt::Key_2);
        const QString said = page->notice().text();
        session->chooseRound(next);
        EXPECT_EQ(session->round()->id, round);
        EXPECT_TRUE(page->isKeying());
        EXPECT_EQ(page->desk()->shown(0), Answer::option(u"2"_s));
        EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Error);
        EXPECT_TRUE(page->notice().text().startsWith(said)) << page->notice().text().toStdString();
    }
    session->chooseRound(next);
    EXPECT_EQ(session->round()->id, next);
    EXPECT_FALSE(page->isKeying());
    EXPECT_FALSE(page->notice().isVisible());
    session->chooseRound(round);
    EXPECT_EQ(stored(u"F1"_s), Answer::option(u"2"_s));
}

TEST_F(EntryFailuresTest, AnUnsavedAnswerHoldsItsRoundFromOtherPages)
{
    const Id<Round> next = addRound();
    const Holder holder(path(), Holder::Hold::Writing);
    press(Qt::Key_2);
    window->setCurrentIndex(1);
    session->chooseRound(next);
    window->setCurrentIndex(0);
    EXPECT_EQ(session->round()->id, round);
    EXPECT_TRUE(page->isKeying());
}

TEST_F(EntryFailuresTest, WhatIsNoNumberHoldsItsRound)
{
    const Id<Round> next = addRound();
    while (page->desk()->question()->key != u"ALDER"_s)
        press(Qt::Key_Down);
    typeText(u"fyrtio"_s);
    session->chooseRound(next);
    EXPECT_EQ(session->round()->id, round);
    EXPECT_EQ(page->form().editor().text(), u"fyrtio"_s);
    EXPECT_TRUE(page->notice().text().contains(remark())) << page->notice().text().toStdString();
    press(Qt::Key_Escape);
    EXPECT_TRUE(page->isKeying());
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Backspace);
    session->chooseRound(next);
    EXPECT_EQ(session->round()->id, next);
}

TEST_F(EntryFailuresTest, TheRoundStaysWhenTheOtherCannotBeRead)
{
    const Id<Round> next = addRound();
    const Holder holder(path());
    session->chooseRound(next);
    EXPECT_EQ(session->round()->id, round);
    EXPECT_EQ(session->round()->name, suggestedRound(QDate(2026, 11, 22)).name);
    EXPECT_TRUE(session->failure());
    EXPECT_TRUE(page->isKeying());
}

TEST_F(EntryFailuresTest, TheFailureIsStillToldWhenThePageIsShownAgain)
{
    const Holder holder(path(), Holder::Hold::Writing);
    press(Qt::Key_2);
    window->setCurrentIndex(1);
    window->setCurrentIndex(0);
    EXPECT_TRUE(page->desk()->isUnsaved());
    EXPECT_TRUE(page->notice().isVisible());
    EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Error);
}

TEST_F(EntryFailuresTest, AFileOpenForReadingTakesNoKeys)
{
    press(Qt::Key_1);
    open(Store::Access::ReadOnly);
    EXPECT_FALSE(page->isKeying());
    EXPECT_FALSE(page->setup().startButton().isEnabled());
    EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Info);
    EXPECT_TRUE(page->notice().isVisible());
    page->setup().setFocusPolicy(Qt::StrongFocus);
    page->setup().setFocus();
    press(Qt::Key_Return);
    EXPECT_FALSE(page->isKeying());
    EXPECT_EQ(unfinished()->answers.size(), 1);
}

} // namespace

} // namespace ljus
