// One prepared statement: values go in, rows come out once, forward only.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/database.h"

#include <QDate>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace ljus {

/// Values are bound in the order of the question marks. After run(), or when next() found no more, it can be bound and run again.
/// The statement is kept by the Database and used again by the next Query for the same literal.
class Query
{
public:
    Query(Database &database, const char *literal);
    Query(Database &database, const QString &sql); ///< prepared for this once
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &bind(qint64 value) { return bindVariant(value); }
    Query &bind(const QString &value); ///< a null string is an empty text, never NULL
    Query &bind(const std::optional<QString> &value);
    Query &bind(QDate value); ///< ISO text; an invalid date is NULL
    Query &bind(std::optional<int> value) { return bindVariant(value ? QVariant(*value) : QVariant()); }
    template<typename Thing>
    Query &bind(Id<Thing> id)
    {
        return bindVariant(id.value);
    }
    template<typename Thing>
    Query &bind(const std::optional<Id<Thing>> &id)
    {
        return bindVariant(id ? QVariant(id->value) : QVariant());
    }

    /// Carries the statement out; rows are not wanted.
    [[nodiscard]] Result<void> run();
    /// Goes to the next row; false when there is none.
    [[nodiscard]] Result<bool> next();

    [[nodiscard]] bool isNull(int column) const { return m_statement->isNull(column); }
    [[nodiscard]] qint64 number(int column) const { return m_statement->value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_statement->value(column).toString(); }
    [[nodiscard]] QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    [[nodiscard]] std::optional<int> optionalNumber(int column) const;
    template<typename Thing>
    [[nodiscard]] std::optional<Id<Thing>> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(Id<Thing>{number(column)});
    }
    [[nodiscard]] qint64 insertedId() const { return m_statement->lastInsertId().toLongLong(); }
    [[nodiscard]] int changedRows() const { return m_statement->numRowsAffected(); }

private:
    Query &bindVariant(const QVariant &value);
    [[nodiscard]] Result<void> start();
    [[nodiscard]] tl::unexpected<Error> failed();

    Database &m_database;
    const char *m_literal = nullptr;
    std::unique_ptr<QSqlQuery> m_statement;
    bool m_isSound = true; ///< a statement that failed carries its failure on, and is not used again
    int m_bound = 0;
    bool m_running = false;
};

/// Every row of @a query, read by @a read.
template<typename Row>
[[nodiscard]] Result<std::vector<Row>> rowsOf(Query &query, Row (*read)(const Query &))
{
    std::vector<Row> rows;
    for (;;) {
        const Result<bool> found = query.next();
        if (!found)
            return failure(found);
        if (!*found)
            return rows;
        rows.push_back(read(query));
    }
}

/// The first row of @a query, read by @a read; nothing when there is none.
template<typename Row>
[[nodiscard]] Result<std::optional<Row>> firstOf(Query &query, Row (*read)(const Query &))
{
    const Result<bool> found = query.next();
    if (!found)
        return failure(found);
    return *found ? std::optional<Row>(read(query)) : std::nullopt;
}

/// The number in the first column of the first row; 0 when there is none.
[[nodiscard]] Result<qint64> numberOf(Query &query);

} // namespace ljus
