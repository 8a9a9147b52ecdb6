// Reads many responses with their answers in one sweep.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/response_sweep.h"

#include "core/store/database.h"
#include "core/store/sql_error.h"

#include <sqlite3.h>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace ljus {

namespace {

enum Column { ResponseColumn, QuestionColumn, ValueColumn, VersionColumn, VariantColumn, LanguageColumn, ActivityColumn };

// The index response_of gives the order of ids by itself.
constexpr std::string_view kSweepSql = "SELECT r.id, a.question, a.value, r.version, r.variant, r.language, r.activity"
                                       " FROM response r LEFT JOIN answer a ON a.response = r.id"
                                       " WHERE r.round = ? AND r.questionnaire = ? AND r.finished = ? ORDER BY r.id";

struct Finalizer
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

/// Makes one QString of each question key and code, however often it is read.
class Words
{
public:
    const QString &word(std::string_view utf8)
    {
        auto found = m_words.find(utf8);
        if (found == m_words.end()) {
            // Free texts are as good as never the same: they must not pile up here.
            if (m_words.size() > kMostWords)
                m_words.clear();
            found = m_words.emplace(std::string(utf8), QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))).first;
        }
        return found->second;
    }

private:
    static constexpr std::size_t kMostWords = 4096;
    std::unordered_map<std::string, QString, TextHash, std::equal_to<>> m_words;
};

class SweepStatement
{
public:
    explicit SweepStatement(Database &database) : m_database(database), m_handle(database.handle()) { }

    [[nodiscard]] Result<void> begin(const Sweep &sweep);
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] Id<Response> response() const { return {sqlite3_column_int64(m_statement.get(), ResponseColumn)}; }
    [[nodiscard]] bool hasAnswer() const { return sqlite3_column_type(m_statement.get(), QuestionColumn) != SQLITE_NULL; }
    [[nodiscard]] ResponseHead head(const Sweep &sweep);
    [[nodiscard]] const QString &question() { return m_questions.word(text(QuestionColumn)); }
    [[nodiscard]] const QString &value() { return m_values.word(text(ValueColumn)); }

private:
    [[nodiscard]] std::string_view text(Column column) const
    {
        // The address first: asking for it may convert the text and so change its length.
        const unsigned char *bytes = sqlite3_column_text(m_statement.get(), column);
        return bytes ? std::string_view(reinterpret_cast<const char *>(bytes),
                                        static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)))
                     : std::string_view();
    }
    [[nodiscard]] tl::unexpected<Error> failed() const
    {
        return tl::unexpected(
            sqliteError(sqlite3_extended_errcode(m_handle), m_database.path(), QString::fromUtf8(sqlite3_errmsg(m_handle))));
    }

    Database &m_database;
    sqlite3 *m_handle;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    Words m_questions;
    Words m_values;
    Words m_others;
};

Result<void> SweepStatement::begin(const Sweep &sweep)
{
    sqlite3_stmt *statement = nullptr;
    const int prepared = sqlite3_prepare_v2(m_handle, kSweepSql.data(), static_cast<int>(kSweepSql.size()), &statement, nullptr);
    m_statement.reset(statement);
    if (prepared != SQLITE_OK)
        return failed();
    const QByteArray questionnaire = sweep.questionnaire.toUtf8();
    const bool bound =
        sqlite3_bind_int64(statement, 1, sweep.round.value) == SQLITE_OK
        && sqlite3_bind_text(statement, 2, questionnaire.constData(), static_cast<int>(questionnaire.size()), SQLITE_TRANSIENT)
               == SQLITE_OK
        && sqlite3_bind_int(statement, 3, sweep.stage == Sweep::Stage::Finished ? 1 : 0) == SQLITE_OK;
    return bound ? Result<void>() : Result<void>(failed());
}

Result<bool> SweepStatement::next()
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

ResponseHead SweepStatement::head(const Sweep &sweep)
{
    ResponseHead head{sweep.round,
                      sweep.questionnaire,
                      m_others.word(text(VersionColumn)),
                      m_others.word(text(VariantColumn)),
                      m_others.word(text(LanguageColumn)),
                      std::nullopt};
    if (sqlite3_column_type(m_statement.get(), ActivityColumn) != SQLITE_NULL)
        head.activity = Id<Activity>{sqlite3_column_int64(m_statement.get(), ActivityColumn)};
    return head;
}

} // namespace

Result<void> visitResponses(Database &database, const Sweep &sweep, ResponseVisitor &visitor)
{
    SweepStatement statement(database);
    if (auto begun = statement.begin(sweep); !begun)
        return begun;
    Id<Response> current;
    for (;;) {
        const Result<bool> found = statement.next();
        if (!found)
            return failure(found);
        if (!*found)
            return {};
        if (statement.response() != current) {
            current = statement.response();
            if (auto seen = visitor.response(current, statement.head(sweep)); !seen)
                return seen;
        }
        if (!statement.hasAnswer())
            continue;
        if (auto seen = visitor.code(statement.question(), statement.value()); !seen)
            return seen;
    }
}

} // namespace ljus
