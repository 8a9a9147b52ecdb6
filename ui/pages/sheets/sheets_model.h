// The finished sheets of a round as a table, filtered and sorted in memory.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "core/instruments/instrument.h"
#include "ui/parts/row_table_model.h"

#include <QMap>

#include <memory>
#include <optional>
#include <vector>

namespace ljus {

/// What sheets only have keys and numbers for.
struct SheetNames
{
    std::shared_ptr<const Instrument> instrument;
    QMap<qint64, QString> activities; ///< by id
    QString language;

    [[nodiscard]] QString questionnaire(const ResponseHead &head) const;
    [[nodiscard]] QString variant(const ResponseHead &head) const;
    [[nodiscard]] QString activity(const ResponseHead &head) const; ///< empty: tied to none
};

/// Which sheets are shown. What is not set lets all pass.
struct SheetFilter
{
    static constexpr int kImported = 0; ///< in place of a pile's number
    static constexpr qint64 kNoActivity = 0;

    QString search; ///< a serial, or a part of an activity's or questionnaire's name
    std::optional<int> batch;
    std::optional<qint64> activity;
    std::optional<QString> questionnaire;
    std::optional<QString> version;
    std::vector<SheetFlag> flags; ///< one of them is not settled; empty: all sheets

    friend bool operator==(const SheetFilter &, const SheetFilter &) = default;
};

/// Whether someone should look at @a sheet.
[[nodiscard]] bool needsLook(const SheetLine &sheet);

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
    [[nodiscard]] std::optional<int> rowOf(Id<Response> sheet) const; ///< nothing: it is not shown
    [[nodiscard]] int toLookAt() const; ///< how many of the rows

private:
    [[nodiscard]] static std::vector<Column> columns(const SheetNames &names);
    [[nodiscard]] static QString cell(Field field, const SheetLine &sheet, const SheetNames &names);
    void sortRows(std::vector<const SheetLine *> &rows) const;
    void showRows();

    SheetNames m_names;
    std::vector<SheetLine> m_sheets;
    SheetFilter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace ljus
