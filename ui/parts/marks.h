// Small drawn signs: their shape says what their colour says.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tokens.h"

#include <QRectF>
#include <QWidget>

class QPainter;

namespace ljus {

enum class Mark { Info, Tick, Warning, Error };

[[nodiscard]] QColor colourOf(Mark mark, const Tokens &tokens);
/// A disc with an i, a disc with a tick, a triangle, or an octagon with a cross, filling @a area.
void drawMark(QPainter &painter, const QRectF &area, Mark mark, const Tokens &tokens);
/// A tick without a ground, for check boxes.
void drawTick(QPainter &painter, const QRectF &area, const QColor &colour);
/// An open arrow head that points down, or up when @a direction is Qt::UpArrow (also left and right).
void drawChevron(QPainter &painter, const QRectF &area, Qt::ArrowType direction, const QColor &colour);
/// The program's motif: a small point of light with its rays, in the accent colour.
void drawLight(QPainter &painter, const QRectF &area, const Tokens &tokens);

/// A Mark as a widget; decoration only, the text beside it says the same.
class MarkIcon : public QWidget
{
    Q_OBJECT
public:
    explicit MarkIcon(Mark mark, QWidget *parent = nullptr);
    void setMark(Mark mark);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
};

} // namespace ljus
