// The bars, by Qt Charts.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_layout.h"

#include <QGraphicsScene>

#include <span>

QT_BEGIN_NAMESPACE
class QChart;
class QHorizontalStackedBarSeries;
QT_END_NAMESPACE

class QPainter;

namespace ljus {

/// Draws the bars of rows that stand beneath each other, in ChartLayout::Run::plot. Nothing else: with a plot area of our own, Qt
/// Charts 6.4 sets its axes elsewhere.
class BarScene
{
public:
    using Rows = std::span<const ChartContent::Row>;

    explicit BarScene(Rows rows);

    void setLayout(const ChartLayout &layout, const ChartLayout::Run &run);
    void draw(QPainter &painter, const QRectF &target);

private:
    void addBars(Rows rows);
    void addAxes(Rows rows);

    QGraphicsScene m_scene;
    QChart *m_chart; ///< owned by the scene
    QHorizontalStackedBarSeries *m_series; ///< owned by the chart
};

} // namespace ljus
