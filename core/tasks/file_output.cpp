// Writes a file whole or not at all.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/file_output.h"

#include "core/exchange/device_writing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FileOutput)
};

tl::unexpected<Error> refused(const QString &path, const QFileDevice &file)
{
    const QString shown = QDir::toNativeSeparators(path);
    switch (file.error()) {
    case QFileDevice::ResourceError: // what Qt makes of "no space left on device"
        return failure(Error::Kind::Full,
                       Texts::tr("%1 could not be written: the disk is full. Make room or choose another folder.").arg(shown),
                       file.errorString());
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return failure(Error::Kind::ReadOnly,
                       Texts::tr("%1 cannot be written. Choose a folder that exists and where you may save files.").arg(shown),
                       file.errorString());
    default:
        return failure(Error::Kind::Io, Texts::tr("%1 could not be written. Check the disk or choose another folder.").arg(shown),
                       file.errorString());
    }
}

/// A pipe or a device cannot be replaced by a finished file.
Result<void> writeStraight(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused(path, file);
    if (auto written = write(file); !written)
        return file.error() == QFileDevice::NoError ? written : refused(path, file);
    if (!file.flush())
        return refused(path, file);
    return {};
}

} // namespace

Result<void> writeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        return writeStraight(path, write);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused(path, file);
    if (auto written = write(file); !written) {
        const bool ofTheDisk = file.error() != QFileDevice::NoError;
        auto result = ofTheDisk ? Result<void>(refused(path, file)) : written;
        file.cancelWriting();
        return result;
    }
    if (!file.commit())
        return refused(path, file);
    return {};
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    return writeFile(path, [&](QIODevice &device) { return writeAll(content, device); });
}

} // namespace ljus
