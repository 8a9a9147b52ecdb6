// Draws key caps.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/key_hint.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/look.h"

#include <QLayout>
#include <QPainter>

namespace ljus {

KeyHint::KeyHint(const QString &key, const QString &caption, QWidget *parent) : QWidget(parent), m_key(key), m_caption(caption)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("%1: %2").arg(key, caption));
}

int KeyHint::capWidth() const
{
    return std::max(fontMetrics().height() + spacing::kSmall, fontMetrics().horizontalAdvance(m_key) + 2 * spacing::kSmall);
}

QSize KeyHint::sizeHint() const
{
    return {capWidth() + spacing::kSmall + fontMetrics().horizontalAdvance(m_caption) + 1,
            fontMetrics().height() + spacing::kSmall};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF cap = QRectF(0, 0, capWidth(), height()).adjusted(0.5, 0.5, -0.5, -1.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.inputBorder);
    painter.drawRoundedRect(cap.translated(0, 1), radius::kControl - 1, radius::kControl - 1);
    painter.setPen(tokens.inputBorder);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(cap, radius::kControl - 1, radius::kControl - 1);
    painter.setPen(tokens.text);
    painter.drawText(cap, Qt::AlignCenter, m_key);
    painter.setPen(tokens.textMuted);
    painter.drawText(rect().adjusted(capWidth() + spacing::kSmall, 0, 0, -1), Qt::AlignLeft | Qt::AlignVCenter, m_caption);
}

KeyHintRow::KeyHintRow(QWidget *parent) : QWidget(parent)
{
    auto *row = new FlowLayout(this);
    row->setSpacings(spacing::kLarge + spacing::kTiny, spacing::kSmall);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void KeyHintRow::addHint(const QString &key, const QString &caption)
{
    layout()->addWidget(new KeyHint(key, caption, this));
}

void KeyHintRow::clear()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace ljus
