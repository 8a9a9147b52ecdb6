// Writes responses and their answers, one row per written code.
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

Result<Id<Response>> insertResponse(Database &database, const ResponseHead &head, Sweep::Stage stage)
{
    Query insert(database, "INSERT INTO response(round, questionnaire, version, variant, language, activity, finished)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(head.round).bind(head.questionnaire).bind(head.version).bind(head.variant).bind(head.language);
    insert.bind(head.activity).bind(stage == Sweep::Stage::Finished ? qint64{1} : qint64{0});
    if (auto inserted = insert.run(); !inserted)
        return failure(inserted);
    return Id<Response>{insert.insertedId()};
}

Result<void> insertAnswer(Database &database, Id<Response> response, const Question &question, const Answer &answer)
{
    Query insert(database, "INSERT INTO answer(response, question, value) VALUES (?, ?, ?)");
    const QStringList written = toCodes(answer, question.kind);
    for (const QString &code : written) {
        if (auto inserted = insert.bind(response).bind(question.key).bind(code).run(); !inserted)
            return inserted;
    }
    return {};
}

} // namespace ljus
