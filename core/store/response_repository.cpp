// Reads and writes keyed responses. Every change is on disk before changed() is sent.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/response_repository.h"

#include "core/store/asked.h"
#include "core/store/finding_rows.h"
#include "core/store/history_rows.h"
#include "core/store/query.h"
#include "core/store/response_reader.h"
#include "core/store/response_rows.h"
#include "core/store/response_sweep.h"
#include "core/store/sql_error.h"
#include "core/store/transaction.h"

namespace ljus {

namespace {

ReturnedCount returnedFrom(const Query &row)
{
    return {row.text(0), row.optionalId<Activity>(1), static_cast<int>(row.number(2))};
}

ReturnedPart partFrom(const Query &row)
{
    enum Column { OfActivity, Version, Variant, Language, Code, Returned };
    return {row.optionalId<Activity>(OfActivity),  row.text(Version), row.text(Variant), row.text(Language), row.text(Code),
            static_cast<int>(row.number(Returned))};
}

Id<Response> responseIdFrom(const Query &row)
{
    return {row.number(0)};
}

tl::unexpected<Error> responseGone(Error::Kind kind = Error::Kind::Conflict)
{
    return failure(kind, ResponseRepository::tr("That response is gone. Begin a new one."));
}

/// The response without its answers. Conflict when it is gone.
Result<Response> requireResponse(Database &database, Id<Response> id)
{
    const Result<std::optional<Response>> row = responseRow(database, id);
    if (!row)
        return failure(row);
    if (!*row)
        return responseGone();
    return **row;
}

/// Conflict unless @a response is there and still being keyed.
Result<void> checkUnfinished(Database &database, Id<Response> response)
{
    const Result<Response> row = requireResponse(database, response);
    if (!row)
        return failure(row);
    if (row->finished) {
        return failure(Error::Kind::Conflict,
                       ResponseRepository::tr("That response is finished and no longer changed. Begin a new one."));
    }
    return {};
}

/// That the pile of @a head is there and of the same kind of paper, from the same activity.
Result<void> checkPile(Database &database, const ResponseHead &head)
{
    if (!head.batch)
        return {};
    Query query(database,
                "SELECT round = ? AND questionnaire = ? AND version = ? AND variant = ? AND language = ? AND activity IS ?"
                " FROM batch WHERE id = ?");
    query.bind(head.round).bind(head.questionnaire).bind(head.version).bind(head.variant).bind(head.language);
    const Result<bool> found = query.bind(head.activity).bind(head.batch).next();
    if (!found)
        return failure(found);
    if (!*found)
        return failure(Error::Kind::NotFound, ResponseRepository::tr("That pile is not in this file. Begin another."));
    if (query.number(0) == 0) {
        return failure(
            Error::Kind::Conflict,
            ResponseRepository::tr("That pile is of other forms, or was changed meanwhile. Open the pile anew and go on."));
    }
    return {};
}

/// Says in the response's own words what SQLite refused.
Error keyingError(const Error &error)
{
    if (violates(error, u"FOREIGN KEY"))
        return {Error::Kind::NotFound, ResponseRepository::tr("That activity is not in this file. Choose another."),
                error.detail};
    if (violates(error, u"response.serial"))
        return {error.kind,
                ResponseRepository::tr("Another sheet of this round has that serial number. Finish it without asking for one."),
                error.detail};
    if (violates(error, u"response.round"))
        return {error.kind,
                ResponseRepository::tr(
                    "A response of this round is still being keyed. Finish or discard it before you begin another."),
                error.detail};
    return error;
}

/// Finishes @a row, which is not, under the serial it is to have.
Result<int> finishRow(Database &database, const Response &row, std::optional<int> wanted)
{
    std::optional<int> serial = row.serial ? row.serial : wanted;
    if (!serial) {
        const Result<int> last = lastSerial(database, row.head.round);
        if (!last)
            return failure(last);
        serial = *last + 1;
    }
    Query finish(database, "UPDATE response SET finished = 1, serial = ? WHERE id = ?");
    if (auto finished = finish.bind(serial).bind(row.id).run(); !finished)
        return tl::unexpected(keyingError(finished.error()));
    return raiseLastSerial(database, row.head.round, *serial).map([&serial] { return *serial; });
}

/// Puts what is swept into a set for counting.
class SetBuilder final : public ResponseVisitor
{
public:
    explicit SetBuilder(const Questionnaire &questionnaire) : m_set(questionnaire) { }

    [[nodiscard]] Result<void> response(const Response &row) override
    {
        m_current = row.id;
        return m_set.addRow(row.head) ? Result<void>() : unreadableResponse(row.id, row.head.version);
    }
    [[nodiscard]] Result<void> code(const QuestionKey &question, const QString &code) override
    {
        return m_set.addCode(question, code) ? Result<void>() : unreadableResponse(m_current, question);
    }
    [[nodiscard]] ResponseSet take() { return std::move(m_set); }

private:
    ResponseSet m_set;
    Id<Response> m_current;
};

} // namespace

ResponseRepository::ResponseRepository(Database &database) : m_database(database) { }

Result<Id<Response>> ResponseRepository::start(const ResponseHead &head)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return failure(begun);
    if (auto valid = checkForm(m_database, head); !valid)
        return failure(valid);
    if (auto valid = checkPile(m_database, head); !valid)
        return failure(valid);
    Response response;
    response.head = head;
    Result<Id<Response>> id = insertResponse(m_database, response);
    if (!id)
        return tl::unexpected(keyingError(id.error()));
    if (auto committed = transaction.commit(); !committed)
        return failure(committed);
    Q_EMIT changed();
    return id;
}

Result<void> ResponseRepository::setAnswer(Id<Response> response, const Question &question, const Answer &answer,
                                           std::span<const HistoryEntry> notes)
{
    if (auto valid = checkAnswer(question, answer); !valid)
        return valid;
    if (auto valid = checkNotes(notes); !valid)
        return valid;
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto unfinished = checkUnfinished(m_database, response); !unfinished)
        return unfinished;
    if (auto removed = removeAnswer(m_database, response, question.key); !removed)
        return removed;
    if (auto removed = removeNotes(m_database, response, question.key); !removed)
        return removed;
    if (auto inserted = insertAnswer(m_database, response, question, answer); !inserted)
        return inserted;
    if (auto noted = insertNotes(m_database, response, question.key, notes); !noted)
        return noted;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<void> ResponseRepository::clearAnswer(Id<Response> response, const QuestionKey &question)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto unfinished = checkUnfinished(m_database, response); !unfinished)
        return unfinished;
    if (auto removed = removeAnswer(m_database, response, question); !removed)
        return removed;
    if (auto removed = removeNotes(m_database, response, question); !removed)
        return removed;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<int> ResponseRepository::finish(Id<Response> response, const Finishing &with)
{
    if (with.wanted && *with.wanted < 1)
        return failure(Error::Kind::Invalid, tr("Serial numbers begin with 1. Finish the response without asking for one."));
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return failure(begun);
    const Result<Response> row = requireResponse(m_database, response);
    if (!row)
        return failure(row);
    if (row->finished && row->serial)
        return *row->serial;
    Result<int> serial = finishRow(m_database, *row, with.wanted);
    if (!serial)
        return serial;
    for (const Question *question : with.blank) {
        if (auto inserted = insertAnswer(m_database, response, *question, Answer::blank()); !inserted)
            return failure(inserted);
    }
    if (auto noted = replaceFindings(m_database, response, with.findings); !noted)
        return failure(noted);
    if (auto committed = transaction.commit(); !committed)
        return failure(committed);
    Q_EMIT changed();
    return serial;
}

Result<void> ResponseRepository::reopen(Id<Response> response)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Query reopen(m_database, "UPDATE response SET finished = 0 WHERE id = ?");
    if (auto reopened = reopen.bind(response).run(); !reopened)
        return tl::unexpected(keyingError(reopened.error()));
    if (reopen.changedRows() == 0)
        return responseGone(Error::Kind::NotFound);
    if (auto forgotten = replaceFindings(m_database, response, {}); !forgotten)
        return forgotten;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<void> ResponseRepository::discard(Id<Response> response)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto unfinished = checkUnfinished(m_database, response); !unfinished)
        return unfinished;
    if (auto removed = Query(m_database, "DELETE FROM response WHERE id = ?").bind(response).run(); !removed)
        return removed;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<std::optional<Response>> ResponseRepository::unfinished(Id<Round> round, const Instrument &instrument) const
{
    Query query(m_database, "SELECT id FROM response WHERE round = ? AND finished = 0");
    const Result<std::optional<Id<Response>>> id = firstOf(query.bind(round), responseIdFrom);
    if (!id)
        return failure(id);
    return *id ? readResponse(m_database, **id, instrument) : std::nullopt;
}

Result<ResponseSet> ResponseRepository::ofQuestionnaire(Id<Round> round, const Questionnaire &questionnaire) const
{
    SetBuilder builder(questionnaire);
    if (auto swept = visitResponses(m_database, {round, questionnaire.key, Sweep::Stage::Finished}, builder); !swept)
        return failure(swept);
    return builder.take();
}

Result<std::vector<ReturnedCount>> ResponseRepository::returned(Id<Round> round) const
{
    Query query(m_database, "SELECT questionnaire, activity, count(*) FROM response WHERE round = ? AND finished = 1"
                            " GROUP BY questionnaire, activity ORDER BY questionnaire, activity");
    return rowsOf(query.bind(round), returnedFrom);
}

Result<std::vector<ReturnedPart>> ResponseRepository::returnedParts(Id<Round> round, const QString &questionnaire,
                                                                    const QuestionKey &question) const
{
    Query query(m_database, "SELECT r.activity, r.version, r.variant, r.language, a.value, count(*) FROM response r"
                            " LEFT JOIN answer a ON a.response = r.id AND a.question = ?"
                            " WHERE r.round = ? AND r.questionnaire = ? AND r.finished = 1 GROUP BY 1, 2, 3, 4, 5");
    return rowsOf(query.bind(question).bind(round).bind(questionnaire), partFrom);
}

} // namespace ljus
