// Reads and writes piles of paper forms.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/batch_repository.h"

#include "core/store/asked.h"
#include "core/store/query.h"
#include "core/store/sql_error.h"
#include "core/store/transaction.h"

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

const QString kLinesSql =
    u"SELECT b.id, b.number, b.round, b.questionnaire, b.version, b.variant, b.language, b.activity, b.begun,"
    " b.expected, b.blank, b.refused, b.closed,"
    " (SELECT count(*) FROM response r WHERE r.batch = b.id AND r.finished = 1) FROM batch b"_s;

BatchLine lineFrom(const Query &row)
{
    BatchLine line;
    line.batch.id.value = row.number(0);
    line.batch.number = static_cast<int>(row.number(1));
    line.batch.head = {{row.number(2)}, row.text(3), row.text(4), row.text(5), row.text(6), row.optionalId<Activity>(7),
                       line.batch.id};
    line.batch.date = row.date(8);
    line.batch.expected = row.optionalNumber(9);
    line.batch.blank = static_cast<int>(row.number(10));
    line.batch.refused = static_cast<int>(row.number(11));
    line.batch.closed = row.number(12) != 0;
    line.keyed = static_cast<int>(row.number(13));
    return line;
}

Result<void> checkBatch(const Batch &batch)
{
    const Problems problems = problemsOf(batch);
    return problems.empty() ? Result<void>() : failure(Error::Kind::Invalid, toSentence(problems.front()));
}

/// Says in the pile's own words what SQLite refused.
Error batchError(const Error &error)
{
    if (violates(error, u"FOREIGN KEY"))
        return {Error::Kind::NotFound, BatchRepository::tr("That activity is not in this file. Choose another."), error.detail};
    return error;
}

tl::unexpected<Error> batchGone()
{
    return failure(Error::Kind::NotFound, BatchRepository::tr("That pile is not in this file. Choose another."));
}

/// Writes @a batch under the next number of its round.
Result<Id<Batch>> insertBatch(Database &database, const Batch &batch)
{
    Query insert(database,
                 "INSERT INTO batch(round, number, questionnaire, version, variant, language, activity, begun, expected, blank,"
                 " refused, closed)"
                 " VALUES (?, (SELECT ifnull(max(number), 0) + 1 FROM batch WHERE round = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const ResponseHead &head = batch.head;
    insert.bind(head.round).bind(head.round).bind(head.questionnaire).bind(head.version).bind(head.variant).bind(head.language);
    insert.bind(head.activity).bind(batch.date).bind(batch.expected).bind(qint64{batch.blank}).bind(qint64{batch.refused});
    if (auto inserted = insert.bind(qint64{batch.closed}).run(); !inserted)
        return tl::unexpected(batchError(inserted.error()));
    return Id<Batch>{insert.insertedId()};
}

/// Gives the sheets of @a batch its language and activity.
Result<void> updateSheets(Database &database, const Batch &batch)
{
    Query update(database,
                 "UPDATE response SET language = ?, activity = ? WHERE batch = ? AND (language <> ? OR activity IS NOT ?)");
    update.bind(batch.head.language).bind(batch.head.activity).bind(batch.id);
    return update.bind(batch.head.language).bind(batch.head.activity).run();
}

/// Removes what was keyed of a sheet that is blank.
Result<void> removeBlank(Database &database, Id<Batch> batch, Id<Response> keyed)
{
    Query remove(database, "DELETE FROM response WHERE id = ? AND batch = ? AND finished = 0 AND serial IS NULL");
    if (auto removed = remove.bind(keyed).bind(batch).run(); !removed)
        return removed;
    if (remove.changedRows() == 0) {
        return failure(
            Error::Kind::Conflict,
            BatchRepository::tr("That sheet is finished or gone, and cannot be counted as blank. Open the pile anew."));
    }
    return {};
}

} // namespace

BatchRepository::BatchRepository(Database &database) : m_database(database) { }

Result<Batch> BatchRepository::add(const Batch &batch)
{
    if (auto valid = checkBatch(batch); !valid)
        return failure(valid);
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return failure(begun);
    if (auto valid = checkForm(m_database, batch.head); !valid)
        return failure(valid);
    const Result<Id<Batch>> id = insertBatch(m_database, batch);
    if (!id)
        return failure(id);
    const Result<BatchLine> stored = byId(*id);
    if (!stored)
        return failure(stored);
    if (auto committed = transaction.commit(); !committed)
        return failure(committed);
    Q_EMIT changed();
    return stored->batch;
}

Result<void> BatchRepository::update(const Batch &batch)
{
    if (auto valid = checkBatch(batch); !valid)
        return valid;
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Query change(m_database, "UPDATE batch SET language = ?, activity = ?, begun = ?, expected = ?, blank = ?, refused = ?,"
                             " closed = ? WHERE id = ?");
    change.bind(batch.head.language).bind(batch.head.activity).bind(batch.date).bind(batch.expected).bind(qint64{batch.blank});
    change.bind(qint64{batch.refused}).bind(qint64{batch.closed}).bind(batch.id);
    if (auto written = change.run(); !written)
        return tl::unexpected(batchError(written.error()));
    if (change.changedRows() == 0)
        return batchGone();
    if (auto followed = updateSheets(m_database, batch); !followed)
        return followed;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<Batch> BatchRepository::countBlank(Id<Batch> batch, int change, Id<Response> keyed)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return failure(begun);
    Query count(m_database, "UPDATE batch SET blank = max(0, blank + ?) WHERE id = ?");
    if (auto counted = count.bind(qint64{change}).bind(batch).run(); !counted)
        return failure(counted);
    if (keyed.isStored()) {
        if (auto removed = removeBlank(m_database, batch, keyed); !removed)
            return failure(removed);
    }
    const Result<BatchLine> stored = byId(batch);
    if (!stored)
        return failure(stored);
    if (auto committed = transaction.commit(); !committed)
        return failure(committed);
    Q_EMIT changed();
    return stored->batch;
}

Result<void> BatchRepository::remove(Id<Batch> batch)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Query remove(m_database, "DELETE FROM batch WHERE id = ?");
    if (auto removed = remove.bind(batch).run(); !removed) {
        if (!violates(removed.error(), u"FOREIGN KEY"))
            return removed;
        return failure(Error::Kind::Conflict,
                       tr("The pile cannot be removed: it has sheets. Remove or discard them first, or close the pile."),
                       removed.error().detail);
    }
    if (remove.changedRows() == 0)
        return batchGone();
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<BatchLine> BatchRepository::byId(Id<Batch> batch) const
{
    Query query(m_database, kLinesSql + u" WHERE b.id = ?"_s);
    const Result<std::optional<BatchLine>> line = firstOf(query.bind(batch), lineFrom);
    if (!line)
        return failure(line);
    if (!*line)
        return batchGone();
    return **line;
}

Result<std::vector<BatchLine>> BatchRepository::ofRound(Id<Round> round) const
{
    Query query(m_database, kLinesSql + u" WHERE b.round = ? ORDER BY b.number"_s);
    return rowsOf(query.bind(round), lineFrom);
}

} // namespace ljus
