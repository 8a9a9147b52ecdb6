// Commands that give results away: figures, report, answers, submission.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/usage.h"
#include "core/exchange/csv.h"
#include "core/exchange/results_table.h"
#include "core/store/store.h"
#include "core/tasks/answer_files.h"
#include "core/tasks/lookup.h"
#include "core/tasks/report.h"
#include "core/tasks/submit.h"

#include <QBuffer>
#include <QCoreApplication>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct ResultOptions
{
    std::string store;
    std::string round;
    std::string questionnaire;
    std::string version;
    std::string by;
    std::string national;
    std::string level = "question";
    std::string format = "csv";
};

TableRequest tableRequest(const ResultOptions &options)
{
    TableRequest request{typed(options.questionnaire), typed(options.version), Cut::Whole, Level::Question};
    if (options.by == "sex")
        request.cut = Cut::Sex;
    else if (options.by == "activity")
        request.cut = Cut::Activity;
    if (options.level == "indicator")
        request.level = Level::Indicator;
    return request;
}

Result<void> runResults(const ResultOptions &options, Console &console)
{
    const auto opened = openRound(options.store, options.round, Store::Access::ReadOnly, console);
    if (!opened)
        return failure(opened);
    const auto table = options.by == "national" ? tableBesideNational(*opened, tableRequest(options), options.national)
                                                : resultTable(*opened->store, opened->round, tableRequest(options));
    if (!table)
        return failure(table);
    if (options.format == "json") {
        console.out << QString::fromUtf8(toJson(*table)) << Qt::flush;
        return {};
    }
    QBuffer csv;
    csv.open(QIODevice::WriteOnly);
    if (auto written = writeCsv(*table, csv, CsvMark::Plain); !written)
        return written;
    console.out << QString::fromUtf8(csv.data()) << Qt::flush;
    return {};
}

void addResults(CLI::App &app, Action &chosen)
{
    const auto [added, options] =
        command<ResultOptions>(app, "results", Texts::tr("Print a round's figures"), chosen, runResults);
    added->add_option("STORE", options->store, said(storeHelp()))->required();
    added->add_option("--round", options->round, said(Texts::tr("the round's name")))->required();
    added->add_option("--questionnaire", options->questionnaire, said(Texts::tr("the questionnaire's key; all unless given")));
    added->add_option("--version", options->version,
                      said(Texts::tr("count the questions of this version; the current one unless given")));
    added->add_option("--by", options->by, said(Texts::tr("compare by sex, activity or national")))
        ->check(oneOf({u"sex"_s, u"activity"_s, u"national"_s}));
    added->add_option("--national", options->national, said(Texts::tr("the file of national values for --by national")));
    added->add_option("--level", options->level, said(Texts::tr("question or indicator")))
        ->check(oneOf({u"question"_s, u"indicator"_s}));
    added->add_option("--format", options->format, said(Texts::tr("csv or json")))->check(oneOf({u"csv"_s, u"json"_s}));
}

struct OutputOptions
{
    std::string store;
    std::string round;
    std::string output;
};

Result<void> runReport(const OutputOptions &options, Console &console)
{
    const auto opened = openRound(options.store, options.round, Store::Access::ReadOnly, console);
    if (!opened)
        return failure(opened);
    if (auto written = writeReport(*opened->store, opened->round, typed(options.output)); !written)
        return written;
    console.out << Texts::tr("Wrote the report %1.").arg(shown(options.output)) << Qt::endl;
    return {};
}

struct AnswerOptions : OutputOptions
{
    std::string questionnaire;
};

Result<void> runAnswers(const AnswerOptions &options, Console &console)
{
    const auto opened = openRound(options.store, options.round, Store::Access::ReadOnly, console);
    if (!opened)
        return failure(opened);
    const auto definition = opened->store->instruments().byId(opened->round.instrument);
    if (!definition)
        return failure(definition);
    const auto questionnaire = findQuestionnaire(*definition->instrument, typed(options.questionnaire));
    if (!questionnaire)
        return failure(questionnaire);
    const auto written = writeAnswers(*opened->store, opened->round, **questionnaire, typed(options.output));
    if (!written)
        return failure(written);
    console.out << Texts::tr("Wrote %n response(s), one by one, to %1. The file is the federation's own and not for publishing.",
                             nullptr, *written)
                       .arg(shown(options.output))
                << Qt::endl;
    return {};
}

Result<void> runSubmit(const OutputOptions &options, Console &console)
{
    const auto opened = openRound(options.store, options.round, Store::Access::ReadOnly, console);
    if (!opened)
        return failure(opened);
    const auto preview = previewSubmission(*opened->store, opened->round.id);
    if (!preview)
        return failure(preview);
    if (auto written = writeSubmission(*opened->store, opened->round.id, typed(options.output), console.clock); !written)
        return written;
    console.out << Texts::tr("Wrote the submission %1 with %n response(s).", nullptr, preview->overview.returned)
                       .arg(shown(options.output))
                << Qt::endl;
    for (const Problem &remark : preview->remarks)
        console.err << toSentence(remark) << Qt::endl;
    return {};
}

void addOutput(CLI::App *added, OutputOptions *options)
{
    added->add_option("STORE", options->store, said(storeHelp()))->required();
    added->add_option("--round", options->round, said(Texts::tr("the round's name")))->required();
    added->add_option("-o,--output", options->output, said(Texts::tr("the file to make")))->required();
}

void addAnswers(CLI::App &app, Action &chosen)
{
    const QString help = Texts::tr("Write one questionnaire's answers, one by one, as .sav (SPSS) or .csv; the file is the "
                                   "federation's own and not for publishing: few answers are not hidden in it");
    const auto [added, options] = command<AnswerOptions>(app, "answers", help, chosen, runAnswers);
    addOutput(added, options);
    added->add_option("--questionnaire", options->questionnaire, said(Texts::tr("the questionnaire's key")))->required();
}

} // namespace

void addResultCommands(CLI::App &app, Action &chosen)
{
    addResults(app, chosen);
    const auto [report, reportOptions] =
        command<OutputOptions>(app, "report", Texts::tr("Write a round's results as .xlsx or .csv"), chosen, runReport);
    addOutput(report, reportOptions);
    addAnswers(app, chosen);
    const auto [submit, submitOptions] =
        command<OutputOptions>(app, "submit", Texts::tr("Write a round's submission file"), chosen, runSubmit);
    addOutput(submit, submitOptions);
}

} // namespace ljus
