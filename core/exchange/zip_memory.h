// Bytes in memory as a file that minizip reads and writes.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <ioapi.h>

namespace ljus {

/// minizip goes back to fill in sizes, which a device that cannot seek would not allow.
struct ZipMemory
{
    QByteArray bytes;
    qsizetype position = 0;
};

/// What minizip calls in place of a file; @a memory is borrowed, must outlive the archive.
[[nodiscard]] zlib_filefunc64_def fileFunctions(ZipMemory &memory);

} // namespace ljus
