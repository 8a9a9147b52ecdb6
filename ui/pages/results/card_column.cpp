// Makes cards, a few at a time.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/card_column.h"

#include "ui/parts/card.h"
#include "ui/parts/tokens.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QStringList>
#include <QVBoxLayout>

namespace ljus {

namespace {

constexpr int kAtATime = 12; ///< milliseconds: less than a frame, so that keys and scrolling are never held up

/// Shows that it has the focus: charts cannot be worked by keys, but Tab goes to their card, scrolls there and has them read.
class ReachableCard : public Card
{
public:
    using Card::Card;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Card::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokensFor(palette()).focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::kCard, radius::kCard);
    }
};

Card *made(const ResultCard &plan)
{
    auto *card = new ReachableCard(plan.heading);
    card->setNote(plan.note);
    card->body()->setSpacing(spacing::kWide);
    QStringList read;
    for (const auto &make : plan.parts) {
        QWidget *part = make();
        card->body()->addWidget(part);
        read << part->accessibleDescription();
        if (part->focusPolicy() == Qt::NoFocus)
            card->setFocusPolicy(Qt::TabFocus);
    }
    card->setAccessibleDescription(read.join(u'\n'));
    return card;
}

} // namespace

CardColumn::CardColumn(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::kLarge);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &CardColumn::makeSome);
}

void CardColumn::setCards(std::vector<ResultCard> cards)
{
    m_next.stop();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_cards = std::move(cards);
    m_made = 0;
    makeSome();
}

void CardColumn::makeSome()
{
    QElapsedTimer clock;
    clock.start();
    while (!isComplete() && clock.elapsed() < kAtATime) {
        m_column->addWidget(made(m_cards[m_made]));
        ++m_made;
    }
    if (!isComplete())
        m_next.start(0);
}

} // namespace ljus
