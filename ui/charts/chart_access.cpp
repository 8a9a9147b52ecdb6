// Tells screen readers of charts.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_access.h"

#include "ui/charts/chart_widget.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace ljus {

namespace {

/// One part of a chart, or a row without any: its name is its figures.
class PartAccess : public QAccessibleInterface
{
public:
    PartAccess(ChartWidget &chart, int index) : m_chart(chart), m_index(index) { }

    [[nodiscard]] bool isValid() const override { return m_index < static_cast<int>(m_chart.places().size()); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(&m_chart); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_chart.picture().sentenceAt(place()) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        const QRect area = m_chart.picture().areaOf(place(), m_chart.width()).toAlignedRect();
        return {m_chart.mapToGlobal(area.topLeft()), area.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.readOnly = true;
        state.focused = m_chart.hasFocus() && m_chart.current() == place();
        return state;
    }

    [[nodiscard]] ChartPlace place() const
    {
        return isValid() ? m_chart.places()[static_cast<std::size_t>(m_index)] : ChartPlace();
    }

private:
    ChartWidget &m_chart;
    int m_index;
};

class ChartAccess : public QAccessibleWidget
{
public:
    explicit ChartAccess(ChartWidget &chart) : QAccessibleWidget(&chart, QAccessible::Chart), m_chart(chart) { }
    Q_DISABLE_COPY_MOVE(ChartAccess)
    ~ChartAccess() override
    {
        for (const QAccessible::Id id : m_parts)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_chart.places().size()); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (index >= static_cast<int>(m_parts.size())) {
            auto *part = new PartAccess(m_chart, static_cast<int>(m_parts.size())); // owned by QAccessible's cache
            m_parts.push_back(QAccessible::registerAccessibleInterface(part));
        }
        return QAccessible::accessibleInterface(m_parts[static_cast<std::size_t>(index)]);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *part) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index) == part)
                return index;
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint place = m_chart.mapFromGlobal(QPoint(x, y));
        return childAtPlace(m_chart.picture().placeAt(place, m_chart.width()));
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_chart.hasFocus() ? childAtPlace(m_chart.current()) : nullptr;
    }

private:
    [[nodiscard]] QAccessibleInterface *childAtPlace(ChartPlace place) const
    {
        const auto found = std::find(m_chart.places().begin(), m_chart.places().end(), place);
        return child(found == m_chart.places().end() ? -1 : static_cast<int>(found - m_chart.places().begin()));
    }

    ChartWidget &m_chart;
    mutable std::vector<QAccessible::Id> m_parts; ///< made when asked for
};

QAccessibleInterface *accessTo(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ChartWidget *>(object);
    return chart ? new ChartAccess(*chart) : nullptr;
}

} // namespace

void installChartAccess()
{
    QAccessible::installFactory(accessTo);
}

} // namespace ljus
