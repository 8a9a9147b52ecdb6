// What SQLite's codes mean for a person.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringView>

class QSqlError;

namespace ljus {

/// The Error that SQLite's (extended) result @a code stands for; @a path is the file it happened to, @a detail goes to the log.
[[nodiscard]] Error sqliteError(int code, const QString &path, const QString &detail);
[[nodiscard]] Error sqliteError(const QSqlError &error, const QString &path);

/// Whether @a error is a Conflict that SQLite raised over @a what: a column as "round.name", or "FOREIGN KEY".
[[nodiscard]] bool violates(const Error &error, QStringView what);

} // namespace ljus
