// The submission: a federation's answers and counts for one round as a Frictionless tabular data package.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/submission.h"

#include "core/domain/file_slug.h"
#include "core/domain/identity_number.h"
#include "core/exchange/data_package.h"
#include "core/exchange/submission_tables.h"
#include "core/exchange/workbook.h"
#include "core/instruments/instrument_format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormatVersion = 1;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Submission)
};

QVariant cellOf(QDate date)
{
    return date.isValid() ? QVariant(date) : QVariant();
}

QString statusCode(Provenance::Status status)
{
    switch (status) {
    case Provenance::Status::Official:
        return u"official"_s;
    case Provenance::Status::Federation:
        return u"federation"_s;
    case Provenance::Status::Example:
        break;
    }
    return u"example"_s;
}

QString uuidText(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

Result<void> checkTexts(const Submission &submission)
{
    QStringList texts{submission.federation.name, submission.round.name};
    for (const Activity &activity : submission.activities)
        texts << activity.name << activity.municipality;
    for (const QString &text : texts) {
        if (!identityNumbersIn(text).empty())
            return failure(Error::Kind::Invalid,
                           Texts::tr("\"%1\" holds a personal identity number, which may not be sent. Rename it and try again.")
                               .arg(maskIdentityNumbers(text)));
    }
    return {};
}

Result<void> checkQuestionnaires(const Submission &submission)
{
    QStringList seen;
    for (const ResponseSet &set : submission.responses)
        seen.push_back(set.questionnaire().key);
    if (seen.removeDuplicates() > 0)
        return failure(Error::Kind::Invalid,
                       Texts::tr("The submission has the responses to one questionnaire twice. Make the submission again."),
                       seen.join(u' '));
    for (const HandOutCounts &counts : submission.counts)
        seen.push_back(counts.questionnaire);
    for (const QString &key : seen) {
        if (submission.instrument.questionnaire(key) == nullptr)
            return failure(
                Error::Kind::Invalid,
                Texts::tr("The questionnaire %1 is not in the round's definition. Choose the definition that the round "
                          "was measured with, and try again.")
                    .arg(key));
    }
    return {};
}

Result<void> checkActivities(const Submission &submission)
{
    std::set<std::optional<Id<Activity>>> known{std::nullopt};
    for (const Activity &activity : submission.activities)
        known.insert(activity.id);
    const auto isKnown = [&](const auto &line) { return known.contains(line.activity); };
    bool allKnown = std::all_of(submission.counts.begin(), submission.counts.end(), isKnown);
    for (const ResponseSet &set : submission.responses)
        allKnown = allKnown && std::all_of(set.rows().begin(), set.rows().end(), isKnown);
    if (!allKnown)
        return failure(Error::Kind::Invalid,
                       Texts::tr("Responses or counts refer to an activity that the submission does not list. Make the "
                                 "submission again."));
    return {};
}

Result<void> check(const Submission &submission)
{
    for (const auto checkPart : {checkTexts, checkQuestionnaires, checkActivities}) {
        if (const Result<void> checked = checkPart(submission); !checked)
            return checked;
    }
    return {};
}

Table aboutTable(const Submission &submission)
{
    const Provenance &provenance = submission.instrument.provenance;
    return {Texts::tr("About"),
            {u"uppgift"_s, u"varde"_s},
            {{Texts::tr("Federation"), submission.federation.name},
             {Texts::tr("Round"), submission.round.name},
             {Texts::tr("From"), cellOf(submission.round.from)},
             {Texts::tr("To and including"), cellOf(submission.round.to)},
             {Texts::tr("Definition"), submission.instrument.title.in(u"sv"_s)},
             {Texts::tr("Status of the definition"), displayName(provenance.status)},
             {Texts::tr("Source of the definition"), provenance.source},
             {Texts::tr("Fingerprint of the definition"), fingerprint(submission.instrument)},
             {Texts::tr("Made"), cellOf(submission.created)}}};
}

Result<ZipEntry> workbookFile(const Submission &submission, const std::vector<PackageTable> &tables)
{
    std::vector<Table> sheets{aboutTable(submission)};
    for (const PackageTable &table : tables)
        sheets.push_back(table.table);
    auto bytes = workbook(sheets);
    if (!bytes)
        return failure(bytes);
    return ZipEntry{u"inlamning.xlsx"_s, *std::move(bytes)};
}

/// What the standard has no place for.
QJsonObject ownProperties(const Submission &submission, const QJsonArray &otherFiles)
{
    QJsonArray counts;
    for (const Questionnaire &questionnaire : submission.instrument.questionnaires) {
        const ResponseSet *responses = responsesOf(submission, questionnaire.key);
        counts.append(
            QJsonObject{{u"questionnaire"_s, questionnaire.key}, {u"responses"_s, responses != nullptr ? responses->size() : 0}});
    }
    const Federation &federation = submission.federation;
    const Round &round = submission.round;
    const Instrument &instrument = submission.instrument;
    return {{u"format"_s, u"ljuspunkt-submission"_s},
            {u"formatVersion"_s, kFormatVersion},
            {u"federation"_s, QJsonObject{{u"uuid"_s, uuidText(federation.uuid)}, {u"name"_s, federation.name}}},
            {u"round"_s, QJsonObject{{u"uuid"_s, uuidText(round.uuid)},
                                     {u"name"_s, round.name},
                                     {u"from"_s, round.from.toString(Qt::ISODate)},
                                     {u"to"_s, round.to.toString(Qt::ISODate)}}},
            {u"instrument"_s, QJsonObject{{u"id"_s, instrument.id},
                                          {u"title"_s, instrument.title.in(u"sv"_s)},
                                          {u"fingerprint"_s, fingerprint(instrument)},
                                          {u"status"_s, statusCode(instrument.provenance.status)}}},
            {u"counts"_s, counts},
            {u"files"_s, otherFiles}};
}

/// The files that the descriptor describes, and how.
struct Contents
{
    std::vector<ZipEntry> files;
    QJsonArray resources; ///< the tables
    QJsonArray otherFiles;
};

Result<Contents> contentsOf(const Submission &submission)
{
    const std::vector<PackageTable> tables = submissionTables(submission);
    Contents contents;
    for (const PackageTable &table : tables) {
        auto file = csvFile(table);
        if (!file)
            return failure(file);
        contents.resources.append(resourceOf(table, *file));
        contents.files.push_back(*std::move(file));
    }
    contents.files.push_back({u"definition.instrument.json"_s, writeInstrument(submission.instrument)});
    contents.otherFiles.append(fileDescription(u"application/json"_s, contents.files.back()));
    auto book = workbookFile(submission, tables);
    if (!book)
        return failure(book);
    contents.files.push_back(*std::move(book));
    contents.otherFiles.append(
        fileDescription(u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s, contents.files.back()));
    return contents;
}

ZipEntry descriptor(const Submission &submission, const Contents &contents)
{
    const QUuid id = QUuid::createUuidV5(submission.federation.uuid, uuidText(submission.round.uuid));
    QStringList name{u"inlamning"_s, fileSlug(submission.federation.name), fileSlug(submission.round.name)};
    name.removeAll(QString());
    const QJsonObject package{
        {u"profile"_s, u"tabular-data-package"_s},
        {u"name"_s, name.join(u'-')},
        {u"id"_s, uuidText(id)},
        {u"title"_s, Texts::tr("Submission from %1, %2").arg(submission.federation.name, submission.round.name)},
        // The standard asks for a time; the day is all that may be told.
        {u"created"_s, submission.created.toString(Qt::ISODate) + u"T00:00:00Z"_s},
        {u"ljuspunkt"_s, ownProperties(submission, contents.otherFiles)},
        {u"resources"_s, contents.resources}};
    return {u"datapackage.json"_s, QJsonDocument(package).toJson(QJsonDocument::Indented)};
}

} // namespace

Result<std::vector<ZipEntry>> submissionFiles(const Submission &submission)
{
    if (const Result<void> checked = check(submission); !checked)
        return failure(checked);
    auto contents = contentsOf(submission);
    if (!contents)
        return failure(contents);
    contents->files.insert(contents->files.begin(), descriptor(submission, *contents));
    return std::move(contents->files);
}

} // namespace ljus
