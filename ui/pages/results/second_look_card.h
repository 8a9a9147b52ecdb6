// A second look for personal data at quotes before they leave the program: each is masked, kept or left out.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/quote_list.h"
#include "ui/parts/card.h"
#include "ui/parts/row_table_model.h"

class QPushButton;
class QTableView;

namespace ljus {

class SecondLookCard final : public Card
{
    Q_OBJECT
public:
    explicit SecondLookCard(QWidget *parent = nullptr);

    /// Asks about the suspect texts of @a quotes; @a action is what is done afterwards ("Save …").
    void begin(const QuoteList &quotes, const QString &action);
    [[nodiscard]] const QuoteList &quotes() const { return m_quotes; } ///< with what was decided
    void takeFocus();

Q_SIGNALS:
    void confirmed(); ///< all is decided
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line
    {
        QString text;
        QString what;
        QString decision;
    };

    void build();
    void decide(SecondLook decision);
    void showLines();
    void showText();
    [[nodiscard]] std::size_t currentSuspect() const;

    QuoteList m_quotes;
    RowTableModel<Line> m_model;
    QTableView *m_table;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace ljus
