// Writes a file whole or not at all.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <functional>

namespace ljus {

/// Lets @a write fill @a path. The file appears whole, or what stood there stays as it was: a failing @a write, a full disk or a
/// folder that cannot be written leave nothing behind. ReadOnly, Full or Io, with the path in the sentence. A device such as
/// /dev/stdout is written straight.
[[nodiscard]] Result<void> writeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write);
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &content);

} // namespace ljus
