// Tests of how a report's blocks get onto pages.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/report_measures.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_words.h"

#include <gtest/gtest.h>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

BarChart chartOf(int rows)
{
    BarChart chart;
    for (int row = 0; row < rows; ++row) {
        BarRow bar;
        bar.label = u"Insats %1"_s.arg(row);
        bar.segments = {{u"Ja"_s, 10, 100, {}}};
        bar.base = 10;
        chart.rows.push_back(bar);
    }
    return chart;
}

ReportTable tableOf(int rows)
{
    ReportTable table{{{u"Fråga"_s, 3}, {u"Svarade"_s, 1, true}}, {}};
    for (int row = 0; row < rows; ++row)
        table.rows.push_back({{u"Fråga %1"_s.arg(row)}, {u"10"_s}});
    return table;
}

ReportBlock question(int number, int rows)
{
    return {{words(WordStyle::Question, u"Fråga %1"_s.arg(number)), chartOf(rows), tableOf(2)}};
}

/// What every page of every report has to keep.
void expectSound(const ReportPages &pages)
{
    const Paper paper;
    for (const ReportPage &page : pages.pages) {
        ASSERT_FALSE(page.parts.empty());
        double top = paper.content.top();
        for (const PlacedPart &placed : page.parts) {
            EXPECT_GE(placed.place.top(), top - 0.01);
            EXPECT_LE(placed.place.bottom(), paper.content.bottom() + 0.01);
            top = placed.place.bottom();
        }
        const auto *last = std::get_if<ReportWords>(&page.parts.back().part);
        EXPECT_FALSE(last && isHeading(last->style)) << last->text.toStdString() << " stands alone";
    }
}

std::size_t rowsOn(const ReportPage &page)
{
    std::size_t rows = 0;
    for (const PlacedPart &placed : page.parts) {
        if (const auto *chart = std::get_if<BarChart>(&placed.part))
            rows += chart->rows.size();
    }
    return rows;
}

TEST(ReportPagesTest, HeadingChartAndTableAreNeverParted)
{
    std::vector<ReportBlock> blocks;
    for (int number = 0; number < 40; ++number)
        blocks.push_back(question(number, 1 + number % 7));
    const ReportPages pages = paginated(blocks);
    expectSound(pages);
    EXPECT_GT(pages.pages.size(), 5U);
    ASSERT_EQ(pages.headings.size(), 40U);
    for (const ReportPage &page : pages.pages) {
        ASSERT_EQ(page.parts.size() % 3, 0U);
        for (std::size_t part = 0; part < page.parts.size(); part += 3) {
            EXPECT_TRUE(std::holds_alternative<ReportWords>(page.parts[part].part));
            EXPECT_TRUE(std::holds_alternative<BarChart>(page.parts[part + 1].part));
            EXPECT_TRUE(std::holds_alternative<ReportTable>(page.parts[part + 2].part));
        }
    }
}

TEST(ReportPagesTest, ALongChartGoesOnOverleafBeneathItsHeading)
{
    const ReportPages pages = paginated({question(1, 90)});
    expectSound(pages);
    ASSERT_GE(pages.pages.size(), 3U);
    std::size_t rows = 0;
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        const auto *heading = std::get_if<ReportWords>(&pages.pages[page].parts.front().part);
        ASSERT_NE(heading, nullptr);
        EXPECT_EQ(heading->text, u"Fråga 1"_s);
        EXPECT_EQ(heading->continued, page > 0);
        rows += rowsOn(pages.pages[page]);
    }
    EXPECT_EQ(rows, 90U);
    EXPECT_EQ(pages.headings.size(), 1U);
}

TEST(ReportPagesTest, ChartsOfFewRowsStayWholeInABlockThatIsLongerThanAPage)
{
    ReportBlock block{{words(WordStyle::Question, u"Fråga"_s)}};
    for (int chart = 0; chart < 9; ++chart)
        block.parts.emplace_back(chartOf(8));
    const ReportPages pages = paginated({question(0, 4), block});
    expectSound(pages);
    EXPECT_GT(pages.pages.size(), 2U);
    for (const ReportPage &page : pages.pages) {
        for (const PlacedPart &placed : page.parts) {
            const auto *chart = std::get_if<BarChart>(&placed.part);
            EXPECT_TRUE(!chart || chart->rows.size() == 8 || chart->rows.size() == 4);
        }
    }
}

TEST(ReportPagesTest, ALongTableBeginsWhereThereIsRoomAndHasItsHeaderAgain)
{
    const ReportBlock before{{tableOf(30)}};
    const ReportBlock flowing{{words(WordStyle::Section, u"Bortfall"_s), tableOf(60)}, ReportBlock::Keep::FirstRows};
    const ReportPages pages = paginated({before, flowing});
    expectSound(pages);
    EXPECT_EQ(pages.headings.front().page, 0);
    std::size_t rows = 0;
    for (const ReportPage &page : pages.pages) {
        for (const PlacedPart &placed : page.parts) {
            if (const auto *table = std::get_if<ReportTable>(&placed.part)) {
                EXPECT_EQ(table->columns.size(), 2U);
                EXPECT_GE(table->rows.size(), 3U);
                rows += table->rows.size();
            }
        }
    }
    EXPECT_EQ(rows, 90U);
}

TEST(ReportPagesTest, WithNoRoomForThreeRowsTheHeadingMovesWithThem)
{
    const double line = heightOf(tableOf(2), Paper().content.width()) - heightOf(tableOf(1), Paper().content.width());
    const int filling = static_cast<int>((Paper().content.height() - 100) / line);
    const ReportBlock flowing{{words(WordStyle::Section, u"Bortfall"_s), tableOf(60)}, ReportBlock::Keep::FirstRows};
    const ReportPages pages = paginated({{{tableOf(filling)}}, flowing});
    expectSound(pages);
    EXPECT_EQ(pages.headings.front().page, 1);
}

TEST(ReportPagesTest, ChaptersBeginPagesAndTheContentsKnowThem)
{
    std::vector<ReportBlock> content;
    for (int chapter = 0; chapter < 3; ++chapter) {
        content.push_back(
            {{words(WordStyle::Chapter, u"Kapitel %1"_s.arg(chapter)), words(WordStyle::Question, u"Fråga"_s), chartOf(2)}});
        content.push_back(question(chapter, 40));
    }
    std::vector<ReportBlock> blocks{{{words(WordStyle::Section, u"Innehåll"_s)}}};
    const std::vector<ReportPart> lines = contentsOf(content, 1);
    ASSERT_EQ(lines.size(), 3U);
    blocks.front().parts.insert(blocks.front().parts.end(), lines.begin(), lines.end());
    blocks.insert(blocks.end(), content.begin(), content.end());
    const ReportPages pages = paginated(blocks);
    expectSound(pages);
    for (std::size_t line = 0; line < 3; ++line) {
        const auto &told = std::get<ContentsLine>(pages.pages.front().parts.at(line + 1).part);
        const ReportPage &page = pages.pages.at(static_cast<std::size_t>(told.page) - 1);
        EXPECT_EQ(std::get<ReportWords>(page.parts.front().part).text, u"Kapitel %1"_s.arg(line));
    }
}

TEST(ReportMeasuresTest, NoWordOfAHeaderIsBroken)
{
    ReportTable table{{{u"Indikator"_s, 8}, {u"Insatspersonalen"_s, 0.5}, {u"Parternas chefsgrupp"_s, 0.5}}, {}};
    const TableLayout layout = layOut(table, 640);
    EXPECT_EQ(layout.columns[1].header, QStringList{u"Insatspersonalen"_s});
    EXPECT_EQ(layout.columns[2].header, (QStringList{u"Parternas"_s, u"chefsgrupp"_s}));
    EXPECT_NEAR(layout.columns[2].left + layout.columns[2].width, 640, 0.01);
}

} // namespace

} // namespace ljus
