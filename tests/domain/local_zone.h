// A place east of Greenwich.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <ctime>

namespace ljus::test {

/// While it lives the process is in a zone one hour ahead of UTC.
class LocalZone
{
public:
    LocalZone() { set("CET-1"); }
    ~LocalZone() { set(m_before); }
    LocalZone(const LocalZone &) = delete;
    LocalZone &operator=(const LocalZone &) = delete;

private:
    static void set(const QByteArray &zone)
    {
        if (zone.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", zone);
        tzset();
    }

    QByteArray m_before = qgetenv("TZ");
};

} // namespace ljus::test
