// Zip archives: read back by another reader, the same every time, and honest about a full disk.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/zip_writer.h"

#include "tests/exchange/unzipped.h"
#include "tests/support/support.h"

#include <QBuffer>
#include <QFile>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

QByteArray zipped(const std::vector<ZipEntry> &entries)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(writeZip(entries, buffer).has_value());
    return buffer.data();
}

std::vector<ZipEntry> twoEntries()
{
    return {{u"svar-åäö.csv"_s, "kon;F1\r\n"}, {u"a.json"_s, "{}"}};
}

TEST(ZipWriterTest, EntriesComeBackInTheirOrder)
{
    const std::vector<ZipEntry> written{
        {u"svar-åäö.csv"_s, "kon;F1\r\n"}, {u"empty"_s, {}}, {u"a.json"_s, QByteArray(70000, 'x')}};
    const auto read = test::unzipped(zipped(written));
    ASSERT_EQ(read.size(), written.size());
    for (std::size_t i = 0; i < written.size(); ++i) {
        EXPECT_EQ(read.at(i).entry.name, written[i].name);
        EXPECT_EQ(read.at(i).entry.content, written[i].content);
    }
}

TEST(ZipWriterTest, NothingTellsWhenItWasWritten)
{
    for (const test::UnzippedEntry &entry : test::unzipped(zipped(twoEntries())))
        EXPECT_EQ(entry.dosDate, test::kFirstOfJanuary1980);
}

TEST(ZipWriterTest, NamesAreMarkedAsUtf8)
{
    for (const test::UnzippedEntry &entry : test::unzipped(zipped(twoEntries())))
        EXPECT_NE(entry.flags & test::kNameIsUtf8, 0U);
}

TEST(ZipWriterTest, SameEntriesGiveTheSameBytes)
{
    EXPECT_EQ(zipped(twoEntries()), zipped(twoEntries()));
}

TEST(ZipWriterTest, ContentIsDeflated)
{
    const auto read = test::unzipped(zipped({{u"zeros"_s, QByteArray(100000, '\0')}}));
    EXPECT_LT(read.front().storedSize, 1000U);
}

TEST(ZipWriterTest, NoEntriesMakeAnEmptyArchive)
{
    EXPECT_EQ(zipped({}), QByteArray("PK\x05\x06") + QByteArray(18, '\0')); // minizip cannot read what it wrote here
}

TEST(ZipWriterTest, ADeviceThatCannotSeekIsEnough)
{
    test::FullDevice device(1000000);
    ASSERT_TRUE(device.isSequential());
    EXPECT_TRUE(writeZip(twoEntries(), device).has_value());
}

TEST(ZipWriterTest, AFullDeviceIsReportedAsFull)
{
    test::FullDevice device(100);
    const auto written = writeZip(twoEntries(), device);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().kind, Error::Kind::Full);
    EXPECT_FALSE(written.error().message.isEmpty());
    EXPECT_FALSE(written.error().detail.isEmpty());
}

TEST(ZipWriterTest, AFullDiskIsReportedThoughTheFileHadBufferedItAll)
{
    QFile file(u"/dev/full"_s);
    if (!file.open(QIODevice::WriteOnly))
        GTEST_SKIP() << "no /dev/full here";
    const auto written = writeZip(twoEntries(), file);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().kind, Error::Kind::Full);
}

TEST(ZipWriterTest, ADeviceThatIsNotOpenIsAnIoError)
{
    QBuffer closed;
    const auto written = writeZip(twoEntries(), closed);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().kind, Error::Kind::Io);
}

} // namespace
} // namespace ljus
