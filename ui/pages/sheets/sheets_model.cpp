// The finished sheets of a round as a table, filtered and sorted in memory.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sheets/sheets_model.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <limits>
#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SheetsModel)
};

constexpr int kLast = std::numeric_limits<int>::max();

/// The place of each of @a texts in Swedish order.
QHash<QString, int> swedishRanks(const QSet<QString> &texts)
{
    QCollator collator(QLocale(QLocale::Swedish, QLocale::Sweden));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QStringList sorted(texts.cbegin(), texts.cend());
    std::sort(sorted.begin(), sorted.end(), collator);
    QHash<QString, int> ranks;
    for (int i = 0; i < sorted.size(); ++i)
        ranks.insert(sorted.at(i), sorted.at(i).isEmpty() ? kLast : i);
    return ranks;
}

QString toLookAtOf(const SheetLine &sheet)
{
    QStringList names;
    for (const SheetFlag flag : openFlags(sheet))
        names << displayName(flag);
    return names.join(u", "_s);
}

} // namespace

SheetsModel::SheetsModel(QObject *parent) : RowTableModel(columns(m_names), parent) { }

std::vector<SheetsModel::Column> SheetsModel::columns(const SheetNames &names)
{
    const auto column = [&names](Field field, const QString &title) {
        Column made{title, [&names, field](const SheetLine *sheet) { return QVariant(cell(field, *sheet, names)); }, {}, {}};
        made.toolTip = [&names, field](const SheetLine *sheet) { return cell(field, *sheet, names); };
        return made;
    };
    std::vector<Column> all{column(Serial, Texts::tr("Serial")),
                            column(Batch, Texts::tr("Pile")),
                            column(Questionnaire, Texts::tr("Questionnaire")),
                            column(Version, Texts::tr("Version")),
                            column(Variant, Texts::tr("Variant")),
                            column(Activity, Texts::tr("Activity")),
                            column(ToLookAt, Texts::tr("What to look at"))};
    all[Batch].alignment = Qt::AlignRight;
    return all;
}

QString SheetsModel::cell(Field field, const SheetLine &sheet, const SheetNames &names)
{
    switch (field) {
    case Serial:
        return serialText(sheet.serial);
    case Batch:
        return sheet.batchNumber ? QString::number(*sheet.batchNumber) : Texts::tr("imported");
    case Questionnaire:
        return names.questionnaire(sheet.head);
    case Version:
        return sheet.head.version;
    case Variant:
        return names.variant(sheet.head);
    case Activity:
        return names.activity(sheet.head);
    case ToLookAt:
        break;
    }
    return toLookAtOf(sheet);
}

void SheetsModel::setSheets(std::vector<SheetLine> sheets, const SheetNames &names)
{
    const std::vector<SheetLine> before = std::exchange(m_sheets, std::move(sheets)); // the rows still point at them
    m_names = names;
    showRows();
}

void SheetsModel::setFilter(const SheetFilter &filter)
{
    m_filter = filter;
    showRows();
}

void SheetsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    showRows();
}

void SheetsModel::showRows()
{
    std::vector<const SheetLine *> rows;
    if (m_names.instrument != nullptr) {
        const SheetSieve sieve(m_filter, m_names);
        for (const SheetLine &sheet : m_sheets) {
            if (sieve.lets(sheet))
                rows.push_back(&sheet);
        }
        sortRows(rows);
    }
    setRows(std::move(rows));
}

/// By ranks, so that each text is compared with few others and not with tens of thousands.
void SheetsModel::sortRows(std::vector<const SheetLine *> &rows) const
{
    if (m_sortColumn < 0)
        return;
    const auto field = static_cast<Field>(m_sortColumn);
    std::vector<std::pair<int, const SheetLine *>> ranked;
    ranked.reserve(rows.size());
    if (field == Serial || field == Batch) {
        for (const SheetLine *sheet : rows)
            ranked.emplace_back(field == Serial ? sheet->serial : sheet->batchNumber.value_or(kLast), sheet);
    } else {
        QStringList texts;
        for (const SheetLine *sheet : rows)
            texts << cell(field, *sheet, m_names);
        const QHash<QString, int> ranks = swedishRanks({texts.cbegin(), texts.cend()});
        for (std::size_t i = 0; i < rows.size(); ++i)
            ranked.emplace_back(ranks.value(texts.at(static_cast<qsizetype>(i))), rows[i]);
    }
    const bool isUp = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(ranked.begin(), ranked.end(),
                     [isUp](const auto &a, const auto &b) { return isUp ? a.first < b.first : b.first < a.first; });
    std::transform(ranked.cbegin(), ranked.cend(), rows.begin(), [](const auto &each) { return each.second; });
}

std::optional<int> SheetsModel::rowOf(Id<Response> sheet) const
{
    const auto found = std::find_if(rows().cbegin(), rows().cend(), [sheet](const SheetLine *row) { return row->id == sheet; });
    return found == rows().cend() ? std::nullopt : std::optional(static_cast<int>(found - rows().cbegin()));
}

int SheetsModel::toLookAt() const
{
    return static_cast<int>(std::count_if(rows().cbegin(), rows().cend(), [](const SheetLine *row) { return needsLook(*row); }));
}

} // namespace ljus
