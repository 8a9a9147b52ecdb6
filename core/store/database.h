// One connection to one SQLite file.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/store_lock.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <unordered_map>

class QSqlError;
struct sqlite3;

namespace ljus {

/// Owns its connection (several may be open at once) and the statements prepared on it. Foreign keys are on, a rollback journal
/// is synced to the disk at every commit, deleted content is overwritten, and another program's lock is waited for two seconds.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens @a path, which is made when it does not exist (ReadWrite only), and reads it once, which rolls back a change that a
    /// crash cut short. Locked, ForeignFile, ReadOnly or Io when that fails.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] sqlite3 *handle() const; ///< for what QtSql is too slow at; null when the driver is not SQLite's

    /// Keeps @a lock until the connection is closed.
    void keep(std::unique_ptr<StoreLock> lock) { m_lock = std::move(lock); }

    /// What @a error means for this file.
    [[nodiscard]] Error errorOf(const QSqlError &error) const;
    /// For those who would write though the file was opened ReadOnly.
    [[nodiscard]] Error openedReadOnly() const;

    /// Runs one statement that is needed seldom.
    [[nodiscard]] Result<void> execute(const QString &sql);
    /// The one number that @a sql gives.
    [[nodiscard]] Result<qint64> number(const QString &sql);

private:
    friend class Query;

    Database(const QString &path, Mode mode);
    [[nodiscard]] Result<void> connect();
    /// A statement prepared before, or a new one; @a sql is a literal, told apart by its address.
    [[nodiscard]] std::unique_ptr<QSqlQuery> take(const char *sql);
    void giveBack(const char *sql, std::unique_ptr<QSqlQuery> statement) { m_prepared[sql] = std::move(statement); }

    QString m_path;
    Mode m_mode;
    std::unique_ptr<StoreLock> m_lock;
    QSqlDatabase m_connection;
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_prepared;
};

} // namespace ljus
