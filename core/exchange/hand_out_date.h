// Reads dates in the ways Swedes write them.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace ljus {

/// "2026-10-05", "20261005", "261005", "5/10 2026", "5.10.26", "26-10-05", "5 okt 2026", "måndag den 5:e oktober 2026", "October
/// 5, 2026", a time after it or not. Two digits are a year of this century. Invalid: none of these, or no such day.
[[nodiscard]] QDate dateFromWords(const QString &text);

/// "5/10", "5 okt": the latest such day that is not after @a today. Invalid: something else.
[[nodiscard]] QDate dateWithoutYear(const QString &text, const QDate &today);

/// The day that Excel counts as @a number when it shows a date as a number, 46300 = 2026-10-05. Invalid: not of our time.
[[nodiscard]] QDate dateFromSerial(double number);

} // namespace ljus
