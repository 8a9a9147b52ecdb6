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

/// Light colours on white, and no ligatures, which could not be searched for in a PDF.
[[nodiscard]] ChartStyle paperStyle(const QFont &font);

/// Lengths are device-independent pixels, 96 to an inch: on a device of another resolution the painter is to be scaled, and text
/// follows
/// (`painter.scale(device.resolution() / 96.0, …)`). The ground is left as it is.
class ChartPicture
{
public:
    ChartPicture(const BarChart &chart, ChartStyle style);
    ChartPicture(const ValueBars &chart, ChartStyle style);
    ~ChartPicture();
    ChartPicture(ChartPicture &&) noexcept;
    ChartPicture &operator=(ChartPicture &&) noexcept;

    /// The same chart in another style.
    [[nodiscard]] ChartPicture in(ChartStyle style) const;
    [[nodiscard]] const ChartStyle &style() const;
    [[nodiscard]] QString title() const;
    /// See bar_chart.h.
    [[nodiscard]] QStringList sentences() const;
    [[nodiscard]] std::vector<ChartPlace> places() const;
    [[nodiscard]] QString sentenceAt(ChartPlace place) const;

    /// The height that the chart needs at @a width; a smaller width than minimumWidth() counts as that.
    [[nodiscard]] double heightForWidth(double width) const;
    [[nodiscard]] static double minimumWidth() { return 360; }
    /// Draws into @a target, laid out for its width; what is too high for it is not clipped.
    void draw(QPainter &painter, const QRectF &target) const;

    /// What stands at @a position when drawn at @a width with its corner in 0,0.
    [[nodiscard]] ChartPlace placeAt(QPointF position, double width) const;
    /// Where @a place is drawn; empty when there is no such place.
    [[nodiscard]] QRectF areaOf(ChartPlace place, double width) const;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace ljus
