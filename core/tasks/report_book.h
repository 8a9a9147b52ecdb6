// The sheets of the report on a round.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"
#include "core/tasks/result_desk.h"

#include <vector>

namespace ljus {

/// What the report is about, response rates, indicators, each questionnaire that has responses, and the comparisons that can be
/// made. @a desk was opened on @a store.
[[nodiscard]] Result<std::vector<Table>> reportSheets(Store &store, ResultDesk &desk);

} // namespace ljus
