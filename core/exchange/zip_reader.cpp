// Reads the entries of a zip archive that somebody else made.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/zip_reader.h"

#include "core/exchange/zip_memory.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

#include <unzip.h>

namespace ljus {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ZipReader)
};

struct Entry
{
    unz64_file_pos place{};
    bool hasPassword = false;
};

QString keyOf(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return failure(
        Error::Kind::Invalid,
        Texts::tr("The file is damaged or was not copied whole. Fetch it again, or open it in the spreadsheet and save "
                  "it under a new name."),
        detail);
}

} // namespace

struct ZipReader::Archive
{
    ZipMemory memory;
    std::unique_ptr<void, int (*)(unzFile)> handle{nullptr, unzClose};
    QHash<QString, Entry> entries;

    [[nodiscard]] Result<void> list();
    [[nodiscard]] Result<QByteArray> unpack(const QString &name, qint64 most) const;
};

Result<void> ZipReader::Archive::list()
{
    constexpr qsizetype kMostEntries = 10'000;
    int next = unzGoToFirstFile(handle.get());
    for (; next == UNZ_OK; next = unzGoToNextFile(handle.get())) {
        unz_file_info64 info{};
        std::array<char, 1024> name{};
        Entry entry;
        if (unzGetCurrentFileInfo64(handle.get(), &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) != UNZ_OK
            || unzGetFilePos64(handle.get(), &entry.place) != UNZ_OK)
            return damaged(QStringLiteral("zip directory"));
        entry.hasPassword = (info.flag & 1U) != 0;
        const QString key = keyOf(QString::fromUtf8(name.data()));
        if (!entries.contains(key))
            entries.insert(key, entry);
        if (entries.size() > kMostEntries)
            return damaged(QStringLiteral("too many zip entries"));
    }
    return next == UNZ_END_OF_LIST_OF_FILE ? Result<void>() : damaged(QStringLiteral("zip directory"));
}

Result<QByteArray> ZipReader::Archive::unpack(const QString &name, qint64 most) const
{
    QByteArray content;
    QByteArray piece(65'536, Qt::Uninitialized);
    for (;;) {
        const int length = unzReadCurrentFile(handle.get(), piece.data(), static_cast<unsigned>(piece.size()));
        if (length < 0)
            return damaged(name);
        if (length == 0)
            return content;
        content.append(piece.constData(), length);
        if (content.size() > most)
            return failure(Error::Kind::Invalid,
                           Texts::tr("The file is small but unpacks to far more than a list can hold. Check that the right file "
                                     "was chosen, or copy the list to a new workbook."),
                           name);
    }
}

ZipReader::ZipReader(std::shared_ptr<Archive> archive) : m_archive(std::move(archive)) { }

Result<ZipReader> ZipReader::open(const QByteArray &archive)
{
    auto opened = std::make_shared<Archive>();
    opened->memory.bytes = archive;
    zlib_filefunc64_def functions = fileFunctions(opened->memory);
    opened->handle.reset(unzOpen2_64("", &functions));
    if (opened->handle == nullptr)
        return damaged(QStringLiteral("no zip directory"));
    if (const Result<void> listed = opened->list(); !listed)
        return failure(listed);
    return ZipReader(std::move(opened));
}

bool ZipReader::contains(const QString &name) const
{
    return m_archive->entries.contains(keyOf(name));
}

Result<QByteArray> ZipReader::content(const QString &name, qint64 most) const
{
    const auto found = m_archive->entries.constFind(keyOf(name));
    if (found == m_archive->entries.cend())
        return failure(Error::Kind::NotFound,
                       Texts::tr("The file has no part %1. Open it in the spreadsheet and save it again.").arg(name));
    if (found->hasPassword)
        return failure(Error::Kind::Invalid,
                       Texts::tr("The file is protected with a password. Save a copy without a password, and choose the copy."),
                       name);
    unz64_file_pos place = found->place;
    unzFile handle = m_archive->handle.get();
    if (unzGoToFilePos64(handle, &place) != UNZ_OK || unzOpenCurrentFile(handle) != UNZ_OK)
        return damaged(name);
    Result<QByteArray> content = m_archive->unpack(name, most);
    const bool isWhole = unzCloseCurrentFile(handle) == UNZ_OK; // compares the sum
    if (content && !isWhole)
        return damaged(name);
    return content;
}

} // namespace ljus
