// Reads the sheets of an XLSX workbook that somebody else made.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/sheet_grid.h"

#include <QByteArray>

#include <vector>

namespace ljus {

/// What a workbook may unpack to before it is refused.
struct WorkbookLimits
{
    qint64 part = 200LL * 1024 * 1024; ///< bytes of each part
    qint64 total = 500LL * 1024 * 1024; ///< bytes of all parts that are read
    qint64 cells = SheetGrid::kMostCells; ///< of all sheets
};

/// The visible worksheets in their order; transitional or strict. Formulas have the stored result. Invalid (what, how to mend it)
/// for a damaged file, another kind of zip archive or workbook, one that is over the limits or has nothing visible.
[[nodiscard]] Result<std::vector<SheetGrid>> readWorkbook(const QByteArray &bytes, const WorkbookLimits &limits = {});

} // namespace ljus
