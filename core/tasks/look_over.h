// Holds a finished sheet against the others again, after its answers were changed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace ljus {

/// Stores what SheetChecks finds of @a sheet, as it says now, beside the sheets that were finished before it. Fails as
/// SheetRepository::forEach and setFindings.
[[nodiscard]] Result<void> lookOver(Store &store, const Response &sheet, const Questionnaire &questionnaire);

} // namespace ljus
