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
        DontKnow, ///< grey, and set off from the part before it
        Single, ///< the only bar of its row
    };

    Kind kind = Kind::Single;
    int index = 0; ///< of the option among those that are not "don't know"
    int count = 1; ///< of those options

    friend bool operator==(const ShareColour &, const ShareColour &) = default;
};

/// Lines or dots on a share, so that neighbours are told apart without colour.
enum class Pattern { Plain, Falling, Rising, Upright, Level, Dots, Lattice };

/// How a share is filled.
struct ShareFill
{
    QColor colour;
    Pattern pattern = Pattern::Plain;
    QColor ink; ///< of the pattern
    QColor outline; ///< the colour itself where it stands out from the surface

    friend bool operator==(const ShareFill &, const ShareFill &) = default;
};

[[nodiscard]] QColor colourOf(const ShareColour &colour, const Tokens &tokens);
[[nodiscard]] ShareFill fillOf(const ShareColour &colour, const Tokens &tokens);

enum class RowKind {
    Figures, ///< a bar, or a note in its place
    Heading, ///< the label stands above the rows that follow
    Break, ///< the label says why what follows cannot be compared with what stands above; a dashed line
};

struct BarSegment
{
    QString label; ///< the option
    int n = 0;
    int percent = 0; ///< whole, of the row's base: what is written
    ShareColour colour;
};

/// A part with ShareColour::Kind::DontKnow stands last.
struct BarRow
{
    QString label; ///< the question, or the group
    std::vector<BarSegment> segments; ///< empty: the note stands in place of the bar
    int base = 0; ///< each segment is n / base long
    QString baseText; ///< "n = 24"; empty when hidden
    QString note; ///< "few answers", "hidden: too few answers", "no answers yet"
    bool warned = false; ///< a warning sign stands by the note
    bool hidden = false; ///< an empty hatched track with the note; nothing else of the row is drawn or said
    int nonResponse = 0; ///< internal non-response: drawn at the bar's scale, beside the base
    QString nonResponseText; ///< "3"; empty: not told
    RowKind kind = RowKind::Figures;
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
    std::vector<LegendItem> legend; ///< empty: none. Non-response explains itself where a row tells it.
    std::vector<BarRow> rows;
};

/// Both ends on the axis.
struct Interval
{
    double low = 0;
    double high = 0;
};

struct ValueRow
{
    QString label;
    std::optional<double> value; ///< on the axis; none: the note stands in place of the bar
    QString valueText; ///< "75 %", "3,4"
    QString baseText;
    QString note; ///< "no rule stated", "few answers" …
    bool warned = false;
    bool hidden = false; ///< as in BarRow
    std::optional<Interval> interval = {}; ///< of 95 %: a whisker, explained in the legend
    RowKind kind = RowKind::Figures;
};

/// A dashed line across the bars, with its label above them.
struct AxisMark
{
    double value = 0; ///< on the axis
    QString label; ///< "40 %"
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
    std::vector<AxisMark> marks = {};
};

/// A row (BarRow or ValueRow) that is a heading or a break with these words.
template<typename Row>
[[nodiscard]] Row wordsRow(RowKind kind, const QString &words)
{
    Row row;
    row.label = words;
    row.kind = kind;
    return row;
}

/// What of a chart is meant: a row, and of its parts one (-1: the row as a whole). The part after the last one is the
/// non-response.
struct ChartPlace
{
    int row = -1;
    int part = -1;

    friend bool operator==(const ChartPlace &, const ChartPlace &) = default;
};

/// One sentence per row, for those who hear the chart, and for a text beside it.
[[nodiscard]] QStringList sentencesOf(const BarChart &chart);
[[nodiscard]] QStringList sentencesOf(const ValueBars &chart);

/// What there is to point at, row by row: parts with answers, else the row as a whole. No headings.
[[nodiscard]] std::vector<ChartPlace> placesOf(const BarChart &chart);
[[nodiscard]] std::vector<ChartPlace> placesOf(const ValueBars &chart);

/// The figures of one place as a sentence; empty where there is no such place.
[[nodiscard]] QString sentenceAt(const BarChart &chart, ChartPlace place);
[[nodiscard]] QString sentenceAt(const ValueBars &chart, ChartPlace place);

} // namespace ljus
