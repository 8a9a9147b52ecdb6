// A list that somebody made in a spreadsheet, as cells: from XLSX, CSV or the clipboard.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sheet_grid.h"

#include "core/exchange/csv.h"
#include "core/exchange/text_survey.h"
#include "core/exchange/workbook_reader.h"

#include <QBuffer>
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
    Q_DECLARE_TR_FUNCTIONS(SheetGrid)
};

using Rows = std::vector<std::vector<GridCell>>;

constexpr qint64 kLargestFile = 200LL * 1024 * 1024; // bytes

tl::unexpected<Error> invalid(const QString &message)
{
    return failure(Error::Kind::Invalid, message);
}

QString numberText(double number)
{
    constexpr double kLongest = 1e15; // Excel has 15 digits
    if (std::abs(number) < kLongest && std::floor(number) == number)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', 15).replace(u'.', u',').toUpper();
}

void cutBlankEnd(std::vector<GridCell> &row)
{
    const auto last = std::find_if(row.rbegin(), row.rend(), [](const GridCell &cell) { return !cell.isBlank(); });
    row.erase(last.base(), row.end());
}

std::size_t widestOf(const Rows &rows)
{
    std::size_t widest = 0;
    for (const auto &row : rows)
        widest = std::max(widest, row.size());
    return widest;
}

void cutBlankEnds(Rows &rows)
{
    for (auto &row : rows)
        cutBlankEnd(row);
    while (!rows.empty() && rows.back().empty())
        rows.pop_back();
}

void makeEqual(Rows &rows)
{
    const std::size_t widest = widestOf(rows);
    for (auto &row : rows)
        row.resize(widest);
}

GridCell textCell(const QString &text)
{
    if (text.isEmpty())
        return {};
    return {text, isErrorName(text) ? GridCell::Note::ErrorValue : GridCell::Note::None};
}

/// "sep=;", which CsvReader passes over, is no row in the spreadsheet either.
bool startsWithSeparatorLine(const QByteArray &bytes)
{
    QByteArray start = bytes.left(16);
    start.replace('\0', QByteArray()); // UTF-16
    return start.startsWith("sep=") || start.startsWith("\xEF\xBB\xBFsep=") || start.mid(2).startsWith("sep=");
}

int lineEndsIn(const QStringList &fields)
{
    int ends = 0;
    for (const QString &field : fields) {
        LineCounter lines;
        for (const QChar character : field)
            lines.take(character);
        ends += lines.line - 1;
    }
    return ends;
}

std::vector<GridCell> cellsOf(const QStringList &fields)
{
    std::vector<GridCell> row;
    row.reserve(static_cast<std::size_t>(fields.size()));
    for (const QString &field : fields)
        row.push_back(textCell(field));
    cutBlankEnd(row);
    return row;
}

tl::unexpected<Error> tooMuch(int line)
{
    return invalid(
        Texts::tr("Line %1: the table is larger than a list can be. Check that the right file was chosen, and that the separator "
                  "is a semicolon, comma or tab.")
            .arg(line));
}

/// The rows of the file where the spreadsheet would show them: blank lines are rows, line ends within a field are not.
Result<Rows> rowsOf(CsvReader &reader, int nextLine)
{
    Rows rows;
    for (;;) {
        const auto record = reader.next();
        if (!record)
            return failure(record);
        if (!*record)
            return rows;
        const auto blank = static_cast<std::size_t>(std::max(0, reader.line() - nextLine));
        if (rows.size() + blank >= static_cast<std::size_t>(SheetGrid::kMostRows))
            return tooMuch(reader.line());
        rows.resize(rows.size() + blank);
        rows.push_back(cellsOf(**record));
        if (rows.back().size() > static_cast<std::size_t>(SheetGrid::kMostColumns))
            return tooMuch(reader.line());
        nextLine = reader.line() + 1 + lineEndsIn(**record);
    }
}

Result<std::vector<SheetGrid>> fromCsv(QByteArray &bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    Result<CsvReader> reader = CsvReader::open(device);
    if (!reader)
        return failure(reader);
    Result<Rows> rows = rowsOf(*reader, startsWithSeparatorLine(bytes) ? 2 : 1);
    if (!rows)
        return failure(rows);
    cutBlankEnds(*rows);
    if (rows->size() * widestOf(*rows) > static_cast<std::size_t>(SheetGrid::kMostCells))
        return tooMuch(reader->line());
    makeEqual(*rows);
    return std::vector{SheetGrid{QString(), std::move(*rows)}};
}

Result<QByteArray> contentOf(QIODevice &device)
{
    const auto unreadable = [&device] {
        return failure(Error::Kind::Io, Texts::tr("The file could not be read. Check that it can be opened and try again."),
                       device.errorString());
    };
    if (!device.isReadable() || (!device.isSequential() && !device.seek(0)))
        return unreadable();
    QByteArray content;
    for (;;) {
        const Result<QByteArray> chunk = readChunk(device);
        if (!chunk)
            return unreadable();
        if (chunk->isEmpty())
            return content;
        content += *chunk;
        if (content.size() > kLargestFile)
            return invalid(Texts::tr("The file is far too large for a list. Check that the right file was chosen."));
    }
}

/// Files of Excel before 2007, and what Excel wraps around a workbook with a password, are compound files.
tl::unexpected<Error> refusedCompound(const QByteArray &bytes)
{
    const QString inside = u"EncryptedPackage"_s;
    const QByteArray mark(reinterpret_cast<const char *>(inside.utf16()), inside.size() * 2);
    if (bytes.contains(mark))
        return invalid(Texts::tr("The workbook is protected with a password. Open it in the spreadsheet, save a copy without a "
                                 "password, and choose the copy."));
    return invalid(Texts::tr("The file is of an older kind than XLSX (such as .xls). Open it in the spreadsheet, save it as an "
                             "Excel workbook (.xlsx), and choose that file."));
}

bool isOtherText(const QByteArray &bytes)
{
    QByteArray start = bytes.left(512);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed().toLower();
    return start.startsWith("%pdf") || start.startsWith("{\\rtf") || start.startsWith("<?xml") || start.startsWith("<!doctype")
           || start.startsWith("<html") || start.startsWith("<table");
}

bool endsField(const QString &text, qsizetype at)
{
    return at == text.size() || text.at(at) == u'\t' || isLineEnd(text.at(at));
}

struct Quoted
{
    QString content;
    qsizetype end = 0; ///< after the closing quotation mark
};

/// The field at @a start when its quotation marks were put there by the spreadsheet: it has a reason to be quoted.
std::optional<Quoted> quotedAt(const QString &text, qsizetype start)
{
    if (start >= text.size() || text.at(start) != u'"')
        return std::nullopt;
    Quoted field;
    bool hasReason = false;
    for (qsizetype at = start + 1; at < text.size(); ++at) {
        const QChar character = text.at(at);
        if (character == u'"') {
            field.end = at + 1;
            const bool isDoubled = field.end < text.size() && text.at(field.end) == u'"';
            if (!isDoubled)
                return hasReason && endsField(text, field.end) ? std::optional(field) : std::nullopt;
            ++at;
        }
        hasReason = hasReason || character == u'"' || character == u'\t' || isLineEnd(character);
        field.content += character;
    }
    return std::nullopt; // never closed
}

/// Takes the field at @a at and leaves @a at where it ends.
QString takeField(const QString &text, qsizetype &at)
{
    if (const auto quoted = quotedAt(text, at)) {
        at = quoted->end;
        return quoted->content;
    }
    const qsizetype start = at;
    while (!endsField(text, at))
        ++at;
    return text.mid(start, at - start);
}

void passLineEnd(const QString &text, qsizetype &at)
{
    const bool isReturn = text.at(at++) == u'\r';
    if (isReturn && at < text.size() && text.at(at) == u'\n')
        ++at;
}

/// The rows from the top that are within the limits.
void keepWhatFits(Rows &rows)
{
    const auto widest = std::max<std::size_t>(1, widestOf(rows));
    const auto most = static_cast<std::size_t>(SheetGrid::kMostCells) / widest;
    if (rows.size() > most)
        rows.resize(most);
}

} // namespace

QString GridCell::text() const
{
    switch (value.typeId()) {
    case QMetaType::Double:
        return numberText(value.toDouble());
    case QMetaType::Bool:
        return value.toBool() ? u"TRUE"_s : u"FALSE"_s;
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    default:
        return value.toString().trimmed();
    }
}

bool GridCell::isBlank() const
{
    if (note == Note::FormulaWithoutResult || note == Note::ErrorValue)
        return false;
    return !value.isValid() || (value.typeId() == QMetaType::QString && QStringView(value.toString()).trimmed().isEmpty());
}

bool isErrorName(const QString &text)
{
    static const QStringList kNames{u"#NULL!"_s,     u"#DIV/0!"_s,    u"#VALUE!"_s,      u"#REF!"_s,
                                    u"#NAME?"_s,     u"#NUM!"_s,      u"#N/A"_s,         u"#CALC!"_s,
                                    u"#SKÄRNING!"_s, u"#NAMN?"_s,     u"#DIVISION/0!"_s, u"#VÄRDEFEL!"_s,
                                    u"#REFERENS!"_s, u"#OGILTIGT!"_s, u"#SAKNAS!"_s,     u"#SPILL!"_s};
    return text.startsWith(u'#') && kNames.contains(text.trimmed());
}

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row + 1);
}

Result<std::vector<SheetGrid>> readGrids(QIODevice &device)
{
    Result<QByteArray> bytes = contentOf(device);
    if (!bytes)
        return failure(bytes);
    if (bytes->isEmpty())
        return invalid(Texts::tr("The file is empty. Choose a file with a table."));
    if (bytes->startsWith("PK\x03\x04") || bytes->startsWith("PK\x05\x06"))
        return readWorkbook(*bytes);
    if (bytes->startsWith("\xD0\xCF\x11\xE0"))
        return refusedCompound(*bytes);
    if (isOtherText(*bytes))
        return invalid(Texts::tr("The file is not a table that can be read here. Open it in the spreadsheet, save it as an Excel "
                                 "workbook (.xlsx) or as CSV, and choose that file."));
    return fromCsv(*bytes);
}

SheetGrid gridFromText(const QString &text)
{
    SheetGrid grid;
    qsizetype at = 0;
    while (at < text.size() && grid.rows.size() < static_cast<std::size_t>(SheetGrid::kMostRows)) {
        std::vector<GridCell> row;
        for (bool isMore = true; isMore;) {
            QString field = takeField(text, at);
            field.remove(QChar::Null); // some programs end the clipboard with one
            if (row.size() < static_cast<std::size_t>(SheetGrid::kMostColumns))
                row.push_back(textCell(field));
            isMore = at < text.size() && text.at(at) == u'\t';
            at += isMore ? 1 : 0;
        }
        cutBlankEnd(row);
        grid.rows.push_back(std::move(row));
        if (at < text.size())
            passLineEnd(text, at);
    }
    cutBlankEnds(grid.rows);
    keepWhatFits(grid.rows);
    makeEqual(grid.rows);
    return grid;
}

} // namespace ljus
