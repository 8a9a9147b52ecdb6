// The definitions that a store holds, each whole, so that the file can be read alone for ever.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/instrument_repository.h"

#include "core/instruments/instrument_format.h"
#include "core/store/query.h"

#include <algorithm>

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
    insert.bind(print).bind(m_clock.now().toLocalTime().date()).bind(QString::fromUtf8(json));
    if (auto inserted = insert.run(); !inserted)
        return failure(inserted);
    const Id<StoredInstrument> added{insert.insertedId()};
    Q_EMIT changed();
    return added;
}

Result<std::vector<StoredInstrument>> InstrumentRepository::all() const
{
    const qint64 lastParsed = m_parsed.empty() ? 0 : m_parsed.back().id.value;
    Query query(m_database, "SELECT id, fingerprint, added, json FROM instrument WHERE id > ? ORDER BY id");
    const Result<std::vector<InstrumentRow>> rows = rowsOf(query.bind(lastParsed), instrumentRowFrom);
    if (!rows)
        return failure(rows);
    for (const InstrumentRow &row : *rows) {
        Result<StoredInstrument> parsed = parseRow(row);
        if (!parsed)
            return failure(parsed);
        m_parsed.push_back(*std::move(parsed));
    }
    return m_parsed;
}

Result<StoredInstrument> InstrumentRepository::byId(Id<StoredInstrument> id) const
{
    const Result<std::vector<StoredInstrument>> stored = all();
    if (!stored)
        return failure(stored);
    const auto found = std::find_if(stored->begin(), stored->end(), [id](const StoredInstrument &one) { return one.id == id; });
    if (found == stored->end())
        return failure(Error::Kind::NotFound, tr("Definition %1 is not in this file. Choose another.").arg(id.value));
    return *found;
}

} // namespace ljus
