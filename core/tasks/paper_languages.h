// Languages of the paper that would tell from whom an answer came.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/store/hand_out_repository.h"

namespace ljus {

/// One problem when an answer in some language of one list could come from fewer lines than @a fewest: those that state it and
/// those that state none. Nothing is told where all lines are alike. Pure.
[[nodiscard]] Problems tellingLanguages(const std::vector<HandOutLanguage> &list, int fewest);

} // namespace ljus
