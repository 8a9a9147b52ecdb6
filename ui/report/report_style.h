// The look of a printed report: paper, type, distances.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_picture.h"
#include "ui/report/report_content.h"

#include <QFont>
#include <QRectF>

namespace ljus {

/// Lengths are 96 to an inch. A4.
struct Paper
{
    static constexpr QSizeF kSize{210 / 25.4 * 96, 297 / 25.4 * 96};
    QRectF content{72, 64, kSize.width() - 144, kSize.height() - 64 - 80};
    double footer = kSize.height() - 52; ///< where its line begins
};

struct WordLook
{
    QFont font;
    QColor colour;
    double before = 0; ///< to what stands above, unless at a page's top
};

[[nodiscard]] WordLook lookOf(WordStyle style);
[[nodiscard]] QFont reportFont(int pixels, QFont::Weight weight = QFont::Normal);
[[nodiscard]] ChartStyle reportChartStyle();

/// The distance between @a part and what stands above it.
[[nodiscard]] double gapBefore(const ReportPart &part);

/// What is written: a heading that goes on overleaf says so.
[[nodiscard]] QString writtenText(const ReportWords &words);

} // namespace ljus
