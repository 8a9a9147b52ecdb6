// Brings a file of responses into a store: read, look at the plan, apply it whole or not at all.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/domain/import_plan.h"
#include "core/store/store.h"

#include <QString>

namespace ljus {

struct ImportRequest
{
    QString file; ///< CSV in the canonical form, one row per response
    Round round;
    QString questionnaire; ///< key
    QString version; ///< for rows that do not say
};

enum class ImportMode { DryRun, Apply };

/// Applied (or, in a dry run, found fit to be) when there are no problems.
struct ImportOutcome
{
    ImportPlan plan;
    Problems problems;
};

/// NotFound when the file, the questionnaire or the version does not exist; Invalid when the file is no CSV. Problems and
/// failures leave the store as it was.
[[nodiscard]] Result<ImportOutcome> importResponses(Store &store, const ImportRequest &request, ImportMode mode);

} // namespace ljus
