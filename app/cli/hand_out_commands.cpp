// Commands for hand-outs: how a round stands, an activity's list, marking, importing, purging, and the round's days.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/distribution_tables.h"
#include "app/cli/list_tables.h"
#include "app/cli/usage.h"
#include "core/exchange/hand_out_table.h"
#include "core/tasks/distribution.h"
#include "core/tasks/file_output.h"
#include "core/tasks/hand_out_work.h"
#include "core/tasks/lookup.h"
#include "core/tasks/round_calendar.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct HandOutOptions
{
    std::string store;
    std::string round;
    std::string activity;
    std::string questionnaire;
    std::string file;
    std::string code;
    std::string status;
    std::string date;
    std::string reason;
    std::string format = "csv";
    std::string by;
    std::string sheet;
    bool leavesOut = false;
    bool isDryRun = false;
    bool isSure = false;
};

Result<void> runStatus(const HandOutOptions &options, Console &console)
{
    const auto opened = openRound(options.store, options.round, Store::Access::ReadOnly, console);
    if (!opened)
        return failure(opened);
    const auto distribution = distributionOf(*opened->store, opened->round.id, console.clock);
    if (!distribution)
        return failure(distribution);
    if (options.by.empty())
        return printTable(statusTable(*distribution), options.format, console);
    const auto fewAnswers = fewAnswersOf(*opened->store);
    if (!fewAnswers)
        return failure(fewAnswers);
    const ReturnCut cut = options.by == "sex" ? ReturnCut::Sex : ReturnCut::Language;
    return printTable(cutTable(*distribution, cut, *fewAnswers), options.format, console);
}

/// A list that commands work on.
struct OpenList
{
    OpenRound opened;
    std::shared_ptr<const Instrument> instrument;
    std::unique_ptr<HandOutWork> work;
};

Result<OpenList> openList(const HandOutOptions &options, Store::Access access, Console &console)
{
    auto opened = openRound(options.store, options.round, access, console);
    if (!opened)
        return failure(opened);
    const auto activity = opened->store->activities().byName(typed(options.activity));
    if (!activity)
        return failure(activity);
    const auto definition = opened->store->instruments().byId(opened->round.instrument);
    if (!definition)
        return failure(definition);
    auto work = HandOutWork::open(*opened->store, opened->round.id, activity->id);
    if (!work)
        return failure(work);
    return OpenList{*std::move(opened), definition->instrument, *std::move(work)};
}

Result<void> runList(const HandOutOptions &options, Console &console)
{
    const auto list = openList(options, Store::Access::ReadOnly, console);
    if (!list)
        return failure(list);
    return printTable(handOutTable(list->work->lines(), *list->instrument, u"sv"_s), options.format, console);
}

Result<void> runMark(const HandOutOptions &options, Console &console)
{
    const auto day = dateFrom(options.date, u"--date"_s);
    if (!day)
        return failure(day);
    const auto list = openList(options, Store::Access::ReadWrite, console);
    if (!list)
        return failure(list);
    std::vector<int> rows;
    for (int row = 0; row < static_cast<int>(list->work->lines().size()); ++row) {
        const HandOut &line = list->work->lines()[static_cast<std::size_t>(row)];
        const bool isAsked = options.questionnaire.empty() || line.questionnaire == typed(options.questionnaire);
        if (line.code == typed(options.code) && isAsked)
            rows.push_back(row);
    }
    if (rows.empty()) {
        return failure(Error::Kind::NotFound,
                       Texts::tr("The list of \"%1\" has no line \"%2\". The command \"handouts list\" shows those there are.")
                           .arg(typed(options.activity), typed(options.code)));
    }
    if (rows.size() > 1) {
        return failure(Error::Kind::Invalid,
                       Texts::tr("The code \"%1\" stands in more than one questionnaire. Say which with --questionnaire.")
                           .arg(typed(options.code)));
    }
    HandOutMark mark{*handOutStatusFromCode(typed(options.status)), *day, typed(options.reason)};
    if (auto kept = checkAllIsKept(list->work->lines().at(static_cast<std::size_t>(rows.front())), mark); !kept)
        return kept;
    mark.date = day->isValid() ? *day : console.clock.today();
    if (auto valid = checkDay(mark.date, console.clock); !valid)
        return valid;
    if (auto marked = list->work->mark(rows, mark); !marked)
        return marked;
    console.out << Texts::tr("%n line(s) marked.", nullptr, static_cast<int>(rows.size())) << Qt::endl;
    return {};
}

Result<std::vector<SheetGrid>> readGridFile(const std::string &path)
{
    QFile file(typed(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound,
                       Texts::tr("%1 cannot be opened. Check its name, and that you may read it.").arg(shown(path)),
                       file.errorString());
    return readGrids(file);
}

HandOutTarget targetOf(const OpenList &list, const HandOutOptions &options, const Clock &clock)
{
    HandOutTarget target{{}, typed(options.questionnaire), list.work->lines(), clock.today()};
    for (const Questionnaire &questionnaire : list.instrument->questionnaires) {
        if (questionnaire.group == RespondentGroup::Participants)
            target.questionnaires.push_back(&questionnaire);
    }
    return target;
}

/// The sheet that is asked for, else the first.
Result<SheetGrid> gridOf(const HandOutOptions &options)
{
    const auto grids = readGridFile(options.file);
    if (!grids)
        return failure(grids);
    if (options.sheet.empty())
        return grids->front();
    QStringList names;
    for (const SheetGrid &grid : *grids) {
        if (grid.name == typed(options.sheet))
            return grid;
        if (!grid.name.isEmpty())
            names << grid.name;
    }
    if (names.isEmpty())
        return failure(Error::Kind::NotFound, Texts::tr("%1 has no sheets. Leave --sheet out.").arg(shown(options.file)));
    return failure(
        Error::Kind::NotFound,
        Texts::tr("%1 has no sheet \"%2\", but these: %3.").arg(shown(options.file), typed(options.sheet), names.join(u", "_s)));
}

/// Says what was read otherwise than it stands, and what not at all.
void sayDoubts(const HandOutReading &reading, const QStringList &unread, Console &console)
{
    for (const Problem &problem : reading.doubts)
        console.err << Texts::tr("Check: %1").arg(toSentence(problem)) << Qt::endl;
    if (!unread.isEmpty())
        console.err << Texts::tr("Columns that were not read: %1.").arg(unread.join(u", "_s)) << Qt::endl;
}

/// What stops a line stops all: a list is brought in whole from here, or without the lines that are known where that is asked
/// for.
Result<void> checkReading(const HandOutReading &reading, const HandOutOptions &options, Console &console)
{
    if (!reading.refused.empty()) {
        return refusal(
            Texts::tr("Nothing was added: %n cell(s) cannot be read.", nullptr, static_cast<int>(reading.refused.size())),
            reading.refused);
    }
    if (!reading.known.empty() && !options.leavesOut) {
        return refusal(Texts::tr("Nothing was added: the list has %n of the lines already. --leave-out leaves them out.", nullptr,
                                 static_cast<int>(reading.known.size())),
                       reading.known);
    }
    if (reading.lines.empty() && reading.known.empty())
        return failure(Error::Kind::Invalid,
                       Texts::tr("%1 has no line of a list. Check the file, and the sheet.").arg(shown(options.file)));
    for (const Problem &problem : reading.known)
        console.err << Texts::tr("Left out: %1").arg(toSentence(problem)) << Qt::endl;
    return {};
}

Result<void> runImport(const HandOutOptions &options, Console &console)
{
    const auto grid = gridOf(options);
    if (!grid)
        return failure(grid);
    const auto access = options.isDryRun ? Store::Access::ReadOnly : Store::Access::ReadWrite;
    const auto list = openList(options, access, console);
    if (!list)
        return failure(list);
    if (const auto asked = findQuestionnaire(*list->instrument, typed(options.questionnaire)); !asked)
        return failure(asked);
    const HandOutMapping mapping = suggestedMapping(*grid);
    const HandOutReading reading = readHandOuts(*grid, mapping, targetOf(*list, options, console.clock));
    sayDoubts(reading, unreadColumns(*grid, mapping), console);
    if (auto sound = checkReading(reading, options, console); !sound)
        return sound;
    const auto lines = static_cast<int>(reading.lines.size());
    if (options.isDryRun) {
        console.out << Texts::tr("%n line(s) can be added.", nullptr, lines) << Qt::endl;
        return {};
    }
    if (auto added = list->work->add(reading.lines); !added)
        return added;
    console.out << Texts::tr("%n line(s) added.", nullptr, lines) << Qt::endl;
    return {};
}

Result<void> runPurge(const HandOutOptions &options, Console &console)
{
    if (!options.isSure) {
        return failure(Error::Kind::Invalid,
                       Texts::tr("Purging takes all codes and notes of the round away for good, here and in its backups; the "
                                 "numbers stay. Add --yes when that is what you want."));
    }
    const auto opened = openRound(options.store, options.round, Store::Access::ReadWrite, console);
    if (!opened)
        return failure(opened);
    if (console.clock.today() <= opened->round.to) {
        return failure(Error::Kind::Conflict, Texts::tr("The round \"%1\" runs until %2. Purge its lists when it is over.")
                                                  .arg(opened->round.name, opened->round.to.toString(Qt::ISODate)));
    }
    const auto outcome = opened->store->purgeHandOuts(opened->round.id);
    if (!outcome)
        return failure(outcome);
    console.out << Texts::tr("%n line(s) purged; their numbers stay.", nullptr, outcome->lines) << Qt::endl;
    for (const QString &copy : outcome->copies)
        console.out << Texts::tr("Purged in the backup %1 too.").arg(copy) << Qt::endl;
    if (!outcome->missed.empty())
        return refusal(Texts::tr("Some backups could not be purged:"), outcome->missed);
    return {};
}

Result<void> runCalendar(const HandOutOptions &options, Console &console)
{
    const auto opened = openRound(options.store, options.round, Store::Access::ReadOnly, console);
    if (!opened)
        return failure(opened);
    const auto events = roundCalendar(*opened->store, opened->round.id);
    if (!events)
        return failure(events);
    return writeFile(typed(options.file), calendarFile(*events, console.clock.now()));
}

void addRoundOptions(CLI::App *added, HandOutOptions *options)
{
    added->add_option("STORE", options->store, said(storeHelp()))->required();
    added->add_option("--round", options->round, said(Texts::tr("the round's name")))->required();
}

void addListOptions(CLI::App *added, HandOutOptions *options)
{
    addRoundOptions(added, options);
    added->add_option("--activity", options->activity, said(Texts::tr("the activity's name")))->required();
}

void addFormat(CLI::App *added, HandOutOptions *options)
{
    added->add_option("--format", options->format, said(Texts::tr("csv or json for programs, text for people")))
        ->check(oneOf({u"csv"_s, u"json"_s, u"text"_s}));
}

void addMark(CLI::App &group, Action &chosen)
{
    const auto [added, options] =
        command<HandOutOptions>(group, "mark", Texts::tr("Mark a line of an activity's list"), chosen, runMark);
    addListOptions(added, options);
    QStringList codes;
    for (const HandOutStatus status : kHandOutStatuses)
        codes << toCode(status);
    added->add_option("--code", options->code, said(Texts::tr("the line's code")))->required();
    added->add_option("--status", options->status, said(Texts::tr("what was done")))->required()->check(oneOf(codes));
    added->add_option("--questionnaire", options->questionnaire, said(Texts::tr("only the line of this one, by its key")));
    added->add_option("--date", options->date, said(Texts::tr("the day, YYYY-MM-DD; today unless given")));
    added->add_option("--reason", options->reason, said(Texts::tr("why, for outside_target")));
}

void addImport(CLI::App &group, Action &chosen)
{
    const auto [added, options] = command<HandOutOptions>(
        group, "import", Texts::tr("Read a list (CSV or XLSX) into an activity's list"), chosen, runImport);
    added->add_option("STORE", options->store, said(storeHelp()))->required();
    added->add_option("FILE", options->file, said(Texts::tr("the list")))->required();
    added->add_option("--round", options->round, said(Texts::tr("the round's name")))->required();
    added->add_option("--activity", options->activity, said(Texts::tr("the activity's name")))->required();
    added->add_option("--questionnaire", options->questionnaire, said(Texts::tr("its key, for lines that do not say which")))
        ->required();
    added->add_option("--sheet", options->sheet, said(Texts::tr("the sheet of a workbook, by its name; the first unless given")));
    added->add_flag("--leave-out", options->leavesOut,
                    said(Texts::tr("leave out the lines whose codes the list has already, and say which")));
    added->add_flag("--dry-run", options->isDryRun, said(Texts::tr("only look whether it can be read")));
}

} // namespace

void addHandOutCommands(CLI::App &app, Action &chosen)
{
    CLI::App *group = app.add_subcommand("handouts", said(Texts::tr("Hand-outs: status, list, mark, import, purge, calendar")));
    group->group(said(commandGroup()));
    group->require_subcommand(1);
    {
        const auto [added, options] = command<HandOutOptions>(
            *group, "status", Texts::tr("Print who has been offered what, what is missing first"), chosen, runStatus);
        addRoundOptions(added, options);
        added->add_option("--by", options->by, said(Texts::tr("who answered, by sex or language; few are not told")))
            ->check(oneOf({u"sex"_s, u"language"_s}));
        addFormat(added, options);
    }
    {
        const auto [added, options] =
            command<HandOutOptions>(*group, "list", Texts::tr("Print an activity's list"), chosen, runList);
        addListOptions(added, options);
        addFormat(added, options);
    }
    addMark(*group, chosen);
    addImport(*group, chosen);
    {
        const auto [added, options] = command<HandOutOptions>(
            *group, "purge", Texts::tr("Take the lists of a round away; their numbers stay"), chosen, runPurge);
        addRoundOptions(added, options);
        added->add_flag("--yes", options->isSure, said(Texts::tr("it cannot be taken back, and is meant")));
    }
    const auto [added, options] = command<HandOutOptions>(
        *group, "calendar", Texts::tr("Write the round's days for a calendar (.ics)"), chosen, runCalendar);
    addRoundOptions(added, options);
    added->add_option("-o,--output", options->file, said(Texts::tr("the file to write")))->required();
}

} // namespace ljus
