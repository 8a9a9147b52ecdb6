// Damaged and hostile workbooks are refused with the place and the way out, and never crash the reader.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/workbook.h"
#include "core/exchange/workbook_reader.h"
#include "tests/exchange/workbook_parts.h"
#include "tests/support/support.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;
using test::WorkbookParts;

/// The sentence with which it is refused; empty when it is read, or refused otherwise than as invalid.
QString refusalOf(const QByteArray &bytes, const WorkbookLimits &limits = {})
{
    const auto grids = readWorkbook(bytes, limits);
    return grids || grids.error().kind != Error::Kind::Invalid ? QString() : grids.error().message;
}

QString refusalOf(const WorkbookParts &parts, const WorkbookLimits &limits = {})
{
    return refusalOf(parts.zipped(), limits);
}

QString refusalOfSheet(const QString &sheetXml, const WorkbookLimits &limits = {})
{
    return refusalOf(WorkbookParts(sheetXml), limits);
}

QString rows(const QString &inside)
{
    return u"<sheetData>"_s + inside + u"</sheetData>"_s;
}

const QString kOneCell = u"<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>"_s;

WorkbookParts sound()
{
    return WorkbookParts(kOneCell).strings({u"<t>kod</t>"_s}).styles({u"14"_s});
}

TEST(WorkbookRefusal, TheSoundWorkbookOfTheseTestsIsRead)
{
    ASSERT_OK(readWorkbook(sound().zipped()));
}

TEST(WorkbookRefusal, ADamagedCellIsNamed)
{
    const auto refusalOfCell = [](const QString &cell) { return refusalOfSheet(rows(u"<row r=\"3\"><c/>%1</row>"_s.arg(cell))); };
    EXPECT_TRUE(refusalOfCell(u"<c t=\"s\"><v>7</v></c>"_s).contains(u"Blad1!B3"_s));
    EXPECT_TRUE(refusalOfCell(u"<c t=\"s\"><v>-1</v></c>"_s).contains(u"Blad1!B3"_s));
    EXPECT_TRUE(refusalOfCell(u"<c><v>tolv</v></c>"_s).contains(u"Blad1!B3"_s));
    EXPECT_TRUE(refusalOfCell(u"<c><v>1e999</v></c>"_s).contains(u"Blad1!B3"_s));
    EXPECT_TRUE(refusalOfCell(u"<c t=\"ny\"><v>1</v></c>"_s).contains(u"Blad1!B3"_s));
    EXPECT_TRUE(refusalOfCell(u"<c r=\"AAAA1\"><v>1</v></c>"_s).contains(u"Blad1"_s));
    EXPECT_TRUE(refusalOfCell(u"<c r=\"XFE1\"><v>1</v></c>"_s).contains(u"Blad1"_s));
    EXPECT_TRUE(refusalOfCell(u"<c r=\"A1048577\"><v>1</v></c>"_s).contains(u"Blad1"_s));
    EXPECT_TRUE(refusalOfCell(u"<c r=\"A-1\"><v>1</v></c>"_s).contains(u"Blad1"_s));
    EXPECT_TRUE(refusalOfSheet(rows(u"<row r=\"0\"/>"_s)).contains(u"Blad1"_s));
    EXPECT_TRUE(refusalOfSheet(rows(u"<row r=\"99999999999\"/>"_s)).contains(u"Blad1"_s));
    EXPECT_TRUE(refusalOfSheet(rows(u"<row r=\"1048576\"/><row/>"_s)).contains(u"Blad1"_s));
}

TEST(WorkbookRefusal, ADamagedPartIsNotTakenForAnAbsentOne)
{
    EXPECT_TRUE(refusalOf(sound().without(u"xl/worksheets/sheet1.xml"_s)).contains(u"xl/worksheets/sheet1.xml"_s));
    EXPECT_TRUE(refusalOf(sound().without(u"xl/sharedStrings.xml"_s)).contains(u"xl/sharedStrings.xml"_s));
    EXPECT_TRUE(refusalOf(sound().without(u"xl/styles.xml"_s)).contains(u"xl/styles.xml"_s));
    EXPECT_TRUE(refusalOf(sound().without(u"xl/workbook.xml"_s)).contains(u"xl/workbook.xml"_s));
    EXPECT_TRUE(refusalOf(sound().without(u"xl/_rels/workbook.xml.rels"_s)).contains(u"workbook.xml.rels"_s));
    EXPECT_TRUE(refusalOf(sound().book(u"<sheets><sheet name=\"Blad1\" r:id=\"r9\"/></sheets>"_s)).contains(u"Blad1"_s));
    EXPECT_TRUE(refusalOfSheet(u"<cols/>"_s).contains(u"Blad1"_s));
    for (const QString &part : {u"xl/worksheets/sheet1.xml"_s, u"xl/sharedStrings.xml"_s, u"xl/styles.xml"_s,
                                u"xl/workbook.xml"_s, u"xl/_rels/workbook.xml.rels"_s, u"_rels/.rels"_s}) {
        EXPECT_NE(refusalOf(sound().raw(part, "<")), QString()) << part.toStdString();
        EXPECT_NE(refusalOf(sound().raw(part, {})), QString()) << part.toStdString();
        EXPECT_NE(refusalOf(sound().put(part, u"other"_s, {})), QString()) << part.toStdString();
    }
}

TEST(WorkbookRefusal, XmlThatIsCutOffAnywhereIsRefused)
{
    const QByteArray sheet = "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>";
    ASSERT_OK(readWorkbook(sound().raw(u"xl/worksheets/sheet1.xml"_s, sheet).zipped()));
    for (qsizetype size = 0; size < sheet.size(); ++size)
        EXPECT_NE(refusalOf(sound().raw(u"xl/worksheets/sheet1.xml"_s, sheet.left(size))), QString()) << size;
}

TEST(WorkbookRefusal, DocumentTypesAreRefusedBeforeTheirEntitiesGrow)
{
    const QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                              "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><sst><si><t>&c;</t></si></sst>";
    EXPECT_TRUE(refusalOf(sound().raw(u"xl/sharedStrings.xml"_s, laughs)).contains(u"xl/sharedStrings.xml"_s));
    const QByteArray plain = "<!DOCTYPE worksheet><worksheet><sheetData/></worksheet>";
    EXPECT_TRUE(refusalOf(sound().raw(u"xl/worksheets/sheet1.xml"_s, plain)).contains(u"Blad1"_s));
}

TEST(WorkbookRefusal, PartsThatUnpackToTooMuchAreRefused)
{
    const WorkbookParts bomb = sound().put(u"xl/styles.xml"_s, u"styleSheet"_s, QString(100'000, u' '));
    EXPECT_LT(bomb.zipped().size(), 10'000);
    ASSERT_OK(readWorkbook(bomb.zipped()));
    EXPECT_TRUE(refusalOf(bomb, {.part = 90'000}).contains(u"unpacks to"_s));
    EXPECT_TRUE(refusalOf(bomb, {.total = 100'400}).contains(u"unpacks to"_s));
}

TEST(WorkbookRefusal, TheSizeThatAnArchiveDeclaresIsNotBelieved)
{
    QByteArray archive = sound().put(u"xl/styles.xml"_s, u"styleSheet"_s, QString(100'000, u' ')).zipped();
    const qsizetype entry = archive.indexOf("xl/styles.xml", archive.indexOf("PK\x01\x02"));
    ASSERT_GT(entry, 0);
    archive.replace(entry - 22, 4, QByteArray("\x10\0\0\0", 4)); // the unpacked size in the directory
    EXPECT_NE(refusalOf(archive), QString());
}

TEST(WorkbookRefusal, SheetsThatReachTooFarAreRefusedWithTheCell)
{
    EXPECT_TRUE(refusalOfSheet(rows(u"<row><c r=\"AMK1\"><v>1</v></c></row>"_s)).contains(u"AMK1"_s));
    EXPECT_EQ(refusalOfSheet(rows(u"<row><c r=\"AMJ1\"><v>1</v></c></row>"_s)), QString());
    EXPECT_EQ(refusalOfSheet(rows(u"<row><c r=\"XFD1048576\" s=\"1\"/></row>"_s)), QString());
    EXPECT_TRUE(refusalOfSheet(rows(u"<row><c r=\"A1048576\"><v>1</v></c></row><row r=\"1\"><c r=\"AMJ1\"><v>1</v></c></row>"_s))
                    .contains(u"AMJ1048576"_s));
    EXPECT_TRUE(refusalOfSheet(rows(u"<row><c><v>1</v></c><c><v>1</v></c></row>"_s), {.cells = 1}).contains(u"B1"_s));
    const auto twice = sound().book(u"<sheets><sheet name=\"Ett\" r:id=\"r0\"/><sheet name=\"Två\" r:id=\"r0\"/></sheets>"_s);
    EXPECT_TRUE(refusalOf(twice, {.cells = 1}).contains(u"Två"_s));
    EXPECT_EQ(refusalOf(twice, {.cells = 2}), QString());
}

TEST(WorkbookRefusal, MergedAreasThatOverlapOrAreNoneAreRefused)
{
    const auto merged = [](const QString &areas) {
        return refusalOfSheet(rows(u"<row><c r=\"B2\"><v>1</v></c></row>"_s) + u"<mergeCells>%1</mergeCells>"_s.arg(areas));
    };
    EXPECT_EQ(merged(u"<mergeCell ref=\"A1:B2\"/>"_s), QString());
    EXPECT_NE(merged(u"<mergeCell ref=\"A1:B2\"/><mergeCell ref=\"A1:B2\"/>"_s), QString());
    EXPECT_NE(merged(u"<mergeCell ref=\"B2:A1\"/>"_s), QString());
    EXPECT_NE(merged(u"<mergeCell/>"_s), QString());
}

TEST(WorkbookRefusal, OtherKindsOfArchivesAreRefusedWithTheWayOut)
{
    const auto archive = [](const QString &name, const QByteArray &content) {
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        EXPECT_TRUE(writeZip({{name, content}}, device));
        return device.data();
    };
    EXPECT_TRUE(refusalOf(archive(u"content.xml"_s, "<x/>")).contains(u"OpenDocument"_s));
    EXPECT_TRUE(refusalOf(archive(u"photo.jpg"_s, "x")).contains(u"XLSX"_s));
    EXPECT_TRUE(refusalOf(sound().relate(u"_rels/.rels"_s, {{"officeDocument", "xl/workbook.bin"}})).contains(u"XLSX"_s));
    EXPECT_TRUE(refusalOf(sound().relate(u"_rels/.rels"_s, {{"officeDocument", "word/document.xml"}})).contains(u"XLSX"_s));
    EXPECT_TRUE(
        refusalOf(sound().book(u"<sheets><sheet name=\"B\" state=\"hidden\" r:id=\"r0\"/></sheets>"_s)).contains(u"visible"_s));
}

TEST(WorkbookRefusal, AnEntryWithAPasswordIsRefusedAsSuch)
{
    QByteArray archive = sound().zipped();
    for (qsizetype entry = archive.indexOf("PK\x01\x02"); entry > 0; entry = archive.indexOf("PK\x01\x02", entry + 1))
        archive[entry + 8] = static_cast<char>(archive.at(entry + 8) | 1);
    EXPECT_TRUE(refusalOf(archive).contains(u"password"_s));
}

TEST(WorkbookRefusal, AFileThatIsCutOffIsRefusedUnlessNothingOfItsContentIsMissing)
{
    constexpr qsizetype kEndWithoutMeaning = 3; // a byte that is zero anyway and the length of a comment
    const QByteArray whole = sound().zipped();
    for (qsizetype size = 0; size < whole.size() - kEndWithoutMeaning; ++size)
        ASSERT_NE(refusalOf(whole.left(size)), QString()) << size << " of " << whole.size();
    for (qsizetype missing = 1; missing <= kEndWithoutMeaning; ++missing) {
        const auto grids = readWorkbook(whole.chopped(missing));
        EXPECT_TRUE(!grids || test::textsOf(grids->front()) == QStringList{u"kod"_s}) << missing;
    }
}

TEST(WorkbookRefusal, NoChangedByteCrashesTheReader)
{
    const QByteArray whole = sound().zipped();
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const int change : {0x01, 0x80, 0xFF}) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed.at(at) ^ change);
            refused += readWorkbook(changed) ? 0 : 1;
        }
    }
    EXPECT_GT(refused, whole.size()); // most bytes matter
}

TEST(WorkbookRefusal, EveryChangedByteOfASheetIsRefusedOrRead)
{
    const QByteArray sheet = "<worksheet><sheetData><row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c></row></sheetData>"
                             "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>";
    int outcomes = 0;
    for (qsizetype at = 0; at < sheet.size(); ++at) {
        for (const char other : {'<', '&', '"', '9', 'Z', '\0'}) {
            QByteArray changed = sheet;
            changed[at] = other;
            const auto grids = readWorkbook(sound().raw(u"xl/worksheets/sheet1.xml"_s, changed).zipped());
            outcomes += grids || grids.error().kind == Error::Kind::Invalid ? 1 : 0;
        }
    }
    EXPECT_EQ(outcomes, sheet.size() * 6);
}

TEST(WorkbookReaderSpeed, FiveThousandLinesOfEightCells)
{
    Table table{u"Lista"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s}, {}};
    for (int row = 0; row < 5'000; ++row)
        table.rows.push_back({row, u"K%1"_s.arg(row), QDate(2026, 1, 1).addDays(row % 300), u"utdelad"_s, 1.5 * row, u"sv"_s,
                              QVariant(), u"anteckning %1"_s.arg(row)});
    const auto bytes = workbook({table});
    ASSERT_OK(bytes);
    QElapsedTimer timer;
    timer.start();
    const auto grids = readWorkbook(*bytes);
    std::cout << "read in " << timer.elapsed() << " ms\n";
    ASSERT_OK(grids);
    ASSERT_EQ(grids->front().rows.size(), 5'001U);
    EXPECT_EQ(grids->front().rows[5'000][7].text(), u"anteckning 4999"_s);
    EXPECT_EQ(grids->front().rows[2][2].value, QVariant(QDate(2026, 1, 2)));
}

} // namespace
} // namespace ljus
