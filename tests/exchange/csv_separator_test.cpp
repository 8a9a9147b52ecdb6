// Which separator a CSV file has, when its headings do not come first.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;
using Records = std::vector<QStringList>;

Records recordsOf(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    auto reader = CsvReader::open(device);
    Records records;
    while (reader) {
        const auto record = reader->next();
        if (!record || !*record)
            break;
        records.push_back(**record);
    }
    return records;
}

TEST(CsvSeparator, IsFoundBelowATitle)
{
    EXPECT_EQ(recordsOf("Lista\n\nkod,datum\n1,5\n"), (Records{{u"Lista"_s}, {u"kod"_s, u"datum"_s}, {u"1"_s, u"5"_s}}));
    EXPECT_EQ(recordsOf("Lista\r\nkod\tdatum\r\n"), (Records{{u"Lista"_s}, {u"kod"_s, u"datum"_s}}));
    EXPECT_EQ(recordsOf("Lista\nkod;a,b\n"), (Records{{u"Lista"_s}, {u"kod"_s, u"a,b"_s}}));
    EXPECT_EQ(recordsOf("Lista, ht, 2026\nkod;datum\n"), (Records{{u"Lista, ht, 2026"_s}, {u"kod"_s, u"datum"_s}}));
    EXPECT_EQ(recordsOf("kod, datum\n1, 2\n"), (Records{{u"kod"_s, u" datum"_s}, {u"1"_s, u" 2"_s}}));
    EXPECT_EQ(recordsOf("Lista\nkod, datum\n"), (Records{{u"Lista"_s}, {u"kod"_s, u" datum"_s}}));
}

TEST(CsvSeparator, ADecimalCommaOrOneFarDownIsNone)
{
    EXPECT_EQ(recordsOf("andel\n0,5\n-1,25\n"), (Records{{u"andel"_s}, {u"0,5"_s}, {u"-1,25"_s}}));
    QByteArray column;
    Records alone;
    for (int i = 0; i < 20; ++i) {
        column += "1\n";
        alone.push_back({u"1"_s});
    }
    alone.push_back({u"a,b"_s});
    EXPECT_EQ(recordsOf(column + "a,b\n"), alone);
}

} // namespace
} // namespace ljus
