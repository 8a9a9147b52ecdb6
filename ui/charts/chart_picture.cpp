// Draws a chart: bars by Qt Charts, words and patterns by hand.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_picture.h"

#include "ui/charts/bar_scene.h"
#include "ui/charts/chart_painting.h"

#include <QPainter>

#include <algorithm>
#include <variant>

namespace ljus {

class ChartPicture::Private
{
public:
    using Chart = std::variant<BarChart, ValueBars>;

    Private(Chart drawn, ChartStyle chosen) : chart(std::move(drawn)), style(std::move(chosen)), fonts(chartFontsOf(style.font))
    {
        content = std::visit([this](const auto &kind) { return contentOf(kind, style.tokens); }, chart);
    }

    const ChartLayout &layoutFor(double width)
    {
        const double used = std::max(width, minimumWidth());
        if (!layout || layout->size.width() != used) {
            layout = layOut(content, fonts, used);
            for (std::size_t run = 0; run < bars.size(); ++run)
                bars[run]->setLayout(*layout, layout->runs[run]);
        }
        return *layout;
    }

    /// Needs a layout.
    void makeBars()
    {
        for (std::size_t run = bars.size(); run < layout->runs.size(); ++run) {
            const ChartLayout::Run &place = layout->runs[run];
            bars.push_back(std::make_unique<BarScene>(BarScene::Rows(content.rows).subspan(place.first, place.count)));
            bars.back()->setLayout(*layout, place);
        }
    }

    Chart chart;
    ChartStyle style;
    ChartFonts fonts;
    ChartContent content;
    std::optional<ChartLayout> layout;
    std::vector<std::unique_ptr<BarScene>> bars; ///< one per run of rows
};

ChartStyle paperStyle(const QFont &font)
{
    ChartStyle style{font, lightTokens()};
    style.font.setStyleStrategy(QFont::PreferNoShaping);
    return style;
}

ChartPicture::ChartPicture(const BarChart &chart, ChartStyle style)
    : m_private(std::make_unique<Private>(chart, std::move(style)))
{
}

ChartPicture::ChartPicture(const ValueBars &chart, ChartStyle style)
    : m_private(std::make_unique<Private>(chart, std::move(style)))
{
}

ChartPicture::~ChartPicture() = default;
ChartPicture::ChartPicture(ChartPicture &&) noexcept = default;
ChartPicture &ChartPicture::operator=(ChartPicture &&) noexcept = default;

ChartPicture ChartPicture::in(ChartStyle style) const
{
    return std::visit([&style](const auto &kind) { return ChartPicture(kind, std::move(style)); }, m_private->chart);
}

const ChartStyle &ChartPicture::style() const
{
    return m_private->style;
}

QString ChartPicture::title() const
{
    return m_private->content.title;
}

QStringList ChartPicture::sentences() const
{
    return std::visit([](const auto &kind) { return sentencesOf(kind); }, m_private->chart);
}

std::vector<ChartPlace> ChartPicture::places() const
{
    return std::visit([](const auto &kind) { return placesOf(kind); }, m_private->chart);
}

QString ChartPicture::sentenceAt(ChartPlace place) const
{
    return std::visit([place](const auto &kind) { return ljus::sentenceAt(kind, place); }, m_private->chart);
}

double ChartPicture::heightForWidth(double width) const
{
    return m_private->layoutFor(width).size.height();
}

void ChartPicture::draw(QPainter &painter, const QRectF &target) const
{
    const ChartLayout &layout = m_private->layoutFor(target.width());
    m_private->makeBars();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    ChartPainting painting(painter, {m_private->content, layout, m_private->style.tokens, m_private->fonts});
    painting.paintAxis();
    for (const std::unique_ptr<BarScene> &bars : m_private->bars)
        bars->draw(painter, QRectF(QPointF(), layout.size));
    painting.paintRest();
    painter.restore();
}

ChartPlace ChartPicture::placeAt(QPointF position, double width) const
{
    const std::vector<ChartLayout::Row> &rows = m_private->layoutFor(width).rows;
    for (const ChartPlace place : places()) {
        const ChartLayout::Row &row = rows[static_cast<std::size_t>(place.row)];
        const QRectF area = areaOf(place, width);
        if (place.part >= 0 && row.band.contains(position) && position.x() >= area.left() && position.x() < area.right())
            return place;
    }
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const ChartLayout::Row &row) { return row.band.contains(position); });
    return {found == rows.end() ? -1 : static_cast<int>(found - rows.begin()), -1};
}

QRectF ChartPicture::areaOf(ChartPlace place, double width) const
{
    const ChartLayout &layout = m_private->layoutFor(width);
    if (place.row < 0 || place.row >= static_cast<int>(layout.rows.size()))
        return {};
    const ChartLayout::Row &row = layout.rows[static_cast<std::size_t>(place.row)];
    if (m_private->content.rows[static_cast<std::size_t>(place.row)].kind != RowKind::Figures)
        return row.band;
    if (place.part < 0)
        return row.bar;
    const auto part = static_cast<std::size_t>(place.part);
    if (part < row.parts.size())
        return row.parts[part];
    return row.nonResponseText.isEmpty() ? QRectF() : row.nonResponse.united(row.nonResponseText);
}

} // namespace ljus
