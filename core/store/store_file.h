// Opens and makes the file that a store lies in.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/migrations.h"

#include <QDate>
#include <QString>

#include <functional>
#include <memory>
#include <span>

namespace ljus {

struct OpenRequest
{
    Database::Mode mode = Database::Mode::ReadWrite;
    std::span<const Migration> steps; ///< what this program knows; a test may know more or less
    QDate today; ///< for the name of the backup before an older file is brought up to date
};

/// Looks at the file's header before SQLite touches it, takes the writer's lock (ReadWrite), opens it and brings it up to date.
/// See Store::open for how it fails; a file that is refused is left byte for byte as it was.
[[nodiscard]] Result<std::unique_ptr<Database>> openStoreFile(const QString &path, const OpenRequest &request);

/// Fills a file that has its tables but not yet its name.
using FillFile = std::function<Result<void>(std::unique_ptr<Database>)>;

/// Makes a new file with the newest tables, which @a fill then fills, and opens it for writing. Nothing is left after a failure.
[[nodiscard]] Result<std::unique_ptr<Database>> createStoreFile(const QString &path, const FillFile &fill);

} // namespace ljus
