// Days to keep in mind as a calendar file.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace ljus {

/// A whole day, or several.
struct CalendarEvent
{
    QString uid; ///< the same for the same event in every file, so that a calendar replaces it
    QDate from;
    QDate to; ///< inclusive
    QString summary;
    QString description; ///< may have several lines
};

/// The events as iCalendar (RFC 5545), UTF-8, lines folded at 75 bytes. @a made is when the file is written, UTC.
[[nodiscard]] QByteArray calendarFile(const std::vector<CalendarEvent> &events, const QDateTime &made);

} // namespace ljus
