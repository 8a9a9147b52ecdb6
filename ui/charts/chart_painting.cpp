// Paints a chart's words, patterns and lines.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_painting.h"

#include "ui/parts/marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ljus {

namespace {

constexpr double kHalo = 2; ///< of the surface's colour around lines that cross bars
constexpr double kCap = 4; ///< half a whisker's end

QPen dashed(const QColor &colour, double width)
{
    QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4, 3});
    return pen;
}

} // namespace

void ChartPainting::paintAxis()
{
    const ChartContent &content = m_plan.content;
    const QRectF &plot = m_plan.layout.plot;
    const double height = QFontMetricsF(m_plan.fonts.small).height();
    const int every = labelledTicks();
    m_ink.setFont(m_plan.fonts.small);
    for (int index = 0; content.axisMaximum > 0 && index * content.axisStep <= content.axisMaximum; ++index) {
        const double tick = index * content.axisStep;
        const double x = plot.left() + plot.width() * tick / content.axisMaximum;
        m_ink.painter().setPen(QPen(tick == 0 ? m_plan.tokens.inputBorder : m_plan.tokens.border, 1));
        for (const ChartLayout::Run &run : m_plan.layout.runs)
            m_ink.painter().drawLine(QPointF(x, run.plot.top()), QPointF(x, run.plot.bottom()));
        if (index % every == 0)
            m_ink.write(QRectF(x, plot.bottom() + spacing::kTiny, 0, height), Qt::AlignHCenter, content.axisUnit.arg(tick),
                        m_plan.tokens.textMuted);
    }
}

/// Every how many ticks of the axis there is room for a label.
int ChartPainting::labelledTicks() const
{
    const ChartContent &content = m_plan.content;
    const QString widest = content.axisUnit.arg(content.axisMaximum);
    const double needed = QFontMetricsF(m_plan.fonts.small).horizontalAdvance(widest) + spacing::kTiny;
    const double step = m_plan.layout.plot.width() * content.axisStep / content.axisMaximum;
    int every = 1;
    while (every * step < needed && every * content.axisStep < content.axisMaximum)
        every *= 2;
    return every;
}

void ChartPainting::paintRest()
{
    paintHead();
    for (std::size_t row = 0; row < m_plan.layout.rows.size(); ++row) {
        if (m_plan.content.rows[row].kind == RowKind::Figures)
            paintParts(m_plan.content.rows[row], m_plan.layout.rows[row]);
    }
    paintMarks();
    for (std::size_t row = 0; row < m_plan.layout.rows.size(); ++row)
        paintRow(row);
}

void ChartPainting::paintHead()
{
    const ChartLayout &layout = m_plan.layout;
    m_ink.setFont(m_plan.fonts.title);
    m_ink.writeLines(layout.title, Qt::AlignLeft, layout.titleLines, m_plan.tokens.text);
    m_ink.setFont(m_plan.fonts.small);
    m_ink.writeLines(layout.rule, Qt::AlignLeft, layout.ruleLines, m_plan.tokens.textMuted);
    m_ink.setFont(m_plan.fonts.body);
    for (std::size_t key = 0; key < layout.legend.size(); ++key)
        paintKey(key);
}

void ChartPainting::paintKey(std::size_t index)
{
    const ChartLayout::Key &place = m_plan.layout.legend[index];
    const ChartContent::Key &key = m_plan.content.legend[index];
    if (key.fill)
        m_ink.fill(place.swatch, *key.fill);
    else
        paintWhisker(place.swatch.left() + 1, place.swatch.right() - 1, place.swatch.center().y());
    m_ink.write(place.label, Qt::AlignLeft, place.text, m_plan.tokens.text);
}

void ChartPainting::paintMarks()
{
    QPainter &painter = m_ink.painter();
    m_ink.setFont(m_plan.fonts.small);
    for (std::size_t mark = 0; mark < m_plan.layout.marks.size(); ++mark) {
        const ChartContent::Mark &drawn = m_plan.content.marks[mark];
        const QRectF &plot = m_plan.layout.plot;
        const double x = plot.left() + plot.width() * drawn.share;
        for (const ChartLayout::Run &run : m_plan.layout.runs) {
            const QLineF line(x, run.plot.top(), x, run.plot.bottom());
            painter.setPen(QPen(m_plan.tokens.surface, 1 + 2 * kHalo, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(line);
            painter.setPen(dashed(m_plan.tokens.text, 1.4));
            painter.drawLine(line);
        }
        m_ink.write(m_plan.layout.marks[mark], Qt::AlignHCenter, drawn.label, m_plan.tokens.text);
    }
}

void ChartPainting::paintRow(std::size_t index)
{
    const ChartContent::Row &row = m_plan.content.rows[index];
    const ChartLayout::Row &place = m_plan.layout.rows[index];
    if (row.kind == RowKind::Break) {
        paintBreak(place);
        return;
    }
    if (row.kind == RowKind::Heading) {
        m_ink.setFont(m_plan.fonts.title);
        m_ink.writeLines(place.label.adjusted(0, spacing::kTiny, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, place.labelLines,
                         m_plan.tokens.text);
        return;
    }
    m_ink.setFont(m_plan.fonts.body);
    m_ink.writeLines(place.label, Qt::AlignRight | Qt::AlignVCenter, place.labelLines, m_plan.tokens.text);
    paintSide(row, place);
    paintNonResponse(row, place);
    if (row.parts.empty())
        paintNote(row, place);
    else
        paintEnd(row, place);
}

void ChartPainting::paintBreak(const ChartLayout::Row &place)
{
    const double y = std::round(place.band.center().y()) + 0.5;
    m_ink.painter().setPen(dashed(m_plan.tokens.textMuted, 1.2));
    m_ink.painter().drawLine(QPointF(place.band.left(), y), QPointF(place.band.right(), y));
    m_ink.setFont(m_plan.fonts.small);
    paintPlates(place.band, Qt::AlignHCenter, place.labelLines);
    m_ink.writeLines(place.band, Qt::AlignHCenter | Qt::AlignVCenter, place.labelLines, m_plan.tokens.textMuted);
}

/// In place of the bar; beyond it where nothing else stands, and small on two lines where it is too long all the same.
void ChartPainting::paintNote(const ChartContent::Row &row, const ChartLayout::Row &place)
{
    const QRectF &track = place.bar;
    if (row.hidden)
        m_ink.fill(track, hiddenFill(m_plan.tokens));
    const double mark = row.warned ? QFontMetricsF(m_plan.fonts.body).ascent() : 0;
    QRectF words = track.adjusted(spacing::kSmall + (mark > 0 ? mark + spacing::kTiny : 0), 0, -spacing::kSmall, 0);
    if (!row.hidden && row.baseText.isEmpty() && row.nonResponseText.isEmpty())
        words.setRight(m_plan.layout.size.width());
    const bool fits = QFontMetricsF(m_plan.fonts.body).horizontalAdvance(row.note) <= words.width();
    const QFont &font = fits ? m_plan.fonts.body : m_plan.fonts.small;
    const QStringList lines = wrapped(row.note, font, words.width(), 2);
    m_ink.setFont(font);
    paintPlates(words, Qt::AlignLeft, lines);
    if (row.warned)
        drawMark(m_ink.painter(), QRectF(track.left() + spacing::kSmall, track.center().y() - mark / 2, mark, mark),
                 Mark::Warning, m_plan.tokens);
    m_ink.writeLines(words, Qt::AlignLeft | Qt::AlignVCenter, lines, m_plan.tokens.textMuted);
}

/// Keeps lines and patterns away from @a lines, centred in @a area.
void ChartPainting::paintPlates(const QRectF &area, Qt::Alignment alignment, const QStringList &lines)
{
    const double height = QFontMetricsF(m_ink.font()).lineSpacing();
    QRectF line(area.left(), area.center().y() - height * static_cast<double>(lines.size()) / 2, area.width(), height);
    for (const QString &text : lines) {
        m_ink.plate(line, alignment, text, m_plan.tokens.surface);
        line.translate(0, height);
    }
}

void ChartPainting::paintParts(const ChartContent::Row &row, const ChartLayout::Row &place)
{
    const QFontMetricsF metrics(m_plan.fonts.body);
    m_ink.setFont(m_plan.fonts.body);
    double from = place.bar.left();
    for (std::size_t index = 0; index < row.parts.size(); ++index) {
        const BarPart &part = row.parts[index];
        const QRectF &area = place.parts[index];
        if (area.width() <= 0)
            continue;
        paintGap(place.bar, from, area.left());
        m_ink.dress(area, part.fill);
        if (!part.apart && index > 0 && from > place.bar.left())
            paintGap(place.bar, from - 0.5, from + 0.5);
        from = area.right();
        const auto fits = [&](const QString &words) {
            return metrics.horizontalAdvance(words) + spacing::kSmall <= area.width();
        };
        const auto text = std::find_if(part.texts.begin(), part.texts.end(), fits);
        if (text == part.texts.end())
            continue;
        if (part.fill.pattern != Pattern::Plain)
            m_ink.plate(area, Qt::AlignHCenter, *text, part.fill.colour);
        m_ink.write(area, Qt::AlignHCenter, *text, readableOn(part.fill.colour));
    }
}

/// The surface between two parts.
void ChartPainting::paintGap(const QRectF &bar, double from, double to)
{
    if (to > from)
        m_ink.painter().fillRect(QRectF(from, bar.top() - 1, to - from, bar.height() + 2), m_plan.tokens.surface);
}

void ChartPainting::paintEnd(const ChartContent::Row &row, const ChartLayout::Row &place)
{
    double end = place.parts.back().right();
    if (row.whisker) {
        const double high = place.bar.left() + row.whisker->high * place.bar.width();
        paintWhisker(place.bar.left() + row.whisker->low * place.bar.width(), high, place.bar.center().y());
        end = std::max(end, high);
    }
    if (row.endText.isEmpty())
        return;
    const QRectF words(end + spacing::kSmall, place.bar.top(), 0, place.bar.height());
    m_ink.setFont(m_plan.fonts.title);
    m_ink.plate(words, Qt::AlignLeft, row.endText, m_plan.tokens.surface); // gridlines and marks end before it
    m_ink.write(words, Qt::AlignLeft, row.endText, m_plan.tokens.text);
}

void ChartPainting::paintWhisker(double from, double to, double y)
{
    const QList<QLineF> lines{{from, y, to, y}, {from, y - kCap, from, y + kCap}, {to, y - kCap, to, y + kCap}};
    QPainter &painter = m_ink.painter();
    painter.setPen(QPen(m_plan.tokens.surface, 1.5 + 2 * kHalo, Qt::SolidLine, Qt::SquareCap));
    painter.drawLines(lines);
    painter.setPen(QPen(m_plan.tokens.text, 1.5, Qt::SolidLine, Qt::SquareCap));
    painter.drawLines(lines);
}

void ChartPainting::paintSide(const ChartContent::Row &row, const ChartLayout::Row &place)
{
    const QFontMetricsF small(m_plan.fonts.small);
    const double line = row.baseText.isEmpty() ? 0 : QFontMetricsF(m_plan.fonts.body).lineSpacing();
    const double notes = small.lineSpacing() * static_cast<double>(place.noteLines.size());
    const double top = place.side.center().y() - (line + notes) / 2;
    m_ink.write(QRectF(place.side.left(), top, place.side.width(), line), Qt::AlignLeft, row.baseText, m_plan.tokens.textMuted);
    if (place.noteLines.isEmpty())
        return;
    m_ink.setFont(m_plan.fonts.small);
    QRectF words(place.side.left(), top + line, place.side.width(), notes);
    if (row.warned) {
        const double mark = std::round(small.ascent());
        drawMark(m_ink.painter(), QRectF(words.left(), words.top() + (small.lineSpacing() - mark) / 2, mark, mark), Mark::Warning,
                 m_plan.tokens);
        words.setLeft(words.left() + mark + spacing::kTiny);
    }
    m_ink.writeLines(words, Qt::AlignLeft, place.noteLines, row.warned ? m_plan.tokens.warn : m_plan.tokens.textMuted);
    m_ink.setFont(m_plan.fonts.body);
}

void ChartPainting::paintNonResponse(const ChartContent::Row &row, const ChartLayout::Row &place)
{
    if (row.nonResponseText.isEmpty())
        return;
    const QRectF &bar = place.nonResponse;
    if (bar.width() > 0)
        m_ink.fill(bar, nonResponseFill(m_plan.tokens));
    if (place.cut) { // longer than there is room for: torn near its end
        m_ink.painter().setPen(QPen(m_plan.tokens.surface, 3));
        const double x = bar.right() - spacing::kSmall;
        m_ink.painter().drawLine(QPointF(x, bar.bottom() + 2), QPointF(x + spacing::kTiny, bar.top() - 2));
    }
    m_ink.write(place.nonResponseText, Qt::AlignLeft, row.nonResponseText, m_plan.tokens.textMuted);
}

} // namespace ljus
