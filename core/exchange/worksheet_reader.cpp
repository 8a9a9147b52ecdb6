// Reads the cells of one sheet of a workbook.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/worksheet_reader.h"

#include "core/exchange/workbook_xml.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookReader)
};

constexpr int kLastColumn = 16'384; // XFD: where Excel itself ends

struct Place
{
    int row = -1; ///< 0 …
    int column = -1; ///< 0 …
};

struct Area
{
    Place first;
    Place last;
};

struct PlacedCell
{
    Place place;
    GridCell cell;
};

/// A cell as the file has it.
struct RawCell
{
    QString type;
    int style = 0;
    bool hasFormula = false;
    std::optional<QString> value;
};

/// "B14" → place; nothing when it is none.
std::optional<Place> placeOf(QStringView reference)
{
    int column = 0;
    qsizetype at = 0;
    for (; at < reference.size() && at < 3 && reference.at(at).toUpper() >= u'A' && reference.at(at).toUpper() <= u'Z'; ++at)
        column = column * 26 + (reference.at(at).toUpper().unicode() - u'A' + 1);
    bool isNumber = false;
    const int row = reference.mid(at).toInt(&isNumber);
    if (!isNumber || row < 1 || row > SheetGrid::kMostRows || column < 1 || column > kLastColumn)
        return std::nullopt;
    return Place{row - 1, column - 1};
}

std::optional<Area> areaOf(QStringView reference)
{
    const qsizetype colon = reference.indexOf(u':');
    const auto first = placeOf(colon < 0 ? reference : reference.left(colon));
    const auto last = placeOf(colon < 0 ? reference : reference.mid(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return std::nullopt;
    return Area{*first, *last};
}

class WorksheetReader
{
public:
    WorksheetReader(const QByteArray &xml, QString name, const SharedParts &shared, qint64 mostCells)
        : m_xml(xml), m_name(std::move(name)), m_shared(shared), m_mostCells(mostCells)
    {
    }

    [[nodiscard]] Result<SheetGrid> read();

private:
    [[nodiscard]] Result<void> readElements();
    [[nodiscard]] Result<void> readRows();
    [[nodiscard]] Result<void> readRow();
    [[nodiscard]] Result<void> readCell();
    [[nodiscard]] Result<void> keep(const RawCell &raw);
    [[nodiscard]] Result<GridCell> cellOf(const RawCell &raw) const;
    [[nodiscard]] Result<QVariant> valueOf(const RawCell &raw) const;
    [[nodiscard]] Result<QVariant> sharedString(const QString &index) const;
    [[nodiscard]] Result<QVariant> numberOf(const RawCell &raw) const;
    [[nodiscard]] Result<void> readMergedAreas();
    [[nodiscard]] Result<SheetGrid> grid();
    [[nodiscard]] Result<void> fillMerged(SheetGrid &grid) const;
    [[nodiscard]] QString here() const { return m_name + u'!' + cellName(m_at.row, m_at.column); }
    [[nodiscard]] tl::unexpected<Error> tooFar(Place place) const;

    QXmlStreamReader m_xml;
    QString m_name;
    const SharedParts &m_shared;
    qint64 m_mostCells;
    Place m_at; ///< the cell being read, or read last
    std::vector<PlacedCell> m_cells; ///< those that are not blank
    std::vector<Area> m_merged;
};

Result<SheetGrid> WorksheetReader::read()
{
    if (const auto entered = enterRoot(m_xml, m_name, u"worksheet"_s); !entered)
        return failure(entered);
    if (const auto done = readElements(); !done)
        return failure(done);
    if (const auto ended = checkEnd(m_xml, m_name); !ended)
        return failure(ended);
    return grid();
}

Result<void> WorksheetReader::readElements()
{
    bool hasCells = false;
    while (m_xml.readNextStartElement()) {
        Result<void> done;
        if (m_xml.name() == u"sheetData") {
            hasCells = true;
            done = readRows();
        } else if (m_xml.name() == u"mergeCells") {
            done = readMergedAreas();
        } else {
            m_xml.skipCurrentElement();
        }
        if (!done)
            return done;
    }
    if (!hasCells && !m_xml.hasError())
        return damagedPart(m_name, u"no sheetData"_s);
    return {};
}

Result<void> WorksheetReader::readRows()
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != u"row") {
            m_xml.skipCurrentElement();
            continue;
        }
        if (auto done = readRow(); !done)
            return done;
    }
    return {};
}

Result<void> WorksheetReader::readRow()
{
    const QString number = attribute(m_xml, u"r");
    bool isNumber = true;
    m_at = {number.isEmpty() ? m_at.row + 1 : number.toInt(&isNumber) - 1, -1};
    if (!isNumber || m_at.row < 0 || m_at.row >= SheetGrid::kMostRows)
        return damagedPart(m_name, u"row "_s + number);
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != u"c") {
            m_xml.skipCurrentElement();
            continue;
        }
        if (auto done = readCell(); !done)
            return done;
    }
    return {};
}

Result<void> WorksheetReader::readCell()
{
    ++m_at.column;
    RawCell raw;
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &given : attributes) {
        if (given.name() == u"r") {
            const auto place = placeOf(given.value());
            if (!place)
                return damagedPart(m_name, u"cell "_s + given.value().toString());
            m_at = *place;
        } else if (given.name() == u"t") {
            raw.type = given.value().toString();
        } else if (given.name() == u"s") {
            raw.style = given.value().toInt();
        }
    }
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"v") {
            raw.value = m_xml.readElementText();
        } else if (m_xml.name() == u"is") {
            raw.value = readStringItem(m_xml);
        } else {
            raw.hasFormula = raw.hasFormula || m_xml.name() == u"f";
            m_xml.skipCurrentElement();
        }
    }
    return m_xml.hasError() ? Result<void>() : keep(raw); // an error is told when all is read
}

Result<void> WorksheetReader::keep(const RawCell &raw)
{
    const Result<GridCell> cell = cellOf(raw);
    if (!cell)
        return failure(cell);
    if (cell->isBlank())
        return {};
    if (m_at.column >= SheetGrid::kMostColumns || static_cast<qint64>(m_cells.size()) >= m_mostCells)
        return tooFar(m_at);
    m_cells.push_back({m_at, *cell});
    return {};
}

Result<GridCell> WorksheetReader::cellOf(const RawCell &raw) const
{
    using Note = GridCell::Note;
    const bool isEmptyText = raw.value && raw.value->isEmpty() && raw.type == u"str";
    if (raw.hasFormula && (!raw.value || raw.value->isEmpty()) && !isEmptyText)
        return GridCell{QVariant(), Note::FormulaWithoutResult};
    if (!raw.value || raw.value->isEmpty())
        return GridCell{};
    const Result<QVariant> value = valueOf(raw);
    if (!value)
        return failure(value);
    const bool isWrittenAsText = raw.hasFormula && raw.type == u"str" && isErrorName(value->toString());
    if (raw.type == u"e" || isWrittenAsText)
        return GridCell{*value, Note::ErrorValue};
    return GridCell{*value, raw.hasFormula ? Note::Formula : Note::None};
}

Result<QVariant> WorksheetReader::valueOf(const RawCell &raw) const
{
    if (raw.type == u"s")
        return sharedString(*raw.value);
    if (raw.type == u"inlineStr" || raw.type == u"e")
        return QVariant(*raw.value);
    if (raw.type == u"str")
        return QVariant(withoutEscapes(*raw.value));
    if (raw.type == u"b")
        return QVariant(raw.value->trimmed() == u"1" || raw.value->trimmed() == u"true");
    if (raw.type == u"d") {
        const QDate date = QDate::fromString(raw.value->trimmed().left(10), Qt::ISODate);
        return date.isValid() ? QVariant(date) : QVariant(*raw.value);
    }
    if (raw.type.isEmpty() || raw.type == u"n")
        return numberOf(raw);
    return damagedPart(here(), u"cell type "_s + raw.type);
}

Result<QVariant> WorksheetReader::sharedString(const QString &index) const
{
    bool isNumber = false;
    const qulonglong at = index.trimmed().toULongLong(&isNumber);
    if (!isNumber || at >= m_shared.strings.size())
        return damagedPart(here(), u"shared string "_s + index);
    return QVariant(m_shared.strings[at]);
}

Result<QVariant> WorksheetReader::numberOf(const RawCell &raw) const
{
    bool isNumber = false;
    const double number = raw.value->trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return damagedPart(here(), u"number "_s + *raw.value);
    const auto style = static_cast<std::size_t>(raw.style);
    return raw.style >= 0 && style < m_shared.formats.size() ? m_shared.formats[style].shown(number, m_shared.dates)
                                                             : QVariant(number);
}

Result<void> WorksheetReader::readMergedAreas()
{
    while (m_xml.readNextStartElement()) {
        const QString reference = attribute(m_xml, u"ref");
        const auto area = areaOf(reference);
        if (m_xml.name() == u"mergeCell" && !area)
            return damagedPart(m_name, u"merged area "_s + reference);
        if (m_xml.name() == u"mergeCell")
            m_merged.push_back(*area);
        m_xml.skipCurrentElement();
    }
    return {};
}

tl::unexpected<Error> WorksheetReader::tooFar(Place place) const
{
    return failure(
        Error::Kind::Invalid,
        Texts::tr("The sheet %1 has more cells than a list can have: it reaches to cell %2. Delete what does not belong to "
                  "the list, or copy the list to a new workbook.")
            .arg(m_name, cellName(place.row, place.column)));
}

Result<SheetGrid> WorksheetReader::grid()
{
    Place last;
    for (const PlacedCell &placed : m_cells)
        last = {std::max(last.row, placed.place.row), std::max(last.column, placed.place.column)};
    const qint64 rows = last.row + 1;
    const qint64 columns = last.column + 1;
    if (rows * columns > m_mostCells)
        return tooFar(last);
    SheetGrid grid{m_name, {}};
    grid.rows.resize(static_cast<std::size_t>(rows));
    for (auto &row : grid.rows)
        row.resize(static_cast<std::size_t>(columns));
    for (PlacedCell &placed : m_cells)
        grid.rows[static_cast<std::size_t>(placed.place.row)][static_cast<std::size_t>(placed.place.column)] =
            std::move(placed.cell);
    if (const auto filled = fillMerged(grid); !filled)
        return failure(filled);
    return grid;
}

/// Within the reach of cells that have something themselves: a title merged across the whole sheet does not widen it.
Result<void> WorksheetReader::fillMerged(SheetGrid &grid) const
{
    const std::size_t rows = grid.rows.size();
    const std::size_t columns = rows == 0 ? 0 : grid.rows.front().size();
    std::size_t left = rows * columns; // areas that do not overlap cannot cover more
    for (const Area &area : m_merged) {
        const auto top = static_cast<std::size_t>(area.first.row);
        const auto start = static_cast<std::size_t>(area.first.column);
        const std::size_t bottom = std::min(rows, static_cast<std::size_t>(area.last.row) + 1);
        const std::size_t end = std::min(columns, static_cast<std::size_t>(area.last.column) + 1);
        if (top >= bottom || start >= end)
            continue;
        if ((bottom - top) * (end - start) > left)
            return damagedPart(m_name, u"overlapping merged areas"_s);
        left -= (bottom - top) * (end - start);
        const QVariant value = grid.rows[top][start].value;
        for (std::size_t row = top; value.isValid() && row < bottom; ++row) {
            for (std::size_t column = start; column < end; ++column) {
                if (grid.rows[row][column].isBlank())
                    grid.rows[row][column] = {value, GridCell::Note::Merged};
            }
        }
    }
    return {};
}

} // namespace

Result<SheetGrid> readWorksheet(const QByteArray &xml, const QString &name, const SharedParts &shared, qint64 mostCells)
{
    return WorksheetReader(xml, name, shared, mostCells).read();
}

} // namespace ljus
