// What was found odd about finished sheets.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/sheet.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace ljus {

class Database;

using FindingsBySheet = std::unordered_map<Id<Response>, std::vector<SheetFinding>>;

/// Of one sheet, in the order of kSheetFlags.
[[nodiscard]] Result<std::vector<SheetFinding>> findingsOf(Database &database, Id<Response> sheet);
/// The same of each finished sheet of @a round that has any.
[[nodiscard]] Result<FindingsBySheet> findingsOfRound(Database &database, Id<Round> round);

/// Puts @a findings in place of what was found before; must be called within a transaction. Invalid when a flag is there twice.
[[nodiscard]] Result<void> replaceFindings(Database &database, Id<Response> sheet, std::span<const SheetFinding> findings);

} // namespace ljus
