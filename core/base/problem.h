// A finding about data: where it is, what is wrong, and how to mend it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace ljus {

/// Not an Error: a list of these is the result of looking at data.
struct Problem
{
    QString where; ///< a place the person can find: "rad 14, kolumn B3", a JSON pointer, a page
    QString what; ///< one translated sentence
    QString mend; ///< one translated sentence: what to do about it

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = std::vector<Problem>;

/// "where: what mend", one line.
[[nodiscard]] inline QString toSentence(const Problem &problem)
{
    return problem.where + QStringLiteral(": ") + problem.what + QLatin1Char(' ') + problem.mend;
}

} // namespace ljus
