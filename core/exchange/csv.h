// CSV as Swedish spreadsheets write and read it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

#include <QIODevice>
#include <QStringList>

#include <memory>
#include <optional>

namespace ljus {

/// Reads records one by one, never more than one in memory. Separator ; , or tab, found in the first record that has any; fields
/// in double quotes may hold separators, doubled quotes and line ends; LF, CRLF or CR; UTF-8 with or without BOM, UTF-16 with
/// BOM, else Windows-1252, found by a first pass over the device. Excel's first line "sep=;" is understood. The apostrophe with
/// which writeCsv guards a text against being a formula is taken away again; nothing else is.
class CsvReader
{
public:
    static constexpr qint64 kLongestRecord =
        1024LL * 1024; ///< characters; a longer one is refused, so that a 2 GB line never fills the memory

    /// @a device is open for reading and not sequential; borrowed, must outlive this. Invalid, with the line and how to mend it,
    /// when it is empty, binary, or has a line that is too long; Io when it cannot be read.
    [[nodiscard]] static Result<CsvReader> open(QIODevice &device);

    /// The next record's fields; nothing at the end. Invalid for a quote that is never closed, text after a closing quote or a
    /// record that is too long; after a failure it fails again. Blank lines are passed over.
    [[nodiscard]] Result<std::optional<QStringList>> next();

    [[nodiscard]] int line() const; ///< 1 …: where the record given last began
    [[nodiscard]] QString encoding() const; ///< "UTF-8", "UTF-16", "Windows-1252"
    [[nodiscard]] QChar separator() const;

private:
    struct State;
    explicit CsvReader(std::shared_ptr<State> state);
    std::shared_ptr<State> m_state;
};

enum class CsvMark { WithByteOrderMark, Plain }; ///< files have the mark so that Excel shows å ä ö; a pipe does not

/// Semicolon, CRLF, decimal comma, ISO dates, quotes where needed. A text that a spreadsheet would take for a formula
/// (= + - @ tab CR first, or after apostrophes) gets an apostrophe before it; numbers do not. Io or Full when the device refuses.
[[nodiscard]] Result<void> writeCsv(const Table &table, QIODevice &device, CsvMark mark);

} // namespace ljus
