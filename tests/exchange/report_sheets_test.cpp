// The report's sheets: figures, words in place of hidden ones, and what is drawn together.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/report_sheets.h"

#include "core/results/over_rounds.h"
#include "core/results/sentences.h"
#include "tests/support/support.h"

#include <algorithm>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

class ReportSheetsTest : public ::testing::Test
{
protected:
    Instrument instrument = test::sampleInstrument();
    ResponseSet responses{instrument.questionnaires.front()};
    ResultRequest words;

    void answer(const QString &sex, const QString &code, int times)
    {
        Response response;
        response.head = {{}, u"deltagare"_s, u"v2"_s, u"med"_s, u"sv"_s, std::nullopt};
        response.finished = true;
        response.answers = {
            {u"kon"_s, Answer::option(sex)}, {u"F1"_s, Answer::option(code)}, {u"VAL"_s, Answer::options({u"a"_s, u"c"_s})}};
        for (int i = 0; i < times; ++i)
            ASSERT_TRUE(responses.add(response));
    }
    [[nodiscard]] Published<QuestionnaireResults> results() const
    {
        return publish(words, [this](const ResultRequest &decided) { return resultsOf(responses, decided); });
    }
    [[nodiscard]] Published<IndicatorComparison> indicators() const
    {
        return publish(words,
                       [this](const ResultRequest &decided) { return comparedIndicators(instrument, responses, decided); });
    }
    /// The cells of the rows from that titled @a title to the next title, joined by |.
    [[nodiscard]] static QStringList blockOf(const Table &sheet, const QString &title)
    {
        QStringList lines;
        bool isInside = false;
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            if (sheet.styles.value(row, RowStyle::Sentence) <= RowStyle::Title)
                isInside = sheet.rows[row].value(0).toString() == title;
            QStringList cells;
            for (const QVariant &cell : sheet.rows[row])
                cells.append(cell.toString());
            if (isInside && !cells.isEmpty())
                lines.append(cells.join(u'|'));
        }
        return lines;
    }
    [[nodiscard]] QString titleOf(const QString &key) const
    {
        const Question &question = *instrument.questionnaires.front().current().question(key);
        const QString text = question.text.in(words.language);
        return question.number.isEmpty() ? text : question.number + u". "_s + text;
    }
};

TEST_F(ReportSheetsTest, AQuestionHasItsFiguresNonResponseAndSentence)
{
    answer(u"kvinna"_s, u"4"_s, 12);
    answer(u"man"_s, u"1"_s, 4);
    const QStringList block = blockOf(questionnaireSheet(results(), words), titleOf(u"F1"_s));
    EXPECT_TRUE(block.contains(u"Nivå 4|12|75"_s)) << block.join(u'\n').toStdString();
    EXPECT_TRUE(block.contains(u"Nivå 1|4|25"_s));
    EXPECT_TRUE(block.contains(u"Have answered|16|"_s));
    EXPECT_TRUE(block.contains(u"Internal non-response|0|"_s));
    EXPECT_EQ(block.last(), sentenceOf(*results(), (*results()).questions.at(1), words));
}

TEST_F(ReportSheetsTest, QuestionsOfAScaleAreDrawnTogetherUnderTheirFigures)
{
    answer(u"kvinna"_s, u"4"_s, 12);
    const Table sheet = questionnaireSheet(results(), words);
    ASSERT_FALSE(sheet.charts.empty());
    for (const TableChart &chart : sheet.charts) {
        EXPECT_EQ(sheet.styles.value(chart.heading), RowStyle::Heading);
        for (std::size_t row = chart.place; row < chart.place + chart.height; ++row)
            EXPECT_TRUE(sheet.rows.at(row).isEmpty()) << "under the chart";
        for (std::size_t bar = 1; bar <= chart.bars; ++bar)
            EXPECT_GT(sheet.rows.at(chart.heading + bar).size(), static_cast<qsizetype>(chart.series.size()));
    }
    const auto shares =
        std::find_if(sheet.charts.begin(), sheet.charts.end(), [](const TableChart &chart) { return chart.series.size() == 5; });
    ASSERT_NE(shares, sheet.charts.end());
    EXPECT_EQ(shares->series.front().colour, 0xb2182bU) << "the least wanted";
    EXPECT_EQ(shares->series.at(3).colour, 0x2166acU) << "the most wanted";
    EXPECT_TRUE(shares->series.back().patterned) << "don't know";
    EXPECT_EQ(shares->bars, 3U) << "F1, F2 and NY";
}

TEST_F(ReportSheetsTest, WhatIsHiddenIsSaidInWordsAndNeverDrawn)
{
    answer(u"kvinna"_s, u"4"_s, 3);
    const Table sheet = questionnaireSheet(results(), words);
    EXPECT_TRUE(sheet.charts.empty());
    const QStringList block = blockOf(sheet, titleOf(u"F1"_s));
    EXPECT_TRUE(block.contains(u"Nivå 4|hidden|hidden"_s)) << block.join(u'\n').toStdString();
    EXPECT_TRUE(block.contains(u"Have answered|hidden|"_s));
    for (const QVariantList &row : sheet.rows) {
        for (const QVariant &cell : row)
            EXPECT_NE(cell.typeId(), QMetaType::Int);
    }
}

TEST_F(ReportSheetsTest, FewAnswersAreSaidInWordsInTheChartToo)
{
    answer(u"kvinna"_s, u"4"_s, 7);
    const Table sheet = questionnaireSheet(results(), words);
    EXPECT_TRUE(blockOf(sheet, titleOf(u"F1"_s)).contains(u"Remark|few answers|"_s));
    const auto names = [&](const QVariantList &row) { return row.value(0) == titleOf(u"F1"_s) + u" (few answers)"_s; };
    EXPECT_EQ(std::count_if(sheet.rows.begin(), sheet.rows.end(), names), 1);
}

TEST_F(ReportSheetsTest, AComparisonHasItsGroupsSideBySide)
{
    words.cut = Cut::Sex;
    answer(u"kvinna"_s, u"4"_s, 12);
    answer(u"man"_s, u"1"_s, 20);
    const Table sheet = comparisonSheet(Cut::Sex, {{results(), indicators(), words}});
    const QStringList block = blockOf(sheet, titleOf(u"F1"_s));
    EXPECT_TRUE(block.contains(u"Nivå 4|12|100|0|0|0|"_s)) << block.join(u'\n').toStdString();
    EXPECT_TRUE(block.contains(u"Have answered|12||20||0|"_s));
    EXPECT_TRUE(blockOf(sheet, u"Indicators by the rules that the definition states"_s).contains(u"1. Ett|per cent|100|0|"_s));
}

TEST_F(ReportSheetsTest, ARoundWithOtherWordingSaysSo)
{
    answer(u"kvinna"_s, u"4"_s, 12);
    Instrument before = instrument;
    before.questionnaires.front().versions.pop_back();
    const ResponseSet earlier(before.questionnaires.front());
    words.cut = Cut::Round;
    const std::vector<RoundAnswers> rounds{{u"2025"_s, &before, &earlier}, {u"2026"_s, &instrument, &responses}};
    const auto questions = publish(words, [&](const ResultRequest &decided) { return resultsOverRounds(rounds, decided); });
    const auto values = publish(words, [&](const ResultRequest &decided) { return indicatorsOverRounds(rounds, decided); });
    const QStringList block = blockOf(comparisonSheet(Cut::Round, {{questions, values, words}}), titleOf(u"F2"_s));
    EXPECT_TRUE(block.contains(u"Remark|other wording|||"_s)) << block.join(u'\n').toStdString();
    EXPECT_TRUE(block.contains(u"Have answered|–||0|"_s));
}

TEST_F(ReportSheetsTest, AnIndicatorHasABarPerRespondentGroupAndItsRule)
{
    answer(u"kvinna"_s, u"4"_s, 12);
    words.cut = Cut::Questionnaire;
    const std::vector<const ResponseSet *> sets{&responses};
    const auto comparison =
        publish(words, [&](const ResultRequest &decided) { return indicatorsByQuestionnaire(instrument, sets, decided); });
    const Table sheet = indicatorSheet(comparison, words);
    const QStringList block = blockOf(sheet, u"1. Ett"_s);
    EXPECT_TRUE(block.contains(describe(instrument.indicators.front()))) << block.join(u'\n').toStdString();
    EXPECT_TRUE(block.last().endsWith(u"|100|12|12"_s)) << block.last().toStdString();
    ASSERT_EQ(sheet.charts.size(), 1U) << "the others have no rule, or no answers";
    EXPECT_EQ(sheet.charts.front().bars, 1U);
}

} // namespace
} // namespace ljus
