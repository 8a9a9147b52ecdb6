// Charts by keys and mouse.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_widget.h"

#include "ui/charts/chart_access.h"
#include "ui/charts/chart_ink.h"
#include "ui/charts/chart_layout.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>
#include <cmath>

namespace ljus {

namespace {

constexpr int kUsualWidth = 720;
constexpr double kWidestSentence = 460;
constexpr int kSentenceLines = 4;

bool isMenuKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Menu || (event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier);
}

} // namespace

ChartWidget::ChartWidget(QWidget *parent) : QWidget(parent)
{
    installChartAccess();
    setMouseTracking(true);
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
    return static_cast<int>(std::ceil(picture().heightForWidth(width)));
}

const ChartPicture &ChartWidget::picture() const
{
    if (!m_shown)
        m_shown = std::make_unique<ChartPicture>(made({font(), tokensFor(palette())}));
    return *m_shown;
}

void ChartWidget::renew()
{
    m_shown.reset();
    m_sentences = picture().sentences();
    m_places = picture().places();
    m_pointed = {};
    if (std::find(m_places.begin(), m_places.end(), m_current) == m_places.end())
        m_current = {};
    setFocusPolicy(m_places.empty() ? Qt::NoFocus : Qt::StrongFocus);
    const QString title = picture().title();
    setAccessibleName(title.isEmpty() ? tr("Chart") : tr("Chart: %1").arg(title));
    setAccessibleDescription(m_sentences.join(u'\n'));
    updateGeometry();
    update();
}

void ChartWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_shown.reset();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

// By keys

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    if (isMenuKey(*event)) {
        const QRectF area = picture().areaOf(m_current, width());
        Q_EMIT menuRequested(mapToGlobal(area.isEmpty() ? rect().center() : area.center().toPoint()));
    } else if (event->key() == Qt::Key_Escape && !shownSentence().isEmpty()) {
        m_dismissed = true;
        update();
    } else if (!goTo(event->key(), event->modifiers())) {
        QWidget::keyPressEvent(event);
    }
}

/// Whether @a key led anywhere.
bool ChartWidget::goTo(int key, Qt::KeyboardModifiers modifiers)
{
    const auto here = std::find(m_places.begin(), m_places.end(), m_current);
    if (here == m_places.end() || (modifiers & ~(Qt::KeypadModifier | Qt::ControlModifier)))
        return false;
    const bool all = modifiers.testFlag(Qt::ControlModifier);
    const auto inside = [&](const ChartPlace &place) { return all || place.row == m_current.row; };
    const auto first = std::find_if(m_places.begin(), here, inside);
    const auto last = std::find_if_not(here, m_places.end(), inside) - 1;
    if (key == Qt::Key_Home || key == Qt::Key_End) {
        setCurrent(key == Qt::Key_Home ? *first : *last);
        return true;
    }
    if (all)
        return false;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        setCurrent(key == Qt::Key_Left ? *std::max(first, here - (here > first ? 1 : 0)) : *std::min(last, here + 1));
        return true;
    }
    if (key == Qt::Key_Up && first != m_places.begin())
        setCurrent(inRow((first - 1)->row));
    else if (key == Qt::Key_Down && last + 1 != m_places.end())
        setCurrent(inRow((last + 1)->row));
    else
        return false; // beyond the first and last row the page may scroll
    return true;
}

/// The place in @a row that is nearest to the current part.
ChartPlace ChartWidget::inRow(int row) const
{
    ChartPlace nearest;
    for (const ChartPlace place : m_places) {
        const bool nearer = std::abs(place.part - m_current.part) < std::abs(nearest.part - m_current.part);
        if (place.row == row && (nearest.row < 0 || nearer))
            nearest = place;
    }
    return nearest;
}

void ChartWidget::setCurrent(ChartPlace place)
{
    m_current = place;
    m_pointed = {};
    m_dismissed = false;
    announce();
    bringIntoView(picture().areaOf(place, width()).toAlignedRect());
    update();
}

void ChartWidget::announce()
{
    const auto found = std::find(m_places.begin(), m_places.end(), m_current);
    if (found == m_places.end() || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(static_cast<int>(found - m_places.begin()));
    QAccessible::updateAccessibility(&event);
}

void ChartWidget::bringIntoView(const QRect &area)
{
    for (QWidget *above = parentWidget(); above != nullptr && hasFocus(); above = above->parentWidget()) {
        auto *scroller = qobject_cast<QScrollArea *>(above);
        if (scroller == nullptr || scroller->widget() == nullptr)
            continue;
        const QPoint place = mapTo(scroller->widget(), area.center());
        scroller->ensureVisible(place.x(), place.y(), 0, area.height() / 2 + 2 * spacing::kHuge);
    }
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_dismissed = false;
    if (m_current.row < 0 && !m_places.empty() && event->reason() != Qt::MouseFocusReason)
        m_current = m_places.front();
    announce();
    update();
}

void ChartWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

// By mouse

void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    const ChartPlace place = picture().placeAt(event->position(), width());
    if (std::find(m_places.begin(), m_places.end(), place) != m_places.end())
        setCurrent(place);
    QWidget::mousePressEvent(event);
}

void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    const ChartPlace place = picture().placeAt(event->position(), width());
    if (place == m_pointed)
        return;
    m_pointed = place;
    m_dismissed = false;
    update();
}

void ChartWidget::leaveEvent(QEvent *event)
{
    m_pointed = {};
    update();
    QWidget::leaveEvent(event);
}

void ChartWidget::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Keyboard) // which keyPressEvent has seen already
        Q_EMIT menuRequested(event->globalPos());
    event->accept();
}

// What is shown

ChartPlace ChartWidget::shownPlace() const
{
    if (m_dismissed)
        return {};
    return m_pointed.row >= 0 || !hasFocus() ? m_pointed : m_current;
}

QString ChartWidget::shownSentence() const
{
    return picture().sentenceAt(shownPlace());
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    picture().draw(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus())
        paintOutline(painter, picture().areaOf(m_current, width()));
    const QRectF area = picture().areaOf(shownPlace(), width());
    if (area.isEmpty())
        return;
    paintOutline(painter, area);
    paintSentence(painter, area);
}

void ChartWidget::paintOutline(QPainter &painter, const QRectF &area) const
{
    if (area.isEmpty())
        return;
    const Tokens &tokens = picture().style().tokens;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.surface, 4));
    painter.drawRoundedRect(area.adjusted(-1, -1, 1, 1), 2, 2);
    painter.setPen(QPen(tokens.text, 2));
    painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), 3, 3);
}

void ChartWidget::paintSentence(QPainter &painter, const QRectF &area) const
{
    const Tokens &tokens = picture().style().tokens;
    const QFontMetricsF metrics(font());
    const double room = std::min(kWidestSentence, width() - 2.0 * (spacing::kMedium + spacing::kTiny));
    const QStringList lines = wrapped(shownSentence(), font(), room, kSentenceLines);
    double widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    QRectF bubble(0, 0, std::ceil(widest) + 2 * spacing::kMedium,
                  metrics.lineSpacing() * static_cast<double>(lines.size()) + 2 * spacing::kSmall);
    bubble.moveTopLeft({area.left(), area.bottom() + spacing::kSmall});
    if (bubble.bottom() > height() - 1 && area.top() - spacing::kSmall > bubble.height())
        bubble.moveBottom(area.top() - spacing::kSmall);
    bubble.moveBottom(std::max(bubble.height(), std::min(bubble.bottom(), height() - 1.0)));
    bubble.moveRight(std::max(bubble.width() + 1, std::min(bubble.right(), width() - 1.0)));
    painter.setBrush(tokens.surfaceRaised);
    painter.setPen(QPen(tokens.inputBorder, 1));
    painter.drawRoundedRect(bubble.adjusted(0.5, 0.5, -0.5, -0.5), radius::kControl, radius::kControl);
    ChartInk ink(painter);
    ink.setFont(font());
    ink.writeLines(bubble.adjusted(spacing::kMedium, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, lines, tokens.text);
}

} // namespace ljus
