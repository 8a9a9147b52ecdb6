// Reads and writes keyed responses. Every change is on disk before changed() is sent.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/response_repository.h"

#include "core/store/asked.h"
#include "core/store/query.h"
#include "core/store/response_rows.h"
#include "core/store/response_sweep.h"
#include "core/store/sql_error.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace ljus {

namespace {

ReturnedCount returnedFrom(const Query &row)
{
    return {row.text(0), row.optionalId<Activity>(1), static_cast<int>(row.number(2))};
}

Response responseFrom(const Query &row)
{
    Response response;
    response.id.value = row.number(0);
    response.head = {{row.number(1)}, row.text(2), row.text(3), row.text(4), row.text(5), row.optionalId<Activity>(6)};
    return response;
}

struct WrittenCode
{
    QuestionKey question;
    QString code;
};

WrittenCode writtenCodeFrom(const Query &row)
{
    return {row.text(0), row.text(1)};
}

tl::unexpected<Error> unreadableResponse(Id<Response> id, const QString &detail)
{
    return failure(Error::Kind::Invalid,
                   ResponseRepository::tr("Response %1 does not fit its questionnaire. Check the file, and go back to the latest "
                                          "backup if it is damaged.")
                       .arg(id.value),
                   detail);
}

/// Conflict unless @a response is there and still being keyed.
Result<void> checkUnfinished(Database &database, Id<Response> response)
{
    Query query(database, "SELECT finished FROM response WHERE id = ?");
    const Result<bool> found = query.bind(response).next();
    if (!found)
        return failure(found);
    if (!*found)
        return failure(Error::Kind::Conflict, ResponseRepository::tr("That response is gone. Begin a new one."));
    if (query.number(0) != 0) {
        return failure(Error::Kind::Conflict,
                       ResponseRepository::tr("That response is finished and no longer changed. Begin a new one."));
    }
    return {};
}

Result<void> checkHead(Database &database, const ResponseHead &head)
{
    const Result<bool> asked = asksVariant(database, head);
    if (!asked)
        return failure(asked);
    if (!*asked) {
        return failure(
            Error::Kind::Invalid,
            ResponseRepository::tr("The round has no questionnaire “%1” with version “%2” and variant “%3”. Choose one of "
                                   "its own.")
                .arg(head.questionnaire, head.version, head.variant));
    }
    return {};
}

/// Says in the response's own words what SQLite refused.
Error startError(const Error &error)
{
    if (violates(error, u"FOREIGN KEY"))
        return {Error::Kind::NotFound, ResponseRepository::tr("That activity is not in this file. Choose another."),
                error.detail};
    if (violates(error, u"response.round"))
        return {error.kind,
                ResponseRepository::tr(
                    "A response of this round is still being keyed. Finish or discard it before you begin another."),
                error.detail};
    return error;
}

/// @a codes of one question as the answer they were written from; a multiple choice's in the order of its options.
std::optional<Answer> readAnswer(const Question &question, QStringList codes)
{
    std::sort(codes.begin(), codes.end(), [&question](const QString &a, const QString &b) {
        return question.optionIndex(a).value_or(-1) < question.optionIndex(b).value_or(-1);
    });
    const std::optional<Answer> answer = fromCodes(codes, question.kind);
    return answer && accepts(question, *answer) ? answer : std::nullopt;
}

/// Fills in the answers of @a response from its codes, which stand in order of question.
Result<void> readAnswers(Response &response, const std::vector<WrittenCode> &written, const QuestionnaireVersion &version)
{
    for (auto at = written.begin(); at != written.end();) {
        const QuestionKey key = at->question;
        QStringList codes;
        for (; at != written.end() && at->question == key; ++at)
            codes.append(at->code);
        const Question *question = version.question(key);
        const std::optional<Answer> answer = question ? readAnswer(*question, codes) : std::nullopt;
        if (!answer)
            return unreadableResponse(response.id, key);
        response.answers.insert(key, *answer);
    }
    return {};
}

/// Puts what is swept into a set for counting.
class SetBuilder final : public ResponseVisitor
{
public:
    explicit SetBuilder(const Questionnaire &questionnaire) : m_set(questionnaire) { }

    [[nodiscard]] Result<void> response(Id<Response> id, const ResponseHead &head) override
    {
        m_current = id;
        return m_set.addRow(head) ? Result<void>() : unreadableResponse(id, head.version);
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
    if (auto valid = checkHead(m_database, head); !valid)
        return failure(valid);
    const Result<Id<Response>> id = insertResponse(m_database, head, Sweep::Stage::Unfinished);
    if (!id)
        return tl::unexpected(startError(id.error()));
    if (auto committed = transaction.commit(); !committed)
        return failure(committed);
    Q_EMIT changed();
    return id;
}

Result<void> ResponseRepository::setAnswer(Id<Response> response, const Question &question, const Answer &answer)
{
    if (auto valid = checkAnswer(question, answer); !valid)
        return valid;
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto unfinished = checkUnfinished(m_database, response); !unfinished)
        return unfinished;
    Query remove(m_database, "DELETE FROM answer WHERE response = ? AND question = ?");
    if (auto removed = remove.bind(response).bind(question.key).run(); !removed)
        return removed;
    if (auto inserted = insertAnswer(m_database, response, question, answer); !inserted)
        return inserted;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<void> ResponseRepository::finish(Id<Response> response)
{
    Query finish(m_database, "UPDATE response SET finished = 1 WHERE id = ?");
    if (auto finished = finish.bind(response).run(); !finished)
        return finished;
    if (finish.changedRows() == 0)
        return failure(Error::Kind::Conflict, tr("That response is gone. Begin a new one."));
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
    Query query(m_database, "SELECT id, round, questionnaire, version, variant, language, activity FROM response"
                            " WHERE round = ? AND finished = 0");
    Result<std::optional<Response>> response = firstOf(query.bind(round), responseFrom);
    if (!response || !*response)
        return response;
    const ResponseHead &head = (*response)->head;
    const Questionnaire *questionnaire = instrument.questionnaire(head.questionnaire);
    const QuestionnaireVersion *version = questionnaire ? questionnaire->version(head.version) : nullptr;
    if (!version || !version->variant(head.variant))
        return unreadableResponse((*response)->id, head.questionnaire);
    Query answers(m_database, "SELECT question, value FROM answer WHERE response = ? ORDER BY question, value");
    const Result<std::vector<WrittenCode>> written = rowsOf(answers.bind((*response)->id), writtenCodeFrom);
    if (!written)
        return failure(written);
    if (auto read = readAnswers(**response, *written, *version); !read)
        return failure(read);
    return response;
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

} // namespace ljus
