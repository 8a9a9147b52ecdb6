// Reads and writes how many could be asked and how many questionnaires were handed out.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/counts_repository.h"

#include "core/store/asked.h"
#include "core/store/query.h"
#include "core/store/sql_error.h"
#include "core/store/transaction.h"

namespace ljus {

namespace {

HandOutCounts countsFrom(const Query &row)
{
    HandOutCounts counts;
    counts.round.value = row.number(0);
    counts.questionnaire = row.text(1);
    counts.activity = row.optionalId<Activity>(2);
    counts.eligible = row.optionalNumber(3);
    counts.handedOut = row.optionalNumber(4);
    counts.isFromList = row.number(5) != 0;
    return counts;
}

Result<void> checkCounts(Database &database, const HandOutCounts &counts)
{
    if (const Problems problems = problemsOf(counts); !problems.empty())
        return failure(Error::Kind::Invalid, toSentence(problems.front()));
    const Result<bool> asked = asksQuestionnaire(database, counts.round, counts.questionnaire);
    if (!asked)
        return failure(asked);
    if (!*asked) {
        return failure(
            Error::Kind::Invalid,
            CountsRepository::tr("The round has no questionnaire “%1”. Choose one of its own.").arg(counts.questionnaire));
    }
    return {};
}

Result<void> checkNoList(Database &database, const HandOutCounts &counts)
{
    Query list(database, "SELECT count(*) FROM hand_out_state WHERE round = ? AND questionnaire = ? AND activity = ?");
    list.bind(counts.round).bind(counts.questionnaire).bind(counts.activity.value_or(Id<Activity>{}));
    const Result<qint64> lines = numberOf(list);
    if (!lines)
        return failure(lines);
    if (*lines > 0) {
        return failure(
            Error::Kind::Conflict,
            CountsRepository::tr("That activity has a list of hand-outs, which its numbers come from. Change the list."));
    }
    return {};
}

Result<void> replaceLine(Database &database, const HandOutCounts &counts)
{
    Query remove(database, "DELETE FROM counts WHERE round = ? AND questionnaire = ? AND ifnull(activity, 0) = ?");
    remove.bind(counts.round).bind(counts.questionnaire).bind(counts.activity.value_or(Id<Activity>{}));
    if (auto removed = remove.run(); !removed)
        return removed;
    if (!counts.eligible && !counts.handedOut)
        return {};
    if (auto free = checkNoList(database, counts); !free)
        return free;
    Query insert(database, "INSERT INTO counts(round, questionnaire, activity, eligible, handed_out) VALUES (?, ?, ?, ?, ?)");
    insert.bind(counts.round).bind(counts.questionnaire).bind(counts.activity).bind(counts.eligible).bind(counts.handedOut);
    Result<void> inserted = insert.run();
    if (!inserted && violates(inserted.error(), u"FOREIGN KEY")) {
        return failure(Error::Kind::NotFound, CountsRepository::tr("That activity is not in this file. Choose another."),
                       inserted.error().detail);
    }
    return inserted;
}

} // namespace

CountsRepository::CountsRepository(Database &database) : m_database(database) { }

Result<void> CountsRepository::set(const HandOutCounts &counts)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto valid = checkCounts(m_database, counts); !valid)
        return valid;
    if (auto replaced = replaceLine(m_database, counts); !replaced)
        return replaced;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<std::vector<HandOutCounts>> CountsRepository::ofRound(Id<Round> round) const
{
    Query query(m_database, "SELECT round, questionnaire, activity, eligible, handed_out, 0 FROM counts WHERE round = ?"
                            " AND (questionnaire, ifnull(activity, 0)) NOT IN"
                            " (SELECT questionnaire, activity FROM hand_out_state WHERE round = ?)"
                            " UNION ALL SELECT round, questionnaire, activity,"
                            " sum(CASE status WHEN 'outside_target' THEN 0 ELSE lines END),"
                            " sum(CASE status WHEN 'handed_out' THEN lines ELSE 0 END), 1"
                            " FROM hand_out_state WHERE round = ? GROUP BY questionnaire, activity ORDER BY 2, 3");
    return rowsOf(query.bind(round).bind(round).bind(round), countsFrom);
}

Result<std::vector<HandOutCounts>> CountsRepository::stated(Id<Round> round) const
{
    Query query(m_database, "SELECT round, questionnaire, activity, eligible, handed_out, 0 FROM counts WHERE round = ?"
                            " ORDER BY questionnaire, activity");
    return rowsOf(query.bind(round), countsFrom);
}

} // namespace ljus
