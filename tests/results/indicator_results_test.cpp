// An indicator's value follows the rule that the definition states, and hides what its questions hide.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/indicator_results.h"

#include "tests/results/sample_responses.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>

#include <QSet>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;
using test::Answers;

class IndicatorResultsTest : public testing::Test
{
protected:
    void add(int times, const QString &form, const Answers &answers)
    {
        m_responses.insert(m_responses.end(), static_cast<std::size_t>(times), test::response(*questionnaire, form, answers));
    }
    [[nodiscard]] std::vector<IndicatorResult> indicators(const ResultRequest &request = {}) const
    {
        return indicatorsOf(instrument, test::setOf(*questionnaire, m_responses), request);
    }

    const Instrument instrument = test::sampleInstrument();
    const Questionnaire *questionnaire = &instrument.questionnaires.front();

private:
    std::vector<Response> m_responses;
};

TEST_F(IndicatorResultsTest, OnlyIndicatorsWithAQuestionAreListedInTheInstrumentsOrder)
{
    const std::vector<IndicatorResult> results = indicators();
    ASSERT_EQ(results.size(), 2U);
    EXPECT_EQ(results[0].indicator, &instrument.indicators[0]);
    EXPECT_EQ(results[1].indicator, &instrument.indicators[2]);
    ASSERT_EQ(results[0].questions.size(), 2U);
    EXPECT_EQ(results[0].questions[0]->key, u"F1"_s);
    EXPECT_EQ(results[0].questions[1]->key, u"NY"_s);
    EXPECT_EQ(results[0].groups.size(), 1U);
    EXPECT_FALSE(results[0].groups[0].value) << "no answers, no value";
}

TEST_F(IndicatorResultsTest, PositiveShareIsPooledOverTheQuestions)
{
    add(10, u"v2/utan"_s, {{u"F1"_s, Answer::option(u"3"_s)}, {u"NY"_s, Answer::option(u"1"_s)}});
    add(5, u"v2/utan"_s, {{u"F1"_s, Answer::option(u"vetej"_s)}, {u"NY"_s, Answer::marks()}});
    add(5, u"v1/utan"_s, {{u"F1"_s, Answer::option(u"4"_s)}});
    const IndicatorValue value = indicators()[0].groups[0];
    EXPECT_EQ(value.base, 30);
    EXPECT_EQ(value.respondents, 20);
    ASSERT_TRUE(value.value);
    EXPECT_DOUBLE_EQ(*value.value, 50.0);
    EXPECT_EQ(value.visibility, Visibility::Shown);
}

TEST_F(IndicatorResultsTest, MeanOfPointsLeavesOutAnswersWithoutPoints)
{
    questionnaire = &instrument.questionnaires.back();
    add(8, u"v1/med"_s, {{u"S1"_s, Answer::option(u"4"_s)}});
    add(4, u"v1/med"_s, {{u"S1"_s, Answer::option(u"1"_s)}});
    add(6, u"v1/med"_s, {{u"S1"_s, Answer::option(u"vetej"_s)}});
    const std::vector<IndicatorResult> results = indicators();
    ASSERT_EQ(results.size(), 1U);
    const IndicatorValue value = results[0].groups[0];
    EXPECT_EQ(value.base, 12);
    EXPECT_EQ(value.respondents, 18);
    ASSERT_TRUE(value.value);
    EXPECT_DOUBLE_EQ(*value.value, 3.0);
}

TEST_F(IndicatorResultsTest, WithoutARuleThereIsNoValue)
{
    add(12, u"v2/utan"_s, {{u"F2"_s, Answer::option(u"3"_s)}});
    const IndicatorValue value = indicators()[1].groups[0];
    EXPECT_FALSE(value.value);
    EXPECT_EQ(value.base, 12);
    EXPECT_EQ(value.visibility, Visibility::Shown);
}

TEST_F(IndicatorResultsTest, FewRespondentsAreHiddenOutsideHoweverManyAnswersTheyGave)
{
    add(4, u"v2/utan"_s, {{u"F1"_s, Answer::option(u"3"_s)}, {u"NY"_s, Answer::option(u"1"_s)}});
    const IndicatorValue hidden = indicators()[0].groups[0];
    EXPECT_EQ(hidden.visibility, Visibility::Hidden);
    EXPECT_EQ(hidden.base, 0);
    EXPECT_EQ(hidden.respondents, 0);
    EXPECT_FALSE(hidden.value);

    ResultRequest request;
    request.audience = Audience::OwnScreen;
    const IndicatorValue inside = indicators(request)[0].groups[0];
    EXPECT_EQ(inside.visibility, Visibility::Warned);
    EXPECT_EQ(inside.base, 8);
    EXPECT_TRUE(inside.value);
}

TEST_F(IndicatorResultsTest, AGroupThatCouldBeWorkedOutFromTheWholeIsHiddenToo)
{
    add(12, u"v2/med"_s, {{u"kon"_s, Answer::option(u"kvinna"_s)}, {u"F1"_s, Answer::option(u"4"_s)}});
    add(3, u"v2/med"_s, {{u"kon"_s, Answer::option(u"man"_s)}, {u"F1"_s, Answer::option(u"1"_s)}});
    ResultRequest request;
    request.cut = Cut::Sex;
    const std::vector<IndicatorValue> groups = indicators(request)[0].groups;
    ASSERT_EQ(groups.size(), 3U);
    EXPECT_EQ(groups[0].visibility, Visibility::Hidden);
    EXPECT_EQ(groups[1].visibility, Visibility::Hidden);
    EXPECT_EQ(groups[2].visibility, Visibility::Shown);
}

TEST_F(IndicatorResultsTest, AHiddenQuestionHidesThePooledValueItCouldBeWorkedOutFrom)
{
    add(20, u"v1/utan"_s, {{u"F1"_s, Answer::option(u"3"_s)}});
    add(3, u"v2/utan"_s, {{u"F1"_s, Answer::option(u"3"_s)}, {u"NY"_s, Answer::option(u"1"_s)}});
    EXPECT_EQ(indicators()[0].groups[0].visibility, Visibility::Hidden);
    EXPECT_FALSE(indicators()[0].groups[0].value);
    add(2, u"v2/utan"_s, {{u"NY"_s, Answer::option(u"1"_s)}});
    EXPECT_EQ(indicators()[0].groups[0].visibility, Visibility::Shown);
    EXPECT_EQ(indicators()[0].groups[0].base, 28);
}

TEST_F(IndicatorResultsTest, AVersionThatDoesNotExistGivesNone)
{
    ResultRequest request;
    request.version = u"v9"_s;
    EXPECT_TRUE(indicators(request).empty());
}

TEST_F(IndicatorResultsTest, EveryRuleIsSaidInItsOwnWords)
{
    QSet<QString> sentences;
    for (const Indicator &indicator : instrument.indicators)
        sentences.insert(describe(indicator));
    EXPECT_EQ(sentences.size(), 3);
    EXPECT_FALSE(sentences.contains(QString()));
}

} // namespace
} // namespace ljus
