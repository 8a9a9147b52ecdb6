// The full report: everything of a round.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/sentences.h"
#include "ui/charts/chart_values.h"
#include "ui/report/report_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PdfReport)
};

ReportBlock titlePage(const ReportSource &source)
{
    const Instrument &instrument = source.desk.instrument();
    ReportBlock block;
    block.parts = {words(WordStyle::Subtitle, source.federation.name), words(WordStyle::Title, Texts::tr("Results")),
                   words(WordStyle::Subtitle, source.desk.round().name), words(WordStyle::Lead, roundWords(source.desk.round())),
                   words(WordStyle::Lead, Texts::tr("Definition: %1").arg(definitionWords(instrument, source.language)))};
    if (source.by != Cut::Whole)
        block.parts.emplace_back(words(WordStyle::Lead, Texts::tr("Compared by: %1").arg(displayName(source.by))));
    if (instrument.provenance.status != Provenance::Status::Official) {
        block.parts.emplace_back(ReportNotice{
            Texts::tr(
                "The definition is not an official one that has been checked: wording, options and rules may differ from the "
                "official questionnaires. Its source: %1")
                .arg(instrument.provenance.source)});
    }
    block.parts.emplace_back(words(WordStyle::Section, Texts::tr("How many were asked and answered")));
    block.parts.emplace_back(ratesTable(source.overview, source.language));
    for (const QuestionnaireState &state : source.overview.questionnaires) {
        for (const Problem &problem : state.rates.problems)
            block.parts.emplace_back(
                words(WordStyle::Small, u"%1: %2"_s.arg(state.questionnaire->title.in(source.language), problem.what)));
    }
    return block;
}

QString titleOf(const Indicator &indicator, const QString &language)
{
    return Texts::tr("%1. %2").arg(indicator.number).arg(indicator.title.in(language));
}

/// The comparison without the respondent groups that are not asked about @a indicator.
ValueBars barsOf(const IndicatorComparison &comparison, const IndicatorResult &indicator, const QString &language)
{
    ValueBars bars = indicatorChartOf(comparison, indicator, language);
    bars.title.clear();
    return bars;
}

ReportBlock indicatorBlock(const ReportSource &source, const IndicatorComparison &comparison, const IndicatorResult &indicator)
{
    ResultChoice choice; // a sentence rests on limits and language alone
    choice.language = source.language;
    const Indicator &meant = *indicator.indicator;
    ReportBlock block;
    block.parts.emplace_back(words(WordStyle::Question, titleOf(meant, source.language)));
    block.parts.emplace_back(
        words(WordStyle::Body, sentenceOf(comparison, indicator, source.desk.request(choice, Audience::Outside))));
    block.parts.emplace_back(barsOf(comparison, indicator, source.language));
    return block;
}

} // namespace

Result<std::vector<ReportBlock>> indicatorBlocks(const ReportSource &source)
{
    ResultChoice choice;
    choice.by = Cut::Questionnaire;
    choice.language = source.language;
    const auto indicators = source.desk.publishedIndicators(choice);
    if (!indicators)
        return failure(indicators);
    std::vector<ReportBlock> blocks;
    std::vector<ReportPart> headings{
        words(WordStyle::Chapter, Texts::tr("Indicators")),
        words(WordStyle::Body, Texts::tr("A bar for each respondent group that is asked. A value is shown where the definition "
                                         "states how it is worked out; the rule stands above the bars."))};
    QStringList withoutRule;
    for (const IndicatorResult &indicator : (*indicators)->results) {
        if (!indicator.indicator->rule)
            withoutRule.append(titleOf(*indicator.indicator, source.language));
    }
    if (!withoutRule.isEmpty())
        headings.emplace_back(
            words(WordStyle::Body, Texts::tr("The definition states no rule for: %1.").arg(withoutRule.join(u"; "_s))));
    for (const IndicatorResult &indicator : (*indicators)->results) {
        if (!indicator.indicator->rule)
            continue;
        ReportBlock block = indicatorBlock(source, **indicators, indicator);
        block.parts.insert(block.parts.begin(), headings.begin(), headings.end());
        headings.clear();
        blocks.push_back(std::move(block));
    }
    if (blocks.empty())
        blocks.push_back({std::move(headings)});
    return blocks;
}

Result<std::vector<ReportBlock>> comparedIndicatorBlocks(const ReportSource &source, const Questionnaire &questionnaire)
{
    ResultChoice choice{questionnaire.key};
    choice.by = source.by;
    choice.language = source.language;
    const auto indicators = source.desk.publishedIndicators(choice);
    if (!indicators)
        return failure(indicators);
    std::vector<ReportBlock> blocks;
    for (const IndicatorResult &indicator : (*indicators)->results) {
        if (!indicator.indicator->rule)
            continue;
        ReportBlock block = indicatorBlock(source, **indicators, indicator);
        if (blocks.empty())
            block.parts.insert(block.parts.begin(), words(WordStyle::Section, Texts::tr("Indicators, compared")));
        blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<ReportBlock> ruleBlocks(const ReportSource &source)
{
    const auto paragraph = [](const QString &text) { return ReportPart(words(WordStyle::Body, text)); };
    const auto section = [&](const QString &heading, const QString &text) {
        return ReportBlock{{words(WordStyle::Section, heading), paragraph(text)}};
    };
    std::vector<ReportBlock> blocks{
        {{words(WordStyle::Chapter, Texts::tr("Limits and rules")), words(WordStyle::Section, Texts::tr("Few answers")),
          paragraph(hidingWords(source.desk.fewAnswers()))}},
        section(Texts::tr("Per cent"),
                Texts::tr("Whole per cent of those who answered the question, rounded half away from zero, so "
                          "that shares may add up to 99 or 101. Don't know is an answer. Differences are in "
                          "percentage points.")),
        section(
            Texts::tr("Non-response"),
            Texts::tr("External non-response: those who could be asked and whose questionnaire did not come back. Response rate: "
                      "answered of those handed out. Internal non-response: questionnaires that came back without a usable "
                      "answer to the question, or on which the question was worded otherwise than now.")),
        section(
            Texts::tr("Differences"),
            Texts::tr("That chance alone seldom makes so large a difference is said where the 95 per cent interval of the "
                      "difference (Newcombe, from Wilson's intervals) leaves out zero; where the largest of several differences "
                      "is looked at, the interval is widened (Bonferroni).")),
        section(Texts::tr("Free text"), Texts::tr("Answers in the persons' own words are not in this report.")),
        section(Texts::tr("Definition"), Texts::tr("%1. Source: %2")
                                             .arg(definitionWords(source.desk.instrument(), source.language),
                                                  source.desk.instrument().provenance.source))};
    return blocks;
}

Result<Report> fullReport(const ReportSource &source)
{
    auto content = indicatorBlocks(source);
    if (!content)
        return failure(content);
    for (const Questionnaire *questionnaire : answeredQuestionnaires(source)) {
        auto chapter = questionnaireBlocks(source, *questionnaire);
        if (!chapter)
            return failure(chapter);
        std::move(chapter->begin(), chapter->end(), std::back_inserter(*content));
    }
    std::vector<ReportBlock> rules = ruleBlocks(source);
    std::move(rules.begin(), rules.end(), std::back_inserter(*content));

    Report report;
    report.numbering = Report::Numbering::AfterTitlePage;
    report.blocks.push_back(titlePage(source));
    ReportBlock contents{{words(WordStyle::Section, Texts::tr("Contents"))}, ReportBlock::Keep::FirstRows};
    constexpr int kBefore = 2; // headings on the title page
    const std::vector<ReportPart> lines = contentsOf(*content, kBefore);
    contents.parts.insert(contents.parts.end(), lines.begin(), lines.end());
    report.blocks.push_back(std::move(contents));
    std::move(content->begin(), content->end(), std::back_inserter(report.blocks));
    return report;
}

} // namespace ljus
