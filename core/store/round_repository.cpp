// Reads and writes measuring rounds.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/round_repository.h"

#include "core/store/query.h"
#include "core/store/sql_error.h"
#include "core/store/transaction.h"

#include <QStringList>
#include <QUuid>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

Round roundFrom(const Query &row)
{
    Round round;
    round.id.value = row.number(0);
    round.uuid = QUuid::fromString(row.text(1));
    round.name = row.text(2);
    round.from = row.date(3);
    round.to = row.date(4);
    round.instrument.value = row.number(5);
    return round;
}

Result<void> checkRound(const Round &round)
{
    const Problems problems = problemsOf(round);
    return problems.empty() ? Result<void>() : failure(Error::Kind::Invalid, toSentence(problems.front()));
}

/// Says in the round's own words what SQLite refused.
Error roundError(const Error &error, const Round &round)
{
    if (violates(error, u"round.name"))
        return {error.kind, RoundRepository::tr("There is already a round called “%1”. Choose another name.").arg(round.name),
                error.detail};
    if (violates(error, u"FOREIGN KEY"))
        return {Error::Kind::NotFound,
                RoundRepository::tr("The definition that the round “%1” is to use is not in this file. Add it first.")
                    .arg(round.name),
                error.detail};
    return error;
}

/// Whether anything is kept by the questionnaires of the round's definition.
Result<bool> usesItsDefinition(Database &database, Id<Round> round)
{
    Query query(database, "SELECT 1 FROM response WHERE round = ? UNION ALL SELECT 1 FROM batch WHERE round = ?"
                          " UNION ALL SELECT 1 FROM counts WHERE round = ? UNION ALL SELECT 1 FROM hand_out_state WHERE round = ?"
                          " UNION ALL SELECT 1 FROM theme WHERE round = ? LIMIT 1");
    return query.bind(round).bind(round).bind(round).bind(round).bind(round).next();
}

tl::unexpected<Error> roundGone()
{
    return failure(Error::Kind::NotFound, RoundRepository::tr("That round is not in this file. Choose another."));
}

} // namespace

RoundRepository::RoundRepository(Database &database) : m_database(database) { }

Result<Id<Round>> RoundRepository::add(const Round &round)
{
    if (auto valid = checkRound(round); !valid)
        return failure(valid);
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return failure(begun);
    const QUuid uuid = round.uuid.isNull() ? QUuid::createUuid() : round.uuid;
    Query insert(m_database, "INSERT INTO round(uuid, name, from_date, to_date, instrument) VALUES (?, ?, ?, ?, ?)");
    insert.bind(uuid.toString(QUuid::WithoutBraces)).bind(round.name).bind(round.from).bind(round.to).bind(round.instrument);
    if (auto inserted = insert.run(); !inserted)
        return tl::unexpected(roundError(inserted.error(), round));
    const Id<Round> id{insert.insertedId()};
    if (auto committed = transaction.commit(); !committed)
        return failure(committed);
    Q_EMIT changed();
    return id;
}

Result<void> RoundRepository::update(const Round &round)
{
    if (auto valid = checkRound(round); !valid)
        return valid;
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const Result<Round> before = byId(round.id);
    if (!before)
        return failure(before);
    const Result<bool> used = usesItsDefinition(m_database, round.id);
    if (!used)
        return failure(used);
    if (*used && before->instrument != round.instrument) {
        return failure(Error::Kind::Conflict, tr("The round “%1” has responses, piles or counts already, which belong to its "
                                                 "definition. Make a new round for another "
                                                 "definition.")
                                                  .arg(before->name));
    }
    Query change(m_database, "UPDATE round SET name = ?, from_date = ?, to_date = ?, instrument = ? WHERE id = ?");
    change.bind(round.name).bind(round.from).bind(round.to).bind(round.instrument).bind(round.id);
    if (auto written = change.run(); !written)
        return tl::unexpected(roundError(written.error(), round));
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<std::vector<Round>> RoundRepository::all() const
{
    Query query(m_database, "SELECT id, uuid, name, from_date, to_date, instrument FROM round ORDER BY from_date DESC, id DESC");
    return rowsOf(query, roundFrom);
}

Result<Round> RoundRepository::byId(Id<Round> id) const
{
    Query query(m_database, "SELECT id, uuid, name, from_date, to_date, instrument FROM round WHERE id = ?");
    const Result<std::optional<Round>> round = firstOf(query.bind(id), roundFrom);
    if (!round)
        return failure(round);
    if (!*round)
        return roundGone();
    return **round;
}

Result<Round> RoundRepository::byName(const QString &name) const
{
    const Result<std::vector<Round>> rounds = all();
    if (!rounds)
        return failure(rounds);
    QStringList names;
    for (const Round &round : *rounds) {
        if (round.name == name)
            return round;
        names.append(u"“%1”"_s.arg(round.name));
    }
    if (names.isEmpty())
        return failure(Error::Kind::NotFound,
                       tr("There is no round called “%1”; the file has none yet. Add one first.").arg(name));
    return failure(Error::Kind::NotFound,
                   tr("There is no round called “%1”. Choose one of these: %2.").arg(name, names.join(u", "_s)));
}

} // namespace ljus
