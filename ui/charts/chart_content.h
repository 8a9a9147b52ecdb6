// What is drawn of a chart, whichever of the two kinds it is.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bar_chart.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace ljus {

/// A bar's part, whatever kind of chart it is in.
struct BarPart
{
    double share = 0; ///< of the axis, 0–1
    ShareFill fill;
    QStringList texts; ///< inside the part: the first that fits is drawn
    bool apart = false; ///< set off from the part before it
};

/// Shares of the axis, 0–1, instead of values.
struct ChartContent
{
    struct Row
    {
        RowKind kind = RowKind::Figures;
        QString label;
        std::vector<BarPart> parts; ///< empty: the note stands in place of the bar
        std::optional<Interval> whisker;
        QString endText; ///< right after the bar
        QString baseText;
        double nonResponse = 0; ///< as long as this, right of the base
        QString nonResponseText;
        QString note;
        bool warned = false;
        bool hidden = false;
    };
    struct Key
    {
        QString label;
        std::optional<ShareFill> fill; ///< none: a whisker
    };
    struct Mark
    {
        double share = 0;
        QString label;
    };

    QString title;
    QString rule; ///< the sentence beneath the title
    std::vector<Key> legend;
    std::vector<Row> rows;
    std::vector<Mark> marks;
    double axisMaximum = 100;
    double axisStep = 25;
    QString axisUnit; ///< "%1 %" or "%1"
};

[[nodiscard]] ChartContent contentOf(const BarChart &chart, const Tokens &tokens);
[[nodiscard]] ChartContent contentOf(const ValueBars &chart, const Tokens &tokens);

[[nodiscard]] ShareFill nonResponseFill(const Tokens &tokens);
/// Of the track of a hidden row.
[[nodiscard]] ShareFill hiddenFill(const Tokens &tokens);

} // namespace ljus
