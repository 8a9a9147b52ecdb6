// A file that gets its name only when it is complete.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace ljus {

/// An empty file under a passing name in the folder of its final path. Removed when it goes out of scope, unless giveName() has
/// succeeded. Never takes the place of another file.
class NewFile
{
public:
    /// Conflict when something stands at @a path already, NotFound when its folder does not exist, ReadOnly when nothing can be
    /// made there.
    [[nodiscard]] static Result<NewFile> begin(const QString &path);
    ~NewFile();
    NewFile(NewFile &&other) noexcept;
    NewFile &operator=(NewFile &&) = delete;
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    [[nodiscard]] const QString &passingPath() const { return m_passingPath; }
    /// Syncs what was written to the disk and gives it its name.
    [[nodiscard]] Result<void> giveName();
    /// @a error as the person is to read it, who knows the final name only.
    [[nodiscard]] Error byItsName(Error error) const;

private:
    NewFile(const QString &path, const QString &passingPath) : m_path(path), m_passingPath(passingPath) { }

    QString m_path;
    QString m_passingPath; ///< empty once there is nothing to remove
};

} // namespace ljus
