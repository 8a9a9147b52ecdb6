// Workbooks of every make are read as a person sees them.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/workbook_reader.h"

#include "tests/exchange/workbook_parts.h"
#include "tests/support/support.h"

#include <QDate>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <xlsxwriter.h>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;
using test::textsOf;
using test::WorkbookParts;
using Note = GridCell::Note;

/// The one sheet of @a parts; a failed expectation and no rows when it is refused.
SheetGrid sheetOf(const WorkbookParts &parts)
{
    const auto grids = readWorkbook(parts.zipped());
    EXPECT_TRUE(grids) << (grids ? "" : grids.error().message.toStdString() + grids.error().detail.toStdString());
    return grids && grids->size() == 1 ? grids->front() : SheetGrid{};
}

QString cells(const QString &inside)
{
    return u"<sheetData><row>"_s + inside + u"</row></sheetData>"_s;
}

/// @a value with each of the formats, side by side.
QStringList shownWith(const QStringList &formats, const QString &value)
{
    QString row;
    for (qsizetype style = 0; style < formats.size(); ++style)
        row += u"<c s=\"%1\"><v>%2</v></c>"_s.arg(style).arg(value);
    const SheetGrid grid = sheetOf(WorkbookParts(cells(row)).styles(formats));
    return grid.rows.empty() ? QStringList() : textsOf(grid).front().split(u'|');
}

/// A list as people make it: merged heading, three kinds of dates, formulas with and without results, a rich text, a hidden
/// sheet.
void writeList(const QString &path)
{
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Deltagare");
    worksheet_hide(workbook_add_worksheet(book, "Gammal"));
    workbook_add_worksheet(book, "Övrigt");
    const auto format = [book](const char *code) {
        lxw_format *made = workbook_add_format(book);
        format_set_num_format(made, code);
        return made;
    };
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    worksheet_merge_range(sheet, 0, 0, 0, 2, "Våren 2026", bold);
    worksheet_write_string(sheet, 1, 0, " Kod ", nullptr);
    char first[] = "Utdelad ";
    char second[] = "den";
    lxw_rich_string_tuple plain{nullptr, first};
    lxw_rich_string_tuple strong{bold, second};
    lxw_rich_string_tuple *runs[] = {&plain, &strong, nullptr};
    worksheet_write_rich_string(sheet, 1, 1, runs, nullptr);
    worksheet_write_number(sheet, 2, 0, 7, format("000"));
    worksheet_write_number(sheet, 2, 1, 46086, format("yyyy-mm-dd"));
    worksheet_write_number(sheet, 3, 0, 8, nullptr);
    worksheet_write_number(sheet, 3, 1, 46086.75, format("d/m/yy hh:mm"));
    worksheet_write_number(sheet, 4, 1, 46086, format("[$-41D]d mmmm yyyy;@"));
    worksheet_write_formula_num(sheet, 4, 0, "=A4+1", nullptr, 9);
    worksheet_write_formula_str(sheet, 5, 0, "=\"A\"&A4", nullptr, "A8");
    worksheet_write_formula_str(sheet, 5, 1, "=NA()", nullptr, "#N/A");
    worksheet_write_formula_str(sheet, 6, 0, "=IF(A8=\"\",\"\",1)", nullptr, "");
    worksheet_write_boolean(sheet, 5, 2, 1, nullptr);
    worksheet_write_string(sheet, 9, 5, "   ", nullptr);
    ASSERT_EQ(workbook_close(book), LXW_NO_ERROR);
}

void expectTheList(const std::vector<SheetGrid> &grids)
{
    ASSERT_EQ(grids.size(), 2U);
    EXPECT_EQ(grids[0].name, u"Deltagare"_s);
    EXPECT_EQ(grids[1].name, u"Övrigt"_s);
    EXPECT_TRUE(grids[1].rows.empty());
    EXPECT_EQ(textsOf(grids[0]), (QStringList{u"Våren 2026|Våren 2026|Våren 2026"_s, u"Kod|Utdelad den|"_s, u"007|2026-03-05|"_s,
                                              u"8|2026-03-05|"_s, u"9|2026-03-05|"_s, u"A8|#N/A|TRUE"_s}));
    EXPECT_EQ(grids[0].rows[4][1].value, QVariant(QDate(2026, 3, 5)));
    EXPECT_EQ(grids[0].rows[0][0].note, Note::None);
    EXPECT_EQ(grids[0].rows[0][2].note, Note::Merged);
    EXPECT_EQ(grids[0].rows[4][0].note, Note::Formula);
    EXPECT_EQ(grids[0].rows[5][0].note, Note::Formula);
    EXPECT_EQ(grids[0].rows[5][1].note, Note::ErrorValue);
}

QByteArray listBytes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    writeList(path);
    return test::contentOf(path);
}

TEST(WorkbookReader, ReadsAListAsAPersonSeesIt)
{
    const auto grids = readWorkbook(listBytes());
    ASSERT_OK(grids);
    expectTheList(*grids);
}

TEST(WorkbookReader, ReadsWhatLibreOfficeMakesOfTheList)
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        GTEST_SKIP() << "LibreOffice is not installed";
    const QTemporaryDir folder;
    writeList(folder.filePath(u"list.xlsx"_s));
    QProcess process;
    process.start(office,
                  {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s, u"--convert-to"_s,
                   u"xlsx:Calc MS Excel 2007 XML"_s, u"--outdir"_s, folder.filePath(u"made"_s), folder.filePath(u"list.xlsx"_s)});
    if (!process.waitForFinished(120'000) || !QFile::exists(folder.filePath(u"made/list.xlsx"_s)))
        GTEST_SKIP() << "LibreOffice does not run here: " << process.readAllStandardError().toStdString();
    const auto grids = readWorkbook(test::contentOf(folder.filePath(u"made/list.xlsx"_s)));
    ASSERT_OK(grids);
    expectTheList(*grids);
}

TEST(WorkbookReader, ReadsEveryTypeOfCell)
{
    const SheetGrid grid = sheetOf(WorkbookParts(cells(u"<c t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><t>inne</t></is></c>"
                                                       "<c t=\"str\"><f>A1</f><v>svar</v></c><c t=\"b\"><v>0</v></c>"
                                                       "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c t=\"n\"><v>1E3</v></c>"
                                                       "<c t=\"d\"><v>2026-03-05T00:00:00</v></c><c><v>0.1</v></c>"_s))
                                       .strings({u"<t>a</t>"_s, u"<t>b</t>"_s}));
    EXPECT_EQ(textsOf(grid), QStringList{u"b|inne|svar|FALSE|#DIV/0!|1000|2026-03-05|0,1"_s});
    EXPECT_EQ(grid.rows[0][3].value, QVariant(false));
    EXPECT_EQ(grid.rows[0][5].value, QVariant(1000.0));
    EXPECT_EQ(grid.rows[0][6].value, QVariant(QDate(2026, 3, 5)));
}

TEST(WorkbookReader, TextsKeepTheirSpacesAndRunsButNotTheirPronunciation)
{
    const SheetGrid grid = sheetOf(
        WorkbookParts(cells(u"<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>"_s))
            .strings(
                {u"<r><t xml:space=\"preserve\">Eva </t></r><r><rPr><b/></rPr><t>Ek</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh>"_s,
                 u"<t>a_x000A_b_x005F_x0041_ _xyz_</t>"_s}));
    EXPECT_EQ(textsOf(grid), QStringList{u"Eva Ek|a\nb_x0041_ _xyz_"_s});
}

TEST(WorkbookReader, RowsAndCellsMayBeSparseOrWithoutReferences)
{
    const SheetGrid grid =
        sheetOf(WorkbookParts(u"<sheetData><row r=\"2\"><c r=\"C2\"><v>1</v></c><c><v>2</v></c></row>"
                              "<row><c><v>3</v></c></row><row r=\"9\"><c r=\"Z9\" s=\"4\"/></row></sheetData>"_s));
    EXPECT_EQ(textsOf(grid), (QStringList{u"|||"_s, u"||1|2"_s, u"3|||"_s}));
}

TEST(WorkbookReader, FormulasWithoutAResultAreNotedAndEmptyResultsAreBlank)
{
    const SheetGrid grid = sheetOf(WorkbookParts(
        cells(u"<c><f>B1</f></c><c><f>B1</f><v></v></c><c t=\"str\"><f>B1</f><v></v></c><c><f>B1</f><v>2</v></c>"_s)));
    ASSERT_EQ(textsOf(grid), QStringList{u"|||2"_s});
    EXPECT_EQ(grid.rows[0][0].note, Note::FormulaWithoutResult);
    EXPECT_EQ(grid.rows[0][1].note, Note::FormulaWithoutResult);
    EXPECT_TRUE(grid.rows[0][2].isBlank());
    EXPECT_FALSE(grid.rows[0][0].isBlank());
}

TEST(WorkbookReader, BuiltInDateFormatsMakeDates)
{
    for (const QString &format : u"14 15 16 17 22 27 36 50 58"_s.split(u' '))
        EXPECT_EQ(shownWith({format}, u"46086"_s), QStringList{u"2026-03-05"_s}) << format.toStdString();
    for (const QString &format : u"0 1 9 13 23 37 49 59"_s.split(u' '))
        EXPECT_EQ(shownWith({format}, u"46086"_s), QStringList{u"46086"_s}) << format.toStdString();
}

TEST(WorkbookReader, OwnFormatsMakeDatesWhenTheyHaveYearMonthOrDayOutsideQuotesAndBrackets)
{
    EXPECT_EQ(shownWith({u"yy/mm/dd"_s, u"[$-41D]mmm\\ yyyy;@"_s, u"\"den \"d"_s, u"mmm"_s, u"h:mm\" den \"d"_s}, u"46086.5"_s),
              QStringList(5, u"2026-03-05"_s));
    EXPECT_EQ(shownWith({u"0\" dagar\""_s, u"[Red]0.00"_s, u"General\\d"_s, u"0_d"_s, u"#,##0;[Red]-d"_s}, u"46086"_s),
              QStringList(5, u"46086"_s));
}

TEST(WorkbookReader, TimesAndCodesOfDigitsAreTexts)
{
    EXPECT_EQ(shownWith({u"20"_s, u"h:mm AM/PM"_s, u"[h]:mm"_s, u"46"_s, u"mm:ss"_s, u"14"_s}, u"0.5625"_s),
              QStringList(6, u"13:30"_s));
    EXPECT_EQ(shownWith({u"[h]:mm:ss"_s, u"20"_s}, u"1.0628472222222223"_s), QStringList(2, u"25:30:30"_s));
    EXPECT_EQ(shownWith({u"20"_s}, u"46086.5"_s), QStringList{u"2026-03-05"_s});
    EXPECT_EQ(shownWith({u"0000;@"_s, u"00\\-00"_s, u"\"A\"000"_s, u"0"_s, u"0.00"_s}, u"123"_s),
              (QStringList{u"0123"_s, u"01-23"_s, u"A123"_s, u"123"_s, u"123"_s}));
    EXPECT_EQ(shownWith({u"000000\\-0000"_s, u"00;@"_s}, u"198001011234"_s),
              (QStringList{u"19800101-1234"_s, u"198001011234"_s}));
    EXPECT_EQ(shownWith({u"000;@"_s}, u"-1.5"_s), QStringList{u"-1,5"_s});
}

TEST(WorkbookReader, DaysAreCountedAsTheWorkbookCountsThem)
{
    const auto day = [](const QString &value) { return shownWith({u"14"_s}, value).value(0); };
    EXPECT_EQ(day(u"0"_s), u"1900-01-00"_s);
    EXPECT_EQ(day(u"1"_s), u"1900-01-01"_s);
    EXPECT_EQ(day(u"59"_s), u"1900-02-28"_s);
    EXPECT_EQ(day(u"60"_s), u"1900-02-29"_s);
    EXPECT_EQ(day(u"61"_s), u"1900-03-01"_s);
    EXPECT_EQ(day(u"46085.9999999999"_s), u"2026-03-05"_s);
    EXPECT_EQ(day(u"2958465"_s), u"9999-12-31"_s);
    EXPECT_EQ(day(u"2958466"_s), u"2958466"_s);
    EXPECT_EQ(day(u"-1"_s), u"-1"_s);
    const auto parts = WorkbookParts(cells(u"<c s=\"0\"><v>44624</v></c><c s=\"0\"><v>0</v></c>"_s))
                           .styles({u"14"_s})
                           .book(u"<workbookPr date1904=\"1\"/><sheets><sheet name=\"B\" r:id=\"r0\"/></sheets>"_s);
    EXPECT_EQ(textsOf(sheetOf(parts)), QStringList{u"2026-03-05|1904-01-01"_s});
}

TEST(WorkbookReader, SheetsComeInTheirOrderWithoutHiddenOnesAndCharts)
{
    const auto parts =
        WorkbookParts(cells(u"<c><v>1</v></c>"_s))
            .put(u"xl/worksheets/other.xml"_s, u"worksheet"_s, cells(u"<c><v>2</v></c>"_s))
            .relate(u"xl/_rels/workbook.xml.rels"_s, {{"worksheet", "worksheets/sheet1.xml"},
                                                      {"worksheet", "/xl/worksheets/other.xml"},
                                                      {"chartsheet", "chartsheets/sheet1.xml"},
                                                      {"worksheet", "../xl/worksheets/other.xml"}})
            .book(u"<sheets><sheet name=\"Sist\" r:id=\"r1\"/><sheet name=\"Dold\" state=\"hidden\" r:id=\"r0\"/>"
                  "<sheet name=\"Mycket dold\" state=\"veryHidden\" r:id=\"r0\"/><sheet name=\"Diagram\" r:id=\"r2\"/>"
                  "<sheet name=\"Först\" state=\"visible\" r:id=\"r0\"/><sheet name=\"Igen\" r:id=\"r3\"/></sheets>"_s);
    const auto grids = readWorkbook(parts.zipped());
    ASSERT_OK(grids);
    QStringList seen;
    for (const SheetGrid &grid : *grids)
        seen.push_back(grid.name + u'=' + textsOf(grid).join(u'/'));
    EXPECT_EQ(seen, (QStringList{u"Sist=2"_s, u"Först=1"_s, u"Igen=2"_s}));
}

TEST(WorkbookReader, ReadsStrictWorkbooks)
{
    const auto strict = [](QByteArray xml) {
        return xml
            .replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
            .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                     "http://purl.oclc.org/ooxml/officeDocument/relationships")
            .replace("<", "<x:")
            .replace("<x:/", "</x:")
            .replace("<x:?", "<?")
            .replace("xmlns=", "xmlns:x=");
    };
    WorkbookParts parts(cells(u"<c t=\"s\"><v>0</v></c>"_s));
    parts.strings({u"<t>strikt</t>"_s});
    EXPECT_EQ(textsOf(sheetOf(parts.mapped(strict))), QStringList{u"strikt"_s});
}

TEST(WorkbookReader, MergedAreasAreFilledWithinTheReachOfTheOthers)
{
    const SheetGrid grid = sheetOf(WorkbookParts(u"<sheetData><row><c><v>1</v></c></row><row/><row><c r=\"B3\"><v>2</v></c></row>"
                                                 "</sheetData><mergeCells><mergeCell ref=\"A1:XFD2\"/></mergeCells>"_s));
    EXPECT_EQ(textsOf(grid), (QStringList{u"1|1"_s, u"1|1"_s, u"|2"_s}));
    EXPECT_EQ(grid.rows[1][1].note, Note::Merged);
}

} // namespace
} // namespace ljus
