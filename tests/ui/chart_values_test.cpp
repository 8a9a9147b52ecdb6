// Tests of results turned into charts: which rows go together, what is said, which way colours run.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_values.h"

#include "core/base/rounding.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

LocalizedText sv(const QString &text)
{
    return {{{u"sv"_s, text}}};
}

Question choice(const QString &number, const QString &section, const QStringList &codes)
{
    Question question;
    question.key = u"F"_s + number;
    question.number = number;
    question.section = section.isEmpty() ? LocalizedText() : sv(section);
    question.text = sv(u"Text "_s + number);
    for (const QString &code : codes)
        question.options.push_back({code, sv(u"val "_s + code), code == u"v", {}});
    return question;
}

GroupResult figures(const Question &question, const std::vector<int> &counts, int base)
{
    GroupResult result;
    result.base = base;
    for (std::size_t option = 0; option < counts.size(); ++option) {
        const Option &of = question.options[option];
        result.options.push_back(
            {of.code, of.text.in(u"sv"_s), of.dontKnow, false, counts[option], wholePercent(counts[option], base)});
    }
    return result;
}

class ChartValuesTest : public testing::Test
{
protected:
    ChartValuesTest() { results.groups = {{QString(), u"Alla"_s, 10}}; }
    void add(const Question &question, const GroupResult &result) { results.questions.push_back({&question, {result}}); }
    [[nodiscard]] std::vector<BarChart> charts() const { return chartsOf(results, 0, u"sv"_s); }

    QuestionnaireResults results;
};

TEST_F(ChartValuesTest, NeighboursWithTheSameSectionAndOptionsShareAChart)
{
    const Question one = choice(u"1"_s, u"Stöd"_s, {u"a"_s, u"b"_s});
    const Question two = choice(u"2"_s, {}, {u"a"_s, u"b"_s});
    const Question other = choice(u"3"_s, {}, {u"a"_s, u"b"_s, u"v"_s});
    const Question next = choice(u"4"_s, u"Samverkan"_s, {u"a"_s, u"b"_s, u"v"_s});
    for (const Question *question : {&one, &two})
        add(*question, figures(*question, {1, 3}, 4));
    for (const Question *question : {&other, &next})
        add(*question, figures(*question, {1, 3, 2}, 6));
    const std::vector<BarChart> made = charts();
    ASSERT_EQ(made.size(), 3U);
    EXPECT_EQ(made[0].title, u"Stöd"_s);
    ASSERT_EQ(made[0].rows.size(), 2U);
    EXPECT_EQ(made[0].rows[1].label, u"2. Text 2"_s);
    EXPECT_EQ(made[1].title, u"Stöd"_s);
    EXPECT_EQ(made[2].title, u"Samverkan"_s);
    ASSERT_EQ(made[1].legend.size(), 3U);
    EXPECT_EQ(made[1].legend[2].colour.kind, ShareColour::Kind::DontKnow);
    EXPECT_EQ(made[0].rows[0].segments[1].percent, 75);
    EXPECT_EQ(made[0].rows[0].baseText, u"n = 4"_s);
}

TEST_F(ChartValuesTest, ColoursRunTowardsThePositiveOptionsAndNowhereWhenNoneAreStated)
{
    Question question = choice(u"1"_s, {}, {u"a"_s, u"b"_s, u"c"_s, u"v"_s});
    add(question, figures(question, {1, 2, 3, 0}, 6));
    EXPECT_EQ(charts()[0].legend[0].colour.kind, ShareColour::Kind::Sequential);
    question.positive = QStringList({u"a"_s});
    EXPECT_EQ(charts()[0].legend[0].colour, (ShareColour{ShareColour::Kind::Diverging, 2, 3}));
    question.positive = QStringList({u"b"_s, u"c"_s});
    EXPECT_EQ(charts()[0].legend[0].colour, (ShareColour{ShareColour::Kind::Diverging, 0, 3}));
    question.positive.clear();
    question.options[0].points = 5;
    question.options[2].points = 1;
    EXPECT_EQ(charts()[0].legend[0].colour, (ShareColour{ShareColour::Kind::Diverging, 2, 3}));
}

TEST_F(ChartValuesTest, HiddenWarnedAndEmptyRowsSaySo)
{
    const Question question = choice(u"1"_s, {}, {u"a"_s, u"b"_s});
    GroupResult warned = figures(question, {3, 4}, 7);
    warned.visibility = Visibility::Warned;
    GroupResult hidden;
    hidden.visibility = Visibility::Hidden;
    add(question, warned);
    add(question, hidden);
    add(question, figures(question, {0, 0}, 0));
    const std::vector<BarRow> rows = charts()[0].rows;
    EXPECT_TRUE(rows[0].warned);
    EXPECT_EQ(rows[0].note, u"Few answers"_s);
    EXPECT_EQ(rows[0].segments.size(), 2U);
    EXPECT_EQ(rows[1].note, u"Hidden: too few answers"_s);
    EXPECT_TRUE(rows[1].segments.empty());
    EXPECT_TRUE(rows[1].baseText.isEmpty()) << "the base would tell how few";
    EXPECT_EQ(rows[2].note, u"No answers yet"_s);
    EXPECT_TRUE(rows[2].segments.empty());
}

TEST_F(ChartValuesTest, SeveralTicksGiveABarPerOption)
{
    Question question = choice(u"1"_s, u"Stöd"_s, {u"a"_s, u"b"_s, u"c"_s});
    question.kind = QuestionKind::MultipleChoice;
    add(question, figures(question, {10, 4, 9}, 10));
    const std::vector<BarChart> made = charts();
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(made[0].title, u"1. Text 1"_s);
    EXPECT_TRUE(made[0].legend.empty());
    ASSERT_EQ(made[0].rows.size(), 3U);
    EXPECT_EQ(made[0].rows[2].label, u"val c"_s);
    EXPECT_EQ(made[0].rows[2].segments.front().percent, 90);
    EXPECT_EQ(made[0].rows[2].base, 10);
}

TEST_F(ChartValuesTest, NumbersAndDatesHaveNoBars)
{
    Question question = choice(u"1"_s, {}, {});
    question.kind = QuestionKind::Number;
    add(question, {});
    EXPECT_TRUE(charts().empty());
    EXPECT_TRUE(comparisonChartsOf(results, results.questions[0], u"sv"_s).empty());
}

TEST_F(ChartValuesTest, AComparisonHasARowPerGroup)
{
    const Question question = choice(u"1"_s, {}, {u"a"_s, u"b"_s});
    results.groups = {{u"k"_s, u"Kvinna"_s, 8}, {u"m"_s, u"Man"_s, 4}};
    results.questions.push_back({&question, {figures(question, {2, 6}, 8), figures(question, {4, 0}, 4)}});
    const std::vector<BarChart> made = comparisonChartsOf(results, results.questions[0], u"sv"_s);
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(made[0].title, u"1. Text 1"_s);
    ASSERT_EQ(made[0].rows.size(), 2U);
    EXPECT_EQ(made[0].rows[1].label, u"Man"_s);
    EXPECT_EQ(made[0].rows[1].segments[0].percent, 100);
}

class IndicatorChartTest : public testing::Test
{
protected:
    IndicatorChartTest()
    {
        share.rule = IndicatorRule{IndicatorRule::Kind::PositiveShare, {}};
        mean.rule = IndicatorRule{IndicatorRule::Kind::MeanPoints, {}};
        question.options[1].points = 5;
    }
    [[nodiscard]] IndicatorResult result(const Indicator &indicator, const IndicatorValue &value) const
    {
        return {&indicator, {&question}, {value}};
    }

    Indicator share{u"i01"_s, 1, sv(u"Stöd"_s), {}};
    Indicator mean{u"i02"_s, 2, sv(u"Samverkan"_s), {}};
    Indicator open{u"i03"_s, 3, sv(u"Öppen"_s), {}};
    Question question = choice(u"1"_s, {}, {u"a"_s, u"b"_s});
    IndicatorComparison whole{Cut::Whole, {{QString(), u"Alla"_s, 10}}, {}};
};

TEST_F(IndicatorChartTest, AShareIsWrittenInWholePerCentAndAMeanWithADecimalComma)
{
    const ValueBars shares = indicatorChartOf(whole, result(share, {Visibility::Shown, 48, 87.5, 24}), u"sv"_s);
    EXPECT_EQ(shares.title, u"1. Stöd"_s);
    EXPECT_EQ(shares.rule, describe(share));
    EXPECT_EQ(shares.rows[0].valueText, u"88 %"_s);
    EXPECT_EQ(shares.axisMaximum, 100);
    const ValueBars means = indicatorChartOf(whole, result(mean, {Visibility::Shown, 48, 3.44, 24}), u"sv"_s);
    EXPECT_EQ(means.rows[0].valueText, u"3,4"_s);
    EXPECT_EQ(means.axisMaximum, 5);
}

TEST_F(IndicatorChartTest, WithoutARuleOrWithTooFewThereIsNoValue)
{
    const std::vector<ValueBars> charts = indicatorOverviewOf(
        {result(share, {Visibility::Hidden, 0, {}, 0}), result(mean, {Visibility::Warned, 14, 4.0, 7}), result(open, {})}, 0,
        u"sv"_s);
    ASSERT_EQ(charts.size(), 2U);
    ASSERT_EQ(charts[0].rows.size(), 2U);
    EXPECT_FALSE(charts[0].rows[0].value);
    EXPECT_EQ(charts[0].rows[0].note, u"Hidden: too few answers"_s);
    EXPECT_EQ(charts[0].rows[1].note, u"No rule stated"_s);
    EXPECT_EQ(charts[1].rows[0].note, u"Few answers"_s);
    EXPECT_TRUE(charts[1].rows[0].warned);
    EXPECT_EQ(charts[1].unit, ValueBars::Unit::Points);
}

} // namespace

} // namespace ljus
