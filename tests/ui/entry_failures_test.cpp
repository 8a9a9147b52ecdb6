// Keying when the file cannot be written.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/entry_fixture.h"
#include "ui/pages/entry_editor.h"
#include "ui/pages/entry_form.h"
#include "ui/pages/entry_setup.h"
#include "ui/parts/notice_bar.h"

#include <QPushButton>

#include <sqlite3.h>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

/// Another program that holds the whole file, as long as it lives.
class Holder
{
public:
    explicit Holder(const QString &path)
    {
        EXPECT_EQ(sqlite3_open(path.toUtf8().constData(), &m_connection), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(m_connection, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    }
    ~Holder() { sqlite3_close(m_connection); }
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;

private:
    sqlite3 *m_connection = nullptr;
};

class EntryFailuresTest : public test::EntryFixture
{
protected:
    void SetUp() override
    {
        begin(test::sampleInstrument());
        startForm(u"deltagare"_s, u"v2"_s, u"utan"_s);
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
        EXPECT_EQ(page->status(), QString());
    }
    press(Qt::Key_Return);
    EXPECT_EQ(finished(u"deltagare"_s).size(), 1);
    EXPECT_EQ(page->status(), u"Form 1 finished"_s);
}

TEST_F(EntryFailuresTest, LeavingWithAnUnsavedAnswerKeepsItInHand)
{
    {
        const Holder holder(path());
        press(Qt::Key_2);
        press(Qt::Key_Escape);
        EXPECT_FALSE(page->isKeying());
    }
    page->setup().continueButton().click();
    EXPECT_EQ(page->desk()->shown(0), Answer::option(u"2"_s));
    press(Qt::Key_Return);
    EXPECT_EQ(stored(u"F1"_s), Answer::option(u"2"_s));
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
