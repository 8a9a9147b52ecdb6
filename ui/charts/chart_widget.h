// What both charts share as widgets: drawing, keys, mouse, and what a screen reader is told.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_picture.h"

#include <QWidget>

namespace ljus {

/// As high as its rows need, drawn in the theme's colours. Tab goes to it; arrows go from row to row and from part to part, and
/// what is current is outlined, with its figures beside it. The mouse shows the same.
class ChartWidget : public QWidget
{
    Q_OBJECT
public:
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    /// One sentence per row.
    [[nodiscard]] const QStringList &sentences() const { return m_sentences; }
    /// As shown, for copying and saving.
    [[nodiscard]] const ChartPicture &picture() const;
    /// What keys and mouse can get to, in the order of the keys.
    [[nodiscard]] const std::vector<ChartPlace> &places() const { return m_places; }
    /// What the keys have come to; row -1 before the first key.
    [[nodiscard]] ChartPlace current() const { return m_current; }
    /// The figures in view beside what is pointed at, or current while the chart has the focus; else empty.
    [[nodiscard]] QString shownSentence() const;

Q_SIGNALS:
    /// Right click, menu key or Shift+F10: what can be done with the chart is to be offered at @a position on the screen.
    void menuRequested(const QPoint &position);

protected:
    explicit ChartWidget(QWidget *parent);

    [[nodiscard]] virtual ChartPicture made(const ChartStyle &style) const = 0;
    /// To be called when the chart has changed.
    void renew();

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] bool goTo(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] ChartPlace inRow(int row) const;
    void setCurrent(ChartPlace place);
    void announce();
    void bringIntoView(const QRect &area);
    [[nodiscard]] ChartPlace shownPlace() const;
    void paintOutline(QPainter &painter, const QRectF &area) const;
    void paintSentence(QPainter &painter, const QRectF &area) const;

    mutable std::unique_ptr<ChartPicture> m_shown; ///< made when first needed
    QStringList m_sentences;
    std::vector<ChartPlace> m_places;
    ChartPlace m_current;
    ChartPlace m_pointed; ///< by the mouse
    bool m_dismissed = false; ///< by Escape, until the next move
};

} // namespace ljus
