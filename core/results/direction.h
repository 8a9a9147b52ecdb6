// Which end of a question's scale is the wanted one.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/instrument.h"

namespace ljus {

/// Positive when the wanted options of @a question stand last, negative when they stand first, 0 when the definition does not
/// say.
[[nodiscard]] double directionOf(const Question &question);

} // namespace ljus
