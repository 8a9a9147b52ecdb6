// Brings both kinds of chart to one form.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_content.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ChartLayout)
};

QStringList shareTexts(const BarSegment &segment)
{
    const QString percent = QString::number(segment.percent);
    return {Texts::tr("%1 (%2 %)").arg(QLocale().toString(segment.n), percent), Texts::tr("%1 %").arg(percent)};
}

/// What is the same in both kinds of row.
template<typename Row>
ChartContent::Row wordsOf(const Row &row)
{
    ChartContent::Row drawn;
    drawn.kind = row.kind;
    drawn.label = row.label;
    drawn.note = row.note;
    drawn.warned = row.warned;
    drawn.hidden = row.hidden;
    if (!row.hidden)
        drawn.baseText = row.baseText;
    return drawn;
}

ChartContent::Row drawnRow(const BarRow &row, const Tokens &tokens)
{
    ChartContent::Row drawn = wordsOf(row);
    if (row.hidden || row.kind != RowKind::Figures)
        return drawn;
    const bool alone = row.segments.size() == 1 && row.segments.front().colour.kind == ShareColour::Kind::Single;
    for (const BarSegment &segment : row.segments) {
        const double share = row.base > 0 ? static_cast<double>(segment.n) / row.base : 0;
        const QStringList texts = shareTexts(segment);
        drawn.parts.push_back({share, fillOf(segment.colour, tokens), alone ? QStringList() : texts,
                               segment.colour.kind == ShareColour::Kind::DontKnow});
        if (alone)
            drawn.endText = texts.front();
    }
    drawn.nonResponseText = row.nonResponseText;
    // Without any answer there is no scale to draw it at: its number has to do.
    drawn.nonResponse = row.base > 0 ? static_cast<double>(row.nonResponse) / row.base : 0;
    return drawn;
}

ChartContent::Row drawnRow(const ValueRow &row, const ValueBars &chart, const Tokens &tokens)
{
    ChartContent::Row drawn = wordsOf(row);
    if (row.hidden || row.kind != RowKind::Figures || !row.value || chart.axisMaximum <= 0)
        return drawn;
    const auto share = [&chart](double value) { return std::clamp(value / chart.axisMaximum, 0.0, 1.0); };
    drawn.endText = row.valueText;
    drawn.parts.push_back({share(*row.value), fillOf({}, tokens), {}});
    if (row.interval)
        drawn.whisker = Interval{share(row.interval->low), share(row.interval->high)};
    return drawn;
}

} // namespace

ShareFill nonResponseFill(const Tokens &tokens)
{
    return {tokens.surface, Pattern::Rising, tokens.textMuted, tokens.inputBorder};
}

ShareFill hiddenFill(const Tokens &tokens)
{
    return {tokens.surface, Pattern::Falling, tokens.border, tokens.inputBorder};
}

ChartContent contentOf(const BarChart &chart, const Tokens &tokens)
{
    ChartContent content;
    content.title = chart.title;
    content.rule = chart.note;
    content.axisUnit = Texts::tr("%1 %");
    for (const LegendItem &item : chart.legend)
        content.legend.push_back({item.label, fillOf(item.colour, tokens)});
    for (const BarRow &row : chart.rows)
        content.rows.push_back(drawnRow(row, tokens));
    const auto tells = [](const ChartContent::Row &row) { return !row.nonResponseText.isEmpty(); };
    if (std::any_of(content.rows.begin(), content.rows.end(), tells))
        content.legend.push_back({Texts::tr("Internal non-response"), nonResponseFill(tokens)});
    return content;
}

ChartContent contentOf(const ValueBars &chart, const Tokens &tokens)
{
    const bool percent = chart.unit == ValueBars::Unit::Percent;
    ChartContent content;
    content.title = chart.title;
    content.rule = chart.rule;
    content.axisMaximum = chart.axisMaximum;
    content.axisStep = percent ? 25 : 1;
    content.axisUnit = percent ? Texts::tr("%1 %") : u"%1"_s;
    for (const ValueRow &row : chart.rows)
        content.rows.push_back(drawnRow(row, chart, tokens));
    for (const AxisMark &mark : chart.marks) {
        if (chart.axisMaximum > 0 && mark.value >= 0 && mark.value <= chart.axisMaximum)
            content.marks.push_back({mark.value / chart.axisMaximum, mark.label});
    }
    const auto uncertain = [](const ChartContent::Row &row) { return row.whisker.has_value(); };
    if (std::any_of(content.rows.begin(), content.rows.end(), uncertain))
        content.legend.push_back({Texts::tr("95 % interval"), std::nullopt});
    return content;
}

} // namespace ljus
