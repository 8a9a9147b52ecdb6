// What a round's stored definition asks, looked up without reading the definition whole.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/asked.h"

#include "core/store/query.h"

#include <QCoreApplication>

namespace ljus {

namespace {

struct AskedTexts
{
    Q_DECLARE_TR_FUNCTIONS(Asked)
};

} // namespace

Result<bool> asksQuestionnaire(Database &database, Id<Round> round, const QString &questionnaire)
{
    Query query(database, "SELECT 1 FROM round r JOIN instrument i ON i.id = r.instrument,"
                          " json_each(i.json, '$.questionnaires') q"
                          " WHERE r.id = ? AND json_extract(q.value, '$.key') = ? LIMIT 1");
    return query.bind(round).bind(questionnaire).next();
}

Result<bool> asksParticipants(Database &database, Id<Round> round, const QString &questionnaire)
{
    Query query(database, "SELECT 1 FROM round r JOIN instrument i ON i.id = r.instrument,"
                          " json_each(i.json, '$.questionnaires') q"
                          " WHERE r.id = ? AND json_extract(q.value, '$.key') = ?"
                          " AND json_extract(q.value, '$.group') = 'participants' LIMIT 1");
    return query.bind(round).bind(questionnaire).next();
}

Result<bool> asksFreeText(Database &database, const AskedQuestion &question)
{
    Query query(database, "SELECT 1 FROM round r JOIN instrument i ON i.id = r.instrument,"
                          " json_each(i.json, '$.questionnaires') q, json_each(q.value, '$.versions') v,"
                          " json_each(v.value, '$.questions') x"
                          " WHERE r.id = ? AND json_extract(q.value, '$.key') = ? AND json_extract(x.value, '$.key') = ?"
                          " AND json_extract(x.value, '$.kind') = 'freeText' LIMIT 1");
    return query.bind(question.round).bind(question.questionnaire).bind(question.question).next();
}

Result<void> checkForm(Database &database, const ResponseHead &head)
{
    Query query(database, "SELECT 1 FROM round r JOIN instrument i ON i.id = r.instrument,"
                          " json_each(i.json, '$.questionnaires') q, json_each(q.value, '$.versions') v,"
                          " json_each(v.value, '$.variants') x"
                          " WHERE r.id = ? AND json_extract(q.value, '$.key') = ? AND json_extract(v.value, '$.key') = ?"
                          " AND json_extract(x.value, '$.key') = ? LIMIT 1");
    const Result<bool> asked = query.bind(head.round).bind(head.questionnaire).bind(head.version).bind(head.variant).next();
    if (!asked)
        return failure(asked);
    if (*asked)
        return {};
    return failure(
        Error::Kind::Invalid,
        AskedTexts::tr("The round has no questionnaire “%1” with version “%2” and variant “%3”. Choose one of its own.")
            .arg(head.questionnaire, head.version, head.variant));
}

} // namespace ljus
