// Keying sheets of a pile a second time, blind.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/keying_errors.h"
#include "tests/ui/entry_fixture.h"
#include "tests/ui/holder.h"
#include "ui/pages/entry/batch_end.h"
#include "ui/pages/entry/batch_list.h"
#include "ui/pages/entry/entry_editor.h"
#include "ui/pages/entry/entry_form.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr char kLookAgain[] = "This is not what was keyed before. Look at the paper and key it again.";

/// Piles of "deltagare" v1 without sex: F1, F2, GAMMAL.
class EntryVerifyTest : public test::EntryFixture
{
protected:
    void SetUp() override { begin(test::sampleInstrument()); }

    /// What stands on the paper of the sheet with a serial.
    [[nodiscard]] static QString paper(int serial)
    {
        return u"%1%2%3"_s.arg(serial % 4 + 1).arg(serial / 4 % 4 + 1).arg((serial + 2) % 4 + 1);
    }
    /// A pile of so many sheets, keyed as the paper says; its end is shown.
    void keyPile(int count)
    {
        startPile(count);
        for (int serial = 1; serial <= count; ++serial)
            pressEach(paper(serial) + u'\r');
        ASSERT_TRUE(page->isAtBatchEnd());
    }
    void verify(QPushButton &button)
    {
        tabTo(button);
        press(Qt::Key_Return);
        ASSERT_TRUE(page->isKeying());
        ASSERT_EQ(keying().purpose(), FormWork::Purpose::Verifying);
    }
    void verifyWhole(int count)
    {
        keyPile(count);
        verify(end().wholeButton());
    }
    [[nodiscard]] BatchEnd &end() const { return page->batchEnd(); }
    /// The sheet that is asked for; 0: none is.
    [[nodiscard]] int asked() const
    {
        static const QRegularExpression form(u"^Take sheet (\\d+) · "_s);
        return form.match(page->panel().sheet()).captured(1).toInt();
    }
    /// The one that was begun last.
    [[nodiscard]] Verification verification() const
    {
        const auto all = session->store().verifications().ofRound(round).value();
        return all.empty() ? Verification() : all.back();
    }
    [[nodiscard]] VerifiedSheet verifiedSheet() const ///< the first of it
    {
        const Verification latest = verification();
        return latest.sheets.empty() ? VerifiedSheet() : latest.sheets.front();
    }
    [[nodiscard]] QMap<QuestionKey, RecheckOutcome> outcomes(int place = 0) const
    {
        return session->store().verifications().outcomes({verification().id, place}).value();
    }
    [[nodiscard]] bool isAnswerShown() const
    {
        const bool isTyped = page->form().editor().isVisible() && !page->form().editor().text().isEmpty();
        return isTyped || page->desk()->shown(current()) || page->form().accessibleDescription().contains(u"answered"_s);
    }
};

TEST_F(EntryVerifyTest, TheSampleIsOfferedWithItsSizeAndDrawn)
{
    keyPile(7);
    EXPECT_EQ(end().quality(), u"Not keyed a second time"_s);
    EXPECT_EQ(end().sampleButton().text(), u"Key a &sample again (5 sheet(s))"_s);
    verify(end().sampleButton());
    const Verification begun = verification();
    EXPECT_EQ(begun.sheets.size(), 5U);
    EXPECT_EQ(begun.extent, Verification::Extent::Sample);
    EXPECT_EQ(begun.begun, QDate(2026, 11, 22));
    EXPECT_EQ(asked(), verifiedSheet().serial);
    EXPECT_TRUE(page->panel().sheet().endsWith(u"· 1 of 5"_s)) << page->panel().sheet().toStdString();
}

TEST_F(EntryVerifyTest, TheWholePileIsTakenInTheOrderOfItsNumbers)
{
    verifyWhole(3);
    EXPECT_EQ(verification().extent, Verification::Extent::Whole);
    for (int serial = 1; serial <= 3; ++serial) {
        EXPECT_EQ(page->panel().sheet(), u"Take sheet 000%1 · %1 of 3"_s.arg(serial));
        pressEach(paper(serial) + u'\r');
    }
    EXPECT_TRUE(page->isAtBatchEnd());
}

TEST_F(EntryVerifyTest, NothingOfTheFirstKeyingIsSeen)
{
    verifyWhole(1);
    for (int i = 0; i < keying().size(); ++i) {
        EXPECT_EQ(current(), i);
        EXPECT_FALSE(isAnswerShown()) << i;
        EXPECT_EQ(keying().answerTo(i), std::nullopt) << i;
        press(Qt::Key_Down);
    }
    ASSERT_TRUE(keying().isAtEnd());
    EXPECT_TRUE(page->form().accessibleName().contains(u"Unanswered: 2, 3, 4."_s)) << page->form().accessibleName().toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(remark(), u"There is nothing to take back."_s);
}

TEST_F(EntryVerifyTest, AnEqualAnswerAgreesAtOnce)
{
    verifyWhole(1);
    pressEach(paper(1).first(1));
    EXPECT_EQ(currentQuestion(), u"F2"_s);
    EXPECT_EQ(outcomes(), (QMap<QuestionKey, RecheckOutcome>{{u"F1"_s, RecheckOutcome::Agreed}}));
}

TEST_F(EntryVerifyTest, AMismatchAsksForThePaperAndShowsNeitherValue)
{
    verifyWhole(1); // F1 is 2
    press(Qt::Key_4);
    EXPECT_EQ(currentQuestion(), u"F1"_s);
    EXPECT_EQ(page->desk()->remark(), (EntryDesk::Remark{EntryDesk::Remark::Kind::Warning, QLatin1String(kLookAgain)}));
    EXPECT_TRUE(page->form().accessibleDescription().contains(QLatin1String(kLookAgain)));
    EXPECT_FALSE(isAnswerShown());
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    EXPECT_FALSE(isAnswerShown());
    EXPECT_TRUE(outcomes().isEmpty());
    EXPECT_EQ(sheet(0).answers.value(u"F1"_s), Answer::option(u"2"_s));
    EXPECT_TRUE(history(0).empty());
}

TEST_F(EntryVerifyTest, TwoEqualRekeyingsOverrule)
{
    verifyWhole(1);
    press(Qt::Key_4);
    press(Qt::Key_4);
    EXPECT_EQ(currentQuestion(), u"F2"_s);
    EXPECT_EQ(outcomes().value(u"F1"_s), RecheckOutcome::Corrected);
    EXPECT_EQ(sheet(0).answers.value(u"F1"_s), Answer::option(u"4"_s));
    ASSERT_EQ(history(0).size(), 1U);
    EXPECT_EQ(history(0)[0].kind, HistoryEntry::Kind::Corrected);
    EXPECT_EQ(history(0)[0].before, QStringList{u"2"_s});
    EXPECT_EQ(history(0)[0].after, QStringList{u"4"_s});
    EXPECT_EQ(history(0)[0].reason, u"Keyed a second time"_s);
}

TEST_F(EntryVerifyTest, AThirdValueIsFreeAndOnlyEqualOnesInARowOverrule)
{
    verifyWhole(1);
    pressEach(u"343"_s);
    EXPECT_EQ(currentQuestion(), u"F1"_s);
    EXPECT_TRUE(outcomes().isEmpty());
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    EXPECT_EQ(sheet(0).answers.value(u"F1"_s), Answer::blank());
}

TEST_F(EntryVerifyTest, ComingBackToTheFirstValueIsASlip)
{
    verifyWhole(1);
    pressEach(u"42"_s);
    EXPECT_EQ(currentQuestion(), u"F2"_s);
    EXPECT_EQ(outcomes().value(u"F1"_s), RecheckOutcome::Slip);
    EXPECT_EQ(sheet(0).answers.value(u"F1"_s), Answer::option(u"2"_s));
    EXPECT_TRUE(history(0).empty());
}

TEST_F(EntryVerifyTest, ASheetIsNotFinishedWithAQuestionLeftOut)
{
    verifyWhole(1);
    pressEach(paper(1).first(1));
    press(Qt::Key_End);
    press(Qt::Key_Return);
    EXPECT_TRUE(page->isKeying());
    EXPECT_EQ(currentQuestion(), u"F2"_s);
    EXPECT_TRUE(remark().startsWith(u"Question 3 has not been keyed a second time yet."_s)) << remark().toStdString();
    EXPECT_FALSE(verifiedSheet().done);
}

TEST_F(EntryVerifyTest, TheEndTellsWhatTheSampleCameTo)
{
    keyPile(6);
    verify(end().sampleButton());
    for (int i = 0; i < 5; ++i) {
        const int serial = asked();
        ASSERT_GT(serial, 0);
        pressEach(paper(serial) + u'\r');
    }
    ASSERT_TRUE(page->isAtBatchEnd());
    EXPECT_TRUE(
        QRegularExpression(
            u"^0,0 errors per 1 000 answers \\(0,0–[0-9,]+\\) in a sample of 15 answers: good enough as far as so few answers can tell$"_s)
            .match(end().quality())
            .hasMatch())
        << end().quality().toStdString();
    EXPECT_TRUE(verification().isFinished());
    EXPECT_EQ(verifiedSheet().answers, 3);
    EXPECT_EQ(end().sampleButton().text(), u"Key a &sample again (5 sheet(s))"_s) << "another one may be drawn";
}

TEST_F(EntryVerifyTest, TooManyErrorsSendThePileBack)
{
    keyPile(5);
    verify(end().sampleButton());
    pressEach(u"**"_s); // the paper has two marks
    pressEach(paper(1).mid(1) + u'\r');
    for (int serial = 2; serial <= 5; ++serial)
        pressEach(paper(serial) + u'\r');
    ASSERT_TRUE(page->isAtBatchEnd());
    EXPECT_TRUE(end().quality().startsWith(u"66,7 errors per 1 000 answers ("_s)) << end().quality().toStdString();
    EXPECT_TRUE(end().quality().endsWith(u": key the pile again"_s)) << end().quality().toStdString();
    EXPECT_EQ(sheet(0).answers.value(u"F1"_s), Answer::marks());
}

TEST_F(EntryVerifyTest, AWholePileKeyedTwiceTellsWhatWasCorrected)
{
    verifyWhole(2);
    pressEach(u"44"_s + paper(1).mid(1) + u'\r' + paper(2) + u'\r');
    ASSERT_TRUE(page->isAtBatchEnd());
    EXPECT_EQ(end().quality(), u"The whole pile is keyed twice: 1 of 6 answers were corrected."_s);
}

TEST_F(EntryVerifyTest, LeftInTheMiddleItGoesOnAtTheVeryQuestion)
{
    verifyWhole(3);
    pressEach(paper(1) + u'\r' + paper(2).first(1));
    press(Qt::Key_Escape);
    ASSERT_TRUE(page->isAtBatchEnd());
    EXPECT_EQ(end().quality(), u"1 of 3 sheets keyed a second time"_s);
    EXPECT_EQ(end().sampleButton().text(), u"Go on with the &second keying"_s);
    EXPECT_FALSE(end().wholeButton().isVisible());
    verify(end().sampleButton());
    EXPECT_EQ(page->panel().sheet(), u"Take sheet 0002 · 2 of 3"_s);
    EXPECT_EQ(currentQuestion(), u"F2"_s);
    EXPECT_FALSE(isAnswerShown());
    pressEach(paper(2).mid(1) + u'\r' + paper(3) + u'\r');
    EXPECT_TRUE(page->isAtBatchEnd());
    EXPECT_TRUE(verification().isFinished());
    EXPECT_EQ(session->store().verifications().ofRound(round)->size(), 1U);
}

TEST_F(EntryVerifyTest, AfterACrashItGoesOnFromTheListOfPiles)
{
    verifyWhole(2);
    pressEach(paper(1) + u'\r' + paper(2).first(1));
    press(Qt::Key_4); // differs from the paper
    open();
    EXPECT_FALSE(page->isKeying());
    const QTableView &table = page->batches().table();
    EXPECT_EQ(table.model()->index(0, 5).data().toString(), u"1 of 2 sheets keyed a second time"_s);
    tabTo(table);
    press(Qt::Key_Return);
    ASSERT_TRUE(page->isAtBatchEnd());
    verify(end().sampleButton());
    EXPECT_EQ(asked(), 2);
    EXPECT_EQ(currentQuestion(), u"F2"_s);
    EXPECT_FALSE(isAnswerShown());
    EXPECT_EQ(sheet(1).answers, (QMap<QuestionKey, Answer>{{u"F1"_s, Answer::option(paper(2).mid(0, 1))},
                                                           {u"F2"_s, Answer::option(paper(2).mid(1, 1))},
                                                           {u"GAMMAL"_s, Answer::option(paper(2).mid(2, 1))}}));
}

TEST_F(EntryVerifyTest, WhatIsDisputedStillIsWhenItIsTakenUpAgain)
{
    verifyWhole(1); // F1 is 2
    press(Qt::Key_4);
    press(Qt::Key_Escape);
    ASSERT_TRUE(page->isAtBatchEnd());
    verify(end().sampleButton());
    EXPECT_EQ(currentQuestion(), u"F1"_s);
    press(Qt::Key_4);
    EXPECT_EQ(currentQuestion(), u"F2"_s) << "the second time running";
    EXPECT_EQ(outcomes().value(u"F1"_s), RecheckOutcome::Corrected);
}

TEST_F(EntryVerifyTest, ASheetThatIsGoneIsNotAskedForAgain)
{
    verifyWhole(2);
    EXPECT_EQ(asked(), 1);
    press(Qt::Key_Escape);
    ASSERT_TRUE(page->isAtBatchEnd());
    ASSERT_OK(session->store().sheets().remove(sheets()[0].id));
    verify(end().sampleButton());
    EXPECT_EQ(asked(), 2);
}

TEST_F(EntryVerifyTest, AnAnswerThatCannotBeStoredIsNotLeft)
{
    verifyWhole(1);
    {
        const test::Holder holder(path(), test::Holder::Hold::Writing);
        press(Qt::Key_2);
        press(Qt::Key_Escape);
        EXPECT_TRUE(page->isKeying());
        EXPECT_FALSE(page->canLeave());
        EXPECT_TRUE(page->desk()->isUnsaved());
    }
    press(Qt::Key_Escape);
    EXPECT_TRUE(page->isAtBatchEnd());
    EXPECT_EQ(outcomes().value(u"F1"_s), RecheckOutcome::Agreed);
}

TEST_F(EntryVerifyTest, TheSampleIsDrawnByTheSourceThatIsGiven)
{
    keyPile(12);
    QList<int> drawn;
    QRandomGenerator same = random;
    verify(end().sampleButton());
    for (const VerifiedSheet &sheet : verification().sheets)
        drawn << sheet.serial.value_or(0) - 1;
    const std::vector<int> expected = randomSample(12, sampleSize(12), same);
    EXPECT_EQ(drawn, QList<int>(expected.cbegin(), expected.cend()));
}

/// "deltagare" v2 without sex, with questions of every kind.
class EntryVerifyFieldsTest : public EntryVerifyTest
{
protected:
    void SetUp() override
    {
        EntryVerifyTest::SetUp();
        startForm(u"deltagare"_s, u"v2"_s, u"utan"_s);
        pressEach(u"12313\r45\r"_s);
        typeText(u"31/12"_s);
        press(Qt::Key_Return);
        typeText(u"Bra"_s);
        pressEach(u"\r\r"_s);
        ASSERT_EQ(sheets().size(), 1U);
        press(Qt::Key_Escape);
        tabTo(page->batches().openButton());
        press(Qt::Key_Return);
        verify(end().wholeButton());
    }
};

TEST_F(EntryVerifyFieldsTest, TypedAndTickedAnswersAreComparedBlindToo)
{
    pressEach(u"1232\r"_s); // VAL has other ticks
    EXPECT_EQ(currentQuestion(), u"VAL"_s);
    EXPECT_EQ(remark(), QLatin1String(kLookAgain));
    EXPECT_FALSE(isAnswerShown());
    pressEach(u"13\r"_s);
    ASSERT_EQ(currentQuestion(), u"ALDER"_s);
    EXPECT_FALSE(isAnswerShown());
    pressEach(u"46\r"_s);
    EXPECT_EQ(currentQuestion(), u"ALDER"_s);
    EXPECT_EQ(remark(), QLatin1String(kLookAgain));
    EXPECT_FALSE(isAnswerShown());
    pressEach(u"46\r"_s);
    EXPECT_EQ(sheet(0).answers.value(u"ALDER"_s), Answer::number(46));
    ASSERT_EQ(currentQuestion(), u"DATUM"_s);
    EXPECT_FALSE(isAnswerShown());
    typeText(u"2025-12-31"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(outcomes().value(u"DATUM"_s), RecheckOutcome::Agreed);
    EXPECT_EQ(outcomes().value(u"VAL"_s), RecheckOutcome::Slip);
}

TEST_F(EntryVerifyFieldsTest, AFreeTextIsNotKeyedTwiceAndStaysAsItWas)
{
    pressEach(u"12313\r45\r"_s);
    typeText(u"31/12"_s);
    press(Qt::Key_Return);
    if (currentQuestion() == u"FRITEXT"_s) {
        typeText(u" eller inte"_s);
        press(Qt::Key_Return);
    }
    ASSERT_TRUE(keying().isAtEnd());
    press(Qt::Key_Return);
    EXPECT_TRUE(page->isAtBatchEnd());
    EXPECT_EQ(sheet(0).answers.value(u"FRITEXT"_s), Answer::text(u"Bra"_s));
    EXPECT_EQ(verifiedSheet().answers, 6);
}

} // namespace

} // namespace ljus
