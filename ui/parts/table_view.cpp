// Builds the house table.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table_view.h"

#include "ui/parts/fill_in_table.h"

#include "ui/parts/row_table_model.h"
#include "ui/parts/tokens.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QTableView>

namespace ljus {

namespace {

constexpr int kFrame = 2; ///< border and padding in the style sheet, with focus and without

QModelIndex toSource(const QTableView &view, const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const SwedishSortProxy *>(view.model());
    return proxy ? proxy->mapToSource(index) : index;
}

} // namespace

void dressTable(QTableView &view)
{
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false); // Tab leaves the table; arrows walk in it
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + spacing::kLarge + spacing::kTiny);
    view.verticalHeader()->setMinimumSectionSize(1);
    view.horizontalHeader()->setHighlightSections(false);
}

SwedishSortProxy::SwedishSortProxy(QObject *parent)
    : QSortFilterProxyModel(parent), m_collator(QLocale(QLocale::Swedish, QLocale::Sweden))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

bool SwedishSortProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto valueOf = [](const QModelIndex &index) {
        const QVariant value = index.data(kValueRole);
        return value.isValid() ? value : index.data();
    };
    const QVariant first = valueOf(left);
    const QVariant second = valueOf(right);
    if (first.typeId() == QMetaType::QString && second.typeId() == QMetaType::QString)
        return m_collator.compare(first.toString(), second.toString()) < 0;
    return QVariant::compare(first, second) == QPartialOrdering::Less;
}

FillInTable *makeFillInTable(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *view = new FillInTable(parent);
    dressTable(*view);
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    view->setAccessibleName(name);
    view->setModel(model);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return view;
}

QTableView *makeTableView(QAbstractItemModel *model, const QString &name, Sorting sorting, QWidget *parent)
{
    auto *view = new QTableView(parent);
    dressTable(*view);
    view->setAccessibleName(name);
    if (sorting == Sorting::ByHeader) {
        auto *proxy = new SwedishSortProxy(view);
        proxy->setSourceModel(model);
        view->setModel(proxy);
        view->setSortingEnabled(true);
        view->horizontalHeader()->setSortIndicatorClearable(true);
        view->sortByColumn(-1, Qt::AscendingOrder);
    } else {
        view->setModel(model);
    }
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (model->columnCount() > 0)
        view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return view;
}

std::optional<int> currentRow(const QTableView &view)
{
    const QModelIndex index = toSource(view, view.currentIndex());
    return index.isValid() ? std::optional(index.row()) : std::nullopt;
}

void setCurrentRow(QTableView &view, int row)
{
    const auto *proxy = qobject_cast<const SwedishSortProxy *>(view.model());
    const QModelIndex index = proxy ? proxy->mapFromSource(proxy->sourceModel()->index(row, 0)) : view.model()->index(row, 0);
    view.setCurrentIndex(index);
    view.scrollTo(index);
}

void fitHeightToRows(QTableView &view, int rows)
{
    view.horizontalHeader()->ensurePolished(); // the style sheet decides its height
    const int shown = std::min(rows, view.model()->rowCount());
    const int header = view.horizontalHeader()->sizeHint().height();
    view.setFixedHeight(header + shown * view.verticalHeader()->defaultSectionSize() + 2 * kFrame);
}

} // namespace ljus
