// Codes of flags and histories are fixed, and serial numbers are written as on paper.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/sheet.h"

#include <QSet>

#include <gtest/gtest.h>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

TEST(SheetFlag, CodesAreThoseOfTheStore)
{
    QStringList flags;
    for (const SheetFlag flag : kSheetFlags)
        flags.append(toCode(flag));
    EXPECT_EQ(flags.join(u' ').toStdString(), "same_as_previous shifted one_option_to_end same_as_other doubtful_variant");
}

TEST(SheetFlag, IsReadBackFromItsCodeAndFromNothingElse)
{
    for (const SheetFlag flag : kSheetFlags)
        EXPECT_EQ(sheetFlagFromCode(toCode(flag)), flag);
    EXPECT_FALSE(sheetFlagFromCode(u"Shifted"_s));
    EXPECT_FALSE(sheetFlagFromCode({}));
}

TEST(SheetFlag, EachHasItsOwnName)
{
    QSet<QString> names;
    for (const SheetFlag flag : kSheetFlags)
        names.insert(displayName(flag));
    EXPECT_EQ(names.size(), static_cast<qsizetype>(kSheetFlags.size()));
    EXPECT_FALSE(names.contains(QString()));
}

TEST(HistoryEntry, KindsAreReadBackFromTheirCodes)
{
    using Kind = HistoryEntry::Kind;
    EXPECT_EQ(toCode(Kind::Corrected), u"corrected"_s);
    EXPECT_EQ(toCode(Kind::Masked), u"masked"_s);
    EXPECT_EQ(toCode(Kind::Kept), u"kept"_s);
    for (const Kind kind : {Kind::Corrected, Kind::Masked, Kind::Kept})
        EXPECT_EQ(historyKindFromCode(toCode(kind)), kind);
    EXPECT_FALSE(historyKindFromCode(u"lost"_s));
}

TEST(SerialText, HasAtLeastFourDigits)
{
    EXPECT_EQ(serialText(1), u"0001"_s);
    EXPECT_EQ(serialText(143), u"0143"_s);
    EXPECT_EQ(serialText(9999), u"9999"_s);
    EXPECT_EQ(serialText(12345), u"12345"_s);
}

} // namespace
} // namespace ljus
