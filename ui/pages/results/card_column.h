// A column of cards that answers at once: what is in view is renewed first, the rest while events are handled.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/results/result_card.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ljus {

class ResultCardView;

/// What is to be made of a card for others.
enum class Sharing { CopyPicture, CopyTable, CopySentence, SavePicture };

class CardColumn : public QWidget
{
    Q_OBJECT
public:
    enum class Display { Charts, Tables };

    explicit CardColumn(QWidget *parent = nullptr);

    /// Shows other cards. Widgets are kept and filled anew, so that the place in the column stays.
    void setCards(std::vector<ResultCard> cards, Display display);
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    /// The person wants to share the card with this key.
    void shareRequested(const QString &key, ljus::Sharing sharing);

private:
    [[nodiscard]] ResultCardView *view(std::size_t index) const;
    void addView();
    void showSome();
    void renew(std::size_t index);
    void orderTabs();

    std::vector<ResultCard> m_cards;
    std::vector<bool> m_isStale;
    Display m_display = Display::Charts;
    QVBoxLayout *m_column;
    QTimer m_next;
};

} // namespace ljus
