// Draws finished pages.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/report_painting.h"

#include "ui/charts/chart_ink.h"
#include "ui/report/report_measures.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PdfReport)
};

constexpr double kBarHeight = 3; ///< of a share beneath its figure

class PartPainter
{
public:
    PartPainter(QPainter &painter, const QRectF &place) : m_ink(painter), m_place(place) { }

    void operator()(const ReportWords &words)
    {
        const WordLook look = lookOf(words.style);
        m_ink.setFont(look.font);
        m_ink.writeLines(m_place, Qt::AlignLeft, linesOf(words, m_place.width()), look.colour);
    }

    void operator()(const ReportNotice &notice)
    {
        m_ink.painter().fillRect(m_place, m_tokens.warnSoft);
        m_ink.painter().fillRect(QRectF(m_place.topLeft(), QSizeF(4, m_place.height())), m_tokens.warn);
        m_ink.setFont(lookOf(WordStyle::Body).font);
        m_ink.writeLines(m_place.adjusted(kNoticePadding, kNoticePadding, -kNoticePadding, -kNoticePadding), Qt::AlignLeft,
                         linesOf(notice, m_place.width()), m_tokens.onWarn);
    }

    void operator()(const BarChart &chart) { ChartPicture(chart, reportChartStyle()).draw(m_ink.painter(), m_place); }
    void operator()(const ValueBars &chart) { ChartPicture(chart, reportChartStyle()).draw(m_ink.painter(), m_place); }

    void operator()(const ReportTable &table)
    {
        const TableLayout layout = layOut(table, m_place.width());
        paintHeader(table, layout);
        for (std::size_t row = 0; row < layout.rows.size(); ++row)
            paintRow(table, layout, row);
    }

    void operator()(const ContentsLine &line)
    {
        const QFont font = reportFont(13);
        const QFontMetricsF metrics(font);
        const QString number = QString::number(line.page);
        const QString text = metrics.elidedText(line.text, Qt::ElideRight, m_place.width() - 48);
        m_ink.setFont(font);
        m_ink.write(m_place, Qt::AlignLeft, text, m_tokens.text);
        m_ink.write(m_place, Qt::AlignRight, number, m_tokens.text);
        const double left = m_place.left() + metrics.horizontalAdvance(text) + spacing::kSmall;
        const double right = m_place.right() - metrics.horizontalAdvance(number) - spacing::kSmall;
        const double y = m_place.center().y() + metrics.ascent() / 2 - 1;
        m_ink.painter().setPen(QPen(m_tokens.inputBorder, 1, Qt::DotLine));
        m_ink.painter().drawLine(QPointF(left, y), QPointF(right, y));
    }

private:
    void rule(double y, const QColor &colour)
    {
        m_ink.painter().setPen(QPen(colour, 1));
        m_ink.painter().drawLine(QPointF(m_place.left(), m_place.top() + y), QPointF(m_place.right(), m_place.top() + y));
    }

    static Qt::Alignment alignmentOf(const ReportTable::Column &column)
    {
        return column.isNumber ? Qt::AlignRight : Qt::AlignLeft;
    }

    void paintHeader(const ReportTable &table, const TableLayout &layout)
    {
        m_ink.setFont(tableHeaderFont());
        const double line = QFontMetricsF(tableHeaderFont()).lineSpacing();
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const TableLayout::Column &place = layout.columns[column];
            const double height = line * static_cast<double>(place.header.size());
            // On the line that the figures begin beneath, however many lines the others have.
            const QRectF area(m_place.left() + place.left, m_place.top() + layout.headerHeight - kTablePadding - height,
                              place.width, height);
            m_ink.writeLines(area, alignmentOf(table.columns[column]), place.header, m_tokens.textMuted);
            if (const auto &colour = table.columns[column].colour) {
                const double left = table.columns[column].isNumber ? area.right() - kSwatchWidth : area.left();
                m_ink.fill(QRectF(left, m_place.top() + kTablePadding, kSwatchWidth, kSwatchHeight), fillOf(*colour, m_tokens));
            }
        }
        rule(layout.headerHeight, m_tokens.inputBorder);
    }

    void paintRow(const ReportTable &table, const TableLayout &layout, std::size_t row)
    {
        const TableLayout::Row &placed = layout.rows[row];
        m_ink.setFont(tableFont());
        for (std::size_t column = 0; column < placed.cells.size(); ++column) {
            const TableLayout::Column &place = layout.columns[column];
            const QRectF area(m_place.left() + place.left, m_place.top() + placed.top + kTablePadding, place.width,
                              placed.height - 2 * kTablePadding);
            m_ink.writeLines(area, alignmentOf(table.columns[column]), placed.cells[column], m_tokens.text);
            const std::optional<double> share = table.rows[row][column].share;
            if (!share)
                continue;
            const double lines = QFontMetricsF(tableFont()).lineSpacing() * static_cast<double>(placed.cells[column].size());
            const QRectF track(area.left(), area.top() + lines + 1, area.width(), kBarHeight);
            m_ink.painter().fillRect(track, m_tokens.barTrack);
            m_ink.painter().fillRect(QRectF(track.topLeft(), QSizeF(track.width() * *share, kBarHeight)), m_tokens.accent);
        }
        rule(placed.top + placed.height, m_tokens.border);
    }

    ChartInk m_ink;
    QRectF m_place;
    Tokens m_tokens = lightTokens();
};

} // namespace

void paint(QPainter &painter, const PlacedPart &placed)
{
    std::visit(PartPainter(painter, placed.place), placed.part);
}

void paintFooter(QPainter &painter, const QString &text, PageNumber number)
{
    const Paper paper;
    const Tokens tokens = lightTokens();
    const QRectF place(paper.content.left(), paper.footer, paper.content.width(), 24);
    painter.setPen(QPen(tokens.border, 1));
    painter.drawLine(place.topLeft(), place.topRight());
    ChartInk ink(painter);
    const QFont font = reportFont(11);
    ink.setFont(font);
    ink.write(place, Qt::AlignLeft, QFontMetricsF(font).elidedText(text, Qt::ElideRight, place.width() - 80), tokens.textMuted);
    ink.write(place, Qt::AlignRight, Texts::tr("%1 (%2)").arg(number.page).arg(number.of), tokens.textMuted);
}

} // namespace ljus
