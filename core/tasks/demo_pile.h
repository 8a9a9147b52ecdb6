// Piles of the demo federation, keyed as a person would and partly keyed a second time.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/import_plan.h"
#include "core/store/store.h"

#include <map>
#include <memory>

namespace ljus {

/// Where piles are keyed. All borrowed.
struct DemoDesk
{
    Store &store;
    const std::shared_ptr<const Instrument> &instrument;
    const std::map<QString, Id<Activity>> &activities; ///< by name
    const Clock &clock;
};

/// What has become of a pile.
enum class DemoPile {
    Verified, ///< keyed twice, a slip put right, and put away
    SheetMissing, ///< one sheet of those counted is not found; one was blank, one refused
    ToLookAt, ///< one sheet was keyed twice, one is a question off
};

/// Moves the forms of the most frequent kind (version, variant, language, activity) out of @a plan, some at most, and keys them
/// as a pile.
[[nodiscard]] Result<void> keyDemoPile(const DemoDesk &desk, ImportPlan &plan, DemoPile state);

} // namespace ljus
