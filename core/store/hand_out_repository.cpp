// Reads and writes the lists of participants who are to be offered the questionnaire.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/hand_out_repository.h"

#include "core/store/asked.h"
#include "core/store/query.h"
#include "core/store/sql_error.h"
#include "core/store/transaction.h"

#include <QCollator>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

const QString kTellsOrder = u"hand_out.tells_order"_s; ///< a setting: lists were changed since the file was built

HandOut lineFrom(const Query &row)
{
    HandOut line;
    line.questionnaire = row.text(0);
    line.code = row.text(1);
    line.status = handOutStatusFromCode(row.text(2)).value_or(HandOutStatus::NotOffered); // the table takes no other codes
    line.date = row.date(3);
    line.language = row.text(4);
    line.reason = row.text(5);
    line.note = row.text(6);
    return line;
}

struct TotalRow
{
    QString questionnaire;
    Id<Activity> activity;
    HandOutStatus status = HandOutStatus::NotOffered;
    int lines = 0;
    QDate first;
    QDate last;
    bool isPurged = false;
};

TotalRow totalFrom(const Query &row)
{
    return {row.text(0),
            {row.number(1)},
            handOutStatusFromCode(row.text(2)).value_or(HandOutStatus::NotOffered),
            static_cast<int>(row.number(3)),
            row.date(4),
            row.date(5),
            row.number(6) != 0};
}

HandOutLanguage languageFrom(const Query &row)
{
    return {row.text(0), {row.number(1)}, row.text(2), static_cast<int>(row.number(3))};
}

/// The earlier (@a isBetter) or later of two days, of which either may be none.
template<typename Better>
QDate better(const QDate &one, const QDate &other, Better isBetter)
{
    return !one.isValid() || (other.isValid() && isBetter(other, one)) ? other : one;
}

tl::unexpected<Error> changedMeanwhile(const HandOut &line)
{
    return failure(
        Error::Kind::Conflict,
        HandOutRepository::tr("The line “%1” was changed meanwhile. Nothing was changed; look at the list and try again.")
            .arg(line.code));
}

Result<void> checkLines(const std::vector<HandOut> &lines)
{
    for (const HandOut &line : lines) {
        if (const Problems problems = problemsOf(line); !problems.empty()) {
            return failure(Error::Kind::Invalid,
                           HandOutRepository::tr("Line “%1”, %2").arg(line.code, toSentence(problems.front())));
        }
    }
    return {};
}

Result<void> checkQuestionnaires(Database &database, const HandOutChange &change)
{
    QSet<QString> questionnaires;
    for (const HandOut &line : change.after)
        questionnaires.insert(line.questionnaire);
    for (const QString &questionnaire : std::as_const(questionnaires)) {
        const Result<bool> asked = asksParticipants(database, change.round, questionnaire);
        if (!asked)
            return failure(asked);
        if (!*asked) {
            return failure(Error::Kind::Invalid,
                           HandOutRepository::tr("The round has no questionnaire “%1” for participants. Choose one of its own.")
                               .arg(questionnaire));
        }
        Query purged(database, "SELECT count(*) FROM hand_out_total WHERE round = ? AND activity = ? AND questionnaire = ?");
        const Result<qint64> totals = numberOf(purged.bind(change.round).bind(change.activity).bind(questionnaire));
        if (!totals)
            return failure(totals);
        if (*totals > 0)
            return failure(Error::Kind::Conflict, HandOutRepository::tr("That list has been purged; only its numbers are kept."));
    }
    return {};
}

Result<void> removeLine(Database &database, const HandOutChange &change, const HandOut &line)
{
    Query remove(database, "DELETE FROM hand_out WHERE round = ? AND activity = ? AND questionnaire = ? AND code = ?"
                           " AND status = ? AND made IS ? AND language = ? AND reason = ? AND note = ?");
    remove.bind(change.round).bind(change.activity).bind(line.questionnaire).bind(line.code).bind(toCode(line.status));
    if (auto removed = remove.bind(line.date).bind(line.language).bind(line.reason).bind(line.note).run(); !removed)
        return removed;
    return remove.changedRows() == 1 ? Result<void>() : changedMeanwhile(line);
}

Result<void> insertLine(Database &database, const HandOutChange &change, const HandOut &line)
{
    Query insert(database, "INSERT INTO hand_out(round, activity, questionnaire, code, status, made, language, reason, note)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(change.round).bind(change.activity).bind(line.questionnaire).bind(line.code).bind(toCode(line.status));
    Result<void> inserted = insert.bind(line.date).bind(line.language).bind(line.reason).bind(line.note).run();
    if (inserted)
        return inserted;
    if (violates(inserted.error(), u"FOREIGN KEY")) {
        return failure(Error::Kind::NotFound, HandOutRepository::tr("That activity is not in this file. Choose another."),
                       inserted.error().detail);
    }
    if (violates(inserted.error(), u"hand_out.code")) {
        return failure(Error::Kind::Conflict,
                       HandOutRepository::tr("The code “%1” stands in the list already. Give the line another.").arg(line.code),
                       inserted.error().detail);
    }
    return inserted;
}

} // namespace

HandOutRepository::HandOutRepository(Database &database) : m_database(database) { }

Result<std::vector<HandOut>> HandOutRepository::list(Id<Round> round, Id<Activity> activity) const
{
    Query query(m_database, "SELECT questionnaire, code, status, made, language, reason, note FROM hand_out"
                            " WHERE round = ? AND activity = ? ORDER BY code, questionnaire");
    Result<std::vector<HandOut>> lines = rowsOf(query.bind(round).bind(activity), lineFrom);
    if (!lines)
        return lines;
    QCollator order(QLocale(QLocale::Swedish, QLocale::Sweden));
    order.setNumericMode(true);
    std::stable_sort(lines->begin(), lines->end(),
                     [&order](const HandOut &a, const HandOut &b) { return order.compare(a.code, b.code) < 0; });
    return lines;
}

Result<void> HandOutRepository::apply(const HandOutChange &change)
{
    if (auto valid = checkLines(change.after); !valid)
        return valid;
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto valid = checkQuestionnaires(m_database, change); !valid)
        return valid;
    for (const HandOut &line : change.before) {
        if (auto removed = removeLine(m_database, change, line); !removed)
            return removed;
    }
    for (const HandOut &line : change.after) {
        if (auto inserted = insertLine(m_database, change, line); !inserted)
            return inserted;
    }
    if (auto noted = Query(m_database, "INSERT OR IGNORE INTO setting(key, value) VALUES (?, '')").bind(kTellsOrder).run();
        !noted)
        return noted;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<std::vector<HandOutState>> HandOutRepository::states(Id<Round> round) const
{
    Query query(m_database,
                "SELECT questionnaire, activity, status, lines, first, last, purged FROM hand_out_state WHERE round = ?"
                " ORDER BY questionnaire, activity");
    const Result<std::vector<TotalRow>> rows = rowsOf(query.bind(round), totalFrom);
    if (!rows)
        return failure(rows);
    std::vector<HandOutState> states;
    for (const TotalRow &row : *rows) {
        if (states.empty() || states.back().questionnaire != row.questionnaire || states.back().activity != row.activity)
            states.push_back({row.questionnaire, row.activity, {}, {}, {}, row.isPurged});
        HandOutState &state = states.back();
        state.totals.of(row.status) = row.lines;
        state.first = better(state.first, row.first, std::less());
        state.last = better(state.last, row.last, std::greater());
    }
    return states;
}

Result<std::vector<HandOutLanguage>> HandOutRepository::languages(Id<Round> round) const
{
    Query query(m_database, "SELECT questionnaire, activity, language, count(*) FROM hand_out WHERE round = ?"
                            " AND status IN ('not_offered', 'handed_out') GROUP BY activity, questionnaire, language");
    return rowsOf(query.bind(round), languageFrom);
}

Result<int> HandOutRepository::purge(Id<Round> round)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return failure(begun);
    Query keep(m_database, "INSERT INTO hand_out_total(round, activity, questionnaire, status, lines)"
                           " SELECT round, activity, questionnaire, status, count(*) FROM hand_out WHERE round = ?"
                           " GROUP BY round, activity, questionnaire, status");
    if (auto kept = keep.bind(round).run(); !kept)
        return failure(kept);
    Query remove(m_database, "DELETE FROM hand_out WHERE round = ?");
    if (auto removed = remove.bind(round).run(); !removed)
        return failure(removed);
    const int lines = remove.changedRows();
    if (auto committed = transaction.commit(); !committed)
        return failure(committed);
    Q_EMIT changed();
    return lines;
}

Result<void> HandOutRepository::rebuild()
{
    if (auto rebuilt = m_database.execute(u"VACUUM"_s); !rebuilt)
        return rebuilt;
    return Query(m_database, "DELETE FROM setting WHERE key = ?").bind(kTellsOrder).run();
}

void HandOutRepository::forgetOrder()
{
    bool tells = false;
    {
        Query query(m_database, "SELECT 1 FROM setting WHERE key = ?"); // done with before the file is built anew
        tells = query.bind(kTellsOrder).next().value_or(false);
    }
    if (tells && m_database.mode() == Database::Mode::ReadWrite)
        (void)rebuild();
}

} // namespace ljus
