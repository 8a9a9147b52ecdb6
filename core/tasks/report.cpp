// A round's results as tables, for the command line and for files.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/report.h"

#include "core/exchange/csv.h"
#include "core/exchange/report_sheets.h"
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

const QString kLanguage = QStringLiteral("sv"); // reports are read in Sweden

Result<ResultRequest> resultRequest(Store &store, const TableRequest &request)
{
    const auto fewAnswers = fewAnswersOf(store);
    if (!fewAnswers)
        return failure(fewAnswers);
    const auto activityNames = store.activities().names();
    if (!activityNames)
        return failure(activityNames);
    ResultRequest wanted;
    wanted.version = request.version;
    wanted.cut = request.cut;
    wanted.fewAnswers = *fewAnswers;
    wanted.audience = Audience::Outside;
    wanted.activityNames = *activityNames;
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

Result<Table> rateSheet(Store &store, const Round &round)
{
    const auto overview = overviewOf(store, round.id);
    if (!overview)
        return failure(overview);
    Table sheet{Texts::tr("Response rates"),
                {Texts::tr("Questionnaire"), Texts::tr("Could be asked"), Texts::tr("Handed out"), Texts::tr("Returned"),
                 Texts::tr("Coverage, per cent"), Texts::tr("Response rate, per cent"), Texts::tr("External non-response"),
                 Texts::tr("External non-response, per cent")},
                {}};
    for (const QuestionnaireState &state : overview->questionnaires) {
        const ResponseRates &rates = state.rates;
        sheet.rows.push_back({state.questionnaire->title.in(kLanguage), cell(rates.eligible), cell(rates.handedOut),
                              rates.returned, cell(rates.coverage), cell(rates.responseRate), cell(rates.externalNonResponse),
                              cell(rates.externalNonResponsePercent)});
    }
    return sheet;
}

/// What the figures are counted by, and what may be missing from them.
Table aboutSheet(const Instrument &instrument, const Round &round, const FewAnswers &limits)
{
    const QString source = limits.source().isEmpty() ? Texts::tr("the program's own limits, not official ones") : limits.source();
    return {Texts::tr("About"),
            {Texts::tr("What"), Texts::tr("Value")},
            {{Texts::tr("Round"), round.name},
             {Texts::tr("Definition"), instrument.title.in(kLanguage)},
             {Texts::tr("Status of the definition"), displayName(instrument.provenance.status)},
             {Texts::tr("Warned of below"), limits.warnBelow()},
             {Texts::tr("Hidden below"), limits.hideBelow()},
             {Texts::tr("Source of the limits"), source},
             {Texts::tr("Per cent"), Texts::tr("whole, of those who answered the question")}}};
}

/// One sheet per questionnaire that has responses, whole and compared, and the indicators of all in @a indicators.
Result<std::vector<Table>> questionnaireSheets(Store &store, const Round &round, const Instrument &instrument, Table &indicators)
{
    std::vector<Table> sheets;
    for (const Questionnaire &questionnaire : instrument.questionnaires) {
        const auto responses = store.responses().ofQuestionnaire(round.id, questionnaire);
        if (!responses)
            return failure(responses);
        if (responses->size() == 0)
            continue;
        Table sheet = questionSheet(questionnaire.title.in(kLanguage));
        for (const Cut cut : {Cut::Whole, Cut::Sex, Cut::Activity}) {
            const auto request = resultRequest(store, {questionnaire.key, {}, cut, Level::Question});
            if (!request)
                return failure(request);
            const QuestionnaireResults results = resultsOf(*responses, *request);
            if (cut != Cut::Whole && results.groups.size() < 2)
                continue; // nothing to compare
            appendQuestions(sheet, results, kLanguage);
            appendIndicators(indicators, results, indicatorsOf(instrument, *responses, *request), kLanguage);
        }
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

Result<void> writeWorkbook(Store &store, const Round &round, const QString &path)
{
    const auto definition = store.instruments().byId(round.instrument);
    if (!definition)
        return failure(definition);
    const auto limits = fewAnswersOf(store);
    if (!limits)
        return failure(limits);
    auto rates = rateSheet(store, round);
    if (!rates)
        return failure(rates);
    Table indicators = indicatorSheet();
    auto questionnaires = questionnaireSheets(store, round, *definition->instrument, indicators);
    if (!questionnaires)
        return failure(questionnaires);
    std::vector<Table> sheets{aboutSheet(*definition->instrument, round, *limits), *std::move(rates), std::move(indicators)};
    for (Table &sheet : *questionnaires)
        sheets.push_back(std::move(sheet));
    const auto bytes = workbook(sheets);
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
