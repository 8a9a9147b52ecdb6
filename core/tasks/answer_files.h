// Writes the answers themselves, one by one, for those who work on with them in other programs.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/store.h"

#include <QString>

namespace ljus {

/// Every finished response to @a questionnaire (of the round's definition) in @a round, one row each, without free text, as an
/// SPSS file (path ends in .sav) or as the canonical response table (.csv). The file is the federation's own and not for
/// publishing: few answers are not hidden in it. Whole or not at all. Gives the number of responses. Same answers, same bytes.
/// Invalid for any other ending, when there is no response, and where spssAnswers is; else as writeFile.
[[nodiscard]] Result<int> writeAnswers(Store &store, const Round &round, const Questionnaire &questionnaire, const QString &path);

} // namespace ljus
