// Tests of the charts: the right lengths, the right words, and nothing drawn of what is hidden.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_layout.h"
#include "ui/charts/chart_values.h"
#include "ui/charts/distribution_chart.h"
#include "ui/parts/look.h"

#include "core/base/rounding.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFontMetricsF>
#include <QPainter>

#include <gtest/gtest.h>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

ShareColour diverging(int index, int count)
{
    return {ShareColour::Kind::Diverging, index, count};
}

/// A row with these counts, one per option; the last is "don't know" when there are more than @a known.
BarRow rowOf(const QString &label, const std::vector<int> &counts, int known)
{
    BarRow row;
    row.label = label;
    for (const int n : counts)
        row.base += n;
    row.baseText = u"n = %1"_s.arg(row.base);
    for (int option = 0; option < static_cast<int>(counts.size()); ++option) {
        const int n = counts[static_cast<std::size_t>(option)];
        const ShareColour colour = option < known ? diverging(option, known) : ShareColour{ShareColour::Kind::DontKnow, 0, 1};
        row.segments.push_back({u"Option %1"_s.arg(option + 1), n, wholePercent(n, row.base).value_or(0), colour});
    }
    return row;
}

std::vector<LegendItem> legendOf(const QStringList &labels, int known)
{
    std::vector<LegendItem> legend;
    for (int option = 0; option < labels.size(); ++option)
        legend.push_back(
            {labels[option], option < known ? diverging(option, known) : ShareColour{ShareColour::Kind::DontKnow, 0, 1}});
    return legend;
}

BarChart sixOptions()
{
    BarChart chart;
    chart.title = u"Bemötande och delaktighet"_s;
    chart.legend = legendOf({u"Instämmer inte alls"_s, u"Instämmer till liten del"_s, u"Instämmer delvis"_s,
                             u"Instämmer till stor del"_s, u"Instämmer helt"_s, u"Vet ej"_s},
                            5);
    chart.rows = {
        rowOf(u"1. Jag får det stöd jag behöver"_s, {2, 5, 9, 30, 41, 3}, 5),
        rowOf(u"2. De som jag möter i insatsen samarbetar med varandra så att jag slipper berätta samma sak flera gånger för "
              u"olika handläggare på olika myndigheter under hela tiden"_s,
              {10, 10, 20, 20, 27, 1}, 5),
        rowOf(u"3. Jag är delaktig i min planering"_s, {0, 0, 0, 0, 88, 0}, 5), rowOf(u"4. Få svar"_s, {1, 1, 0, 3, 2, 0}, 5)};
    chart.rows.back().note = u"Få svar"_s;
    chart.rows.back().warned = true;
    BarRow none;
    none.label = u"5. Ingen har svarat på den här frågan"_s;
    none.baseText = u"n = 0"_s;
    none.note = u"Inga svar ännu"_s;
    BarRow hidden;
    hidden.label = u"6. <b>Dold</b> & klar"_s;
    hidden.note = u"Dold: för få svar"_s;
    chart.rows.push_back(none);
    chart.rows.push_back(hidden);
    return chart;
}

BarChart threeOptions()
{
    BarChart chart;
    chart.title = u"Kön"_s;
    chart.legend = legendOf({u"Nej"_s, u"Delvis"_s, u"Ja"_s}, 3);
    chart.rows = {rowOf(u"Kvinnor"_s, {4, 10, 21}, 3), rowOf(u"Män"_s, {9, 3, 17}, 3)};
    return chart;
}

BarChart severalOptions()
{
    BarChart chart;
    chart.title = u"7. Vilka har du träffat?"_s;
    chart.note = u"Flera alternativ kunde kryssas. Andelar av dem som svarat."_s;
    for (const auto &[label, n] :
         {std::pair(u"Arbetsförmedlingen"_s, 31), {u"Försäkringskassan"_s, 12}, {u"Regionen"_s, 40}, {u"Ingen"_s, 1}}) {
        BarRow row;
        row.label = label;
        row.base = 40;
        row.baseText = u"n = 40"_s;
        row.segments.push_back({label, n, wholePercent(n, 40).value_or(0), {}});
        chart.rows.push_back(row);
    }
    return chart;
}

ValueBars indicators()
{
    ValueBars chart;
    chart.title = u"Andel positiva svar"_s;
    chart.rule = u"Svar i frågans positiva alternativ delat med alla svar, indikatorns frågor sammanlagda."_s;
    chart.rows = {
        {u"1. Individen får stöd som är samordnat"_s, 75.2, u"75 %"_s, u"264 svar"_s, {}, false},
        {u"2. Insikter från samverkan leder till att nya typer av förebyggande insatser utvecklas så att behov av samordnad "
         u"rehabilitering inte behöver bli aktuellt"_s,
         100,
         u"100 %"_s,
         u"24 svar"_s,
         {},
         false},
        {u"3. Delaktighet"_s, 33.3, u"33 %"_s, u"6 svar"_s, u"Få svar"_s, true},
        {u"4. Utan regel"_s, {}, {}, {}, u"Ingen regel angiven"_s, false},
        {u"5. Noll"_s, 0, u"0 %"_s, u"31 svar"_s, {}, false}};
    return chart;
}

ValueBars means()
{
    ValueBars chart;
    chart.title = u"Medelpoäng"_s;
    chart.unit = ValueBars::Unit::Points;
    chart.axisMaximum = 5;
    chart.rows = {{u"Kvinnor"_s, 3.4, u"3,4"_s, u"31 svar"_s, {}, false}, {u"Män"_s, 4.1, u"4,1"_s, u"27 svar"_s, {}, false}};
    return chart;
}

/// On the surface's colour with a margin, @a scale pixels for each of @a width.
template<typename Chart>
QImage pictureOf(const Chart &chart, const ChartStyle &style, int width, double scale = 1)
{
    const ChartPicture picture(chart, style);
    const QRectF place(spacing::kLarge, spacing::kLarge, width, picture.heightForWidth(width));
    const QSizeF size = place.size() + QSizeF(2 * spacing::kLarge, 2 * spacing::kLarge);
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(style.tokens.surface);
    QPainter painter(&image);
    picture.draw(painter, place);
    return image;
}

QImage photograph(const Tokens &tokens, const QFont &font, int width)
{
    const ChartStyle style{font, tokens};
    std::vector<QImage> pictures;
    pictures.push_back(pictureOf(sixOptions(), style, width));
    pictures.push_back(pictureOf(threeOptions(), style, width));
    pictures.push_back(pictureOf(severalOptions(), style, width));
    pictures.push_back(pictureOf(indicators(), style, width));
    pictures.push_back(pictureOf(means(), style, width));
    int height = 0;
    for (const QImage &picture : pictures)
        height += picture.height();
    QImage all(pictures.front().width(), height, QImage::Format_RGB32);
    QPainter painter(&all);
    int top = 0;
    for (const QImage &picture : pictures) {
        painter.drawImage(0, top, picture);
        top += picture.height();
    }
    return all;
}

TEST(ChartsGallery, IsPaintedInEveryTheme)
{
    if (qEnvironmentVariableIsEmpty("LJUS_GALLERY"))
        GTEST_SKIP() << "set LJUS_GALLERY to a folder to get pictures";
    const QDir folder(qEnvironmentVariable("LJUS_GALLERY"));
    const QFont font = QApplication::font();
    photograph(lightTokens(), font, 1000).save(folder.filePath(u"charts-light.png"_s));
    photograph(darkTokens(), font, 1000).save(folder.filePath(u"charts-dark.png"_s));
    photograph(lightTokens(), font, 560).save(folder.filePath(u"charts-narrow.png"_s));
    photograph(lightTokens(), scaled(font, 2), 1200).save(folder.filePath(u"charts-large-text.png"_s));
    pictureOf(sixOptions(), {font, lightTokens()}, 800, 2).save(folder.filePath(u"charts-sharp.png"_s));
}

// What is drawn

ChartLayout layoutOf(const ChartContent &content, double width)
{
    return layOut(content, chartFontsOf(QApplication::font()), width);
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
    const QImage picture = pictureOf(chart, {QApplication::font(), tokens}, 900);
    for (std::size_t row = 0; row < 4; ++row) {
        double from = 0;
        for (const BarPart &part : content.rows[row].parts) {
            if (part.share > 0.02) {
                EXPECT_EQ(drawnColour(picture, layout.rows[row].bar, from + part.share * 0.1 + 0.004), part.colour) << row;
                EXPECT_EQ(drawnColour(picture, layout.rows[row].bar, from + part.share * 0.9 - 0.004), part.colour) << row;
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
    const QImage picture = pictureOf(chart, {QApplication::font(), tokens}, 700);
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
    const QImage picture = pictureOf(chart, {QApplication::font(), tokens}, 700);
    EXPECT_EQ(drawnColour(picture, layout.rows[0].bar, 0.2), colourOf(diverging(1, 3), tokens));
    EXPECT_EQ(drawnColour(picture, layout.rows[1].bar, 0.2), colourOf(diverging(0, 3), tokens));
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
