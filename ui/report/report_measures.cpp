// Measures and breaks the parts of a report.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/report_measures.h"

#include "ui/charts/chart_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ljus {

namespace {

constexpr std::size_t kFewRows = 3; ///< of what is broken stand together at least
constexpr int kEvery = std::numeric_limits<int>::max();

double linesHeight(const QStringList &lines, const QFont &font)
{
    return std::ceil(static_cast<double>(lines.size()) * QFontMetricsF(font).lineSpacing());
}

void layOutColumns(const ReportTable &table, double width, TableLayout &layout)
{
    double sum = 0;
    for (const ReportTable::Column &column : table.columns)
        sum += column.width;
    double left = 0;
    for (const ReportTable::Column &column : table.columns) {
        const double room = width * column.width / sum;
        TableLayout::Column placed{left + kTablePadding, room - 2 * kTablePadding, {}};
        placed.header = wrapped(column.header, tableHeaderFont(), placed.width, kEvery);
        const double swatch = column.colour ? kSwatchHeight + kTablePadding : 0;
        layout.headerHeight = std::max(layout.headerHeight, linesHeight(placed.header, tableHeaderFont()) + swatch);
        layout.columns.push_back(std::move(placed));
        left += room;
    }
    layout.headerHeight += 2 * kTablePadding;
}

struct Height
{
    double width;

    double operator()(const ReportWords &words) const { return linesHeight(linesOf(words, width), lookOf(words.style).font); }
    double operator()(const ReportNotice &notice) const
    {
        return linesHeight(linesOf(notice, width), lookOf(WordStyle::Body).font) + 2 * kNoticePadding;
    }
    double operator()(const ReportTable &table) const { return layOut(table, width).height; }
    double operator()(const BarChart &chart) const { return ChartPicture(chart, reportChartStyle()).heightForWidth(width); }
    double operator()(const ValueBars &chart) const { return ChartPicture(chart, reportChartStyle()).heightForWidth(width); }
    double operator()(const ContentsLine &line) const { return line.level == 0 ? 22 : 19; }
};

template<typename Rows>
Rows withRows(const Rows &part, std::size_t first, std::size_t count)
{
    Rows some = part;
    some.rows.assign(part.rows.begin() + static_cast<std::ptrdiff_t>(first),
                     part.rows.begin() + static_cast<std::ptrdiff_t>(first + count));
    return some;
}

struct Least
{
    double width;

    template<typename Part>
    double operator()(const Part &part) const
    {
        if constexpr (requires { part.rows; })
            return Height{width}(withRows(part, 0, std::min(kFewRows, part.rows.size())));
        else
            return Height{width}(part);
    }
};

struct Broken
{
    double width;
    double height;

    template<typename Part>
    std::optional<std::pair<ReportPart, ReportPart>> operator()(const Part &part) const
    {
        if constexpr (requires { part.rows; }) {
            std::size_t fitting = part.rows.empty() ? 0 : part.rows.size() - 1;
            std::size_t tooMany = fitting + 1;
            std::size_t some = 0; // known to fit
            for (; some < fitting; fitting = some + (tooMany - some) / 2) {
                const bool fits = Height{width}(withRows(part, 0, fitting)) <= height;
                (fits ? some : tooMany) = fitting;
                if (tooMany - some <= 1)
                    break;
            }
            if (some < kFewRows)
                return std::nullopt;
            return std::pair<ReportPart, ReportPart>(withRows(part, 0, some), withRows(part, some, part.rows.size() - some));
        } else {
            return std::nullopt;
        }
    }
};

} // namespace

QFont tableFont()
{
    return reportFont(12);
}

QFont tableHeaderFont()
{
    return reportFont(11, QFont::Bold);
}

TableLayout layOut(const ReportTable &table, double width)
{
    TableLayout layout;
    layOutColumns(table, width, layout);
    double top = layout.headerHeight;
    for (const std::vector<ReportCell> &cells : table.rows) {
        TableLayout::Row row{top, 0, {}};
        for (std::size_t column = 0; column < cells.size() && column < layout.columns.size(); ++column) {
            row.cells.push_back(wrapped(cells[column].text, tableFont(), layout.columns[column].width, kEvery));
            const double bar = cells[column].share ? kTablePadding : 0;
            row.height = std::max(row.height, linesHeight(row.cells.back(), tableFont()) + bar);
        }
        row.height += 2 * kTablePadding;
        top += row.height;
        layout.rows.push_back(std::move(row));
    }
    layout.height = top;
    return layout;
}

QStringList linesOf(const ReportWords &words, double width)
{
    return wrapped(writtenText(words), lookOf(words.style).font, width, kEvery);
}

QStringList linesOf(const ReportNotice &notice, double width)
{
    return wrapped(notice.text, lookOf(WordStyle::Body).font, width - 2 * kNoticePadding, kEvery);
}

double heightOf(const ReportPart &part, double width)
{
    return std::visit(Height{width}, part);
}

double leastHeightOf(const ReportPart &part, double width)
{
    return std::visit(Least{width}, part);
}

std::optional<std::pair<ReportPart, ReportPart>> broken(const ReportPart &part, double width, double height)
{
    return std::visit(Broken{width, height}, part);
}

} // namespace ljus
