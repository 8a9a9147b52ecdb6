// Paper forms of one scale, written as one digit per question, to hold against each other.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/sheet_checks.h"

#include <QString>
#include <QStringList>

#include <random>

namespace ljus::test {

/// Versions "v1" and "v2" alike: the question "kon" (1, 2), then "F1" … with options "1" …; variants "med" and "utan" (kon).
[[nodiscard]] Questionnaire paperForm(int questions, int options);

/// A sheet whose answers are @a digits, kon first: "." is a blank, "x" two or more marks, "?" unreadable, "-" not keyed.
[[nodiscard]] Response paperSheet(const Questionnaire &form, int serial, const QString &digits);

/// @a sheet in another pile.
[[nodiscard]] Response inPile(Response sheet, int pile);

/// "same_as_previous:0007" …
[[nodiscard]] QStringList flagsOf(const SheetChecks &checks, const Response &sheet);
[[nodiscard]] bool hasFlag(const SheetChecks &checks, const Response &sheet, SheetFlag flag);

/// People who fill in forms, and hands that slip.
class People
{
public:
    explicit People(unsigned seed) : m_random(seed) { }

    [[nodiscard]] int between(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }
    /// Answers around a level of one's own, as people do who are more or less content.
    [[nodiscard]] QString filledIn(const Questionnaire &form);
    /// @a sheet with @a count answers replaced by that of a neighbouring key.
    [[nodiscard]] Response slipped(const Questionnaire &form, Response sheet, int count);

private:
    std::mt19937 m_random;
};

} // namespace ljus::test
