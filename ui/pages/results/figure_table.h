// Figures as a table: what lies behind a chart, for those who cannot see it and those who doubt it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/questionnaire_results.h"
#include "ui/charts/bar_chart.h"

#include <QString>
#include <QStringList>

#include <vector>

class QTableView;

namespace ljus {

struct FigureTable
{
    QString name; ///< what screen readers call it
    QStringList columns; ///< the first names the rows
    std::vector<QStringList> rows; ///< a cell per column
};

/// Every option, the base, every kind of nothing and the number of responses: n and per cent in a column each for the whole, one
/// column per group otherwise. Numbers and dates: mean, lowest and highest instead of options. A group that is hidden or cannot
/// be compared has no figure, and a remark.
[[nodiscard]] FigureTable figuresOf(const QuestionnaireResults &results, const QuestionResult &question, const QString &language);
/// The rows of @a chart with value, base and remark.
[[nodiscard]] FigureTable figuresOf(const ValueBars &chart, const QString &rowsAre);

/// "3. How often …", as on the paper.
[[nodiscard]] QString numberedText(const Question &question, const QString &language);
/// What a number or date is for people; an en dash when there is none.
[[nodiscard]] QString valueInWords(const QString &value, QuestionKind kind);
[[nodiscard]] QString meanInWords(const GroupResult &result);

/// As high as its rows; Tab leaves it. Owned by the layout it is put in.
[[nodiscard]] QTableView *makeFigureTable(const FigureTable &table);

} // namespace ljus
