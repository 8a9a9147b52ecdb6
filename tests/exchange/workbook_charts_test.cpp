// Native charts and print setup: what the drawing's XML says, and what the charts' copies of the cells hold.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/workbook.h"

#include "tests/exchange/unzipped.h"
#include "tests/support/support.h"

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

/// Two questions, the second hidden, over two options and "don't know".
Table sample()
{
    Table table{u"Styrelse, kap. 'ett'"_s, {u"Styrelse"_s, u""_s, u""_s, u""_s, u""_s}, {}};
    table.rows = {{u"Frågor"_s},
                  {u"Fråga"_s, u"Alltid"_s, u"Aldrig"_s, u"Vet ej"_s, u"Har svarat"_s},
                  {u"1. Ett?"_s, 62, 30, 8, 24},
                  {u"2. Två? (dolt)"_s, QVariant(), QVariant(), QVariant(), u"dolt"_s}};
    table.rows.resize(16);
    table.styles = {{0, RowStyle::Title}, {1, RowStyle::Heading}};
    TableChart chart{TableChart::Kind::Shares, u"Frågor"_s};
    chart.heading = 1;
    chart.bars = 2;
    chart.series = {{0x2166ac}, {0xb2182b}, {0x7f7f7f, true}};
    chart.place = 4;
    chart.height = 10;
    table.charts = {chart};
    return table;
}

QByteArray partOf(const std::vector<Table> &tables, const QString &part)
{
    const auto bytes = workbook(tables);
    EXPECT_TRUE(bytes.has_value());
    return test::unzippedFile(bytes.value_or(QByteArray()), part);
}

QByteArray chartOf(const Table &table)
{
    return partOf({table}, u"xl/charts/chart1.xml"_s);
}

QStringList between(const QByteArray &xml, const QString &from, const QString &to)
{
    QStringList found;
    for (const QString &part : QString::fromUtf8(xml).split(from).mid(1))
        found.append(part.section(to, 0, 0));
    return found;
}

TEST(WorkbookChartsTest, SeriesAreTheColumnsAndTheFirstOneNamesTheBars)
{
    const QByteArray chart = chartOf(sample());
    EXPECT_TRUE(chart.contains("<c:barDir val=\"bar\"/><c:grouping val=\"percentStacked\"/>")) << chart.constData();
    const QString sheet = u"'Styrelse, kap. ''ett'!"_s;
    QStringList expected;
    for (const QString &column : {u"B"_s, u"C"_s, u"D"_s})
        expected << sheet + u"$%1$3"_s.arg(column) << sheet + u"$A$4:$A$5"_s << sheet + u"$%1$4:$%1$5"_s.arg(column);
    EXPECT_EQ(between(chart, u"<c:f>"_s, u"</c:f>"_s), expected);
}

TEST(WorkbookChartsTest, WhatIsHiddenHasNoPoint)
{
    for (const QString &values : between(chartOf(sample()), u"<c:numCache>"_s, u"</c:numCache>"_s)) {
        EXPECT_TRUE(values.contains(u"<c:pt idx=\"0\">"_s));
        EXPECT_FALSE(values.contains(u"<c:pt idx=\"1\">"_s)) << values.toStdString();
    }
}

TEST(WorkbookChartsTest, TheFirstBarIsAtTheTopAndTheAxisBeneath)
{
    const QStringList axes = between(chartOf(sample()), u"<c:catAx>"_s, u"</c:catAx>"_s);
    ASSERT_EQ(axes.size(), 1);
    EXPECT_TRUE(axes.front().contains(u"<c:orientation val=\"maxMin\"/>"_s)) << axes.front().toStdString();
    EXPECT_TRUE(chartOf(sample()).contains("<c:crosses val=\"max\"/>"));
}

TEST(WorkbookChartsTest, ColoursAreAsGivenAndDontKnowHasAPattern)
{
    const QByteArray chart = chartOf(sample());
    EXPECT_TRUE(chart.contains("<a:srgbClr val=\"2166AC\"/>"));
    EXPECT_EQ(between(chart, u"<a:pattFill"_s, u"</a:pattFill>"_s).size(), 1);
}

TEST(WorkbookChartsTest, BarsOfValuesGoFromNothingToTheMost)
{
    Table table = sample();
    table.charts.front().kind = TableChart::Kind::Values;
    table.charts.front().series.resize(1);
    table.charts.front().maximum = 5;
    const QByteArray chart = chartOf(table);
    EXPECT_TRUE(chart.contains("<c:grouping val=\"clustered\"/>")) << chart.constData();
    EXPECT_TRUE(chart.contains("<c:max val=\"5\"/><c:min val=\"0\"/>"));
}

TEST(WorkbookChartsTest, EverySheetIsPrintedOnItsSideAsWideAsThePageUnderItsFirstRow)
{
    for (const Table &table : {sample(), Table{u"Svar"_s, {u"a"_s}, {{1}}}}) {
        const QByteArray sheet = partOf({table}, u"xl/worksheets/sheet1.xml"_s);
        EXPECT_TRUE(sheet.contains("<pageSetUpPr fitToPage=\"1\"/>")) << sheet.constData();
        EXPECT_TRUE(sheet.contains("fitToHeight=\"0\" orientation=\"landscape\""));
        EXPECT_TRUE(partOf({table}, u"xl/workbook.xml"_s).contains("$1:$1</definedName>"));
    }
}

TEST(WorkbookChartsTest, ABlockThatDoesNotFitBeginsANewPage)
{
    Table table = sample();
    table.columns.resize(8); // so that a page holds 34 lines
    EXPECT_FALSE(partOf({table}, u"xl/worksheets/sheet1.xml"_s).contains("<rowBreaks"));
    for (int block = 0; block < 2; ++block) {
        table.styles.insert(table.rows.size(), RowStyle::Title);
        table.rows.push_back({u"Mer"_s});
        table.rows.resize(table.rows.size() + 14);
    }
    EXPECT_TRUE(partOf({table}, u"xl/worksheets/sheet1.xml"_s).contains("<brk id=\"32\""))
        << "the third block starts in the row with index 32";
}

TEST(WorkbookChartsTest, TheSameTablesGiveTheSameBytes)
{
    EXPECT_EQ(*workbook({sample(), sample()}), *workbook({sample(), sample()}));
}

} // namespace
} // namespace ljus
