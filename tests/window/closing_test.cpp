// Closing while an answer is not saved: nothing is lost without a word.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/holder.h"
#include "tests/window/window_fixture.h"
#include "ui/pages/entry_page.h"
#include "ui/pages/entry/entry_setup.h"

#include <QComboBox>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

/// A file with one round, in which a form is being keyed.
class ClosingTest : public WindowTest
{
protected:
    ClosingTest()
    {
        makeFile(path(u"prov.ljuspunkt"_s));
        makeFile(path(u"annan.ljuspunkt"_s));
        EXPECT_TRUE(window.openFile(path(u"prov.ljuspunkt"_s)));
        entry = qobject_cast<EntryPage *>(page(PageId::Entry));
        entry->setup().startButton().click();
        EXPECT_TRUE(entry->isKeying());
    }

    void makeFile(const QString &file) const
    {
        auto store = Store::create(file, {{}, u"Prov"_s}, sampleInstrument(), clock);
        ASSERT_OK(store);
        Round round = suggestedRound(QDate(2026, 11, 22));
        round.instrument = (*store)->instruments().all()->front().id;
        ASSERT_OK((*store)->rounds().add(round));
    }

    /// Keys an answer; it cannot be stored while @a file is held.
    void key() const { entry->desk()->choose(1); }
    /// Types what no answer can be made of.
    void typeNonsense() const
    {
        while (entry->desk()->question()->key != u"ALDER"_s)
            entry->desk()->goTo(entry->desk()->work().current() + 1);
        entry->desk()->type(u"fyrtio"_s);
    }
    [[nodiscard]] NoticeBar &notice() const { return window.workspace()->notice(); }
    [[nodiscard]] bool isStored()
    {
        Session &session = window.workspace()->session();
        const auto response = session.store().responses().unfinished(session.round()->id, *session.instrument());
        return response && *response && !(*response)->answers.isEmpty();
    }

    EntryPage *entry = nullptr;
};

} // namespace

TEST_F(ClosingTest, AnUnsavedAnswerKeepsTheFileOpenWhateverClosesIt)
{
    {
        const Holder holder(path(u"prov.ljuspunkt"_s));
        key();
        window.workspace()->showPage(PageId::Submission);
        window.closeFile();
        ASSERT_NE(window.workspace(), nullptr);
        EXPECT_EQ(window.workspace()->currentPage(), PageId::Entry);
        EXPECT_TRUE(entry->isKeying());
        EXPECT_TRUE(entry->notice().isVisible());
        EXPECT_TRUE(notice().actionButton()->isVisible());
        EXPECT_FALSE(window.close());
        EXPECT_TRUE(window.isVisible());
        EXPECT_FALSE(window.openFile(path(u"annan.ljuspunkt"_s)));
        EXPECT_EQ(window.workspace()->session().store().path(), path(u"prov.ljuspunkt"_s));
    }
    EXPECT_TRUE(window.openFile(path(u"annan.ljuspunkt"_s)));
    ASSERT_TRUE(window.openFile(path(u"prov.ljuspunkt"_s)));
    EXPECT_TRUE(isStored());
}

TEST_F(ClosingTest, TheQuestionGoesWhenTheAnswerIsSaved)
{
    {
        const Holder holder(path(u"prov.ljuspunkt"_s));
        key();
        window.closeFile();
        EXPECT_TRUE(notice().isVisible());
    }
    EXPECT_TRUE(entry->desk()->settle());
    EXPECT_FALSE(notice().isVisible());
}

TEST_F(ClosingTest, ClosingWithoutSavingDoesWhatWasWanted)
{
    typeNonsense();
    EXPECT_FALSE(window.openFile(path(u"annan.ljuspunkt"_s)));
    press(notice().actionButton(), Qt::Key_Space);
    QApplication::processEvents();
    ASSERT_NE(window.workspace(), nullptr);
    EXPECT_EQ(window.workspace()->session().store().path(), path(u"annan.ljuspunkt"_s));
}

TEST_F(ClosingTest, ClosingTheFileWithoutSavingLeadsToTheFirstPage)
{
    typeNonsense();
    window.closeFile();
    ASSERT_NE(window.workspace(), nullptr);
    press(notice().actionButton(), Qt::Key_Space);
    QApplication::processEvents();
    EXPECT_EQ(window.workspace(), nullptr);
    EXPECT_TRUE(window.isVisible());
}

TEST_F(ClosingTest, QuittingWithoutSavingLeadsOut)
{
    typeNonsense();
    EXPECT_FALSE(window.close());
    press(notice().actionButton(), Qt::Key_Space);
    QApplication::processEvents();
    EXPECT_FALSE(window.isVisible());
}

TEST_F(ClosingTest, WithNothingInHandItCloses)
{
    key();
    EXPECT_TRUE(window.close());
}

} // namespace ljus::test
