// The files that the page Resultat can save of a round.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/result_desk.h"

#include <QString>

namespace ljus {

enum class RoundFile {
    Report, ///< PDF
    Board, ///< PDF of two pages
    Workbook, ///< XLSX
    Table, ///< CSV
    Answers, ///< of the chosen questionnaire, one by one, for SPSS
};

/// What a person is asked before a file is saved.
struct SaveQuestion
{
    QString title;
    QString suggestion; ///< a whole path
    QString filter;
};
[[nodiscard]] SaveQuestion saveQuestion(RoundFile file, const ResultDesk &desk, const QString &questionnaire);

/// Where a file called @a name, which has an ending, is saved unless the person says otherwise.
[[nodiscard]] QString suggestedPath(const QString &name);

/// Writes @a file to @a path, whole or not at all; the sentence says what is in it. @a choice's comparison goes into the full
/// report, its questionnaire is the one whose answers are written. @a store is the desk's own.
[[nodiscard]] Result<QString> saveRoundFile(RoundFile file, ResultDesk &desk, Store &store, const ResultChoice &choice,
                                            const QString &path);

} // namespace ljus
