// Charts as widgets.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/distribution_chart.h"

namespace ljus {

DistributionChart::DistributionChart(QWidget *parent) : ChartWidget(parent) { }

void DistributionChart::setChart(BarChart chart)
{
    m_chart = std::move(chart);
    renew();
}

ChartPicture DistributionChart::made(const ChartStyle &style) const
{
    return {m_chart, style};
}

ValueChart::ValueChart(QWidget *parent) : ChartWidget(parent) { }

void ValueChart::setChart(ValueBars chart)
{
    m_chart = std::move(chart);
    renew();
}

ChartPicture ValueChart::made(const ChartStyle &style) const
{
    return {m_chart, style};
}

} // namespace ljus
