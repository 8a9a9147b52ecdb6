// How a round's distribution stands, as tables for programs.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"
#include "core/tasks/distribution.h"

namespace ljus {

/// A row for each questionnaire in each activity, what is missing first.
[[nodiscard]] Table statusTable(const Distribution &distribution);
/// A row for each group of @a cut wherever anybody answered. It leaves the program: groups of few are not told, nor what they
/// could be worked out from.
[[nodiscard]] Table cutTable(const Distribution &distribution, ReturnCut cut, const FewAnswers &fewAnswers);

} // namespace ljus
