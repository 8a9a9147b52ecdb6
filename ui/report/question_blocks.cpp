// A questionnaire's chapter of the report.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/presentation.h"
#include "core/results/sentences.h"
#include "ui/charts/chart_values.h"
#include "ui/report/report_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PdfReport)
};

constexpr std::size_t kMostColumns = 7; ///< options that have room beside each other

/// One questionnaire, as a whole and compared.
struct Counted
{
    const QuestionnaireResults &whole;
    const QuestionnaireResults *compared = nullptr; ///< null: nothing was chosen
    ResultRequest wholeRequest;
    ResultRequest comparedRequest;
    QString language;
};

/// All, then each group of the comparison. Rounds have this one among them.
struct Line
{
    QString label;
    const GroupResult &group;
};

std::vector<Line> linesOf(const Counted &counted, std::size_t question)
{
    std::vector<Line> lines;
    if (!counted.compared || counted.compared->cut != Cut::Round)
        lines.push_back({counted.compared ? Texts::tr("All") : QString(), counted.whole.questions[question].groups.front()});
    if (!counted.compared)
        return lines;
    const QuestionResult &compared = counted.compared->questions[question];
    for (const std::size_t group : shownOrder(*counted.compared, compared))
        lines.push_back({counted.compared->groups[group].label, compared.groups[group]});
    return lines;
}

bool isTold(const GroupResult &group)
{
    return group.visibility != Visibility::Hidden && group.standing == Standing::Counted;
}

QString share(int n, const std::optional<int> &percent)
{
    return percent ? Texts::tr("%1 (%2 %)").arg(n).arg(*percent) : QString::number(n);
}

/// The legend need not be in the options' order.
std::optional<ShareColour> colourIn(const std::vector<LegendItem> &legend, const QString &label)
{
    const auto found = std::find_if(legend.begin(), legend.end(), [&](const LegendItem &item) { return item.label == label; });
    return found == legend.end() ? std::nullopt : std::optional(found->colour);
}

/// The options' figures in full; the header is the chart's legend.
ReportTable figureTable(const Question &question, const std::vector<LegendItem> &legend, const std::vector<Line> &lines)
{
    ReportTable table;
    const bool isCompared = lines.size() > 1;
    if (isCompared)
        table.columns.push_back({QString(), 1.6});
    for (const OptionShare &option : lines.front().group.options)
        table.columns.push_back({option.label, 1, false, colourIn(legend, option.label)});
    table.columns.push_back({Texts::tr("Answered"), 0.8, true});
    table.columns.push_back({Texts::tr("Internal non-response"), 0.9, true});
    for (const Line &line : lines) {
        std::vector<ReportCell> &row = table.rows.emplace_back();
        if (isCompared)
            row.push_back({line.label});
        const bool told = isTold(line.group);
        for (std::size_t option = 0; option < question.options.size(); ++option) {
            const bool known = told && option < line.group.options.size();
            row.push_back({known ? share(line.group.options[option].n, line.group.options[option].percent) : u"–"_s});
        }
        row.push_back({told ? QString::number(line.group.base) : u"–"_s});
        row.push_back({told ? QString::number(line.group.internalNonResponse) : u"–"_s});
    }
    return table;
}

/// Bars of all lines, with the legend left to the table.
void addStacked(std::vector<ReportPart> &parts, const Counted &counted, std::size_t index)
{
    const QuestionResult &whole = counted.whole.questions[index];
    BarChart chart = comparisonChartsOf(counted.whole, whole, counted.language).front();
    chart.rows.front().label = counted.compared ? Texts::tr("All") : QString();
    if (counted.compared) {
        BarChart compared = comparisonChartsOf(*counted.compared, counted.compared->questions[index], counted.language).front();
        if (counted.compared->cut == Cut::Round)
            chart.rows.clear();
        std::move(compared.rows.begin(), compared.rows.end(), std::back_inserter(chart.rows));
    }
    ReportTable table = figureTable(*whole.question, chart.legend, linesOf(counted, index));
    chart.title.clear();
    chart.legend.clear();
    parts.emplace_back(std::move(chart));
    parts.emplace_back(std::move(table));
}

/// A bar for each option, its figures at the right; a chart for each line.
void addPerOption(std::vector<ReportPart> &parts, const Counted &counted, std::size_t index)
{
    const Question &question = *counted.whole.questions[index].question;
    QStringList hidden;
    for (const Line &line : linesOf(counted, index)) {
        if (!isTold(line.group) && counted.compared) {
            hidden.append(line.label);
            continue;
        }
        BarChart chart = optionChartOf(line.label, question, line.group, counted.language);
        for (BarRow &row : chart.rows) { // the same for all: told once, beneath
            row.baseText.clear();
            row.nonResponse = 0;
            row.nonResponseText.clear();
        }
        parts.emplace_back(std::move(chart));
        if (isTold(line.group))
            parts.emplace_back(words(
                WordStyle::Small,
                Texts::tr("%1 answered; internal non-response %2.").arg(line.group.base).arg(line.group.internalNonResponse)));
    }
    if (!hidden.isEmpty())
        parts.emplace_back(
            words(WordStyle::Small,
                  Texts::tr("No figures, since too few answered or the question was another: %1.").arg(hidden.join(u", "_s))));
}

QString numberedText(const Question &question, const QString &language)
{
    return question.number.isEmpty() ? question.text.in(language)
                                     : Texts::tr("%1. %2").arg(question.number, question.text.in(language));
}

ReportBlock questionBlock(const Counted &asked, std::size_t index)
{
    Counted counted = asked;
    if (counted.compared != nullptr && isComparedWithItself(*counted.compared, *counted.whole.questions[index].question))
        counted.compared = nullptr;
    const QuestionResult &whole = counted.whole.questions[index];
    const Question &question = *whole.question;
    ReportBlock block;
    block.parts.emplace_back(words(WordStyle::Question, numberedText(question, counted.language)));
    QString sentence = sentenceOf(counted.whole, whole, counted.wholeRequest);
    if (counted.compared) {
        const QString compared = sentenceOf(*counted.compared, counted.compared->questions[index], counted.comparedRequest);
        sentence = counted.compared->cut == Cut::Round || compared == sentence ? compared : sentence + u' ' + compared;
    }
    block.parts.emplace_back(words(WordStyle::Body, sentence));
    if (question.kind == QuestionKind::SingleChoice && question.options.size() <= kMostColumns)
        addStacked(block.parts, counted, index);
    else if (question.isChoice())
        addPerOption(block.parts, counted, index);
    return block;
}

/// The kinds of nothing that occur anywhere.
std::vector<std::size_t> occurring(const QuestionnaireResults &results)
{
    std::vector<std::size_t> kinds;
    for (std::size_t kind = 0; kind < kNothings.size(); ++kind) {
        const auto has = [kind](const QuestionResult &question) { return question.groups.front().nothing.at(kind) > 0; };
        if (std::any_of(results.questions.begin(), results.questions.end(), has))
            kinds.push_back(kind);
    }
    return kinds;
}

/// What stands where an answer could, question by question, as far as it may be told.
ReportBlock nonResponseBlock(const Counted &counted)
{
    ReportTable table{{{Texts::tr("Question"), 4}, {Texts::tr("Answered"), 1, true}}, {}};
    const std::vector<std::size_t> kinds = occurring(counted.whole);
    for (const std::size_t kind : kinds)
        table.columns.push_back({displayName(kNothings.at(kind)), 1.2, true});
    for (const QuestionResult &result : counted.whole.questions) {
        const GroupResult &group = result.groups.front();
        const auto figure = [&](int n) { return ReportCell{isTold(group) ? QString::number(n) : u"–"_s}; };
        std::vector<ReportCell> &row = table.rows.emplace_back(
            std::vector<ReportCell>{{numberedText(*result.question, counted.language)}, figure(group.base)});
        for (const std::size_t kind : kinds)
            row.push_back(figure(group.nothing.at(kind)));
    }
    ReportBlock block{
        {words(WordStyle::Section, Texts::tr("Non-response to each question")),
         words(WordStyle::Body, Texts::tr("Counted are the questionnaires that came back. A dash: hidden, since too "
                                          "few answered."))},
        ReportBlock::Keep::FirstRows};
    block.parts.emplace_back(std::move(table));
    return block;
}

std::vector<ReportBlock> blocksOf(const Counted &counted, const QString &title, int returned)
{
    std::vector<ReportBlock> blocks;
    std::vector<ReportPart> headings{
        words(WordStyle::Chapter, title),
        words(WordStyle::Body, Texts::tr("%n answered questionnaire(s). Questions as in version %1.", nullptr, returned)
                                   .arg(counted.whole.version->key))};
    QString section;
    for (std::size_t index = 0; index < counted.whole.questions.size(); ++index) {
        const LocalizedText &printed = counted.whole.questions[index].question->section;
        if (!printed.isEmpty() && printed.in(counted.language) != section) {
            section = printed.in(counted.language);
            headings.emplace_back(words(WordStyle::Section, section));
        }
        ReportBlock block = questionBlock(counted, index);
        block.parts.insert(block.parts.begin(), headings.begin(), headings.end());
        headings.clear();
        blocks.push_back(std::move(block));
    }
    blocks.push_back(nonResponseBlock(counted));
    return blocks;
}

} // namespace

Result<std::vector<ReportBlock>> questionnaireBlocks(const ReportSource &source, const Questionnaire &questionnaire)
{
    ResultChoice choice{questionnaire.key};
    choice.language = source.language;
    const auto whole = source.desk.publishedQuestions(choice);
    if (!whole)
        return failure(whole);
    Counted counted{**whole, nullptr, source.desk.request(choice, Audience::Outside), {}, source.language};
    const QString title = questionnaire.title.in(source.language);
    const int returned = source.desk.returned().value(questionnaire.key);
    const auto cuts = source.desk.cuts(choice);
    if (!cuts)
        return failure(cuts);
    if (source.by == Cut::Whole || std::find(cuts->begin(), cuts->end(), source.by) == cuts->end())
        return blocksOf(counted, title, returned);
    choice.by = source.by;
    const auto compared = source.desk.publishedQuestions(choice);
    if (!compared)
        return failure(compared);
    counted.compared = &**compared;
    counted.comparedRequest = source.desk.request(choice, Audience::Outside);
    auto blocks = blocksOf(counted, title, returned);
    auto indicators = comparedIndicatorBlocks(source, questionnaire);
    if (!indicators)
        return indicators;
    std::move(indicators->begin(), indicators->end(), std::back_inserter(blocks));
    return blocks;
}

} // namespace ljus
