// Results are finished values, and what is hidden holds no figure.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/questionnaire_results.h"

#include "tests/results/sample_responses.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;
using test::Answers;

class QuestionnaireResultsTest : public testing::Test
{
protected:
    void add(int times, const QString &form, const Answers &answers)
    {
        m_responses.insert(m_responses.end(), static_cast<std::size_t>(times), test::response(questionnaire, form, answers));
    }
    [[nodiscard]] QuestionnaireResults results(const ResultRequest &request = {}) const
    {
        return resultsOf(test::setOf(questionnaire, m_responses), request);
    }
    [[nodiscard]] QuestionnaireResults bySex(Audience audience) const
    {
        ResultRequest request;
        request.cut = Cut::Sex;
        request.audience = audience;
        return results(request);
    }
    [[nodiscard]] static const QuestionResult &question(const QuestionnaireResults &results, const QuestionKey &key)
    {
        for (const QuestionResult &result : results.questions) {
            if (result.question->key == key)
                return result;
        }
        ADD_FAILURE() << "no question " << key.toStdString();
        return results.questions.front();
    }

    const Instrument instrument = test::sampleInstrument();
    const Questionnaire &questionnaire = instrument.questionnaires.front();

private:
    std::vector<Response> m_responses;
};

TEST_F(QuestionnaireResultsTest, TheCurrentVersionsQuestionsAreCountedWithoutFreeText)
{
    const QuestionnaireResults current = results();
    EXPECT_EQ(current.questionnaire, &questionnaire);
    EXPECT_EQ(current.version, &questionnaire.current());
    QStringList keys;
    for (const QuestionResult &result : current.questions)
        keys.append(result.question->key);
    EXPECT_EQ(keys, (QStringList{u"kon"_s, u"F1"_s, u"F2"_s, u"NY"_s, u"VAL"_s, u"ALDER"_s, u"DATUM"_s}));
    EXPECT_EQ(current.groups.size(), 1U);
}

TEST_F(QuestionnaireResultsTest, AnOlderVersionIsCountedByItsOwnQuestions)
{
    add(12, u"v1/utan"_s, {{u"F2"_s, Answer::option(u"2"_s)}});
    ResultRequest request;
    request.version = u"v1"_s;
    const QuestionnaireResults older = results(request);
    EXPECT_EQ(older.version, questionnaire.version(u"v1"_s));
    EXPECT_EQ(older.questions.size(), 4U);
    EXPECT_EQ(question(older, u"F2"_s).groups[0].base, 12);
}

TEST_F(QuestionnaireResultsTest, AVersionThatDoesNotExistGivesNothing)
{
    ResultRequest request;
    request.version = u"v9"_s;
    const QuestionnaireResults none = results(request);
    EXPECT_EQ(none.version, nullptr);
    EXPECT_TRUE(none.questions.empty());
    EXPECT_TRUE(none.groups.empty());
}

TEST_F(QuestionnaireResultsTest, SharesAreWholePerCentOfThoseWhoAnswered)
{
    add(117, u"v2/utan"_s, {{u"F1"_s, Answer::option(u"4"_s)}});
    add(10, u"v2/utan"_s, {{u"F1"_s, Answer::option(u"vetej"_s)}});
    add(6, u"v2/utan"_s, {{u"F1"_s, Answer::option(u"1"_s)}});
    add(20, u"v2/utan"_s, {});
    const QuestionnaireResults all = results();
    const GroupResult &group = question(all, u"F1"_s).groups[0];
    EXPECT_EQ(group.base, 133);
    EXPECT_EQ(group.options[3].n, 117);
    EXPECT_EQ(group.options[3].percent, 88);
    EXPECT_EQ(group.options[1].percent, 0);
    EXPECT_TRUE(group.options[3].positive);
    EXPECT_FALSE(group.options[0].positive);
    EXPECT_TRUE(group.options[4].dontKnow);
    EXPECT_EQ(group.options[4].label, u"Vet ej"_s);
    EXPECT_EQ(group.positivePercent, 88);
    EXPECT_EQ(group.nothing[0], 20);
    EXPECT_EQ(group.visibility, Visibility::Shown);
}

TEST_F(QuestionnaireResultsTest, WhatCountsAsPositiveIsStatedPerQuestion)
{
    add(10, u"v2/med"_s, {{u"kon"_s, Answer::option(u"man"_s)}, {u"F1"_s, Answer::option(u"3"_s)}});
    const QuestionnaireResults all = results();
    EXPECT_EQ(question(all, u"F1"_s).groups[0].positivePercent, 100);
    EXPECT_FALSE(question(all, u"kon"_s).groups[0].positivePercent);
    EXPECT_FALSE(question(all, u"NY"_s).groups[0].positivePercent) << "no answers, no share";
}

TEST_F(QuestionnaireResultsTest, NumbersHaveAMeanAndDatesNone)
{
    add(10, u"v2/utan"_s, {{u"ALDER"_s, Answer::number(20)}, {u"DATUM"_s, Answer::date(QDate(2024, 5, 1))}});
    add(10, u"v2/utan"_s, {{u"ALDER"_s, Answer::number(25.5)}});
    ResultRequest inside;
    inside.audience = Audience::OwnScreen;
    const QuestionnaireResults all = results(inside);
    EXPECT_EQ(question(all, u"ALDER"_s).groups[0].mean, 22.75);
    EXPECT_EQ(question(all, u"ALDER"_s).groups[0].values.size(), 20);
    EXPECT_FALSE(question(all, u"DATUM"_s).groups[0].mean);
    EXPECT_EQ(question(all, u"DATUM"_s).groups[0].values.size(), 10);
    EXPECT_TRUE(question(all, u"DATUM"_s).groups[0].options.empty());
}

TEST_F(QuestionnaireResultsTest, FewAnswersAreHiddenOutsideAndWarnedOfInside)
{
    add(4, u"v2/utan"_s, {{u"F1"_s, Answer::option(u"4"_s)}, {u"ALDER"_s, Answer::number(20)}});
    add(3, u"v2/utan"_s, {});
    const QuestionnaireResults outside = results();
    const GroupResult &hidden = question(outside, u"F1"_s).groups[0];
    EXPECT_EQ(hidden.visibility, Visibility::Hidden);
    GroupResult nothing;
    nothing.visibility = Visibility::Hidden;
    nothing.options = hidden.options;
    for (const OptionShare &option : hidden.options) {
        EXPECT_EQ(option.n, 0);
        EXPECT_FALSE(option.percent);
        EXPECT_FALSE(option.label.isEmpty());
    }
    EXPECT_EQ(test::dump(hidden), test::dump(nothing)) << "the kinds of nothing are hidden too";
    EXPECT_TRUE(question(outside, u"ALDER"_s).groups[0].values.isEmpty());
    EXPECT_FALSE(question(outside, u"ALDER"_s).groups[0].mean);

    ResultRequest request;
    request.audience = Audience::OwnScreen;
    const QuestionnaireResults inside = results(request);
    EXPECT_EQ(question(inside, u"F1"_s).groups[0].visibility, Visibility::Warned);
    EXPECT_EQ(question(inside, u"F1"_s).groups[0].base, 4);
    EXPECT_EQ(question(inside, u"F1"_s).groups[0].nothing[0], 3);
}

TEST_F(QuestionnaireResultsTest, AGroupThatCouldBeWorkedOutFromTheWholeIsHiddenToo)
{
    add(12, u"v2/med"_s, {{u"kon"_s, Answer::option(u"kvinna"_s)}, {u"F1"_s, Answer::option(u"4"_s)}});
    add(3, u"v2/med"_s, {{u"kon"_s, Answer::option(u"man"_s)}, {u"F1"_s, Answer::option(u"1"_s)}});
    const QuestionnaireResults outside = bySex(Audience::Outside);
    ASSERT_EQ(outside.groups.size(), 3U);
    EXPECT_EQ(outside.groups[0].responses, 12) << "how many came back is no answer";
    const std::vector<GroupResult> &groups = question(outside, u"F1"_s).groups;
    EXPECT_EQ(groups[0].visibility, Visibility::Hidden);
    EXPECT_EQ(groups[0].base, 0);
    EXPECT_EQ(groups[1].visibility, Visibility::Hidden);
    EXPECT_EQ(groups[2].visibility, Visibility::Shown) << "no one answered there";
    EXPECT_EQ(question(bySex(Audience::OwnScreen), u"F1"_s).groups[1].base, 3);
}

TEST_F(QuestionnaireResultsTest, ASmallGroupThatLeftAQuestionBlankIsHiddenToo)
{
    add(12, u"v2/med"_s, {{u"kon"_s, Answer::option(u"kvinna"_s)}, {u"F1"_s, Answer::option(u"4"_s)}});
    add(3, u"v2/med"_s, {{u"kon"_s, Answer::option(u"man"_s)}, {u"F1"_s, Answer::blank()}});
    const std::vector<GroupResult> groups = question(bySex(Audience::Outside), u"F1"_s).groups;
    EXPECT_EQ(groups[1].visibility, Visibility::Hidden);
    EXPECT_EQ(groups[1].nothing, GroupResult{}.nothing) << "that three men left it blank is not told";
    EXPECT_EQ(groups[0].visibility, Visibility::Hidden) << "or the whole minus the women would tell it";
    EXPECT_EQ(question(bySex(Audience::OwnScreen), u"F1"_s).groups[1].nothing[0], 3);
}

TEST_F(QuestionnaireResultsTest, TheLimitsThatAreAskedForHold)
{
    add(4, u"v2/utan"_s, {{u"F1"_s, Answer::option(u"4"_s)}});
    ResultRequest request;
    request.fewAnswers = FewAnswers(4, 4, u"styrelsen"_s);
    EXPECT_EQ(question(results(request), u"F1"_s).groups[0].visibility, Visibility::Shown);
}

TEST_F(QuestionnaireResultsTest, BesideTheCountryFewAreHiddenAndAFilterLeavesTheOneGroup)
{
    add(3, u"v2/utan"_s, {{u"F1"_s, Answer::option(u"4"_s)}});
    ResultRequest request;
    request.cut = Cut::National;
    const QuestionnaireResults few = results(request);
    EXPECT_EQ(question(few, u"F1"_s).groups.front().visibility, Visibility::Hidden);
    EXPECT_EQ(question(few, u"F1"_s).groups.front().base, 0);

    add(9, u"v2/utan"_s, {{u"F1"_s, Answer::option(u"1"_s)}});
    request.only = {{Cut::Version, u"v2"_s}};
    EXPECT_EQ(question(results(request), u"F1"_s).groups.front().base, 12);
    request.only = {{Cut::Version, u"v1"_s}};
    ASSERT_EQ(results(request).groups.size(), 1U);
    EXPECT_EQ(question(results(request), u"F1"_s).groups.front().base, 0);
}

TEST_F(QuestionnaireResultsTest, WhatSinglePersonsWroteStaysOnTheOwnScreen)
{
    add(12, u"v2/utan"_s, {{u"ALDER"_s, Answer::number(20)}});
    add(1, u"v2/utan"_s, {{u"ALDER"_s, Answer::number(83)}});
    EXPECT_TRUE(question(results(), u"ALDER"_s).groups[0].values.isEmpty());
    EXPECT_TRUE(question(results(), u"ALDER"_s).groups[0].mean);
    ResultRequest inside;
    inside.audience = Audience::OwnScreen;
    EXPECT_EQ(question(results(inside), u"ALDER"_s).groups[0].values.last(), u"83"_s);
}

TEST(Cuts, HaveTheCodesOfTheResultTable)
{
    EXPECT_EQ(toCode(Cut::Whole), QString());
    EXPECT_EQ(toCode(Cut::Sex), u"sex"_s);
    EXPECT_EQ(toCode(Cut::Activity), u"activity"_s);
}

} // namespace
} // namespace ljus
