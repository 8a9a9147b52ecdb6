// Tests of the charts: the right lengths, the right words, and nothing drawn of what is hidden.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/chart_samples.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/distribution_chart.h"
#include "ui/parts/look.h"

#include <QAccessible>
#include <QApplication>
#include <QFontMetricsF>

#include <gtest/gtest.h>

namespace ljus {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

ChartLayout layoutOf(const ChartContent &content, double width)
{
    return layOut(content, chartFontsOf(QApplication::font()), width);
}

/// Whether @a drawn is the fill's colour, or on the way to its pattern's.
bool shows(const QColor &drawn, const ShareFill &fill)
{
    const auto within = [](int value, int one, int other) {
        return value >= std::min(one, other) - 1 && value <= std::max(one, other) + 1;
    };
    return within(drawn.red(), fill.colour.red(), fill.ink.red()) && within(drawn.green(), fill.colour.green(), fill.ink.green())
           && within(drawn.blue(), fill.colour.blue(), fill.ink.blue());
}

/// The colour near the lower edge in the middle of a share, where no text is.
QColor drawnColour(const QImage &picture, const QRectF &bar, double share)
{
    const QPointF margin(spacing::kLarge, spacing::kLarge);
    return picture.pixelColor((QPointF(bar.left() + bar.width() * share, bar.bottom() - 3) + margin).toPoint());
}

TEST(ChartsTest, EachShareIsDrawnAtItsLengthInItsRow)
{
    const BarChart chart = sixOptions();
    const Tokens tokens = lightTokens();
    const ChartContent content = contentOf(chart, tokens);
    const ChartLayout layout = layoutOf(content, 900);
    const QImage picture = pictureOf(ChartPicture(chart, {QApplication::font(), tokens}), 900);
    for (std::size_t row = 0; row < 4; ++row) {
        double from = 0;
        for (const BarPart &part : content.rows[row].parts) {
            if (part.share > 0.02) {
                EXPECT_TRUE(shows(drawnColour(picture, layout.rows[row].bar, from + part.share * 0.1 + 0.004), part.fill)) << row;
                EXPECT_TRUE(shows(drawnColour(picture, layout.rows[row].bar, from + part.share * 0.9 - 0.004), part.fill)) << row;
            }
            from += part.share;
        }
        EXPECT_NEAR(from, 1, 1e-9);
    }
}

TEST(ChartsTest, AHiddenRowSaysWhyAndDrawsNoBar)
{
    BarChart chart;
    chart.rows.push_back(sixOptions().rows.back());
    const Tokens tokens = lightTokens();
    const QImage picture = pictureOf(ChartPicture(chart, {QApplication::font(), tokens}), 700);
    const ChartLayout layout = layoutOf(contentOf(chart, tokens), 700);
    for (const double share : {0.01, 0.2, 0.4, 0.6, 0.8, 0.99})
        EXPECT_GT(luminance(drawnColour(picture, layout.rows[0].bar, share)), 0.6);
    EXPECT_EQ(sentencesOf(chart), QStringList({u"6. <b>Dold</b> & klar: Dold: för få svar"_s}));
}

TEST(ChartsTest, TheSentenceOfARowHoldsEveryFigure)
{
    EXPECT_EQ(sentencesOf(threeOptions()).first(),
              u"Kvinnor: Option 1 4 (11 %), Option 2 10 (29 %), Option 3 21 (60 %) (n = 35)"_s);
    EXPECT_EQ(sentencesOf(indicators())[2], u"3. Delaktighet: 33 % (6 svar, Få svar)"_s);
    EXPECT_EQ(sentencesOf(indicators())[3], u"4. Utan regel: Ingen regel angiven"_s);
}

TEST(ChartsTest, ALongLabelHasThreeLinesAtMostAndSaysThatThereIsMore)
{
    const QFont font = QApplication::font();
    const QString text =
        u"De som jag möter i insatsen samarbetar med varandra så att jag slipper berätta samma sak flera gånger för "
        u"olika handläggare på olika myndigheter under hela tiden"_s;
    const QStringList lines = wrapped(text, font, 200, 3);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines.last().endsWith(u'\u2026'));
    for (const QString &line : lines)
        EXPECT_LE(QFontMetricsF(font).horizontalAdvance(line), 200);
    EXPECT_EQ(wrapped(text, font, 2000, 3), QStringList({text}));
}

TEST(ChartsTest, NothingOverlapsAtAnyWidthOrTextSize)
{
    for (const double size : {1.0, 2.0}) {
        const QFont font = scaled(QApplication::font(), size);
        for (const double width : {360.0 * size, 560.0 * size, 1400.0}) {
            const ChartLayout layout = layOut(contentOf(sixOptions(), lightTokens()), chartFontsOf(font), width);
            for (const ChartLayout::Key &key : layout.legend) {
                EXPECT_LE(key.label.right(), width);
                EXPECT_LE(key.label.bottom(), layout.plot.top());
            }
            for (const ChartLayout::Row &row : layout.rows) {
                EXPECT_LE(row.label.right(), row.bar.left());
                EXPECT_LE(row.bar.right(), row.side.left());
                EXPECT_LE(row.side.right(), width);
                EXPECT_GT(row.bar.width(), width * 0.2);
            }
            EXPECT_LE(layout.plot.bottom(), layout.size.height());
        }
    }
}

TEST(ChartsTest, RowsThatAreNamedAlikeAreAllThere)
{
    BarChart chart = threeOptions();
    chart.rows[1].label = chart.rows[0].label;
    const Tokens tokens = lightTokens();
    const ChartLayout layout = layoutOf(contentOf(chart, tokens), 700);
    const QImage picture = pictureOf(ChartPicture(chart, {QApplication::font(), tokens}), 700);
    EXPECT_EQ(drawnColour(picture, layout.rows[0].bar, 0.2), colourOf(diverging(1, 3), tokens));
    EXPECT_TRUE(shows(drawnColour(picture, layout.rows[1].bar, 0.2), fillOf(diverging(0, 3), tokens)));
}

TEST(ChartsTest, TextOnEveryShareCanBeRead)
{
    for (const Tokens &tokens : {lightTokens(), darkTokens()}) {
        for (const auto kind : {ShareColour::Kind::Diverging, ShareColour::Kind::Sequential, ShareColour::Kind::DontKnow}) {
            for (int count = 2; count <= 7; ++count) {
                for (int index = 0; index < count; ++index) {
                    const QColor colour = colourOf({kind, index, count}, tokens);
                    EXPECT_GE(contrast(readableOn(colour), colour), 4.5) << colour.name().toStdString();
                }
            }
        }
    }
}

TEST(ChartsTest, OptionsOfOneScaleHaveDifferentColours)
{
    for (int count = 2; count <= 7; ++count) {
        for (int index = 1; index < count; ++index)
            EXPECT_NE(colourOf(diverging(index, count), lightTokens()), colourOf(diverging(index - 1, count), lightTokens()));
    }
}

TEST(ChartsTest, AWidgetIsAsHighAsItsRowsAndIsReadAsAChart)
{
    DistributionChart widget;
    widget.setChart(threeOptions());
    const int few = widget.heightForWidth(800);
    widget.setChart(sixOptions());
    EXPECT_GT(widget.heightForWidth(800), few);
    const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&widget);
    EXPECT_EQ(access->role(), QAccessible::Chart);
    EXPECT_EQ(access->text(QAccessible::Name), u"Chart: Bemötande och delaktighet"_s);
    EXPECT_TRUE(access->text(QAccessible::Description).contains(widget.sentences().last()));
}

} // namespace

} // namespace ljus
