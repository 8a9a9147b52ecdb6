// The steps that build a store's tables, one per released version of the file.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

#include <span>

namespace ljus {

class Database;

/// "LJS1": says in the file's header whose file it is.
inline constexpr quint32 kApplicationId = 0x4C4A5331;

/// From one version of the file to the next. Never edited once released, and never built from constants that may change.
struct Migration
{
    int version = 0; ///< of the file, after the step
    std::span<const char *const> statements;
};

/// All steps there are, in order.
[[nodiscard]] std::span<const Migration> migrations();

/// The version that @a steps lead to.
[[nodiscard]] int latestVersion(std::span<const Migration> steps);

/// Carries out those of @a steps that @a database lacks, all of them with their numbers in one transaction. The foreign keys are
/// not enforced meanwhile, so that a step may build a table anew, but looked at before it commits. After a failure the file is as
/// it was.
[[nodiscard]] Result<void> migrate(Database &database, std::span<const Migration> steps);

} // namespace ljus
