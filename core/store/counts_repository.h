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

    /// States one line; a line without either number is removed. Invalid when a number is negative or the round has no such
    /// questionnaire; NotFound when the activity is gone; Conflict when the activity has a list, which gives its numbers.
    [[nodiscard]] Result<void> set(const HandOutCounts &counts);
    /// What holds: the activities' lists, and the stated numbers where there is no list.
    [[nodiscard]] Result<std::vector<HandOutCounts>> ofRound(Id<Round> round) const;
    /// What was stated, also where there is a list by now.
    [[nodiscard]] Result<std::vector<HandOutCounts>> stated(Id<Round> round) const;

Q_SIGNALS:
    void changed();

private:
    Database &m_database;
};

} // namespace ljus
