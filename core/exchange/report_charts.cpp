// Chooses what is drawn together in a report, and in which colours.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/report_charts.h"

#include "core/results/direction.h"
#include "core/results/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ljus {

namespace {

struct SheetTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReportSheets)
};

using Colours = std::array<unsigned, 5>;
constexpr Colours kDiverging{0xb2182b, 0xef8a62, 0xd9d9d9, 0x67a9cf, 0x2166ac};
constexpr Colours kSequential{0xa6d3d6, 0x7fb5b9, 0x58979d, 0x327980, 0x0b5a63};
constexpr unsigned kDontKnow = 0x7f7f7f;
constexpr unsigned kSingle = 0x2166ac;

/// The colour at @a index of @a count evenly along @a anchors.
unsigned along(const Colours &anchors, int index, int count)
{
    const double place = count < 2 ? 0 : static_cast<double>(index) * (anchors.size() - 1) / (count - 1);
    const auto lower = std::min(static_cast<std::size_t>(place), anchors.size() - 2);
    const double rest = place - static_cast<double>(lower);
    unsigned colour = 0;
    for (const unsigned shift : {16U, 8U, 0U}) {
        const double from = anchors.at(lower) >> shift & 0xffU;
        const double to = anchors.at(lower + 1) >> shift & 0xffU;
        colour |= static_cast<unsigned>(from + (to - from) * rest) << shift;
    }
    return colour;
}

std::vector<TableChart::Series> seriesOf(const Question &question)
{
    const double direction = directionOf(question);
    const auto known =
        std::count_if(question.options.begin(), question.options.end(), [](const Option &option) { return !option.dontKnow; });
    const int count = static_cast<int>(known);
    std::vector<TableChart::Series> series;
    int index = 0;
    for (const Option &option : question.options) {
        if (option.dontKnow) {
            series.push_back({kDontKnow, true});
            continue;
        }
        series.push_back({along(direction == 0 ? kSequential : kDiverging, direction < 0 ? count - 1 - index : index, count)});
        ++index;
    }
    return series;
}

bool isDrawn(const GroupResult &result)
{
    return result.visibility != Visibility::Hidden && result.base > 0;
}

/// Questions that can stand in one chart: the same options with the same meaning.
bool belongTogether(const Question &one, const Question &other)
{
    const auto isSeries = [](const TableChart::Series &a, const TableChart::Series &b) { return a.colour == b.colour; };
    const std::vector<TableChart::Series> series = seriesOf(one);
    const std::vector<TableChart::Series> others = seriesOf(other);
    return one.scale == other.scale && std::equal(series.begin(), series.end(), others.begin(), others.end(), isSeries);
}

using Block = std::vector<const QuestionResult *>;

std::vector<Block> blocksOf(const QuestionnaireResults &results)
{
    std::vector<Block> blocks;
    for (const QuestionResult &result : results.questions) {
        if (result.question->kind != QuestionKind::SingleChoice)
            continue;
        const auto block = std::find_if(blocks.begin(), blocks.end(), [&](const Block &each) {
            return belongTogether(*each.front()->question, *result.question);
        });
        if (block == blocks.end())
            blocks.push_back({&result});
        else
            block->push_back(&result);
    }
    return blocks;
}

QString titleOf(const Block &block, const QString &language)
{
    const Question &question = *block.front()->question;
    if (block.size() == 1)
        return numbered(question, language);
    QStringList known;
    for (const Option &option : question.options) {
        if (!option.dontKnow)
            known.append(option.text.in(language));
    }
    return SheetTexts::tr("Questions with the answers %1 – %2").arg(known.value(0), known.isEmpty() ? QString() : known.last());
}

QVariantList barOf(const QuestionResult &result, const QString &language)
{
    const GroupResult &figures = result.groups.front();
    QVariantList row{remarked(numbered(*result.question, language), figures.visibility, figures.standing)};
    for (const OptionShare &share : figures.options)
        row.append(isDrawn(figures) && share.percent ? QVariant(*share.percent) : QVariant());
    row.append(figureCell(figures.base, figures.visibility, figures.standing));
    return row;
}

void appendShares(Table &sheet, const Block &block, const QString &language)
{
    const Question &question = *block.front()->question;
    TableChart chart{TableChart::Kind::Shares, titleOf(block, language)};
    addRow(sheet, RowStyle::Title, {SheetTexts::tr("%1, per cent").arg(chart.title)});
    chart.heading = sheet.rows.size();
    chart.bars = block.size();
    chart.series = seriesOf(question);
    QVariantList heading{SheetTexts::tr("Question")};
    for (const Option &option : question.options)
        heading.append(option.text.in(language));
    addRow(sheet, RowStyle::Heading, heading << SheetTexts::tr("Have answered"));
    for (const QuestionResult *result : block)
        addRow(sheet, barOf(*result, language));
    if (std::any_of(block.begin(), block.end(), [](const QuestionResult *each) { return isDrawn(each->groups.front()); }))
        addChart(sheet, std::move(chart));
    else
        addRow(sheet, {});
}

void appendTicked(Table &sheet, const QuestionResult &result, const QString &language)
{
    const GroupResult &figures = result.groups.front();
    TableChart chart{TableChart::Kind::Values,
                     remarked(numbered(*result.question, language), figures.visibility, figures.standing)};
    chart.series = {{kSingle}};
    addRow(sheet, RowStyle::Title, {chart.title});
    addRow(sheet, RowStyle::Sentence, {SheetTexts::tr("Several options could be ticked. Shares of those who answered.")});
    chart.heading = sheet.rows.size();
    chart.bars = figures.options.size();
    addRow(sheet, RowStyle::Heading, {SheetTexts::tr("Answer"), SheetTexts::tr("Per cent"), SheetTexts::tr("Have answered")});
    for (const OptionShare &share : figures.options)
        addRow(sheet, {share.label, isDrawn(figures) && share.percent ? QVariant(*share.percent) : QVariant(),
                       figureCell(figures.base, figures.visibility, figures.standing)});
    if (isDrawn(figures))
        addChart(sheet, std::move(chart));
    else
        addRow(sheet, {});
}

/// The largest number of points that an option of the indicator's questions gives.
double mostPoints(const IndicatorResult &indicator)
{
    double most = 1;
    for (const Question *question : indicator.questions) {
        for (const Option &option : question->options)
            most = std::max(most, option.points.value_or(0));
    }
    return most;
}

} // namespace

void appendCharts(Table &sheet, const QuestionnaireResults &results, const QString &language)
{
    for (const Block &block : blocksOf(results))
        appendShares(sheet, block, language);
    for (const QuestionResult &result : results.questions) {
        if (result.question->kind == QuestionKind::MultipleChoice)
            appendTicked(sheet, result, language);
    }
}

void appendChart(Table &sheet, const IndicatorComparison &comparison, const IndicatorResult &indicator,
                 const ResultRequest &words)
{
    const bool isPoints = isMean(*indicator.indicator);
    TableChart chart{TableChart::Kind::Values, numbered(*indicator.indicator, words.language)};
    chart.series = {{kSingle}};
    chart.maximum = isPoints ? mostPoints(indicator) : 100;
    addRow(sheet, RowStyle::Title, {chart.title});
    addRow(sheet, RowStyle::Sentence, {describe(*indicator.indicator)});
    addRow(sheet, RowStyle::Sentence, {sentenceOf(comparison, indicator, words)});
    chart.heading = sheet.rows.size();
    addRow(sheet, RowStyle::Heading,
           {SheetTexts::tr("Respondent group"), isPoints ? SheetTexts::tr("Mean points") : SheetTexts::tr("Per cent"),
            SheetTexts::tr("Answers"), SheetTexts::tr("Persons")});
    bool isAnyDrawn = false;
    for (std::size_t group = 0; group < indicator.groups.size(); ++group) {
        const IndicatorValue &value = indicator.groups[group];
        if (value.standing == Standing::NotAsked)
            continue;
        ++chart.bars;
        isAnyDrawn = isAnyDrawn || value.value;
        addRow(sheet, {remarked(comparison.groups[group].label, value.visibility, value.standing),
                       valueCell(*indicator.indicator, value.value), figureCell(value.base, value.visibility, value.standing),
                       figureCell(value.respondents, value.visibility, value.standing)});
    }
    if (isAnyDrawn)
        addChart(sheet, std::move(chart));
    else
        addRow(sheet, {});
}

} // namespace ljus
