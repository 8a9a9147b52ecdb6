// Shows a card's charts or tables, and offers to share them.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/result_card_view.h"

#include "ui/charts/distribution_chart.h"
#include "ui/parts/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kTable = std::variant_size_v<CardPart>; ///< a kind of part of its own: never kept

QWidget *makeFigures(const FigureStrip &figures)
{
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kHuge + spacing::kLarge);
    QStringList read;
    for (const Figure &figure : figures) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        QLabel *value = makeLabel(figure.value, Role::Heading);
        value->setWordWrap(false);
        read << figure.caption + u": "_s + figure.value;
        QLabel *caption = makeLabel(figure.caption, Role::Small);
        caption->setWordWrap(false);
        column->addWidget(value);
        column->addWidget(caption);
        row->addLayout(column);
    }
    row->addStretch(1);
    strip->setAccessibleDescription(read.join(u'\n'));
    return strip;
}

/// Fills the widget of an earlier chart, or makes one.
struct ChartMaker
{
    QWidget *before = nullptr; ///< of the same kind; null: none

    QWidget *operator()(const BarChart &chart) const { return filled<DistributionChart>(chart); }
    QWidget *operator()(const ValueBars &chart) const { return filled<ValueChart>(chart); }
    QWidget *operator()(const FigureStrip &figures) const { return makeFigures(figures); }

private:
    template<typename Widget, typename Chart>
    QWidget *filled(const Chart &chart) const
    {
        auto *widget = before != nullptr ? static_cast<Widget *>(before) : new Widget;
        widget->setChart(chart);
        return widget;
    }
};

} // namespace

ResultCardView::ResultCardView(QWidget *parent)
    : Card({}, parent), m_share(makeButton(tr("Copy or save"), Role::Quiet)), m_menu(new QMenu(m_share)),
      m_sentences(makeLabel({}, Role::Muted))
{
    body()->setSpacing(spacing::kWide);
    body()->addWidget(m_sentences);
    buildSharing();
    addHeaderWidget(m_share);
}

void ResultCardView::buildSharing()
{
    const auto add = [this](const QString &text, Sharing sharing) {
        connect(m_menu->addAction(text), &QAction::triggered, this, [this, sharing] { Q_EMIT shareRequested(m_key, sharing); });
    };
    add(tr("Copy as &picture"), Sharing::CopyPicture);
    add(tr("Copy as &table"), Sharing::CopyTable);
    add(tr("Copy the &sentences"), Sharing::CopySentence);
    m_menu->addSeparator();
    add(tr("Save the picture &as …"), Sharing::SavePicture);
    connect(m_share, &QPushButton::clicked, this, [this] { openMenu(m_share->mapToGlobal(QPoint(0, m_share->height()))); });
}

void ResultCardView::openMenu(const QPoint &position)
{
    m_menu->popup(position);
}

void ResultCardView::show(const ResultCard &card, CardColumn::Display display)
{
    m_key = card.key;
    setHeading(card.heading);
    setNote(card.note);
    m_share->setAccessibleName(tr("Copy or save: %1").arg(card.heading));
    const bool asTable = display == CardColumn::Display::Tables || card.charts.empty();
    if (asTable)
        showTables(card);
    else
        showCharts(card);
    showWords(card, display);
}

void ResultCardView::showCharts(const ResultCard &card)
{
    removeFrom(card.charts.size());
    for (std::size_t index = 0; index < card.charts.size(); ++index) {
        const CardPart &part = card.charts[index];
        const bool isKept =
            index < m_parts.size() && m_parts[index].kind == part.index() && !std::holds_alternative<FigureStrip>(part);
        QWidget *widget = std::visit(ChartMaker{isKept ? m_parts[index].widget : nullptr}, part);
        if (!isKept)
            place(index, {part.index(), widget});
        const auto *bars = std::get_if<BarChart>(&part);
        const QString title = bars != nullptr && !bars->title.isEmpty() ? card.heading + u' ' + bars->title : card.heading;
        if (auto *chart = qobject_cast<ChartWidget *>(widget)) {
            chart->setAccessibleName(tr("Chart: %1").arg(title));
            if (!isKept)
                connect(chart, &ChartWidget::menuRequested, this, &ResultCardView::openMenu);
        }
    }
}

void ResultCardView::showTables(const ResultCard &card)
{
    removeFrom(0);
    for (std::size_t index = 0; index < card.tables.size(); ++index)
        place(index, {kTable, makeFigureTable(card.tables[index])});
}

void ResultCardView::removeFrom(std::size_t first)
{
    while (m_parts.size() > first) {
        delete m_parts.back().widget;
        m_parts.pop_back();
    }
}

void ResultCardView::place(std::size_t index, Shown shown)
{
    if (index < m_parts.size()) {
        delete m_parts[index].widget;
        m_parts[index] = shown;
    } else {
        m_parts.push_back(shown);
    }
    body()->insertWidget(static_cast<int>(index), shown.widget);
}

void ResultCardView::showWords(const ResultCard &card, CardColumn::Display display)
{
    m_sentences->setText(card.sentences.join(u'\n'));
    m_sentences->setVisible(!card.sentences.isEmpty() && display == CardColumn::Display::Charts);
    // Numbers take no focus: the card does in their place, and is read.
    QStringList read;
    bool takesFocus = false;
    for (const Shown &part : m_parts) {
        read << part.widget->accessibleDescription();
        takesFocus = takesFocus || part.widget->focusPolicy() != Qt::NoFocus;
    }
    setFocusPolicy(takesFocus ? Qt::NoFocus : Qt::TabFocus);
    setAccessibleDescription(read.join(u'\n'));
}

std::vector<QWidget *> ResultCardView::tabStops()
{
    std::vector<QWidget *> stops;
    if (focusPolicy() != Qt::NoFocus)
        stops.push_back(this);
    stops.push_back(m_share);
    for (const Shown &part : m_parts) {
        if (part.widget->focusPolicy() != Qt::NoFocus)
            stops.push_back(part.widget);
    }
    return stops;
}

void ResultCardView::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensFor(palette()).focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::kCard, radius::kCard);
}

} // namespace ljus
