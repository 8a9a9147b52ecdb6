// A paper form's answers as a row of small numbers, made for holding sheets against each other.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/instrument.h"

#include <vector>

namespace ljus {

/// What a sheet says to one question. Single choice: the option's index, which is the key that was pressed. Multiple choice,
/// number and date: a number that is the same for the same answer. Else one of those below.
using SheetCell = quint16;
inline constexpr SheetCell kNotCompared = 0xFFFF; ///< not asked: equals anything
inline constexpr SheetCell kEmptyCell = 0xFFFE; ///< blank, or not keyed
inline constexpr SheetCell kCrossedCell = 0xFFFD; ///< two or more marks
inline constexpr SheetCell kIllegibleCell = 0xFFFC;
inline constexpr SheetCell kTextCell = 0xFFFB; ///< a free text, whatever it says
inline constexpr SheetCell kLargestAnswer = 0xFFEF;

[[nodiscard]] constexpr bool isAnswer(SheetCell cell)
{
    return cell <= kLargestAnswer;
}

/// The questions of one version with one variant left open.
class SheetForm
{
public:
    explicit SheetForm(const QuestionnaireVersion &version) : m_version(&version) { } ///< borrowed, must outlive this

    [[nodiscard]] const QuestionnaireVersion &version() const { return *m_version; }
    [[nodiscard]] std::size_t size() const { return m_version->questions.size(); } ///< cells of a sheet
    [[nodiscard]] const Question &question(std::size_t cell) const { return m_version->questions[cell]; }
    /// One cell per question of the version, in the paper's order.
    [[nodiscard]] std::vector<SheetCell> cellsOf(const Response &sheet) const;

private:
    const QuestionnaireVersion *m_version;
};

} // namespace ljus
