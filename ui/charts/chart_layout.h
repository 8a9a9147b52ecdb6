// Where everything of a chart stands: measured once per width, drawn afterwards.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bar_chart.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

namespace ljus {

/// A bar's part, whatever kind of chart it is in.
struct BarPart
{
    double share = 0; ///< of the axis, 0–1
    QColor colour;
    QStringList texts; ///< inside the part: the first that fits is drawn
};

/// Both kinds of chart, brought to one form.
struct ChartContent
{
    struct Row
    {
        QString label;
        std::vector<BarPart> parts; ///< empty: the note stands in place of the bar
        QString endText; ///< right after the bar
        QString baseText;
        QString note;
        bool warned = false;
    };
    struct Key
    {
        QString label;
        QColor colour;
    };

    QString title;
    QString rule; ///< the sentence beneath the title
    std::vector<Key> legend;
    std::vector<Row> rows;
    double axisMaximum = 100;
    double axisStep = 25;
    QString axisUnit; ///< "%1 %" or "%1"
};

[[nodiscard]] ChartContent contentOf(const BarChart &chart, const Tokens &tokens);
[[nodiscard]] ChartContent contentOf(const ValueBars &chart, const Tokens &tokens);

struct ChartLayout
{
    struct Row
    {
        QRectF band; ///< the whole row
        QStringList labelLines;
        QRectF label;
        QRectF bar;
        QRectF side; ///< base and note, at the right
        QStringList noteLines; ///< beneath the base
    };
    struct Key
    {
        QRectF swatch;
        QRectF label;
        QString text; ///< shortened where a single key is wider than the chart
    };

    QSizeF size;
    QStringList titleLines;
    QRectF title;
    QStringList ruleLines;
    QRectF rule;
    std::vector<Key> legend;
    std::vector<Row> rows;
    QRectF plot; ///< all bars with their gaps; the axis' labels stand beneath it
    double barThickness = 0;
};

struct ChartFonts
{
    QFont body;
    QFont title;
    QFont small;
};
[[nodiscard]] ChartFonts chartFontsOf(const QFont &font);

[[nodiscard]] ChartLayout layOut(const ChartContent &content, const ChartFonts &fonts, double width);

/// @a text in at most @a most lines no wider than @a width, broken between words; the last line ends in an ellipsis when there is
/// more.
[[nodiscard]] QStringList wrapped(const QString &text, const QFont &font, double width, int most);

} // namespace ljus
