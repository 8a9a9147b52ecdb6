// The tables of a submission.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/data_package.h"
#include "core/exchange/submission.h"

#include <vector>

namespace ljus {

/// The responses to one questionnaire; null when there are none.
[[nodiscard]] const ResponseSet *responsesOf(const Submission &submission, const QString &questionnaire);

/// svar-<questionnaire> in the definition's order, antal, insatser, kodbok. @a submission refers to nothing that it does not
/// hold.
[[nodiscard]] std::vector<PackageTable> submissionTables(const Submission &submission);

} // namespace ljus
