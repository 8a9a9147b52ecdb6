// Reads the cells of one sheet of a workbook.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/number_format.h"
#include "core/exchange/sheet_grid.h"

#include <QByteArray>

#include <vector>

namespace ljus {

/// What the cells of all sheets refer to.
struct SharedParts
{
    std::vector<QString> strings;
    std::vector<NumberFormat> formats; ///< by cell style
    DateSystem dates = DateSystem::From1900;
};

/// The cells of the worksheet part @a xml, its sheet called @a name. Invalid, with sheet!cell where it can be said and how to
/// mend it, when the part is damaged or has more than @a mostCells cells.
[[nodiscard]] Result<SheetGrid> readWorksheet(const QByteArray &xml, const QString &name, const SharedParts &shared,
                                              qint64 mostCells);

} // namespace ljus
