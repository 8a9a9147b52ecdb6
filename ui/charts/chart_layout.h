// Where everything of a chart stands: measured once per width, drawn afterwards.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_content.h"

#include <QFont>
#include <QRectF>

#include <span>

namespace ljus {

struct ChartLayout
{
    struct Row
    {
        QRectF band; ///< the whole row
        QStringList labelLines; ///< of a heading and a break too, where they have the whole band
        QRectF label;
        QRectF bar;
        std::vector<QRectF> parts; ///< of the bar, gaps left out
        QRectF side; ///< base and note, at the right
        QStringList noteLines; ///< beneath the base
        QRectF nonResponse; ///< its bar; empty without any
        bool cut = false; ///< the bar of non-response is longer than there is room for
        QRectF nonResponseText;
    };
    struct Key
    {
        QRectF swatch;
        QRectF label;
        QString text; ///< shortened where a single key is wider than the chart
    };
    struct Run ///< of rows with figures, uninterrupted
    {
        std::size_t first = 0;
        std::size_t count = 0;
        QRectF plot;
    };

    QSizeF size;
    QStringList titleLines;
    QRectF title;
    QStringList ruleLines;
    QRectF rule;
    std::vector<Key> legend;
    std::vector<QRectF> marks; ///< where their labels stand
    std::vector<Row> rows;
    std::vector<Run> runs;
    QRectF plot; ///< from the first row to the last; the axis' labels stand beneath it
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
