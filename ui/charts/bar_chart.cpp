// Charts as sentences, and what in them can be pointed at.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bar_chart.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BarChart)
};

QString counted(int n)
{
    return QLocale().toString(n);
}

QString withRest(const QString &sentence, const QStringList &parts)
{
    QStringList rest;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            rest.append(part);
    }
    return rest.isEmpty() ? sentence : Texts::tr("%1 (%2)").arg(sentence, rest.join(u", "_s));
}

QString nonResponseOf(const BarRow &row)
{
    return row.nonResponseText.isEmpty() ? QString() : Texts::tr("internal non-response %1").arg(row.nonResponseText);
}

/// The row without its figures.
template<typename Row>
QString wordsOf(const Row &row)
{
    return row.kind == RowKind::Figures ? Texts::tr("%1: %2").arg(row.label, row.note) : row.label;
}

bool hasFigures(const BarRow &row)
{
    return row.kind == RowKind::Figures && !row.hidden && !row.segments.empty();
}

bool hasFigures(const ValueRow &row)
{
    return row.kind == RowKind::Figures && !row.hidden && row.value.has_value();
}

bool tellsNonResponse(const BarRow &row)
{
    return row.kind == RowKind::Figures && !row.hidden && row.nonResponse > 0 && !row.nonResponseText.isEmpty();
}

QString sentenceOf(const BarRow &row)
{
    if (!hasFigures(row))
        return tellsNonResponse(row) ? withRest(wordsOf(row), {nonResponseOf(row)}) : wordsOf(row);
    QStringList shares;
    for (const BarSegment &segment : row.segments)
        shares.append(Texts::tr("%1 %2 (%3 %)").arg(segment.label, counted(segment.n), QString::number(segment.percent)));
    return withRest(Texts::tr("%1: %2").arg(row.label, shares.join(u", "_s)), {row.baseText, nonResponseOf(row), row.note});
}

QString intervalOf(const ValueRow &row, ValueBars::Unit unit)
{
    if (!row.interval)
        return {};
    const bool percent = unit == ValueBars::Unit::Percent;
    const auto number = [percent](double end) {
        return percent ? QString::number(std::lround(end)) : QLocale().toString(end, 'f', 1);
    };
    return (percent ? Texts::tr("95 % interval %1–%2 %") : Texts::tr("95 % interval %1–%2"))
        .arg(number(row.interval->low), number(row.interval->high));
}

QString sentenceOf(const ValueRow &row, ValueBars::Unit unit)
{
    if (!hasFigures(row))
        return wordsOf(row);
    return withRest(Texts::tr("%1: %2").arg(row.label, row.valueText), {intervalOf(row, unit), row.baseText, row.note});
}

template<typename Row>
const Row *rowAt(const std::vector<Row> &rows, int row)
{
    return row >= 0 && row < static_cast<int>(rows.size()) ? &rows[static_cast<std::size_t>(row)] : nullptr;
}

void addPlaces(const BarRow &row, int index, std::vector<ChartPlace> &places)
{
    const std::size_t before = places.size();
    const int parts = static_cast<int>(row.segments.size());
    for (int part = 0; hasFigures(row) && part < parts; ++part) {
        if (row.segments[static_cast<std::size_t>(part)].n > 0)
            places.push_back({index, part});
    }
    if (places.size() == before)
        places.push_back({index, -1});
    if (tellsNonResponse(row))
        places.push_back({index, parts});
}

} // namespace

QStringList sentencesOf(const BarChart &chart)
{
    QStringList all;
    for (const BarRow &row : chart.rows)
        all.append(sentenceOf(row));
    return all;
}

QStringList sentencesOf(const ValueBars &chart)
{
    QStringList all;
    for (const ValueRow &row : chart.rows)
        all.append(sentenceOf(row, chart.unit));
    return all;
}

std::vector<ChartPlace> placesOf(const BarChart &chart)
{
    std::vector<ChartPlace> places;
    for (std::size_t row = 0; row < chart.rows.size(); ++row) {
        if (chart.rows[row].kind != RowKind::Heading)
            addPlaces(chart.rows[row], static_cast<int>(row), places);
    }
    return places;
}

std::vector<ChartPlace> placesOf(const ValueBars &chart)
{
    std::vector<ChartPlace> places;
    for (std::size_t row = 0; row < chart.rows.size(); ++row) {
        if (chart.rows[row].kind != RowKind::Heading)
            places.push_back({static_cast<int>(row), hasFigures(chart.rows[row]) ? 0 : -1});
    }
    return places;
}

QString sentenceAt(const BarChart &chart, ChartPlace place)
{
    const BarRow *row = rowAt(chart.rows, place.row);
    if (row == nullptr)
        return {};
    if (tellsNonResponse(*row) && place.part == static_cast<int>(row->segments.size()))
        return Texts::tr("%1: %2").arg(row->label, nonResponseOf(*row));
    const BarSegment *segment = hasFigures(*row) ? rowAt(row->segments, place.part) : nullptr;
    if (segment == nullptr)
        return sentenceOf(*row);
    const QString share =
        Texts::tr("%1 of %2 (%3 %)").arg(counted(segment->n), counted(row->base), QString::number(segment->percent));
    const QString figures = segment->label == row->label ? share : Texts::tr("%1, %2").arg(segment->label, share);
    return withRest(Texts::tr("%1: %2").arg(row->label, figures), {row->note});
}

QString sentenceAt(const ValueBars &chart, ChartPlace place)
{
    const ValueRow *row = rowAt(chart.rows, place.row);
    return row == nullptr ? QString() : sentenceOf(*row, chart.unit);
}

} // namespace ljus
