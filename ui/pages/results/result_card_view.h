// One card of the page Resultat on the screen.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/results/card_column.h"
#include "ui/parts/card.h"

class QLabel;
class QMenu;
class QPushButton;

namespace ljus {

class ResultCardView : public Card
{
    Q_OBJECT
public:
    explicit ResultCardView(QWidget *parent = nullptr);

    /// Charts that were there before are kept and drawn anew, with the keys where they were.
    void show(const ResultCard &card, CardColumn::Display display);
    /// What Tab is to stop at, in the order of the card.
    [[nodiscard]] std::vector<QWidget *> tabStops();

Q_SIGNALS:
    void shareRequested(const QString &key, ljus::Sharing sharing);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// One widget, and which kind of part it shows.
    struct Shown
    {
        std::size_t kind = 0;
        QWidget *widget = nullptr;
    };

    void buildSharing();
    void showCharts(const ResultCard &card);
    void showTables(const ResultCard &card);
    void removeFrom(std::size_t first);
    void place(std::size_t index, Shown shown);
    void showWords(const ResultCard &card, CardColumn::Display display);
    void openMenu(const QPoint &position);

    QString m_key;
    QPushButton *m_share;
    QMenu *m_menu;
    QLabel *m_sentences;
    std::vector<Shown> m_parts;
};

} // namespace ljus
