// A statement past QtSql, for where tens of thousands of rows are read at once.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/raw_statement.h"

#include "core/store/database.h"
#include "core/store/sql_error.h"

#include <sqlite3.h>

namespace ljus {

void RawStatement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

RawStatement::RawStatement(Database &database) : m_database(database), m_handle(database.handle()) { }

Result<void> RawStatement::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const int prepared = sqlite3_prepare_v2(m_handle, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    m_statement.reset(statement);
    return unless(prepared != SQLITE_OK);
}

Result<void> RawStatement::bind(int position, qint64 value)
{
    return unless(sqlite3_bind_int64(m_statement.get(), position, value) != SQLITE_OK);
}

Result<void> RawStatement::bind(int position, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    const int size = static_cast<int>(utf8.size());
    return unless(sqlite3_bind_text(m_statement.get(), position, utf8.constData(), size, SQLITE_TRANSIENT) != SQLITE_OK);
}

Result<bool> RawStatement::next()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return failed();
    }
}

bool RawStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 RawStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::optional<int> RawStatement::optionalNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(static_cast<int>(number(column)));
}

std::string_view RawStatement::text(int column) const
{
    // The address first: asking for it may convert the text and so change its length.
    const unsigned char *bytes = sqlite3_column_text(m_statement.get(), column);
    return bytes ? std::string_view(reinterpret_cast<const char *>(bytes),
                                    static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)))
                 : std::string_view();
}

Result<void> RawStatement::unless(bool isFailure) const
{
    return isFailure ? Result<void>(failed()) : Result<void>();
}

tl::unexpected<Error> RawStatement::failed() const
{
    return tl::unexpected(
        sqliteError(sqlite3_extended_errcode(m_handle), m_database.path(), QString::fromUtf8(sqlite3_errmsg(m_handle))));
}

const QString &SharedTexts::of(std::string_view utf8)
{
    auto found = m_texts.find(utf8);
    if (found == m_texts.end()) {
        if (m_texts.size() > kMostTexts)
            m_texts.clear();
        found = m_texts.emplace(std::string(utf8), QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))).first;
    }
    return found->second;
}

} // namespace ljus
