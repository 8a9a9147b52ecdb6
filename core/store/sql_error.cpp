// What SQLite's codes mean for a person.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>

#include <sqlite3.h>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct SqlErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(SqlError)
};

struct Meaning
{
    int code;
    Error::Kind kind;
    const char *message;
};

constexpr Meaning kMeanings[]{
    {SQLITE_READONLY_ROLLBACK, Error::Kind::ReadOnly,
     QT_TRANSLATE_NOOP("SqlError",
                       "%1 was left in the middle of a change. Open it for writing once, so that it is put in order.")},
    {SQLITE_READONLY_DBMOVED, Error::Kind::Conflict,
     QT_TRANSLATE_NOOP("SqlError", "%1 was moved or replaced while it was open. Close it and open it again.")},
    {SQLITE_CONSTRAINT_UNIQUE, Error::Kind::Conflict, QT_TRANSLATE_NOOP("SqlError", "%1 has this already. Nothing was changed.")},
    {SQLITE_CONSTRAINT_PRIMARYKEY, Error::Kind::Conflict,
     QT_TRANSLATE_NOOP("SqlError", "%1 has this already. Nothing was changed.")},
    {SQLITE_CONSTRAINT_FOREIGNKEY, Error::Kind::Conflict,
     QT_TRANSLATE_NOOP("SqlError",
                       "%1 does not hold what this refers to, or something there still refers to it. Nothing was changed.")},
    {SQLITE_CONSTRAINT, Error::Kind::Invalid,
     QT_TRANSLATE_NOOP("SqlError", "%1 does not take such a value. Nothing was changed.")},
    {SQLITE_BUSY, Error::Kind::Locked,
     QT_TRANSLATE_NOOP("SqlError", "%1 is being written by another program. Wait a moment and try again.")},
    {SQLITE_LOCKED, Error::Kind::Locked,
     QT_TRANSLATE_NOOP("SqlError", "%1 is being written by another program. Wait a moment and try again.")},
    {SQLITE_READONLY, Error::Kind::ReadOnly,
     QT_TRANSLATE_NOOP("SqlError", "%1 cannot be written. Open it read-only, or copy it to a folder of your own.")},
    {SQLITE_FULL, Error::Kind::Full,
     QT_TRANSLATE_NOOP("SqlError",
                       "There is no room left on the disk that holds %1. Nothing was changed; make room and try again.")},
    {SQLITE_NOTADB, Error::Kind::ForeignFile,
     QT_TRANSLATE_NOOP("SqlError", "%1 was not made by this program. Choose another file.")},
    {SQLITE_CORRUPT, Error::Kind::Invalid,
     QT_TRANSLATE_NOOP("SqlError", "%1 is damaged. Close it and go back to the latest backup.")},
};

constexpr Meaning kOtherwise{
    SQLITE_IOERR, Error::Kind::Io,
    QT_TRANSLATE_NOOP("SqlError", "%1 could not be read or written. Check the disk or the network connection and try again.")};

const Meaning &meaningOf(int code)
{
    constexpr int kPrimaryMask = 0xFF;
    for (const int candidate : {code, code & kPrimaryMask}) {
        for (const Meaning &meaning : kMeanings) {
            if (meaning.code == candidate)
                return meaning;
        }
    }
    return kOtherwise;
}

} // namespace

Error sqliteError(int code, const QString &path, const QString &detail)
{
    const Meaning &meaning = meaningOf(code);
    return {meaning.kind, SqlErrorTexts::tr(meaning.message).arg(QDir::toNativeSeparators(path)),
            u"SQLite %1: %2"_s.arg(code).arg(detail)};
}

Error sqliteError(const QSqlError &error, const QString &path)
{
    return sqliteError(error.nativeErrorCode().toInt(), path, error.databaseText() + u" / "_s + error.driverText());
}

bool violates(const Error &error, QStringView what)
{
    return error.kind == Error::Kind::Conflict && error.detail.contains(what);
}

} // namespace ljus
