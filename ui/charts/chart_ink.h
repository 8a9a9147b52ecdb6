// How words and fills get onto a device: as large on paper as on the screen, and right in other programs.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bar_chart.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace ljus {

/// Paints with a painter that is borrowed and must outlive this.
class ChartInk
{
public:
    explicit ChartInk(QPainter &painter);

    [[nodiscard]] QPainter &painter() { return m_painter; }
    /// @a font as the screen would have it.
    void setFont(const QFont &font);
    [[nodiscard]] const QFont &font() const { return m_font; }

    /// One line inside @a area; what is wider runs over.
    void write(const QRectF &area, Qt::Alignment alignment, const QString &text, const QColor &colour);
    void writeLines(const QRectF &area, Qt::Alignment alignment, const QStringList &lines, const QColor &colour);
    /// Colour, pattern and outline.
    void fill(const QRectF &area, const ShareFill &fill);
    /// Pattern and outline alone, for what has its colour already.
    void dress(const QRectF &area, const ShareFill &fill);
    /// A quiet ground beneath words that stand @a aligned in @a area, so that no pattern or line runs through them.
    void plate(const QRectF &area, Qt::Alignment alignment, const QString &text, const QColor &colour);

private:
    QPainter &m_painter;
    double m_fontFactor; ///< from the screen's resolution to the device's
    bool m_outlines; ///< words as outlines: the file may be read where its font is not
    QFont m_font;
};

} // namespace ljus
