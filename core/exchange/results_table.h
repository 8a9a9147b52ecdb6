// Results as tables: the same rows for CSV, JSON, XLSX and the command line.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"
#include "core/results/indicator_results.h"
#include "core/results/published.h"

#include <vector>

namespace ljus {

/// questionnaire, version, question, by, group, option, n, base, percent, shown: a row per option and per kind of nothing, in the
/// paper's order. n, base and percent are empty where hidden; percent is empty for the kinds of nothing. A number or date
/// question has a row "answered" in place of options, a number one "mean" as well, with the mean (two decimals) as n. group is
/// the group's code, an activity's name. Groups that a question cannot be held against have no rows.
[[nodiscard]] Table questionTable(const std::vector<Published<QuestionnaireResults>> &results);

/// Whose questions indicators were counted from; empty for a comparison of respondent groups.
struct CountedForm
{
    QString questionnaire; ///< key
    QString version;
};

/// questionnaire, version, indicator, title, by, group, rule, value, base, shown. value is whole per cent or mean points with two
/// decimals; empty where there is no rule, no answer, or it is hidden. Groups as for questionTable.
[[nodiscard]] Table indicatorTable(const Published<IndicatorComparison> &comparison, const CountedForm &form);

/// An array of objects, one per row, keys in alphabetical order; numbers as numbers, empty cells as null.
[[nodiscard]] QByteArray toJson(const Table &table);

} // namespace ljus
