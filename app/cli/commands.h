// The command line's commands; each adds itself to the parser and hands back what to do.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

namespace CLI {
class App;
}

namespace ljus {

/// instrument, round, activity, counts. The one that was typed is left in @a chosen.
void addRegisterCommands(CLI::App &app, Action &chosen);
/// new, import, check, backup, demo.
void addStoreCommands(CLI::App &app, Action &chosen);
/// results, report, answers, submit.
void addResultCommands(CLI::App &app, Action &chosen);
/// national.
void addNationalCommands(CLI::App &app, Action &chosen);
/// handouts.
void addHandOutCommands(CLI::App &app, Action &chosen);
/// sheets, batches.
void addSheetCommands(CLI::App &app, Action &chosen);
/// texts.
void addTextCommands(CLI::App &app, Action &chosen);

} // namespace ljus
