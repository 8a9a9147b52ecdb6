// The cards of questions.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/result_cards.h"

#include "core/results/presentation.h"
#include "core/results/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ResultCards)
};

/// Adds to @a card what is listed and said of @a question, beside its charts.
void addWords(ResultCard &card, const QuestionnaireResults &results, const QuestionResult &question, const CardOptions &options)
{
    card.tables.push_back(figuresOf(results, question, options.request.language));
    card.sentences.append(sentenceOf(results, question, options.request));
}

FigureStrip valueFigures(const GroupResult &result, QuestionKind kind)
{
    if (result.visibility == Visibility::Hidden)
        return {{u"–"_s, Texts::tr("hidden: too few answers")}};
    FigureStrip figures{{QLocale().toString(result.base), Texts::tr("answered")}};
    if (result.mean)
        figures.push_back({meanInWords(result), Texts::tr("mean")});
    if (result.values.isEmpty())
        return figures;
    figures.push_back(
        {Texts::tr("%1 – %2").arg(valueInWords(result.values.first(), kind), valueInWords(result.values.last(), kind)),
         kind == QuestionKind::Date ? Texts::tr("earliest – latest") : Texts::tr("lowest – highest")});
    return figures;
}

ResultCard valueCard(const QuestionnaireResults &results, const QuestionResult &result, const CardOptions &options)
{
    const GroupResult &whole = result.groups.front();
    ResultCard card{result.question->key, numberedText(*result.question, options.request.language), {}, {}, {}, {}};
    card.note = whole.visibility == Visibility::Warned ? Texts::tr("Few answers") : QString();
    card.charts.emplace_back(valueFigures(whole, result.question->kind));
    addWords(card, results, result, options);
    return card;
}

/// Title and note go to the card, where they are words of their own; neighbours of one section share a card.
void addChart(std::vector<ResultCard> &cards, BarChart chart, const QuestionKey &key)
{
    const QString heading = std::exchange(chart.title, {});
    const QString note = std::exchange(chart.note, {});
    if (cards.empty() || heading.isEmpty() || cards.back().heading != heading || cards.back().note != note)
        cards.push_back({key, heading, note, {}, {}, {}});
    cards.back().charts.emplace_back(std::move(chart));
}

std::vector<ResultCard> wholeCards(const QuestionnaireResults &results, const CardOptions &options)
{
    std::vector<ResultCard> cards;
    std::vector<BarChart> charts = chartsOf(results, 0, options.request.language);
    std::size_t next = 0;
    std::size_t rowsLeft = 0; // questions that the newest chart shows already
    for (const QuestionResult &result : results.questions) {
        if (!result.question->isChoice()) {
            cards.push_back(valueCard(results, result, options));
            continue;
        }
        if (rowsLeft > 0) {
            --rowsLeft;
        } else {
            BarChart &chart = charts.at(next++);
            rowsLeft = result.question->kind == QuestionKind::MultipleChoice ? 0 : chart.rows.size() - 1;
            addChart(cards, std::move(chart), result.question->key);
        }
        addWords(cards.back(), results, result, options);
        cards.back().sentences.back() = numberedSentence(*result.question, cards.back().sentences.back());
    }
    return cards;
}

void addComparison(ResultCard &card, const QuestionnaireResults &results, const QuestionResult &result,
                   const CardOptions &options)
{
    std::vector<BarChart> charts = comparisonChartsOf(results, result, options.request.language);
    const std::vector<std::size_t> order = shownOrder(results, result);
    for (std::size_t i = 0; i < charts.size(); ++i) {
        BarChart &chart = charts[i];
        card.note = std::exchange(chart.note, {});
        // The card says the question; of several charts each says its group.
        chart.title = charts.size() > 1 ? results.groups.at(order[i]).label : QString();
        card.charts.emplace_back(std::move(chart));
    }
    if (options.intervals == Intervals::None)
        return;
    ValueBars positive = positiveChartOf(results, result, options.request.language);
    if (!positive.rows.empty())
        card.charts.emplace_back(std::move(positive));
}

/// Only numbers and dates have no chart to compare in.
std::vector<ResultCard> comparisonCards(const QuestionnaireResults &results, const CardOptions &options)
{
    std::vector<ResultCard> cards;
    ValueBars sexes = results.cut == Cut::Sex && options.whole != nullptr ? sexChartOf(*options.whole) : ValueBars();
    if (!sexes.rows.empty()) {
        ResultCard card{u"sexes"_s, std::exchange(sexes.title, {}), std::exchange(sexes.rule, {}), {}, {}, {}};
        card.tables.push_back(figuresOf(sexes, displayName(Cut::Sex)));
        card.tables.back().name = card.heading;
        card.sentences = sentencesOf(sexes);
        card.charts.emplace_back(std::move(sexes));
        cards.push_back(std::move(card));
    }
    for (const QuestionResult &result : results.questions) {
        if (isComparedWithItself(results, *result.question))
            continue;
        ResultCard card{result.question->key, numberedText(*result.question, options.request.language), {}, {}, {}, {}};
        if (result.question->isChoice())
            addComparison(card, results, result, options);
        addWords(card, results, result, options);
        cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace

QString numberedSentence(const Question &question, const QString &sentence)
{
    return question.number.isEmpty() ? sentence : Texts::tr("%1. %2").arg(question.number, sentence);
}

std::vector<ResultCard> questionCards(const QuestionnaireResults &results, const CardOptions &options)
{
    return results.cut == Cut::Whole ? wholeCards(results, options) : comparisonCards(results, options);
}

} // namespace ljus
