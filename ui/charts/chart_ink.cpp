// Paints words, patterns and plates.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_ink.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace ljus {

namespace {

// Of a part of usual height; larger parts have larger patterns.
constexpr double kUsualHeight = 24;
constexpr double kStep = 7; ///< between lines of a pattern
constexpr double kLineWidth = 1.3;
constexpr double kDot = 2.5;

void addRising(QPainterPath &path, const QRectF &area, double step)
{
    for (double reach = step / 2; reach < area.width() + area.height(); reach += step) {
        const double from = std::max(0.0, reach - area.height());
        const double to = std::min(area.width(), reach);
        path.moveTo(area.left() + from, area.top() + reach - from);
        path.lineTo(area.left() + to, area.top() + reach - to);
    }
}

void addFalling(QPainterPath &path, const QRectF &area, double step)
{
    for (double reach = step / 2; reach < area.width() + area.height(); reach += step) {
        const double from = std::max(0.0, reach - area.height());
        const double to = std::min(area.width(), reach);
        path.moveTo(area.left() + from, area.bottom() - reach + from);
        path.lineTo(area.left() + to, area.bottom() - reach + to);
    }
}

void addUpright(QPainterPath &path, const QRectF &area, double step)
{
    for (double x = step / 2; x < area.width(); x += step) {
        path.moveTo(area.left() + x, area.top());
        path.lineTo(area.left() + x, area.bottom());
    }
}

void addLevel(QPainterPath &path, const QRectF &area, double step)
{
    for (double y = step / 2; y < area.height(); y += step) {
        path.moveTo(area.left(), area.top() + y);
        path.lineTo(area.right(), area.top() + y);
    }
}

/// Rows that a pen of square dashes makes dots of, every other one shifted.
void addDots(QPainterPath &path, const QRectF &area, double step)
{
    bool shifted = false;
    for (double y = step / 2; y < area.height(); y += step / 2, shifted = !shifted) {
        path.moveTo(area.left() + (shifted ? step : step / 2), area.top() + y);
        path.lineTo(std::max(area.right(), path.currentPosition().x()), area.top() + y);
    }
}

QPainterPath linesIn(const QRectF &area, Pattern pattern, double scale)
{
    const double step = kStep * scale;
    QPainterPath path;
    if (pattern == Pattern::Rising)
        addRising(path, area, step);
    if (pattern == Pattern::Falling)
        addFalling(path, area, step);
    if (pattern == Pattern::Upright)
        addUpright(path, area, step);
    if (pattern == Pattern::Level)
        addLevel(path, area, step);
    if (pattern == Pattern::Dots)
        addDots(path, area, step);
    if (pattern == Pattern::Lattice) {
        addRising(path, area, step * 1.4);
        addFalling(path, area, step * 1.4);
    }
    return path;
}

QPen penOf(const ShareFill &fill, double scale)
{
    if (fill.pattern != Pattern::Dots)
        return {fill.ink, kLineWidth * scale, Qt::SolidLine, Qt::FlatCap};
    QPen pen(fill.ink, kDot * scale, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1, kStep / kDot - 1}); // in widths of the pen
    return pen;
}

double screenResolution()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInchY() : 96;
}

double leftOf(const QRectF &area, Qt::Alignment alignment, double width)
{
    if (alignment.testFlag(Qt::AlignRight))
        return area.right() - width;
    return alignment.testFlag(Qt::AlignHCenter) ? area.center().x() - width / 2 : area.left();
}

} // namespace

ChartInk::ChartInk(QPainter &painter)
    : m_painter(painter), m_fontFactor(screenResolution() / painter.device()->logicalDpiY()),
      m_outlines(painter.paintEngine()->type() == QPaintEngine::SVG)
{
}

void ChartInk::setFont(const QFont &font)
{
    m_font = font;
    QFont sized = font;
    if (font.pointSizeF() > 0)
        sized.setPointSizeF(font.pointSizeF() * m_fontFactor);
    m_painter.setFont(sized);
}

void ChartInk::write(const QRectF &area, Qt::Alignment alignment, const QString &text, const QColor &colour)
{
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(m_font);
    const QPointF start(leftOf(area, alignment, metrics.horizontalAdvance(text)),
                        std::round(area.center().y() - metrics.height() / 2 + metrics.ascent()));
    if (m_outlines) {
        QPainterPath path;
        path.addText(start, m_font, text);
        m_painter.fillPath(path, colour);
        return;
    }
    m_painter.setPen(colour);
    m_painter.drawText(start, text);
}

void ChartInk::writeLines(const QRectF &area, Qt::Alignment alignment, const QStringList &lines, const QColor &colour)
{
    const double line = QFontMetricsF(m_font).lineSpacing();
    double top = area.top();
    if (alignment.testFlag(Qt::AlignVCenter))
        top += (area.height() - line * static_cast<double>(lines.size())) / 2;
    for (const QString &text : lines) {
        write(QRectF(area.left(), top, area.width(), line), alignment, text, colour);
        top += line;
    }
}

void ChartInk::fill(const QRectF &area, const ShareFill &fill)
{
    m_painter.fillRect(area, fill.colour);
    dress(area, fill);
}

void ChartInk::dress(const QRectF &area, const ShareFill &fill)
{
    const QRectF inside = area.adjusted(1, 1, -1, -1);
    const double scale = std::max(1.0, area.height() / kUsualHeight);
    if (fill.pattern != Pattern::Plain && inside.isValid())
        m_painter.strokePath(linesIn(inside, fill.pattern, scale), penOf(fill, scale));
    if (fill.outline == fill.colour)
        return;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(fill.outline, 1));
    m_painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
}

void ChartInk::plate(const QRectF &area, Qt::Alignment alignment, const QString &text, const QColor &colour)
{
    const QFontMetricsF metrics(m_font);
    const double width = metrics.horizontalAdvance(text);
    const QRectF words(leftOf(area, alignment, width), area.center().y() - metrics.height() / 2, width, metrics.height());
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawRoundedRect(words.adjusted(-spacing::kTiny, 0, spacing::kTiny, 0), spacing::kTiny, spacing::kTiny);
}

} // namespace ljus
