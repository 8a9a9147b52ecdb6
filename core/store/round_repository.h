// Reads and writes measuring rounds.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/round.h"

#include <QObject>

#include <vector>

namespace ljus {

class Database;

class RoundRepository : public QObject
{
    Q_OBJECT
public:
    explicit RoundRepository(Database &database); ///< borrowed, must outlive this

    /// Adds @a round (id and a null uuid are made). Invalid with the first of problemsOf(round); Conflict when the name is taken;
    /// NotFound when its definition is not in the store.
    [[nodiscard]] Result<Id<Round>> add(const Round &round);
    /// Changes name and dates; the definition only while there are no responses, piles or counts (Conflict otherwise).
    [[nodiscard]] Result<void> update(const Round &round);
    /// Newest first, by their first day.
    [[nodiscard]] Result<std::vector<Round>> all() const;
    [[nodiscard]] Result<Round> byId(Id<Round> id) const;
    /// NotFound with the names that exist when there is none called @a name.
    [[nodiscard]] Result<Round> byName(const QString &name) const;

Q_SIGNALS:
    void changed();

private:
    Database &m_database;
};

} // namespace ljus
