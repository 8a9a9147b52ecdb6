// Where the command line's words go, and how they become exit codes.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/problem.h"
#include "core/base/result.h"

#include <QTextStream>

#include <functional>
#include <string>

namespace ljus {

/// Out and err of one run, and the clock; nothing else of the world.
struct Console
{
    QTextStream out; ///< results
    QTextStream err; ///< reasons
    SystemClock clock;

    Console();
};

/// Done (0), or refused (1) with the reason as its error.
using Action = std::function<Result<void>(Console &)>;

/// What the person typed: UTF-8 on every system we build for.
[[nodiscard]] inline QString typed(const std::string &argument)
{
    return QString::fromStdString(argument);
}

/// An error that carries a list of findings, one per line.
[[nodiscard]] tl::unexpected<Error> refusal(const QString &headline, const Problems &problems);

/// A date as YYYY-MM-DD, or Invalid naming @a option. An empty text is an invalid (absent) date.
[[nodiscard]] Result<QDate> dateFrom(const std::string &text, const QString &option);

} // namespace ljus
