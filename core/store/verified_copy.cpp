// A copy of a store that has been opened and checked.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/verified_copy.h"

#include "core/store/new_file.h"
#include "core/store/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QMap>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct CopyTexts
{
    Q_DECLARE_TR_FUNCTIONS(VerifiedCopy)
};

using Figures = QMap<QString, qint64>;

QString nameOf(const Query &query)
{
    return query.text(0);
}

/// What must be the same in a copy: the header's numbers and how many rows each table has.
Result<Figures> figuresOf(Database &database)
{
    Figures figures;
    Query tables(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s);
    const Result<std::vector<QString>> names = rowsOf(tables, nameOf);
    if (!names)
        return failure(names);
    QMap<QString, QString> questions{{u"application_id"_s, u"PRAGMA application_id"_s},
                                     {u"user_version"_s, u"PRAGMA user_version"_s}};
    for (const QString &name : *names)
        questions.insert(u"rows of "_s + name, u"SELECT count(*) FROM \"%1\""_s.arg(name));
    for (auto question = questions.cbegin(); question != questions.cend(); ++question) {
        const Result<qint64> number = database.number(*question);
        if (!number)
            return failure(number);
        figures.insert(question.key(), *number);
    }
    return figures;
}

tl::unexpected<Error> unlike(const Database &database, const QString &detail)
{
    return failure(Error::Kind::Io,
                   CopyTexts::tr("The copy of %1 is not like it and was removed. Check the disk, and that no other program is "
                                 "writing the file, and try again.")
                       .arg(QDir::toNativeSeparators(database.path())),
                   detail);
}

/// Without room, or a way to write, it is the copy that failed and not the store, which SQLite's message is about.
Error byTheCopy(Error error, const Database &original, const QString &target)
{
    if (error.kind == Error::Kind::Full || error.kind == Error::Kind::Io)
        error.message.replace(QDir::toNativeSeparators(original.path()), QDir::toNativeSeparators(target));
    return error;
}

Result<void> compare(Database &original, const QString &copyPath)
{
    // Nothing is written to it; but SQLite leaves the tables' CHECKs out of what it looks at when a file is open read-only.
    Result<std::unique_ptr<Database>> copy = Database::open(copyPath, Database::Mode::ReadWrite);
    if (!copy)
        return failure(copy);
    Query integrity(**copy, u"PRAGMA integrity_check"_s);
    const Result<bool> answered = integrity.next();
    if (!answered)
        return failure(answered);
    if (integrity.text(0) != u"ok")
        return unlike(original, integrity.text(0));
    const Result<Figures> wanted = figuresOf(original);
    if (!wanted)
        return failure(wanted);
    const Result<Figures> found = figuresOf(**copy);
    if (!found)
        return failure(found);
    for (auto figure = wanted->cbegin(); figure != wanted->cend(); ++figure) {
        if (found->value(figure.key(), -1) != *figure)
            return unlike(original, figure.key());
    }
    return {};
}

} // namespace

Result<void> writeVerifiedCopy(Database &database, const QString &target)
{
    Result<NewFile> file = NewFile::begin(target);
    if (!file)
        return failure(file);
    Query copy(database, u"VACUUM INTO ?"_s);
    if (auto copied = copy.bind(file->passingPath()).run(); !copied)
        return tl::unexpected(byTheCopy(copied.error(), database, target));
    if (auto same = compare(database, file->passingPath()); !same)
        return tl::unexpected(file->byItsName(same.error()));
    return file->giveName();
}

} // namespace ljus
