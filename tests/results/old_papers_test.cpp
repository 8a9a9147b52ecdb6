// A round that was keyed from old papers cannot be held against what was asked later, even if its definition knows both.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/over_rounds.h"

#include "tests/results/sample_responses.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

class OldPapersTest : public testing::Test
{
protected:
    [[nodiscard]] ResponseSet papers(int old, int current) const
    {
        const Questionnaire &questionnaire = instrument.questionnaires.front();
        std::vector<Response> all(static_cast<std::size_t>(old),
                                  test::response(questionnaire, u"v1/utan"_s, {{u"F1"_s, Answer::option(u"4"_s)}}));
        all.resize(static_cast<std::size_t>(old + current),
                   test::response(questionnaire, u"v2/utan"_s, {{u"F1"_s, Answer::option(u"3"_s)}}));
        return test::setOf(questionnaire, all);
    }
    /// Standing of F1, F2 (reworded in v2) and NY (new in v2) in the earlier round.
    [[nodiscard]] std::vector<Standing> standings(const ResponseSet &earlier) const
    {
        const ResponseSet now = papers(0, 20);
        const std::array rounds{RoundAnswers{u"2025"_s, &instrument, &earlier}, RoundAnswers{u"2026"_s, &instrument, &now}};
        std::vector<Standing> found;
        for (const QuestionResult &question : resultsOverRounds(rounds, {}).questions) {
            EXPECT_EQ(question.groups.at(1).standing, Standing::Counted) << "the last round is what is asked";
            if (QStringList{u"F1"_s, u"F2"_s, u"NY"_s}.contains(question.question->key))
                found.push_back(question.groups.at(0).standing);
        }
        found.push_back(indicatorsOverRounds(rounds, {}).results.at(0).groups.at(0).standing); // of F1 and NY
        return found;
    }

    const Instrument instrument = test::sampleInstrument();
};

TEST_F(OldPapersTest, OnlyOldPapersAreABreak)
{
    EXPECT_EQ(standings(papers(20, 0)),
              (std::vector{Standing::Counted, Standing::OtherWording, Standing::NotAsked, Standing::OtherWording}));
}

TEST_F(OldPapersTest, SomeNewPapersAreCounted)
{
    EXPECT_EQ(standings(papers(10, 10)), std::vector(4, Standing::Counted));
}

TEST_F(OldPapersTest, ARoundWithoutAnswersIsTakenByItsDefinition)
{
    EXPECT_EQ(standings(papers(0, 0)), std::vector(4, Standing::Counted));
}

} // namespace
} // namespace ljus
