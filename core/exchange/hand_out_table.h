// Reads somebody's own list of participants into lines of hand-outs, and says of every cell that is doubtful why.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/domain/hand_out.h"
#include "core/exchange/sheet_grid.h"
#include "core/exchange/table.h"
#include "core/instruments/instrument.h"

#include <array>
#include <vector>

namespace ljus {

/// What a column holds.
enum class HandOutColumn { Ignored, Code, Questionnaire, Status, Date, Language, Reason, Note };

inline constexpr std::array kHandOutColumns{HandOutColumn::Ignored, HandOutColumn::Code, HandOutColumn::Questionnaire,
                                            HandOutColumn::Status,  HandOutColumn::Date, HandOutColumn::Language,
                                            HandOutColumn::Reason,  HandOutColumn::Note};

[[nodiscard]] QString displayName(HandOutColumn column);

struct HandOutMapping
{
    int headingRows = 0; ///< rows above the first line
    /// By place; beyond its end they are ignored. Of two for the same the first counts; reasons and notes are joined.
    std::vector<HandOutColumn> columns;
};

/// The headings are the row among the first twenty that names most, and a second row of headings below it; a title may stand
/// above. Without headings the first column is the code, and others are what all their cells look like.
[[nodiscard]] HandOutMapping suggestedMapping(const SheetGrid &grid);

/// What the lines are read against.
struct HandOutTarget
{
    std::vector<const Questionnaire *> questionnaires; ///< those for participants; borrowed, not empty
    QString questionnaire; ///< for lines that do not say
    std::vector<HandOut> list; ///< what the activity has already: those lines are left as they are
    QDate today;
};

/// Each problem names its cell, "Blad1!B14" (without a sheet's name for CSV).
struct HandOutReading
{
    std::vector<HandOut> lines; ///< that can be added
    Problems refused; ///< the line is not among them
    Problems known; ///< nor is this, whatever else stands in it: the list has its code, and that line is left as it is
    Problems doubts; ///< the line is among them, read as well as could be
};

/// Every row that is not blank is among the lines or has at least one cell among refused or known. Statuses are read in Swedish
/// and English words, codes and marks, alone or with a date or reason in the same cell; dates as dates or in words; where only a
/// date is given it was handed out that day. Formulas are read by their stored result, which is a doubt, as is a date without a
/// year, one far off, a code like a date of birth and one that is almost another. What of two lines with one code comes first is
/// taken.
[[nodiscard]] HandOutReading readHandOuts(const SheetGrid &grid, const HandOutMapping &mapping, const HandOutTarget &target);

/// The columns in which something stands and that are not read, "C" or "C (Ort)" by the last row of headings.
[[nodiscard]] QStringList unreadColumns(const SheetGrid &grid, const HandOutMapping &mapping);

/// An activity's list as a table for people; questionnaires by their title in @a language, or their key where two have one title.
[[nodiscard]] Table handOutTable(const std::vector<HandOut> &lines, const Instrument &instrument, const QString &language);

} // namespace ljus
