// Measures a chart.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_layout.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ChartLayout)
};

constexpr int kLabelLines = 3;
constexpr int kTitleLines = 2;
constexpr double kLabelShare = 0.36; ///< of the width, for labels at most
constexpr double kWidestLabel = 380;
constexpr double kSideShare = 0.18;
constexpr double kGap = spacing::kMedium;

double widest(const QStringList &texts, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return std::ceil(width);
}

/// The widths of the columns left and right of the bars.
struct Columns
{
    double label = 0;
    double side = 0;
    double end = 0;
};

Columns columnsOf(const ChartContent &content, const ChartFonts &fonts, double width)
{
    QStringList labels;
    QStringList bases;
    QStringList ends;
    QStringList notes;
    for (const ChartContent::Row &row : content.rows) {
        labels.append(row.label);
        bases.append(row.baseText);
        ends.append(row.endText);
        if (!row.parts.empty())
            notes.append(row.note);
    }
    const double mark = QFontMetricsF(fonts.small).height() + spacing::kTiny;
    Columns columns;
    columns.label = std::min({widest(labels, fonts.body) + 1, width * kLabelShare, kWidestLabel});
    const double note = widest(notes, fonts.small);
    columns.side = std::max(widest(bases, fonts.body), std::min(note > 0 ? note + mark : 0, width * kSideShare)) + 1;
    columns.end = widest(ends, fonts.title);
    return columns;
}

/// Lines of @a texts from @a top; moves @a top beneath them.
QRectF placeLines(const QStringList &lines, const QFont &font, double width, double &top)
{
    if (lines.isEmpty())
        return {};
    const QRectF place(0, top, width, static_cast<double>(lines.size()) * QFontMetricsF(font).lineSpacing());
    top = place.bottom() + spacing::kTiny;
    return place;
}

void placeLegend(const ChartContent &content, const QFont &font, ChartLayout &layout, double &top)
{
    const QFontMetricsF metrics(font);
    const double swatch = std::round(metrics.ascent());
    const double line = metrics.lineSpacing() + spacing::kTiny;
    double x = 0;
    for (const ChartContent::Key &key : content.legend) {
        const double room = layout.size.width() - swatch - spacing::kSmall;
        const QString text = metrics.elidedText(key.label, Qt::ElideRight, room);
        const double width = swatch + spacing::kSmall + std::ceil(metrics.horizontalAdvance(text)) + 1;
        if (x > 0 && x + width > layout.size.width()) {
            x = 0;
            top += line;
        }
        layout.legend.push_back({QRectF(x, top + (line - swatch) / 2, swatch, swatch),
                                 QRectF(x + swatch + spacing::kSmall, top, width - swatch - spacing::kSmall, line), text});
        x += width + spacing::kLarge;
    }
    if (!content.legend.empty())
        top += line + spacing::kSmall;
}

struct RowMeasure
{
    double label = 0; ///< height of the tallest label
    double side = 0;
};

RowMeasure wrapRows(const ChartContent &content, const ChartFonts &fonts, const Columns &columns, ChartLayout &layout)
{
    const double line = QFontMetricsF(fonts.body).lineSpacing();
    const double small = QFontMetricsF(fonts.small).lineSpacing();
    RowMeasure measure;
    for (const ChartContent::Row &row : content.rows) {
        ChartLayout::Row placed;
        placed.labelLines = wrapped(row.label, fonts.body, columns.label, kLabelLines);
        if (!row.parts.empty() && !row.note.isEmpty())
            placed.noteLines =
                wrapped(row.note, fonts.small, columns.side - (row.warned ? small + spacing::kTiny : 0), kLabelLines);
        measure.label = std::max(measure.label, line * static_cast<double>(placed.labelLines.size()));
        const double base = row.baseText.isEmpty() ? 0 : line;
        measure.side = std::max(measure.side, base + small * static_cast<double>(placed.noteLines.size()));
        layout.rows.push_back(placed);
    }
    return measure;
}

void placeRows(const Columns &columns, double height, ChartLayout &layout)
{
    double top = layout.plot.top();
    for (ChartLayout::Row &row : layout.rows) {
        row.band = QRectF(0, top, layout.size.width(), height);
        row.label = QRectF(0, top, columns.label, height);
        row.bar = QRectF(layout.plot.left(), top + (height - layout.barThickness) / 2, layout.plot.width(), layout.barThickness);
        row.side = QRectF(layout.size.width() - columns.side, top, columns.side, height);
        top += height;
    }
}

QStringList shareTexts(const BarSegment &segment)
{
    const QString percent = QString::number(segment.percent);
    return {Texts::tr("%1 (%2 %)").arg(QString::number(segment.n), percent), Texts::tr("%1 %").arg(percent), percent};
}

} // namespace

ChartContent contentOf(const BarChart &chart, const Tokens &tokens)
{
    ChartContent content;
    content.title = chart.title;
    content.rule = chart.note;
    content.axisUnit = Texts::tr("%1 %");
    for (const LegendItem &item : chart.legend)
        content.legend.push_back({item.label, colourOf(item.colour, tokens)});
    for (const BarRow &row : chart.rows) {
        ChartContent::Row drawn{row.label, {}, {}, row.baseText, row.note, row.warned};
        const bool alone = row.segments.size() == 1 && row.segments.front().colour.kind == ShareColour::Kind::Single;
        for (const BarSegment &segment : row.segments) {
            const double share = row.base > 0 ? static_cast<double>(segment.n) / row.base : 0;
            const QStringList texts = shareTexts(segment);
            drawn.parts.push_back({share, colourOf(segment.colour, tokens), alone ? QStringList() : texts});
            if (alone)
                drawn.endText = texts.front();
        }
        content.rows.push_back(std::move(drawn));
    }
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
    for (const ValueRow &row : chart.rows) {
        ChartContent::Row drawn{row.label, {}, row.value ? row.valueText : QString(), row.baseText, row.note, row.warned};
        if (row.value && chart.axisMaximum > 0)
            drawn.parts.push_back({std::clamp(*row.value / chart.axisMaximum, 0.0, 1.0), tokens.accent, {}});
        content.rows.push_back(std::move(drawn));
    }
    return content;
}

ChartFonts chartFontsOf(const QFont &font)
{
    const auto sized = [&font](double factor, QFont::Weight weight) {
        QFont made = font;
        if (font.pointSizeF() > 0)
            made.setPointSizeF(font.pointSizeF() * factor);
        else
            made.setPixelSize(static_cast<int>(std::round(font.pixelSize() * factor)));
        made.setWeight(weight);
        return made;
    };
    return {font, sized(type_size::kBody, QFont::DemiBold), sized(type_size::kSmall, QFont::Normal)};
}

ChartLayout layOut(const ChartContent &content, const ChartFonts &fonts, double width)
{
    ChartLayout layout;
    layout.size.setWidth(width);
    double top = 0;
    layout.titleLines = wrapped(content.title, fonts.title, width, kTitleLines);
    layout.title = placeLines(layout.titleLines, fonts.title, width, top);
    layout.ruleLines = wrapped(content.rule, fonts.small, width, kLabelLines);
    layout.rule = placeLines(layout.ruleLines, fonts.small, width, top);
    if (top > 0)
        top += spacing::kTiny;
    placeLegend(content, fonts.body, layout, top);

    const Columns columns = columnsOf(content, fonts, width);
    const RowMeasure measure = wrapRows(content, fonts, columns, layout);
    layout.barThickness = std::round(QFontMetricsF(fonts.body).height() + spacing::kSmall);
    const double height = std::ceil(std::max({measure.label, measure.side, layout.barThickness}) + kGap);
    const double left = columns.label + kGap;
    const double right = width - columns.side - kGap - (columns.end > 0 ? columns.end + spacing::kSmall : 0);
    layout.plot = QRectF(left, top, std::max(1.0, right - left), height * static_cast<double>(content.rows.size()));
    placeRows(columns, height, layout);
    layout.size.setHeight(std::ceil(layout.plot.bottom() + QFontMetricsF(fonts.small).height() + spacing::kSmall));
    return layout;
}

QStringList wrapped(const QString &text, const QFont &font, double width, int most)
{
    if (text.isEmpty())
        return {};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        if (lines.size() + 1 == most) {
            lines.append(QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace ljus
