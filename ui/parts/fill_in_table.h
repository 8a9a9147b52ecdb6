// A table that is filled in by keyboard: Tab and Enter go on to the next cell that can be written in.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ljus {

/// Tab goes along the row and on to the next, Enter down the column, both past cells that cannot be written in. At the last one
/// Tab leaves the table, so that it is no trap.
class FillInTable : public QTableView
{
    Q_OBJECT
public:
    using QTableView::QTableView;

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    enum class Step { Next, Previous };
    [[nodiscard]] QModelIndex writable(Step step) const; ///< invalid: none
    [[nodiscard]] QModelIndex writableBelow() const;
    void writeIn(const QModelIndex &index);
};

} // namespace ljus
