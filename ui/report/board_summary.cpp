// The summary for the board: at most two pages.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/sentences.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PdfReport)
};

constexpr std::size_t kMostPages = 2;
constexpr std::size_t kMostSentences = 5;

/// A question that stands out: by its change since the round before, or by its low share.
struct Finding
{
    QString question;
    QString sentence;
    int change = 0; ///< percentage points
    int share = 0; ///< per cent
};

struct Findings
{
    std::vector<Finding> changes; ///< the largest first
    std::vector<Finding> lowest; ///< the lowest first
    int hidden = 0; ///< questions
    QStringList hiddenWhere; ///< the questionnaires
};

bool isSound(const GroupResult &group)
{
    return group.visibility == Visibility::Shown && group.standing == Standing::Counted && group.positivePercent.has_value();
}

/// The last round but this one that the question can be held against; null: none.
const GroupResult *before(const QuestionResult &question)
{
    for (auto group = question.groups.rbegin() + 1; group != question.groups.rend(); ++group) {
        if (isSound(*group))
            return &*group;
    }
    return nullptr;
}

void add(Findings &findings, const QuestionnaireResults &results, const ResultRequest &request)
{
    const QString title = results.questionnaire->title.in(request.language);
    int hidden = 0;
    for (const QuestionResult &question : results.questions) {
        const GroupResult &now = question.groups.back();
        hidden += now.visibility == Visibility::Hidden ? 1 : 0;
        if (!isSound(now))
            continue;
        Finding finding{
            Texts::tr("%1, question %2: %3").arg(title, question.question->number, question.question->text.in(request.language)),
            sentenceOf(results, question, request), 0, *now.positivePercent};
        findings.lowest.push_back(finding);
        if (const GroupResult *earlier = before(question)) {
            finding.change = *now.positivePercent - *earlier->positivePercent;
            findings.changes.push_back(finding);
        }
    }
    findings.hidden += hidden;
    if (hidden > 0)
        findings.hiddenWhere.append(Texts::tr("%1 (%n question(s))", nullptr, hidden).arg(title));
}

Result<Findings> findingsOf(const ReportSource &source)
{
    Findings findings;
    for (const Questionnaire *questionnaire : answeredQuestionnaires(source)) {
        ResultChoice choice{questionnaire->key};
        choice.by = Cut::Round;
        choice.language = source.language;
        const auto results = source.desk.publishedQuestions(choice);
        if (!results)
            return failure(results);
        add(findings, **results, source.desk.request(choice, Audience::Outside));
    }
    std::stable_sort(findings.changes.begin(), findings.changes.end(),
                     [](const Finding &a, const Finding &b) { return std::abs(a.change) > std::abs(b.change); });
    std::stable_sort(findings.lowest.begin(), findings.lowest.end(),
                     [](const Finding &a, const Finding &b) { return a.share < b.share; });
    return findings;
}

ReportCell cellOf(const Indicator &indicator, const IndicatorValue &value)
{
    if (value.standing != Standing::Counted)
        return {};
    if (value.visibility == Visibility::Hidden)
        return {Texts::tr("hidden")};
    if (!value.value)
        return {u"–"_s};
    if (indicator.rule->kind == IndicatorRule::Kind::PositiveShare)
        return {Texts::tr("%1 %").arg(std::lround(*value.value)), *value.value / 100};
    return {Texts::tr("%1 p").arg(QLocale().toString(*value.value, 'f', 1))};
}

ReportTable indicatorTable(const IndicatorComparison &comparison, const QString &language)
{
    ReportTable table{{{Texts::tr("Indicator"), 3.4}}, {}};
    for (const ResultGroup &group : comparison.groups)
        table.columns.push_back({group.label, 1});
    for (const IndicatorResult &result : comparison.results) {
        const Indicator &indicator = *result.indicator;
        if (!indicator.rule)
            continue;
        std::vector<ReportCell> &row = table.rows.emplace_back(
            std::vector<ReportCell>{{Texts::tr("%1. %2").arg(indicator.number).arg(indicator.title.in(language))}});
        for (const IndicatorValue &value : result.groups)
            row.push_back(cellOf(indicator, value));
    }
    return table;
}

/// What of it all is told.
struct Extent
{
    std::size_t indicators = 0;
    std::size_t sentences = kMostSentences;
};

class Summary
{
public:
    Summary(const ReportSource &source, const Findings &findings, ReportTable indicators)
        : m_source(source), m_findings(findings), m_indicators(std::move(indicators))
    {
    }

    /// As much as has room on the pages.
    [[nodiscard]] std::vector<ReportBlock> fitted() const
    {
        Extent extent{m_indicators.rows.size()};
        std::vector<ReportBlock> blocks = made(extent);
        while (paginated(blocks).pages.size() > kMostPages && extent.indicators + extent.sentences > 0) {
            (extent.indicators > 0 ? extent.indicators : extent.sentences) -= 1;
            blocks = made(extent);
        }
        return blocks;
    }

private:
    [[nodiscard]] std::vector<ReportBlock> made(const Extent &extent) const
    {
        return {head(), rates(), indicators(extent.indicators), findings(extent.sentences), hiding()};
    }

    [[nodiscard]] ReportBlock head() const
    {
        const Round &round = m_source.desk.round();
        const auto asked = static_cast<int>(answeredQuestionnaires(m_source).size());
        return {{words(WordStyle::Lead, m_source.federation.name), words(WordStyle::Chapter, Texts::tr("Results for the board")),
                 words(WordStyle::Lead, Texts::tr("%1, %2").arg(round.name, roundWords(round))),
                 words(WordStyle::Body, Texts::tr("Measured by %n questionnaire(s) of the definition %1.", nullptr, asked)
                                            .arg(definitionWords(m_source.desk.instrument(), m_source.language)))}};
    }

    [[nodiscard]] ReportBlock rates() const
    {
        return {{words(WordStyle::Section, Texts::tr("How many answered")), ratesTable(m_source.overview, m_source.language)}};
    }

    [[nodiscard]] ReportBlock indicators(std::size_t count) const
    {
        ReportTable some = m_indicators;
        some.rows.resize(count);
        ReportBlock block{{words(WordStyle::Section, Texts::tr("Indicators"))}, ReportBlock::Keep::FirstRows};
        if (m_indicators.rows.empty())
            block.parts.emplace_back(words(WordStyle::Body, Texts::tr("The definition states no rule for any indicator.")));
        if (count > 0)
            block.parts.emplace_back(std::move(some));
        if (const auto left = static_cast<int>(m_indicators.rows.size() - count); left > 0)
            block.parts.emplace_back(
                words(WordStyle::Small, Texts::tr("%n more indicator(s) in the full report.", nullptr, left)));
        return block;
    }

    [[nodiscard]] ReportBlock findings(std::size_t count) const
    {
        const bool areChanges = !m_findings.changes.empty();
        const std::vector<Finding> &all = areChanges ? m_findings.changes : m_findings.lowest;
        ReportBlock block{{words(WordStyle::Section,
                                 areChanges ? Texts::tr("Largest changes since the round before") : Texts::tr("Lowest shares"))},
                          ReportBlock::Keep::FirstRows};
        if (all.empty())
            block.parts.emplace_back(words(WordStyle::Body, Texts::tr("No question has enough answers to be named here.")));
        for (std::size_t index = 0; index < std::min(count, all.size()); ++index) {
            block.parts.emplace_back(words(WordStyle::Strong, all[index].question));
            block.parts.emplace_back(words(WordStyle::Body, all[index].sentence));
        }
        return block;
    }

    [[nodiscard]] ReportBlock hiding() const
    {
        const QString which = m_findings.hidden == 0
                                  ? Texts::tr("Nothing is hidden in the results of the questionnaires as a whole.")
                                  : Texts::tr("Hidden: %1.").arg(m_findings.hiddenWhere.join(u", "_s));
        return {{words(WordStyle::Section, Texts::tr("What is hidden, and why")),
                 words(WordStyle::Body, which + u' ' + hidingWords(m_source.desk.fewAnswers()))}};
    }

    const ReportSource &m_source;
    const Findings &m_findings;
    ReportTable m_indicators;
};

} // namespace

Result<Report> boardSummary(const ReportSource &source)
{
    ResultChoice choice;
    choice.by = Cut::Questionnaire;
    choice.language = source.language;
    const auto indicators = source.desk.publishedIndicators(choice);
    if (!indicators)
        return failure(indicators);
    const auto findings = findingsOf(source);
    if (!findings)
        return failure(findings);
    Report report;
    report.blocks = Summary(source, *findings, indicatorTable(**indicators, source.language)).fitted();
    return report;
}

} // namespace ljus
