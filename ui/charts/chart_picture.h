// Draws a chart on whatever a painter paints on.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bar_chart.h"

#include <QFont>
#include <QRectF>

#include <memory>

class QPainter;

namespace ljus {

struct ChartStyle
{
    QFont font;
    Tokens tokens = lightTokens();
};

/// Lengths are those of the font's device-independent pixels (96 to an inch). The ground is left as it is.
class ChartPicture
{
public:
    ChartPicture(const BarChart &chart, ChartStyle style);
    ChartPicture(const ValueBars &chart, ChartStyle style);
    ~ChartPicture();
    ChartPicture(ChartPicture &&) noexcept;
    ChartPicture &operator=(ChartPicture &&) noexcept;

    /// The height that the chart needs at @a width; a smaller width than minimumWidth() counts as that.
    [[nodiscard]] double heightForWidth(double width) const;
    [[nodiscard]] static double minimumWidth() { return 360; }
    /// Draws into @a target, laid out for its width; what is too high for it is not clipped.
    void draw(QPainter &painter, const QRectF &target) const;
    /// The row at @a position when drawn at @a width with its corner in 0,0; -1: none.
    [[nodiscard]] int rowAt(QPointF position, double width) const;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace ljus
