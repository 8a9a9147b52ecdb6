// An import goes in whole or not at all.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/store_fixture.h"

#include <QElapsedTimer>

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

using Kind = Error::Kind;

class ImportTest : public StoreTest
{
protected:
    void SetUp() override
    {
        createStore();
        addRound();
        m_plan = {m_round, u"deltagare"_s, {}, {}};
        m_plan.responses.assign(3, row());
    }

    [[nodiscard]] static ImportedResponse row()
    {
        return {
            u"v2"_s,
            u"med"_s,
            u"sv"_s,
            {},
            {{u"kon"_s, Answer::option(u"man"_s)}, {u"VAL"_s, Answer::options({u"a"_s, u"b"_s})}, {u"F1"_s, Answer::blank()}}};
    }

    /// The plan is refused so, naming its second row, and nothing of it is found afterwards.
    void expectRefused(Kind kind)
    {
        m_plan.newActivities = {u"Ny"_s};
        const QByteArray before = contentOf(m_path);
        const ChangeCounter responses(m_store->responses());
        const ChangeCounter activities(m_store->activities());
        const auto refused = m_store->apply(m_plan);
        EXPECT_FAILS(refused, kind);
        EXPECT_TRUE(refused.error().message.contains(u"Row 2"_s)) << refused.error().message.toStdString();
        EXPECT_EQ(responses.count() + activities.count(), 0);
        EXPECT_EQ(contentOf(m_path), before);
        EXPECT_TRUE(m_store->activities().all()->empty());
    }

    ImportPlan m_plan;
};

TEST_F(ImportTest, ResponsesComeInFinishedWithTheirActivities)
{
    const Id<Activity> old = addActivity(u"Gammal"_s);
    m_plan.newActivities = {u"Ny åäö"_s};
    m_plan.responses[0].activity = u"Ny åäö"_s;
    m_plan.responses[1].activity = u"Gammal"_s;
    m_plan.responses[1].version = u"v1"_s;
    m_plan.responses[1].answers = {{u"GAMMAL"_s, Answer::option(u"4"_s)}};
    const ChangeCounter responses(m_store->responses());
    const ChangeCounter activities(m_store->activities());
    ASSERT_OK(m_store->apply(m_plan));
    EXPECT_EQ(responses.count(), 1);
    EXPECT_EQ(activities.count(), 1);
    const auto set = m_store->responses().ofQuestionnaire(m_round, m_instrument.questionnaires.front());
    ASSERT_OK(set);
    ASSERT_EQ(set->size(), 3);
    EXPECT_EQ(set->rows()[0].activity, m_store->activities().byName(u"Ny åäö"_s)->id);
    EXPECT_EQ(set->rows()[1].activity, old);
    EXPECT_EQ(set->rows()[2].activity, std::nullopt);
    EXPECT_EQ(set->cells(u"VAL"_s)[0], 3U);
    EXPECT_EQ(set->cells(u"GAMMAL"_s)[1], 3U);
    EXPECT_EQ(set->cells(u"F1"_s)[2], kBlankCell);
    EXPECT_EQ(m_store->check().value(), Problems{});
}

TEST_F(ImportTest, ImportedResponsesHaveSerialsButNoPile)
{
    addSheet(head());
    ASSERT_OK(m_store->apply(m_plan));
    ASSERT_OK(m_store->apply(m_plan));
    const auto lines = m_store->sheets().ofRound(m_round);
    ASSERT_OK(lines);
    ASSERT_EQ(lines->size(), 7U);
    for (std::size_t i = 0; i < lines->size(); ++i) {
        EXPECT_EQ((*lines)[i].serial, static_cast<int>(i) + 1);
        EXPECT_EQ((*lines)[i].batchNumber, std::nullopt);
        EXPECT_EQ((*lines)[i].head.batch, std::nullopt);
    }
    const Id<Response> keyed = addSheet(head());
    EXPECT_EQ(sheet(keyed).serial, 8);
}

TEST_F(ImportTest, AnImportThatIsRefusedUsesNoSerials)
{
    m_plan.responses[0].activity = u"Ny"_s;
    m_plan.responses[1].activity = u"Okänd"_s;
    expectRefused(Kind::Invalid);
    EXPECT_EQ(sheet(addSheet(head())).serial, 1);
}

TEST_F(ImportTest, APlanWithoutNewActivitiesSaysNothingOfThem)
{
    const ChangeCounter activities(m_store->activities());
    ASSERT_OK(m_store->apply(m_plan));
    EXPECT_EQ(activities.count(), 0);
}

TEST_F(ImportTest, AnActivityAddedSinceThePlanWasMadeIsUsed)
{
    const Id<Activity> added = addActivity(u"Ny"_s);
    m_plan.newActivities = {u"Ny"_s};
    m_plan.responses[0].activity = u"Ny"_s;
    ASSERT_OK(m_store->apply(m_plan));
    EXPECT_EQ(m_store->activities().all()->size(), 1U);
    EXPECT_EQ(m_store->responses().ofQuestionnaire(m_round, m_instrument.questionnaires.front())->rows()[0].activity, added);
}

TEST_F(ImportTest, AnUnknownVersionRefusesAll)
{
    m_plan.responses[1].version = u"v9"_s;
    expectRefused(Kind::Invalid);
}

TEST_F(ImportTest, AnUnknownVariantRefusesAll)
{
    m_plan.responses[1].variant = u"halv"_s;
    expectRefused(Kind::Invalid);
}

TEST_F(ImportTest, AnUnknownOptionRefusesAll)
{
    m_plan.responses[1].answers[u"F1"_s] = Answer::option(u"9"_s);
    expectRefused(Kind::Invalid);
}

TEST_F(ImportTest, AnAnswerToAQuestionThatTheVariantLeavesOutRefusesAll)
{
    m_plan.responses[1].variant = u"utan"_s;
    expectRefused(Kind::Invalid);
}

TEST_F(ImportTest, AnIdentityNumberRefusesAll)
{
    m_plan.responses[1].answers[u"FRITEXT"_s] = Answer::text(u"Anna, 640823-3234"_s);
    expectRefused(Kind::Invalid);
}

TEST_F(ImportTest, AnUnknownActivityRefusesAllThoughRowsBeforeItWereWritten)
{
    m_plan.responses[0].activity = u"Ny"_s;
    m_plan.responses[1].activity = u"Okänd"_s;
    expectRefused(Kind::Invalid);
}

TEST_F(ImportTest, ARoundOrQuestionnaireThatDoesNotExistIsSaid)
{
    m_plan.questionnaire = u"ingen"_s;
    EXPECT_FAILS(m_store->apply(m_plan), Kind::Invalid);
    m_plan.round.value = 99;
    EXPECT_FAILS(m_store->apply(m_plan), Kind::NotFound);
}

TEST_F(ImportTest, AYearOfTheNationGoesInAndOutQuickly)
{
    m_plan.responses.assign(4000, row());
    QElapsedTimer timer;
    timer.start();
    ASSERT_OK(m_store->apply(m_plan));
    EXPECT_LT(timer.elapsed(), 10000) << "a debug build on a busy machine may be slow, but not that slow";
    EXPECT_EQ(m_store->responses().ofQuestionnaire(m_round, m_instrument.questionnaires.front())->size(), 4000);
}

} // namespace
} // namespace ljus::test
