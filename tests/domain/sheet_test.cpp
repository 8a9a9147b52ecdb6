// Codes of flags and histories are fixed, and serial numbers are written as on paper.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/sheet.h"
#include "tests/domain/names.h"

#include <gtest/gtest.h>

#include <array>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

TEST(SheetFlag, CodesAreThoseOfTheStore)
{
    test::expectCodes(kSheetFlags, sheetFlagFromCode,
                      u"same_as_previous shifted one_option_to_end same_as_other doubtful_variant"_s);
}

TEST(SheetFlag, EachHasItsOwnName)
{
    test::expectNames(kSheetFlags);
}

TEST(HistoryEntry, CodesAreThoseOfTheStore)
{
    using Kind = HistoryEntry::Kind;
    test::expectCodes(std::array{Kind::Corrected, Kind::Masked, Kind::Kept}, historyKindFromCode, u"corrected masked kept"_s);
}

TEST(SheetLine, NeedsALookWhileAFindingIsNotSettled)
{
    SheetLine sheet;
    EXPECT_FALSE(needsLook(sheet));
    EXPECT_TRUE(openFlags(sheet).empty());
    sheet.findings = {{SheetFlag::SameAsOther, u"7"_s, false},
                      {SheetFlag::SameAsPrevious, u"1"_s, true},
                      {SheetFlag::DoubtfulVariant, {}, false}};
    EXPECT_TRUE(needsLook(sheet));
    EXPECT_EQ(openFlags(sheet), (std::vector{SheetFlag::SameAsOther, SheetFlag::DoubtfulVariant}));
    for (SheetFinding &finding : sheet.findings)
        finding.settled = true;
    EXPECT_FALSE(needsLook(sheet));
    EXPECT_TRUE(openFlags(sheet).empty());
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
