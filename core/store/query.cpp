// One prepared statement: values go in, rows come out once, forward only.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/query.h"

#include <QSqlError>
#include <QVariant>

namespace ljus {

Query::Query(Database &database, const char *literal)
    : m_database(database), m_literal(literal), m_statement(database.take(literal))
{
    m_isSound = !m_statement->lastError().isValid();
}

Query::Query(Database &database, const QString &sql)
    : m_database(database), m_statement(std::make_unique<QSqlQuery>(database.m_connection))
{
    m_statement->setForwardOnly(true);
    m_isSound = m_statement->prepare(sql);
}

Query::~Query()
{
    m_statement->finish();
    if (m_literal && m_isSound)
        m_database.giveBack(m_literal, std::move(m_statement));
}

Query &Query::bindVariant(const QVariant &value)
{
    m_statement->bindValue(m_bound++, value);
    return *this;
}

Query &Query::bind(const QString &value)
{
    return bindVariant(value.isNull() ? QStringLiteral("") : value);
}

Query &Query::bind(const std::optional<QString> &value)
{
    return value ? bind(*value) : bindVariant({});
}

Query &Query::bind(QDate value)
{
    return bindVariant(value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant());
}

std::optional<int> Query::optionalNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(m_statement->value(column).toInt());
}

tl::unexpected<Error> Query::failed()
{
    m_isSound = false;
    return tl::unexpected(m_database.errorOf(m_statement->lastError()));
}

Result<void> Query::start()
{
    m_bound = 0;
    // One that could not be prepared still has the reason.
    if (!m_isSound || !m_statement->exec())
        return failed();
    m_running = true;
    return {};
}

Result<void> Query::run()
{
    if (auto started = start(); !started)
        return started;
    m_running = false;
    return {};
}

Result<bool> Query::next()
{
    if (!m_running) {
        if (auto started = start(); !started)
            return failure(started);
    }
    if (m_statement->next())
        return true;
    m_running = false;
    // A failure to read looks like the end of the rows until it is asked for.
    if (m_statement->lastError().isValid())
        return failed();
    m_statement->finish();
    return false;
}

Result<qint64> numberOf(Query &query)
{
    return query.next().map([&query](bool found) { return found ? query.number(0) : 0; });
}

} // namespace ljus
