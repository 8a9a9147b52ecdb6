// A table that is filled in by keyboard: Tab and Enter go on to the next cell that can be written in.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/fill_in_table.h"

namespace ljus {

QModelIndex FillInTable::writable(Step step) const
{
    const int columns = model()->columnCount();
    const int cells = columns * model()->rowCount();
    const int change = step == Step::Next ? 1 : -1;
    for (int cell = currentIndex().row() * columns + currentIndex().column() + change; cell >= 0 && cell < cells;
         cell += change) {
        const QModelIndex index = model()->index(cell / columns, cell % columns);
        if (index.flags().testFlag(Qt::ItemIsEditable))
            return index;
    }
    return {};
}

QModelIndex FillInTable::writableBelow() const
{
    return currentIndex().siblingAtRow(currentIndex().row() + 1);
}

QModelIndex FillInTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveNext && action != MovePrevious)
        return QTableView::moveCursor(action, modifiers);
    const QModelIndex index = writable(action == MoveNext ? Step::Next : Step::Previous);
    return index.isValid() ? index : currentIndex();
}

void FillInTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isOn = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    const Step step = hint == QAbstractItemDelegate::EditPreviousItem ? Step::Previous : Step::Next;
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (isOn) {
        const QModelIndex index = writable(step);
        index.isValid() ? writeIn(index) : static_cast<void>(focusNextPrevChild(step == Step::Next));
    } else if (hint == QAbstractItemDelegate::SubmitModelCache) {
        writeIn(writableBelow());
    }
}

void FillInTable::writeIn(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    if (state() != EditingState)
        edit(index);
}

} // namespace ljus
