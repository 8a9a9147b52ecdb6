// Tables as an XLSX workbook for people.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/workbook.h"

#include "core/exchange/workbook_charts.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <clocale>
#include <cmath>
#include <memory>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

/// While it lives numbers are printed with a decimal point: libxlsxwriter prints by the locale of the process, and a Swedish
/// one would put commas into the XML.
class DecimalPoint
{
public:
    DecimalPoint() : m_before(std::setlocale(LC_NUMERIC, nullptr)) { std::setlocale(LC_NUMERIC, "C"); }
    ~DecimalPoint() { std::setlocale(LC_NUMERIC, m_before.constData()); }
    DecimalPoint(const DecimalPoint &) = delete;
    DecimalPoint &operator=(const DecimalPoint &) = delete;

private:
    QByteArray m_before;
};

struct FreeBook
{
    void operator()(lxw_workbook *book) const { lxw_workbook_free(book); }
};
using Book = std::unique_ptr<lxw_workbook, FreeBook>;

/// All owned by the workbook.
struct Formats
{
    lxw_format *heading = nullptr;
    lxw_format *date = nullptr;
    lxw_format *wrapped = nullptr;
    lxw_format *aside = nullptr; ///< words among figures
    lxw_format *asideHeading = nullptr; ///< above figures
    QMap<RowStyle, lxw_format *> styled;
};

QString cleanedSheetName(const QString &name)
{
    static const QString kForbidden = u"[]:*?/\\"_s;
    QString cleaned;
    for (const QChar c : name)
        cleaned += kForbidden.contains(c) || !c.isPrint() ? u' ' : c;
    cleaned = cleaned.simplified();
    while (cleaned.startsWith(u'\''))
        cleaned.remove(0, 1);
    while (cleaned.endsWith(u'\''))
        cleaned.chop(1);
    return cleaned.isEmpty() ? Texts::tr("Table") : cleaned;
}

QString shortened(const QString &name, qsizetype length)
{
    QString kept = name.left(length);
    if (!kept.isEmpty() && kept.back().isHighSurrogate())
        kept.chop(1);
    return kept.trimmed();
}

/// A name that spreadsheets accept and that none of @a taken has, upper or lower case.
QString sheetName(const QString &wanted, const QStringList &taken)
{
    constexpr qsizetype kLongestName = 31;
    const QString base = cleanedSheetName(wanted);
    QString name = shortened(base, kLongestName);
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number) {
        const QString suffix = u" "_s + QString::number(number);
        name = shortened(base, kLongestName - suffix.size()) + suffix;
    }
    return name;
}

constexpr qsizetype kWidest = 60;

double columnWidth(const Table &table, qsizetype column)
{
    constexpr qsizetype kNarrowest = 8;
    constexpr qsizetype kFigures = 12;
    constexpr qsizetype kRoomForFilter = 3;
    if (!table.styles.isEmpty())
        return static_cast<double>(column == 0 ? kWidest : kFigures);
    qsizetype longest = table.columns.at(column).size() + kRoomForFilter;
    for (const QVariantList &row : table.rows)
        longest = std::max(longest, row.value(column).toString().size() + 1);
    return static_cast<double>(std::clamp(longest, kNarrowest, kWidest));
}

/// Where a cell goes.
struct Place
{
    lxw_worksheet *sheet = nullptr;
    lxw_row_t row = 0;
    lxw_col_t column = 0;
};

lxw_error writeText(const Place &place, const QString &text, lxw_format *format)
{
    return worksheet_write_string(place.sheet, place.row, place.column, text.toUtf8().constData(), format);
}

lxw_error writeDate(const Place &place, QDate date, lxw_format *format)
{
    constexpr int kFirstYear = 1900; // spreadsheets know no earlier days
    if (date.year() < kFirstYear)
        return writeText(place, date.toString(Qt::ISODate), nullptr);
    lxw_datetime value{date.year(), date.month(), date.day(), 0, 0, 0.0};
    return worksheet_write_datetime(place.sheet, place.row, place.column, &value, format);
}

/// A cell of a table that is for sorting.
lxw_error writeCell(const Place &place, const QVariant &value, const Formats &formats)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        if (!std::isfinite(value.toDouble()))
            return LXW_NO_ERROR;
        return worksheet_write_number(place.sheet, place.row, place.column, value.toDouble(), nullptr);
    case QMetaType::QDate:
        return value.toDate().isValid() ? writeDate(place, value.toDate(), formats.date) : LXW_NO_ERROR;
    default:
        return writeText(place, value.toString(), value.toString().size() > kWidest ? formats.wrapped : nullptr);
    }
}

/// A cell of a row in a table that is for reading.
lxw_error writeStyled(const Place &place, const QVariant &value, const Formats &formats)
{
    if (value.typeId() != QMetaType::QString)
        return writeCell(place, value, formats);
    return writeText(place, value.toString(), place.column == 0 ? formats.wrapped : formats.aside);
}

tl::unexpected<Error> cellFailure(const Table &table, lxw_error error)
{
    const QString detail = QString::fromUtf8(lxw_strerror(error));
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return failure(Error::Kind::Invalid,
                       Texts::tr("A text in the table %1 is longer than the 32 767 characters that a spreadsheet cell holds. "
                                 "Shorten it, or use CSV.")
                           .arg(table.name),
                       detail);
    return failure(Error::Kind::Invalid,
                   Texts::tr("The table %1 is larger than a spreadsheet can hold. Use CSV instead.").arg(table.name), detail);
}

/// How many lines the texts of a row wrap to.
int linesOf(const Table &table, std::size_t index)
{
    constexpr qsizetype kLettersOfFigures = 11; // words leave some of the width empty
    const QVariantList &row = table.rows[index];
    const bool isTitle = table.styles.value(index, RowStyle::Heading) < RowStyle::Heading; // runs on over the empty cells
    const bool isHeading = table.styles.contains(index) && !isTitle;
    qsizetype lines = 1;
    for (qsizetype column = 0; column < row.size() && !isTitle; ++column) {
        const qsizetype letters = row[column].typeId() == QMetaType::QString ? row[column].toString().size() : 0;
        if (column == 0 || table.styles.isEmpty() || isHeading)
            lines = std::max(lines, 1 + (letters - 1) / (column == 0 || !isHeading ? kWidest : kLettersOfFigures));
    }
    return static_cast<int>(lines);
}

/// How many lines fit on A4 on its side when the width of @a table does; LibreOffice widens narrow ones, too.
int linesOfPage(const Table &table)
{
    constexpr double kLines = 34;
    constexpr double kWidth = 1030; // pixels within the margins
    double width = 0;
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        width += columnWidth(table, column) * 7 + 5;
    return static_cast<int>(kLines * width / kWidth);
}

/// Before which rows a new page begins, so that no block is divided that fits on one.
std::vector<lxw_row_t> pageBreaks(const Table &table)
{
    const int most = linesOfPage(table);
    std::vector<lxw_row_t> breaks;
    int filled = 0; // lines of the page before the block
    int block = 0; // lines of the block so far
    std::size_t start = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const RowStyle style = table.styles.value(row, RowStyle::Sentence);
        const bool follows = row > 0 && table.styles.value(row - 1, RowStyle::Sentence) == RowStyle::Part;
        if (style == RowStyle::Part || (style == RowStyle::Title && !follows)) {
            filled += block;
            block = 0;
            start = row;
        }
        block += linesOf(table, row);
        if (filled > 0 && filled + block > most) {
            breaks.push_back(static_cast<lxw_row_t>(start + 1));
            filled = 0;
        }
    }
    constexpr std::size_t kMost = 1000; // that a spreadsheet takes
    breaks.resize(std::min(breaks.size(), kMost));
    breaks.push_back(0);
    return breaks;
}

void setUpPrint(lxw_worksheet *sheet, const Table &table)
{
    constexpr uint8_t kA4 = 9;
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, kA4);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.75, 0.75);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_set_footer(sheet, "&L&A&R&P (&N)");
    worksheet_fit_to_pages(sheet, 1, 0);
    if (table.styles.isEmpty())
        return;
    std::vector<lxw_row_t> breaks = pageBreaks(table);
    worksheet_set_h_pagebreaks(sheet, breaks.data());
}

void prepare(lxw_worksheet *sheet, const Table &table)
{
    const qsizetype columns = table.columns.size();
    for (qsizetype column = 0; column < columns; ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, at, at, columnWidth(table, column), nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (columns > 0 && table.styles.isEmpty())
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()), static_cast<lxw_col_t>(columns - 1));
    setUpPrint(sheet, table);
}

/// Whether a cell of a row of that style stands above figures.
bool isAside(RowStyle style, const Place &place)
{
    return style == RowStyle::Heading && place.column > 0;
}

lxw_error fillRow(Place place, const Table &table, std::size_t index, const Formats &formats)
{
    if (const int lines = linesOf(table, index); lines > 1)
        worksheet_set_row(place.sheet, place.row, lines * LXW_DEF_ROW_HEIGHT, formats.wrapped);
    const auto style = table.styles.constFind(index);
    for (const QVariant &value : table.rows[index]) {
        lxw_error error = LXW_NO_ERROR;
        if (style != table.styles.cend())
            error =
                writeText(place, value.toString(), isAside(*style, place) ? formats.asideHeading : formats.styled.value(*style));
        else if (value.isValid())
            error = table.styles.isEmpty() ? writeCell(place, value, formats) : writeStyled(place, value, formats);
        if (error != LXW_NO_ERROR)
            return error;
        ++place.column;
    }
    return LXW_NO_ERROR;
}

Result<void> fill(lxw_worksheet *sheet, const Table &table, const Formats &formats)
{
    constexpr qsizetype kMostColumns = LXW_COL_MAX;
    constexpr std::size_t kMostRows = LXW_ROW_MAX - 1;
    if (table.rows.size() > kMostRows || table.columns.size() > kMostColumns)
        return cellFailure(table, LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE);
    prepare(sheet, table);
    Place place{sheet, 0, 0};
    for (const QString &column : table.columns) {
        if (const lxw_error error = writeText(place, column, formats.heading); error != LXW_NO_ERROR)
            return cellFailure(table, error);
        ++place.column;
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (const lxw_error error = fillRow({sheet, static_cast<lxw_row_t>(row + 1), 0}, table, row, formats);
            error != LXW_NO_ERROR)
            return cellFailure(table, error);
    }
    return {};
}

bool hasCharts(const std::vector<Table> &tables)
{
    return std::any_of(tables.begin(), tables.end(), [](const Table &table) { return !table.charts.empty(); });
}

/// A workbook that is written row by row to temporary files in @a folder, so that large tables do not fill the memory. With
/// charts it is held in memory: they carry copies of the cells that they are drawn from.
Book newBook(const QString &path, QByteArray &folder, const std::vector<Table> &tables)
{
    lxw_workbook_options options{static_cast<uint8_t>(hasCharts(tables) ? 0 : 1), folder.data(), 0};
    Book book(workbook_new_opt(QFile::encodeName(path).constData(), &options));
    if (book == nullptr)
        return book;
    constexpr time_t kFirstOfJanuary1980 = 315532800; // as in the zip entries: the time of writing is not content
    lxw_doc_properties properties{};
    properties.created = kFirstOfJanuary1980;
    workbook_set_properties(book.get(), &properties);
    return book;
}

Formats addFormats(lxw_workbook *book)
{
    constexpr lxw_color_t kHeadingGround = 0xeef2f6;
    Formats formats;
    for (lxw_format **format : {&formats.heading, &formats.date, &formats.wrapped, &formats.aside, &formats.asideHeading})
        *format = workbook_add_format(book);
    format_set_bold(formats.heading);
    format_set_num_format(formats.date, "yyyy-mm-dd");
    format_set_text_wrap(formats.wrapped);
    format_set_align(formats.wrapped, LXW_ALIGN_VERTICAL_TOP);
    format_set_align(formats.aside, LXW_ALIGN_RIGHT);
    format_set_align(formats.aside, LXW_ALIGN_VERTICAL_TOP);
    format_set_align(formats.asideHeading, LXW_ALIGN_RIGHT);
    format_set_bg_color(formats.asideHeading, kHeadingGround);
    format_set_text_wrap(formats.asideHeading);
    for (const RowStyle style : {RowStyle::Part, RowStyle::Title, RowStyle::Heading, RowStyle::Sentence})
        formats.styled[style] = workbook_add_format(book);
    format_set_bold(formats.styled[RowStyle::Part]);
    format_set_font_size(formats.styled[RowStyle::Part], 14);
    format_set_bold(formats.styled[RowStyle::Title]);
    format_set_bg_color(formats.styled[RowStyle::Heading], kHeadingGround);
    format_set_text_wrap(formats.styled[RowStyle::Heading]);
    format_set_italic(formats.styled[RowStyle::Sentence]);
    format_set_text_wrap(formats.styled[RowStyle::Sentence]);
    return formats;
}

tl::unexpected<Error> folderFailure(const QString &detail)
{
    return failure(Error::Kind::Io,
                   Texts::tr("The workbook could not be put together in the temporary folder %1. Free some space there, and try "
                             "again.")
                       .arg(QDir::toNativeSeparators(QDir::tempPath())),
                   detail);
}

Result<void> writeBook(const std::vector<Table> &tables, const QString &path, QByteArray folder)
{
    const DecimalPoint point;
    Book book = newBook(path, folder, tables);
    if (book == nullptr)
        return folderFailure(u"workbook_new_opt failed"_s);
    const Formats formats = addFormats(book.get());
    QStringList names;
    for (const Table &table : tables) {
        names += sheetName(table.name, names);
        lxw_worksheet *sheet = workbook_add_worksheet(book.get(), names.back().toUtf8().constData());
        if (sheet == nullptr)
            return folderFailure(u"sheet refused: "_s + names.back());
        if (const Result<void> filled = fill(sheet, table, formats); !filled)
            return failure(filled);
        if (const lxw_error error = drawCharts({book.get(), sheet, names.back().toUtf8()}, table); error != LXW_NO_ERROR)
            return cellFailure(table, error);
    }
    if (const lxw_error error = workbook_close(book.release()); error != LXW_NO_ERROR)
        return folderFailure(QString::fromUtf8(lxw_strerror(error)));
    return {};
}

} // namespace

Result<QByteArray> workbook(const std::vector<Table> &tables)
{
    // libxlsxwriter 1.1 writes to named files only.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return folderFailure(folder.errorString());
    QFile file(folder.filePath(u"workbook.xlsx"_s));
    if (const Result<void> written = writeBook(tables, file.fileName(), QFile::encodeName(folder.path())); !written)
        return failure(written);
    if (!file.open(QIODevice::ReadOnly))
        return folderFailure(file.errorString());
    const QByteArray bytes = file.readAll();
    return file.error() == QFileDevice::NoError ? Result<QByteArray>(bytes) : folderFailure(file.errorString());
}

} // namespace ljus
