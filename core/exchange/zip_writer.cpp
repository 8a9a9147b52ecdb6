// Writes a zip archive whose bytes depend on its content alone.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/zip_writer.h"

#include "core/exchange/device_writing.h"
#include "core/exchange/zip_memory.h"

#include <QCoreApplication>

#include <algorithm>

#include <zip.h>

namespace ljus {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ZipWriter)
};

zip_fileinfo fixedInfo()
{
    constexpr uLong kFirstOfJanuary1980 = (1U << 21) | (1U << 16);
    constexpr uLong kOrdinaryFile = 0100644UL << 16;
    zip_fileinfo info{};
    info.dosDate = kFirstOfJanuary1980;
    info.external_fa = kOrdinaryFile;
    return info;
}

bool openEntry(zipFile archive, const ZipEntry &entry)
{
    constexpr uLong kMadeOnUnix = (3U << 8) | 20U;
    constexpr uLong kNameIsUtf8 = 1U << 11;
    constexpr qsizetype kLargestPlain = 0xFFFFFFF0LL;
    const zip_fileinfo info = fixedInfo();
    const int zip64 = entry.content.size() > kLargestPlain ? 1 : 0;
    return zipOpenNewFileInZip4_64(archive, entry.name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                                   Z_BEST_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, kMadeOnUnix,
                                   kNameIsUtf8, zip64)
           == ZIP_OK;
}

bool addEntry(zipFile archive, const ZipEntry &entry)
{
    constexpr qsizetype kPiece = 1 << 30; // minizip takes 32-bit lengths
    if (!openEntry(archive, entry))
        return false;
    for (qsizetype at = 0; at < entry.content.size(); at += kPiece) {
        const qsizetype length = std::min(kPiece, entry.content.size() - at);
        if (zipWriteInFileInZip(archive, entry.content.constData() + at, static_cast<unsigned>(length)) != ZIP_OK)
            return false;
    }
    return zipCloseFileInZip(archive) == ZIP_OK;
}

bool build(const std::vector<ZipEntry> &entries, ZipMemory &memory)
{
    zlib_filefunc64_def functions = fileFunctions(memory);
    zipFile archive = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
    if (archive == nullptr)
        return false;
    const bool added =
        std::all_of(entries.begin(), entries.end(), [archive](const ZipEntry &entry) { return addEntry(archive, entry); });
    return zipClose(archive, nullptr) == ZIP_OK && added;
}

} // namespace

Result<void> writeZip(const std::vector<ZipEntry> &entries, QIODevice &device)
{
    ZipMemory memory;
    if (!build(entries, memory))
        return failure(Error::Kind::Io,
                       Texts::tr("The archive could not be put together. Close other programs to free memory, and try again."),
                       QStringLiteral("minizip refused"));
    return writeAll(memory.bytes, device);
}

} // namespace ljus
