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

std::size_t mostParts(const ChartContent &content)
{
    std::size_t most = 0;
    for (const ChartContent::Row &row : content.rows)
        most = std::max(most, row.parts.size());
    return most;
}

/// One set per option: its length in every row, the last row first, because Qt Charts counts categories from the bottom.
QBarSet *setOf(const ChartContent &content, std::size_t part)
{
    auto *set = new QBarSet(QString::number(part));
    set->setPen(Qt::NoPen);
    for (auto row = content.rows.rbegin(); row != content.rows.rend(); ++row) {
        const bool has = part < row->parts.size();
        set->append(has ? row->parts[part].share * content.axisMaximum : 0);
        if (has)
            set->setColor(row->parts[part].colour);
    }
    return set;
}

} // namespace

BarScene::BarScene(const ChartContent &content) : m_chart(new QChart), m_series(new QHorizontalStackedBarSeries)
{
    m_scene.addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins(QMargins());
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    addBars(content);
    addAxes(content);
}

void BarScene::addBars(const ChartContent &content)
{
    for (std::size_t part = 0; part < mostParts(content); ++part)
        m_series->append(setOf(content, part));
    m_chart->addSeries(m_series);
}

void BarScene::addAxes(const ChartContent &content)
{
    auto *values = new QValueAxis;
    values->setRange(0, content.axisMaximum);
    values->setVisible(false);
    m_chart->addAxis(values, Qt::AlignBottom);
    m_series->attachAxis(values);

    auto *rows = new QBarCategoryAxis;
    QStringList names; // never seen: labels are drawn apart, where they may be alike and have several lines
    for (std::size_t row = 0; row < content.rows.size(); ++row)
        names.append(QString::number(row));
    rows->append(names);
    rows->setVisible(false);
    m_chart->addAxis(rows, Qt::AlignLeft);
    m_series->attachAxis(rows);
}

void BarScene::setLayout(const ChartLayout &layout)
{
    m_scene.setSceneRect(QRectF(QPointF(), layout.size));
    m_chart->setGeometry(QRectF(QPointF(), layout.size));
    m_chart->setPlotArea(layout.plot);
    if (!layout.rows.empty())
        m_series->setBarWidth(layout.barThickness / layout.rows.front().band.height());
}

void BarScene::draw(QPainter &painter, const QRectF &target)
{
    m_scene.render(&painter, target, m_scene.sceneRect(), Qt::IgnoreAspectRatio);
}

} // namespace ljus
