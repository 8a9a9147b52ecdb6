// Carries out the plan of an import.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/import_writer.h"

#include "core/store/response_rows.h"

#include <QCoreApplication>

namespace ljus {

namespace {

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportWriter)
};

/// @a error with the number of the row it was found in; nothing is imported.
tl::unexpected<Error> inRow(std::size_t index, const Error &error)
{
    return failure(error.kind,
                   ImportTexts::tr("Row %1 of the import: %2 Nothing was imported.").arg(index + 1).arg(error.message),
                   error.detail);
}

} // namespace

Result<void> ImportWriter::check() const
{
    for (std::size_t i = 0; i < m_plan.responses.size(); ++i) {
        if (auto valid = checkRow(m_plan.responses[i]); !valid)
            return inRow(i, valid.error());
    }
    return {};
}

Result<void> ImportWriter::checkRow(const ImportedResponse &row) const
{
    const QuestionnaireVersion *version = m_questionnaire.version(row.version);
    const Variant *variant = version ? version->variant(row.variant) : nullptr;
    if (!variant) {
        return failure(
            Error::Kind::Invalid,
            ImportTexts::tr("the questionnaire has no version “%1” with a variant “%2”.").arg(row.version, row.variant));
    }
    if (const auto question = firstUnacceptable(*version, *variant, row.answers)) {
        return failure(Error::Kind::Invalid,
                       ImportTexts::tr("question %1 is not asked there, or cannot have that answer.").arg(*question));
    }
    for (auto answer = row.answers.cbegin(); answer != row.answers.cend(); ++answer) {
        if (auto valid = checkAnswer(*version->question(answer.key()), *answer); !valid)
            return valid;
    }
    return {};
}

Result<void> ImportWriter::readyActivities(ActivityRepository &activities)
{
    const Result<std::vector<Activity>> known = activities.all();
    if (!known)
        return failure(known);
    for (const Activity &activity : *known)
        m_activities.insert(activity.name, activity.id);
    for (const QString &name : m_plan.newActivities) {
        // Someone may have added it since the plan was made.
        if (m_activities.contains(name))
            continue;
        Activity activity;
        activity.name = name;
        const Result<Id<Activity>> id = activities.add(activity);
        if (!id)
            return failure(id);
        m_activities.insert(name, *id);
    }
    return {};
}

Result<void> ImportWriter::writeRow(Database &database, const ImportedResponse &row, int serial) const
{
    Response response;
    response.head = {m_plan.round, m_plan.questionnaire, row.version, row.variant, row.language, std::nullopt};
    if (!row.activity.isEmpty()) {
        const auto activity = m_activities.constFind(row.activity);
        if (activity == m_activities.cend()) {
            return failure(Error::Kind::Invalid,
                           ImportTexts::tr("there is no activity called “%1”; add it first.").arg(row.activity));
        }
        response.head.activity = *activity;
    }
    response.finished = true;
    response.serial = serial;
    const Result<Id<Response>> id = insertResponse(database, response);
    if (!id)
        return failure(id);
    const QuestionnaireVersion *version = m_questionnaire.version(row.version);
    for (auto answer = row.answers.cbegin(); answer != row.answers.cend(); ++answer) {
        if (auto inserted = insertAnswer(database, *id, *version->question(answer.key()), *answer); !inserted)
            return inserted;
    }
    return {};
}

Result<void> ImportWriter::writeRows(Database &database, int &serial) const
{
    for (std::size_t i = 0; i < m_plan.responses.size(); ++i) {
        if (auto written = writeRow(database, m_plan.responses[i], ++serial); !written)
            return written.error().kind == Error::Kind::Invalid ? inRow(i, written.error()) : written;
    }
    return {};
}

Result<void> ImportWriter::write(Database &database, ActivityRepository &activities)
{
    if (auto ready = readyActivities(activities); !ready)
        return ready;
    // Asked for and noted once, however many rows there are.
    Result<int> serial = lastSerial(database, m_plan.round);
    if (!serial)
        return failure(serial);
    if (auto written = writeRows(database, *serial); !written)
        return written;
    return raiseLastSerial(database, m_plan.round, *serial);
}

} // namespace ljus
