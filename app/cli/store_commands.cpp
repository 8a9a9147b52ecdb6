// Commands that make, fill and look after a store.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/usage.h"
#include "core/store/store.h"
#include "core/tasks/definition_files.h"
#include "core/tasks/demo.h"
#include "core/tasks/import_responses.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDir>

#include <limits>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct NewOptions
{
    std::string store;
    std::string federation;
    std::string instrument;
};

Result<void> runNew(const NewOptions &options, Console &console)
{
    const auto instrument = options.instrument.empty() ? bundledInstrument() : loadInstrumentFile(typed(options.instrument));
    if (!instrument)
        return failure(instrument);
    const auto store = Store::create(typed(options.store), {{}, typed(options.federation)}, *instrument, console.clock);
    if (!store)
        return failure(store);
    console.out << Texts::tr("Made %1 with the definition \"%2\".").arg(shown(options.store), instrument->title.in(u"sv"_s))
                << Qt::endl;
    return {};
}

void addNew(CLI::App &app, Action &chosen)
{
    const auto [added, options] = command<NewOptions>(app, "new", Texts::tr("Make a new store file"), chosen, runNew);
    added->add_option("STORE", options->store, said(Texts::tr("the file to make (*.ljuspunkt)")))->required();
    added->add_option("--federation", options->federation, said(Texts::tr("the federation's name")))->required();
    added->add_option("--instrument", options->instrument, said(Texts::tr("definition file; the bundled example unless given")));
}

struct ImportOptions
{
    std::string store;
    std::string file;
    std::string round;
    std::string questionnaire;
    std::string version;
    bool dryRun = false;
};

Result<void> runImport(const ImportOptions &options, Console &console)
{
    const ImportMode mode = options.dryRun ? ImportMode::DryRun : ImportMode::Apply;
    const auto access = options.dryRun ? Store::Access::ReadOnly : Store::Access::ReadWrite;
    const auto opened = openRound(options.store, options.round, access, console);
    if (!opened)
        return failure(opened);
    const auto outcome = importResponses(
        *opened->store, {typed(options.file), opened->round, typed(options.questionnaire), typed(options.version)}, mode);
    if (!outcome)
        return failure(outcome);
    if (!outcome->problems.empty())
        return refusal(Texts::tr("Nothing was imported from %1:").arg(shown(options.file)), outcome->problems);
    const int count = static_cast<int>(outcome->plan.responses.size());
    console.out << (options.dryRun ? Texts::tr("%n response(s) can be imported.", nullptr, count)
                                   : Texts::tr("%n response(s) imported.", nullptr, count));
    if (!outcome->plan.newActivities.isEmpty())
        console.out << ' ' << Texts::tr("New activities: %1.").arg(outcome->plan.newActivities.join(u", "_s));
    console.out << Qt::endl;
    return {};
}

void addImport(CLI::App &app, Action &chosen)
{
    const auto [added, options] =
        command<ImportOptions>(app, "import", Texts::tr("Bring in responses from a CSV file"), chosen, runImport);
    added->add_option("STORE", options->store, said(storeHelp()))->required();
    added->add_option("FILE", options->file, said(Texts::tr("CSV, one row per response")))->required();
    added->add_option("--round", options->round, said(Texts::tr("the round's name")))->required();
    added->add_option("--questionnaire", options->questionnaire, said(Texts::tr("the questionnaire's key")))->required();
    added->add_option("--version", options->version, said(Texts::tr("the questionnaire version, for rows that do not say")))
        ->required();
    added->add_flag("--dry-run", options->dryRun, said(Texts::tr("only look whether it would work")));
}

struct FileOptions
{
    std::string store;
    std::string output;
};

Result<void> runCheck(const FileOptions &options, Console &console)
{
    const auto store = Store::open(typed(options.store), Store::Access::ReadOnly, console.clock);
    if (!store)
        return failure(store);
    const auto problems = (*store)->check();
    if (!problems)
        return failure(problems);
    if (!problems->empty())
        return refusal(Texts::tr("%1 has %n problem(s):", nullptr, static_cast<int>(problems->size())).arg(shown(options.store)),
                       *problems);
    console.out << Texts::tr("%1: all is well.").arg(shown(options.store)) << Qt::endl;
    return {};
}

Result<void> runBackup(const FileOptions &options, Console &console)
{
    auto store = Store::open(typed(options.store), Store::Access::ReadWrite, console.clock);
    if (!store && (store.error().kind == Error::Kind::Locked || store.error().kind == Error::Kind::ReadOnly))
        store = Store::open(typed(options.store), Store::Access::ReadOnly, console.clock); // a copy is worth more than its date
    if (!store)
        return failure(store);
    if (auto copied = (*store)->backup(typed(options.output)); !copied)
        return copied;
    console.out << Texts::tr("Backed up to %1, opened and checked.").arg(shown(options.output)) << Qt::endl;
    return {};
}

constexpr int kMostResponses = 1000000; ///< of a demo

struct DemoOptions
{
    std::string folder;
    quint32 seed = 1;
    int responses = 240;
};

Result<void> runDemo(const DemoOptions &options, Console &console)
{
    const auto path = createDemo({typed(options.folder), options.seed, options.responses}, console.clock);
    if (!path)
        return failure(path);
    console.out << Texts::tr("Made the demo federation %1. All answers are invented.").arg(QDir::toNativeSeparators(*path))
                << Qt::endl;
    return {};
}

void addCare(CLI::App &app, Action &chosen)
{
    {
        const auto [added, options] =
            command<FileOptions>(app, "check", Texts::tr("Look a store through for damage"), chosen, runCheck);
        added->add_option("STORE", options->store, said(storeHelp()))->required();
    }
    {
        const auto [added, options] =
            command<FileOptions>(app, "backup", Texts::tr("Copy a store and check the copy"), chosen, runBackup);
        added->add_option("STORE", options->store, said(storeHelp()))->required();
        added->add_option("-o,--output", options->output, said(Texts::tr("the file to make")))->required();
    }
    const auto [added, options] =
        command<DemoOptions>(app, "demo", Texts::tr("Make a federation with invented answers"), chosen, runDemo);
    added->add_option("DIR", options->folder, said(Texts::tr("the folder to make it in")))->required();
    added->add_option("--seed", options->seed, said(Texts::tr("same number, same answers")))
        ->check(wholeNumber(0, std::numeric_limits<quint32>::max()));
    added->add_option("--responses", options->responses, said(Texts::tr("how many responses")))
        ->check(wholeNumber(0, kMostResponses));
}

} // namespace

void addStoreCommands(CLI::App &app, Action &chosen)
{
    addNew(app, chosen);
    addImport(app, chosen);
    addCare(app, chosen);
}

} // namespace ljus
