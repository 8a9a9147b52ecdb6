// A full disk loses nothing and says so.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/store_fixture.h"

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

using Kind = Error::Kind;

class FullDiskTest : public StoreTest
{
protected:
    /// A store with one round and one response under keying.
    void prepare()
    {
        createStore();
        addRound();
        m_response = startResponse();
    }

    [[nodiscard]] ImportPlan largePlan() const
    {
        ImportPlan plan{m_round, u"deltagare"_s, {u"Ny insats"_s}, {}};
        const ImportedResponse row{u"v2"_s,
                                   u"med"_s,
                                   u"sv"_s,
                                   u"Ny insats"_s,
                                   {{u"F1"_s, Answer::option(u"1"_s)}, {u"FRITEXT"_s, Answer::text(u"å"_s.repeated(200))}}};
        plan.responses.assign(200, row);
        return plan;
    }

    Id<Response> m_response;
};

TEST_F(FullDiskTest, CreatingLeavesNothing)
{
    const FullDisk full(4);
    const auto created = Store::create(m_path, {{}, u"Åsjö"_s}, m_instrument, m_clock);
    EXPECT_FAILS(created, Kind::Full);
    EXPECT_TRUE(created.error().message.contains(m_path)) << created.error().message.toStdString();
    EXPECT_TRUE(folderContent().isEmpty());
}

TEST_F(FullDiskTest, AnAnswerThatHasNoRoomIsRefusedAndTheOnesBeforeItStand)
{
    prepare();
    const FullDisk full;
    reopen();
    const Question &text = sampleQuestion(u"FRITEXT"_s);
    ASSERT_OK(m_store->responses().setAnswer(m_response, text, Answer::text(u"kort"_s)));
    const QByteArray before = contentOf(m_path);
    const ChangeCounter changes(m_store->responses());
    EXPECT_FAILS(m_store->responses().setAnswer(m_response, text, Answer::text(u"å"_s.repeated(20000))), Kind::Full);
    EXPECT_EQ(changes.count(), 0);
    EXPECT_EQ(contentOf(m_path), before);
    const auto unfinished = m_store->responses().unfinished(m_round, m_instrument);
    ASSERT_OK(unfinished);
    EXPECT_EQ((*unfinished)->answers, (QMap<QuestionKey, Answer>{{u"FRITEXT"_s, Answer::text(u"kort"_s)}}));
}

TEST_F(FullDiskTest, ACorrectionThatHasNoRoomChangesNeitherTheAnswerNorTheHistory)
{
    prepare();
    const Question &text = sampleQuestion(u"FRITEXT"_s);
    ASSERT_OK(m_store->responses().setAnswer(m_response, text, Answer::text(u"kort"_s)));
    ASSERT_OK(m_store->responses().finish(m_response));
    const FullDisk full;
    reopen();
    const QByteArray before = contentOf(m_path);
    const ChangeCounter changes(m_store->sheets());
    EXPECT_FAILS(m_store->sheets().correct({m_response, text, Answer::text(u"å"_s.repeated(20000)), because(u"Felläst"_s)}),
                 Kind::Full);
    EXPECT_EQ(changes.count(), 0);
    EXPECT_EQ(contentOf(m_path), before);
    EXPECT_EQ(sheet(m_response).answers, (QMap<QuestionKey, Answer>{{u"FRITEXT"_s, Answer::text(u"kort"_s)}}));
    EXPECT_TRUE(m_store->sheets().history(m_response)->empty());
}

TEST_F(FullDiskTest, AnImportThatHasNoRoomNeverHappened)
{
    prepare();
    const FullDisk full;
    reopen();
    const QByteArray before = contentOf(m_path);
    const ChangeCounter responses(m_store->responses());
    const ChangeCounter activities(m_store->activities());
    EXPECT_FAILS(m_store->apply(largePlan()), Kind::Full);
    EXPECT_EQ(responses.count() + activities.count(), 0);
    EXPECT_EQ(contentOf(m_path), before);
    EXPECT_TRUE(m_store->activities().all()->empty());
    EXPECT_TRUE(m_store->responses().returned(m_round)->empty());
}

TEST_F(FullDiskTest, TheSamePlanGoesInOnceThereIsRoom)
{
    prepare();
    ASSERT_OK(m_store->apply(largePlan()));
    EXPECT_EQ(m_store->responses().returned(m_round)->front().returned, 200);
}

} // namespace
} // namespace ljus::test
