// Draws small bars.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/bar_cell.h"

#include "ui/parts/tokens.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kThickness = 8;
constexpr int kLeastBar = 48;

struct BarLook
{
    std::optional<double> percent;
    QString text;
    QColor ink;
    double textWidth = 0; ///< kept free at the right; 0: no text
};

void drawBar(QPainter &painter, const QRectF &area, const BarLook &look, const Tokens &tokens)
{
    const double room = look.textWidth > 0 ? look.textWidth + spacing::kSmall : 0;
    const QRectF track(area.left(), area.center().y() - kThickness / 2, std::max(0.0, area.width() - room), kThickness);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (look.percent) {
        painter.setBrush(tokens.barTrack);
        painter.drawRoundedRect(track, kThickness / 2, kThickness / 2);
        QRectF filled = track;
        filled.setWidth(track.width() * std::clamp(*look.percent, 0.0, 100.0) / 100);
        painter.setBrush(tokens.accent);
        painter.setClipRect(filled);
        painter.drawRoundedRect(track, kThickness / 2, kThickness / 2);
        painter.setClipping(false);
    }
    painter.setPen(look.ink);
    if (room > 0)
        painter.drawText(QRectF(track.right(), area.top(), room, area.height()), Qt::AlignRight | Qt::AlignVCenter, look.text);
    painter.restore();
}

double textRoom(const QFontMetricsF &metrics, const QString &text)
{
    return std::max(metrics.horizontalAdvance(u"100\u00a0%"_s), metrics.horizontalAdvance(text));
}

} // namespace

BarCell::BarCell(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarCell::setShare(std::optional<int> percent, const QString &text)
{
    m_percent = percent;
    m_text = text.isEmpty() && percent ? tr("%1 %").arg(*percent) : text;
    setAccessibleName(m_text);
    update();
}

void BarCell::hideText()
{
    m_showsText = false;
    updateGeometry();
    update();
}

QSize BarCell::sizeHint() const
{
    return {minimumSizeHint().width() + 2 * kLeastBar, minimumSizeHint().height()};
}

QSize BarCell::minimumSizeHint() const
{
    if (!m_showsText)
        return {kLeastBar, static_cast<int>(kThickness) + spacing::kTiny};
    return {kLeastBar + spacing::kSmall + static_cast<int>(textRoom(fontMetrics(), m_text)), fontMetrics().height()};
}

void BarCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    BarLook look{{}, m_text, tokens.text, m_showsText ? textRoom(fontMetrics(), m_text) : 0};
    if (m_percent)
        look.percent = *m_percent;
    drawBar(painter, rect(), look, tokens);
}

BarDelegate::BarDelegate(int role, QObject *parent) : QStyledItemDelegate(parent), m_role(role) { }

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString text = ground.text;
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    bool isNumber = false;
    const double value = index.data(m_role).toDouble(&isNumber);
    BarLook look{{}, text, option.palette.color(QPalette::Text), textRoom(option.fontMetrics, text)};
    if (isNumber && index.data(m_role).isValid())
        look.percent = value;
    painter->setFont(option.font);
    drawBar(*painter, QRectF(option.rect).adjusted(spacing::kSmall, 0, -spacing::kSmall, 0), look, tokensFor(option.palette));
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize base = QStyledItemDelegate::sizeHint(option, index);
    const double width =
        2.0 * kLeastBar + textRoom(option.fontMetrics, displayText(index.data(), option.locale)) + spacing::kWide;
    return {static_cast<int>(width), base.height()};
}

} // namespace ljus
