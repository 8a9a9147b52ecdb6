// Commands for national values: checking a file, making one.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "core/tasks/national_files.h"

#include <QCoreApplication>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct NationalOptions
{
    std::string file;
    std::string store;
    std::string round;
    std::string source;
    int federations = 1;
};

Result<void> runNationalCheck(const NationalOptions &options, Console &console)
{
    const auto reading = readNationalFile(typed(options.file));
    if (!reading)
        return failure(reading);
    if (!reading->values)
        return refusal(
            Texts::tr("%1 has %n problem(s):", nullptr, static_cast<int>(reading->problems.size())).arg(shown(options.file)),
            reading->problems);
    const NationalHead &head = reading->values->head;
    console.out << Texts::tr("%1 can be used: %2 (%3). Source: %4")
                       .arg(shown(options.file), head.title, displayName(head.provenance.status), head.provenance.source)
                << Qt::endl;
    for (const NationalQuestionnaire &questionnaire : reading->values->questionnaires) {
        console.out << questionnaire.key << '\t' << questionnaire.version << '\t'
                    << Texts::tr("%n response(s)", nullptr, questionnaire.responses) << '\t'
                    << Texts::tr("%n federation(s)", nullptr, questionnaire.federations) << Qt::endl;
    }
    return {};
}

Result<void> runNationalWrite(const NationalOptions &options, Console &console)
{
    const auto opened = openRound(options.store, options.round, Store::Access::ReadOnly, console);
    if (!opened)
        return failure(opened);
    auto desk = ResultDesk::open(*opened->store, opened->round);
    if (!desk)
        return failure(desk);
    if (auto written = writeNationalFile(*desk, {typed(options.source), options.federations}, typed(options.file)); !written)
        return written;
    console.out << Texts::tr("Wrote the national values %1.").arg(shown(options.file)) << Qt::endl;
    return {};
}

} // namespace

void addNationalCommands(CLI::App &app, Action &chosen)
{
    CLI::App *group = app.add_subcommand("national", said(Texts::tr("National values: check, write")));
    group->group(said(commandGroup()));
    group->require_subcommand(1);
    const auto [check, checked] =
        command<NationalOptions>(*group, "check", Texts::tr("Check a file of national values"), chosen, runNationalCheck);
    check->add_option("FILE", checked->file, said(Texts::tr("national values (*.riksvarden.json)")))->required();
    const auto [write, written] = command<NationalOptions>(
        *group, "write", Texts::tr("Write a round's answers as national values"), chosen, runNationalWrite);
    write->add_option("STORE", written->store, said(storeHelp()))->required();
    write->add_option("--round", written->round, said(Texts::tr("the round's name")))->required();
    write->add_option("--source", written->source, said(Texts::tr("where the answers come from")))->required();
    write->add_option("--federations", written->federations, said(Texts::tr("how many federations the answers come from")))
        ->check(CLI::PositiveNumber);
    write->add_option("-o,--output", written->file, said(Texts::tr("the file to make")))->required();
}

} // namespace ljus
