// The definitions that a store holds, each whole, so that the file can be read alone for ever.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/instruments/instrument.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace ljus {

class Database;

/// A definition as it lies in a store. Never changed and never removed.
struct StoredInstrument
{
    Id<StoredInstrument> id;
    QString fingerprint;
    QDate added;
    std::shared_ptr<const Instrument> instrument;
};

class InstrumentRepository : public QObject
{
    Q_OBJECT
public:
    InstrumentRepository(Database &database, const Clock &clock); ///< borrowed, must outlive this

    /// Adds a definition. The same one (by fingerprint) twice is one: its id is given back. Invalid when it could not be read
    /// again.
    [[nodiscard]] Result<Id<StoredInstrument>> add(const Instrument &instrument);
    /// In the order they were added. Parsed once and kept. Invalid when one of them cannot be read.
    [[nodiscard]] Result<std::vector<StoredInstrument>> all() const;
    /// NotFound when there is none, Invalid when it cannot be read. The other definitions do not matter.
    [[nodiscard]] Result<StoredInstrument> byId(Id<StoredInstrument> id) const;

Q_SIGNALS:
    void changed();

private:
    Database &m_database;
    const Clock &m_clock;
    mutable std::map<Id<StoredInstrument>, StoredInstrument> m_parsed;
};

} // namespace ljus
