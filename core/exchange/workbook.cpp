// Tables as an XLSX workbook for people.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/workbook.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <clocale>
#include <cmath>
#include <memory>

#include <xlsxwriter.h>

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

struct Formats
{
    lxw_format *heading = nullptr; ///< owned by the workbook
    lxw_format *date = nullptr; ///< owned by the workbook
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

double columnWidth(const Table &table, qsizetype column)
{
    constexpr qsizetype kNarrowest = 8;
    constexpr qsizetype kWidest = 60;
    constexpr qsizetype kRoomForFilter = 3;
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
        return writeText(place, value.toString(), nullptr);
    }
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

void prepare(lxw_worksheet *sheet, const Table &table)
{
    const qsizetype columns = table.columns.size();
    for (qsizetype column = 0; column < columns; ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, at, at, columnWidth(table, column), nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (columns > 0)
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()), static_cast<lxw_col_t>(columns - 1));
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
    for (const QVariantList &row : table.rows) {
        ++place.row;
        place.column = 0;
        for (const QVariant &value : row) {
            if (const lxw_error error = writeCell(place, value, formats); error != LXW_NO_ERROR)
                return cellFailure(table, error);
            ++place.column;
        }
    }
    return {};
}

/// A workbook that is written row by row to temporary files in @a folder, so that large tables do not fill the memory.
Book newBook(const QString &path, QByteArray &folder)
{
    lxw_workbook_options options{1, folder.data(), 0};
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
    Formats formats{workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.heading);
    format_set_num_format(formats.date, "yyyy-mm-dd");
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
    Book book = newBook(path, folder);
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
