// Measures and breaks the parts of a report.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/report_measures.h"

#include "ui/charts/chart_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kFewRows = 3; ///< of what is broken stand together at least
constexpr std::size_t kChartRows = 12; ///< of a chart that stays whole
constexpr int kEvery = std::numeric_limits<int>::max();

double linesHeight(const QStringList &lines, const QFont &font)
{
    return std::ceil(static_cast<double>(lines.size()) * QFontMetricsF(font).lineSpacing());
}

double longestWord(const QString &text, const QFont &font)
{
    double longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, std::ceil(QFontMetricsF(font).horizontalAdvance(word)));
    return longest;
}

/// In proportion, but the first one gives what the others need so that no word of their headers is broken.
std::vector<double> columnWidths(const ReportTable &table, double width)
{
    double sum = 0;
    for (const ReportTable::Column &column : table.columns)
        sum += column.width;
    std::vector<double> widths;
    double others = 0;
    for (const ReportTable::Column &column : table.columns) {
        const double word = longestWord(column.header, tableHeaderFont()) + 1 + 2 * kTablePadding;
        widths.push_back(widths.empty() ? 0 : std::max(width * column.width / sum, word));
        others += widths.back();
    }
    if (!widths.empty())
        widths.front() = std::max(width * table.columns.front().width / sum / 2, width - others);
    for (double &each : widths) // nothing stands beyond the edge, even if a word must be broken
        each *= width / std::max(width, widths.front() + others);
    return widths;
}

void layOutColumns(const ReportTable &table, double width, TableLayout &layout)
{
    const std::vector<double> widths = columnWidths(table, width);
    double left = 0;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const double before = column == 0 ? 0 : kTablePadding; // the outer ones stand in line with what is above
        const double after = column + 1 == widths.size() ? 0 : kTablePadding;
        TableLayout::Column placed{left + before, widths[column] - before - after, {}};
        placed.header = wrapped(table.columns[column].header, tableHeaderFont(), placed.width, kEvery);
        const double swatch = table.columns[column].colour ? kSwatchHeight + kTablePadding : 0;
        layout.headerHeight = std::max(layout.headerHeight, linesHeight(placed.header, tableHeaderFont()) + swatch);
        layout.columns.push_back(std::move(placed));
        left += widths[column];
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
    double operator()(const ContentsLine &) const { return 24; }
};

template<typename Rows>
Rows withRows(const Rows &part, std::size_t first, std::size_t count)
{
    Rows some = part;
    some.rows.assign(part.rows.begin() + static_cast<std::ptrdiff_t>(first),
                     part.rows.begin() + static_cast<std::ptrdiff_t>(first + count));
    return some;
}

template<typename Part>
bool staysWhole(const Part &part)
{
    return part.rows.size() <= (std::is_same_v<Part, ReportTable> ? kFewRows : kChartRows);
}

struct Least
{
    double width;

    template<typename Part>
    double operator()(const Part &part) const
    {
        if constexpr (requires { part.rows; })
            return Height{width}(staysWhole(part) ? part : withRows(part, 0, kFewRows));
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
            if (staysWhole(part))
                return std::nullopt;
            std::size_t fitting = part.rows.size() - 1;
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
    QString text = writtenText(words);
    text.replace(u" %"_s, u"\u00a0%"_s).replace(u"n = "_s, u"n\u00a0=\u00a0"_s); // a number keeps its sign
    return wrapped(text, lookOf(words.style).font, width, kEvery);
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
