// What every command is made of.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/store/store.h"
#include "core/tasks/report.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <utility>

namespace ljus {

[[nodiscard]] inline std::string said(const QString &text)
{
    return text.toStdString();
}

/// A path as the system writes it.
[[nodiscard]] QString shown(const std::string &path);
/// "the store file", for the help of each command.
[[nodiscard]] QString storeHelp();

/// A store and one of its rounds.
struct OpenRound
{
    std::unique_ptr<Store> store;
    Round round;
};

/// Opens @a path and finds the round called @a name.
[[nodiscard]] Result<OpenRound> openRound(const std::string &path, const std::string &name, Store::Access access,
                                          Console &console);

/// The heading of the commands in the help.
[[nodiscard]] QString commandGroup();

/// Adds a command whose options live as long as the parser, and which leaves @a run bound to them in @a chosen.
template<typename Options>
std::pair<CLI::App *, Options *> command(CLI::App &parent, const char *name, const QString &help, Action &chosen,
                                         Result<void> (*run)(const Options &, Console &))
{
    CLI::App *added = parent.add_subcommand(name, said(help));
    added->group(said(commandGroup()));
    const auto options = std::make_shared<Options>();
    added->callback([options, run, &chosen] { chosen = [options, run](Console &console) { return run(*options, console); }; });
    return {added, options.get()};
}

} // namespace ljus
