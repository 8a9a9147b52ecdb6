// Sees to it that a store has one writer at a time.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store_lock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct LockTexts
{
    Q_DECLARE_TR_FUNCTIONS(StoreLock)
};

/// Beside the file itself, so that two paths to one store find the same lock.
QString lockPathFor(const QString &storePath)
{
    const QFileInfo store(storePath);
    const QFileInfo real(store.exists() ? store.canonicalFilePath() : storePath);
    return real.absolutePath() + u"/."_s + real.fileName() + u".lock"_s;
}

tl::unexpected<Error> heldByOther(const QLockFile &lock, const QString &storePath)
{
    const QString store = QDir::toNativeSeparators(storePath);
    const QFileInfo file(lock.fileName());
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program)) {
        return failure(Error::Kind::Locked,
                       LockTexts::tr("%1 is open in another program. Close it there, or open the file read-only.").arg(store));
    }
    QString message =
        LockTexts::tr("%1 has been open since %2 by %3 on %4 (%5, process %6). Close it there, or open the file read-only.")
            .arg(store, QLocale().toString(file.lastModified(), QLocale::ShortFormat), file.owner(), host, program)
            .arg(process);
    // Whether a program on another computer still lives cannot be seen from here.
    if (host != QSysInfo::machineHostName()) {
        message += u' '
                   + LockTexts::tr("If that computer no longer runs the program, delete %1.")
                         .arg(QDir::toNativeSeparators(lock.fileName()));
    }
    return failure(Error::Kind::Locked, message, lock.fileName());
}

} // namespace

StoreLock::StoreLock(const QString &lockPath) : m_file(lockPath)
{
    m_file.setStaleLockTime(0);
}

Result<std::unique_ptr<StoreLock>> StoreLock::take(const QString &storePath)
{
    std::unique_ptr<StoreLock> lock(new StoreLock(lockPathFor(storePath)));
    if (lock->m_file.tryLock(0))
        return lock;
    const QString folder = QDir::toNativeSeparators(QFileInfo(lock->m_file.fileName()).absolutePath());
    switch (lock->m_file.error()) {
    case QLockFile::LockFailedError:
        return heldByOther(lock->m_file, storePath);
    case QLockFile::PermissionError:
        return failure(
            Error::Kind::ReadOnly,
            LockTexts::tr("The folder %1 cannot be written. Open the file read-only, or copy it to a folder of your own.")
                .arg(folder),
            lock->m_file.fileName());
    default:
        return failure(
            Error::Kind::Io,
            LockTexts::tr("Nothing could be written to the folder %1. Check that its disk has room and can be reached.")
                .arg(folder),
            lock->m_file.fileName());
    }
}

} // namespace ljus
