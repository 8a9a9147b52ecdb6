// Keying forms one after another, without a window.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/keying.h"

#include "tests/tasks/pile_fixture.h"

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

class KeyingTest : public test::PileTest
{
protected:
    [[nodiscard]] static QStringList keysOf(const Keying &keying)
    {
        QStringList keys;
        for (const Question *question : keying.questions())
            keys << question->key;
        return keys;
    }
    [[nodiscard]] static HistoryEntry masked(const QDate &made)
    {
        return {HistoryEntry::Kind::Masked, made, u"FRITEXT"_s, {}, {}, u"phone"_s};
    }
    [[nodiscard]] static std::vector<SheetFlag> flagsOf(const FinishedSheet &sheet)
    {
        std::vector<SheetFlag> flags;
        for (const SheetFinding &finding : sheet.findings)
            flags.push_back(finding.flag);
        return flags;
    }
};

TEST_F(KeyingTest, AsksWhatTheVariantAsksInThePapersOrder)
{
    EXPECT_EQ(keysOf(*begin(head(u"v1"_s, u"med"_s))), (QStringList{u"kon"_s, u"F1"_s, u"F2"_s, u"GAMMAL"_s}));
    EXPECT_EQ(keysOf(*begin()), (QStringList{u"F1"_s, u"F2"_s, u"GAMMAL"_s}));
}

TEST_F(KeyingTest, AFormThatDoesNotExistIsNotFound)
{
    Batch wrong = pileOf(head());
    wrong.head.variant = u"okand"_s;
    EXPECT_EQ(Keying::begin(*store, instrument, wrong).error().kind, Error::Kind::NotFound);
    wrong.head.version = u"v9"_s;
    EXPECT_EQ(Keying::begin(*store, instrument, wrong).error().kind, Error::Kind::NotFound);
    wrong.head.questionnaire = u"ingen"_s;
    EXPECT_EQ(Keying::begin(*store, instrument, wrong).error().kind, Error::Kind::NotFound);
}

TEST_F(KeyingTest, NothingIsStoredBeforeTheFirstAnswer)
{
    const auto keying = begin();
    keying->goTo(2);
    EXPECT_FALSE(keying->isStarted());
    EXPECT_FALSE(unfinished());
    EXPECT_EQ(keying->answersLeft(), 3);
}

TEST_F(KeyingTest, EachAnswerIsOnDiskAndTheNextQuestionIsCurrent)
{
    const auto keying = begin();
    ASSERT_OK(keying->answer(Answer::option(u"3"_s)));
    EXPECT_EQ(keying->current(), 1);
    EXPECT_EQ(keying->answersLeft(), 2);
    ASSERT_TRUE(unfinished());
    EXPECT_EQ(unfinished()->answers.value(u"F1"_s), Answer::option(u"3"_s));
    EXPECT_EQ(unfinished()->head, keying->batch().head);
}

TEST_F(KeyingTest, APlaceIsHeldWithinTheForm)
{
    const auto keying = begin();
    keying->goTo(-4);
    EXPECT_EQ(keying->current(), 0);
    keying->goTo(99);
    EXPECT_EQ(keying->current(), 3);
    EXPECT_TRUE(keying->isAtEnd());
    EXPECT_EQ(keying->answer(Answer::blank()).error().kind, Error::Kind::Invalid);
    EXPECT_FALSE(keying->isStarted());
}

TEST_F(KeyingTest, AnAnswerCanBeCorrected)
{
    const auto keying = begin();
    ASSERT_OK(keying->answer(Answer::option(u"3"_s)));
    keying->goTo(0);
    ASSERT_OK(keying->answer(Answer::unreadable()));
    EXPECT_EQ(keying->answerTo(0), Answer::unreadable());
    EXPECT_EQ(unfinished()->answers.value(u"F1"_s), Answer::unreadable());
    EXPECT_EQ(keying->answersLeft(), 2);
}

TEST_F(KeyingTest, ARefusedAnswerKeepsThePlaceAndLeavesNothing)
{
    const auto keying = begin();
    const auto refused = keying->answer(Answer::option(u"finns-inte"_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Invalid);
    EXPECT_EQ(keying->current(), 0);
    EXPECT_FALSE(keying->isStarted());
    EXPECT_FALSE(unfinished());
}

TEST_F(KeyingTest, FinishingStoresBlanksAndIsReadyForTheNextForm)
{
    const auto keying = begin();
    ASSERT_OK(keying->answer(Answer::option(u"3"_s)));
    keying->goTo(3);
    ASSERT_OK(keying->finish());
    EXPECT_FALSE(unfinished());
    const ResponseSet all = finished();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.cells(u"F1"_s).front(), 2U);
    EXPECT_EQ(all.cells(u"F2"_s).front(), kBlankCell);
    EXPECT_EQ(keying->current(), 0);
    EXPECT_EQ(keying->answersLeft(), 3);
    EXPECT_EQ(keying->head(), keying->batch().head);
    EXPECT_FALSE(keying->isStarted());
}

TEST_F(KeyingTest, FinishingIsOneStepOnDiskAndBack)
{
    const auto keying = begin();
    ASSERT_OK(keying->answer(Answer::option(u"3"_s)));
    int changes = 0;
    QObject::connect(&store->responses(), &ResponseRepository::changed, &store->responses(), [&changes] { ++changes; });
    ASSERT_OK(keying->finish());
    EXPECT_EQ(changes, 1);
    ASSERT_TRUE(*keying->undo());
    EXPECT_EQ(unfinished()->answers, (QMap<QuestionKey, Answer>{{u"F1"_s, Answer::option(u"3"_s)}}));
    EXPECT_EQ(keying->answersLeft(), 2);
    ASSERT_TRUE(*keying->redo());
    EXPECT_EQ(finished().cells(u"F2"_s).front(), kBlankCell);
}

TEST_F(KeyingTest, ABlankSheetIsCountedInThePileAndIsNoResponse)
{
    const auto keying = begin();
    ASSERT_OK(keying->finish());
    ASSERT_OK(keying->answer(Answer::blank()));
    EXPECT_TRUE(keying->countsAsBlank());
    ASSERT_OK(keying->finish());
    EXPECT_EQ(finished().size(), 0);
    EXPECT_FALSE(unfinished());
    EXPECT_EQ(store->batches().byId(keying->batch().id)->batch.blank, 2);
    EXPECT_EQ(keying->batch().blank, 2);
    EXPECT_TRUE(*keying->undo());
    EXPECT_EQ(store->batches().byId(keying->batch().id)->batch.blank, 1);
    EXPECT_TRUE(*keying->redo());
    EXPECT_EQ(store->batches().byId(keying->batch().id)->batch.blank, 2);
}

TEST_F(KeyingTest, ASheetWithANumberOnItIsNeverCountedAsBlank)
{
    const auto keying = begin();
    key(*keying, {u"1"_s, u"2"_s, u"1"_s});
    ASSERT_TRUE(*keying->undo());
    for (int i = 0; i < keying->size(); ++i) {
        keying->goTo(i);
        ASSERT_OK(keying->answer(Answer::blank()));
    }
    ASSERT_OK(keying->finish());
    EXPECT_EQ(keying->batch().blank, 0);
    ASSERT_EQ(sheets().size(), 1U);
    EXPECT_EQ(sheets().front().serial, 1);
}

TEST_F(KeyingTest, ASheetThatWasRemovedSinceIsPassedOverInUndo)
{
    const auto keying = begin();
    key(*keying, {u"1"_s, u"2"_s, u"1"_s});
    key(*keying, {u"2"_s, u"3"_s, u"4"_s});
    ASSERT_OK(store->sheets().remove(sheets().back().id));
    const auto undone = keying->undo();
    ASSERT_FALSE(undone.has_value());
    EXPECT_EQ(undone.error().kind, Error::Kind::NotFound);
    EXPECT_TRUE(undone.error().message.contains(u"0002"_s)) << undone.error().message.toStdString();
    ASSERT_TRUE(*keying->undo());
    EXPECT_EQ(unfinished()->serial, 1);
    ASSERT_TRUE(*keying->redo());
    EXPECT_EQ(sheets().size(), 1U);
}

TEST_F(KeyingTest, EachFinishedSheetGetsTheNextSerial)
{
    const auto keying = begin();
    key(*keying, {u"1"_s, u"2"_s, u"1"_s});
    EXPECT_EQ(keying->lastFinished()->serial, 1);
    key(*keying, {u"2"_s, u"2"_s, u"1"_s});
    EXPECT_EQ(keying->lastFinished()->serial, 2);
    EXPECT_EQ(keying->sheetsKeyed(), 2);
    EXPECT_EQ(sheets().at(1).batchNumber, 1);
}

TEST_F(KeyingTest, StepsAreTakenBackAndMadeAgainOverFinishedSheets)
{
    const auto keying = begin();
    key(*keying, {u"1"_s, u"2"_s, u"1"_s});
    ASSERT_OK(keying->answer(Answer::option(u"4"_s)));
    ASSERT_TRUE(*keying->undo()); // the 4
    EXPECT_FALSE(unfinished());
    EXPECT_EQ(keying->current(), 0);
    ASSERT_TRUE(*keying->undo()); // the finishing
    ASSERT_TRUE(unfinished());
    EXPECT_EQ(unfinished()->answers.size(), 3);
    EXPECT_EQ(finished().size(), 0);
    EXPECT_TRUE(keying->isAtEnd());
    EXPECT_EQ(keying->sheetsKeyed(), 0);
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(*keying->undo());
    EXPECT_FALSE(unfinished());
    EXPECT_FALSE(*keying->undo());
    for (int i = 0; i < 5; ++i)
        ASSERT_TRUE(*keying->redo()) << i;
    EXPECT_FALSE(*keying->redo());
    EXPECT_EQ(finished().size(), 1);
    EXPECT_EQ(sheets().front().serial, 1) << "the number that is on the paper";
    EXPECT_EQ(unfinished()->answers.value(u"F1"_s), Answer::option(u"4"_s));
    EXPECT_EQ(keying->current(), 1);
    // Once more: the sheet was begun anew by that, under another id.
    for (int i = 0; i < 5; ++i)
        ASSERT_TRUE(*keying->undo()) << i;
    EXPECT_FALSE(unfinished());
}

TEST_F(KeyingTest, ANewAnswerForgetsWhatWasTakenBack)
{
    const auto keying = begin();
    ASSERT_OK(keying->answer(Answer::option(u"1"_s)));
    ASSERT_TRUE(*keying->undo());
    ASSERT_OK(keying->answer(Answer::option(u"2"_s)));
    EXPECT_FALSE(*keying->redo());
    EXPECT_EQ(keying->answerTo(0), Answer::option(u"2"_s));
}

TEST_F(KeyingTest, AnAnswerThatWasReplacedComesBack)
{
    const auto keying = begin();
    ASSERT_OK(keying->answer(Answer::option(u"1"_s)));
    keying->goTo(0);
    ASSERT_OK(keying->answer(Answer::marks()));
    ASSERT_TRUE(*keying->undo());
    EXPECT_EQ(unfinished()->answers.value(u"F1"_s), Answer::option(u"1"_s));
    EXPECT_EQ(keying->current(), 0);
}

TEST_F(KeyingTest, AReopenedSheetKeepsItsSerialWhenItIsKeyedAnew)
{
    const auto keying = begin();
    key(*keying, {u"1"_s, u"2"_s, u"1"_s});
    key(*keying, {u"2"_s, u"2"_s, u"1"_s});
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(*keying->undo()); // the second sheet, to nothing
    key(*keying, {u"4"_s, u"4"_s, u"2"_s});
    EXPECT_EQ(keying->lastFinished()->serial, 2);
    key(*keying, {u"3"_s, u"4"_s, u"2"_s});
    EXPECT_EQ(keying->lastFinished()->serial, 3);
}

TEST_F(KeyingTest, DiscardingAFormLeavesTheSheetsBeforeItToBeTakenBack)
{
    const auto keying = begin();
    key(*keying, {u"1"_s, u"2"_s, u"1"_s});
    ASSERT_OK(keying->answer(Answer::option(u"4"_s)));
    ASSERT_OK(keying->discard());
    ASSERT_TRUE(*keying->undo());
    EXPECT_EQ(unfinished()->answers.size(), 3);
}

TEST_F(KeyingTest, SexLeftBlankTwiceRunningIsLookedAt)
{
    const auto keying = begin(head(u"v1"_s, u"med"_s));
    key(*keying, {u"-"_s, u"2"_s, u"1"_s, u"2"_s});
    EXPECT_EQ(flagsOf(*keying->lastFinished()), std::vector<SheetFlag>{});
    key(*keying, {u"-"_s, u"3"_s, u"4"_s, u"1"_s});
    EXPECT_EQ(flagsOf(*keying->lastFinished()), std::vector{SheetFlag::DoubtfulVariant});
    ASSERT_EQ(sheets().back().findings.size(), 1U);
    ASSERT_TRUE(*keying->undo());
    ASSERT_OK(keying->finish());
    EXPECT_EQ(flagsOf(*keying->lastFinished()), std::vector{SheetFlag::DoubtfulVariant}) << "not held against itself";
}

TEST_F(KeyingTest, EarlierSheetsAreKnownAfterAStart)
{
    Batch pile;
    {
        const auto keying = begin(head(u"v1"_s, u"med"_s));
        pile = keying->batch();
        key(*keying, {u"-"_s, u"2"_s, u"1"_s, u"2"_s});
    }
    reopen();
    const auto keying = Keying::begin(*store, instrument, pile).value();
    EXPECT_EQ(keying->sheetsKeyed(), 1);
    key(*keying, {u"-"_s, u"3"_s, u"4"_s, u"1"_s});
    EXPECT_EQ(flagsOf(*keying->lastFinished()), std::vector{SheetFlag::DoubtfulVariant});
}

TEST_F(KeyingTest, WhatIsNotedOfPersonalDataStandsInTheHistoryUnderThePilesDay)
{
    const auto keying = begin(head(u"v2"_s));
    keying->goTo(keying->size() - 1);
    ASSERT_OK(keying->answer(Answer::text(u"ring •••"_s), {{masked(QDate(2026, 12, 24))}}));
    ASSERT_OK(keying->finish());
    EXPECT_EQ(store->sheets().history(sheets().front().id).value(), std::vector{masked(keying->batch().date)});
}

TEST_F(KeyingTest, NotesFollowTheirAnswerThroughUndoAndRedo)
{
    const auto keying = begin(head(u"v2"_s));
    const int text = keying->size() - 1;
    const auto notes = [this] { return store->sheets().history(unfinished()->id).value(); };
    ASSERT_OK(keying->answer(Answer::option(u"1"_s)));
    keying->goTo(text);
    ASSERT_OK(keying->answer(Answer::text(u"ring •••"_s), {{masked(keying->batch().date)}}));
    ASSERT_TRUE(*keying->undo());
    EXPECT_TRUE(notes().empty());
    ASSERT_TRUE(*keying->redo());
    EXPECT_EQ(notes(), std::vector{masked(keying->batch().date)});
    keying->goTo(text);
    ASSERT_OK(keying->answer(Answer::text(u"ring inte"_s)));
    EXPECT_TRUE(notes().empty()) << "nothing of this text was masked";
    ASSERT_TRUE(*keying->undo());
    EXPECT_EQ(notes(), std::vector{masked(keying->batch().date)});
}

TEST_F(KeyingTest, ResumesAtTheFirstQuestionWithoutAnAnswer)
{
    {
        const auto keying = begin();
        ASSERT_OK(keying->answer(Answer::option(u"3"_s)));
        keying->goTo(2);
        ASSERT_OK(keying->answer(Answer::marks()));
    }
    reopen();
    const auto left = Keying::resume(*store, instrument, round);
    ASSERT_OK(left);
    ASSERT_NE(*left, nullptr);
    EXPECT_EQ((*left)->current(), 1);
    EXPECT_EQ((*left)->batch().number, 1);
    EXPECT_EQ((*left)->answerTo(0), Answer::option(u"3"_s));
    EXPECT_EQ((*left)->answerTo(1), std::nullopt);
    EXPECT_EQ((*left)->answerTo(2), Answer::marks());
    ASSERT_OK((*left)->answer(Answer::option(u"vetej"_s)));
    EXPECT_EQ(unfinished()->answers.size(), 3);
}

TEST_F(KeyingTest, ThereIsNothingToResumeWhenAllIsFinished)
{
    const auto keying = begin();
    ASSERT_OK(keying->answer(Answer::option(u"3"_s)));
    ASSERT_OK(keying->finish());
    const auto left = Keying::resume(*store, instrument, round);
    ASSERT_OK(left);
    EXPECT_EQ(*left, nullptr);
}

TEST_F(KeyingTest, DiscardingRemovesTheForm)
{
    const auto keying = begin();
    ASSERT_OK(keying->discard()); // nothing to remove yet
    ASSERT_OK(keying->answer(Answer::option(u"3"_s)));
    ASSERT_OK(keying->discard());
    EXPECT_FALSE(unfinished());
    EXPECT_EQ(keying->current(), 0);
    EXPECT_EQ(keying->answersLeft(), 3);
    ASSERT_OK(keying->answer(Answer::option(u"1"_s)));
    ASSERT_OK(keying->finish());
    EXPECT_EQ(finished().size(), 1);
}

} // namespace

} // namespace ljus
