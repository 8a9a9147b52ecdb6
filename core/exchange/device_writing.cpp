// Writes bytes to a device, and says what went wrong when it refuses.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/device_writing.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <cerrno>

namespace ljus {

namespace {

struct DeviceTexts
{
    Q_DECLARE_TR_FUNCTIONS(DeviceWriting)
};

tl::unexpected<Error> refusedBy(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const bool isFull = (file != nullptr && file->error() == QFileDevice::ResourceError)
                        || device.errorString() == QLatin1String("No space left on device")
                        || device.errorString() == qt_error_string(ENOSPC);
    if (isFull)
        return failure(Error::Kind::Full,
                       DeviceTexts::tr("The file could not be written: the disk is full. Make room or choose another folder."),
                       device.errorString());
    return failure(Error::Kind::Io, DeviceTexts::tr("The file could not be written. Check the disk or choose another folder."),
                   device.errorString());
}

} // namespace

Result<void> writeAll(const QByteArray &bytes, QIODevice &device)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 taken = device.write(bytes.constData() + written, bytes.size() - written);
        if (taken <= 0)
            return refusedBy(device);
        written += taken;
    }
    // What a file still holds in its own buffer may fail as well.
    if (auto *file = qobject_cast<QFileDevice *>(&device); file != nullptr && !file->flush())
        return refusedBy(device);
    return {};
}

} // namespace ljus
