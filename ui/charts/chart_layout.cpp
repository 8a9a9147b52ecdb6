// Measures a chart.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_layout.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ljus {

namespace {

constexpr int kLabelLines = 3;
constexpr int kTitleLines = 2;
constexpr double kLabelShare = 0.36; ///< of the width, for labels at most
constexpr double kWidestLabel = 380;
constexpr double kSideShare = 0.18;
constexpr double kNonResponseShare = 0.2; ///< of the bars' length, for bars of non-response at most
constexpr double kGap = spacing::kMedium;
constexpr double kApart = 5; ///< between a part that is set off and the one before it

/// Measures texts in one font each, looking the font up once.
struct Measures
{
    explicit Measures(const ChartFonts &fonts) : body(fonts.body), title(fonts.title), small(fonts.small) { }
    QFontMetricsF body;
    QFontMetricsF title;
    QFontMetricsF small;
};

/// The widths of what stands left and right of the bars.
struct Columns
{
    double label = 0;
    double side = 0; ///< base and note
    double end = 0; ///< values behind bars
    double nonResponse = 0; ///< the longest bar of it, as a share of the bars' length
    double nonResponseText = 0;
};

Columns columnsOf(const ChartContent &content, const Measures &measures, double width)
{
    Columns columns;
    double note = 0;
    for (const ChartContent::Row &row : content.rows) {
        if (row.kind != RowKind::Figures)
            continue;
        columns.label = std::max(columns.label, measures.body.horizontalAdvance(row.label));
        columns.side = std::max(columns.side, measures.body.horizontalAdvance(row.baseText));
        columns.end = std::max(columns.end, measures.title.horizontalAdvance(row.endText));
        columns.nonResponse = std::max(columns.nonResponse, row.nonResponse);
        columns.nonResponseText = std::max(columns.nonResponseText, measures.body.horizontalAdvance(row.nonResponseText));
        if (!row.parts.empty())
            note = std::max(note, measures.small.horizontalAdvance(row.note));
    }
    if (note > 0)
        note += measures.small.height() + spacing::kTiny;
    columns.label = std::min({std::ceil(columns.label) + 1, width * kLabelShare, kWidestLabel});
    columns.side = std::ceil(std::max(columns.side, std::min(note, width * kSideShare))) + 1;
    columns.end = std::ceil(columns.end);
    columns.nonResponse = std::min(columns.nonResponse, kNonResponseShare);
    columns.nonResponseText = std::ceil(columns.nonResponseText);
    return columns;
}

/// Lines of @a texts from @a top; moves @a top beneath them.
QRectF placeLines(const QStringList &lines, const QFontMetricsF &metrics, double width, double &top)
{
    if (lines.isEmpty())
        return {};
    const QRectF place(0, top, width, static_cast<double>(lines.size()) * metrics.lineSpacing());
    top = place.bottom() + spacing::kTiny;
    return place;
}

void placeLegend(const ChartContent &content, const QFontMetricsF &metrics, ChartLayout &layout, double &top)
{
    const double height = std::round(metrics.ascent()) + 2;
    const double swatch = std::round(height * 1.6); // wide enough for its pattern to be seen
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
        layout.legend.push_back({QRectF(x, std::round(top + (line - height) / 2), swatch, height),
                                 QRectF(x + swatch + spacing::kSmall, top, width - swatch - spacing::kSmall, line), text});
        x += width + spacing::kLarge;
    }
    if (!content.legend.empty())
        top += line + spacing::kSmall;
}

/// Labels of marks above the bars, on a second line where two would touch.
void placeMarks(const ChartContent &content, const QFontMetricsF &metrics, ChartLayout &layout, double &top)
{
    const double line = std::ceil(metrics.lineSpacing());
    double end = -layout.size.width();
    bool second = false;
    bool anySecond = false;
    for (const ChartContent::Mark &mark : content.marks) {
        const double width = std::ceil(metrics.horizontalAdvance(mark.label)) + 1;
        const double x = layout.plot.left() + layout.plot.width() * mark.share;
        const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, layout.size.width() - width));
        second = left < end + spacing::kSmall && !second;
        anySecond = anySecond || second;
        layout.marks.emplace_back(left, second ? top + line : top, width, line);
        end = left + width;
    }
    if (!content.marks.empty())
        top += anySecond ? 2 * line : line;
}

struct RowHeights
{
    double figures = 0; ///< all alike, as high as the highest
    double headingLine = 0;
    double breakLine = 0;
};

void wrapFigures(const ChartContent::Row &row, const ChartFonts &fonts, const Columns &columns, ChartLayout::Row &placed)
{
    placed.labelLines = wrapped(row.label, fonts.body, columns.label, kLabelLines);
    const double mark = row.warned ? QFontMetricsF(fonts.small).lineSpacing() + spacing::kTiny : 0;
    if (!row.parts.empty())
        placed.noteLines = wrapped(row.note, fonts.small, columns.side - mark, kLabelLines);
}

RowHeights wrapRows(const ChartContent &content, const ChartFonts &fonts, const Columns &columns, ChartLayout &layout)
{
    const Measures measures(fonts);
    RowHeights heights{layout.barThickness, measures.title.lineSpacing(), measures.small.lineSpacing()};
    for (const ChartContent::Row &row : content.rows) {
        ChartLayout::Row placed;
        if (row.kind != RowKind::Figures) {
            const QFont &font = row.kind == RowKind::Heading ? fonts.title : fonts.small;
            placed.labelLines = wrapped(row.label, font, layout.size.width() - 2 * spacing::kLarge, kTitleLines);
        } else {
            wrapFigures(row, fonts, columns, placed);
            const double base = row.baseText.isEmpty() ? 0 : measures.body.lineSpacing();
            heights.figures =
                std::max({heights.figures, measures.body.lineSpacing() * static_cast<double>(placed.labelLines.size()),
                          base + measures.small.lineSpacing() * static_cast<double>(placed.noteLines.size())});
        }
        layout.rows.push_back(std::move(placed));
    }
    heights.figures = std::ceil(heights.figures + kGap);
    return heights;
}

/// Where the parts of @a bar are. The gap before a part that is set off is taken from the longer of the two beside it.
std::vector<QRectF> partsOf(const std::vector<BarPart> &parts, const QRectF &bar)
{
    std::vector<QRectF> places;
    double left = bar.left();
    std::size_t before = parts.size(); ///< the part drawn last
    for (std::size_t part = 0; part < parts.size(); ++part) {
        QRectF place(left, bar.top(), parts[part].share * bar.width(), bar.height());
        left = place.right();
        places.push_back(place);
        if (place.width() <= 0)
            continue;
        if (parts[part].apart && before < part) {
            if (places[before].width() > place.width())
                places[before].setRight(std::max(places[before].left(), places[before].right() - kApart));
            else
                places[part].setLeft(std::min(place.right(), place.left() + kApart));
        }
        before = part;
    }
    return places;
}

void placeFigures(const ChartContent::Row &row, const Columns &columns, const ChartLayout &layout, ChartLayout::Row &placed)
{
    const double right = layout.size.width();
    const double height = placed.band.height();
    const double top = placed.band.top();
    placed.label = QRectF(0, top, columns.label, height);
    placed.bar = QRectF(layout.plot.left(), top + (height - layout.barThickness) / 2, layout.plot.width(), layout.barThickness);
    placed.parts = partsOf(row.parts, placed.bar);
    const double longest = columns.nonResponse * layout.plot.width();
    const double column = columns.nonResponseText > 0 ? longest + columns.nonResponseText + spacing::kTiny + kGap : 0;
    placed.side = QRectF(right - column - columns.side, top, columns.side, height);
    if (row.nonResponseText.isEmpty())
        return;
    const double thickness = std::round(layout.barThickness * 0.6);
    const double length = std::min(row.nonResponse * layout.plot.width(), longest);
    placed.cut = row.nonResponse > kNonResponseShare;
    placed.nonResponse = QRectF(placed.side.right() + kGap, top + (height - thickness) / 2, length, thickness);
    placed.nonResponseText = QRectF(placed.nonResponse.right() + spacing::kTiny, top, columns.nonResponseText, height);
}

void addToRuns(std::size_t row, const QRectF &bars, std::vector<ChartLayout::Run> &runs)
{
    if (runs.empty() || runs.back().first + runs.back().count != row)
        runs.push_back({row, 0, bars});
    ++runs.back().count;
    runs.back().plot.setBottom(bars.bottom());
}

void placeRows(const ChartContent &content, const Columns &columns, const RowHeights &heights, ChartLayout &layout)
{
    double top = layout.plot.top();
    for (std::size_t index = 0; index < layout.rows.size(); ++index) {
        const ChartContent::Row &row = content.rows[index];
        ChartLayout::Row &placed = layout.rows[index];
        const double line = row.kind == RowKind::Heading ? heights.headingLine : heights.breakLine;
        const bool figures = row.kind == RowKind::Figures;
        const double height = figures ? heights.figures : std::ceil(line * static_cast<double>(placed.labelLines.size()) + kGap);
        if (row.kind == RowKind::Heading && index > 0)
            top += kGap;
        placed.band = QRectF(0, top, layout.size.width(), height);
        top += height;
        placed.label = placed.band;
        if (!figures)
            continue;
        placeFigures(row, columns, layout, placed);
        addToRuns(index, QRectF(layout.plot.left(), placed.band.top(), layout.plot.width(), height), layout.runs);
    }
    layout.plot.setBottom(top);
}

/// The bars get what the columns leave; bars of non-response are at their scale.
void placePlot(const Columns &columns, double width, ChartLayout &layout)
{
    const double left = columns.label + kGap;
    double taken = left + columns.side + kGap;
    if (columns.end > 0)
        taken += columns.end + spacing::kSmall;
    if (columns.nonResponseText > 0)
        taken += columns.nonResponseText + spacing::kTiny + kGap;
    layout.plot = QRectF(left, 0, std::max(1.0, (width - taken) / (1 + columns.nonResponse)), 0);
}

} // namespace

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
    const Measures measures(fonts);
    ChartLayout layout;
    layout.size.setWidth(width);
    double top = 0;
    layout.titleLines = wrapped(content.title, fonts.title, width, kTitleLines);
    layout.title = placeLines(layout.titleLines, measures.title, width, top);
    layout.ruleLines = wrapped(content.rule, fonts.small, width, kLabelLines);
    layout.rule = placeLines(layout.ruleLines, measures.small, width, top);
    if (top > 0)
        top += spacing::kTiny;
    placeLegend(content, measures.body, layout, top);

    const Columns columns = columnsOf(content, measures, width);
    layout.barThickness = std::round(measures.body.height() + spacing::kSmall);
    placePlot(columns, width, layout);
    placeMarks(content, measures.small, layout, top);
    layout.plot.moveTop(std::ceil(top));
    const RowHeights heights = wrapRows(content, fonts, columns, layout);
    placeRows(content, columns, heights, layout);
    layout.size.setHeight(std::ceil(layout.plot.bottom() + measures.small.height() + spacing::kSmall));
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
