// Tests of what stands in and beside the bars: "don't know" apart, non-response, hidden tracks, breaks, whiskers and marks.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/chart_samples.h"
#include "ui/charts/chart_layout.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

constexpr int kWidth = 900;
const Tokens kTokens = lightTokens();

/// A chart laid out and drawn.
struct Drawn
{
    template<typename Chart>
    explicit Drawn(const Chart &chart)
        : content(contentOf(chart, kTokens)), layout(layOut(content, chartFontsOf(QApplication::font()), kWidth)),
          image(pictureOf(ChartPicture(chart, {QApplication::font(), kTokens}), kWidth))
    {
    }

    [[nodiscard]] QColor at(const QPointF &place) const
    {
        return image.pixelColor(static_cast<int>(place.x()) + spacing::kLarge, static_cast<int>(place.y()) + spacing::kLarge);
    }
    /// How many of the pixels from @a from to @a to, on one line, have another colour than the surface.
    [[nodiscard]] int inked(const QPointF &from, const QPointF &to) const
    {
        int count = 0;
        for (double x = from.x(); x <= to.x(); ++x)
            count += at({x, from.y()}) == kTokens.surface ? 0 : 1;
        return count;
    }

    ChartContent content;
    ChartLayout layout;
    QImage image;
};

TEST(ChartRowsTest, DontKnowStandsApartAndTheLongerNeighbourGivesTheRoom)
{
    BarChart chart = threeOptions();
    chart.rows = {rowOf(u"Få vet ej"_s, {10, 10, 70, 10}, 3), rowOf(u"Många vet ej"_s, {10, 10, 10, 70}, 3)};
    const Drawn drawn(chart);
    for (const std::size_t row : {0U, 1U}) {
        const std::vector<QRectF> &parts = drawn.layout.rows[row].parts;
        EXPECT_GE(parts[3].left() - parts[2].right(), 4);
        EXPECT_EQ(drawn.at({(parts[2].right() + parts[3].left()) / 2, parts[3].center().y()}), kTokens.surface);
        EXPECT_DOUBLE_EQ(parts[3].right(), drawn.layout.rows[row].bar.right());
        EXPECT_DOUBLE_EQ(parts[1].right(), parts[1].left() + drawn.layout.plot.width() / 10) << "others touch";
    }
    EXPECT_NEAR(drawn.layout.rows[0].parts[3].width(), drawn.layout.plot.width() / 10, 1e-9);
    EXPECT_NEAR(drawn.layout.rows[1].parts[2].width(), drawn.layout.plot.width() / 10, 1e-9);
}

TEST(ChartRowsTest, AnAnswerThatIsMissingIsAsLongAsOneThatIsThere)
{
    const Drawn drawn(sixOptions());
    const std::vector<ChartLayout::Row> &rows = drawn.layout.rows;
    EXPECT_NEAR(rows[0].nonResponse.width() / 3, rows[0].bar.width() / 90, 1e-9);
    EXPECT_NEAR(rows[2].nonResponse.width() / 12, rows[2].bar.width() / 88, 1e-9);
    EXPECT_FALSE(rows[2].cut);
    EXPECT_TRUE(rows[3].cut) << "9 of 7 are longer than the room there is";
    for (const ChartLayout::Row &row : rows) {
        EXPECT_LE(row.nonResponseText.right(), kWidth);
        EXPECT_TRUE(row.nonResponse.isEmpty() || row.nonResponse.left() > row.side.right());
    }
    EXPECT_EQ(drawn.content.legend.back().fill, nonResponseFill(kTokens));
    EXPECT_EQ(Drawn(threeOptions()).content.legend.size(), 3U) << "no key where no row tells it";
}

TEST(ChartRowsTest, NothingOfAHiddenRowGetsOut)
{
    BarChart chart = threeOptions();
    BarRow &row = chart.rows[0];
    row.hidden = true;
    row.note = u"Dold"_s;
    row.nonResponse = 3;
    row.nonResponseText = u"3"_s;
    const Drawn drawn(chart);
    EXPECT_TRUE(drawn.content.rows[0].parts.empty());
    EXPECT_TRUE(drawn.content.rows[0].baseText.isEmpty());
    EXPECT_TRUE(drawn.content.rows[0].nonResponseText.isEmpty());
    EXPECT_EQ(sentencesOf(chart)[0], u"Kvinnor: Dold"_s);
    EXPECT_EQ(placesOf(chart)[0], (ChartPlace{0, -1}));
    EXPECT_EQ(sentenceAt(chart, {0, 1}), u"Kvinnor: Dold"_s);
    const QRectF track = drawn.layout.rows[0].bar;
    EXPECT_GT(drawn.inked({track.center().x(), track.center().y()}, {track.right() - 2, track.center().y()}), 40) << "hatched";

    ValueBars values = means();
    values.rows[0].hidden = true;
    values.rows[0].note = u"Dold"_s;
    EXPECT_TRUE(Drawn(values).content.rows[0].parts.empty());
    EXPECT_EQ(sentencesOf(values)[0], u"Kvinnor: Dold"_s);
}

TEST(ChartRowsTest, ABreakIsADashedLineThroughBothKindsOfChart)
{
    const Drawn shares(overTime());
    const Drawn values(indicatorOverTime());
    for (const auto &[drawn, row] : {std::pair(&shares, 3U), {&values, 2U}}) {
        const QRectF band = drawn->layout.rows[row].band;
        const double y = band.center().y();
        const int inked = drawn->inked({band.left(), y}, {band.left() + 100, y});
        EXPECT_GT(inked, 40);
        EXPECT_LT(inked, 80);
        EXPECT_EQ(drawn->layout.runs.size(), row == 3 ? 3U : 2U);
    }
    EXPECT_EQ(sentencesOf(overTime())[3], u"Frågan fick ny lydelse i november 2025"_s);
}

TEST(ChartRowsTest, AWhiskerReachesFromLowToHighAndTheValueStandsBehindIt)
{
    ValueBars chart = indicatorOverTime();
    chart.marks.clear();
    const Drawn drawn(chart);
    const QRectF bar = drawn.layout.rows[1].bar;
    const auto x = [&bar](double percent) { return bar.left() + bar.width() * percent / 100; };
    for (const double percent : {32.0, 50.0, 70.0, 85.0})
        EXPECT_GT(contrast(drawn.at({x(percent), bar.center().y() - 0.5}), kTokens.surface), 4.5) << percent;
    EXPECT_EQ(drawn.inked({x(86) + 3, bar.center().y()}, {x(86) + 6, bar.center().y()}), 0);
    EXPECT_FALSE(drawn.content.legend.back().fill.has_value());
    EXPECT_EQ(sentencesOf(chart)[0], u"2023: 48 % (95 % interval 35–61 %, n = 50)"_s);
}

TEST(ChartRowsTest, MarksThatStandCloseDoNotHideEachOther)
{
    ValueBars chart = indicatorOverTime();
    chart.marks = {{49, u"Målets nedre gräns"_s}, {51, u"Målets övre gräns"_s}, {400, u"utanför"_s}};
    const Drawn drawn(chart);
    ASSERT_EQ(drawn.layout.marks.size(), 2U);
    EXPECT_FALSE(drawn.layout.marks[0].intersects(drawn.layout.marks[1]));
    for (const QRectF &mark : drawn.layout.marks)
        EXPECT_LE(mark.bottom(), drawn.layout.plot.top());
    const QRectF band = drawn.layout.rows[3].band;
    int dashes = 0;
    const double x = drawn.layout.plot.left() + drawn.layout.plot.width() * 0.49;
    for (double y = band.top(); y < band.bottom(); ++y)
        dashes += contrast(drawn.at({x, y}), kTokens.surface) > 2 ? 1 : 0;
    EXPECT_GT(dashes, 10);
}

TEST(ChartRowsTest, APartSaysNumberAndShareThenTheShareThenNothing)
{
    const ChartContent content = contentOf(sixOptions(), kTokens);
    EXPECT_EQ(content.rows[0].parts[4].texts, QStringList({u"41 (46 %)"_s, u"46 %"_s}));
    BarChart many = threeOptions();
    many.rows[0].segments[0].n = 12345;
    EXPECT_EQ(contentOf(many, kTokens).rows[0].parts[0].texts.front(), u"12\u00a0345 (11 %)"_s);
}

} // namespace

} // namespace ljus
