// Utdelning under real keys: lists marked by letters, added to, pasted, read from a file, printed, saved.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sample_round.h"
#include "ui/pages/distribution/distribution_overview.h"
#include "ui/pages/distribution/hand_out_import.h"
#include "ui/pages/distribution/hand_out_list.h"
#include "ui/pages/distribution/hand_out_table.h"
#include "ui/pages/distribution_page.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

class DistributionPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        Activity activity;
        activity.name = u"Steget"_s;
        const auto added = sample.store().activities().add(activity);
        ASSERT_OK(added);
        m_activity = *added;
        page = std::make_unique<DistributionPage>(sample.session(), prompts);
        showWhole(*page);
    }

    void addLines(int count)
    {
        ASSERT_OK(
            sample.store().handOuts().apply({sample.id(), m_activity, {}, runningLines({1, count, 1, {}, u"deltagare"_s})}));
        QApplication::processEvents();
    }
    /// Goes to the activity's row by keys and opens its list.
    void openList()
    {
        QTableView &table = page->overview().table();
        table.setFocus();
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.currentIndex().siblingAtColumn(0).data().toString() == u"Steget"_s)
                break;
            press(Qt::Key_Down);
        }
        press(Qt::Key_Return);
        ASSERT_TRUE(page->list().isOpen());
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++strokes;
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page.get(), static_cast<Qt::Key>(key),
                        modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] std::vector<HandOut> stored() { return sample.store().handOuts().list(sample.id(), m_activity).value(); }
    [[nodiscard]] HandOutTotals totals() { return page->list().work().totals(); }

    SampleRound sample;
    AnsweringPrompts prompts;
    Id<Activity> m_activity;
    std::unique_ptr<DistributionPage> page;
    int strokes = 0;
};

TEST_F(DistributionPageTest, ThirtyHandOutsAreMarkedByThirtyLetters)
{
    addLines(30);
    strokes = 0;
    openList();
    for (int i = 0; i < 30; ++i)
        press(Qt::Key_H);
    EXPECT_LE(strokes, 35);
    EXPECT_EQ(totals().handedOut(), 30);
    EXPECT_EQ(stored().front().date, sample.session().clock().today());
    EXPECT_EQ(stored(), page->list().work().lines());
}

TEST_F(DistributionPageTest, EachStatusHasItsLetterAndAllIsTakenBack)
{
    addLines(5);
    openList();
    press(Qt::Key_H);
    press(Qt::Key_N);
    press(Qt::Key_R);
    press(Qt::Key_O);
    type(u"Flyttat"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(totals().lines, (std::array{1, 1, 1, 1, 1}));
    EXPECT_EQ(stored().at(3).reason, u"Flyttat"_s);
    EXPECT_EQ(currentRow(page->list().table()), 4) << "the next line is current";
    press(Qt::Key_Up);
    press(Qt::Key_C);
    EXPECT_EQ(totals().of(HandOutStatus::NotOffered), 2);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(totals().of(HandOutStatus::NotOffered), 5);
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(totals().handedOut(), 1);
}

TEST_F(DistributionPageTest, SeveralLinesAreMarkedAtOnceAndDigitsOrModifiersMarkNothing)
{
    addLines(4);
    openList();
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_H);
    EXPECT_EQ(totals().handedOut(), 3);
    const std::vector<HandOut> before = stored();
    press(Qt::Key_1);
    press(Qt::Key_N, Qt::AltModifier);
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(stored(), before);
}

TEST_F(DistributionPageTest, LinesAreAddedByNumberWithoutAMouse)
{
    openList();
    press(Qt::Key_Space); // the empty list's button
    type(u"12"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(stored().size(), 12U);
    EXPECT_EQ(stored().back().code, u"12"_s);
    press(Qt::Key_Delete);
    EXPECT_EQ(stored().size(), 11U);
    EXPECT_FALSE(page->notice().isHidden());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored().size(), 12U);
    press(Qt::Key_Escape);
    EXPECT_FALSE(page->list().isOpen());
}

TEST_F(DistributionPageTest, ANoteWithANameIsStoppedWithTheReason)
{
    addLines(1);
    openList();
    press(Qt::Key_F2);
    type(u"Eva Lundgren"_s);
    press(Qt::Key_Return);
    // The table hands what was written over a little later.
    EXPECT_TRUE(QTest::qWaitFor([this] { return page->notice().text().contains(u"personal data"_s); }));
    EXPECT_TRUE(stored().front().note.isEmpty());
    press(Qt::Key_F2);
    type(u"vill ha tolk"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return stored().front().note == u"vill ha tolk"; }));
}

TEST_F(DistributionPageTest, ARefusedNoteIsThereToBeMended)
{
    addLines(3);
    openList();
    press(Qt::Key_F2);
    type(u"ring 070-123 45 67 efter lunch"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return page->notice().text().contains(u"F2"_s); }));
    press(Qt::Key_Down);
    press(Qt::Key_H); // other work in between
    press(Qt::Key_Home);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), u"ring 070-123 45 67 efter lunch"_s);
    editor->setText(u"ring efter lunch"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return stored().front().note == u"ring efter lunch"; }));
    press(Qt::Key_F2);
    editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), u"ring efter lunch"_s) << "what was refused is forgotten";
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    openList();
    EXPECT_EQ(stored().front().note, u"ring efter lunch"_s);
}

TEST_F(DistributionPageTest, OneKeyShowsOnlyThoseWhoAreNotOffered)
{
    addLines(6);
    openList();
    press(Qt::Key_H);
    press(Qt::Key_Down);
    press(Qt::Key_N); // 1 and 3 are done
    press(Qt::Key_F3);
    const QAbstractItemModel &model = *page->list().table().model();
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(page->list().table().currentIndex().siblingAtColumn(0).data().toString(), u"4"_s) << "stays at its line";
    press(Qt::Key_H);
    EXPECT_EQ(stored().at(3).status, HandOutStatus::HandedOut);
    EXPECT_EQ(page->list().table().currentIndex().siblingAtColumn(0).data().toString(), u"5"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_R); // 2 and 5, not the hidden ones between
    EXPECT_EQ(stored().at(1).status, HandOutStatus::NotReached);
    EXPECT_EQ(stored().at(2).status, HandOutStatus::Declined);
    EXPECT_EQ(stored().at(4).status, HandOutStatus::NotReached);
    press(Qt::Key_H);
    EXPECT_EQ(totals().of(HandOutStatus::NotOffered), 0);
    EXPECT_TRUE(saysSomewhere(*page, u"Nobody is left"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(model.rowCount(), 1);
    press(Qt::Key_F2);
    type(u"tolk"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return stored().at(5).note == u"tolk"; }));
    press(Qt::Key_F3);
    EXPECT_EQ(model.rowCount(), 6);
}

TEST_F(DistributionPageTest, TheChosenLineSaysWhoAnsweredAndWhichGroupsAreFew)
{
    sample.addParticipants();
    QTableView &table = page->overview().table();
    page->overview().choose(u"deltagare"_s, sample.store().activities().byName(u"Stegen"_s)->id);
    ASSERT_TRUE(table.currentIndex().isValid());
    EXPECT_TRUE(saysSomewhere(*page, u"MAN 4 (few), ANNAT 0, not stated 2 (few)."_s));
    EXPECT_TRUE(saysSomewhere(*page, u"By the paper's language: Svenska 6 (few)."_s));
    page->overview().choose(u"deltagare"_s, m_activity);
    EXPECT_FALSE(saysSomewhere(*page, u"By sex"_s)) << "none has answered";
}

TEST_F(DistributionPageTest, ALanguageThatTellsWhoAnsweredIsNamedWithWhatToDo)
{
    std::vector<HandOut> lines = runningLines({1, 9, 1, {}, u"deltagare"_s});
    for (HandOut &line : lines) {
        line.language = u"sv"_s;
        line.status = HandOutStatus::HandedOut;
    }
    lines.front().language = u"so"_s;
    ASSERT_OK(sample.store().handOuts().apply({sample.id(), m_activity, {}, lines}));
    QApplication::processEvents();
    page->overview().choose(u"deltagare"_s, m_activity);
    EXPECT_TRUE(saysSomewhere(*page, u"an answer in it could be told: so (1). Leave the language out"_s));
    EXPECT_TRUE(page->overview().table().currentIndex().siblingAtColumn(7).data().toString().contains(u"so (1)"_s));
}

TEST_F(DistributionPageTest, APastedListIsLookedAtFirstAndAddedAsOneStep)
{
    addLines(1);
    openList();
    QApplication::clipboard()->setText(u"Kod\tStatus\tDatum\n7\tUtdelad\t2026-11-20\n8\tkanske\t\n1\t\t\n9\t\t\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(page->import().reading().lines.size(), 2U);
    EXPECT_EQ(page->import().reading().refused.size(), 1U);
    EXPECT_EQ(page->import().reading().known.size(), 1U);
    EXPECT_EQ(stored().size(), 1U) << "nothing is added before one says so";
    press(Qt::Key_Space); // the add button has the focus
    EXPECT_EQ(stored().size(), 3U);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored().size(), 1U);
}

TEST_F(DistributionPageTest, ASavedListIsReadAgainElsewhere)
{
    addLines(3);
    openList();
    press(Qt::Key_H);
    prompts.path = sample.path(u"lista.xlsx"_s);
    page->saveList(DistributionPage::Extent::Whole);
    ASSERT_TRUE(QFile::exists(prompts.path));
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    ASSERT_TRUE(stored().empty());
    page->readFile();
    ASSERT_TRUE(page->import().addButton()->isEnabled()) << page->notice().text().toStdString();
    press(Qt::Key_Space);
    ASSERT_EQ(stored().size(), 3U);
    EXPECT_EQ(stored().front().status, HandOutStatus::HandedOut);
}

TEST_F(DistributionPageTest, WhatCannotBeReadIsSaidAndChangesNothing)
{
    openList();
    prompts.path = sample.path(u"finns inte.xlsx"_s);
    page->readFile();
    EXPECT_TRUE(page->notice().text().contains(u"cannot be opened"_s));
    QFile broken(sample.path(u"trasig.xlsx"_s));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("PK\x03\x04 trasig");
    broken.close();
    prompts.path = broken.fileName();
    page->readFile();
    EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Error);
    EXPECT_TRUE(stored().empty());
}

TEST_F(DistributionPageTest, CoverSlipsSayNothingOfWhoGetsThem)
{
    ASSERT_OK(
        sample.store().handOuts().apply({sample.id(), m_activity, {}, runningLines({70001, 3, 1, u"QX"_s, u"deltagare"_s})}));
    openList();
    page->print(DistributionPage::Paper::CoverSlips);
    EXPECT_EQ(prompts.printed.count(u"<hr/>"_s), 3);
    EXPECT_FALSE(prompts.printed.contains(u"QX"_s));
    page->print(DistributionPage::Paper::Reminder);
    EXPECT_EQ(prompts.printed.count(u"QX"_s), 3);
    press(Qt::Key_H);
    page->print(DistributionPage::Paper::Reminder);
    EXPECT_EQ(prompts.printed.count(u"QX"_s), 2);
}

TEST_F(DistributionPageTest, AnOfferToPurgeGoesWithItsWords)
{
    addLines(3);
    QPushButton *purge = buttonCalled(*page, u"P&urge the lists…"_s);
    ASSERT_NE(purge, nullptr) << "the round is over";
    purge->click();
    EXPECT_TRUE(page->notice().text().contains(u"3 line"_s));
    openList();
    press(Qt::Key_Delete);
    page->notice().actionButton()->click();
    EXPECT_EQ(stored().size(), 3U) << "the button took the deletion back and purged nothing";
    press(Qt::Key_Escape);
    purge->click();
    page->notice().actionButton()->click();
    EXPECT_TRUE(stored().empty());
    EXPECT_EQ(sample.store().counts().ofRound(sample.id())->front().eligible, 3);
    EXPECT_FALSE(purge->isVisible());
}

TEST_F(DistributionPageTest, AKeyHeldDownMarksOnce)
{
    addLines(5);
    openList();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_H, Qt::NoModifier, u"h"_s, true);
    QApplication::sendEvent(&page->list().table(), &held);
    EXPECT_EQ(totals().handedOut(), 0);
    press(Qt::Key_H);
    EXPECT_EQ(totals().handedOut(), 1);
}

TEST_F(DistributionPageTest, NumbersAreStatedForGroupsWithoutAList)
{
    QTableView &table = page->overview().table();
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data().toString() == u"all"_s)
            setCurrentRow(table, row);
    }
    page->overview().table().setFocus();
    press(Qt::Key_Return); // to the numbers
    type(u"7"_s);
    press(Qt::Key_Return);
    type(u"5"_s);
    press(Qt::Key_Return);
    const auto counts = sample.store().counts().ofRound(sample.id()).value();
    ASSERT_EQ(counts.size(), 1U);
    EXPECT_EQ(counts.front().eligible, 7);
    EXPECT_EQ(counts.front().handedOut, 5);
    EXPECT_EQ(counts.front().questionnaire, u"styrelse"_s);
}

} // namespace

} // namespace ljus::test
