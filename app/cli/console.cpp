// Where the command line's words go, and how they become exit codes.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Console::Console() : out(stdout), err(stderr) { }

QString shown(const std::string &path)
{
    return QDir::toNativeSeparators(typed(path));
}

QString storeHelp()
{
    return Texts::tr("the store file");
}

Result<OpenRound> openRound(const std::string &path, const std::string &name, Store::Access access, Console &console)
{
    auto store = Store::open(typed(path), access, console.clock);
    if (!store)
        return failure(store);
    auto round = (*store)->rounds().byName(typed(name));
    if (!round)
        return failure(round);
    return OpenRound{*std::move(store), *std::move(round)};
}

QString commandGroup()
{
    return Texts::tr("Commands");
}

tl::unexpected<Error> refusal(const QString &headline, const Problems &problems)
{
    QString message = headline;
    for (const Problem &problem : problems)
        message += QLatin1String("\n  ") + toSentence(problem);
    return failure(Error::Kind::Invalid, message);
}

Result<QDate> dateFrom(const std::string &text, const QString &option)
{
    if (text.empty())
        return QDate();
    const QDate date = QDate::fromString(typed(text), Qt::ISODate);
    if (!date.isValid())
        return failure(Error::Kind::Invalid,
                       Texts::tr("%1: \"%2\" is no date. Write it as 2026-11-01.").arg(option, typed(text)));
    return date;
}

} // namespace ljus
