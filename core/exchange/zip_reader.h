// Reads the entries of a zip archive that somebody else made.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace ljus {

/// An archive in memory. Names are found whatever their letter case and slashes.
class ZipReader
{
public:
    /// Invalid (how to mend it) when @a archive is no zip archive, is cut off or has absurdly many entries.
    [[nodiscard]] static Result<ZipReader> open(const QByteArray &archive);

    [[nodiscard]] bool contains(const QString &name) const;
    /// The unpacked entry, checked against its sum. NotFound when there is none; Invalid when it is damaged, has a password, or
    /// is of more than @a most bytes, whatever size the archive declares.
    [[nodiscard]] Result<QByteArray> content(const QString &name, qint64 most) const;

private:
    struct Archive;
    explicit ZipReader(std::shared_ptr<Archive> archive);
    std::shared_ptr<Archive> m_archive;
};

} // namespace ljus
