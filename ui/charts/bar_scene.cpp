// Sets up a Qt Chart without anything but bars.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bar_scene.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace ljus {

namespace {

std::size_t mostParts(BarScene::Rows rows)
{
    std::size_t most = 0;
    for (const ChartContent::Row &row : rows)
        most = std::max(most, row.parts.size());
    return most;
}

/// The part's share in every row where it has this colour (a set has one), the last row first, because Qt Charts counts
/// categories from the bottom.
QBarSet *setOf(BarScene::Rows rows, std::size_t part, const QColor &colour)
{
    auto *set = new QBarSet(QString::number(part));
    set->setPen(Qt::NoPen);
    set->setColor(colour);
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        const bool has = part < row->parts.size() && row->parts[part].fill.colour == colour;
        set->append(has ? row->parts[part].share : 0);
    }
    return set;
}

QList<QColor> coloursOf(BarScene::Rows rows, std::size_t part)
{
    QList<QColor> colours;
    for (const ChartContent::Row &row : rows) {
        if (part < row.parts.size() && !colours.contains(row.parts[part].fill.colour))
            colours.append(row.parts[part].fill.colour);
    }
    return colours;
}

} // namespace

BarScene::BarScene(Rows rows) : m_chart(new QChart), m_series(new QHorizontalStackedBarSeries)
{
    m_scene.addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins(QMargins());
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    addBars(rows);
    addAxes(rows);
}

void BarScene::addBars(Rows rows)
{
    for (std::size_t part = 0; part < mostParts(rows); ++part) {
        for (const QColor &colour : coloursOf(rows, part))
            m_series->append(setOf(rows, part, colour));
    }
    m_chart->addSeries(m_series);
}

void BarScene::addAxes(Rows rows)
{
    auto *values = new QValueAxis;
    values->setRange(0, 1);
    values->setVisible(false);
    m_chart->addAxis(values, Qt::AlignBottom);
    m_series->attachAxis(values);

    auto *categories = new QBarCategoryAxis;
    QStringList names; // never seen: labels are drawn apart, where they may be alike and have several lines
    for (std::size_t row = 0; row < rows.size(); ++row)
        names.append(QString::number(row));
    categories->append(names);
    categories->setVisible(false);
    m_chart->addAxis(categories, Qt::AlignLeft);
    m_series->attachAxis(categories);
}

void BarScene::setLayout(const ChartLayout &layout, const ChartLayout::Run &run)
{
    m_scene.setSceneRect(QRectF(QPointF(), layout.size));
    m_chart->setGeometry(QRectF(QPointF(), layout.size));
    m_chart->setPlotArea(run.plot);
    m_series->setBarWidth(layout.barThickness * static_cast<double>(run.count) / run.plot.height());
}

void BarScene::draw(QPainter &painter, const QRectF &target)
{
    m_scene.render(&painter, target, m_scene.sceneRect(), Qt::IgnoreAspectRatio);
}

} // namespace ljus
