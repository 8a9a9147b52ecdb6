// Reads and writes responses and their answers, one row per written code.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/response_rows.h"

#include "core/store/query.h"

#include <QCoreApplication>

namespace ljus {

namespace {

struct RowTexts
{
    Q_DECLARE_TR_FUNCTIONS(ResponseRows)
};

Response responseFrom(const Query &row)
{
    Response response;
    response.id.value = row.number(0);
    response.head = {{row.number(1)},         row.text(2), row.text(3), row.text(4), row.text(5), row.optionalId<Activity>(6),
                     row.optionalId<Batch>(7)};
    response.serial = row.optionalNumber(8);
    response.finished = row.number(9) != 0;
    return response;
}

WrittenCode writtenCodeFrom(const Query &row)
{
    return {row.text(0), row.text(1)};
}

QString codeFrom(const Query &row)
{
    return row.text(0);
}

} // namespace

Result<void> checkAnswer(const Question &question, const Answer &answer)
{
    if (!accepts(question, answer)) {
        return failure(Error::Kind::Invalid,
                       RowTexts::tr("Question %1 cannot have that answer. Enter one of its own.").arg(question.key));
    }
    if (holdsIdentityNumber(answer, question.kind)) {
        return failure(
            Error::Kind::Invalid,
            RowTexts::tr("The answer to question %1 holds an identity number. Leave the number out.").arg(question.key));
    }
    return {};
}

Result<std::optional<Response>> responseRow(Database &database, Id<Response> id)
{
    Query query(database, "SELECT id, round, questionnaire, version, variant, language, activity, batch, serial, finished"
                          " FROM response WHERE id = ?");
    return firstOf(query.bind(id), responseFrom);
}

Result<std::vector<WrittenCode>> codesOf(Database &database, Id<Response> response)
{
    Query query(database, "SELECT question, value FROM answer WHERE response = ? ORDER BY question, value");
    return rowsOf(query.bind(response), writtenCodeFrom);
}

Result<QStringList> codesOf(Database &database, Id<Response> response, const QuestionKey &question)
{
    Query query(database, "SELECT value FROM answer WHERE response = ? AND question = ?");
    return rowsOf(query.bind(response).bind(question), codeFrom).map([](const std::vector<QString> &codes) {
        return QStringList(codes.begin(), codes.end());
    });
}

Result<Id<Response>> insertResponse(Database &database, const Response &response)
{
    Query insert(database, "INSERT INTO response(id, round, questionnaire, version, variant, language, activity, batch, serial,"
                           " finished) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const ResponseHead &head = response.head;
    insert.bind(response.id.isStored() ? std::optional(response.id) : std::nullopt).bind(head.round).bind(head.questionnaire);
    insert.bind(head.version).bind(head.variant).bind(head.language).bind(head.activity).bind(head.batch);
    insert.bind(response.serial).bind(qint64{response.finished});
    if (auto inserted = insert.run(); !inserted)
        return failure(inserted);
    return Id<Response>{insert.insertedId()};
}

Result<void> insertCode(Database &database, Id<Response> response, const WrittenCode &code)
{
    Query insert(database, "INSERT INTO answer(response, question, value) VALUES (?, ?, ?)");
    return insert.bind(response).bind(code.first).bind(code.second).run();
}

Result<void> insertAnswer(Database &database, Id<Response> response, const Question &question, const Answer &answer)
{
    const QStringList written = toCodes(answer, question.kind);
    for (const QString &code : written) {
        if (auto inserted = insertCode(database, response, {question.key, code}); !inserted)
            return inserted;
    }
    return {};
}

Result<void> removeAnswer(Database &database, Id<Response> response, const QuestionKey &question)
{
    Query remove(database, "DELETE FROM answer WHERE response = ? AND question = ?");
    return remove.bind(response).bind(question).run();
}

Result<int> lastSerial(Database &database, Id<Round> round)
{
    Query query(database, "SELECT last_serial FROM round WHERE id = ?");
    return numberOf(query.bind(round)).map([](qint64 serial) { return static_cast<int>(serial); });
}

Result<void> raiseLastSerial(Database &database, Id<Round> round, int serial)
{
    Query raise(database, "UPDATE round SET last_serial = max(last_serial, ?) WHERE id = ?");
    return raise.bind(qint64{serial}).bind(round).run();
}

} // namespace ljus
