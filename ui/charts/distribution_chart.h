// Charts as widgets: how answers are distributed, and values of indicators.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_picture.h"

#include <QWidget>

namespace ljus {

/// What both charts share: as high as their rows need, drawn in the theme's colours, read aloud as sentences.
class ChartWidget : public QWidget
{
    Q_OBJECT
public:
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    /// One sentence per row.
    [[nodiscard]] const QStringList &sentences() const { return m_sentences; }

protected:
    explicit ChartWidget(QWidget *parent);

    [[nodiscard]] virtual ChartPicture picture(const ChartStyle &style) const = 0;
    /// To be called when the chart has changed.
    void renew(const QString &title, const QStringList &sentences);

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] const ChartPicture &shown() const;

    mutable std::unique_ptr<ChartPicture> m_shown; ///< made when first needed
    QStringList m_sentences;
};

/// 100 % stacked bars, a row per question or group.
class DistributionChart : public ChartWidget
{
    Q_OBJECT
public:
    explicit DistributionChart(QWidget *parent = nullptr);

    void setChart(BarChart chart);
    [[nodiscard]] const BarChart &chart() const { return m_chart; }

protected:
    [[nodiscard]] ChartPicture picture(const ChartStyle &style) const override;

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
    [[nodiscard]] ChartPicture picture(const ChartStyle &style) const override;

private:
    ValueBars m_chart;
};

} // namespace ljus
