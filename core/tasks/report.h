// A round's results as tables, for the command line and for files.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"
#include "core/results/questionnaire_results.h"
#include "core/store/store.h"

#include <QString>

#include <vector>

namespace ljus {

enum class Level { Question, Indicator };

struct TableRequest
{
    QString questionnaire; ///< empty: all that have a response
    QString version; ///< empty: the current one
    Cut cut = Cut::Whole;
    Level level = Level::Question;
};

/// One table with a round's results, decided on for Audience::Outside. NotFound for a questionnaire or version that does not
/// exist.
[[nodiscard]] Result<Table> resultTable(Store &store, const Round &round, const TableRequest &request);

/// As a workbook for people (path ends in .xlsx): response rates, indicators, and a sheet per questionnaire, whole and compared
/// by sex and activity. Or the questions with their codes as CSV (.csv). Invalid for any other ending. Whole or not at all.
[[nodiscard]] Result<void> writeReport(Store &store, const Round &round, const QString &path);

} // namespace ljus
