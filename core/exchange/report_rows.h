// What the sheets of a report are put together from.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"
#include "core/results/indicator_results.h"

namespace ljus {

/// "3. Are you met with respect?"
[[nodiscard]] QString numbered(const Question &question, const QString &language);
[[nodiscard]] QString numbered(const Indicator &indicator, const QString &language);

/// "few answers", "hidden: too few answers", "other wording", "not asked"; empty when there is nothing to remark on.
[[nodiscard]] QString remarkOn(Visibility visibility, Standing standing);
/// @a name with the remark in brackets, if there is one.
[[nodiscard]] QString remarked(const QString &name, Visibility visibility, Standing standing);
/// What stands in the cell of a figure: @a figure, or why there is none.
[[nodiscard]] QVariant figureCell(const QVariant &figure, Visibility visibility, Standing standing);
/// As it is printed: whole per cent, or mean points with one decimal. Empty: none.
[[nodiscard]] QVariant valueCell(const Indicator &indicator, const std::optional<double> &value);
[[nodiscard]] bool isMean(const Indicator &indicator);

void addRow(Table &sheet, RowStyle style, const QVariantList &cells);
void addRow(Table &sheet, const QVariantList &cells);
/// Leaves room for @a chart beneath the last row, and places it there.
void addChart(Table &sheet, TableChart chart);
/// Heads @a sheet with @a title, and makes it as wide as its widest row.
[[nodiscard]] Table headed(Table sheet, const QString &title);

} // namespace ljus
