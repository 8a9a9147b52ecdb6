// A stretch of days with today in it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/timeline.h"

#include "ui/parts/look.h"
#include "ui/parts/tokens.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTrack = 8;
constexpr int kDot = 12;
constexpr int kLeastWidth = 200;
const QString kDay = u"d MMM"_s;

} // namespace

Timeline::Timeline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Timeline::setDays(const QDate &from, const QDate &to, const QDate &today)
{
    m_from = from;
    m_to = to;
    m_today = today;
    describe();
    update();
}

void Timeline::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    std::stable_sort(m_marks.begin(), m_marks.end(), [](const Mark &one, const Mark &other) { return one.day < other.day; });
    describe();
    update();
}

void Timeline::describe()
{
    const QLocale locale;
    QStringList words{
        tr("%1 – %2, today %3.").arg(locale.toString(m_from, kDay), locale.toString(m_to, kDay), locale.toString(m_today, kDay))};
    for (const Mark &mark : m_marks)
        words << u"%1: %2."_s.arg(locale.toString(mark.day, kDay), mark.text);
    setAccessibleName(tr("Timeline of the round"));
    setAccessibleDescription(words.join(u' '));
    setToolTip(words.join(u'\n'));
}

QSize Timeline::sizeHint() const
{
    return {kLeastWidth, 2 * QFontMetrics(scaled(font(), type_size::kSmall)).height() + kDot + 2 * spacing::kSmall};
}

QSize Timeline::minimumSizeHint() const
{
    return sizeHint();
}

/// 0 … 1 along the track.
double Timeline::placeOf(const QDate &day) const
{
    const auto days = static_cast<double>(std::max<qint64>(1, m_from.daysTo(m_to)));
    return std::clamp(static_cast<double>(m_from.daysTo(day)) / days, 0.0, 1.0);
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    painter.setFont(scaled(font(), type_size::kSmall));
    const int line = painter.fontMetrics().height();
    const QRectF track(kDot / 2.0, line + spacing::kSmall + (kDot - kTrack) / 2.0, width() - kDot, kTrack);
    const auto at = [&](const QDate &day) { return track.left() + placeOf(day) * track.width(); };
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.barTrack);
    painter.drawRoundedRect(track, kTrack / 2.0, kTrack / 2.0);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(QRectF(track.left(), track.top(), at(m_today) - track.left(), kTrack), kTrack / 2.0, kTrack / 2.0);

    double free = 0; // below the track; the ends are always named
    const QLocale locale;
    const double below = track.bottom() + spacing::kSmall;
    const auto write = [&](double centre, double top, const QString &text) {
        const double wide = painter.fontMetrics().horizontalAdvance(text);
        const double left = std::clamp(centre - wide / 2, 0.0, std::max(0.0, width() - wide));
        painter.drawText(QRectF(left, top, wide + 1, line), Qt::AlignLeft | Qt::AlignVCenter, text);
        return QRectF(left, top, wide, line);
    };
    painter.setPen(tokens.textMuted);
    free = write(0, below, locale.toString(m_from, kDay)).right() + spacing::kMedium;
    const double end = write(width(), below, locale.toString(m_to, kDay)).left() - spacing::kMedium;
    for (const Mark &mark : m_marks) {
        if (mark.day < m_from || mark.day > m_to)
            continue;
        painter.setPen(QPen(tokens.inputBorder, 2));
        painter.drawLine(QPointF(at(mark.day), track.top() - 2), QPointF(at(mark.day), track.bottom() + 2));
        const double wide = painter.fontMetrics().horizontalAdvance(mark.text);
        if (at(mark.day) - wide / 2 < free || at(mark.day) + wide / 2 > end)
            continue;
        painter.setPen(tokens.textMuted);
        free = write(at(mark.day), below, mark.text).right() + spacing::kMedium;
    }
    painter.setPen(QPen(tokens.surface, 2));
    painter.setBrush(tokens.accent);
    painter.drawEllipse(QPointF(at(m_today), track.center().y()), kDot / 2.0, kDot / 2.0);
    painter.setPen(tokens.text);
    write(at(m_today), 0, tr("Today %1").arg(locale.toString(m_today, kDay)));
}

} // namespace ljus
