// Paints what a layout has placed: words, patterns, lines. The bars' colours come from BarScene.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_ink.h"
#include "ui/charts/chart_layout.h"

namespace ljus {

/// For one painter; everything is borrowed and must outlive this.
class ChartPainting
{
public:
    struct Plan
    {
        const ChartContent &content;
        const ChartLayout &layout;
        const Tokens &tokens;
        const ChartFonts &fonts;
    };

    ChartPainting(QPainter &painter, const Plan &plan) : m_ink(painter), m_plan(plan) { }

    void paintAxis(); ///< beneath the bars
    void paintRest(); ///< upon the bars

private:
    [[nodiscard]] int labelledTicks() const;
    void paintHead();
    void paintKey(std::size_t index);
    void paintMarks();
    void paintRow(std::size_t index);
    void paintBreak(const ChartLayout::Row &place);
    void paintNote(const ChartContent::Row &row, const ChartLayout::Row &place);
    void paintPlates(const QRectF &area, Qt::Alignment alignment, const QStringList &lines);
    void paintParts(const ChartContent::Row &row, const ChartLayout::Row &place);
    void paintGap(const QRectF &bar, double from, double to);
    void paintEnd(const ChartContent::Row &row, const ChartLayout::Row &place);
    void paintWhisker(double from, double to, double y);
    void paintSide(const ChartContent::Row &row, const ChartLayout::Row &place);
    void paintNonResponse(const ChartContent::Row &row, const ChartLayout::Row &place);

    ChartInk m_ink;
    Plan m_plan;
};

} // namespace ljus
