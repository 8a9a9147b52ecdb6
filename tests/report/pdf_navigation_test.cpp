// Tests of bookmarks and links that are added to a PDF.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/report/report_fixture.h"
#include "ui/report/pdf_navigation.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray twoPages()
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&bytes);
    QPainter painter(&pdf);
    painter.drawText(100, 100, u"ett"_s);
    pdf.newPage();
    painter.drawText(100, 100, u"två"_s);
    painter.end();
    return bytes.data();
}

PdfNavigation sample()
{
    return {{{u"Åtta (1)"_s, 0, {0, 10}}, {u"a"_s, 1, {0, 20}}, {u"b"_s, 1, {1, 30}}, {u"Nio"_s, 0, {1, 40}}},
            {{0, QRectF(72, 100, 200, 20), {1, 40}}},
            u"sv"_s};
}

TEST(PdfNavigationTest, WhatWasThereStaysAndTheRestIsAppended)
{
    const QByteArray before = twoPages();
    const auto after = withNavigation(before, sample());
    ASSERT_OK(after);
    EXPECT_TRUE(after->startsWith(before));
    EXPECT_TRUE(after->endsWith("%%EOF\n"));
    EXPECT_TRUE(after->contains("/Prev ")); // the older cross-references
    EXPECT_TRUE(after->contains("/PageMode /UseOutlines"));
    EXPECT_TRUE(after->contains("/Lang (sv)"));
    EXPECT_TRUE(after->contains("/Title <FEFF00C50074007400610020002800310029>")) << "not as UTF-16";
    EXPECT_EQ(after->count("/Subtype /Link"), 1);
}

TEST(PdfNavigationTest, ChaptersAreNeighboursAndHoldTheirSections)
{
    const QByteArray before = twoPages();
    const auto after = withNavigation(before, sample());
    ASSERT_OK(after);
    const QByteArray added = after->mid(before.size());
    const int root = added.mid(added.indexOf("/Outlines ") + 10).split(' ').first().toInt();
    const auto object = [&](int number) {
        const qsizetype start = added.indexOf('\n' + QByteArray::number(root + number) + " 0 obj\n");
        return added.mid(start, added.indexOf("endobj", start) - start);
    };
    const auto refersTo = [&](int number, const QByteArray &key, int other) {
        return object(number).contains('/' + key + ' ' + QByteArray::number(root + other) + " 0 R");
    };
    EXPECT_TRUE(refersTo(0, "First", 1) && refersTo(0, "Last", 4) && object(0).contains("/Count 2"));
    EXPECT_TRUE(refersTo(1, "First", 2) && refersTo(1, "Last", 3) && object(1).contains("/Count -2"));
    EXPECT_TRUE(refersTo(1, "Next", 4) && refersTo(4, "Prev", 1) && !object(1).contains("/Prev"));
    EXPECT_TRUE(refersTo(2, "Parent", 1) && refersTo(2, "Next", 3) && !object(2).contains("/First"));
    EXPECT_TRUE(refersTo(3, "Parent", 1) && refersTo(3, "Prev", 2) && !object(3).contains("/Next"));
    EXPECT_TRUE(refersTo(4, "Parent", 0));
}

TEST(PdfNavigationTest, OtherProgramsFindNothingWrong)
{
    const auto after = withNavigation(twoPages(), sample());
    ASSERT_OK(after);
    const auto said = outputOf(u"qpdf"_s, {u"--check"_s, u"FILE"_s}, *after);
    if (!said)
        GTEST_SKIP() << "there is no qpdf here";
    EXPECT_TRUE(said->contains(u"No syntax or stream encoding errors"_s)) << said->toStdString();
}

TEST(PdfNavigationTest, WhatIsNoPdfIsRefused)
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("%PDF-1.4 startxref trailer"), twoPages().left(900)}) {
        const auto after = withNavigation(bytes, sample());
        ASSERT_FALSE(after.has_value());
        EXPECT_EQ(after.error().kind, Error::Kind::Io);
    }
}

} // namespace

} // namespace ljus::test
