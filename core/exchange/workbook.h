// Tables as an XLSX workbook for people.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

#include <QByteArray>

#include <vector>

namespace ljus {

/// One sheet per table, heading row bold and frozen, column widths fitted, numbers as numbers. The same tables give the same
/// bytes.
[[nodiscard]] Result<QByteArray> workbook(const std::vector<Table> &tables);

} // namespace ljus
