// Puts the sheets of a report together row by row.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/report_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct SheetTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReportSheets)
};

QString numbered(const QString &number, const QString &text)
{
    return number.isEmpty() ? text : u"%1. %2"_s.arg(number, text);
}

} // namespace

QString numbered(const Question &question, const QString &language)
{
    return numbered(question.number, question.text.in(language));
}

QString numbered(const Indicator &indicator, const QString &language)
{
    return numbered(QString::number(indicator.number), indicator.title.in(language));
}

QString remarkOn(Visibility visibility, Standing standing)
{
    if (standing == Standing::OtherWording)
        return SheetTexts::tr("other wording");
    if (standing == Standing::NotAsked)
        return SheetTexts::tr("not asked");
    switch (visibility) {
    case Visibility::Shown:
        return {};
    case Visibility::Warned:
        return SheetTexts::tr("few answers");
    case Visibility::Hidden:
        return SheetTexts::tr("hidden: too few answers");
    }
    Q_UNREACHABLE();
}

QString remarked(const QString &name, Visibility visibility, Standing standing)
{
    const QString remark = remarkOn(visibility, standing);
    return remark.isEmpty() ? name : u"%1 (%2)"_s.arg(name, remark);
}

QVariant figureCell(const QVariant &figure, Visibility visibility, Standing standing)
{
    if (standing != Standing::Counted)
        return u"–"_s;
    return visibility == Visibility::Hidden ? SheetTexts::tr("hidden") : figure;
}

bool isMean(const Indicator &indicator)
{
    return indicator.rule && indicator.rule->kind == IndicatorRule::Kind::MeanPoints;
}

QVariant valueCell(const Indicator &indicator, const std::optional<double> &value)
{
    if (!value)
        return {};
    return isMean(indicator) ? QVariant(std::round(*value * 10) / 10) : QVariant(static_cast<int>(std::lround(*value)));
}

void addRow(Table &sheet, RowStyle style, const QVariantList &cells)
{
    sheet.styles.insert(sheet.rows.size(), style);
    sheet.rows.push_back(cells);
}

void addRow(Table &sheet, const QVariantList &cells)
{
    sheet.rows.push_back(cells);
}

void addChart(Table &sheet, TableChart chart)
{
    const bool isShare = chart.kind == TableChart::Kind::Shares;
    chart.place = sheet.rows.size();
    chart.height = isShare ? 6 + 2 * chart.bars : 5 + chart.bars + chart.bars / 2; // title, legend and axis; bars
    sheet.rows.resize(sheet.rows.size() + chart.height + 1);
    sheet.charts.push_back(std::move(chart));
}

Table headed(Table sheet, const QString &title)
{
    qsizetype widest = 1;
    for (const QVariantList &row : sheet.rows)
        widest = std::max(widest, row.size());
    sheet.columns = {title};
    sheet.columns.resize(widest);
    return sheet;
}

} // namespace ljus
