// The days of a round that a coordinator plans by, for a calendar.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar.h"
#include "core/store/store.h"

namespace ljus {

/// The round's first and last day, and the last day of each activity that ends within it: what the federation has stated, nothing
/// else.
[[nodiscard]] Result<std::vector<CalendarEvent>> roundCalendar(Store &store, Id<Round> round);

} // namespace ljus
