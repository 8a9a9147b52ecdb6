// Draws the list of pages.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/navigation_list.h"

#include "ui/parts/look.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace ljus {

namespace {

constexpr int kMargin = spacing::kMedium;
constexpr int kInset = spacing::kMedium;
constexpr double kStripe = 4;

class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(scaled(option.font, 1, QFont::DemiBold));
        return {metrics.horizontalAdvance(index.data().toString()) + 2 * (kMargin + kInset),
                std::max(40, metrics.height() + spacing::kLarge + spacing::kTiny)};
    }
};

void PageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = tokensFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRectF pill = QRectF(option.rect).adjusted(kMargin, 1, -kMargin, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(selected ? tokens.selection : tokens.surfaceRaised);
        painter->drawRoundedRect(pill, radius::kControl, radius::kControl);
    }
    if (selected) {
        painter->setBrush(tokens.accent);
        painter->drawRoundedRect(QRectF(pill.left() + 1, pill.top() + 9, kStripe, pill.height() - 18), kStripe / 2, kStripe / 2);
    }
    if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.focus, 2));
        painter->drawRoundedRect(pill.adjusted(1, 1, -1, -1), radius::kControl - 1, radius::kControl - 1);
    }
    painter->setPen(tokens.text);
    painter->setFont(scaled(option.font, 1, selected ? QFont::DemiBold : QFont::Normal));
    painter->drawText(pill.adjusted(kInset, 0, -kInset, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    painter->restore();
}

} // namespace

NavigationList::NavigationList(const QString &name, QWidget *parent) : QListWidget(parent)
{
    setRole(this, Role::Navigation);
    setAccessibleName(name);
    setItemDelegate(new PageDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setViewportMargins(0, spacing::kSmall, 0, 0);
}

void NavigationList::addPage(const QString &title)
{
    addItem(title);
    updateGeometry();
}

QSize NavigationList::sizeHint() const
{
    return {std::max(200, sizeHintForColumn(0)), count() * std::max(0, sizeHintForRow(0))};
}

QSize NavigationList::minimumSizeHint() const
{
    return {sizeHint().width(), std::max(0, sizeHintForRow(0))};
}

} // namespace ljus
