// What day it is.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"

#include "tests/domain/local_zone.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>

namespace ljus::test {
namespace {

TEST(Clock, TodayIsTheDayWhereTheProgramRuns)
{
    const LocalZone zone;
    FixedClock clock;
    clock.time = QDateTime(QDate(2026, 12, 31), QTime(22, 59), Qt::UTC);
    EXPECT_EQ(clock.today(), QDate(2026, 12, 31));
    clock.time = clock.time.addSecs(60);
    EXPECT_EQ(clock.today(), QDate(2027, 1, 1));
}

} // namespace
} // namespace ljus::test
