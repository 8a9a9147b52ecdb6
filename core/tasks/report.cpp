// A round's results as tables, for the command line and for files.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/report.h"

#include "core/exchange/csv.h"
#include "core/exchange/results_table.h"
#include "core/exchange/workbook.h"
#include "core/results/indicator_results.h"
#include "core/tasks/file_output.h"
#include "core/tasks/lookup.h"
#include "core/tasks/round_overview.h"

#include <QCoreApplication>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

Result<ResultRequest> resultRequest(Store &store, const TableRequest &request)
{
    const auto fewAnswers = fewAnswersOf(store);
    if (!fewAnswers)
        return failure(fewAnswers);
    const auto activities = store.activities().all();
    if (!activities)
        return failure(activities);
    ResultRequest wanted;
    wanted.version = request.version;
    wanted.cut = request.cut;
    wanted.fewAnswers = *fewAnswers;
    wanted.audience = Audience::Outside;
    for (const Activity &activity : *activities)
        wanted.activityNames.insert(activity.id.value, activity.name);
    return wanted;
}

Result<std::vector<const Questionnaire *>> wantedQuestionnaires(const Instrument &instrument, const TableRequest &request)
{
    std::vector<const Questionnaire *> wanted;
    if (request.questionnaire.isEmpty()) {
        for (const Questionnaire &questionnaire : instrument.questionnaires)
            wanted.push_back(&questionnaire);
        return wanted;
    }
    const auto found = findQuestionnaire(instrument, request.questionnaire);
    if (!found)
        return failure(found);
    if (!request.version.isEmpty()) {
        if (const auto version = findVersion(**found, request.version); !version)
            return failure(version);
    }
    wanted.push_back(*found);
    return wanted;
}

void append(Table &table, Table &&more)
{
    table.columns = std::move(more.columns);
    for (QVariantList &row : more.rows)
        table.rows.push_back(std::move(row));
}

QVariant cell(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

Result<Table> rateTable(Store &store, const Round &round)
{
    const auto overview = overviewOf(store, round.id);
    if (!overview)
        return failure(overview);
    Table table{Texts::tr("Response rates"),
                {u"enkat"_s, u"mojliga"_s, u"utdelade"_s, u"inkomna"_s, u"tackning_procent"_s, u"svarsfrekvens_procent"_s,
                 u"externt_bortfall"_s, u"externt_bortfall_procent"_s},
                {}};
    for (const QuestionnaireState &state : overview->questionnaires) {
        const ResponseRates &rates = state.rates;
        table.rows.push_back({state.questionnaire->key, cell(rates.eligible), cell(rates.handedOut), rates.returned,
                              cell(rates.coverage), cell(rates.responseRate), cell(rates.externalNonResponse),
                              cell(rates.externalNonResponsePercent)});
    }
    return table;
}

Result<void> writeWorkbook(Store &store, const Round &round, const QString &path)
{
    auto questions = resultTable(store, round, {});
    if (!questions)
        return failure(questions);
    auto indicators = resultTable(store, round, {{}, {}, Cut::Whole, Level::Indicator});
    if (!indicators)
        return failure(indicators);
    auto rates = rateTable(store, round);
    if (!rates)
        return failure(rates);
    questions->name = Texts::tr("Questions");
    indicators->name = Texts::tr("Indicators");
    const auto bytes = workbook({*std::move(rates), *std::move(indicators), *std::move(questions)});
    if (!bytes)
        return failure(bytes);
    return writeFile(path, *bytes);
}

} // namespace

Result<Table> resultTable(Store &store, const Round &round, const TableRequest &request)
{
    const auto definition = store.instruments().byId(round.instrument);
    if (!definition)
        return failure(definition);
    const Instrument &instrument = *definition->instrument;
    const auto questionnaires = wantedQuestionnaires(instrument, request);
    if (!questionnaires)
        return failure(questionnaires);
    const auto wanted = resultRequest(store, request);
    if (!wanted)
        return failure(wanted);

    Table table;
    for (const Questionnaire *questionnaire : *questionnaires) {
        const auto responses = store.responses().ofQuestionnaire(round.id, *questionnaire);
        if (!responses)
            return failure(responses);
        const QuestionnaireResults results = resultsOf(*responses, *wanted);
        if (request.level == Level::Indicator)
            append(table, indicatorTable(results, indicatorsOf(instrument, *responses, *wanted)));
        else
            append(table, questionTable({results}));
    }
    return table;
}

Result<void> writeReport(Store &store, const Round &round, const QString &path)
{
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return writeWorkbook(store, round, path);
    if (!path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return failure(Error::Kind::Invalid,
                       Texts::tr("A report can be written as .xlsx or .csv. Give %1 one of these endings.").arg(path));
    const auto table = resultTable(store, round, {});
    if (!table)
        return failure(table);
    return writeFile(path, [&](QIODevice &device) { return writeCsv(*table, device, CsvMark::WithByteOrderMark); });
}

} // namespace ljus
