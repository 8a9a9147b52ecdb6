// Reads a zip archive back with minizip's own reader, for tests.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/zip_writer.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <vector>

#include <gtest/gtest.h>
#include <minizip/unzip.h>

namespace ljus::test {

struct UnzippedEntry
{
    ZipEntry entry;
    unsigned long flags = 0;
    unsigned long dosDate = 0;
    unsigned long storedSize = 0;
};

inline constexpr unsigned long kFirstOfJanuary1980 = 0x00210000;
inline constexpr unsigned long kNameIsUtf8 = 1U << 11;

inline UnzippedEntry currentEntry(unzFile archive)
{
    unz_file_info info{};
    char name[256] = {};
    unzGetCurrentFileInfo(archive, &info, name, sizeof name, nullptr, 0, nullptr, 0);
    QByteArray content(static_cast<qsizetype>(info.uncompressed_size), '\0');
    unzOpenCurrentFile(archive);
    const int read = unzReadCurrentFile(archive, content.data(), static_cast<unsigned>(content.size()));
    const bool whole = read == content.size() && unzCloseCurrentFile(archive) == UNZ_OK; // closing checks the CRC
    return {{QString::fromUtf8(name), whole ? content : QByteArray("damaged")}, info.flag, info.dosDate, info.compressed_size};
}

/// The entries in their order; a failed expectation when @a archive is no zip file.
inline std::vector<UnzippedEntry> unzipped(const QByteArray &archive)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("archive.zip")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(archive) == archive.size() && file.flush());
    const std::unique_ptr<void, int (*)(void *)> opened(unzOpen64(QFile::encodeName(file.fileName()).constData()), unzClose);
    EXPECT_NE(opened, nullptr) << "no zip archive";
    std::vector<UnzippedEntry> entries;
    if (opened == nullptr)
        return entries;
    for (int next = unzGoToFirstFile(opened.get()); next == UNZ_OK; next = unzGoToNextFile(opened.get()))
        entries.push_back(currentEntry(opened.get()));
    return entries;
}

/// The content of @a name in @a archive; empty when it is not there.
inline QByteArray unzippedFile(const QByteArray &archive, const QString &name)
{
    for (const UnzippedEntry &unpacked : unzipped(archive)) {
        if (unpacked.entry.name == name)
            return unpacked.entry.content;
    }
    return {};
}

} // namespace ljus::test
