// A column of cards that is filled a few at a time, so that a page with many charts answers at once.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace ljus {

/// A card that is still to be made.
struct ResultCard
{
    QString heading; ///< empty: none
    QString note; ///< a sentence under the heading; may be empty
    /// Each makes a widget that the card takes over. The card of those that take no focus does so in their place, and is read
    /// aloud as their accessible descriptions.
    std::vector<std::function<QWidget *()>> parts;
};

class CardColumn : public QWidget
{
    Q_OBJECT
public:
    explicit CardColumn(QWidget *parent = nullptr);

    /// Replaces all cards. The first ones are there at once, the others follow while events are handled.
    void setCards(std::vector<ResultCard> cards);
    [[nodiscard]] bool isComplete() const { return m_made == m_cards.size(); }

private:
    void makeSome();

    std::vector<ResultCard> m_cards;
    std::size_t m_made = 0;
    QVBoxLayout *m_column;
    QTimer m_next;
};

} // namespace ljus
