// What the style sheet says, made from tokens.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tokens.h"

#include <QString>

namespace ljus {

/// The application's style sheet; @a pointSize is the application font's.
[[nodiscard]] QString styleSheetOf(const Tokens &tokens, double pointSize);

} // namespace ljus
