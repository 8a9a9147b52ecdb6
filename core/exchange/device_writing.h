// Writes bytes to a device, and says what went wrong when it refuses.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>

namespace ljus {

/// All of @a bytes, and what a file still holds in its own buffer. Full when there is no room left, else Io.
[[nodiscard]] Result<void> writeAll(const QByteArray &bytes, QIODevice &device);

} // namespace ljus
