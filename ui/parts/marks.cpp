// Draws the small signs.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/marks.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <array>
#include <cmath>
#include <numbers>

namespace ljus {

namespace {

QPen roundPen(const QColor &colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QPointF within(const QRectF &area, double x, double y)
{
    return {area.left() + x * area.width(), area.top() + y * area.height()};
}

QPolygonF octagon(const QRectF &area)
{
    constexpr double kCorner = 0.29;
    constexpr double kRest = 1 - kCorner;
    return {within(area, kCorner, 0), within(area, kRest, 0),   within(area, 1, kCorner), within(area, 1, kRest),
            within(area, kRest, 1),   within(area, kCorner, 1), within(area, 0, kRest),   within(area, 0, kCorner)};
}

/// A stroke with a dot above it (i) or beneath it (!).
void drawStrokeAndDot(QPainter &painter, const QRectF &area, const QColor &colour, double dot)
{
    const bool dotAbove = dot < 0.5;
    painter.setPen(roundPen(colour, area.width() * 0.11));
    painter.drawLine(within(area, 0.5, dotAbove ? 0.48 : 0.40), within(area, 0.5, dotAbove ? 0.74 : 0.60));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(within(area, 0.5, dot), area.width() * 0.07, area.width() * 0.07);
}

void drawCross(QPainter &painter, const QRectF &area, const QColor &colour)
{
    painter.setPen(roundPen(colour, area.width() * 0.11));
    painter.drawLine(within(area, 0.34, 0.34), within(area, 0.66, 0.66));
    painter.drawLine(within(area, 0.66, 0.34), within(area, 0.34, 0.66));
}

void drawTriangle(QPainter &painter, const QRectF &area, const QColor &colour)
{
    painter.setPen(roundPen(colour, area.width() * 0.12));
    painter.drawPolygon(QPolygonF({within(area, 0.5, 0.11), within(area, 0.93, 0.86), within(area, 0.07, 0.86)}));
}

} // namespace

QColor colourOf(Mark mark, const Tokens &tokens)
{
    switch (mark) {
    case Mark::Info:
        return tokens.info;
    case Mark::Tick:
        return tokens.success;
    case Mark::Warning:
        return tokens.warn;
    case Mark::Error:
        return tokens.danger;
    }
    return tokens.info;
}

void drawMark(QPainter &painter, const QRectF &area, Mark mark, const Tokens &tokens)
{
    const QColor colour = colourOf(mark, tokens);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (mark) {
    case Mark::Info:
        painter.drawEllipse(area);
        drawStrokeAndDot(painter, area, readableOn(colour), 0.29);
        break;
    case Mark::Tick:
        painter.drawEllipse(area);
        drawTick(painter, area.adjusted(area.width() * 0.14, area.height() * 0.14, -area.width() * 0.14, -area.height() * 0.14),
                 readableOn(colour));
        break;
    case Mark::Warning:
        drawTriangle(painter, area, colour);
        drawStrokeAndDot(painter, area, readableOn(colour), 0.76);
        break;
    case Mark::Error:
        painter.drawPolygon(octagon(area));
        drawCross(painter, area, readableOn(colour));
        break;
    }
    painter.restore();
}

void drawTick(QPainter &painter, const QRectF &area, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundPen(colour, std::max(1.6, area.width() * 0.13)));
    painter.drawPolyline(QPolygonF({within(area, 0.22, 0.53), within(area, 0.42, 0.73), within(area, 0.79, 0.30)}));
    painter.restore();
}

void drawChevron(QPainter &painter, const QRectF &area, Qt::ArrowType direction, const QColor &colour)
{
    static constexpr std::array kTurns{0, 180, 0, 90, 270}; // NoArrow, Up, Down, Left, Right
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center());
    painter.rotate(kTurns.at(static_cast<std::size_t>(direction)));
    const double half = std::min(area.width(), area.height()) / 2;
    painter.setPen(roundPen(colour, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({{-half, -half / 2}, {0, half / 2}, {half, -half / 2}}));
    painter.restore();
}

void drawLight(QPainter &painter, const QRectF &area, const Tokens &tokens)
{
    constexpr int kRays = 12;
    const double radius = std::min(area.width(), area.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accentSoft);
    painter.drawEllipse(QPointF(), radius, radius);
    painter.setBrush(tokens.accent);
    painter.drawEllipse(QPointF(), radius * 0.22, radius * 0.22);
    for (int ray = 0; ray < kRays; ++ray) {
        const double angle = 2 * std::numbers::pi * ray / kRays;
        const QPointF direction(std::cos(angle), std::sin(angle));
        const double end = ray % 2 == 0 ? 0.74 : 0.58;
        painter.setPen(roundPen(tokens.accent, radius * 0.055));
        painter.drawLine(direction * radius * 0.42, direction * radius * end);
    }
    painter.restore();
}

MarkIcon::MarkIcon(Mark mark, QWidget *parent) : QWidget(parent), m_mark(mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkIcon::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

QSize MarkIcon::sizeHint() const
{
    const int side = std::max(20, fontMetrics().height());
    return {side, side};
}

void MarkIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawMark(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_mark, tokensFor(palette()));
}

} // namespace ljus
