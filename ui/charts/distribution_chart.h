// Charts as widgets: how answers are distributed, and values of indicators.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_widget.h"

namespace ljus {

/// 100 % stacked bars, a row per question or group.
class DistributionChart : public ChartWidget
{
    Q_OBJECT
public:
    explicit DistributionChart(QWidget *parent = nullptr);

    void setChart(BarChart chart);
    [[nodiscard]] const BarChart &chart() const { return m_chart; }

protected:
    [[nodiscard]] ChartPicture made(const ChartStyle &style) const override;

private:
    BarChart m_chart;
};

/// One bar per row with its value at the end.
class ValueChart : public ChartWidget
{
    Q_OBJECT
public:
    explicit ValueChart(QWidget *parent = nullptr);

    void setChart(ValueBars chart);
    [[nodiscard]] const ValueBars &chart() const { return m_chart; }

protected:
    [[nodiscard]] ChartPicture made(const ChartStyle &style) const override;

private:
    ValueBars m_chart;
};

} // namespace ljus
