// A list that somebody made in a spreadsheet, as cells: from XLSX, CSV or the clipboard.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QString>
#include <QVariant>

#include <vector>

namespace ljus {

/// One cell as a person sees it.
struct GridCell
{
    enum class Note {
        None,
        Formula, ///< the value is the result that the spreadsheet stored
        FormulaWithoutResult, ///< no value: the program that wrote the file did not calculate
        ErrorValue, ///< the value is "#N/A", "#REF!" …
        Merged, ///< part of a merged area, the value is that of its first cell
    };

    QVariant value; ///< invalid (empty), QString, double, bool or QDate
    Note note = Note::None;

    /// Trimmed, as Excel with Swedish settings would show it in a cell without a format: whole numbers without decimals, others
    /// with a decimal comma and at most 15 digits; dates as ISO; TRUE and FALSE.
    [[nodiscard]] QString text() const;
    /// Nothing to see and nothing to doubt; a formula that gives an empty text is blank.
    [[nodiscard]] bool isBlank() const;
};

struct SheetGrid
{
    static constexpr int kMostRows = 1'048'576;
    static constexpr int kMostColumns = 1024;
    static constexpr qint64 kMostCells = 5'000'000; ///< of all sheets, blank ones within a sheet's reach counted

    QString name;
    std::vector<std::vector<GridCell>> rows; ///< of equal length; trailing blank rows and columns cut off
};

/// Whether @a text is what English or Swedish spreadsheets show instead of a value: "#N/A", "#SAKNAS!" …
[[nodiscard]] bool isErrorName(const QString &text);

/// 0-based → "B14", "AA3".
[[nodiscard]] QString cellName(int row, int column);

/// The visible sheets of an XLSX file, or the one of a CSV file (any encoding and separator that CsvReader knows; its name is
/// empty, every value a text, blank lines are rows). Told apart by content, not by name. Invalid (what, how to mend it) for an
/// old .xls, an encrypted workbook, a damaged zip, too many cells, anything else; Io when @a device cannot be read.
[[nodiscard]] Result<std::vector<SheetGrid>> readGrids(QIODevice &device);

/// What Excel, LibreOffice or a mail puts on the clipboard: tab-separated lines, quoted where they hold tabs, line ends or
/// doubled quotation marks; other quotation marks are part of the text. What is beyond SheetGrid's limits is left out.
[[nodiscard]] SheetGrid gridFromText(const QString &text);

} // namespace ljus
