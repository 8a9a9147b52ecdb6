// Writes a zip archive whose bytes depend on its content alone.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <vector>

namespace ljus {

struct ZipEntry
{
    QString name;
    QByteArray content;
};

/// Deflated entries in the given order, with a fixed time stamp. @a device is open for writing; need not seek. Io or Full.
[[nodiscard]] Result<void> writeZip(const std::vector<ZipEntry> &entries, QIODevice &device);

} // namespace ljus
