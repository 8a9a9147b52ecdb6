// Responses under keying and finished.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/store_fixture.h"

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

using Kind = Error::Kind;

class ResponsesTest : public StoreTest
{
protected:
    void SetUp() override
    {
        createStore();
        addRound();
    }

    [[nodiscard]] Result<void> set(Id<Response> response, const QString &question, const Answer &answer)
    {
        return m_store->responses().setAnswer(response, sampleQuestion(question), answer);
    }

    [[nodiscard]] std::optional<Response> unfinished()
    {
        const auto found = m_store->responses().unfinished(m_round, m_instrument);
        EXPECT_TRUE(found.has_value()) << (found ? "" : found.error().message.toStdString());
        return found.value_or(std::nullopt);
    }

    [[nodiscard]] const Questionnaire &participants() const { return m_instrument.questionnaires.front(); }
};

TEST_F(ResponsesTest, AResponseUnderKeyingIsResumedWithEveryKindOfAnswer)
{
    const QMap<QuestionKey, Answer> answers{
        {u"kon"_s, Answer::option(u"kvinna"_s)},
        {u"F1"_s, Answer::option(u"vetej"_s)},
        {u"F2"_s, Answer::marks()},
        {u"NY"_s, Answer::unreadable()},
        {u"VAL"_s, Answer::options({u"a"_s, u"c"_s})},
        {u"ALDER"_s, Answer::number(17.5)},
        {u"DATUM"_s, Answer::date(QDate(2026, 2, 28))},
        {u"FRITEXT"_s, Answer::text(u"_tom är \"inte\" O'tom; åäö\n\tnästa rad 😀"_s)},
    };
    ResponseHead wanted = head();
    wanted.activity = addActivity(u"Steget"_s);
    const auto id = m_store->responses().start(wanted);
    ASSERT_OK(id);
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
        ASSERT_OK(set(*id, answer.key(), *answer));
    reopen();
    EXPECT_EQ(unfinished(), (Response{*id, wanted, false, answers}));
    EXPECT_EQ(m_store->check().value(), Problems{}) << "an unfinished response is no problem";
}

TEST_F(ResponsesTest, ABlankIsKeyedAndNotKeyedIsNot)
{
    const Id<Response> id = startResponse();
    ASSERT_OK(set(id, u"F1"_s, Answer::blank()));
    ASSERT_OK(set(id, u"VAL"_s, Answer::options({})));
    ASSERT_OK(set(id, u"FRITEXT"_s, Answer::text(u""_s)));
    EXPECT_EQ(unfinished()->answers.keys(), (QStringList{u"F1"_s, u"FRITEXT"_s, u"VAL"_s}));
    const auto keyed = unfinished();
    for (const Answer &answer : keyed->answers)
        EXPECT_EQ(answer, Answer::blank());
    EXPECT_EQ(RawSqlite(m_path).column(u"SELECT DISTINCT value FROM answer"_s), QStringList{u"_tom"_s});
}

TEST_F(ResponsesTest, AnAnswerKeyedAgainReplacesTheFirst)
{
    const Id<Response> id = startResponse();
    ASSERT_OK(set(id, u"VAL"_s, Answer::options({u"a"_s, u"b"_s, u"c"_s})));
    ASSERT_OK(set(id, u"VAL"_s, Answer::options({u"b"_s})));
    ASSERT_OK(set(id, u"F1"_s, Answer::marks()));
    ASSERT_OK(set(id, u"F1"_s, Answer::option(u"4"_s)));
    EXPECT_EQ(unfinished()->answers,
              (QMap<QuestionKey, Answer>{{u"VAL"_s, Answer::options({u"b"_s})}, {u"F1"_s, Answer::option(u"4"_s)}}));
}

TEST_F(ResponsesTest, AnAnswerTheQuestionCannotHaveIsRefused)
{
    const Id<Response> id = startResponse();
    ASSERT_OK(set(id, u"F1"_s, Answer::option(u"1"_s)));
    const ChangeCounter changes(m_store->responses());
    EXPECT_FAILS(set(id, u"F1"_s, Answer::option(u"5"_s)), Kind::Invalid);
    EXPECT_FAILS(set(id, u"F1"_s, Answer::options({u"1"_s, u"2"_s})), Kind::Invalid);
    EXPECT_FAILS(set(id, u"ALDER"_s, Answer::text(u"gammal"_s)), Kind::Invalid);
    EXPECT_FAILS(set(id, u"DATUM"_s, Answer::text(u"2026-02-30"_s)), Kind::Invalid);
    EXPECT_EQ(unfinished()->answers, (QMap<QuestionKey, Answer>{{u"F1"_s, Answer::option(u"1"_s)}}));
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(ResponsesTest, AnIdentityNumberIsNeverStored)
{
    const Id<Response> id = startResponse();
    for (const QString &number : {u"640823-3234"_s, u"701063-2391"_s, u"8112189876"_s}) {
        const auto refused = set(id, u"FRITEXT"_s, Answer::text(u"Ring "_s + number + u" om detta"_s));
        EXPECT_FAILS(refused, Kind::Invalid);
        EXPECT_FALSE(refused.error().message.contains(number));
    }
    EXPECT_FAILS(set(id, u"ALDER"_s, Answer::number(8112189876)), Kind::Invalid);
    ASSERT_OK(set(id, u"FRITEXT"_s, Answer::text(u"Ring 640823-3233 om detta"_s)));
    m_store.reset();
    EXPECT_FALSE(contentOf(m_path).contains("640823-3234"));
}

TEST_F(ResponsesTest, AFinishedResponseIsCountedAndNoLongerChanged)
{
    const Id<Response> id = startResponse();
    ASSERT_OK(set(id, u"F1"_s, Answer::option(u"4"_s)));
    EXPECT_TRUE(m_store->responses().returned(m_round)->empty());
    EXPECT_EQ(m_store->responses().ofQuestionnaire(m_round, participants())->size(), 0);
    const ChangeCounter changes(m_store->responses());
    ASSERT_OK(m_store->responses().finish(id));
    EXPECT_EQ(changes.count(), 1);
    EXPECT_FAILS(set(id, u"F1"_s, Answer::option(u"1"_s)), Kind::Conflict);
    EXPECT_FAILS(m_store->responses().discard(id), Kind::Conflict);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(unfinished(), std::nullopt);
    EXPECT_EQ(m_store->responses().returned(m_round)->front().returned, 1);
    const auto set = m_store->responses().ofQuestionnaire(m_round, participants());
    ASSERT_OK(set);
    ASSERT_EQ(set->size(), 1);
    EXPECT_EQ(set->cells(u"F1"_s).front(), 3U);
    EXPECT_EQ(set->cells(u"F2"_s).front(), kBlankCell);
}

TEST_F(ResponsesTest, ADiscardedResponseLeavesNoTraceAndItsNumberIsNotUsedAgain)
{
    const Id<Response> id = startResponse();
    ASSERT_OK(set(id, u"FRITEXT"_s, Answer::text(u"Hemligheten är här"_s)));
    ASSERT_OK(m_store->responses().discard(id));
    EXPECT_EQ(unfinished(), std::nullopt);
    EXPECT_FAILS(set(id, u"F1"_s, Answer::option(u"1"_s)), Kind::Conflict);
    EXPECT_FAILS(m_store->responses().finish(id), Kind::Conflict);
    EXPECT_FAILS(m_store->responses().discard(id), Kind::Conflict);
    EXPECT_GT(startResponse(), id);
    m_store.reset();
    EXPECT_EQ(RawSqlite(m_path).column(u"SELECT count(*) FROM answer"_s), QStringList{u"0"_s});
    EXPECT_FALSE(contentOf(m_path).contains("Hemligheten")) << "what was discarded is overwritten";
}

TEST_F(ResponsesTest, AResponseBelongsToARoundAFormAndAnActivityThatExist)
{
    ResponseHead lost = head();
    lost.round.value = 99;
    EXPECT_FAILS(m_store->responses().start(lost), Kind::Invalid);
    lost = head(u"v3"_s);
    EXPECT_FAILS(m_store->responses().start(lost), Kind::Invalid);
    lost = head();
    lost.questionnaire = u"styrelsen"_s;
    EXPECT_FAILS(m_store->responses().start(lost), Kind::Invalid);
    lost = head();
    lost.variant = u"halv"_s;
    EXPECT_FAILS(m_store->responses().start(lost), Kind::Invalid);
    lost = head();
    lost.activity = Id<Activity>{99};
    EXPECT_FAILS(m_store->responses().start(lost), Kind::NotFound);
    EXPECT_EQ(unfinished(), std::nullopt);
}

TEST_F(ResponsesTest, ASetHoldsTheFinishedResponsesOfItsQuestionnaireAndRoundOnly)
{
    const Id<Activity> activity = addActivity(u"Steget"_s);
    ResponseHead tied = head(u"v1"_s);
    tied.variant = u"utan"_s;
    tied.language = u"ar"_s;
    tied.activity = activity;
    ResponseHead board = head(u"v1"_s);
    board.questionnaire = u"styrelse"_s;
    for (const ResponseHead &one : {head(), tied, board, head()}) {
        const auto id = m_store->responses().start(one);
        ASSERT_OK(id);
        if (one.questionnaire == u"deltagare")
            ASSERT_OK(set(*id, u"F1"_s, Answer::option(u"2"_s)));
        ASSERT_OK(m_store->responses().finish(*id));
    }
    ASSERT_GT(startResponse().value, 0);
    const auto set = m_store->responses().ofQuestionnaire(m_round, participants());
    ASSERT_OK(set);
    ASSERT_EQ(set->size(), 3);
    EXPECT_EQ(set->rows()[1].version, 0);
    EXPECT_EQ(set->rows()[1].variant, 1);
    EXPECT_EQ(set->rows()[1].language, u"ar"_s);
    EXPECT_EQ(set->rows()[1].activity, activity);
    EXPECT_EQ(set->rows()[2].version, 1);
    EXPECT_EQ(set->rows()[2].activity, std::nullopt);
    for (const Cell cell : set->cells(u"F1"_s))
        EXPECT_EQ(cell, 1U);
    EXPECT_EQ(m_store->responses().ofQuestionnaire({99}, participants())->size(), 0);
}

TEST_F(ResponsesTest, ReturnedIsCountedByQuestionnaireAndActivity)
{
    ResponseHead tied = head();
    tied.activity = addActivity(u"Steget"_s);
    for (const ResponseHead &one : {head(), tied, tied, head()})
        ASSERT_OK(m_store->responses().finish(m_store->responses().start(one).value()));
    const auto returned = m_store->responses().returned(m_round);
    ASSERT_OK(returned);
    ASSERT_EQ(returned->size(), 2U);
    EXPECT_EQ(returned->front().activity, std::nullopt);
    EXPECT_EQ(returned->front().returned, 2);
    EXPECT_EQ(returned->back().activity, tied.activity);
    EXPECT_EQ(returned->back().returned, 2);
    EXPECT_EQ(returned->back().questionnaire, u"deltagare"_s);
}

TEST_F(ResponsesTest, AnAnswerThatDoesNotFitIsAnErrorAndNotSkipped)
{
    const Id<Response> id = startResponse();
    ASSERT_OK(set(id, u"F1"_s, Answer::option(u"2"_s)));
    RawSqlite(m_path).execute(u"UPDATE answer SET value = 'x'"_s);
    EXPECT_FAILS(m_store->responses().unfinished(m_round, m_instrument), Kind::Invalid);
    ASSERT_OK(m_store->responses().finish(id));
    EXPECT_FAILS(m_store->responses().ofQuestionnaire(m_round, participants()), Kind::Invalid);
}

TEST_F(ResponsesTest, ChangedIsSentWhenTheAnswerIsOnDisk)
{
    const Id<Response> id = startResponse();
    QStringList onDisk;
    QObject::connect(&m_store->responses(), &ResponseRepository::changed, &m_store->responses(),
                     [&] { onDisk = RawSqlite(m_path).column(u"SELECT value FROM answer"_s); });
    ASSERT_OK(set(id, u"F1"_s, Answer::option(u"3"_s)));
    EXPECT_EQ(onDisk, QStringList{u"3"_s});
}

TEST_F(ResponsesTest, ARoundHasOneResponseUnderKeyingAtMost)
{
    const Id<Response> first = startResponse();
    const ChangeCounter changes(m_store->responses());
    ResponseHead board = head(u"v1"_s);
    board.questionnaire = u"styrelse"_s;
    for (const ResponseHead &second : {head(), board}) {
        const auto refused = m_store->responses().start(second);
        EXPECT_FAILS(refused, Kind::Conflict);
        EXPECT_TRUE(refused.error().message.contains(u"still being keyed"_s)) << refused.error().message.toStdString();
    }
    EXPECT_EQ(changes.count(), 0);
    EXPECT_EQ(unfinished()->id, first);

    Round other = *m_store->rounds().byId(m_round);
    other.name = u"2027"_s;
    other.uuid = {};
    const auto otherRound = m_store->rounds().add(other);
    ASSERT_OK(otherRound);
    ResponseHead elsewhere = head();
    elsewhere.round = *otherRound;
    ASSERT_OK(m_store->responses().start(elsewhere));
    ASSERT_OK(m_store->responses().finish(first));
    EXPECT_GT(startResponse(), first);
}

TEST_F(ResponsesTest, AResponseOfAPileIsResumedWithItsPile)
{
    const Batch batch = addBatch(addActivity(u"Steget"_s));
    const auto id = m_store->responses().start(batch.head);
    ASSERT_OK(id);
    reopen();
    EXPECT_EQ(unfinished(), (Response{*id, batch.head, false, {}, std::nullopt}));
}

TEST_F(ResponsesTest, AResponseIsOfTheSameKindAsItsPile)
{
    const Batch batch = addBatch();
    ResponseHead wrong = batch.head;
    wrong.batch = Id<Batch>{99};
    const auto lost = m_store->responses().start(wrong);
    EXPECT_FAILS(lost, Kind::NotFound);
    EXPECT_TRUE(lost.error().message.contains(u"pile"_s)) << lost.error().message.toStdString();
    for (const auto &[part, other] : {std::pair(&ResponseHead::version, u"v1"_s), std::pair(&ResponseHead::variant, u"utan"_s),
                                      std::pair(&ResponseHead::language, u"en"_s)}) {
        wrong = batch.head;
        wrong.*part = other;
        EXPECT_FAILS(m_store->responses().start(wrong), Kind::Conflict);
    }
    wrong = batch.head;
    wrong.activity = addActivity(u"Steget"_s);
    EXPECT_FAILS(m_store->responses().start(wrong), Kind::Conflict);
    EXPECT_EQ(unfinished(), std::nullopt);
    ASSERT_OK(m_store->responses().start(batch.head));
}

TEST_F(ResponsesTest, AnAnswerTakenBackIsNotKeyed)
{
    const Id<Response> id = startResponse();
    ASSERT_OK(set(id, u"VAL"_s, Answer::options({u"a"_s, u"b"_s})));
    ASSERT_OK(set(id, u"F1"_s, Answer::option(u"1"_s)));
    const ChangeCounter changes(m_store->responses());
    ASSERT_OK(m_store->responses().clearAnswer(id, u"VAL"_s));
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(unfinished()->answers, (QMap<QuestionKey, Answer>{{u"F1"_s, Answer::option(u"1"_s)}}));
    ASSERT_OK(m_store->responses().clearAnswer(id, u"VAL"_s));
    ASSERT_OK(m_store->responses().finish(id));
    EXPECT_FAILS(m_store->responses().clearAnswer(id, u"F1"_s), Kind::Conflict);
    EXPECT_FAILS(m_store->responses().clearAnswer({99}, u"F1"_s), Kind::Conflict);
    EXPECT_EQ(sheet(id).answers.size(), 1);
}

TEST_F(ResponsesTest, NotesOnPersonalDataGoIntoTheHistoryWithTheAnswer)
{
    using Entry = HistoryEntry;
    const Id<Response> id = startResponse();
    const Question &text = sampleQuestion(u"FRITEXT"_s);
    const Entry masked{Entry::Kind::Masked, QDate(2026, 11, 22), {}, {}, {}, u"identity"_s};
    const Entry correction = because(u"Felläst"_s);
    ASSERT_OK(m_store->responses().setAnswer(id, text, Answer::text(u"••••••-••••"_s), std::span(&masked, 1)));
    EXPECT_FAILS(m_store->responses().setAnswer(id, text, Answer::text(u"x"_s), std::span(&correction, 1)), Kind::Invalid);
    EXPECT_EQ(unfinished()->answers.value(u"FRITEXT"_s), Answer::text(u"••••••-••••"_s));
    EXPECT_EQ(m_store->sheets().history(id).value(),
              (std::vector<Entry>{{Entry::Kind::Masked, QDate(2026, 11, 22), u"FRITEXT"_s, {}, {}, u"identity"_s}}));
    ASSERT_OK(m_store->responses().discard(id));
    EXPECT_TRUE(m_store->sheets().history(id)->empty());
}

TEST_F(ResponsesTest, FindingsAreNotedOnFinishingAndForgottenOnReopening)
{
    const std::vector<SheetFinding> findings{{SheetFlag::SameAsOther, u"12"_s, false}};
    const Id<Response> id = startResponse();
    ASSERT_OK(m_store->responses().finish(id, {std::nullopt, findings}));
    EXPECT_EQ(m_store->sheets().ofRound(m_round)->front().findings, findings);
    ASSERT_OK(m_store->responses().reopen(id));
    EXPECT_EQ(RawSqlite(m_path).column(u"SELECT count(*) FROM finding"_s), QStringList{u"0"_s});
    ASSERT_OK(m_store->responses().finish(id));
    EXPECT_TRUE(m_store->sheets().ofRound(m_round)->front().findings.empty());
}

TEST_F(ResponsesTest, AFinishThatIsRefusedLeavesTheResponseUnderKeying)
{
    const std::vector<SheetFinding> twice(2, {SheetFlag::SameAsOther, u"12"_s, false});
    const Id<Response> id = startResponse();
    const QByteArray before = contentOf(m_path);
    EXPECT_FAILS(m_store->responses().finish(id, {std::nullopt, twice}), Kind::Invalid);
    EXPECT_EQ(contentOf(m_path), before);
    EXPECT_EQ(unfinished()->id, id);
}

TEST_F(ResponsesTest, AReopenedResponseIsUnderKeyingAgain)
{
    const Id<Response> id = startResponse();
    ASSERT_OK(set(id, u"F1"_s, Answer::option(u"4"_s)));
    ASSERT_OK(m_store->responses().finish(id));
    const ChangeCounter changes(m_store->responses());
    ASSERT_OK(m_store->responses().reopen(id));
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(unfinished()->answers, (QMap<QuestionKey, Answer>{{u"F1"_s, Answer::option(u"4"_s)}}));
    EXPECT_TRUE(m_store->responses().returned(m_round)->empty());
    EXPECT_TRUE(m_store->sheets().ofRound(m_round)->empty());
    ASSERT_OK(set(id, u"F1"_s, Answer::option(u"1"_s)));
    EXPECT_FAILS(m_store->responses().reopen({99}), Kind::NotFound);
}

TEST_F(ResponsesTest, NoneIsReopenedWhileAnotherIsUnderKeying)
{
    const Id<Response> first = startResponse();
    ASSERT_OK(m_store->responses().finish(first, {{}, std::vector<SheetFinding>{{SheetFlag::SameAsOther, u"12"_s, false}}}));
    const Id<Response> second = startResponse();
    const QByteArray before = contentOf(m_path);
    const ChangeCounter changes(m_store->responses());
    const auto refused = m_store->responses().reopen(first);
    EXPECT_FAILS(refused, Kind::Conflict);
    EXPECT_TRUE(refused.error().message.contains(u"still being keyed"_s)) << refused.error().message.toStdString();
    EXPECT_EQ(contentOf(m_path), before);
    EXPECT_EQ(changes.count(), 0);
    EXPECT_EQ(unfinished()->id, second);
}

} // namespace
} // namespace ljus::test
