// Draws a table's charts as the spreadsheet's own.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <xlsxwriter.h>

namespace ljus {

/// A sheet that holds a table, its column names in the first row.
struct DrawnSheet
{
    lxw_workbook *book = nullptr; ///< borrowed
    lxw_worksheet *sheet = nullptr; ///< borrowed
    QByteArray name; ///< in UTF-8
};

/// Charts over the cells of @a table, so that a change of a cell changes its bar.
[[nodiscard]] lxw_error drawCharts(const DrawnSheet &drawn, const Table &table);

} // namespace ljus
