// Draws the status mark.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/status_dot.h"

#include "ui/parts/marks.h"

#include <QPainter>

namespace ljus {

namespace {

QString nameOf(StatusDot::State state)
{
    switch (state) {
    case StatusDot::State::Nothing:
        return StatusDot::tr("Not begun");
    case StatusDot::State::Partial:
        return StatusDot::tr("Begun");
    case StatusDot::State::Done:
        return StatusDot::tr("Done");
    case StatusDot::State::Attention:
        return StatusDot::tr("Needs attention");
    }
    return {};
}

void drawRing(QPainter &painter, const QRectF &area, const Tokens &tokens)
{
    painter.setPen(QPen(tokens.inputBorder, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(area);
}

void drawHalf(QPainter &painter, const QRectF &area, const Tokens &tokens)
{
    constexpr int kQuarter = 90 * 16; // Qt counts angles in sixteenths of a degree
    painter.setPen(QPen(tokens.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(area);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawPie(area, kQuarter, 2 * kQuarter);
}

} // namespace

StatusDot::StatusDot(State state, QWidget *parent) : QWidget(parent), m_state(state)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(state);
}

void StatusDot::setState(State state)
{
    m_state = state;
    setAccessibleName(nameOf(state));
    setToolTip(nameOf(state));
    update();
}

QSize StatusDot::sizeHint() const
{
    const int side = std::max(16, fontMetrics().ascent() + 2);
    return {side, side};
}

void StatusDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    switch (m_state) {
    case State::Nothing:
        drawRing(painter, area, tokens);
        break;
    case State::Partial:
        drawHalf(painter, area, tokens);
        break;
    case State::Done:
        drawMark(painter, area, Mark::Tick, tokens);
        break;
    case State::Attention:
        drawMark(painter, area, Mark::Warning, tokens);
        break;
    }
}

} // namespace ljus
