// Days to keep in mind as a calendar file.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/calendar.h"

#include <QStringList>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLine = 75; ///< bytes, without the line end

/// RFC 5545, 3.3.11.
QString escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return text.replace(u"\r\n"_s, u"\\n"_s).replace(u'\n', u"\\n"_s);
}

/// RFC 5545, 3.1: a long line goes on in the next after a space; no character is cut.
QByteArray folded(const QString &line)
{
    QByteArray all;
    QByteArray current;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype units = line[at].isHighSurrogate() ? 2 : 1;
        const QByteArray character = line.mid(at, units).toUtf8();
        if (current.size() + character.size() > kLongestLine) {
            all += current + "\r\n";
            current = " ";
        }
        current += character;
        at += units;
    }
    return all + current + "\r\n";
}

QString dayText(const QDate &day)
{
    return day.toString(u"yyyyMMdd");
}

} // namespace

QByteArray calendarFile(const std::vector<CalendarEvent> &events, const QDateTime &made)
{
    QStringList lines{u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Ljuspunkt//Ljuspunkt//SV"_s, u"CALSCALE:GREGORIAN"_s};
    for (const CalendarEvent &event : events) {
        lines << u"BEGIN:VEVENT"_s << u"UID:"_s + event.uid << u"DTSTAMP:"_s + made.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'")
              << u"DTSTART;VALUE=DATE:"_s + dayText(event.from) << u"DTEND;VALUE=DATE:"_s + dayText(event.to.addDays(1))
              << u"SUMMARY:"_s + escaped(event.summary);
        if (!event.description.isEmpty())
            lines << u"DESCRIPTION:"_s + escaped(event.description);
        lines << u"TRANSP:TRANSPARENT"_s << u"END:VEVENT"_s;
    }
    lines << u"END:VCALENDAR"_s;
    QByteArray file;
    for (const QString &line : std::as_const(lines))
        file += folded(line);
    return file;
}

} // namespace ljus
