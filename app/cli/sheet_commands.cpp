// Commands that list what was keyed: the sheets of a round, and its piles with how well they were keyed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "core/exchange/csv.h"
#include "core/store/store.h"
#include "core/tasks/batch_quality.h"
#include "core/tasks/lookup.h"

#include <CLI/CLI.hpp>

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto kAnyFlag = "any";
constexpr int kGap = 2; ///< between the columns of a text
using ActivityNames = QMap<qint64, QString>;

struct ListOptions
{
    std::string store;
    std::string round;
    std::string questionnaire;
    std::string flag;
    std::string format = "csv";
    int batch = 0; ///< its number; 0: all
};

Result<ActivityNames> activityNames(Store &store)
{
    const auto all = store.activities().all();
    if (!all)
        return failure(all);
    ActivityNames names;
    for (const Activity &activity : *all)
        names.insert(activity.id.value, activity.name);
    return names;
}

QVariant activityOf(const ResponseHead &head, const ActivityNames &names)
{
    return head.activity ? QVariant(names.value(head.activity->value)) : QVariant();
}

template<typename Number>
QVariant cellOf(const std::optional<Number> &number)
{
    return number ? QVariant(*number) : QVariant();
}

QString wordsOf(const QVariant &cell)
{
    return cell.typeId() == QMetaType::Double ? QLocale().toString(cell.toDouble(), 'f', 1) : cell.toString();
}

/// A table for people: columns that stand below each other.
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

Result<void> print(const Table &table, const ListOptions &options, Console &console)
{
    if (options.format == "text") {
        console.out << asText(table) << Qt::flush;
        return {};
    }
    QBuffer csv;
    csv.open(QIODevice::WriteOnly);
    if (auto written = writeCsv(table, csv, CsvMark::Plain); !written)
        return written;
    console.out << QString::fromUtf8(csv.data()) << Qt::flush;
    return {};
}

/// The codes of what is to be looked at, or their words for people.
QString flagsOf(const SheetLine &sheet, const ListOptions &options)
{
    QStringList flags;
    for (const SheetFinding &finding : sheet.findings) {
        if (!finding.settled)
            flags << (options.format == "text" ? displayName(finding.flag) : toCode(finding.flag));
    }
    return flags.join(options.format == "text" ? u", "_s : u" "_s);
}

bool isListed(const SheetLine &sheet, const ListOptions &options)
{
    const auto hasFlag = [&options](const SheetFinding &finding) {
        return !finding.settled && (options.flag == kAnyFlag || toCode(finding.flag) == typed(options.flag));
    };
    return (options.batch == 0 || sheet.batchNumber == options.batch)
           && (options.questionnaire.empty() || sheet.head.questionnaire == typed(options.questionnaire))
           && (options.flag.empty() || std::any_of(sheet.findings.cbegin(), sheet.findings.cend(), hasFlag));
}

/// NotFound when the round's definition or the round has not what @a options name.
Result<void> checkNames(Store &store, const Round &round, const ListOptions &options)
{
    if (!options.questionnaire.empty()) {
        const auto definition = store.instruments().byId(round.instrument);
        if (!definition)
            return failure(definition);
        if (const auto found = findQuestionnaire(*definition->instrument, typed(options.questionnaire)); !found)
            return failure(found);
    }
    if (options.batch == 0)
        return {};
    const auto lines = store.batches().ofRound(round.id);
    if (!lines)
        return failure(lines);
    const bool isThere = std::any_of(lines->cbegin(), lines->cend(),
                                     [&options](const BatchLine &line) { return line.batch.number == options.batch; });
    return isThere
               ? Result<void>()
               : failure(Error::Kind::NotFound, Texts::tr("The round \"%1\" has no pile %2. The command \"batches\" lists them.")
                                                    .arg(round.name)
                                                    .arg(options.batch));
}

Result<void> runSheets(const ListOptions &options, Console &console)
{
    const auto opened = openRound(options.store, options.round, Store::Access::ReadOnly, console);
    if (!opened)
        return failure(opened);
    if (auto found = checkNames(*opened->store, opened->round, options); !found)
        return found;
    const auto names = activityNames(*opened->store);
    if (!names)
        return failure(names);
    const auto sheets = opened->store->sheets().ofRound(opened->round.id);
    if (!sheets)
        return failure(sheets);
    Table table{
        u"sheets"_s, {u"serial"_s, u"batch"_s, u"questionnaire"_s, u"version"_s, u"variant"_s, u"activity"_s, u"flags"_s}, {}};
    for (const SheetLine &sheet : *sheets) {
        if (!isListed(sheet, options))
            continue;
        const ResponseHead &head = sheet.head;
        table.rows.push_back({serialText(sheet.serial), cellOf(sheet.batchNumber), head.questionnaire, head.version, head.variant,
                              activityOf(head, *names), flagsOf(sheet, options)});
    }
    return print(table, options, console);
}

/// A rate per 1 000, to one decimal.
QVariant rateOf(const BatchQuality &quality, double KeyingErrors::*rate)
{
    return quality.errors ? QVariant(std::round(*quality.errors.*rate * 10) / 10) : QVariant();
}

QVariant verdictOf(const BatchQuality &quality)
{
    if (!quality.verdict)
        return {};
    return *quality.verdict == KeyingVerdict::GoodEnough ? u"good_enough"_s : u"rekey"_s;
}

/// How many sheets of its latest verification are keyed a second time; empty when none was begun.
QVariant verifiedOf(const BatchQuality &quality)
{
    if (!quality.latest)
        return {};
    const auto &sheets = quality.latest->sheets;
    return static_cast<int>(std::count_if(sheets.cbegin(), sheets.cend(), [](const VerifiedSheet &sheet) { return sheet.done; }));
}

QVariantList rowOf(const BatchQuality &quality, const ActivityNames &names)
{
    const auto &[batch, keyed] = quality.line;
    return {batch.number,
            batch.head.questionnaire,
            batch.head.version,
            batch.head.variant,
            activityOf(batch.head, names),
            batch.date,
            cellOf(batch.expected),
            keyed,
            batch.blank,
            batch.refused,
            cellOf(missingSheets(batch, keyed)),
            batch.closed ? u"yes"_s : u"no"_s,
            verifiedOf(quality),
            rateOf(quality, &KeyingErrors::perThousand),
            rateOf(quality, &KeyingErrors::low),
            rateOf(quality, &KeyingErrors::high),
            verdictOf(quality)};
}

Result<void> runBatches(const ListOptions &options, Console &console)
{
    const auto opened = openRound(options.store, options.round, Store::Access::ReadOnly, console);
    if (!opened)
        return failure(opened);
    const auto names = activityNames(*opened->store);
    if (!names)
        return failure(names);
    const auto batches = batchQuality(*opened->store, opened->round.id);
    if (!batches)
        return failure(batches);
    Table table{u"batches"_s,
                {u"number"_s, u"questionnaire"_s, u"version"_s, u"variant"_s, u"activity"_s, u"begun"_s, u"expected"_s,
                 u"keyed"_s, u"blank"_s, u"refused"_s, u"missing"_s, u"closed"_s, u"verified_sheets"_s, u"errors_per_1000"_s,
                 u"low"_s, u"high"_s, u"verdict"_s},
                {}};
    for (const BatchQuality &quality : *batches)
        table.rows.push_back(rowOf(quality, *names));
    return print(table, options, console);
}

void addCommon(CLI::App *added, ListOptions *options)
{
    added->add_option("STORE", options->store, said(storeHelp()))->required();
    added->add_option("--round", options->round, said(Texts::tr("the round's name")))->required();
    added->add_option("--format", options->format, said(Texts::tr("csv, or text for people")))
        ->check(CLI::IsMember({"csv", "text"}));
}

} // namespace

void addSheetCommands(CLI::App &app, Action &chosen)
{
    {
        const auto [added, options] =
            command<ListOptions>(app, "sheets", Texts::tr("List a round's finished sheets"), chosen, runSheets);
        addCommon(added, options);
        added->add_option("--batch", options->batch, said(Texts::tr("only this pile, by its number")))
            ->check(CLI::PositiveNumber);
        added->add_option("--questionnaire", options->questionnaire,
                          said(Texts::tr("the questionnaire's key; all unless given")));
        std::vector<std::string> codes{kAnyFlag};
        for (const SheetFlag flag : kSheetFlags)
            codes.push_back(toCode(flag).toStdString());
        added->add_option("--flag", options->flag, said(Texts::tr("only what is to be looked at: any, or one reason")))
            ->check(CLI::IsMember(codes));
    }
    const auto [added, options] =
        command<ListOptions>(app, "batches", Texts::tr("List a round's piles, and how well they were keyed"), chosen, runBatches);
    addCommon(added, options);
}

} // namespace ljus
