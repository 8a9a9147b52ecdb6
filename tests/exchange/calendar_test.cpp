// Calendar files.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/calendar.h"

#include <gtest/gtest.h>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

const QDateTime kMade(QDate(2026, 11, 22), QTime(13, 2, 31), Qt::UTC);

TEST(Calendar, AnEventIsWholeDaysAndItsEndTheDayAfter)
{
    const QByteArray file = calendarFile({{u"a@b"_s, QDate(2026, 10, 31), QDate(2026, 10, 31), u"Sista dag"_s, {}}}, kMade);
    EXPECT_TRUE(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    EXPECT_TRUE(file.contains("\r\nDTSTART;VALUE=DATE:20261031\r\nDTEND;VALUE=DATE:20261101\r\nSUMMARY:Sista dag\r\n"));
    EXPECT_TRUE(file.contains("\r\nDTSTAMP:20261122T130231Z\r\n"));
    EXPECT_TRUE(file.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    EXPECT_FALSE(file.contains("DESCRIPTION"));
}

TEST(Calendar, SpecialCharactersAreEscaped)
{
    const QByteArray file =
        calendarFile({{u"a@b"_s, QDate(2026, 1, 1), QDate(2026, 1, 2), u"Ett; två, tre\\fyra"_s, u"rad\nrad"_s}}, kMade);
    EXPECT_TRUE(file.contains("SUMMARY:Ett\\; två\\, tre\\\\fyra\r\n"));
    EXPECT_TRUE(file.contains("DESCRIPTION:rad\\nrad\r\n"));
}

TEST(Calendar, LongLinesAreFoldedWithoutCuttingACharacter)
{
    const QString summary = u"å"_s.repeated(100) + u"😀"_s.repeated(20);
    const QByteArray file = calendarFile({{u"a@b"_s, QDate(2026, 1, 1), QDate(2026, 1, 1), summary, {}}}, kMade);
    QString unfolded = QString::fromUtf8(file);
    for (const QByteArray &line : file.split('\n')) {
        EXPECT_LE(line.size(), 76) << "75 bytes and the carriage return";
        EXPECT_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    EXPECT_TRUE(unfolded.remove(u"\r\n "_s).contains(summary));
}

} // namespace
} // namespace ljus
