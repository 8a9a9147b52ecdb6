// A round's results as tables and sentences, for the command line and for files.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"
#include "core/tasks/result_desk.h"

#include <QString>
#include <QStringList>

namespace ljus {

enum class Level { Question, Indicator };

/// Results and what is to be said of them.
template<typename Content>
struct Told
{
    Content content;
    QStringList remarks; ///< sentences: what was left out or hidden, and why
};

/// One table with what @a choice asks for; an empty questionnaire means all, and its filter names groups by code or label.
/// NotFound for a questionnaire or version that does not exist; Invalid for a filter that no response passes, and for respondent
/// groups at any level but indicators.
[[nodiscard]] Result<Told<Table>> resultTable(ResultDesk &desk, const ResultChoice &choice, Level level);
/// The same as text: a sentence per question or indicator.
[[nodiscard]] Result<Told<QString>> resultSentences(ResultDesk &desk, const ResultChoice &choice, Level level);

/// As a workbook for people (path ends in .xlsx): response rates, indicators, a sheet with charts per questionnaire, and
/// comparisons by sex, activity, municipality and over the rounds. Or the questions with their codes as CSV (.csv). Invalid for
/// any other ending. Whole or not at all.
[[nodiscard]] Result<void> writeReport(Store &store, const Round &round, const QString &path);

} // namespace ljus
