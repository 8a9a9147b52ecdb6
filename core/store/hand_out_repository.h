// Reads and writes the lists of participants who are to be offered the questionnaire. Nothing joins them with answers.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/hand_out.h"

#include <QObject>

#include <vector>

namespace ljus {

class Database;

/// How the list of one activity stands for one questionnaire.
struct HandOutState
{
    QString questionnaire;
    Id<Activity> activity;
    HandOutTotals totals;
    QDate first; ///< the earliest and the latest day in it; invalid: none, or purged
    QDate last;
    bool isPurged = false; ///< the lines are gone, their numbers stay
};

/// How many lines of an activity's list for one questionnaire state one language of the paper.
struct HandOutLanguage
{
    QString questionnaire;
    Id<Activity> activity;
    QString language; ///< empty: they state none
    int lines = 0; ///< not offered or handed out: an answer can come from no others
};

class HandOutRepository : public QObject
{
    Q_OBJECT
public:
    explicit HandOutRepository(Database &database); ///< borrowed, must outlive this

    /// An activity's lines, as a person counts: code 2 before 10, then by questionnaire.
    [[nodiscard]] Result<std::vector<HandOut>> list(Id<Round> round, Id<Activity> activity) const;
    /// Carries @a change out, whole or not at all. Invalid when a line of after has a problem, or the round has no such
    /// questionnaire for participants; Conflict when a line of before is not there as stated, when a code would stand twice, or
    /// when that list has been purged; NotFound when the activity is gone.
    [[nodiscard]] Result<void> apply(const HandOutChange &change);
    /// Of all lists in @a round, purged ones too.
    [[nodiscard]] Result<std::vector<HandOutState>> states(Id<Round> round) const;
    /// The paper's languages in every list of @a round.
    [[nodiscard]] Result<std::vector<HandOutLanguage>> languages(Id<Round> round) const;

    /// Removes every line of @a round; the numbers stay. Gives how many lines there were. Until the file is built anew a page may
    /// still hold a part of one.
    [[nodiscard]] Result<int> purge(Id<Round> round);
    /// Builds the file anew, so that nothing is left beside the rows, and no row's place tells when it was written.
    [[nodiscard]] Result<void> rebuild();
    /// The same where lists were changed since the file was last built, also by a run that was cut off. To be called last of all;
    /// where it fails the order stays until the next time.
    void forgetOrder();

Q_SIGNALS:
    void changed();

private:
    Database &m_database;
};

} // namespace ljus
