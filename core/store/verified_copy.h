// A copy of a store that has been opened and checked.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace ljus {

class Database;

/// Writes a copy of @a database to @a target: under a passing name first, read back, compared table by table, synced, and only
/// then given its name. Conflict when something stands there already, ReadOnly when the folder cannot be written; nothing is left
/// after a failure.
[[nodiscard]] Result<void> writeVerifiedCopy(Database &database, const QString &target);

} // namespace ljus
