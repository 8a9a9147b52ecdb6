// How high the parts of a report are, and where they can be broken.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_style.h"

#include <QStringList>

#include <optional>
#include <utility>

namespace ljus {

/// Where everything of a table stands, from its corner in 0,0.
struct TableLayout
{
    struct Column
    {
        double left = 0; ///< of its text
        double width = 0;
        QStringList header;
    };
    struct Row
    {
        double top = 0;
        double height = 0;
        std::vector<QStringList> cells;
    };

    std::vector<Column> columns;
    double headerHeight = 0;
    std::vector<Row> rows;
    double height = 0;
};

[[nodiscard]] TableLayout layOut(const ReportTable &table, double width);
[[nodiscard]] QFont tableFont();
[[nodiscard]] QFont tableHeaderFont();
inline constexpr double kTablePadding = 4;
inline constexpr double kSwatchWidth = 22;
inline constexpr double kSwatchHeight = 10;
inline constexpr double kNoticePadding = 12;

[[nodiscard]] QStringList linesOf(const ReportWords &words, double width);
[[nodiscard]] QStringList linesOf(const ReportNotice &notice, double width);

[[nodiscard]] double heightOf(const ReportPart &part, double width);
/// The least that can stand on a page of it: a few rows, with what explains them.
[[nodiscard]] double leastHeightOf(const ReportPart &part, double width);

/// As many rows of a table or chart as fit within @a height, and the rest, which has its header or legend again; nothing when it
/// has no rows, so few fit that it had better stay whole, or it is a chart of few rows.
[[nodiscard]] std::optional<std::pair<ReportPart, ReportPart>> broken(const ReportPart &part, double width, double height);

} // namespace ljus
