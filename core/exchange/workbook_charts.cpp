// Draws a table's charts as the spreadsheet's own.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/workbook_charts.h"

#include <algorithm>

namespace ljus {

namespace {

constexpr lxw_color_t kWhite = 0xffffff;
constexpr lxw_color_t kBlack = 0x000001; // 0 means "not set"
constexpr lxw_color_t kQuiet = 0xd0d0d0;

lxw_row_t rowOf(std::size_t index)
{
    return static_cast<lxw_row_t>(index + 1); // beneath the column names
}

lxw_color_t textOn(unsigned ground)
{
    constexpr double kMiddle = 150;
    const double light = 0.299 * (ground >> 16U & 0xffU) + 0.587 * (ground >> 8U & 0xffU) + 0.114 * (ground & 0xffU);
    return light < kMiddle ? kWhite : kBlack;
}

void fill(lxw_chart_series *drawn, const TableChart::Series &series)
{
    lxw_chart_line separator{};
    separator.color = kWhite;
    separator.width = 0.75F;
    chart_series_set_line(drawn, &separator);
    if (series.patterned) {
        lxw_chart_pattern pattern{kWhite, series.colour, LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL};
        chart_series_set_pattern(drawn, &pattern);
        return;
    }
    lxw_chart_fill plain{};
    plain.color = series.colour;
    chart_series_set_fill(drawn, &plain);
}

void label(lxw_chart_series *drawn, const TableChart &chart, const TableChart::Series &series)
{
    const bool isShare = chart.kind == TableChart::Kind::Shares;
    const bool isOnGround = isShare && series.patterned;
    chart_series_set_labels(drawn);
    // A number beneath 4 has no room in its part of the bar.
    chart_series_set_labels_num_format(drawn, isShare ? "[>=4]0;;" : chart.maximum == 100 ? "0\" %\"" : "0.0");
    lxw_chart_font font{};
    font.size = 9;
    font.color = isShare && !isOnGround ? textOn(series.colour) : kBlack;
    chart_series_set_labels_font(drawn, &font);
    if (!isOnGround)
        return;
    lxw_chart_fill ground{};
    ground.color = kWhite;
    chart_series_set_labels_fill(drawn, &ground);
}

void addSeries(lxw_chart *drawn, const TableChart &chart, const QByteArray &sheet)
{
    const lxw_row_t first = rowOf(chart.heading + 1);
    const lxw_row_t last = rowOf(chart.heading + chart.bars);
    lxw_col_t column = 1;
    for (const TableChart::Series &each : chart.series) {
        lxw_chart_series *series = chart_add_series(drawn, nullptr, nullptr);
        chart_series_set_name_range(series, sheet.constData(), rowOf(chart.heading), column);
        chart_series_set_categories(series, sheet.constData(), first, 0, last, 0);
        chart_series_set_values(series, sheet.constData(), first, column, last, column);
        fill(series, each);
        label(series, chart, each);
        ++column;
    }
}

void setAxes(lxw_chart *drawn, const TableChart &chart)
{
    // The first row at the top, and the numbers still beneath the bars.
    chart_axis_set_reverse(drawn->y_axis);
    chart_axis_set_crossing_max(drawn->y_axis);
    lxw_chart_line quiet{};
    quiet.color = kQuiet;
    chart_axis_set_line(drawn->y_axis, &quiet);
    chart_axis_set_major_tick_mark(drawn->y_axis, LXW_CHART_AXIS_TICK_MARK_NONE);
    chart_axis_set_line(drawn->x_axis, &quiet);
    chart_axis_major_gridlines_set_line(drawn->x_axis, &quiet);
    if (chart.kind == TableChart::Kind::Shares)
        return; // from 0 to 100 % by itself
    chart_axis_set_min(drawn->x_axis, 0);
    chart_axis_set_max(drawn->x_axis, chart.maximum);
}

lxw_error draw(const DrawnSheet &on, const TableChart &chart)
{
    constexpr double kWidthOfOne = 480; // libxlsxwriter's own size, in pixels
    constexpr double kHeightOfOne = 288;
    constexpr double kWidth = 960;
    constexpr double kRowHeight = 20;
    constexpr uint16_t kGap = 45; // per cent of a bar
    const bool isShare = chart.kind == TableChart::Kind::Shares;
    lxw_chart *drawn = workbook_add_chart(on.book, isShare ? LXW_CHART_BAR_STACKED_PERCENT : LXW_CHART_BAR);
    if (drawn == nullptr)
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    addSeries(drawn, chart, on.name);
    setAxes(drawn, chart);
    chart_set_series_gap(drawn, kGap);
    lxw_chart_font titleFont{};
    titleFont.size = 12;
    titleFont.bold = LXW_TRUE;
    chart_title_set_name(drawn, chart.title.toUtf8().constData());
    chart_title_set_name_font(drawn, &titleFont);
    chart_legend_set_position(drawn, isShare ? LXW_CHART_LEGEND_TOP : LXW_CHART_LEGEND_NONE);
    lxw_chart_options options{};
    options.x_scale = kWidth / kWidthOfOne;
    options.y_scale = static_cast<double>(chart.height) * kRowHeight / kHeightOfOne;
    return worksheet_insert_chart_opt(on.sheet, rowOf(chart.place), 0, drawn, &options);
}

} // namespace

lxw_error drawCharts(const DrawnSheet &drawn, const Table &table)
{
    for (const TableChart &chart : table.charts) {
        if (const lxw_error error = draw(drawn, chart); error != LXW_NO_ERROR)
            return error;
    }
    return LXW_NO_ERROR;
}

} // namespace ljus
