// The lists of sheets and piles as tables: codes for programs, words for people.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/exchange/table.h"
#include "core/tasks/batch_quality.h"
#include "core/tasks/sheet_filter.h"

#include <string>
#include <vector>

namespace ljus {

enum class ListStyle { Codes, Words };

[[nodiscard]] Table sheetTable(const std::vector<SheetLine> &sheets, const SheetNames &names, ListStyle style);
[[nodiscard]] Table batchTable(const std::vector<BatchQuality> &batches, const SheetNames &names, ListStyle style);

/// Columns that stand below each other, a heading above each.
[[nodiscard]] QString asText(const Table &table);

/// Prints @a table as @a format says: csv, json or text. Nothing for an empty table of text.
[[nodiscard]] Result<void> printTable(const Table &table, const std::string &format, Console &console);

} // namespace ljus
