// Lists that were made in Excel are read as they are meant, and what is written is read back.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"
#include "core/exchange/hand_out_table.h"
#include "core/exchange/workbook.h"
#include "tests/exchange/hand_out_lists.h"
#include "tests/support/support.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <ctime>
#include <iostream>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;
using test::placesOf;
using test::textsOf;

const Instrument &instrument()
{
    static const Instrument made = test::handOutInstrument();
    return made;
}

/// The first sheet of a file.
SheetGrid sheetOf(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const auto grids = readGrids(device);
    EXPECT_TRUE(grids) << (grids ? "" : grids.error().message.toStdString());
    return grids && !grids->empty() ? grids->front() : SheetGrid{};
}

HandOutReading readingOf(const SheetGrid &grid)
{
    return readHandOuts(grid, suggestedMapping(grid), test::handOutTarget(instrument()));
}

/// One sheet "Blad1" that is written cell by cell.
class Workbook
{
public:
    Workbook() : m_path(m_folder.filePath(u"list.xlsx"_s)), m_book(workbook_new(QFile::encodeName(m_path).constData()))
    {
        m_sheet = workbook_add_worksheet(m_book, "Blad1");
    }
    lxw_worksheet *sheet() { return m_sheet; }
    lxw_format *format(const char *code)
    {
        lxw_format *made = workbook_add_format(m_book);
        format_set_num_format(made, code);
        return made;
    }
    void texts(lxw_row_t row, const QStringList &cells)
    {
        lxw_col_t column = 0;
        for (const QString &cell : cells)
            worksheet_write_string(m_sheet, row, column++, cell.toUtf8().constData(), nullptr);
    }
    QByteArray saved()
    {
        EXPECT_EQ(workbook_close(m_book), LXW_NO_ERROR);
        return test::contentOf(m_path);
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
};

/// A title merged across, headings in two rows with merged cells, running numbers by formula, dates in many formats.
QByteArray listAsPeopleMakeIt()
{
    Workbook book;
    lxw_worksheet *sheet = book.sheet();
    worksheet_merge_range(sheet, 0, 0, 0, 6, "Deltagare i insatsen, hösten 2026", nullptr);
    worksheet_merge_range(sheet, 1, 0, 2, 0, "Nr", nullptr);
    worksheet_merge_range(sheet, 1, 1, 1, 2, "Utdelning", nullptr);
    worksheet_merge_range(sheet, 1, 3, 2, 3, "Anteckning", nullptr);
    worksheet_merge_range(sheet, 1, 4, 2, 4, "Språk", nullptr);
    worksheet_write_string(sheet, 2, 1, "Utdelad ", nullptr);
    worksheet_write_string(sheet, 2, 2, "Datum", nullptr);
    worksheet_write_number(sheet, 3, 0, 7, book.format("000"));
    worksheet_write_formula_num(sheet, 4, 0, "=A4+1", nullptr, 8);
    worksheet_write_formula_num(sheet, 5, 0, "=A5+1", nullptr, 9);
    for (lxw_row_t row = 6; row < 10; ++row)
        worksheet_write_number(sheet, row, 0, row + 4, nullptr);
    for (lxw_row_t row = 3; row < 9; ++row)
        worksheet_write_string(sheet, row, 1, row % 2 ? "x" : "X ", nullptr);
    worksheet_write_number(sheet, 3, 2, 46300, book.format("yyyy-mm-dd"));
    worksheet_write_string(sheet, 4, 2, "2026-10-05 ", nullptr);
    worksheet_write_string(sheet, 5, 2, "5/10 2026", nullptr);
    worksheet_write_string(sheet, 6, 2, "5 okt 2026", nullptr);
    worksheet_write_number(sheet, 7, 2, 261005, nullptr);
    worksheet_write_number(sheet, 8, 2, 46300, nullptr);
    worksheet_merge_range(sheet, 7, 4, 8, 4, "Somaliska", nullptr);
    worksheet_write_formula_str(sheet, 9, 3, "=NA()", nullptr, "#N/A");
    worksheet_write_string(sheet, 12, 5, "   ", nullptr);
    return book.saved();
}

TEST(HandOutWorkbook, AListAsPeopleMakeItIsReadAndWhatIsDoubtfulIsNamed)
{
    const SheetGrid grid = sheetOf(listAsPeopleMakeIt());
    EXPECT_EQ(suggestedMapping(grid).headingRows, 3);
    const HandOutReading reading = readingOf(grid);
    EXPECT_EQ(textsOf(reading.lines),
              (QStringList{u"007 handed_out 2026-10-05"_s, u"8 handed_out 2026-10-05"_s, u"9 handed_out 2026-10-05"_s,
                           u"10 handed_out 2026-10-05"_s, u"11 handed_out 2026-10-05 so"_s, u"12 handed_out 2026-10-05 so"_s}));
    EXPECT_EQ(placesOf(reading.doubts), (QStringList{u"Blad1!A5"_s, u"Blad1!A6"_s, u"Blad1!C9"_s, u"Blad1!E9"_s}));
    EXPECT_EQ(placesOf(reading.refused), (QStringList{u"Blad1!D10"_s}));
}

TEST(HandOutWorkbook, CellsWithoutAResultAndTickBoxesAreUnderstood)
{
    Workbook book;
    book.texts(0, {u"Anteckning"_s, u"Kod"_s, u"Utdelad"_s});
    for (lxw_row_t row = 1; row < 4; ++row)
        worksheet_write_number(book.sheet(), row, 1, row, nullptr);
    worksheet_write_boolean(book.sheet(), 1, 2, 1, nullptr);
    worksheet_write_boolean(book.sheet(), 2, 2, 0, nullptr);
    worksheet_write_formula_str(book.sheet(), 3, 0, "=1/0", nullptr, "#DIV/0!");
    const HandOutReading reading = readingOf(sheetOf(book.saved()));
    EXPECT_EQ(textsOf(reading.lines), (QStringList{u"1 handed_out"_s, u"2 not_offered"_s}));
    EXPECT_EQ(placesOf(reading.refused), (QStringList{u"Blad1!A4"_s}));
}

TEST(HandOutCsv, AListInWindows1252BelowATitleIsRead)
{
    const QByteArray bytes = "Deltagare, h\xF6sten 2026\r\n\r\nL\xF6pnr;Spr\xE5k;Status;Sk\xE4l\r\n007;Thail\xE4ndska;Ej n\xE5"
                             "bar;\r\n8;;Utanf\xF6r m\xE5lgruppen;Flyttat\r\n9;;\xD6kar;\r\n";
    const HandOutReading reading = readingOf(sheetOf(bytes));
    EXPECT_EQ(textsOf(reading.lines), (QStringList{u"007 not_reached  th"_s, u"8 outside_target  | Flyttat"_s}));
    EXPECT_EQ(placesOf(reading.refused), (QStringList{u"C6"_s})) << "as the spreadsheet counts";
}

/// The Swedish words of the list, as the program's translation has them.
class SwedishWords final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        static const QHash<QByteArray, QString> words{{"Not offered", u"Ej erbjuden"_s},
                                                      {"Handed out", u"Utdelad"_s},
                                                      {"Said no", u"Tackat nej"_s},
                                                      {"Not reached", u"Ej nåbar"_s},
                                                      {"Outside the target group", u"Utanför målgruppen"_s},
                                                      {"Code", u"Kod"_s},
                                                      {"Questionnaire", u"Enkät"_s},
                                                      {"Date", u"Datum"_s},
                                                      {"Language", u"Språk"_s},
                                                      {"Reason", u"Skäl"_s},
                                                      {"Note", u"Anteckning"_s}};
        return QByteArray(context).startsWith("HandOut") ? words.value(source) : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// Lines as the list may hold them, each code once.
std::vector<HandOut> anyLines()
{
    const auto text = [](int longest) {
        static const std::vector<QString> pieces{u"0"_s, u"17"_s, u"å"_s, u"B"_s, u"-"_s,  u"="_s,
                                                 u";"_s, u"\""_s, u" "_s, u","_s, u"\n"_s, u"x"_s};
        QString made;
        for (int rest = *rc::gen::inRange(0, longest); rest > 0; --rest)
            made += *rc::gen::elementOf(pieces);
        return made.trimmed();
    };
    std::vector<HandOut> lines;
    for (int count = *rc::gen::inRange(1, 12); count > 0; --count) {
        HandOut line;
        line.questionnaire = (*rc::gen::element(u"deltagare-pagaende"_s, u"deltagare-avslut"_s));
        line.code = QString::number(count).rightJustified(3, u'0') + text(4);
        line.status = *rc::gen::elementOf(kHandOutStatuses);
        if (line.status != HandOutStatus::NotOffered && *rc::gen::arbitrary<bool>())
            line.date = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 300));
        line.language = *rc::gen::element(QString(), u"sv"_s, u"prs"_s, u"sma"_s);
        line.reason = line.status == HandOutStatus::OutsideTarget ? u"skäl "_s + text(9) + u'.' : text(9);
        line.note = text(9);
        if (problemsOf(line).empty())
            lines.push_back(line);
    }
    return lines;
}

void expectTheSameLines(const std::vector<HandOut> &lines, const QString &language)
{
    const Table table = handOutTable(lines, instrument(), language);
    QBuffer csv;
    csv.open(QIODevice::ReadWrite);
    RC_ASSERT(writeCsv(table, csv, CsvMark::WithByteOrderMark).has_value());
    const auto book = workbook({table});
    RC_ASSERT(book.has_value());
    for (const QByteArray &bytes : {csv.data(), *book}) {
        const HandOutReading reading = readingOf(sheetOf(bytes));
        RC_ASSERT(reading.refused.empty());
        RC_ASSERT(reading.lines == lines);
    }
}

RC_GTEST_PROP(HandOutTable, IsReadBackAsItWasInEnglish, ())
{
    expectTheSameLines(anyLines(), u"en"_s);
}

RC_GTEST_PROP(HandOutTable, IsReadBackAsItWasInSwedish, ())
{
    SwedishWords words;
    QCoreApplication::installTranslator(&words);
    RC_ASSERT(displayName(HandOutStatus::NotReached) == u"Ej nåbar"_s);
    expectTheSameLines(anyLines(), u"sv"_s);
    QCoreApplication::removeTranslator(&words);
}

TEST(HandOutTable, NamesQuestionnairesByKeyWhereTwoHaveOneTitle)
{
    Instrument twins = instrument();
    twins.questionnaires[1].title = twins.questionnaires[0].title;
    HandOut line;
    line.questionnaire = u"deltagare-avslut"_s;
    line.code = u"1"_s;
    EXPECT_EQ(handOutTable({line}, twins, u"sv"_s).rows.front().at(1).toString(), u"deltagare-avslut"_s);
    EXPECT_EQ(handOutTable({line}, instrument(), u"sv"_s).rows.front().at(1).toString(), u"Deltagare, inför avslut"_s);
}

GridCell anyCell()
{
    using Note = GridCell::Note;
    static const std::vector<QString> texts{u"1"_s,
                                            u"2"_s,
                                            u"03"_s,
                                            u"x"_s,
                                            u"nej"_s,
                                            u"utdelad"_s,
                                            u"ej aktuell (flyttat)"_s,
                                            u"5/10 2026"_s,
                                            u"5/10"_s,
                                            u"-"_s,
                                            u" "_s,
                                            u"Kod"_s,
                                            u"Datum"_s,
                                            u"sv"_s,
                                            u"avslut"_s,
                                            u"640823-3234"_s,
                                            u"Anna Berglund"_s,
                                            u"#N/A"_s,
                                            u"46300"_s,
                                            QString(50, u'k')};
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return {};
    case 1:
        return {QVariant(static_cast<double>(*rc::gen::inRange(0, 12)))};
    case 2:
        return {QVariant(QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 700)))};
    case 3:
        return {QVariant(*rc::gen::arbitrary<bool>())};
    default:
        return {*rc::gen::elementOf(texts), *rc::gen::weightedElement<Note>({{12, Note::None},
                                                                             {1, Note::Formula},
                                                                             {1, Note::FormulaWithoutResult},
                                                                             {1, Note::ErrorValue},
                                                                             {1, Note::Merged}})};
    }
}

int rowIn(const QString &place)
{
    return place.mid(place.indexOf(u'!') + 1).remove(QRegularExpression(u"[A-Z]+"_s)).toInt();
}

QSet<int> rowsIn(const Problems &problems)
{
    QSet<int> rows;
    for (const Problem &problem : problems)
        rows.insert(rowIn(problem.where));
    return rows;
}

RC_GTEST_PROP(HandOutReading, SkipsNoRowSilently, ())
{
    SheetGrid grid{u"Blad1"_s, {}};
    const int columns = *rc::gen::inRange(1, 8);
    for (int row = *rc::gen::inRange(0, 12); row > 0; --row) {
        auto &cells = grid.rows.emplace_back();
        for (int column = 0; column < columns; ++column)
            cells.push_back(anyCell());
    }
    HandOutMapping mapping = suggestedMapping(grid);
    if (*rc::gen::arbitrary<bool>())
        mapping = {*rc::gen::inRange(0, 3), *rc::gen::container<std::vector<HandOutColumn>>(rc::gen::elementOf(kHandOutColumns))};
    const HandOutReading reading = readHandOuts(grid, mapping, test::handOutTarget(instrument()));
    std::size_t filled = 0;
    for (std::size_t row = static_cast<std::size_t>(mapping.headingRows); row < grid.rows.size(); ++row) {
        const auto &cells = grid.rows[row];
        filled += std::any_of(cells.begin(), cells.end(), [](const GridCell &cell) { return !cell.isBlank(); }) ? 1 : 0;
    }
    const QSet<int> refused = rowsIn(reading.refused);
    RC_ASSERT(reading.lines.size() + static_cast<std::size_t>(refused.size()) == filled);
    RC_ASSERT(!refused.intersects(rowsIn(reading.doubts)));
    for (const HandOut &line : reading.lines)
        RC_ASSERT(problemsOf(line).empty() && !line.questionnaire.isEmpty());
}

TEST(HandOutReading, FiveThousandLinesAreReadAtOnce)
{
    static const QStringList statuses{u"Utdelad"_s, u"x"_s, u"Tackat nej"_s, u"ja 5/10 2026"_s,
                                      u"utanför målgruppen (flyttat)"_s};
    static const QStringList dates{u"2026-10-05"_s, u"5/10 2026"_s, u"5 okt 2026"_s, u"261005"_s, u"5/10"_s};
    static const QStringList notes{u"behöver tolk"_s, u"Ring Anna på onsdag 14.30"_s, u""_s, u"Arbetsförmedlingen Sundsvall"_s};
    QString text = u"Kod\tEnkät\tStatus\tDatum\tSpråk\tSkäl\tAnteckning\tNamn\n"_s;
    for (int i = 0; i < 5000; ++i)
        text += QStringList{QString::number(i),
                            i % 2 ? u"avslut"_s : u"Pågående"_s,
                            statuses.at(i % 5),
                            dates.at(i % 5),
                            i % 3 ? u"svenska"_s : u"sv"_s,
                            u"för nära start"_s,
                            notes.at(i % 4),
                            u"Anna Berglund"_s}
                    .join(u'\t')
                + u'\n';
    const SheetGrid grid = gridFromText(text);
    const std::clock_t start = std::clock(); // of this process alone: other work on the machine does not count
    const HandOutReading reading = readingOf(grid);
    const auto taken = (std::clock() - start) * 1000 / CLOCKS_PER_SEC;
    std::cout << "5 000 lines of 8 columns read in " << taken << " ms\n";
    EXPECT_EQ(reading.lines.size(), 5000U);
    EXPECT_LT(taken, 2000) << "a debug build on a busy machine may be slow, but not that slow";
}

} // namespace
} // namespace ljus
