// Finds out what the columns of somebody's own list hold.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/hand_out_codes.h"
#include "core/exchange/hand_out_date.h"
#include "core/exchange/hand_out_table.h"
#include "core/exchange/hand_out_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

using Cells = std::vector<GridCell>;
using Headings = std::vector<Heading>;

constexpr int kMostHeadingRows = 20; ///< headings further down are not looked for
constexpr int kMostLooked = 50; ///< cells of a column that say what it holds

const Cells &rowOf(const SheetGrid &grid, int row)
{
    return grid.rows.at(static_cast<std::size_t>(row));
}

bool isDate(const GridCell &cell)
{
    return cell.value.typeId() == QMetaType::QDate || dateFromWords(cell.text()).isValid();
}

/// The first cells of a column that have something, from @a row on.
Cells filledCells(const SheetGrid &grid, int row, std::size_t column)
{
    Cells filled;
    for (; row < static_cast<int>(grid.rows.size()) && filled.size() < kMostLooked; ++row) {
        const Cells &cells = rowOf(grid, row);
        if (column < cells.size() && !cells[column].isBlank())
            filled.push_back(cells[column]);
    }
    return filled;
}

/// What is asked about being handed out is often answered with the date.
void findDates(Headings &headings, const SheetGrid &grid, int firstLine)
{
    for (std::size_t column = 0; column < headings.size(); ++column) {
        if (headings[column].column != HandOutColumn::Status)
            continue;
        const Cells filled = filledCells(grid, firstLine, column);
        if (2 * std::count_if(filled.begin(), filled.end(), isDate) > static_cast<std::ptrdiff_t>(filled.size()))
            headings[column].column = HandOutColumn::Date;
    }
}

Headings headingsOf(const Cells &cells)
{
    Headings headings;
    headings.reserve(cells.size());
    for (const GridCell &cell : cells)
        headings.push_back(headingFromWords(cell.text()));
    return headings;
}

/// Whether @a cells are nothing but headings, two different ones at least, or what is merged with the row above.
bool areHeadings(const Cells &cells, const Cells &above)
{
    std::vector<HandOutColumn> known;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        if (cells[column].isBlank())
            continue;
        const Heading heading = headingFromWords(cells[column].text());
        const bool isMerged =
            cells[column].note == GridCell::Note::Merged && column < above.size() && cells[column].text() == above[column].text();
        if (heading.column == HandOutColumn::Ignored && !isMerged)
            return false;
        if (heading.column != HandOutColumn::Ignored && std::find(known.begin(), known.end(), heading.column) == known.end())
            known.push_back(heading.column);
    }
    return known.size() >= 2;
}

/// A mapping and how much speaks for it.
struct Guess
{
    HandOutMapping mapping;
    int strength = 0;
    int known = 0;

    [[nodiscard]] bool has(HandOutColumn column) const
    {
        return std::find(mapping.columns.begin(), mapping.columns.end(), column) != mapping.columns.end();
    }
};

/// Each column once: where its strongest heading stands, the first of equals. So a merged heading names its first column only.
Guess assigned(const Headings &headings, int firstLine)
{
    Guess guess{{firstLine, std::vector(headings.size(), HandOutColumn::Ignored)}};
    for (const HandOutColumn column : kHandOutColumns) {
        const auto best = std::max_element(headings.begin(), headings.end(), [column](const Heading &a, const Heading &b) {
            return (a.column == column ? a.strength : 0) < (b.column == column ? b.strength : 0);
        });
        if (column == HandOutColumn::Ignored || best == headings.end() || best->column != column)
            continue;
        guess.mapping.columns[static_cast<std::size_t>(best - headings.begin())] = column;
        guess.strength += best->strength;
        ++guess.known;
    }
    return guess;
}

/// The first column with a heading of its own that is none of those known: "Ärende".
void takeUnknownAsCode(Guess &guess, const Cells &cells)
{
    static const QRegularExpression word(u"^\\p{L}[^\\d]*$"_s);
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const QString text = cells[column].text();
        if (!word.match(text).hasMatch() || namesPersonalData(text) || headingFromWords(text).column != HandOutColumn::Ignored)
            continue;
        guess.mapping.columns[column] = HandOutColumn::Code;
        return;
    }
}

std::optional<Guess> guessFrom(const SheetGrid &grid, int row)
{
    const Cells &cells = rowOf(grid, row);
    Headings headings = headingsOf(cells);
    int firstLine = row + 1;
    const bool isMore = firstLine < static_cast<int>(grid.rows.size()) && areHeadings(rowOf(grid, firstLine), cells);
    if (isMore) {
        const Headings below = headingsOf(rowOf(grid, firstLine++));
        headings.resize(std::max(headings.size(), below.size()));
        for (std::size_t column = 0; column < below.size(); ++column) {
            if (below[column].column != HandOutColumn::Ignored)
                headings[column] = below[column];
        }
    }
    findDates(headings, grid, firstLine);
    Guess guess = assigned(headings, firstLine);
    if (guess.has(HandOutColumn::Code))
        return guess;
    if (guess.known < 2)
        return std::nullopt;
    takeUnknownAsCode(guess, cells);
    return guess.has(HandOutColumn::Code) ? std::optional(guess) : std::nullopt;
}

HandOutColumn columnFromContent(const Cells &filled)
{
    const auto all = [&filled](auto isOne) { return !filled.empty() && std::all_of(filled.begin(), filled.end(), isOne); };
    if (all(isDate))
        return HandOutColumn::Date;
    if (all([](const GridCell &cell) { return statusFromWords(cell.text()) || isNo(cell.text()); }))
        return HandOutColumn::Status;
    if (all([](const GridCell &cell) { return !languageFromWords(cell.text()).isEmpty(); }))
        return HandOutColumn::Language;
    return HandOutColumn::Ignored;
}

HandOutMapping mappingFromContent(const SheetGrid &grid)
{
    HandOutMapping mapping;
    const std::size_t columns = grid.rows.empty() ? 1 : grid.rows.front().size();
    bool hasCode = false;
    for (std::size_t column = 0; column < columns; ++column) {
        const Cells filled = filledCells(grid, 0, column);
        HandOutColumn found = HandOutColumn::Ignored;
        if (!hasCode && (!filled.empty() || column + 1 == columns))
            found = HandOutColumn::Code;
        else if (hasCode)
            found = columnFromContent(filled);
        const bool isTaken = std::find(mapping.columns.begin(), mapping.columns.end(), found) != mapping.columns.end();
        mapping.columns.push_back(isTaken ? HandOutColumn::Ignored : found);
        hasCode = hasCode || found == HandOutColumn::Code;
    }
    return mapping;
}

} // namespace

HandOutMapping suggestedMapping(const SheetGrid &grid)
{
    const int rows = std::min(static_cast<int>(grid.rows.size()), kMostHeadingRows);
    std::optional<Guess> best;
    for (int row = 0; row < rows; ++row) {
        const std::optional<Guess> guess = guessFrom(grid, row);
        if (guess && (!best || guess->strength > best->strength))
            best = guess;
    }
    return best ? best->mapping : mappingFromContent(grid);
}

QStringList unreadColumns(const SheetGrid &grid, const HandOutMapping &mapping)
{
    QStringList unread;
    const std::size_t columns = grid.rows.empty() ? 0 : grid.rows.front().size();
    for (std::size_t column = 0; column < columns; ++column) {
        const HandOutColumn what = column < mapping.columns.size() ? mapping.columns[column] : HandOutColumn::Ignored;
        if (what != HandOutColumn::Ignored || filledCells(grid, mapping.headingRows, column).empty())
            continue;
        const QString name = cellName(0, static_cast<int>(column)).chopped(1);
        const QString heading = mapping.headingRows > 0 ? rowOf(grid, mapping.headingRows - 1).at(column).text() : QString();
        unread << (heading.isEmpty() ? name : name + u" ("_s + shownText(heading) + u')');
    }
    return unread;
}

} // namespace ljus
