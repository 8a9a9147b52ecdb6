// Commands that list what was keyed: the sheets of a round, and its piles with how well they were keyed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/list_tables.h"
#include "app/cli/usage.h"
#include "core/store/store.h"
#include "core/tasks/batch_quality.h"
#include "core/tasks/lookup.h"
#include "core/tasks/sheet_filter.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto kAnyFlag = "any";
struct ListOptions
{
    std::string store;
    std::string round;
    std::string questionnaire;
    std::string flag;
    std::string format = "csv";
    int batch = 0; ///< its number; 0: all
};

/// A round to list from, and what its keys and numbers are called.
struct NamedRound
{
    OpenRound opened;
    SheetNames names;
};

Result<NamedRound> openNamed(const ListOptions &options, Console &console)
{
    auto opened = openRound(options.store, options.round, Store::Access::ReadOnly, console);
    if (!opened)
        return failure(opened);
    const auto definition = opened->store->instruments().byId(opened->round.instrument);
    if (!definition)
        return failure(definition);
    const auto activities = opened->store->activities().names();
    if (!activities)
        return failure(activities);
    return NamedRound{*std::move(opened), {definition->instrument, *activities, u"sv"_s}};
}

ListStyle styleOf(const ListOptions &options)
{
    return options.format == "text" ? ListStyle::Words : ListStyle::Codes;
}

SheetFilter filterOf(const ListOptions &options)
{
    SheetFilter filter;
    if (options.batch != 0)
        filter.batch = options.batch;
    if (!options.questionnaire.empty())
        filter.questionnaire = typed(options.questionnaire);
    if (options.flag == kAnyFlag)
        filter.flags.assign(kSheetFlags.begin(), kSheetFlags.end());
    else if (const auto flag = sheetFlagFromCode(typed(options.flag)))
        filter.flags = {*flag};
    return filter;
}

/// NotFound when the round's definition or the round has not what @a options name.
Result<void> checkNames(Store &store, const Round &round, const Instrument &instrument, const ListOptions &options)
{
    if (!options.questionnaire.empty()) {
        if (const auto found = findQuestionnaire(instrument, typed(options.questionnaire)); !found)
            return failure(found);
    }
    if (options.batch == 0)
        return {};
    const auto lines = store.batches().ofRound(round.id);
    if (!lines)
        return failure(lines);
    const bool isThere = std::any_of(lines->cbegin(), lines->cend(),
                                     [&options](const BatchLine &line) { return line.batch.number == options.batch; });
    return isThere
               ? Result<void>()
               : failure(Error::Kind::NotFound, Texts::tr("The round \"%1\" has no pile %2. The command \"batches\" lists them.")
                                                    .arg(round.name)
                                                    .arg(options.batch));
}

/// Why no sheet is listed.
QString nothingListed(const Round &round, const ListOptions &options)
{
    if (options.flag == kAnyFlag)
        return Texts::tr("No sheet has anything to look at.");
    if (const auto flag = sheetFlagFromCode(typed(options.flag)))
        return Texts::tr("No sheet has the remark \"%1\".").arg(displayName(*flag));
    if (options.batch != 0 || !options.questionnaire.empty())
        return Texts::tr("No finished sheet is of what was asked for.");
    return Texts::tr("The round \"%1\" has no finished sheets yet.").arg(round.name);
}

Result<void> runSheets(const ListOptions &options, Console &console)
{
    const auto named = openNamed(options, console);
    if (!named)
        return failure(named);
    const auto &[opened, names] = *named;
    if (auto found = checkNames(*opened.store, opened.round, *names.instrument, options); !found)
        return found;
    auto sheets = opened.store->sheets().ofRound(opened.round.id);
    if (!sheets)
        return failure(sheets);
    const SheetFilter filter = filterOf(options);
    const SheetSieve sieve(filter, names);
    std::erase_if(*sheets, [&sieve](const SheetLine &sheet) { return !sieve.lets(sheet); });
    if (sheets->empty())
        console.err << nothingListed(opened.round, options) << Qt::endl;
    return printTable(sheetTable(*sheets, names, styleOf(options)), options.format, console);
}

Result<void> runBatches(const ListOptions &options, Console &console)
{
    const auto named = openNamed(options, console);
    if (!named)
        return failure(named);
    const auto &[opened, names] = *named;
    const auto batches = batchQuality(*opened.store, opened.round.id);
    if (!batches)
        return failure(batches);
    if (batches->empty())
        console.err << Texts::tr("The round \"%1\" has no piles yet.").arg(opened.round.name) << Qt::endl;
    return printTable(batchTable(*batches, names, styleOf(options)), options.format, console);
}

void addCommon(CLI::App *added, ListOptions *options)
{
    added->add_option("STORE", options->store, said(storeHelp()))->required();
    added->add_option("--round", options->round, said(Texts::tr("the round's name")))->required();
    added->add_option("--format", options->format, said(Texts::tr("csv or json for programs, text for people")))
        ->check(oneOf({u"csv"_s, u"json"_s, u"text"_s}));
}

} // namespace

void addSheetCommands(CLI::App &app, Action &chosen)
{
    {
        const auto [added, options] =
            command<ListOptions>(app, "sheets", Texts::tr("List a round's finished sheets"), chosen, runSheets);
        addCommon(added, options);
        added->add_option("--batch", options->batch, said(Texts::tr("only this pile, by its number")))->check(wholeNumber(1));
        added->add_option("--questionnaire", options->questionnaire,
                          said(Texts::tr("the questionnaire's key; all unless given")));
        QStringList codes{QString::fromUtf8(kAnyFlag)};
        for (const SheetFlag flag : kSheetFlags)
            codes << toCode(flag);
        added->add_option("--flag", options->flag, said(Texts::tr("only what is to be looked at: any, or one reason")))
            ->check(oneOf(codes));
    }
    const auto [added, options] =
        command<ListOptions>(app, "batches", Texts::tr("List a round's piles, and how well they were keyed"), chosen, runBatches);
    addCommon(added, options);
}

} // namespace ljus
