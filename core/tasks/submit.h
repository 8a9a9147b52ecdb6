// Makes a round's submission file, and says beforehand what will be in it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/store/store.h"
#include "core/tasks/round_overview.h"

#include <QString>

namespace ljus {

struct SubmissionPreview
{
    RoundOverview overview;
    QString fingerprint; ///< of the definition
    Problems remarks; ///< what the federation should know or mend first; none of them hinders the export
    QString suggestedFileName; ///< "forbundet-2026.inlamning.zip"
};

[[nodiscard]] Result<SubmissionPreview> previewSubmission(Store &store, Id<Round> round);

/// Writes the package to @a path, whole or not at all. Invalid when there is no response to send.
[[nodiscard]] Result<void> writeSubmission(Store &store, Id<Round> round, const QString &path, const Clock &clock);

} // namespace ljus
