// Invented charts for tests: every kind of row, few and many options, long labels.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_picture.h"

#include <QImage>

namespace ljus::test {

[[nodiscard]] ShareColour diverging(int index, int count);
/// A row with these counts, one per option; the last is "don't know" when there are more than @a known.
[[nodiscard]] BarRow rowOf(const QString &label, const std::vector<int> &counts, int known);

[[nodiscard]] BarChart sixOptions();
[[nodiscard]] BarChart threeOptions();
[[nodiscard]] BarChart severalOptions();
/// Rounds with a heading, a break, non-response and a hidden round.
[[nodiscard]] BarChart overTime();
[[nodiscard]] ValueBars indicators();
/// With intervals, marks and a break.
[[nodiscard]] ValueBars indicatorOverTime();
[[nodiscard]] ValueBars means();

/// On the surface's colour with a margin of spacing::kLarge, @a scale pixels for each of @a width.
[[nodiscard]] QImage pictureOf(const ChartPicture &picture, int width, double scale = 1);

} // namespace ljus::test
