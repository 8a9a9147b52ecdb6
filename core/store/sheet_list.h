// The finished sheets of a round, read fast enough for a list of tens of thousands.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/sheet.h"

#include <optional>
#include <vector>

namespace ljus {

class Database;

/// A finished sheet; nothing: it is gone or unfinished.
[[nodiscard]] Result<std::optional<SheetLine>> sheetLine(Database &database, Id<Response> sheet);
/// By serial.
[[nodiscard]] Result<std::vector<SheetLine>> sheetLines(Database &database, Id<Round> round);

} // namespace ljus
