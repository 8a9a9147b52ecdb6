// Opens and makes the file that a store lies in.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store_file.h"

#include "core/store/new_file.h"
#include "core/store/store_lock.h"
#include "core/store/verified_copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct StoreFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(StoreFile)
};

// SQLite's file format, chapter 1.3: the header's length, and where two of its big-endian numbers stand.
constexpr qsizetype kHeaderLength = 100;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

quint32 numberAt(const QByteArray &header, qsizetype position)
{
    return qFromBigEndian<quint32>(header.constData() + position);
}

tl::unexpected<Error> newerThanThis(const QString &path, qint64 version)
{
    return failure(
        Error::Kind::NewerFile,
        StoreFileTexts::tr("%1 was made by a newer version of this program. Install that version; the file is left as it is.")
            .arg(shown(path)),
        u"file version %1"_s.arg(version));
}

Result<QByteArray> readHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Error::Kind::NotFound, StoreFileTexts::tr("%1 does not exist. Choose another file.").arg(shown(path)));
    if (!info.isFile()) {
        return failure(Error::Kind::ForeignFile,
                       StoreFileTexts::tr("%1 is not a file. Choose a file that this program made.").arg(shown(path)));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Io,
                       StoreFileTexts::tr("%1 cannot be read. Ask whoever owns it for the right to read it.").arg(shown(path)),
                       file.errorString());
    }
    return file.read(kHeaderLength);
}

/// Refuses what this program did not make, or made in a later version, without letting SQLite near it.
Result<void> checkHeader(const QString &path, int latest)
{
    const Result<QByteArray> header = readHeader(path);
    if (!header)
        return failure(header);
    const bool isSqlite = header->size() == kHeaderLength && header->startsWith(QByteArray("SQLite format 3\0", 16));
    if (!isSqlite || numberAt(*header, kApplicationIdAt) != kApplicationId || numberAt(*header, kUserVersionAt) == 0) {
        return failure(
            Error::Kind::ForeignFile,
            StoreFileTexts::tr("%1 was not made by this program and is left as it is. Choose another file.").arg(shown(path)));
    }
    const quint32 version = numberAt(*header, kUserVersionAt);
    if (version > static_cast<quint32>(latest))
        return newerThanThis(path, version);
    return {};
}

Result<void> checkWritable(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return {};
    return failure(
        Error::Kind::ReadOnly,
        StoreFileTexts::tr("%1 cannot be written. Open it read-only, or copy it to a folder of your own.").arg(shown(path)),
        file.errorString());
}

/// "NAME.v1-2026-11-22.ljuspunkt", with a number added when that name is taken.
QString backupPathFor(const QString &path, qint64 version, QDate today)
{
    const QFileInfo file(path);
    const QString stem =
        u"%1/%2.v%3-%4"_s.arg(file.absolutePath(), file.completeBaseName()).arg(version).arg(today.toString(Qt::ISODate));
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    QString candidate = stem + suffix;
    for (int number = 2; QFileInfo::exists(candidate); ++number)
        candidate = u"%1-%2%3"_s.arg(stem).arg(number).arg(suffix);
    return candidate;
}

Result<void> bringUpToDate(Database &database, const OpenRequest &request)
{
    // Asked again: a header read from a file with a change cut short may tell of that change.
    const Result<qint64> version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version);
    const int latest = latestVersion(request.steps);
    if (*version == latest)
        return {};
    if (*version > latest)
        return newerThanThis(database.path(), *version);
    if (request.mode == Database::Mode::ReadOnly) {
        return failure(
            Error::Kind::Conflict,
            StoreFileTexts::tr(
                "%1 was made by an older version of this program. Open it for writing once, so that it is brought up to "
                "date.")
                .arg(shown(database.path())));
    }
    const QString backup = backupPathFor(database.path(), *version, request.today);
    if (auto copied = writeVerifiedCopy(database, backup); !copied)
        return copied;
    Result<void> migrated = migrate(database, request.steps);
    if (!migrated)
        QFile::remove(backup);
    return migrated;
}

Result<std::unique_ptr<Database>> openLocked(const QString &path, const OpenRequest &request, std::unique_ptr<StoreLock> lock)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, request.mode);
    if (!database)
        return database;
    (*database)->keep(std::move(lock));
    if (auto current = bringUpToDate(**database, request); !current)
        return failure(current);
    return database;
}

/// Tables and content under the passing name; closed again when this returns.
Result<void> build(const QString &path, const FillFile &fill)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return failure(database);
    if (auto built = migrate(**database, migrations()); !built)
        return built;
    return fill(*std::move(database));
}

} // namespace

Result<std::unique_ptr<Database>> openStoreFile(const QString &path, const OpenRequest &request)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (auto ours = checkHeader(absolute, latestVersion(request.steps)); !ours)
        return failure(ours);
    if (request.mode == Database::Mode::ReadOnly)
        return openLocked(absolute, request, nullptr);
    if (auto writable = checkWritable(absolute); !writable)
        return failure(writable);
    Result<std::unique_ptr<StoreLock>> lock = StoreLock::take(absolute);
    if (!lock)
        return failure(lock);
    return openLocked(absolute, request, std::move(*lock));
}

Result<std::unique_ptr<Database>> createStoreFile(const QString &path, const FillFile &fill)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    Result<NewFile> file = NewFile::begin(absolute);
    if (!file)
        return failure(file);
    Result<std::unique_ptr<StoreLock>> lock = StoreLock::take(absolute);
    if (!lock)
        return failure(lock);
    if (auto built = build(file->passingPath(), fill); !built)
        return tl::unexpected(file->byItsName(built.error()));
    if (auto named = file->giveName(); !named)
        return failure(named);
    return openLocked(absolute, {Database::Mode::ReadWrite, migrations(), {}}, std::move(*lock));
}

} // namespace ljus
