// The definitions that a store holds, each whole, so that the file can be read alone for ever.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/instrument_repository.h"

#include "core/instruments/instrument_format.h"
#include "core/store/query.h"

#include <optional>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct InstrumentRow
{
    Id<StoredInstrument> id;
    QString fingerprint;
    QDate added;
    QByteArray json;
};

InstrumentRow instrumentRowFrom(const Query &row)
{
    return {{row.number(0)}, row.text(1), row.date(2), row.text(3).toUtf8()};
}

Id<StoredInstrument> instrumentIdFrom(const Query &row)
{
    return {row.number(0)};
}

Result<StoredInstrument> parseRow(const InstrumentRow &row)
{
    InstrumentReading reading = readInstrument(row.json);
    if (!reading.instrument) {
        return failure(
            Error::Kind::Invalid,
            InstrumentRepository::tr("Definition %1 in this file is damaged. Go back to the latest backup.").arg(row.id.value),
            reading.problems.empty() ? QString() : toSentence(reading.problems.front()));
    }
    return StoredInstrument{row.id, row.fingerprint, row.added,
                            std::make_shared<const Instrument>(*std::move(reading.instrument))};
}

} // namespace

InstrumentRepository::InstrumentRepository(Database &database, const Clock &clock) : m_database(database), m_clock(clock) { }

Result<Id<StoredInstrument>> InstrumentRepository::add(const Instrument &instrument)
{
    const QByteArray json = writeInstrument(instrument);
    if (const InstrumentReading reading = readInstrument(json); !reading.instrument) {
        return failure(Error::Kind::Invalid, reading.problems.empty() ? tr("The definition cannot be read. Check it.")
                                                                      : toSentence(reading.problems.front()));
    }
    const QString print = fingerprint(instrument);
    Query known(m_database, "SELECT id FROM instrument WHERE fingerprint = ?");
    const Result<qint64> id = numberOf(known.bind(print));
    if (!id)
        return failure(id);
    if (*id != 0)
        return Id<StoredInstrument>{*id};
    Query insert(m_database, "INSERT INTO instrument(fingerprint, added, json) VALUES (?, ?, ?)");
    insert.bind(print).bind(m_clock.today()).bind(QString::fromUtf8(json));
    if (auto inserted = insert.run(); !inserted)
        return failure(inserted);
    const Id<StoredInstrument> added{insert.insertedId()};
    Q_EMIT changed();
    return added;
}

Result<std::vector<StoredInstrument>> InstrumentRepository::all() const
{
    Query query(m_database, "SELECT id FROM instrument ORDER BY id");
    const Result<std::vector<Id<StoredInstrument>>> ids = rowsOf(query, instrumentIdFrom);
    if (!ids)
        return failure(ids);
    std::vector<StoredInstrument> stored;
    for (const Id<StoredInstrument> id : *ids) {
        Result<StoredInstrument> one = byId(id);
        if (!one)
            return failure(one);
        stored.push_back(*std::move(one));
    }
    return stored;
}

Result<StoredInstrument> InstrumentRepository::byId(Id<StoredInstrument> id) const
{
    if (const auto known = m_parsed.find(id); known != m_parsed.end())
        return known->second;
    Query query(m_database, "SELECT id, fingerprint, added, json FROM instrument WHERE id = ?");
    const Result<std::optional<InstrumentRow>> row = firstOf(query.bind(id), instrumentRowFrom);
    if (!row)
        return failure(row);
    if (!*row)
        return failure(Error::Kind::NotFound, tr("Definition %1 is not in this file. Choose another.").arg(id.value));
    Result<StoredInstrument> parsed = parseRow(**row);
    if (parsed)
        m_parsed.emplace(id, *parsed);
    return parsed;
}

} // namespace ljus
