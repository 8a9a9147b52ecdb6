// One connection to one SQLite file.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"

#include "core/store/query.h"
#include "core/store/sql_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct DatabaseTexts
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

constexpr int kBusyMilliseconds = 2000;

} // namespace

Database::Database(const QString &path, Mode mode) : m_path(path), m_mode(mode)
{
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_connection.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyMilliseconds);
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_connection.setConnectOptions(options);
}

Database::~Database()
{
    m_prepared.clear();
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(path, mode));
    if (auto connected = database->connect(); !connected)
        return failure(connected);
    return database;
}

Result<void> Database::connect()
{
    if (!m_connection.isValid()) {
        return failure(Error::Kind::Io,
                       DatabaseTexts::tr("%1 cannot be opened: Qt's driver for SQLite is missing. Install the program again.")
                           .arg(QDir::toNativeSeparators(m_path)));
    }
    if (!m_connection.open())
        return tl::unexpected(errorOf(m_connection.lastError()));
    QStringList pragmas{u"foreign_keys=ON"_s};
    if (m_mode == Mode::ReadWrite)
        pragmas += {u"journal_mode=DELETE"_s, u"synchronous=FULL"_s, u"secure_delete=ON"_s};
    for (const QString &pragma : std::as_const(pragmas)) {
        if (auto set = execute(u"PRAGMA "_s + pragma); !set)
            return set;
    }
    // Opening succeeds on anything; only reading tells what it is.
    if (auto tables = number(u"SELECT count(*) FROM sqlite_schema"_s); !tables)
        return failure(tables);
    return {};
}

sqlite3 *Database::handle() const
{
    const QVariant handle = m_connection.driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

Error Database::errorOf(const QSqlError &error) const
{
    const bool refusedWrite = m_mode == Mode::ReadOnly && error.nativeErrorCode().toInt() == SQLITE_READONLY;
    return refusedWrite ? openedReadOnly() : sqliteError(error, m_path);
}

Error Database::openedReadOnly() const
{
    return {Error::Kind::ReadOnly,
            DatabaseTexts::tr("%1 is open read-only. Open it for writing to change it.").arg(QDir::toNativeSeparators(m_path)),
            {}};
}

Result<void> Database::execute(const QString &sql)
{
    return Query(*this, sql).run();
}

Result<qint64> Database::number(const QString &sql)
{
    Query query(*this, sql);
    return query.next().map([&query](bool found) { return found ? query.number(0) : 0; });
}

std::unique_ptr<QSqlQuery> Database::take(const char *sql)
{
    if (const auto found = m_prepared.find(sql); found != m_prepared.end() && found->second)
        return std::move(found->second);
    auto statement = std::make_unique<QSqlQuery>(m_connection);
    statement->setForwardOnly(true);
    // A statement that cannot be prepared has lastError() set, which Query looks at.
    statement->prepare(QString::fromLatin1(sql));
    return statement;
}

} // namespace ljus
