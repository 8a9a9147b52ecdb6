// Holds a finished sheet against the others again, after its answers were changed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/look_over.h"

#include "core/results/sheet_checks.h"

namespace ljus {

Result<void> lookOver(Store &store, const Response &sheet, const Questionnaire &questionnaire)
{
    SheetChecks checks(questionnaire);
    const auto seen = store.sheets().forEach(sheet.head.round, questionnaire, [&](const Response &other) {
        // Only what came before it: the sheet before is the newest one.
        if (other.serial < sheet.serial)
            checks.add(other);
    });
    if (!seen)
        return seen;
    return store.sheets().setFindings(sheet.id, checks.findings(sheet));
}

} // namespace ljus
