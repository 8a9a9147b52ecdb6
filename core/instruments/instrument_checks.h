// Whether a definition makes sense: references, uniqueness, and wording that only changes with a new revision.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/instruments/instrument.h"

namespace ljus {

/// What is wrong with the meaning of @a instrument, with JSON pointers into its written form. Shapes (patterns, empty texts, what
/// is required) are the reader's business. An empty key or reference is not mentioned: the reader has done so.
[[nodiscard]] Problems meaningProblems(const Instrument &instrument);

} // namespace ljus
