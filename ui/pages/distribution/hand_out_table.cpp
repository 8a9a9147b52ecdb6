// The table of an activity's list, marked by single letters.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/distribution/hand_out_table.h"

#include "ui/parts/table_view.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ljus {

QChar letterOf(HandOutStatus status)
{
    QString letter;
    switch (status) {
    case HandOutStatus::NotOffered:
        letter = HandOutTable::tr("C", "clear: not offered");
        break;
    case HandOutStatus::HandedOut:
        letter = HandOutTable::tr("H", "handed out");
        break;
    case HandOutStatus::Declined:
        letter = HandOutTable::tr("N", "said no");
        break;
    case HandOutStatus::NotReached:
        letter = HandOutTable::tr("R", "not reached");
        break;
    case HandOutStatus::OutsideTarget:
        letter = HandOutTable::tr("O", "outside the target group");
        break;
    }
    return letter.front().toUpper();
}

HandOutTable::HandOutTable(HandOutModel *model, QWidget *parent) : QTableView(parent)
{
    dressTable(*this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked);
    setAccessibleName(tr("Hand-outs"));
    setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(HandOutModel::Note, QHeaderView::Stretch);
}

std::vector<int> HandOutTable::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void HandOutTable::goToRow(int row)
{
    const QModelIndex target = model()->index(std::clamp(row, 0, model()->rowCount() - 1), std::max(0, currentIndex().column()));
    setCurrentIndex(target);
    scrollTo(target);
}

void HandOutTable::keyPressEvent(QKeyEvent *event)
{
    const bool marks = !event->text().isEmpty() || event->key() == Qt::Key_Delete;
    if (marks && event->isAutoRepeat())
        return; // a key held down is meant once
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const QString text = event->text().toUpper();
    if (isPlain && event->key() == Qt::Key_Delete) {
        Q_EMIT removeRequested();
        return;
    }
    if (isPlain && event->key() == Qt::Key_F2 && currentIndex().isValid()) {
        const QModelIndex note = currentIndex().siblingAtColumn(HandOutModel::Note);
        setCurrentIndex(note);
        edit(note);
        return;
    }
    if (isPlain && text.size() == 1) {
        for (const HandOutStatus status : kHandOutStatuses) {
            if (letterOf(status) != text.front())
                continue;
            Q_EMIT marked(status);
            return;
        }
        if (text.front().isLetterOrNumber())
            return; // else the table would look for a row that begins so, or begin to write
    }
    QTableView::keyPressEvent(event);
}

} // namespace ljus
