// The cards of questions.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/result_cards.h"

#include "ui/charts/chart_values.h"
#include "ui/charts/distribution_chart.h"
#include "ui/pages/results/figure_table.h"
#include "ui/parts/look.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ResultCards)
};

QWidget *makeChart(const BarChart &content, const QString &name)
{
    auto *chart = new DistributionChart;
    chart->setChart(content);
    if (!name.isEmpty())
        chart->setAccessibleName(Texts::tr("Chart: %1").arg(name));
    return chart;
}

/// Title and note go to the card, where they are words of their own; neighbours of one section share a card.
void addChart(std::vector<ResultCard> &cards, BarChart chart)
{
    const QString heading = std::exchange(chart.title, {});
    const QString note = std::exchange(chart.note, {});
    if (cards.empty() || heading.isEmpty() || cards.back().heading != heading || cards.back().note != note)
        cards.push_back({heading, note, {}});
    cards.back().parts.emplace_back([chart = std::move(chart), heading] { return makeChart(chart, heading); });
}

struct Figure
{
    QString value;
    QString caption;
};

std::vector<Figure> valueFigures(const GroupResult &result, QuestionKind kind)
{
    std::vector<Figure> figures{{QLocale().toString(result.base), Texts::tr("answered")}};
    if (result.values.isEmpty())
        return figures;
    if (kind == QuestionKind::Number)
        figures.push_back({meanInWords(result), Texts::tr("mean")});
    figures.push_back(
        {Texts::tr("%1 – %2").arg(valueInWords(result.values.first(), kind), valueInWords(result.values.last(), kind)),
         kind == QuestionKind::Date ? Texts::tr("earliest – latest") : Texts::tr("lowest – highest")});
    return figures;
}

QWidget *makeFigures(const std::vector<Figure> &figures)
{
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kHuge + spacing::kLarge);
    QStringList read;
    for (const Figure &figure : figures) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        QLabel *value = makeLabel(figure.value, Role::Heading);
        value->setWordWrap(false);
        read << Texts::tr("%1: %2").arg(figure.caption, figure.value);
        QLabel *caption = makeLabel(figure.caption, Role::Small);
        caption->setWordWrap(false);
        column->addWidget(value);
        column->addWidget(caption);
        row->addLayout(column);
    }
    row->addStretch(1);
    strip->setAccessibleDescription(read.join(u'\n'));
    return strip;
}

std::function<QWidget *()> tableOf(FigureTable table)
{
    return [table = std::move(table)] { return makeFigureTable(table); };
}

ResultCard tableCard(const QuestionnaireResults &results, const QuestionResult &question, const QString &language)
{
    FigureTable table = figuresOf(results, question, language);
    const QString heading = table.name;
    return {heading, {}, {tableOf(std::move(table))}};
}

ResultCard valueCard(const QuestionResult &result, const QString &language)
{
    const GroupResult &whole = result.groups.front();
    const QString note = whole.visibility == Visibility::Warned ? Texts::tr("Few answers") : QString();
    std::vector<Figure> figures = valueFigures(whole, result.question->kind);
    return {numberedText(*result.question, language), note, {[figures = std::move(figures)] { return makeFigures(figures); }}};
}

std::vector<ResultCard> wholeCards(const QuestionnaireResults &results, const QString &language)
{
    std::vector<ResultCard> cards;
    std::vector<BarChart> charts = chartsOf(results, 0, language);
    std::size_t next = 0;
    std::size_t rowsLeft = 0; // questions that the newest chart shows already
    for (const QuestionResult &result : results.questions) {
        if (!result.question->isChoice()) {
            cards.push_back(valueCard(result, language));
        } else if (rowsLeft > 0) {
            --rowsLeft;
        } else {
            BarChart &chart = charts.at(next++);
            rowsLeft = result.question->kind == QuestionKind::MultipleChoice ? 0 : chart.rows.size() - 1;
            addChart(cards, std::move(chart));
        }
    }
    return cards;
}

std::vector<ResultCard> comparisonCards(const QuestionnaireResults &results, const QString &language)
{
    std::vector<ResultCard> cards;
    for (const QuestionResult &result : results.questions) {
        if (!result.question->isChoice()) {
            cards.push_back(tableCard(results, result, language));
            continue;
        }
        std::vector<BarChart> charts = comparisonChartsOf(results, result, language);
        ResultCard card{numberedText(*result.question, language), charts.empty() ? QString() : charts.front().note, {}};
        for (std::size_t i = 0; i < charts.size(); ++i) {
            BarChart &chart = charts[i];
            // The card says the question; of several charts each says its group.
            chart.title = charts.size() > 1 ? results.groups.at(i).label : QString();
            chart.note.clear();
            card.parts.emplace_back([chart, name = card.heading + u' ' + chart.title] { return makeChart(chart, name); });
        }
        cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace

std::vector<ResultCard> questionCharts(const QuestionnaireResults &results, const QString &language)
{
    return results.cut == Cut::Whole ? wholeCards(results, language) : comparisonCards(results, language);
}

std::vector<ResultCard> questionTables(const QuestionnaireResults &results, const QString &language)
{
    std::vector<ResultCard> cards;
    for (const QuestionResult &result : results.questions)
        cards.push_back(tableCard(results, result, language));
    return cards;
}

} // namespace ljus
