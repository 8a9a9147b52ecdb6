// Workbooks: what the sheets hold, in the XML itself.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/workbook.h"

#include "tests/exchange/unzipped.h"
#include "tests/support/support.h"

#include <QDate>
#include <QDir>

#include <clocale>
#include <cmath>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

Table sample()
{
    return {u"Svar"_s,
            {u"kön"_s, u"antal"_s, u"medel"_s, u"dag"_s},
            {{u"kvinna"_s, 3, 2.5, QDate(2026, 1, 31)}, {u"=1+1"_s, QVariant(), -0.25, QDate(1850, 5, 1)}}};
}

QByteArray bookOf(const std::vector<Table> &tables)
{
    const auto bytes = workbook(tables);
    EXPECT_TRUE(bytes.has_value());
    return bytes.value_or(QByteArray());
}

QByteArray sheetOf(const std::vector<Table> &tables, int number = 1)
{
    return test::unzippedFile(bookOf(tables), u"xl/worksheets/sheet%1.xml"_s.arg(number));
}

QStringList sheetNames(const QStringList &wanted)
{
    std::vector<Table> tables;
    for (const QString &name : wanted)
        tables.push_back({name, {u"a"_s}, {}});
    const QString xml = QString::fromUtf8(test::unzippedFile(bookOf(tables), u"xl/workbook.xml"_s));
    QStringList names;
    for (const QString &part : xml.split(u"<sheet name=\""_s).mid(1))
        names.push_back(part.section(u'"', 0, 0));
    return names;
}

TEST(WorkbookTest, NumbersAreNumbers)
{
    const QByteArray sheet = sheetOf({sample()});
    EXPECT_TRUE(sheet.contains("<c r=\"B2\"><v>3</v></c>")) << sheet.constData();
    EXPECT_TRUE(sheet.contains("<c r=\"C2\"><v>2.5</v></c>"));
    EXPECT_TRUE(sheet.contains("<c r=\"C3\"><v>-0.25</v></c>"));
}

TEST(WorkbookTest, TextsAreTextsEvenWhenTheyLookLikeFormulas)
{
    const QByteArray sheet = sheetOf({sample()});
    EXPECT_TRUE(sheet.contains("<c r=\"A2\" t=\"inlineStr\"><is><t>kvinna</t></is></c>"));
    EXPECT_TRUE(sheet.contains("<t>=1+1</t>"));
    EXPECT_FALSE(sheet.contains("<f>"));
}

TEST(WorkbookTest, EmptyCellsAreLeftOut)
{
    EXPECT_FALSE(sheetOf({sample()}).contains("r=\"B3\""));
    EXPECT_FALSE(sheetOf({{u"T"_s, {u"a"_s}, {{std::nan("")}}}}).contains("r=\"A2\""));
}

TEST(WorkbookTest, DatesAreDatesAndDaysBefore1900AreTexts)
{
    const QByteArray book = bookOf({sample()});
    const QByteArray sheet = test::unzippedFile(book, u"xl/worksheets/sheet1.xml"_s);
    EXPECT_TRUE(sheet.contains("<c r=\"D2\" s=\"2\"><v>46053</v></c>")) << sheet.constData();
    EXPECT_TRUE(sheet.contains("<t>1850-05-01</t>"));
    EXPECT_TRUE(test::unzippedFile(book, u"xl/styles.xml"_s).contains("formatCode=\"yyyy-mm-dd\""));
}

TEST(WorkbookTest, TheHeadingIsBoldFrozenAndFiltered)
{
    const QByteArray book = bookOf({sample()});
    const QByteArray sheet = test::unzippedFile(book, u"xl/worksheets/sheet1.xml"_s);
    EXPECT_TRUE(sheet.contains("<c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t>kön</t></is></c>")) << sheet.constData();
    EXPECT_TRUE(sheet.contains("ySplit=\"1\""));
    EXPECT_TRUE(sheet.contains("state=\"frozen\""));
    EXPECT_TRUE(sheet.contains("<autoFilter ref=\"A1:D3\"/>"));
    EXPECT_TRUE(test::unzippedFile(book, u"xl/styles.xml"_s).contains("<b/>"));
}

TEST(WorkbookTest, ColumnsAreAsWideAsTheirContentWithinBounds)
{
    const QByteArray sheet = sheetOf({{u"T"_s, {u"a"_s, u"b"_s, u"c"_s}, {{u"x"_s, QString(20, u'x'), QString(500, u'x')}}}});
    EXPECT_TRUE(sheet.contains("<col min=\"1\" max=\"1\" width=\"8.")) << sheet.constData();
    EXPECT_TRUE(sheet.contains("<col min=\"2\" max=\"2\" width=\"21."));
    EXPECT_TRUE(sheet.contains("<col min=\"3\" max=\"3\" width=\"60."));
}

TEST(WorkbookTest, SheetsAreInOrderAndNamedAfterTheirTables)
{
    EXPECT_EQ(sheetNames({u"Om"_s, u"Svar åäö"_s}), (QStringList{u"Om"_s, u"Svar åäö"_s}));
}

TEST(WorkbookTest, SheetNamesAreMadeAcceptableAndUnique)
{
    const QString longName(40, u'x');
    EXPECT_EQ(sheetNames({u"a/b:c?"_s, u"'citat'"_s, u"SVAR"_s, u"svar"_s, longName, longName, u"[]"_s}),
              (QStringList{u"a b c"_s, u"citat"_s, u"SVAR"_s, u"svar 2"_s, longName.left(31), longName.left(29) + u" 2"_s,
                           u"Table"_s}));
}

TEST(WorkbookTest, NothingTellsWhenItWasWritten)
{
    const QByteArray book = bookOf({sample()});
    EXPECT_EQ(book, bookOf({sample()}));
    EXPECT_TRUE(test::unzippedFile(book, u"docProps/core.xml"_s).contains(">1980-01-01T00:00:00Z<"));
    for (const test::UnzippedEntry &entry : test::unzipped(book))
        EXPECT_EQ(entry.dosDate, test::kFirstOfJanuary1980) << entry.entry.name.toStdString();
}

TEST(WorkbookTest, NumbersHaveAPointThoughTheComputerIsSwedish)
{
    const QByteArray before = std::setlocale(LC_NUMERIC, nullptr);
    const char *swedish = std::setlocale(LC_NUMERIC, "sv_SE.UTF-8");
    if (swedish == nullptr)
        GTEST_SKIP() << "no Swedish locale here";
    const QByteArray sheet = sheetOf({sample()});
    EXPECT_STREQ(std::setlocale(LC_NUMERIC, nullptr), "sv_SE.UTF-8");
    std::setlocale(LC_NUMERIC, before.constData());
    EXPECT_TRUE(sheet.contains("<v>2.5</v>")) << sheet.constData();
    EXPECT_FALSE(sheet.contains("width=\"8,"));
}

TEST(WorkbookTest, NoTablesMakeABookThatOpens)
{
    EXPECT_FALSE(test::unzippedFile(bookOf({}), u"xl/workbook.xml"_s).isEmpty());
}

TEST(WorkbookTest, ATextThatNoCellCanHoldIsRefused)
{
    const auto book = workbook({{u"Lång"_s, {u"a"_s}, {{QString(32768, u'x')}}}});
    ASSERT_FALSE(book.has_value());
    EXPECT_EQ(book.error().kind, Error::Kind::Invalid);
    EXPECT_TRUE(book.error().message.contains(u"Lång"_s));
}

TEST(WorkbookTest, MoreRowsThanASheetHasAreRefused)
{
    Table table{u"Stor"_s, {u"a"_s}, {}};
    table.rows.resize(1048576);
    const auto book = workbook({table});
    ASSERT_FALSE(book.has_value());
    EXPECT_EQ(book.error().kind, Error::Kind::Invalid);
}

TEST(WorkbookTest, ATemporaryFolderThatCannotBeWrittenIsAnIoErrorThatNamesIt)
{
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/proc"); // where not even root can make a folder
    const auto book = workbook({sample()});
    if (before.isEmpty())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", before);
    ASSERT_FALSE(book.has_value());
    EXPECT_EQ(book.error().kind, Error::Kind::Io);
    EXPECT_TRUE(book.error().message.contains(u"/proc"_s));
}

} // namespace
} // namespace ljus
