// Charts as finished values: everything that is drawn is decided before.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tokens.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ljus {

/// Which colour a share has.
struct ShareColour
{
    enum class Kind {
        Diverging, ///< from the least to the most wanted option: red to blue
        Sequential, ///< options without a direction: tints of one colour
        DontKnow,
        Single, ///< the only bar of its row
    };

    Kind kind = Kind::Single;
    int index = 0; ///< of the option among those that are not "don't know"
    int count = 1; ///< of those options

    friend bool operator==(const ShareColour &, const ShareColour &) = default;
};

[[nodiscard]] QColor colourOf(const ShareColour &colour, const Tokens &tokens);

struct BarSegment
{
    QString label; ///< the option
    int n = 0;
    int percent = 0; ///< whole, of the row's base: what is written
    ShareColour colour;
};

struct BarRow
{
    QString label; ///< the question, or the group
    std::vector<BarSegment> segments; ///< empty: the note stands in place of the bar
    int base = 0; ///< each segment is n / base long
    QString baseText; ///< "n = 24"; empty when hidden
    QString note; ///< "few answers", "hidden: too few answers", "no answers yet"
    bool warned = false; ///< a warning sign stands by the note
};

struct LegendItem
{
    QString label;
    ShareColour colour;
};

/// Rows of 100 % stacked bars over one set of options.
struct BarChart
{
    QString title; ///< may be empty; drawn above the legend
    QString note; ///< a sentence beneath the title; may be empty
    std::vector<LegendItem> legend; ///< empty: none
    std::vector<BarRow> rows;
};

struct ValueRow
{
    QString label;
    std::optional<double> value; ///< on the axis; none: the note stands in place of the bar
    QString valueText; ///< "75 %", "3,4"
    QString baseText;
    QString note; ///< "no rule stated", "few answers" …
    bool warned = false;
};

/// Rows of one bar each, along an axis from 0.
struct ValueBars
{
    enum class Unit { Percent, Points };

    QString title;
    QString rule; ///< how the value is worked out, in words; drawn beneath the title
    Unit unit = Unit::Percent;
    double axisMaximum = 100;
    std::vector<ValueRow> rows;
};

/// One sentence per row, for those who hear the chart, and for a text beside it.
[[nodiscard]] QStringList sentencesOf(const BarChart &chart);
[[nodiscard]] QStringList sentencesOf(const ValueBars &chart);

} // namespace ljus
