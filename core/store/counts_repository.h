// Reads and writes how many could be asked and how many questionnaires were handed out.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/counts.h"

#include <QObject>

#include <vector>

namespace ljus {

class Database;

class CountsRepository : public QObject
{
    Q_OBJECT
public:
    explicit CountsRepository(Database &database); ///< borrowed, must outlive this

    /// Writes one line; a line without either number is removed. Invalid when a number is negative or the round has no such
    /// questionnaire; NotFound when the activity is gone.
    [[nodiscard]] Result<void> set(const HandOutCounts &counts);
    [[nodiscard]] Result<std::vector<HandOutCounts>> ofRound(Id<Round> round) const;

Q_SIGNALS:
    void changed();

private:
    Database &m_database;
};

} // namespace ljus
