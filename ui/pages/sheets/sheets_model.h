// The finished sheets of a round as a table, filtered and sorted in memory.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/sheet_filter.h"
#include "ui/parts/row_table_model.h"

#include <optional>
#include <vector>

namespace ljus {

/// A row points at its sheet, so that tens of thousands are filtered within a frame or two; no cell is made before it is shown.
class SheetsModel final : public RowTableModel<const SheetLine *>
{
public:
    enum Field { Serial, Batch, Questionnaire, Version, Variant, Activity, ToLookAt };

    explicit SheetsModel(QObject *parent = nullptr);

    /// @a sheets by serial.
    void setSheets(std::vector<SheetLine> sheets, const SheetNames &names);
    void setFilter(const SheetFilter &filter);
    /// By one column, else as given (@a column below 0). Texts in Swedish order; nothing stands last.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] const std::vector<SheetLine> &sheets() const { return m_sheets; } ///< all of them
    [[nodiscard]] const SheetNames &names() const { return m_names; }
    /// What a column says of @a sheet.
    [[nodiscard]] static QString cell(Field field, const SheetLine &sheet, const SheetNames &names);
    [[nodiscard]] std::optional<int> rowOf(Id<Response> sheet) const; ///< nothing: it is not shown
    [[nodiscard]] int toLookAt() const; ///< how many of the rows

private:
    [[nodiscard]] static std::vector<Column> columns(const SheetNames &names);
    void sortRows(std::vector<const SheetLine *> &rows) const;
    void showRows();

    SheetNames m_names;
    std::vector<SheetLine> m_sheets;
    SheetFilter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace ljus
