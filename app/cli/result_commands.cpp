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
#include "core/tasks/national_files.h"
#include "core/tasks/report.h"
#include "core/tasks/submit.h"

#include <QBuffer>
#include <QCoreApplication>

#include <array>
#include <map>

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
    std::map<Cut, std::string> only;
};

constexpr std::array kComparable{Cut::Sex,     Cut::Activity, Cut::Municipality, Cut::Language,
                                 Cut::Version, Cut::Round,    Cut::National,     Cut::Questionnaire};

ResultChoice choiceOf(const ResultOptions &options)
{
    ResultChoice choice{typed(options.questionnaire), typed(options.version)};
    for (const Cut cut : kComparable) {
        if (toCode(cut).toStdString() == options.by)
            choice.by = cut;
    }
    for (const auto &[trait, name] : options.only) {
        if (!name.empty())
            choice.only.insert(trait, typed(name));
    }
    return choice;
}

Result<Told<QString>> asText(ResultDesk &desk, const ResultOptions &options)
{
    const Level level = options.level == "indicator" ? Level::Indicator : Level::Question;
    if (options.format == "text")
        return resultSentences(desk, choiceOf(options), level);
    auto table = resultTable(desk, choiceOf(options), level);
    if (!table)
        return failure(table);
    if (options.format == "json")
        return Told<QString>{QString::fromUtf8(toJson(table->content)), table->remarks};
    QBuffer csv;
    csv.open(QIODevice::WriteOnly);
    if (auto written = writeCsv(table->content, csv, CsvMark::Plain); !written)
        return failure(written);
    return Told<QString>{QString::fromUtf8(csv.data()), table->remarks};
}

Result<void> setNational(ResultDesk &desk, const std::string &file)
{
    if (file.empty())
        return failure(Error::Kind::Invalid, Texts::tr("National values stand in a file. Name it with --national FILE."));
    auto values = loadNationalFile(typed(file));
    if (!values)
        return failure(values);
    desk.setNational(*std::move(values));
    return {};
}

Result<void> runResults(const ResultOptions &options, Console &console)
{
    const auto opened = openRound(options.store, options.round, Store::Access::ReadOnly, console);
    if (!opened)
        return failure(opened);
    auto desk = ResultDesk::open(*opened->store, opened->round);
    if (!desk)
        return failure(desk);
    if (options.by == toCode(Cut::National).toStdString()) {
        if (auto set = setNational(*desk, options.national); !set)
            return set;
    }
    const auto told = asText(*desk, options);
    if (!told)
        return failure(told);
    console.out << told->content << Qt::flush;
    for (const QString &remark : told->remarks)
        console.err << remark << Qt::endl;
    return {};
}

void addFilters(CLI::App &added, std::map<Cut, std::string> &only)
{
    added.add_option("--sex", only[Cut::Sex], said(Texts::tr("only responses of this sex, by its code")));
    added.add_option("--activity", only[Cut::Activity], said(Texts::tr("only responses of this activity, by its name")));
    added.add_option("--municipality", only[Cut::Municipality],
                     said(Texts::tr("only responses of this municipality's activities")));
    added.add_option("--language", only[Cut::Language], said(Texts::tr("only papers in this language, by its code")));
    added.add_option("--paper-version", only[Cut::Version], said(Texts::tr("only papers of this version")));
}

void addResults(CLI::App &app, Action &chosen)
{
    const auto [added, options] =
        command<ResultOptions>(app, "results", Texts::tr("Print a round's figures"), chosen, runResults);
    QStringList cuts;
    for (const Cut cut : kComparable)
        cuts.append(toCode(cut));
    added->add_option("STORE", options->store, said(storeHelp()))->required();
    added->add_option("--round", options->round, said(Texts::tr("the round's name")))->required();
    added->add_option("--questionnaire", options->questionnaire, said(Texts::tr("the questionnaire's key; all unless given")));
    added->add_option("--version", options->version,
                      said(Texts::tr("count the questions of this version; the current one unless given")));
    added->add_option("--by", options->by, said(Texts::tr("compare by this; questionnaire for indicators only")))
        ->check(oneOf(cuts));
    addFilters(*added, options->only);
    added->add_option("--national", options->national, said(Texts::tr("the file of national values for --by national")));
    added->add_option("--level", options->level, said(Texts::tr("question or indicator")))
        ->check(oneOf({u"question"_s, u"indicator"_s}));
    added->add_option("--format", options->format, said(Texts::tr("csv or json for programs, text for people")))
        ->check(oneOf({u"csv"_s, u"json"_s, u"text"_s}));
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
