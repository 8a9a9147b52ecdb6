// Charts as widgets.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/distribution_chart.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace ljus {

namespace {

constexpr int kUsualWidth = 720;

QAccessibleInterface *accessTo(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ChartWidget *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

} // namespace

ChartWidget::ChartWidget(QWidget *parent) : QWidget(parent)
{
    QAccessible::installFactory(accessTo);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ChartWidget::sizeHint() const
{
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

QSize ChartWidget::minimumSizeHint() const
{
    const int width = static_cast<int>(ChartPicture::minimumWidth());
    return {width, 0};
}

int ChartWidget::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(shown().heightForWidth(width)));
}

void ChartWidget::renew(const QString &title, const QStringList &sentences)
{
    m_shown.reset();
    m_sentences = sentences;
    setAccessibleName(title.isEmpty() ? tr("Chart") : tr("Chart: %1").arg(title));
    setAccessibleDescription(sentences.join(u'\n'));
    updateGeometry();
    update();
}

bool ChartWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = shown().rowAt(help->pos(), width());
    if (row >= 0)
        QToolTip::showText(help->globalPos(), m_sentences.value(row), this);
    else
        QToolTip::hideText();
    return true;
}

void ChartWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_shown.reset();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    shown().draw(painter, rect());
}

const ChartPicture &ChartWidget::shown() const
{
    if (!m_shown)
        m_shown = std::make_unique<ChartPicture>(picture({font(), tokensFor(palette())}));
    return *m_shown;
}

DistributionChart::DistributionChart(QWidget *parent) : ChartWidget(parent) { }

void DistributionChart::setChart(BarChart chart)
{
    m_chart = std::move(chart);
    renew(m_chart.title, sentencesOf(m_chart));
}

ChartPicture DistributionChart::picture(const ChartStyle &style) const
{
    return {m_chart, style};
}

ValueChart::ValueChart(QWidget *parent) : ChartWidget(parent) { }

void ValueChart::setChart(ValueBars chart)
{
    m_chart = std::move(chart);
    renew(m_chart.title, sentencesOf(m_chart));
}

ChartPicture ValueChart::picture(const ChartStyle &style) const
{
    return {m_chart, style};
}

} // namespace ljus
