// Draws every page of the demo federation into picture files: for the README, and where there is no display.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace ljus {

class Prompts;

/// Makes a demo federation in @a folder with its report, and draws the welcome page and each page at 1280×800 as NAME.png. The
/// same program gives the same pictures: the clock stands still. Conflict when a demo stands there already.
[[nodiscard]] Result<void> drawPagePictures(const QString &folder, Prompts &prompts);

} // namespace ljus
