// What the parser says, in the person's language: its help, and what is wrong with a command.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <CLI/CLI.hpp>

#include <limits>

namespace ljus {

/// Headings and layout of @a app's help; the commands that are added afterwards have them too.
void labelHelp(CLI::App &app);

/// Lets an option take one of @a words only, and names them when it is given another.
[[nodiscard]] CLI::Validator oneOf(const QStringList &words);
inline constexpr qint64 kNoMost = std::numeric_limits<int>::max();
/// Lets an option take a whole number from @a least to @a most only.
[[nodiscard]] CLI::Validator wholeNumber(qint64 least, qint64 most = kNoMost);

/// One sentence: which command of @a app, what is wrong with how it was written, and how to mend it.
[[nodiscard]] QString usageError(const CLI::App &app, const CLI::ParseError &error);

} // namespace ljus
