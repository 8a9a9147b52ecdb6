// Routing on paper: a hint where to go on, never a rule.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tasks/pile_fixture.h"

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

class RoutingTest : public test::PileTest
{
protected:
    /// "If 1 at F1, go to GAMMAL", on a form whose definition only this test knows.
    [[nodiscard]] std::unique_ptr<Keying> beginRouted()
    {
        Instrument routed = *instrument;
        for (Question &question : routed.questionnaires.front().versions.front().questions) {
            if (question.key == u"F1")
                question.routes = {{u"1"_s, u"GAMMAL"_s}};
        }
        return Keying::begin(*store, std::make_shared<const Instrument>(routed), pileOf(head())).value();
    }
};

TEST_F(RoutingTest, TheRoutedAnswerLeadsPastTheQuestionsBetween)
{
    const auto keying = beginRouted();
    EXPECT_EQ(keying->routedTo(), std::nullopt);
    ASSERT_OK(keying->answer(Answer::option(u"1"_s)));
    EXPECT_EQ(keying->current(), 1) << "a hint only";
    EXPECT_EQ(keying->routedTo(), 2);
    ASSERT_OK(keying->answer(Answer::option(u"2"_s)));
    EXPECT_EQ(keying->routedTo(), std::nullopt);
}

TEST_F(RoutingTest, OtherAnswersAndKindsOfNothingLeadNowhere)
{
    const auto keying = beginRouted();
    for (const Answer &answer : {Answer::option(u"2"_s), Answer::blank(), Answer::marks()}) {
        keying->goTo(0);
        ASSERT_OK(keying->answer(answer));
        EXPECT_EQ(keying->routedTo(), std::nullopt);
    }
}

} // namespace

} // namespace ljus
