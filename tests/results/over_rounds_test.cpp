// Rounds stand side by side where the questions allow it, and each is decided on by itself.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/over_rounds.h"

#include "tests/results/sample_responses.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>

#include <list>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

class OverRoundsTest : public testing::Test
{
protected:
    OverRoundsTest() { request.audience = Audience::OwnScreen; }

    /// A round whose definition was @a changed, with @a times answers "4" to F1 and NY.
    template<typename Change>
    void add(const QString &name, int times, Change change)
    {
        m_instruments.push_back(test::sampleInstrument());
        change(m_instruments.back());
        const Questionnaire &questionnaire = m_instruments.back().questionnaires.front();
        test::Answers answers{{u"kon"_s, Answer::option(u"kvinna"_s)}, {u"NY"_s, Answer::option(u"4"_s)}};
        if (questionnaire.current().question(u"F1"_s) != nullptr)
            answers.insert(u"F1"_s, Answer::option(u"4"_s));
        const std::vector<Response> responses(static_cast<std::size_t>(times),
                                              test::response(questionnaire, u"v2/med"_s, answers));
        m_sets.push_back(test::setOf(questionnaire, responses));
        m_rounds.push_back({name, &m_instruments.back(), &m_sets.back()});
    }
    void add(const QString &name, int times)
    {
        add(name, times, [](Instrument &) {});
    }
    /// Changes F1 wherever it is asked.
    template<typename Change>
    static auto ofF1(Change change)
    {
        return [change](Instrument &instrument) {
            for (QuestionnaireVersion &version : instrument.questionnaires.front().versions)
                change(version.questions[1]);
        };
    }
    [[nodiscard]] std::vector<GroupResult> f1() const { return resultsOverRounds(m_rounds, request).questions[1].groups; }
    [[nodiscard]] std::vector<IndicatorValue> i01() const
    {
        return indicatorsOverRounds(m_rounds, request).results.front().groups;
    }
    static void expectNoFigures(const GroupResult &group)
    {
        EXPECT_EQ(group.base, 0);
        EXPECT_EQ(group.positive, 0);
        EXPECT_EQ(group.nothing, GroupResult().nothing);
        for (const OptionShare &option : group.options)
            EXPECT_EQ(option.n, 0);
        EXPECT_EQ(group.options.size(), 5U) << "the options are named all the same";
    }

    ResultRequest request;
    std::list<Instrument> m_instruments;
    std::list<ResponseSet> m_sets;
    std::vector<RoundAnswers> m_rounds;
};

TEST_F(OverRoundsTest, AComparableQuestionIsCountedInEveryRoundOldestFirst)
{
    add(u"2023"_s, 12);
    add(u"2024"_s, 14);
    const QuestionnaireResults results = resultsOverRounds(m_rounds, request);
    ASSERT_EQ(results.groups.size(), 2U);
    EXPECT_EQ(results.groups[0].label, u"2023"_s);
    EXPECT_EQ(results.groups[0].responses, 12);
    EXPECT_EQ(results.cut, Cut::Round);
    EXPECT_EQ(f1()[0].base, 12);
    EXPECT_EQ(f1()[0].positive, 12);
    EXPECT_EQ(f1()[1].base, 14);
    EXPECT_EQ(f1()[0].standing, Standing::Counted);
    EXPECT_EQ(i01()[0].value, 100);
    EXPECT_EQ(i01()[1].base, 28);
}

TEST_F(OverRoundsTest, ARewordedQuestionHasNoFiguresAndSaysSo)
{
    add(u"2023"_s, 12, ofF1([](Question &question) { question.revision = 7; }));
    add(u"2024"_s, 14);
    EXPECT_EQ(f1()[0].standing, Standing::OtherWording);
    expectNoFigures(f1()[0]);
    EXPECT_EQ(i01()[0].standing, Standing::OtherWording);
    EXPECT_FALSE(i01()[0].value);
    EXPECT_EQ(i01()[1].standing, Standing::Counted);
}

TEST_F(OverRoundsTest, AnOlderDefinitionWithOtherOptionsCannotBeHeldAgainst)
{
    add(u"2022"_s, 12, ofF1([](Question &question) { question.options[0].code = u"0"_s; }));
    add(u"2023"_s, 12, ofF1([](Question &question) { question.options.push_back({u"6"_s, {}, false, {}}); }));
    add(u"2024"_s, 14);
    for (const std::size_t round : {0U, 1U}) {
        EXPECT_EQ(f1()[round].standing, Standing::OtherWording);
        expectNoFigures(f1()[round]);
        EXPECT_EQ(i01()[round].standing, Standing::OtherWording);
    }
}

TEST_F(OverRoundsTest, WhatCountsAsPositiveIsThatOfTheLastRound)
{
    add(u"2023"_s, 12, ofF1([](Question &question) { question.positive = {u"1"_s}; }));
    add(u"2024"_s, 14);
    EXPECT_EQ(f1()[0].positive, 12) << "counted as the question counts now";
    EXPECT_EQ(i01()[0].standing, Standing::OtherWording) << "an indicator that counted other options was another indicator";
    EXPECT_FALSE(i01()[0].value);
}

TEST_F(OverRoundsTest, AQuestionThatWasNotAskedSaysSo)
{
    add(u"2023"_s, 12, [](Instrument &instrument) {
        for (QuestionnaireVersion &version : instrument.questionnaires.front().versions)
            version.questions[1].key = u"ANNAN"_s;
        for (QuestionnaireVersion &version : instrument.questionnaires.front().versions)
            version.questions[1].indicator.clear();
    });
    add(u"2024"_s, 14);
    EXPECT_EQ(f1()[0].standing, Standing::NotAsked);
    expectNoFigures(f1()[0]);
    EXPECT_EQ(i01()[0].standing, Standing::OtherWording) << "the indicator stood for fewer questions";
}

TEST_F(OverRoundsTest, AnIndicatorThatDidNotExistWasNotAsked)
{
    add(u"2023"_s, 12, [](Instrument &instrument) { instrument.indicators.erase(instrument.indicators.begin()); });
    add(u"2024"_s, 14);
    EXPECT_EQ(i01()[0].standing, Standing::NotAsked);
    EXPECT_EQ(i01()[0].base, 0);
}

TEST_F(OverRoundsTest, AnotherRuleIsAnotherIndicator)
{
    add(u"2023"_s, 12, [](Instrument &instrument) { instrument.indicators[0].rule->kind = IndicatorRule::Kind::MeanPoints; });
    add(u"2024"_s, 14);
    EXPECT_EQ(i01()[0].standing, Standing::OtherWording);
}

TEST_F(OverRoundsTest, AFilterHoldsInEveryRound)
{
    add(u"2023"_s, 12);
    add(u"2024"_s, 14);
    request.only = {{Cut::Sex, u"man"_s}};
    EXPECT_EQ(f1()[0].base, 0);
    EXPECT_EQ(f1()[1].base, 0);
    request.only = {{Cut::Sex, u"kvinna"_s}};
    EXPECT_EQ(f1()[0].base, 12);
    EXPECT_EQ(resultsOverRounds(m_rounds, request).groups[0].responses, 12);
    request.only = {{Cut::Activity, u"77"_s}};
    EXPECT_EQ(f1()[0].base, 0);
    EXPECT_EQ(i01()[0].base, 0);
}

TEST_F(OverRoundsTest, EachRoundIsDecidedOnByItself)
{
    request.audience = Audience::Outside;
    add(u"2022"_s, 3);
    add(u"2023"_s, 12);
    add(u"2024"_s, 4);
    EXPECT_EQ(f1()[0].visibility, Visibility::Hidden);
    expectNoFigures(f1()[0]);
    EXPECT_EQ(f1()[1].base, 12);
    EXPECT_EQ(f1()[2].visibility, Visibility::Hidden);
    EXPECT_EQ(i01()[0].visibility, Visibility::Hidden);
    EXPECT_FALSE(i01()[0].value);
    EXPECT_EQ(i01()[1].value, 100);
}

TEST_F(OverRoundsTest, AnOlderVersionCanBeCounted)
{
    add(u"2023"_s, 12);
    add(u"2024"_s, 14);
    request.version = u"v1"_s;
    const QuestionnaireResults results = resultsOverRounds(m_rounds, request);
    EXPECT_EQ(results.version->key, u"v1"_s);
    EXPECT_EQ(results.questions[1].groups[0].base, 12);
    request.version = u"v9"_s;
    EXPECT_EQ(resultsOverRounds(m_rounds, request).version, nullptr);
}

TEST_F(OverRoundsTest, EachRespondentGroupHasItsOwnSideOfAnIndicator)
{
    add(u"2024"_s, 14);
    const Instrument &instrument = m_instruments.back();
    const Questionnaire &board = *instrument.questionnaire(u"styrelse"_s);
    const std::vector<Response> directors(12, test::response(board, u"v1/med"_s, {{u"S1"_s, Answer::option(u"4"_s)}}));
    const ResponseSet boardSet = test::setOf(board, directors);
    const std::vector<const ResponseSet *> sets{&m_sets.back(), &boardSet};
    const IndicatorComparison comparison = indicatorsByQuestionnaire(instrument, sets, request);
    ASSERT_EQ(comparison.groups.size(), 2U);
    EXPECT_EQ(comparison.groups[0].code, u"deltagare"_s);
    EXPECT_EQ(comparison.groups[1].responses, 12);
    ASSERT_EQ(comparison.results.size(), 3U);
    EXPECT_EQ(comparison.results[0].groups[0].value, 100);
    EXPECT_EQ(comparison.results[0].groups[1].standing, Standing::NotAsked);
    EXPECT_EQ(comparison.results[1].groups[0].standing, Standing::NotAsked);
    EXPECT_EQ(comparison.results[1].groups[1].value, 4) << "mean points";
}

} // namespace
} // namespace ljus
