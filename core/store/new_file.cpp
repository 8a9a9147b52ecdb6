// A file that gets its name only when it is complete.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/new_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <utility>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct NewFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(NewFile)
};

bool syncToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

/// So that the new name outlives a power failure too. Some file systems do not do this for folders; the content is safe anyway.
void syncFolderOf([[maybe_unused]] const QString &path)
{
#ifndef Q_OS_WIN
    const int folder = open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    fsync(folder);
    close(folder);
#endif
}

tl::unexpected<Error> standsAlready(const QString &path)
{
    return failure(Error::Kind::Conflict,
                   NewFileTexts::tr("%1 exists already and is left as it is. Choose another name or folder.")
                       .arg(QDir::toNativeSeparators(path)));
}

} // namespace

Result<NewFile> NewFile::begin(const QString &path)
{
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        return standsAlready(path);
    const QString folder = QDir::toNativeSeparators(target.absolutePath());
    if (!target.absoluteDir().exists()) {
        return failure(Error::Kind::NotFound,
                       NewFileTexts::tr("The folder %1 does not exist. Make it first, or choose another.").arg(folder));
    }
    const QString passing =
        u"%1/.%2.%3"_s.arg(target.absolutePath(), target.fileName(), QUuid::createUuid().toString(QUuid::Id128));
    QFile file(passing);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return failure(Error::Kind::ReadOnly,
                       NewFileTexts::tr("Nothing can be written to the folder %1. Choose a folder of your own.").arg(folder),
                       file.errorString());
    }
    return NewFile(target.absoluteFilePath(), passing);
}

NewFile::NewFile(NewFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {})), m_passingPath(std::exchange(other.m_passingPath, {}))
{
}

NewFile::~NewFile()
{
    if (m_passingPath.isEmpty())
        return;
    QFile::remove(m_passingPath + u"-journal"_s);
    QFile::remove(m_passingPath);
}

Result<void> NewFile::giveName()
{
    if (!syncToDisk(m_passingPath)) {
        return failure(Error::Kind::Io, NewFileTexts::tr("%1 could not be written to the disk. Check the disk and try again.")
                                            .arg(QDir::toNativeSeparators(m_path)));
    }
    if (!QFile::rename(m_passingPath, m_path)) {
        if (QFileInfo::exists(m_path))
            return standsAlready(m_path);
        return failure(Error::Kind::Io, NewFileTexts::tr("%1 could not be given its name. Check the folder and try again.")
                                            .arg(QDir::toNativeSeparators(m_path)));
    }
    syncFolderOf(m_path);
    m_passingPath.clear();
    return {};
}

Error NewFile::byItsName(Error error) const
{
    error.message.replace(QDir::toNativeSeparators(m_passingPath), QDir::toNativeSeparators(m_path));
    return error;
}

} // namespace ljus
