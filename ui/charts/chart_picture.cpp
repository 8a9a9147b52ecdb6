// Draws a chart: bars by Qt Charts, words by hand.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_picture.h"

#include "ui/charts/bar_scene.h"
#include "ui/charts/chart_layout.h"
#include "ui/parts/marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ljus {

namespace {

constexpr double kOutlineBelow = 3; ///< a share that stands out less than this from the ground gets an outline

void drawLines(QPainter &painter, const QRectF &area, const QStringList &lines, Qt::Alignment alignment)
{
    const double line = QFontMetricsF(painter.font()).lineSpacing();
    double top = area.top();
    if (alignment.testFlag(Qt::AlignVCenter))
        top += (area.height() - line * static_cast<double>(lines.size())) / 2;
    for (const QString &text : lines) {
        painter.drawText(QRectF(area.left(), top, area.width(), line), Qt::AlignVCenter | (alignment & Qt::AlignHorizontal_Mask),
                         text);
        top += line;
    }
}

} // namespace

class ChartPicture::Private
{
public:
    Private(ChartContent made, ChartStyle chosen)
        : content(std::move(made)), tokens(chosen.tokens), fonts(chartFontsOf(chosen.font))
    {
    }

    const ChartLayout &layoutFor(double width)
    {
        const double used = std::max(width, minimumWidth());
        if (!layout || layout->size.width() != used)
            layout = layOut(content, fonts, used);
        return *layout;
    }

    void drawHead(QPainter &painter) const;
    void drawAxis(QPainter &painter) const;
    void drawRow(QPainter &painter, std::size_t index) const;
    void drawParts(QPainter &painter, const ChartContent::Row &row, const QRectF &bar) const;
    void drawSide(QPainter &painter, const ChartContent::Row &row, const ChartLayout::Row &place) const;

    ChartContent content;
    Tokens tokens;
    ChartFonts fonts;
    std::optional<ChartLayout> layout;
    std::unique_ptr<BarScene> bars;
};

void ChartPicture::Private::drawHead(QPainter &painter) const
{
    painter.setPen(tokens.text);
    painter.setFont(fonts.title);
    drawLines(painter, layout->title, layout->titleLines, Qt::AlignLeft);
    painter.setFont(fonts.small);
    painter.setPen(tokens.textMuted);
    drawLines(painter, layout->rule, layout->ruleLines, Qt::AlignLeft);
    painter.setFont(fonts.body);
    for (std::size_t key = 0; key < layout->legend.size(); ++key) {
        const ChartLayout::Key &place = layout->legend[key];
        const QColor colour = content.legend[key].colour;
        painter.setBrush(colour);
        painter.setPen(contrast(colour, tokens.surface) < kOutlineBelow ? QPen(tokens.inputBorder, 1) : QPen(colour, 1));
        painter.drawRoundedRect(place.swatch.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter.setPen(tokens.text);
        painter.drawText(place.label, Qt::AlignLeft | Qt::AlignVCenter, place.text);
    }
}

void ChartPicture::Private::drawAxis(QPainter &painter) const
{
    const QRectF &plot = layout->plot;
    painter.setFont(fonts.small);
    const double height = QFontMetricsF(fonts.small).height();
    for (double tick = 0; content.axisMaximum > 0 && tick <= content.axisMaximum; tick += content.axisStep) {
        const double x = plot.left() + plot.width() * tick / content.axisMaximum;
        painter.setPen(QPen(tick == 0 ? tokens.inputBorder : tokens.border, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(tokens.textMuted);
        painter.drawText(QRectF(x - plot.width(), plot.bottom() + spacing::kTiny, 2 * plot.width(), height), Qt::AlignCenter,
                         content.axisUnit.arg(tick));
    }
}

void ChartPicture::Private::drawRow(QPainter &painter, std::size_t index) const
{
    const ChartContent::Row &row = content.rows[index];
    const ChartLayout::Row &place = layout->rows[index];
    painter.setFont(fonts.body);
    painter.setPen(tokens.text);
    drawLines(painter, place.label, place.labelLines, Qt::AlignRight | Qt::AlignVCenter);
    drawSide(painter, row, place);
    if (!row.parts.empty()) {
        drawParts(painter, row, place.bar);
        return;
    }
    const double mark = row.warned ? QFontMetricsF(fonts.body).ascent() : 0;
    if (row.warned)
        drawMark(painter, QRectF(place.bar.left() + spacing::kSmall, place.bar.center().y() - mark / 2, mark, mark),
                 Mark::Warning, tokens);
    const QRectF words = place.bar.adjusted(spacing::kSmall + (mark > 0 ? mark + spacing::kTiny : 0), 0, 0, 0);
    painter.setPen(tokens.textMuted);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(row.note, Qt::ElideRight, static_cast<int>(words.width())));
}

void ChartPicture::Private::drawParts(QPainter &painter, const ChartContent::Row &row, const QRectF &bar) const
{
    const QFontMetricsF metrics(fonts.body);
    double left = bar.left();
    for (const BarPart &part : row.parts) {
        const QRectF place(left, bar.top(), part.share * bar.width(), bar.height());
        left = place.right();
        if (place.width() <= 0)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(contrast(part.colour, tokens.surface) < kOutlineBelow ? tokens.inputBorder : part.colour, 1));
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(QPen(tokens.surface, 1));
        painter.drawLine(place.topRight(), place.bottomRight());
        const auto fits = [&](const QString &text) { return metrics.horizontalAdvance(text) + spacing::kSmall <= place.width(); };
        const auto text = std::find_if(part.texts.begin(), part.texts.end(), fits);
        painter.setPen(readableOn(part.colour));
        if (text != part.texts.end())
            painter.drawText(place, Qt::AlignCenter, *text);
    }
    painter.setFont(fonts.title);
    painter.setPen(tokens.text);
    painter.drawText(QRectF(left + spacing::kSmall, bar.top(), layout->size.width(), bar.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, row.endText);
}

void ChartPicture::Private::drawSide(QPainter &painter, const ChartContent::Row &row, const ChartLayout::Row &place) const
{
    const QFontMetricsF small(fonts.small);
    const double line = row.baseText.isEmpty() ? 0 : QFontMetricsF(fonts.body).lineSpacing();
    const double notes = small.lineSpacing() * static_cast<double>(place.noteLines.size());
    const double top = place.side.center().y() - (line + notes) / 2;
    painter.setPen(tokens.textMuted);
    painter.drawText(QRectF(place.side.left(), top, place.side.width(), line), Qt::AlignLeft | Qt::AlignVCenter, row.baseText);
    if (place.noteLines.isEmpty())
        return;
    painter.setFont(fonts.small);
    QRectF words(place.side.left(), top + line, place.side.width(), notes);
    if (row.warned) {
        const double mark = std::round(small.ascent());
        drawMark(painter, QRectF(words.left(), words.top() + (small.lineSpacing() - mark) / 2, mark, mark), Mark::Warning,
                 tokens);
        words.setLeft(words.left() + mark + spacing::kTiny);
        painter.setPen(tokens.warn);
    }
    drawLines(painter, words, place.noteLines, Qt::AlignLeft);
    painter.setFont(fonts.body);
}

ChartPicture::ChartPicture(const BarChart &chart, ChartStyle style)
    : m_private(std::make_unique<Private>(contentOf(chart, style.tokens), style))
{
}

ChartPicture::ChartPicture(const ValueBars &chart, ChartStyle style)
    : m_private(std::make_unique<Private>(contentOf(chart, style.tokens), style))
{
}

ChartPicture::~ChartPicture() = default;
ChartPicture::ChartPicture(ChartPicture &&) noexcept = default;
ChartPicture &ChartPicture::operator=(ChartPicture &&) noexcept = default;

double ChartPicture::heightForWidth(double width) const
{
    return m_private->layoutFor(width).size.height();
}

void ChartPicture::draw(QPainter &painter, const QRectF &target) const
{
    const ChartLayout &layout = m_private->layoutFor(target.width());
    if (!m_private->bars)
        m_private->bars = std::make_unique<BarScene>(m_private->content);
    m_private->bars->setLayout(layout);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    m_private->drawAxis(painter);
    m_private->bars->draw(painter, QRectF(QPointF(), layout.size));
    m_private->drawHead(painter);
    for (std::size_t row = 0; row < layout.rows.size(); ++row)
        m_private->drawRow(painter, row);
    painter.restore();
}

int ChartPicture::rowAt(QPointF position, double width) const
{
    const std::vector<ChartLayout::Row> &rows = m_private->layoutFor(width).rows;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const ChartLayout::Row &row) { return row.band.contains(position); });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

} // namespace ljus
