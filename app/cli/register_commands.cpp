// Commands for definitions, rounds, activities and counts: what a store is set up with.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/usage.h"
#include "core/store/store.h"
#include "core/tasks/definition_files.h"
#include "core/tasks/lookup.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct InstrumentOptions
{
    std::string store;
    std::string file;
    qint64 id = 0;
};

Result<void> runInstrumentCheck(const InstrumentOptions &options, Console &console)
{
    const auto reading = readInstrumentFile(typed(options.file));
    if (!reading)
        return failure(reading);
    if (!reading->instrument)
        return refusal(
            Texts::tr("%1 has %n problem(s):", nullptr, static_cast<int>(reading->problems.size())).arg(shown(options.file)),
            reading->problems);
    console.out
        << Texts::tr("%1 is a valid definition. Fingerprint %2").arg(shown(options.file), fingerprint(*reading->instrument))
        << Qt::endl;
    return {};
}

Result<void> runInstrumentAdd(const InstrumentOptions &options, Console &console)
{
    const auto instrument = loadInstrumentFile(typed(options.file));
    if (!instrument)
        return failure(instrument);
    const auto store = Store::open(typed(options.store), Store::Access::ReadWrite, console.clock);
    if (!store)
        return failure(store);
    const auto id = (*store)->instruments().add(*instrument);
    if (!id)
        return failure(id);
    console.out << Texts::tr("Added definition %1: %2").arg(id->value).arg(instrument->title.in(u"sv"_s)) << Qt::endl;
    return {};
}

Result<void> runInstrumentList(const InstrumentOptions &options, Console &console)
{
    const auto store = Store::open(typed(options.store), Store::Access::ReadOnly, console.clock);
    if (!store)
        return failure(store);
    const auto all = (*store)->instruments().all();
    if (!all)
        return failure(all);
    for (const StoredInstrument &each : *all) {
        console.out << each.id.value << '\t' << each.instrument->title.in(u"sv"_s) << '\t'
                    << displayName(each.instrument->provenance.status) << '\t' << each.added.toString(Qt::ISODate) << '\t'
                    << each.fingerprint << Qt::endl;
    }
    return {};
}

Result<void> runInstrumentShow(const InstrumentOptions &options, Console &console)
{
    const auto store = Store::open(typed(options.store), Store::Access::ReadOnly, console.clock);
    if (!store)
        return failure(store);
    const auto stored = (*store)->instruments().byId({options.id});
    if (!stored)
        return failure(stored);
    console.out << QString::fromUtf8(writeInstrument(*stored->instrument)) << Qt::flush;
    return {};
}

void addInstrument(CLI::App &app, Action &chosen)
{
    CLI::App *group = app.add_subcommand("instrument", said(Texts::tr("Definitions: check, add, list, show")));
    group->group(said(commandGroup()));
    group->require_subcommand(1);
    const QString fileHelp = Texts::tr("definition file (*.instrument.json)");
    {
        const auto [added, options] =
            command<InstrumentOptions>(*group, "check", Texts::tr("Check a definition file"), chosen, runInstrumentCheck);
        added->add_option("FILE", options->file, said(fileHelp))->required();
    }
    {
        const auto [added, options] =
            command<InstrumentOptions>(*group, "add", Texts::tr("Add a definition to a store"), chosen, runInstrumentAdd);
        added->add_option("STORE", options->store, said(storeHelp()))->required();
        added->add_option("FILE", options->file, said(fileHelp))->required();
    }
    {
        const auto [added, options] =
            command<InstrumentOptions>(*group, "list", Texts::tr("List a store's definitions"), chosen, runInstrumentList);
        added->add_option("STORE", options->store, said(storeHelp()))->required();
    }
    {
        const auto [added, options] =
            command<InstrumentOptions>(*group, "show", Texts::tr("Print a definition of a store"), chosen, runInstrumentShow);
        added->add_option("STORE", options->store, said(storeHelp()))->required();
        added->add_option("ID", options->id, said(Texts::tr("the definition's number in the list")))
            ->required()
            ->check(wholeNumber(1));
    }
}

struct RoundOptions
{
    std::string store;
    std::string name;
    std::string from;
    std::string to;
    qint64 instrument = 0;
};

Result<Id<StoredInstrument>> newestInstrument(Store &store)
{
    const auto all = store.instruments().all();
    if (!all)
        return failure(all);
    return all->back().id;
}

Result<void> runRoundAdd(const RoundOptions &options, Console &console)
{
    const auto from = dateFrom(options.from, u"--from"_s);
    const auto to = dateFrom(options.to, u"--to"_s);
    if (!from || !to)
        return failure(from ? to : from);
    const auto store = Store::open(typed(options.store), Store::Access::ReadWrite, console.clock);
    if (!store)
        return failure(store);
    const auto instrument = options.instrument == 0 ? newestInstrument(**store)
                                                    : Result<Id<StoredInstrument>>(Id<StoredInstrument>{options.instrument});
    if (!instrument)
        return failure(instrument);
    const auto id = (*store)->rounds().add({{}, {}, typed(options.name), *from, *to, *instrument});
    if (!id)
        return failure(id);
    console.out << Texts::tr("Added the round \"%1\".").arg(typed(options.name)) << Qt::endl;
    return {};
}

void addRound(CLI::App &app, Action &chosen)
{
    CLI::App *group = app.add_subcommand("round", said(Texts::tr("Measuring rounds: add")));
    group->group(said(commandGroup()));
    group->require_subcommand(1);
    const auto [added, options] = command<RoundOptions>(*group, "add", Texts::tr("Add a round"), chosen, runRoundAdd);
    added->add_option("STORE", options->store, said(storeHelp()))->required();
    added->add_option("NAME", options->name, said(Texts::tr("the round's name")))->required();
    added->add_option("--from", options->from, said(Texts::tr("first day, YYYY-MM-DD")))->required();
    added->add_option("--to", options->to, said(Texts::tr("last day, YYYY-MM-DD")))->required();
    added->add_option("--instrument", options->instrument, said(Texts::tr("number of the definition; the newest unless given")))
        ->check(wholeNumber(1));
}

struct ActivityOptions
{
    std::string store;
    std::string name;
    std::string kind = "individual";
    std::string municipality;
    std::string from;
    std::string to;
};

Result<void> runActivityAdd(const ActivityOptions &options, Console &console)
{
    const auto kind = activityKindFromCode(typed(options.kind));
    const auto from = dateFrom(options.from, u"--from"_s);
    const auto to = dateFrom(options.to, u"--to"_s);
    if (!from || !to)
        return failure(from ? to : from);
    const auto store = Store::open(typed(options.store), Store::Access::ReadWrite, console.clock);
    if (!store)
        return failure(store);
    const auto id = (*store)->activities().add(
        {{}, {}, typed(options.name), kind.value_or(ActivityKind::Individual), typed(options.municipality), *from, *to});
    if (!id)
        return failure(id);
    console.out << Texts::tr("Added the activity \"%1\".").arg(typed(options.name)) << Qt::endl;
    return {};
}

void addActivity(CLI::App &app, Action &chosen)
{
    CLI::App *group = app.add_subcommand("activity", said(Texts::tr("Activities: add")));
    group->group(said(commandGroup()));
    group->require_subcommand(1);
    const auto [added, options] = command<ActivityOptions>(*group, "add", Texts::tr("Add an activity"), chosen, runActivityAdd);
    added->add_option("STORE", options->store, said(storeHelp()))->required();
    added->add_option("NAME", options->name, said(Texts::tr("the activity's name")))->required();
    added->add_option("--kind", options->kind, said(Texts::tr("individual or structural")))
        ->check(oneOf({u"individual"_s, u"structural"_s}));
    added->add_option("--municipality", options->municipality, said(Texts::tr("municipality")));
    added->add_option("--from", options->from, said(Texts::tr("first day, YYYY-MM-DD")));
    added->add_option("--to", options->to, said(Texts::tr("last day, YYYY-MM-DD")));
}

struct CountsOptions
{
    std::string store;
    std::string round;
    std::string group;
    std::string questionnaire;
    std::string activity;
    std::optional<int> eligible;
    std::optional<int> handedOut;
};

Result<const Questionnaire *> countedQuestionnaire(const Instrument &instrument, const CountsOptions &options)
{
    if (!options.questionnaire.empty())
        return findQuestionnaire(instrument, typed(options.questionnaire));
    const auto group = respondentGroupFromCode(typed(options.group));
    if (!group)
        return failure(Error::Kind::Invalid,
                       Texts::tr("Say which questionnaire is counted: --group staff, or --questionnaire with its key."));
    return findQuestionnaireOfGroup(instrument, *group);
}

/// What is stated already for the same round, questionnaire and activity.
Result<HandOutCounts> statedCounts(Store &store, HandOutCounts wanted)
{
    const auto lines = store.counts().ofRound(wanted.round);
    if (!lines)
        return failure(lines);
    for (const HandOutCounts &line : *lines) {
        if (line.questionnaire == wanted.questionnaire && line.activity == wanted.activity)
            return line;
    }
    return wanted;
}

Result<void> runCounts(const CountsOptions &options, Console &console)
{
    if (!options.eligible && !options.handedOut)
        return failure(Error::Kind::Invalid, Texts::tr("State at least one number: --eligible or --handed-out."));
    const auto opened = openRound(options.store, options.round, Store::Access::ReadWrite, console);
    if (!opened)
        return failure(opened);
    const auto definition = opened->store->instruments().byId(opened->round.instrument);
    if (!definition)
        return failure(definition);
    const auto questionnaire = countedQuestionnaire(*definition->instrument, options);
    if (!questionnaire)
        return failure(questionnaire);
    HandOutCounts wanted{opened->round.id, (*questionnaire)->key, {}, {}, {}};
    if (!options.activity.empty()) {
        const auto activity = opened->store->activities().byName(typed(options.activity));
        if (!activity)
            return failure(activity);
        wanted.activity = activity->id;
    }
    auto counts = statedCounts(*opened->store, wanted);
    if (!counts)
        return failure(counts);
    if (options.eligible)
        counts->eligible = options.eligible;
    if (options.handedOut)
        counts->handedOut = options.handedOut;
    return opened->store->counts().set(*counts);
}

void addCounts(CLI::App &app, Action &chosen)
{
    const auto [added, options] = command<CountsOptions>(
        app, "counts", Texts::tr("State how many could be asked and were handed a questionnaire"), chosen, runCounts);
    added->add_option("STORE", options->store, said(storeHelp()))->required();
    added->add_option("--round", options->round, said(Texts::tr("the round's name")))->required();
    added->add_option("--group", options->group, said(Texts::tr("respondent group with one questionnaire")))
        ->check(oneOf({u"participants"_s, u"staff"_s, u"board"_s, u"managers"_s, u"referrers"_s}));
    added->add_option("--questionnaire", options->questionnaire,
                      said(Texts::tr("the questionnaire's key, where the group has several")));
    added->add_option("--activity", options->activity, said(Texts::tr("the activity's name")));
    added->add_option("--eligible", options->eligible, said(Texts::tr("how many could be asked")))->check(wholeNumber(0));
    added->add_option("--handed-out", options->handedOut, said(Texts::tr("how many were handed a questionnaire")))
        ->check(wholeNumber(0));
}

} // namespace

void addRegisterCommands(CLI::App &app, Action &chosen)
{
    addInstrument(app, chosen);
    addRound(app, chosen);
    addActivity(app, chosen);
    addCounts(app, chosen);
}

} // namespace ljus
