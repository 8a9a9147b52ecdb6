// Brings a file of responses into a store: read, look at the plan, apply it whole or not at all.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/import_responses.h"

#include "core/exchange/response_table.h"
#include "core/tasks/lookup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ImportResponses)
};

} // namespace

Result<ImportOutcome> importResponses(Store &store, const ImportRequest &request, ImportMode mode)
{
    const auto definition = store.instruments().byId(request.round.instrument);
    if (!definition)
        return failure(definition);
    const auto questionnaire = findQuestionnaire(*definition->instrument, request.questionnaire);
    if (!questionnaire)
        return failure(questionnaire);
    if (const auto version = findVersion(**questionnaire, request.version); !version)
        return failure(version);
    const auto activities = store.activities().all();
    if (!activities)
        return failure(activities);

    const QString shown = QDir::toNativeSeparators(request.file);
    QFile file(request.file);
    if (!QFileInfo(request.file).isFile())
        return failure(Error::Kind::NotFound, Texts::tr("There is no file %1. Check the name and the folder.").arg(shown));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Io, Texts::tr("%1 could not be read. Check that you may open the file.").arg(shown),
                       file.errorString());

    auto reading =
        readResponseTable(file, {**questionnaire, request.version, request.round.id, QStringLiteral("sv"), *activities});
    if (!reading)
        return failure(reading.error().kind, Texts::tr("%1: %2").arg(shown, reading.error().message), reading.error().detail);
    ImportOutcome outcome{std::move(reading->plan), std::move(reading->problems)};
    if (outcome.problems.empty() && mode == ImportMode::Apply) {
        if (auto applied = store.apply(outcome.plan); !applied)
            return failure(applied);
    }
    return outcome;
}

} // namespace ljus
