// A table model from a vector of rows and a list of columns; a page writes columns, not a model class.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace ljus {

/// The cell's value untouched, for sorting and bars.
inline constexpr int kValueRole = Qt::UserRole + 1;

template<typename Row>
struct TableColumn
{
    QString title;
    std::function<QVariant(const Row &)> value; ///< what the cell shows; numbers and dates as such, in the locale's way
    std::optional<Qt::AlignmentFlag> alignment{}; ///< none: numbers right, everything else left
    std::function<QString(const Row &)> toolTip{};
};

/// `RowTableModel<Activity> m_model{{ {tr("Name"), nameOf}, {tr("Ends"), endOf} }};`
template<typename Row>
class RowTableModel : public QAbstractTableModel
{
public:
    using Column = TableColumn<Row>;

    explicit RowTableModel(std::vector<Column> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(int index) const { return m_rows.at(static_cast<std::size_t>(index)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid())
            return {};
        const Column &column = m_columns.at(static_cast<std::size_t>(index.column()));
        const Row &content = row(index.row());
        if (role == Qt::DisplayRole || role == kValueRole)
            return column.value(content);
        if (role == Qt::ToolTipRole && column.toolTip)
            return column.toolTip(content);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(alignmentOf(column, column.value(content)));
        return {};
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column &column = m_columns.at(static_cast<std::size_t>(section));
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(alignmentOf(column, m_rows.empty() ? QVariant() : column.value(m_rows.front())));
        return {};
    }

private:
    [[nodiscard]] static Qt::Alignment alignmentOf(const Column &column, const QVariant &value)
    {
        if (column.alignment)
            return Qt::Alignment(*column.alignment) | Qt::AlignVCenter;
        const int type = value.typeId();
        const bool number = type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::Double;
        return (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    }

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace ljus
