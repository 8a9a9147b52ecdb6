// What stands in a report: results as blocks of words, charts and tables.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/federation.h"
#include "core/tasks/result_desk.h"
#include "core/tasks/round_overview.h"
#include "ui/report/report_content.h"

namespace ljus {

/// What a report is made from. All figures of answers come out of the desk as Published.
struct ReportSource
{
    ResultDesk &desk; ///< borrowed
    RoundOverview overview;
    Federation federation;
    Cut by = Cut::Whole;
    QString language;
};

/// The title page, contents, indicators, every question, non-response, limits and rules.
[[nodiscard]] Result<Report> fullReport(const ReportSource &source);

/// The same round on at most two pages.
[[nodiscard]] Result<Report> boardSummary(const ReportSource &source);

/// The questionnaires that have answers, in the definition's order.
[[nodiscard]] std::vector<const Questionnaire *> answeredQuestionnaires(const ReportSource &source);

/// Could be asked, handed out, answered; a row per questionnaire.
[[nodiscard]] ReportTable ratesTable(const RoundOverview &overview, const QString &language);
/// The definition's name and where it comes from.
[[nodiscard]] QString definitionWords(const Instrument &instrument, const QString &language);
/// Why some figures are hidden, with the limits and who set them.
[[nodiscard]] QString hidingWords(const FewAnswers &limits);
[[nodiscard]] QString roundWords(const Round &round);

/// Every indicator with its rule and a bar per respondent group.
[[nodiscard]] Result<std::vector<ReportBlock>> indicatorBlocks(const ReportSource &source);

/// The same of one questionnaire, compared by what was chosen.
[[nodiscard]] Result<std::vector<ReportBlock>> comparedIndicatorBlocks(const ReportSource &source,
                                                                       const Questionnaire &questionnaire);

/// A questionnaire's chapter: its questions, compared by what was chosen, and its internal non-response.
[[nodiscard]] Result<std::vector<ReportBlock>> questionnaireBlocks(const ReportSource &source,
                                                                   const Questionnaire &questionnaire);

/// Limits, bases and rules.
[[nodiscard]] std::vector<ReportBlock> ruleBlocks(const ReportSource &source);

[[nodiscard]] inline ReportWords words(WordStyle style, const QString &text)
{
    return {style, text, false};
}

} // namespace ljus
