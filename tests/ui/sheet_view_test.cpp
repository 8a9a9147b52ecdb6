// An open sheet of the page Enkätsvar: looked at, corrected with its history, doubted, left.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/personal_data.h"
#include "core/tasks/correcting.h"
#include "tests/ui/holder.h"
#include "tests/ui/sheets_fixture.h"
#include "ui/pages/entry/entry_form.h"
#include "ui/pages/entry/entry_panel.h"
#include "ui/pages/sheets/sheet_list.h"
#include "ui/pages/sheets/sheet_view.h"
#include "ui/parts/notice_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QTest>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

const QString kWhy = u"Why it is changed"_s;
const QString kPaperSaysSo = u"It says so on the paper"_s;

class SheetViewTest : public test::SheetsFixture
{
protected:
    void SetUp() override { begin(); }

    [[nodiscard]] EntryDesk &desk() const { return *page->view().panel().desk(); }
    [[nodiscard]] int current() const { return desk().work().current(); }
    void goTo(int question)
    {
        press(Qt::Key_Home);
        for (int i = 0; i < question; ++i)
            press(Qt::Key_Down);
        ASSERT_EQ(current(), question);
    }
    /// In place of what stands there; it is in hand then.
    void typeAge(const QString &age)
    {
        goTo(4);
        press(Qt::Key_A, Qt::ControlModifier);
        typeText(age);
    }
};

TEST_F(SheetViewTest, ShowsTheFormAsItWasKeyed)
{
    openSheet(2);
    EXPECT_EQ(current(), 0);
    EXPECT_EQ(desk().shown(0), Answer::option(u"4"_s));
    EXPECT_EQ(desk().shown(4), Answer::number(51));
    EXPECT_EQ(page->view().panel().sheet(), u"Sheet 0002"_s);
    EXPECT_TRUE(says(u"0001"_s)) << "what was found names the other sheet";
    EXPECT_TRUE(says(u"Nothing has been changed."_s));
}

TEST_F(SheetViewTest, AChangeIsStoredAtOnceWithItsHistory)
{
    openSheet(2);
    press(Qt::Key_1);
    EXPECT_EQ(stored(2, u"F1"_s), Answer::option(u"1"_s));
    EXPECT_EQ(current(), 1);
    ASSERT_EQ(history(2).size(), 1U);
    EXPECT_EQ(history(2).front().made, QDate(2026, 11, 22));
    EXPECT_EQ(history(2).front().reason, u"Keyed wrongly"_s);
    EXPECT_TRUE(says(u"Question 2: Nivå 4 → Nivå 1"_s));
    EXPECT_TRUE(says(u"2026-11-22 · Keyed wrongly"_s));
    EXPECT_EQ(page->view().panel().status(), u"Question 2 is changed"_s);
    press(Qt::Key_3); // as it was
    EXPECT_EQ(current(), 2);
    EXPECT_EQ(history(2).size(), 1U);
}

TEST_F(SheetViewTest, TheReasonIsChosenTypedOrTheFirst)
{
    openSheet(2);
    pick(kWhy, u"Read wrongly"_s);
    press(Qt::Key_Return);
    press(Qt::Key_1);
    choice(kWhy)->setFocus();
    choice(kWhy)->lineEdit()->selectAll();
    typeText(u"Ringde insatsen"_s);
    press(Qt::Key_Return);
    press(Qt::Key_1);
    choice(kWhy)->setFocus();
    choice(kWhy)->lineEdit()->selectAll();
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    press(Qt::Key_1);
    ASSERT_EQ(history(2).size(), 3U);
    EXPECT_EQ(history(2)[0].reason, u"Read wrongly"_s);
    EXPECT_EQ(history(2)[1].reason, u"Ringde insatsen"_s);
    EXPECT_EQ(history(2)[2].reason, u"Keyed wrongly"_s);
}

TEST_F(SheetViewTest, TheReasonHoldsForTheNextSheetToo)
{
    openSheet(1);
    pick(kWhy, u"Looked at the paper again"_s);
    press(Qt::Key_Return);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    press(Qt::Key_1);
    EXPECT_EQ(history(2).back().reason, u"Looked at the paper again"_s);
}

TEST_F(SheetViewTest, AChangeIsTakenBackAsAChangeOfItsOwn)
{
    openSheet(2);
    press(Qt::Key_1);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(2, u"F1"_s), Answer::option(u"4"_s));
    EXPECT_EQ(current(), 0);
    EXPECT_EQ(history(2).size(), 2U);
    EXPECT_TRUE(says(u"Question 2: Nivå 1 → Nivå 4"_s));
}

TEST_F(SheetViewTest, AFreeTextIsNotRepeatedInTheHistory)
{
    openSheet(1);
    goTo(6);
    typeText(u". Ring 070-123 45 67"_s);
    press(Qt::Key_Return);
    EXPECT_FALSE(stored(1, u"FRITEXT"_s).value().contains(u"123 45"_s));
    EXPECT_TRUE(says(u"Question 8: the text was changed"_s));
    EXPECT_TRUE(says(u"Question 8: "_s + displayName(PersonalData::PhoneNumber).toLower() + u" masked"_s));
    for (const QLabel *label : page->findChildren<QLabel *>())
        EXPECT_FALSE(label->text().contains(u"Ring"_s)) << label->text().toStdString();
}

TEST_F(SheetViewTest, WhatIsFoundIsSettledWithOneButton)
{
    openSheet(2);
    press(button(kPaperSaysSo));
    EXPECT_EQ(button(kPaperSaysSo), nullptr);
    EXPECT_TRUE(says(u"The paper says so"_s));
    EXPECT_TRUE(page->view().panel().form().hasFocus());
    ASSERT_EQ(findings(2).size(), 1U);
    EXPECT_TRUE(findings(2).front().settled);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(button(kPaperSaysSo), nullptr) << "also before the list is read anew";
    press(Qt::Key_Escape);
    EXPECT_EQ(page->list().count(), u"6 sheet(s), 1 to look at"_s);
    EXPECT_EQ(cell(2, SheetsModel::ToLookAt), QString());
}

TEST_F(SheetViewTest, FinishingLooksTheSheetOverAndComesBackToItsLine)
{
    openSheet(4);
    press(Qt::Key_1); // F1 of 3, 3, 3
    press(Qt::Key_End);
    EXPECT_TRUE(desk().work().isAtEnd());
    press(Qt::Key_Return);
    EXPECT_FALSE(page->isSheetOpen());
    EXPECT_EQ(chosen(), u"0004"_s);
    EXPECT_EQ(cell(4, SheetsModel::ToLookAt), QString()) << "not one option from F1 on any longer";
}

TEST_F(SheetViewTest, LeavingAChangedSheetLooksItOverToo)
{
    const auto leaving = {std::pair{Qt::Key_Escape, Qt::NoModifier}, {Qt::Key_PageDown, Qt::ControlModifier}};
    for (const auto &[key, modifiers] : leaving) {
        ASSERT_OK(store().sheets().setFindings(idOf(4), {{SheetFlag::OneOptionToEnd, u"F1"_s, false}}));
        openSheet(4);
        press(key, modifiers);
        EXPECT_EQ(findings(4).size(), 1U) << "nothing was changed";
        press(Qt::Key_Escape);
        openSheet(4);
        press(stored(4, u"F1"_s) == Answer::option(u"1"_s) ? Qt::Key_2 : Qt::Key_1);
        press(key, modifiers);
        EXPECT_TRUE(findings(4).empty());
        press(Qt::Key_Escape);
    }
}

TEST_F(SheetViewTest, ASheetThatCouldNotBeLookedOverIsLookedOverTheNextTime)
{
    openSheet(4);
    press(Qt::Key_1);
    {
        const test::Holder holder(path());
        window->setCurrentIndex(1);
    }
    EXPECT_EQ(findings(4).size(), 1U);
    window->setCurrentIndex(0);
    EXPECT_TRUE(findings(4).empty());
    EXPECT_TRUE(page->isSheetOpen());
}

TEST_F(SheetViewTest, WhatIsSettledStaysSoWhenTheSheetIsFinishedAgain)
{
    const Answer one = Answer::option(u"1"_s);
    keyBatch({round, u"deltagare"_s, u"v2"_s, u"med"_s, u"sv"_s, {}}, {{{}, one, one}, {{}, one}, {{}, {}, one}});
    const auto finishWith = [this](Qt::Key answer) {
        openSheet(9);
        goTo(2);
        press(answer);
        press(Qt::Key_End);
        press(Qt::Key_Return);
    };
    finishWith(Qt::Key_2);
    EXPECT_EQ(cell(9, SheetsModel::ToLookAt), displayName(SheetFlag::DoubtfulVariant)) << "sex is asked and blank throughout";
    openSheet(9);
    press(button(kPaperSaysSo));
    press(Qt::Key_Escape);
    finishWith(Qt::Key_3);
    EXPECT_EQ(findings(9).size(), 1U);
    EXPECT_EQ(cell(9, SheetsModel::ToLookAt), QString());
}

TEST_F(SheetViewTest, NextAndPreviousFollowTheListAsItIsFiltered)
{
    pick(u"Look at"_s, u"Anything to look at"_s);
    openSheet(2);
    EXPECT_FALSE(button(u"Previous"_s)->isEnabled());
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(page->view().sheet().serial, 4);
    EXPECT_TRUE(page->view().panel().form().hasFocus());
    EXPECT_FALSE(button(u"Next"_s)->isEnabled());
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(page->view().sheet().serial, 4) << "the last one";
    press(button(u"Previous"_s));
    EXPECT_EQ(page->view().sheet().serial, 2);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    press(Qt::Key_Escape);
    EXPECT_EQ(chosen(), u"0004"_s);
}

TEST_F(SheetViewTest, EscapeInAQuestionsNumberOnlyGivesItUp)
{
    openSheet(2);
    press(Qt::Key_G);
    press(Qt::Key_Escape);
    EXPECT_TRUE(page->isSheetOpen());
    choice(kWhy)->setFocus();
    press(Qt::Key_Escape);
    EXPECT_FALSE(page->isSheetOpen());
}

TEST_F(SheetViewTest, WhatIsInHandIsStoredOnTheWayOut)
{
    openSheet(2);
    typeAge(u"52"_s);
    EXPECT_EQ(stored(2, u"ALDER"_s), Answer::number(51));
    EXPECT_TRUE(page->canLeave());
    EXPECT_EQ(stored(2, u"ALDER"_s), Answer::number(52));
    typeAge(u"53"_s);
    window->setCurrentIndex(1);
    EXPECT_EQ(stored(2, u"ALDER"_s), Answer::number(53));
    window->setCurrentIndex(0);
    typeAge(u"54"_s);
    window.reset(); // all at once, as when the program ends
    EXPECT_EQ(stored(2, u"ALDER"_s), Answer::number(54));
}

TEST_F(SheetViewTest, WhatCannotBeReadKeepsTheSheetOpen)
{
    openSheet(2);
    goTo(5);
    typeText(u"i morgon"_s);
    EXPECT_FALSE(page->canLeave());
    EXPECT_TRUE(page->notice().text().contains(u"not saved"_s));
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_PageUp})
        press(key, Qt::ControlModifier);
    EXPECT_EQ(page->view().sheet().serial, 2);
    press(button(u"Delete the sheet"_s));
    press(Qt::Key_Escape);
    EXPECT_TRUE(page->isSheetOpen());
    EXPECT_EQ(serials().size(), 6);
}

TEST_F(SheetViewTest, AFailureKeepsTheAnswerInHandAndSaysSo)
{
    openSheet(2);
    {
        const test::Holder holder(path());
        press(Qt::Key_1);
        EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Error);
        EXPECT_FALSE(page->notice().text().isEmpty());
        press(Qt::Key_Escape);
        EXPECT_TRUE(page->isSheetOpen());
    }
    press(Qt::Key_Return);
    EXPECT_EQ(stored(2, u"F1"_s), Answer::option(u"1"_s));
    EXPECT_TRUE(page->notice().isHidden());
}

TEST_F(SheetViewTest, AnotherRoundClosesTheSheet)
{
    openSheet(2);
    typeAge(u"52"_s);
    Round other = store().rounds().all().value().front();
    other.id = {};
    other.uuid = {};
    other.name = u"2027"_s;
    const auto added = store().rounds().add(other);
    ASSERT_OK(added);
    session->chooseRound(*added);
    EXPECT_FALSE(page->isSheetOpen());
    EXPECT_TRUE(says(u"No sheets yet"_s));
    session->chooseRound(round);
    EXPECT_EQ(serials().size(), 6);
    EXPECT_EQ(stored(2, u"ALDER"_s), Answer::number(52));
}

TEST_F(SheetViewTest, ASheetChangedOnAnotherPageIsShownAsItIs)
{
    openSheet(2);
    press(Qt::Key_Down);
    window->setCurrentIndex(1);
    auto other = Correcting::begin(store(), session->instrument(), idOf(2), clock);
    ASSERT_OK(other);
    ASSERT_OK((*other)->answer(Answer::option(u"2"_s)));
    window->setCurrentIndex(0);
    EXPECT_EQ(desk().shown(0), Answer::option(u"2"_s));
    EXPECT_EQ(current(), 1);
    window->setCurrentIndex(1);
    ASSERT_OK(store().responses().reopen(idOf(2)));
    window->setCurrentIndex(0);
    EXPECT_FALSE(page->isSheetOpen());
    EXPECT_TRUE(page->notice().text().contains(u"0002"_s));
    EXPECT_EQ(serials().size(), 5);
}

TEST_F(SheetViewTest, ASheetThatCannotBeReadAgainStaysOpen)
{
    openSheet(2);
    press(Qt::Key_Down);
    window->setCurrentIndex(1);
    ASSERT_OK(store().sheets().settle(idOf(2), SheetFlag::SameAsOther));
    {
        const test::Holder holder(path());
        window->setCurrentIndex(0);
        EXPECT_TRUE(page->isSheetOpen());
        EXPECT_EQ(current(), 1);
        EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Error);
    }
}

TEST_F(SheetViewTest, AReadOnlyFileIsLookedAtAndNotChanged)
{
    close();
    const QByteArray before = test::contentOf(path());
    open(Store::Access::ReadOnly);
    EXPECT_TRUE(page->notice().text().contains(u"reading only"_s));
    openSheet(2);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_Space, Qt::Key_V, Qt::Key_Slash})
        press(key);
    EXPECT_EQ(current(), 0);
    EXPECT_EQ(desk().shown(0), Answer::option(u"4"_s));
    QTest::mouseClick(page->view().panel().form().viewport(), Qt::LeftButton, Qt::NoModifier,
                      page->view().panel().form().currentArea().center());
    goTo(4);
    typeText(u"9"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(current(), 5);
    press(Qt::Key_G);
    press(Qt::Key_8);
    press(Qt::Key_Return);
    EXPECT_EQ(current(), 6);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Tab);
    EXPECT_TRUE(desk().work().isAtEnd());
    for (const QString &action : {u"Delete the sheet"_s, kPaperSaysSo})
        EXPECT_EQ(button(action), nullptr) << action.toStdString();
    EXPECT_EQ(choice(kWhy), nullptr);
    press(Qt::Key_Return);
    EXPECT_FALSE(page->isSheetOpen());
    EXPECT_EQ(test::contentOf(path()), before);
}

} // namespace

} // namespace ljus
