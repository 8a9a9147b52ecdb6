// The house table: whole rows, quiet header, Swedish sorting.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>

class QTableView;

namespace ljus {

class FillInTable;

/// Sorts by kValueRole (else the shown text): numbers and dates as such, texts with å ä ö at the end and "2" before "10".
class SwedishSortProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SwedishSortProxy(QObject *parent = nullptr);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
};

enum class Sorting { AsGiven, ByHeader };

/// Gives @a view, of whatever kind, the house look.
void dressTable(QTableView &view);
/// A view of @a model (borrowed, must outlive the view) with the house look; the first column takes the room that is left.
/// @a name is what screen readers call it. With ByHeader a proxy lies between: ask currentRow() for rows.
[[nodiscard]] QTableView *makeTableView(QAbstractItemModel *model, const QString &name, Sorting sorting = Sorting::AsGiven,
                                        QWidget *parent = nullptr);
/// The same for a table that is filled in; every column is as wide as its content. The caller stretches one.
[[nodiscard]] FillInTable *makeFillInTable(QAbstractItemModel *model, const QString &name, QWidget *parent = nullptr);
/// The current row in the model that makeTableView was given.
[[nodiscard]] std::optional<int> currentRow(const QTableView &view);
/// Selects a row of that model and brings it into view.
void setCurrentRow(QTableView &view, int row);
/// Makes the view exactly as high as its rows, at most @a rows of them, so that the page scrolls and not the table.
void fitHeightToRows(QTableView &view, int rows);

} // namespace ljus
