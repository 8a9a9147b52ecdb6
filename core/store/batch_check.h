// Looks piles, serials, verifications, histories and themes through for what cannot be.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/instruments/instrument.h"

#include <map>

namespace ljus {

class Database;

/// One Problem for each round or pile that has such sheets, with how many. @a definitions are the readable ones, by id.
[[nodiscard]] Result<Problems> problemsOfSheets(Database &database, const std::map<qint64, Instrument> &definitions);

/// What to do about whatever is damaged.
[[nodiscard]] QString goBackToBackup();

} // namespace ljus
