// A pile of the demo federation, keyed as a person would and partly keyed a second time.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/import_plan.h"
#include "core/store/store.h"

#include <memory>

namespace ljus {

/// Moves some forms of one kind (version, variant, language), tied to no activity, out of @a plan and keys them in @a store as a
/// pile.
[[nodiscard]] Result<void> keyDemoPile(Store &store, const std::shared_ptr<const Instrument> &instrument, ImportPlan &plan,
                                       const Clock &clock);

} // namespace ljus
