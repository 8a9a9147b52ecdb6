// Lists come in as cells from CSV, XLSX and the clipboard; whatever is no list is refused with the way out.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sheet_grid.h"

#include "core/exchange/csv.h"
#include "core/exchange/workbook.h"
#include "tests/exchange/workbook_parts.h"
#include "tests/support/support.h"

#include <QBuffer>
#include <QDate>
#include <QFile>
#include <QStringEncoder>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;
using test::textsOf;
using Note = GridCell::Note;

Result<std::vector<SheetGrid>> gridsOf(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return readGrids(device);
}

/// The lines of the one sheet; a failed expectation and nothing when it is refused.
QStringList linesOf(const QByteArray &bytes)
{
    const auto grids = gridsOf(bytes);
    EXPECT_TRUE(grids) << (grids ? "" : grids.error().message.toStdString());
    return grids && grids->size() == 1 ? textsOf(grids->front()) : QStringList();
}

QString refusalOf(const QByteArray &bytes)
{
    const auto grids = gridsOf(bytes);
    return grids || grids.error().kind != Error::Kind::Invalid ? QString() : grids.error().message;
}

QString textOf(const QVariant &value)
{
    return GridCell{value, Note::None}.text();
}

TEST(SheetGrid, CellsAreNamedAsInTheSpreadsheet)
{
    EXPECT_EQ(cellName(0, 0), u"A1"_s);
    EXPECT_EQ(cellName(13, 1), u"B14"_s);
    EXPECT_EQ(cellName(2, 25), u"Z3"_s);
    EXPECT_EQ(cellName(2, 26), u"AA3"_s);
    EXPECT_EQ(cellName(0, 701), u"ZZ1"_s);
    EXPECT_EQ(cellName(1'048'575, 16'383), u"XFD1048576"_s);
}

TEST(SheetGrid, CellsHaveTheTextThatTheSpreadsheetShows)
{
    EXPECT_EQ(textOf({}), QString());
    EXPECT_EQ(textOf(u" Kod\u00A0\n"_s), u"Kod"_s);
    EXPECT_EQ(textOf(12.0), u"12"_s);
    EXPECT_EQ(textOf(-0.0), u"0"_s);
    EXPECT_EQ(textOf(198001011234.0), u"198001011234"_s);
    EXPECT_EQ(textOf(0.1 + 0.2), u"0,3"_s);
    EXPECT_EQ(textOf(-1.5), u"-1,5"_s);
    EXPECT_EQ(textOf(1e20), u"1E+20"_s);
    EXPECT_EQ(textOf(true), u"TRUE"_s);
    EXPECT_EQ(textOf(QDate(2026, 3, 5)), u"2026-03-05"_s);
}

TEST(SheetGrid, ACellIsBlankWhenThereIsNothingToSeeAndNothingToDoubt)
{
    EXPECT_TRUE(GridCell{}.isBlank());
    EXPECT_TRUE((GridCell{u" \t"_s, Note::Formula}).isBlank());
    EXPECT_FALSE((GridCell{0.0, Note::None}).isBlank());
    EXPECT_FALSE((GridCell{QVariant(), Note::FormulaWithoutResult}).isBlank());
    EXPECT_FALSE((GridCell{u"#N/A"_s, Note::ErrorValue}).isBlank());
}

TEST(SheetGrid, CsvRowsAreWhereTheSpreadsheetShowsThem)
{
    EXPECT_EQ(linesOf("Lista 2026\r\n\r\nkod;anteckning;;\r\n007;\"rad 1\r\nrad 2\"\r\n\r\n8;;x\r\n;;\r\n\r\n"),
              (QStringList{u"Lista 2026||"_s, u"||"_s, u"kod|anteckning|"_s, u"007|rad 1\r\nrad 2|"_s, u"||"_s, u"8||x"_s}));
    EXPECT_EQ(linesOf("\n\na,b\n"), (QStringList{u"|"_s, u"|"_s, u"a|b"_s}));
    EXPECT_EQ(linesOf("sep=;\r\na;b\r\n"), QStringList{u"a|b"_s});
    EXPECT_EQ(linesOf("\xEF\xBB\xBFsep=;\r\na;b\r\n"), QStringList{u"a|b"_s});
}

TEST(SheetGrid, CsvValuesStayTexts)
{
    const auto grids = gridsOf("1\t2026-03-05\t\n");
    ASSERT_OK(grids);
    EXPECT_EQ(grids->front().name, QString());
    EXPECT_EQ(grids->front().rows[0][0].value, QVariant(u"1"_s));
    EXPECT_EQ(grids->front().rows[0][1].value, QVariant(u"2026-03-05"_s));
    EXPECT_EQ(grids->front().rows[0].size(), 2U);
}

TEST(SheetGrid, WhatASpreadsheetWritesForAMissingValueIsNotedAsAnError)
{
    const auto grids = gridsOf("#SAKNAS!;#N/A;#1\n");
    ASSERT_OK(grids);
    EXPECT_EQ(grids->front().rows[0][0].note, Note::ErrorValue);
    EXPECT_EQ(grids->front().rows[0][1].note, Note::ErrorValue);
    EXPECT_EQ(grids->front().rows[0][2].note, Note::None);
    EXPECT_EQ(gridFromText(u"7\t#VÄRDEFEL!"_s).rows[0][1].note, Note::ErrorValue);
}

TEST(SheetGrid, CsvOfEveryEncodingIsRead)
{
    EXPECT_EQ(linesOf("K\xF6n;Spr\xE5k\r\n\x96;\x80\r\n"), (QStringList{u"Kön|Språk"_s, u"–|€"_s}));
    EXPECT_EQ(linesOf("Kön;Språk\n"), QStringList{u"Kön|Språk"_s});
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    EXPECT_EQ(linesOf(utf16(u"sep=\t\nKön\tSpråk\n"_s)), QStringList{u"Kön|Språk"_s});
}

TEST(SheetGrid, WorkbooksAreToldByTheirContent)
{
    const auto book = workbook({Table{u"Lista"_s, {u"kod"_s}, {{7}}}, Table{u"Mer"_s, {u"x"_s}, {}}});
    ASSERT_OK(book);
    const auto grids = gridsOf(*book);
    ASSERT_OK(grids);
    ASSERT_EQ(grids->size(), 2U);
    EXPECT_EQ((*grids)[0].name, u"Lista"_s);
    EXPECT_EQ(textsOf((*grids)[0]), (QStringList{u"kod"_s, u"7"_s}));
    EXPECT_EQ((*grids)[1].name, u"Mer"_s);
}

TEST(SheetGrid, WhatIsNoListIsRefusedWithTheWayOut)
{
    const QByteArray compound = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(512, '\0');
    const QByteArray encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    EXPECT_TRUE(refusalOf({}).contains(u"empty"_s));
    EXPECT_TRUE(refusalOf(compound).contains(u".xls)"_s));
    EXPECT_TRUE(refusalOf(compound + encrypted).contains(u"password"_s));
    EXPECT_TRUE(refusalOf("PK\x03\x04 and then nothing").contains(u"damaged"_s));
    EXPECT_TRUE(refusalOf("%PDF-1.7\n").contains(u"not a table"_s));
    EXPECT_TRUE(refusalOf("\xEF\xBB\xBF\n<HTML><table>").contains(u"not a table"_s));
    EXPECT_NE(refusalOf(QByteArray("\x89PNG\r\n\x1A\n\0\0", 10)), QString());
}

TEST(SheetGrid, CsvThatReachesTooFarIsRefusedWithTheLine)
{
    EXPECT_TRUE(refusalOf("a\n" + QByteArray(1'024, ';') + "x\n").contains(u"Line 2"_s));
    EXPECT_EQ(refusalOf("a\n" + QByteArray(1'023, ';') + "x\n"), QString());
    EXPECT_EQ(refusalOf(QByteArray(2'000, ';') + "\nx\n"), QString());
    EXPECT_NE(refusalOf(QByteArray(1'048'576, '\n') + "x\n"), QString());
    EXPECT_NE(refusalOf(QByteArray(500'000, '\n') + QByteArray(20, ';') + "x\n"), QString());
}

TEST(SheetGrid, AFileThatCannotBeReadIsNotTakenForAnEmptyOne)
{
    QFile missing(u"/no/such/list.csv"_s);
    const auto grids = readGrids(missing);
    ASSERT_FALSE(grids);
    EXPECT_EQ(grids.error().kind, Error::Kind::Io);
    test::FullDevice broken(0);
    broken.open(QIODevice::ReadOnly);
    const auto failed = readGrids(broken);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, Error::Kind::Io);
}

TEST(SheetGrid, PastedLinesBecomeRows)
{
    EXPECT_EQ(textsOf(gridFromText(u"kod\tdatum\t\r\n007\t2026-03-05\r\n\r\n8\t \n\n"_s)),
              (QStringList{u"kod|datum"_s, u"007|2026-03-05"_s, u"|"_s, u"8|"_s}));
    EXPECT_EQ(textsOf(gridFromText(u"a\rb"_s)), (QStringList{u"a"_s, u"b"_s}));
    EXPECT_TRUE(gridFromText({}).rows.empty());
    EXPECT_TRUE(gridFromText(u"\t \n\t"_s).rows.empty());
    EXPECT_EQ(textsOf(gridFromText(u"a\tb\n"_s + QChar::Null)), QStringList{u"a|b"_s});
}

TEST(SheetGrid, PastedQuotationMarksAreTakenAwayOnlyWhereTheSpreadsheetPutThem)
{
    EXPECT_EQ(textsOf(gridFromText(u"1\t\"rad 1\nrad \"\"2\"\"\"\t3\n4"_s)), (QStringList{u"1|rad 1\nrad \"2\"|3"_s, u"4||"_s}));
    EXPECT_EQ(textsOf(gridFromText(u"\"hej\"\t\"hej\" sa hon\t5\" rör"_s)), QStringList{u"\"hej\"|\"hej\" sa hon|5\" rör"_s});
    EXPECT_EQ(textsOf(gridFromText(u"\"aldrig slut\nb"_s)), (QStringList{u"\"aldrig slut"_s, u"b"_s}));
    EXPECT_EQ(textsOf(gridFromText(u"\"a\tb\"\t\"\"\t\"\"\"c\"\"\""_s)), QStringList{u"a\tb|\"\"|\"c\""_s});
}

TEST(SheetGrid, APasteBeyondTheLimitsKeepsWhatFits)
{
    EXPECT_EQ(gridFromText(QString(5'000, u'\t') + u'x').rows.size(), 0U);
    const SheetGrid grid = gridFromText(QString(1'023, u'\t') + u"x\n"_s + QString(100'000, u'\n') + u'y');
    ASSERT_FALSE(grid.rows.empty());
    EXPECT_EQ(grid.rows.front().size(), 1'024U);
    EXPECT_LE(static_cast<qint64>(grid.rows.size()) * 1'024, SheetGrid::kMostCells);
}

/// The texts that a table should show: trimmed, blank ends cut off.
std::vector<QStringList> expectedTexts(const Table &table)
{
    std::vector<QStringList> rows{table.columns};
    for (const QVariantList &cells : table.rows) {
        rows.emplace_back();
        for (const QVariant &cell : cells)
            rows.back().push_back(textOf(cell.typeId() == QMetaType::Int ? QVariant(cell.toDouble()) : cell));
    }
    qsizetype widest = 0;
    for (QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            row[i] = row[i].trimmed();
            widest = std::max(widest, row[i].isEmpty() ? 0 : i + 1);
        }
    }
    for (QStringList &row : rows)
        row.resize(widest);
    while (!rows.empty()
           && std::all_of(rows.back().cbegin(), rows.back().cend(), [](const QString &text) { return text.isEmpty(); }))
        rows.pop_back();
    return rows;
}

std::vector<QStringList> textsIn(const SheetGrid &grid)
{
    std::vector<QStringList> rows;
    for (const auto &cells : grid.rows) {
        rows.emplace_back();
        for (const GridCell &cell : cells)
            rows.back().push_back(cell.text());
    }
    return rows;
}

QString anyText()
{
    static const QStringList kPieces{u"a"_s, u"Å"_s, u"ö"_s, u" "_s,   u";"_s, u","_s, u"\t"_s,     u"\n"_s, u"\""_s, u"'"_s,
                                     u"="_s, u"<"_s, u"&"_s, u"]]>"_s, u"€"_s, u"😀"_s, u"\u00A0"_s, u"07"_s, u"_x"_s, u"–"_s};
    QString text;
    for (const int piece : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(kPieces.size()))))
        text += kPieces.at(piece);
    return text.left(200);
}

QVariant anyCell()
{
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        return {};
    case 1:
        return *rc::gen::inRange(-1'000, 1'000'000);
    case 2:
        return *rc::gen::inRange(-100'000, 100'000) / 100.0;
    case 3:
        return QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 80'000));
    default:
        return anyText();
    }
}

Table anyTable()
{
    Table table{u"Lista"_s, {}, {}};
    const int columns = *rc::gen::inRange(1, 6);
    for (int column = 0; column < columns; ++column)
        table.columns.push_back(anyText());
    const int rows = *rc::gen::inRange(0, 8);
    for (int row = 0; row < rows; ++row) {
        table.rows.emplace_back();
        for (int column = 0; column < columns; ++column)
            table.rows.back().push_back(anyCell());
    }
    return table;
}

RC_GTEST_PROP(SheetGrid, WhatIsWrittenAsAWorkbookIsReadWithTheSameTexts, ())
{
    const Table table = anyTable();
    const auto book = workbook({table});
    RC_ASSERT(book.has_value());
    const auto grids = gridsOf(*book);
    RC_ASSERT(grids.has_value());
    RC_ASSERT(textsIn(grids->front()) == expectedTexts(table));
}

RC_GTEST_PROP(SheetGrid, WhatIsWrittenAsCsvIsReadWithTheSameTexts, ())
{
    const Table table = anyTable();
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    RC_ASSERT(writeCsv(table, device, CsvMark::WithByteOrderMark).has_value());
    const auto grids = gridsOf(device.data());
    RC_ASSERT(grids.has_value());
    RC_ASSERT(textsIn(grids->front()) == expectedTexts(table));
}

RC_GTEST_PROP(SheetGrid, WhatIsCopiedAsTextIsPastedWithTheSameTexts, ())
{
    const Table table = anyTable();
    QStringList lines;
    std::vector<QStringList> expected = expectedTexts(table);
    for (const QStringList &row : expected) {
        QStringList fields;
        for (QString field : row) {
            // A quote that a field begins with could not be told from one around it.
            const bool isQuoted = field.contains(u'\t') || field.contains(u'\n') || field.startsWith(u'"');
            fields.push_back(isQuoted ? u'"' + field.replace(u'"', u"\"\""_s) + u'"' : field);
        }
        lines.push_back(fields.join(u'\t'));
    }
    RC_ASSERT(textsIn(gridFromText(lines.join(u"\r\n"_s))) == expected);
}

} // namespace
} // namespace ljus
