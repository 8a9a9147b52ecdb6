// Keying sheets a second time, blind.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/verifying.h"

#include "tests/tasks/pile_fixture.h"

#include <QRandomGenerator>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

using Outcome = FormWork::Outcome;

class VerifyingTest : public test::PileTest
{
protected:
    /// A pile with @a count sheets F1 1, F2 2, GAMMAL blank.
    void keySheets(int count)
    {
        const auto keying = begin();
        pile = keying->batch();
        for (int i = 0; i < count; ++i)
            key(*keying, {u"1"_s, u"2"_s, u"-"_s});
    }
    void verify(Verification::Extent extent)
    {
        QRandomGenerator random(7);
        const auto id = beginVerification(*store, {{}, pile.id, clock.today(), extent, {}}, random);
        ASSERT_OK(id);
        verification = *id;
        take();
    }
    void take()
    {
        auto taken = Verifying::begin(*store, instrument, verification, clock);
        ASSERT_OK(taken);
        work = *std::move(taken);
    }
    [[nodiscard]] Outcome press(const QString &code) { return work->answer(Answer::option(code)).value(); }
    [[nodiscard]] VerifiedSheet noted(int place = 0) const
    {
        return store->verifications().byId(verification)->sheets.at(static_cast<std::size_t>(place));
    }

    Batch pile;
    Id<Verification> verification;
    std::unique_ptr<Verifying> work;
};

TEST_F(VerifyingTest, ASampleIsTenPerCentAndAtLeastFiveSheets)
{
    keySheets(12);
    verify(Verification::Extent::Sample);
    EXPECT_EQ(work->verification().sheets.size(), 5U);
    std::vector<int> serials;
    for (const VerifiedSheet &sheet : work->verification().sheets)
        serials.push_back(*sheet.serial);
    EXPECT_TRUE(std::is_sorted(serials.begin(), serials.end())) << "the pile is gone through once";
    EXPECT_EQ(work->serial(), serials.front());
}

TEST_F(VerifyingTest, TheFirstKeyingIsNotSeenBeforeTheSecondAgrees)
{
    keySheets(1);
    verify(Verification::Extent::Whole);
    EXPECT_EQ(work->answerTo(0), std::nullopt);
    EXPECT_EQ(work->answersLeft(), 3);
    EXPECT_EQ(press(u"1"_s), Outcome::Stored);
    EXPECT_EQ(work->answerTo(0), Answer::option(u"1"_s));
    EXPECT_EQ(noted().answers, 1);
    EXPECT_EQ(noted().errors, 0);
}

TEST_F(VerifyingTest, ADifferenceHidesBothAndTwoEqualKeyingsOverrule)
{
    keySheets(1);
    verify(Verification::Extent::Whole);
    EXPECT_EQ(press(u"4"_s), Outcome::LookAgain);
    EXPECT_EQ(work->current(), 0);
    EXPECT_EQ(work->answerTo(0), std::nullopt);
    EXPECT_EQ(press(u"4"_s), Outcome::Stored);
    EXPECT_EQ(sheet(0).answers.value(u"F1"_s), Answer::option(u"4"_s));
    EXPECT_EQ(noted().errors, 1);
    const auto history = store->sheets().history(sheets().front().id).value();
    ASSERT_EQ(history.size(), 1U);
    EXPECT_EQ(history.front().before, QStringList{u"1"_s});
}

TEST_F(VerifyingTest, ReturningToTheFirstKeyingIsTheSecondKeyersSlip)
{
    keySheets(1);
    verify(Verification::Extent::Whole);
    EXPECT_EQ(press(u"4"_s), Outcome::LookAgain);
    EXPECT_EQ(press(u"1"_s), Outcome::Stored);
    EXPECT_EQ(sheet(0).answers.value(u"F1"_s), Answer::option(u"1"_s));
    EXPECT_EQ(noted().slips, 1);
    EXPECT_EQ(noted().errors, 0);
}

TEST_F(VerifyingTest, AThirdValueIsFree)
{
    keySheets(1);
    verify(Verification::Extent::Whole);
    EXPECT_EQ(press(u"4"_s), Outcome::LookAgain);
    EXPECT_EQ(press(u"3"_s), Outcome::LookAgain);
    EXPECT_EQ(press(u"4"_s), Outcome::LookAgain) << "not twice running";
    EXPECT_EQ(press(u"4"_s), Outcome::Stored);
    EXPECT_EQ(sheet(0).answers.value(u"F1"_s), Answer::option(u"4"_s));
}

TEST_F(VerifyingTest, AnOverruledAnswerStaysAnErrorWhenItIsKeyedOnceMore)
{
    keySheets(1);
    verify(Verification::Extent::Whole);
    (void)press(u"4"_s);
    (void)press(u"4"_s);
    work->goTo(0);
    EXPECT_EQ(press(u"4"_s), Outcome::Stored);
    EXPECT_EQ(noted().errors, 1);
}

TEST_F(VerifyingTest, EveryQuestionIsKeyedBlankOnesToo)
{
    keySheets(2);
    verify(Verification::Extent::Whole);
    for (const QString &code : {u"1"_s, u"2"_s})
        EXPECT_EQ(press(code), Outcome::Stored);
    work->goTo(3);
    const auto early = work->finish();
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().kind, Error::Kind::Invalid);
    EXPECT_EQ(work->current(), 2) << "whether it was left blank the first time is not to be seen";
    ASSERT_OK(work->answer(Answer::blank()));
    ASSERT_OK(work->finish());
    EXPECT_EQ(noted().answers, 3);
    EXPECT_TRUE(noted().done);
}

TEST_F(VerifyingTest, ASheetThatWasPutRightIsLookedOverAgain)
{
    const auto keying = begin();
    pile = keying->batch();
    key(*keying, {u"1"_s, u"2"_s, u"3"_s});
    key(*keying, {u"1"_s, u"2"_s, u"3"_s});
    const SheetFinding doubt{SheetFlag::SameAsPrevious, u"0001"_s, false};
    ASSERT_OK(store->sheets().setFindings(sheets().back().id, {doubt}));
    verify(Verification::Extent::Whole);
    key(*work, {u"1"_s, u"2"_s, u"3"_s});
    EXPECT_EQ(sheets().back().findings, std::vector{doubt});
    (void)press(u"4"_s);
    key(*work, {u"4"_s, u"2"_s, u"3"_s});
    EXPECT_TRUE(sheets().back().findings.empty());
}

TEST_F(VerifyingTest, GoesOnAtTheVeryQuestionAfterAStart)
{
    keySheets(2);
    verify(Verification::Extent::Whole);
    key(*work, {u"1"_s, u"2"_s, u"-"_s});
    (void)press(u"1"_s);
    work.reset();
    reopen();
    take();
    EXPECT_EQ(work->serial(), 2);
    EXPECT_EQ(work->sheetsDone(), 1);
    EXPECT_EQ(work->current(), 1);
}

TEST_F(VerifyingTest, FinishingTheLastSheetFinishesTheVerification)
{
    keySheets(2);
    verify(Verification::Extent::Whole);
    key(*work, {u"1"_s, u"2"_s, u"-"_s});
    EXPECT_FALSE(work->isFinished());
    key(*work, {u"1"_s, u"2"_s, u"-"_s});
    EXPECT_TRUE(work->isFinished());
    EXPECT_EQ(Verifying::begin(*store, instrument, verification, clock).error().kind, Error::Kind::Conflict);
}

TEST_F(VerifyingTest, ASheetRemovedMeanwhileIsPassedOver)
{
    keySheets(2);
    verify(Verification::Extent::Whole);
    ASSERT_OK(store->sheets().remove(sheets().front().id));
    take();
    EXPECT_EQ(work->serial(), 2);
    key(*work, {u"1"_s, u"2"_s, u"-"_s});
    EXPECT_TRUE(work->isFinished());
}

TEST_F(VerifyingTest, AnEmptyPileHasNothingToVerify)
{
    pile = pileOf(head());
    QRandomGenerator random(7);
    EXPECT_EQ(beginVerification(*store, {{}, pile.id, clock.today(), Verification::Extent::Sample, {}}, random).error().kind,
              Error::Kind::Invalid);
}

TEST_F(VerifyingTest, FreeTextsAreNotKeyedAgain)
{
    const auto keying = begin(head(u"v2"_s));
    pile = keying->batch();
    ASSERT_OK(keying->answer(Answer::option(u"1"_s)));
    keying->goTo(keying->size() - 1);
    ASSERT_OK(keying->answer(Answer::text(u"bra"_s)));
    ASSERT_OK(keying->finish());
    verify(Verification::Extent::Whole);
    EXPECT_EQ(work->answerTo(work->size() - 1), Answer::text(u"bra"_s));
    EXPECT_EQ(press(u"1"_s), Outcome::Stored);
    while (work->current() < work->size() - 1)
        ASSERT_OK(work->answer(Answer::blank()));
    ASSERT_OK(work->finish());
    EXPECT_EQ(noted().answers, work->size() - 1);
}

} // namespace

} // namespace ljus
