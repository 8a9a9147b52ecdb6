// Lays results out as sheets for people.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/report_sheets.h"

#include "core/exchange/report_charts.h"
#include "core/exchange/report_rows.h"
#include "core/results/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct SheetTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReportSheets)
};

/// One question of some results.
struct Asked
{
    const QuestionnaireResults &results;
    const QuestionResult &result;
};

/// A row with two cells per group: a number, and a share where there is one.
template<typename Figure>
QVariantList figureRow(const QString &label, const Asked &asked, Figure figure)
{
    QVariantList row{label};
    for (const GroupResult &group : asked.result.groups) {
        const std::pair<QVariant, QVariant> cells = figure(group);
        const bool isPlain = group.visibility != Visibility::Hidden && group.standing == Standing::Counted;
        row.append(figureCell(cells.first, group.visibility, group.standing));
        row.append(isPlain || !cells.second.isValid() ? cells.second
                                                      : figureCell(cells.second, group.visibility, group.standing));
    }
    return row;
}

void appendOptions(Table &sheet, const Asked &asked)
{
    const std::vector<OptionShare> &options = asked.result.groups.front().options;
    for (std::size_t option = 0; option < options.size(); ++option) {
        addRow(sheet, figureRow(options[option].label, asked, [option](const GroupResult &group) {
                   const OptionShare &share = group.options.at(option);
                   return std::pair(QVariant(share.n), share.percent ? QVariant(*share.percent) : QVariant(u""_s));
               }));
    }
}

void appendMean(Table &sheet, const Asked &asked)
{
    if (asked.result.question->kind != QuestionKind::Number)
        return;
    addRow(sheet, figureRow(SheetTexts::tr("Mean"), asked, [](const GroupResult &group) {
               return std::pair(group.mean ? QVariant(std::round(*group.mean * 10) / 10) : QVariant(), QVariant());
           }));
}

void appendNothing(Table &sheet, const Asked &asked)
{
    addRow(sheet, figureRow(SheetTexts::tr("Internal non-response"), asked,
                            [](const GroupResult &group) { return std::pair(QVariant(group.internalNonResponse), QVariant()); }));
    const auto &groups = asked.result.groups;
    for (std::size_t kind = 0; asked.results.cut == Cut::Whole && kind < kNothings.size(); ++kind) {
        if (std::none_of(groups.begin(), groups.end(), [kind](const GroupResult &group) { return group.nothing.at(kind) > 0; }))
            continue;
        addRow(sheet, figureRow(u"   "_s + displayName(kNothings.at(kind)), asked, [kind](const GroupResult &group) {
                   return std::pair(QVariant(group.nothing.at(kind)), QVariant());
               }));
    }
}

void appendRemarks(Table &sheet, const Asked &asked)
{
    QVariantList row{SheetTexts::tr("Remark")};
    bool isAny = false;
    for (const GroupResult &group : asked.result.groups) {
        const QString remark = remarkOn(group.visibility, group.standing);
        isAny = isAny || !remark.isEmpty();
        row << remark << QVariant();
    }
    if (isAny)
        addRow(sheet, RowStyle::Heading, row);
}

QVariantList headingOf(const QuestionnaireResults &results)
{
    QVariantList heading{SheetTexts::tr("Answer")};
    for (const ResultGroup &group : results.groups) {
        if (results.cut == Cut::Whole)
            heading << SheetTexts::tr("Number") << SheetTexts::tr("Per cent");
        else
            heading << SheetTexts::tr("%1, number").arg(group.label) << SheetTexts::tr("%1, per cent").arg(group.label);
    }
    return heading;
}

void appendQuestion(Table &sheet, const Asked &asked, const ResultRequest &words)
{
    addRow(sheet, RowStyle::Title, {numbered(*asked.result.question, words.language)});
    addRow(sheet, RowStyle::Heading, headingOf(asked.results));
    appendOptions(sheet, asked);
    appendMean(sheet, asked);
    addRow(sheet, figureRow(SheetTexts::tr("Have answered"), asked,
                            [](const GroupResult &group) { return std::pair(QVariant(group.base), QVariant()); }));
    appendNothing(sheet, asked);
    appendRemarks(sheet, asked);
    addRow(sheet, RowStyle::Sentence, {sentenceOf(asked.results, asked.result, words)});
    addRow(sheet, {});
}

void appendQuestions(Table &sheet, const QuestionnaireResults &results, const ResultRequest &words)
{
    for (const QuestionResult &result : results.questions)
        appendQuestion(sheet, {results, result}, words);
}

QVariant overviewCell(const Indicator &indicator, const IndicatorValue &value)
{
    const QVariant figure = figureCell(valueCell(indicator, value.value), value.visibility, value.standing);
    if (value.visibility != Visibility::Warned || !figure.isValid())
        return figure;
    return remarked(figure.toString(), value.visibility, value.standing);
}

/// A row per indicator, a column per group.
void appendOverview(Table &sheet, const IndicatorComparison &comparison, const QString &language)
{
    addRow(sheet, RowStyle::Title, {SheetTexts::tr("Indicators by the rules that the definition states")});
    QVariantList heading{SheetTexts::tr("Indicator"), SheetTexts::tr("Unit")};
    for (const ResultGroup &group : comparison.groups)
        heading.append(group.label);
    addRow(sheet, RowStyle::Heading, heading);
    for (const IndicatorResult &result : comparison.results) {
        const Indicator &indicator = *result.indicator;
        const QString unit = isMean(indicator) ? SheetTexts::tr("mean points") : SheetTexts::tr("per cent");
        QVariantList row{numbered(indicator, language), indicator.rule ? unit : SheetTexts::tr("no rule")};
        for (const IndicatorValue &value : result.groups)
            row.append(overviewCell(indicator, value));
        addRow(sheet, row);
    }
    addRow(sheet, {});
}

} // namespace

Table questionnaireSheet(const Published<QuestionnaireResults> &results, const ResultRequest &words)
{
    const QString title = results->questionnaire->title.in(words.language);
    Table sheet{title, {}, {}};
    addRow(sheet, RowStyle::Part, {SheetTexts::tr("Charts")});
    appendCharts(sheet, *results, words.language);
    addRow(sheet, RowStyle::Part, {SheetTexts::tr("Every question")});
    appendQuestions(sheet, *results, words);
    return headed(std::move(sheet), SheetTexts::tr("%1, %n response(s)", nullptr, results->groups.front().responses).arg(title));
}

Table indicatorSheet(const Published<IndicatorComparison> &comparison, const ResultRequest &words)
{
    Table sheet{SheetTexts::tr("Indicators"), {}, {}};
    appendOverview(sheet, *comparison, words.language);
    for (const IndicatorResult &result : comparison->results)
        appendChart(sheet, *comparison, result, words);
    return headed(std::move(sheet), SheetTexts::tr("Indicators by respondent group"));
}

Table comparisonSheet(Cut cut, const std::vector<ComparedQuestionnaire> &compared)
{
    const QString title =
        cut == Cut::Round ? SheetTexts::tr("Over the rounds") : SheetTexts::tr("By %1").arg(displayName(cut).toLower());
    Table sheet{title, {}, {}};
    for (const ComparedQuestionnaire &each : compared) {
        addRow(sheet, RowStyle::Part, {each.questions->questionnaire->title.in(each.words.language)});
        appendOverview(sheet, *each.indicators, each.words.language);
        appendQuestions(sheet, *each.questions, each.words);
    }
    return headed(std::move(sheet), title);
}

} // namespace ljus
