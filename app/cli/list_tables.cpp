// The lists of sheets and piles as tables: codes for programs, words for people.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/list_tables.h"

#include "core/exchange/csv.h"
#include "core/exchange/results_table.h"

#include <QBuffer>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The headings that the window has, in its own words.
struct SheetHeadings
{
    Q_DECLARE_TR_FUNCTIONS(SheetsModel)
};
struct PileHeadings
{
    Q_DECLARE_TR_FUNCTIONS(ljus::BatchList)
};

constexpr int kGap = 2; ///< between the columns of a text

QVariant activityOf(const ResponseHead &head, const SheetNames &names)
{
    return head.activity ? QVariant(names.activity(head)) : QVariant();
}

/// Questionnaire, version, variant and activity.
QVariantList formOf(const ResponseHead &head, const SheetNames &names, ListStyle style)
{
    if (style == ListStyle::Codes)
        return {head.questionnaire, head.version, head.variant, activityOf(head, names)};
    return {names.questionnaire(head), head.version, names.variant(head), activityOf(head, names)};
}

template<typename Number>
QVariant cellOf(const std::optional<Number> &number)
{
    return number ? QVariant(*number) : QVariant();
}

QString flagsOf(const SheetLine &sheet, ListStyle style)
{
    QStringList flags;
    for (const SheetFlag flag : openFlags(sheet))
        flags << (style == ListStyle::Words ? displayName(flag) : toCode(flag));
    return flags.join(style == ListStyle::Words ? u", "_s : u" "_s);
}

QStringList sheetColumns(ListStyle style)
{
    if (style == ListStyle::Codes)
        return {u"serial"_s, u"batch"_s, u"questionnaire"_s, u"version"_s, u"variant"_s, u"activity"_s, u"flags"_s};
    return {SheetHeadings::tr("Serial"),         SheetHeadings::tr("Pile"),    SheetHeadings::tr("Questionnaire"),
            SheetHeadings::tr("Version"),        SheetHeadings::tr("Variant"), SheetHeadings::tr("Activity"),
            SheetHeadings::tr("What to look at")};
}

QStringList batchColumns(ListStyle style)
{
    if (style == ListStyle::Codes)
        return {u"number"_s,          u"questionnaire"_s,   u"version"_s, u"variant"_s, u"activity"_s, u"begun"_s,
                u"expected"_s,        u"keyed"_s,           u"blank"_s,   u"refused"_s, u"missing"_s,  u"closed"_s,
                u"verified_sheets"_s, u"errors_per_1000"_s, u"low"_s,     u"high"_s,    u"verdict"_s};
    return {SheetHeadings::tr("Pile"),
            SheetHeadings::tr("Questionnaire"),
            SheetHeadings::tr("Version"),
            SheetHeadings::tr("Variant"),
            SheetHeadings::tr("Activity"),
            PileHeadings::tr("Begun"),
            Texts::tr("Counted"),
            PileHeadings::tr("Keyed"),
            Texts::tr("Blank"),
            Texts::tr("Refused"),
            Texts::tr("Missing"),
            PileHeadings::tr("State"),
            PileHeadings::tr("Second keying"),
            Texts::tr("Errors per 1 000"),
            Texts::tr("Verdict")};
}

/// How many sheets of its latest verification are keyed a second time; nothing when none was begun.
std::optional<int> verifiedOf(const BatchQuality &quality)
{
    return quality.latest ? std::optional(quality.latest->sheetsDone()) : std::nullopt;
}

QString codeOf(KeyingVerdict verdict)
{
    switch (verdict) {
    case KeyingVerdict::GoodEnough:
        return u"good_enough"_s;
    case KeyingVerdict::WithinLimit:
        return u"within_limit"_s;
    case KeyingVerdict::RekeyBatch:
        break;
    }
    return u"rekey"_s;
}

QString inWords(KeyingVerdict verdict)
{
    switch (verdict) {
    case KeyingVerdict::GoodEnough:
        return Texts::tr("good enough");
    case KeyingVerdict::WithinLimit:
        return Texts::tr("good enough as far as so few answers can tell");
    case KeyingVerdict::RekeyBatch:
        break;
    }
    return Texts::tr("key the pile again");
}

/// What a second keying showed: sheets, rate per 1 000 to one decimal with its interval, verdict.
QVariantList qualityInCodes(const BatchQuality &quality)
{
    const auto rate = [&quality](double KeyingErrors::*of) {
        return quality.errors ? QVariant(std::round(*quality.errors.*of * 10) / 10) : QVariant();
    };
    return {cellOf(verifiedOf(quality)), rate(&KeyingErrors::perThousand), rate(&KeyingErrors::low), rate(&KeyingErrors::high),
            quality.verdict ? QVariant(codeOf(*quality.verdict)) : QVariant()};
}

QVariantList qualityInWords(const BatchQuality &quality)
{
    QString errors;
    if (quality.errors) {
        const auto rate = [](double perThousand) { return QLocale().toString(perThousand, 'f', 1); };
        errors = u"%1 (%2–%3)"_s.arg(rate(quality.errors->perThousand), rate(quality.errors->low), rate(quality.errors->high));
    }
    return {cellOf(verifiedOf(quality)), errors, quality.verdict ? inWords(*quality.verdict) : QString()};
}

QVariant stateOf(const Batch &batch, ListStyle style)
{
    if (style == ListStyle::Codes)
        return batch.closed ? u"yes"_s : u"no"_s;
    return batch.closed ? PileHeadings::tr("Put away") : PileHeadings::tr("On the desk");
}

QString wordsOf(const QVariant &cell)
{
    return cell.typeId() == QMetaType::QDate ? cell.toDate().toString(Qt::ISODate) : cell.toString();
}

} // namespace

Table sheetTable(const std::vector<SheetLine> &sheets, const SheetNames &names, ListStyle style)
{
    Table table{u"sheets"_s, sheetColumns(style), {}};
    for (const SheetLine &sheet : sheets) {
        QVariantList row{serialText(sheet.serial), cellOf(sheet.batchNumber)};
        row += formOf(sheet.head, names, style);
        row += flagsOf(sheet, style);
        table.rows.push_back(row);
    }
    return table;
}

Table batchTable(const std::vector<BatchQuality> &batches, const SheetNames &names, ListStyle style)
{
    Table table{u"batches"_s, batchColumns(style), {}};
    for (const BatchQuality &quality : batches) {
        const auto &[batch, keyed] = quality.line;
        QVariantList row{batch.number};
        row += formOf(batch.head, names, style);
        row +=
            {batch.date,           cellOf(batch.expected), keyed, batch.blank, batch.refused, cellOf(missingSheets(batch, keyed)),
             stateOf(batch, style)};
        row += style == ListStyle::Codes ? qualityInCodes(quality) : qualityInWords(quality);
        table.rows.push_back(row);
    }
    return table;
}

QString asText(const Table &table)
{
    std::vector<QStringList> lines{table.columns};
    for (const QVariantList &row : table.rows) {
        QStringList cells;
        for (const QVariant &cell : row)
            cells << wordsOf(cell);
        lines.push_back(cells);
    }
    QList<qsizetype> widths(table.columns.size());
    for (const QStringList &line : lines) {
        for (qsizetype column = 0; column < line.size(); ++column)
            widths[column] = std::max(widths.at(column), line.at(column).size());
    }
    QString text;
    for (const QStringList &line : lines) {
        QString padded;
        for (qsizetype column = 0; column < line.size(); ++column)
            padded += line.at(column).leftJustified(widths.at(column) + kGap);
        while (padded.endsWith(u' '))
            padded.chop(1);
        text += padded + u'\n';
    }
    return text;
}

Result<void> printTable(const Table &table, const std::string &format, Console &console)
{
    if (format == "text") {
        console.out << (table.rows.empty() ? QString() : asText(table)) << Qt::flush;
        return {};
    }
    if (format == "json") {
        console.out << QString::fromUtf8(toJson(table)) << Qt::flush;
        return {};
    }
    QBuffer csv;
    csv.open(QIODevice::WriteOnly);
    if (auto written = writeCsv(table, csv, CsvMark::Plain); !written)
        return written;
    console.out << QString::fromUtf8(csv.data()) << Qt::flush;
    return {};
}

} // namespace ljus
