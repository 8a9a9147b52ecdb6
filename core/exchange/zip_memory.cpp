// Bytes in memory as a file that minizip reads and writes.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/zip_memory.h"

#include <QByteArrayView>

#include <algorithm>
#include <cstring>

namespace ljus {

namespace {

ZipMemory &memoryOf(voidpf stream)
{
    return *static_cast<ZipMemory *>(stream);
}

voidpf openMemory(voidpf opaque, const void *, int)
{
    return opaque;
}

uLong readMemory(voidpf, voidpf stream, void *target, uLong size)
{
    ZipMemory &memory = memoryOf(stream);
    const qsizetype length = std::min(static_cast<qsizetype>(size), memory.bytes.size() - memory.position);
    std::memcpy(target, memory.bytes.constData() + memory.position, static_cast<std::size_t>(length));
    memory.position += length;
    return static_cast<uLong>(length);
}

uLong writeMemory(voidpf, voidpf stream, const void *data, uLong size)
{
    ZipMemory &memory = memoryOf(stream);
    const auto length = static_cast<qsizetype>(size);
    memory.bytes.replace(memory.position, length, QByteArrayView(static_cast<const char *>(data), length));
    memory.position += length;
    return size;
}

ZPOS64_T tellMemory(voidpf, voidpf stream)
{
    return static_cast<ZPOS64_T>(memoryOf(stream).position);
}

long seekMemory(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    ZipMemory &memory = memoryOf(stream);
    const qsizetype start = origin == ZLIB_FILEFUNC_SEEK_CUR   ? memory.position
                            : origin == ZLIB_FILEFUNC_SEEK_END ? memory.bytes.size()
                                                               : 0;
    // A damaged archive may name any place.
    if (offset > static_cast<ZPOS64_T>(memory.bytes.size() - start))
        return -1;
    memory.position = start + static_cast<qsizetype>(offset);
    return 0;
}

int closeMemory(voidpf, voidpf)
{
    return 0;
}

int noError(voidpf, voidpf)
{
    return 0;
}

} // namespace

zlib_filefunc64_def fileFunctions(ZipMemory &memory)
{
    return {openMemory, readMemory, writeMemory, tellMemory, seekMemory, closeMemory, noError, &memory};
}

} // namespace ljus
