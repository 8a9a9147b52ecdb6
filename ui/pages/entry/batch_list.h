// The piles of a round: how far each is keyed, and what a second keying found.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/batch_quality.h"
#include "ui/parts/card.h"
#include "ui/parts/row_table_model.h"

#include <vector>

class QPushButton;
class QTableView;

namespace ljus {

/// A card that is hidden while there are no piles. Enter or a double click opens the chosen pile's end.
class BatchList : public Card
{
    Q_OBJECT
public:
    struct Line
    {
        BatchQuality quality;
        QString paper; ///< in words, without the activity
        QString activity;
    };

    explicit BatchList(QWidget *parent = nullptr);

    void setLines(std::vector<Line> lines); ///< the chosen pile stays chosen
    void setReadOnly(); ///< nothing can be keyed
    [[nodiscard]] QTableView &table() const { return *m_table; }
    [[nodiscard]] QPushButton &keyButton() const { return *m_key; }
    [[nodiscard]] QPushButton &openButton() const { return *m_open; }
    [[nodiscard]] QPushButton &removeButton() const { return *m_remove; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void keyRequested(ljus::Id<ljus::Batch> batch); ///< key more sheets of it
    void openRequested(ljus::Id<ljus::Batch> batch); ///< look at its end
    void removeRequested(ljus::Id<ljus::Batch> batch);

private:
    [[nodiscard]] static std::vector<RowTableModel<Line>::Column> columns();
    [[nodiscard]] const Line *chosen() const;
    void adaptButtons();

    RowTableModel<Line> m_model;
    QTableView *m_table;
    QPushButton *m_key;
    QPushButton *m_open;
    QPushButton *m_remove;
    bool m_isReadOnly = false;
};

} // namespace ljus
