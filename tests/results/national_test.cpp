// The country beside a federation: comparable where the question is the same, hidden where the file or the limits hide it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/national.h"

#include "core/results/sentences.h"
#include "tests/results/sample_responses.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

class NationalTest : public testing::Test
{
protected:
    NationalTest()
    {
        NationalQuestion f1{u"F1"_s, 1, QuestionKind::SingleChoice, {}};
        f1.figures.base = 200;
        for (const auto &[code, n] : {std::pair{u"vetej"_s, 20}, {u"4"_s, 60}, {u"3"_s, 40}, {u"2"_s, 50}, {u"1"_s, 30}})
            f1.figures.options.push_back({code, {}, false, false, n, {}});
        f1.figures.positive = 60; // by other options than the federation's definition states
        national.key = u"deltagare"_s;
        national.responses = 210;
        national.questions = {f1, {u"F2"_s, 1, QuestionKind::SingleChoice, {}}};
        national.indicators = {{u"i01"_s, IndicatorRule::Kind::PositiveShare, {{u"F1"_s, 1}, {u"NY"_s, 1}}, {}}};
        national.indicators.front().figures = {Visibility::Shown, 300, 55.0, 200};
    }

    [[nodiscard]] static ResultRequest asking(Audience audience)
    {
        ResultRequest request;
        request.audience = audience;
        return request;
    }
    [[nodiscard]] GroupResult country(const QString &question, const ResultRequest &request = asking(Audience::OwnScreen)) const
    {
        const QuestionnaireResults results = both(request);
        const auto found = std::find_if(results.questions.begin(), results.questions.end(),
                                        [&](const QuestionResult &result) { return result.question->key == question; });
        return found->groups.at(1);
    }
    [[nodiscard]] QuestionnaireResults both(const ResultRequest &request = asking(Audience::OwnScreen)) const
    {
        return withNational(resultsOf(m_set, request), {national, u"Riket 2025"_s}, request);
    }
    [[nodiscard]] IndicatorComparison indicators(const ResultRequest &request = asking(Audience::OwnScreen)) const
    {
        return withNational(comparedIndicators(m_instrument, m_set, request), {national, u"Riket 2025"_s}, request);
    }
    NationalQuestionnaire national;

private:
    [[nodiscard]] ResponseSet responses() const
    {
        const Questionnaire &questionnaire = m_instrument.questionnaires.front();
        std::vector<Response> all(15, test::response(questionnaire, u"v2/utan"_s, {{u"F1"_s, Answer::option(u"4"_s)}}));
        all.resize(20, test::response(questionnaire, u"v2/utan"_s, {{u"F1"_s, Answer::option(u"1"_s)}}));
        return test::setOf(questionnaire, all);
    }

    const Instrument m_instrument = test::sampleInstrument();
    const ResponseSet m_set = responses();
};

TEST_F(NationalTest, TheCountryIsTheLastGroup)
{
    const QuestionnaireResults results = both();
    EXPECT_EQ(results.cut, Cut::National);
    ASSERT_EQ(results.groups.size(), 2U);
    EXPECT_EQ(results.groups[1].code, u"riket"_s);
    EXPECT_EQ(results.groups[1].label, u"Riket 2025"_s);
    EXPECT_EQ(results.groups[1].responses, 210);
    for (const QuestionResult &question : results.questions)
        EXPECT_EQ(question.groups.size(), 2U);
}

TEST_F(NationalTest, TheSameQuestionIsCountedInTheOrderAndByThePositiveOptionsOfTheFederation)
{
    const GroupResult f1 = country(u"F1"_s);
    EXPECT_EQ(f1.standing, Standing::Counted);
    ASSERT_EQ(f1.options.size(), 5U);
    EXPECT_EQ(f1.options[0].code, u"1"_s);
    EXPECT_EQ(f1.options[0].n, 30);
    EXPECT_EQ(f1.options[0].percent, 15);
    EXPECT_FALSE(f1.options[0].label.isEmpty());
    EXPECT_EQ(f1.positive, 100);
    EXPECT_EQ(f1.positivePercent, 50);
}

TEST_F(NationalTest, AnotherRevisionOrOtherOptionsAreOtherWordingAndWhatIsMissingWasNotAsked)
{
    EXPECT_EQ(country(u"F2"_s).standing, Standing::OtherWording) << "revision 2 here, 1 in the file";
    EXPECT_EQ(country(u"F2"_s).base, 0);
    EXPECT_EQ(country(u"NY"_s).standing, Standing::NotAsked);
    national.questions.front().figures.options.pop_back();
    EXPECT_EQ(country(u"F1"_s).standing, Standing::OtherWording);
    national.questions.front().kind = QuestionKind::Number;
    EXPECT_EQ(country(u"F1"_s).standing, Standing::OtherWording);
}

TEST_F(NationalTest, WhatTheFileHidesStaysHiddenEvenOnTheOwnScreen)
{
    national.questions.front().figures = {};
    national.questions.front().figures.visibility = Visibility::Hidden;
    EXPECT_EQ(country(u"F1"_s).visibility, Visibility::Hidden);
    EXPECT_EQ(country(u"F1"_s).base, 0);
    EXPECT_EQ(indicators().results.front().groups.at(1).visibility, Visibility::Hidden) << "it rests on F1";
    EXPECT_FALSE(indicators().results.front().groups.at(1).value);
}

TEST_F(NationalTest, TheLimitsHoldForTheCountryToo)
{
    GroupResult &figures = national.questions.front().figures;
    figures.base = 3;
    for (OptionShare &option : figures.options)
        option.n = option.code == u"4"_s ? 3 : 0;
    EXPECT_EQ(country(u"F1"_s).visibility, Visibility::Warned);
    const GroupResult hidden = country(u"F1"_s, asking(Audience::Outside));
    EXPECT_EQ(hidden.visibility, Visibility::Hidden);
    EXPECT_EQ(hidden.base, 0);
    EXPECT_TRUE(
        std::all_of(hidden.options.begin(), hidden.options.end(), [](const OptionShare &option) { return option.n == 0; }));
}

TEST_F(NationalTest, AnIndicatorIsHeldAgainstTheSameRuleOverTheSameQuestions)
{
    const IndicatorComparison comparison = indicators();
    EXPECT_EQ(comparison.cut, Cut::National);
    ASSERT_EQ(comparison.groups.size(), 2U);
    EXPECT_EQ(comparison.results[0].groups.at(1).value, 55.0);
    EXPECT_EQ(comparison.results[1].groups.at(1).standing, Standing::NotAsked);

    national.indicators.front().questions.insert(u"NY"_s, 2);
    EXPECT_EQ(indicators().results[0].groups.at(1).standing, Standing::OtherWording);
    national.indicators.front().questions = {{u"F1"_s, 1}, {u"NY"_s, 1}};
    national.indicators.front().rule = IndicatorRule::Kind::MeanPoints;
    EXPECT_EQ(indicators().results[0].groups.at(1).standing, Standing::OtherWording);
    EXPECT_FALSE(indicators().results[0].groups.at(1).value);
}

TEST_F(NationalTest, TheSentenceHoldsTheFederationAgainstTheCountry)
{
    const QuestionnaireResults results = both();
    const QString sentence = sentenceOf(results, results.questions.at(1), {});
    EXPECT_TRUE(sentence.contains(u"Of 20, 15 (75 %)"_s)) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(u"25 percentage point"_s) && sentence.contains(u"Riket 2025"_s)) << sentence.toStdString();
}

} // namespace
} // namespace ljus
