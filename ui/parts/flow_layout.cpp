// Places items line by line.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/flow_layout.h"

#include "ui/parts/tokens.h"

#include <QStyle>
#include <QWidget>

namespace ljus {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent), m_horizontal(spacing::kMedium), m_vertical(spacing::kSmall)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::setSpacings(int horizontal, int vertical)
{
    m_horizontal = horizontal;
    m_vertical = vertical;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QList<Line> lines = linesFor(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom() + std::max<int>(0, static_cast<int>(lines.size()) - 1) * m_vertical;
    for (const Line &line : lines)
        height += line.height;
    return height;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + hint.width() + (size.isEmpty() ? 0 : m_horizontal), std::max(size.height(), hint.height()));
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = area.top();
    for (const Line &line : linesFor(area.width())) {
        int x = area.left();
        for (QLayoutItem *item : line.items) {
            const QRect place(x, y, sizeOf(item, area.width()).width(), line.height);
            item->setGeometry(QStyle::visualRect(direction, area, place));
            x += place.width() + m_horizontal;
        }
        y += line.height + m_vertical;
    }
}

QSize FlowLayout::sizeOf(const QLayoutItem *item, int width)
{
    return item->sizeHint().boundedTo(QSize(std::max(width, item->minimumSize().width()), QWIDGETSIZE_MAX));
}

QList<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    QList<Line> lines;
    int x = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeOf(item, width);
        if (lines.isEmpty() || x + size.width() > width) {
            lines.append(Line());
            x = 0;
        }
        lines.last().items.append(item);
        lines.last().height = std::max(lines.last().height, size.height());
        x += size.width() + m_horizontal;
    }
    return lines;
}

} // namespace ljus
