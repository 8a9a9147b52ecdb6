// Fills cards, those in view first.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/card_column.h"

#include "ui/pages/results/result_card_view.h"
#include "ui/parts/tokens.h"

#include <QElapsedTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ljus {

namespace {

constexpr int kAtATime = 8; ///< milliseconds: less than a frame, so that keys and scrolling are never held up
constexpr std::size_t kAtOnce = 3; ///< cards that fill a window that has none yet

} // namespace

CardColumn::CardColumn(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::kLarge);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &CardColumn::showSome);
}

bool CardColumn::isComplete() const
{
    return std::none_of(m_isStale.begin(), m_isStale.end(), [](bool stale) { return stale; });
}

ResultCardView *CardColumn::view(std::size_t index) const
{
    QLayoutItem *item = m_column->itemAt(static_cast<int>(index));
    return item == nullptr ? nullptr : static_cast<ResultCardView *>(item->widget());
}

void CardColumn::setCards(std::vector<ResultCard> cards, Display display)
{
    m_next.stop();
    m_cards = std::move(cards);
    m_display = display;
    m_isStale.assign(m_cards.size(), true);
    while (static_cast<std::size_t>(m_column->count()) > m_cards.size()) {
        QLayoutItem *item = m_column->takeAt(m_column->count() - 1);
        delete item->widget();
        delete item;
    }
    for (std::size_t index = 0; index < m_cards.size(); ++index) {
        if (view(index) != nullptr ? !view(index)->visibleRegion().isEmpty() : index < kAtOnce)
            renew(index);
    }
    if (isComplete())
        orderTabs();
    else
        m_next.start(0);
}

void CardColumn::renew(std::size_t index)
{
    while (view(index) == nullptr)
        addView();
    view(index)->show(m_cards[index], m_display);
    m_isStale[index] = false;
}

/// Parts that came later are to be reached where they stand.
void CardColumn::orderTabs()
{
    QWidget *before = nullptr;
    for (std::size_t index = 0; view(index) != nullptr; ++index) {
        for (QWidget *stop : view(index)->tabStops()) {
            if (before != nullptr)
                setTabOrder(before, stop);
            before = stop;
        }
    }
}

void CardColumn::addView()
{
    auto *added = new ResultCardView;
    connect(added, &ResultCardView::shareRequested, this, &CardColumn::shareRequested);
    m_column->addWidget(added);
}

void CardColumn::showSome()
{
    QElapsedTimer clock;
    clock.start();
    for (std::size_t index = 0; index < m_cards.size() && clock.elapsed() < kAtATime; ++index) {
        if (m_isStale[index])
            renew(index);
    }
    if (isComplete())
        orderTabs();
    else
        m_next.start(0);
}

} // namespace ljus
