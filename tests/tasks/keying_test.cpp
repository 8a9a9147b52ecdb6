// Keying forms one after another, without a window.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/keying.h"

#include "tests/support/support.h"

#include <QTemporaryDir>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

class KeyingTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto made = Store::create(path(), {{}, u"Prov"_s}, test::sampleInstrument(), clock);
        ASSERT_OK(made);
        store = *std::move(made);
        const auto definitions = store->instruments().all();
        ASSERT_OK(definitions);
        instrument = definitions->front().instrument;
        Round year = suggestedRound(QDate(2026, 11, 22));
        year.instrument = definitions->front().id;
        const auto added = store->rounds().add(year);
        ASSERT_OK(added);
        round = *added;
    }

    [[nodiscard]] QString path() const { return folder.filePath(u"prov.ljuspunkt"_s); }
    [[nodiscard]] ResponseHead head(const QString &variant) const
    {
        return {round, u"deltagare"_s, u"v1"_s, variant, u"sv"_s, std::nullopt};
    }
    Keying begin(const QString &variant = u"utan"_s) { return Keying::begin(*store, instrument, head(variant)).value(); }
    [[nodiscard]] ResponseSet finished() const
    {
        return store->responses().ofQuestionnaire(round, instrument->questionnaires.front()).value();
    }
    [[nodiscard]] std::optional<Response> unfinished() const { return store->responses().unfinished(round, *instrument).value(); }
    [[nodiscard]] static QStringList keysOf(const Keying &keying)
    {
        QStringList keys;
        for (const Question *question : keying.questions())
            keys << question->key;
        return keys;
    }

    QTemporaryDir folder;
    test::FixedClock clock;
    std::unique_ptr<Store> store;
    std::shared_ptr<const Instrument> instrument;
    Id<Round> round;
};

TEST_F(KeyingTest, AsksWhatTheVariantAsksInThePapersOrder)
{
    EXPECT_EQ(keysOf(begin(u"med"_s)), (QStringList{u"kon"_s, u"F1"_s, u"F2"_s, u"GAMMAL"_s}));
    EXPECT_EQ(keysOf(begin(u"utan"_s)), (QStringList{u"F1"_s, u"F2"_s, u"GAMMAL"_s}));
}

TEST_F(KeyingTest, AFormThatDoesNotExistIsNotFound)
{
    ResponseHead wrong = head(u"okand"_s);
    EXPECT_EQ(Keying::begin(*store, instrument, wrong).error().kind, Error::Kind::NotFound);
    wrong = head(u"med"_s);
    wrong.version = u"v9"_s;
    EXPECT_EQ(Keying::begin(*store, instrument, wrong).error().kind, Error::Kind::NotFound);
    wrong.questionnaire = u"ingen"_s;
    EXPECT_EQ(Keying::begin(*store, instrument, wrong).error().kind, Error::Kind::NotFound);
}

TEST_F(KeyingTest, NothingIsStoredBeforeTheFirstAnswer)
{
    Keying keying = begin();
    keying.goTo(2);
    EXPECT_FALSE(keying.isStarted());
    EXPECT_FALSE(unfinished());
    EXPECT_EQ(keying.answersLeft(), 3);
}

TEST_F(KeyingTest, EachAnswerIsOnDiskAndTheNextQuestionIsCurrent)
{
    Keying keying = begin();
    ASSERT_OK(keying.answer(Answer::option(u"3"_s)));
    EXPECT_EQ(keying.current(), 1);
    EXPECT_EQ(keying.answersLeft(), 2);
    ASSERT_TRUE(unfinished());
    EXPECT_EQ(unfinished()->answers.value(u"F1"_s), Answer::option(u"3"_s));
    EXPECT_EQ(unfinished()->head, head(u"utan"_s));
}

TEST_F(KeyingTest, APlaceIsHeldWithinTheForm)
{
    Keying keying = begin();
    keying.goTo(-4);
    EXPECT_EQ(keying.current(), 0);
    keying.goTo(99);
    EXPECT_EQ(keying.current(), 3);
    EXPECT_TRUE(keying.isAtEnd());
    EXPECT_EQ(keying.answer(Answer::blank()).error().kind, Error::Kind::Invalid);
    EXPECT_FALSE(keying.isStarted());
}

TEST_F(KeyingTest, AnAnswerCanBeCorrected)
{
    Keying keying = begin();
    ASSERT_OK(keying.answer(Answer::option(u"3"_s)));
    keying.goTo(0);
    ASSERT_OK(keying.answer(Answer::unreadable()));
    EXPECT_EQ(keying.answerTo(0), Answer::unreadable());
    EXPECT_EQ(unfinished()->answers.value(u"F1"_s), Answer::unreadable());
    EXPECT_EQ(keying.answersLeft(), 2);
}

TEST_F(KeyingTest, ARefusedAnswerKeepsThePlaceAndLeavesNothing)
{
    Keying keying = begin();
    const auto refused = keying.answer(Answer::option(u"finns-inte"_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Invalid);
    EXPECT_EQ(keying.current(), 0);
    EXPECT_FALSE(keying.isStarted());
    EXPECT_FALSE(unfinished());
}

TEST_F(KeyingTest, FinishingStoresBlanksAndIsReadyForTheNextForm)
{
    Keying keying = begin();
    ASSERT_OK(keying.answer(Answer::option(u"3"_s)));
    keying.goTo(3);
    ASSERT_OK(keying.finish());
    EXPECT_FALSE(unfinished());
    const ResponseSet all = finished();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.cells(u"F1"_s).front(), 2U);
    EXPECT_EQ(all.cells(u"F2"_s).front(), kBlankCell);
    EXPECT_EQ(keying.current(), 0);
    EXPECT_EQ(keying.answersLeft(), 3);
    EXPECT_EQ(keying.head(), head(u"utan"_s));
    EXPECT_FALSE(keying.isStarted());
}

TEST_F(KeyingTest, AFormWithoutAnyAnswerCountsAsReturnedBlank)
{
    Keying keying = begin();
    ASSERT_OK(keying.finish());
    EXPECT_EQ(finished().size(), 1);
}

TEST_F(KeyingTest, ResumesAtTheFirstQuestionWithoutAnAnswer)
{
    {
        Keying keying = begin();
        ASSERT_OK(keying.answer(Answer::option(u"3"_s)));
        keying.goTo(2);
        ASSERT_OK(keying.answer(Answer::marks()));
    }
    store.reset();
    store = Store::open(path(), Store::Access::ReadWrite, clock).value();
    auto left = Keying::resume(*store, instrument, round);
    ASSERT_OK(left);
    ASSERT_TRUE(*left);
    EXPECT_EQ((*left)->current(), 1);
    EXPECT_EQ((*left)->answerTo(0), Answer::option(u"3"_s));
    EXPECT_EQ((*left)->answerTo(1), std::nullopt);
    EXPECT_EQ((*left)->answerTo(2), Answer::marks());
    ASSERT_OK((*left)->answer(Answer::option(u"vetej"_s)));
    EXPECT_EQ(unfinished()->answers.size(), 3);
}

TEST_F(KeyingTest, ThereIsNothingToResumeWhenAllIsFinished)
{
    Keying keying = begin();
    ASSERT_OK(keying.answer(Answer::option(u"3"_s)));
    ASSERT_OK(keying.finish());
    const auto left = Keying::resume(*store, instrument, round);
    ASSERT_OK(left);
    EXPECT_FALSE(*left);
}

TEST_F(KeyingTest, DiscardingRemovesTheForm)
{
    Keying keying = begin();
    ASSERT_OK(keying.discard()); // nothing to remove yet
    ASSERT_OK(keying.answer(Answer::option(u"3"_s)));
    ASSERT_OK(keying.discard());
    EXPECT_FALSE(unfinished());
    EXPECT_EQ(keying.current(), 0);
    EXPECT_EQ(keying.answersLeft(), 3);
    ASSERT_OK(keying.answer(Answer::option(u"1"_s)));
    ASSERT_OK(keying.finish());
    EXPECT_EQ(finished().size(), 1);
}

} // namespace

} // namespace ljus
