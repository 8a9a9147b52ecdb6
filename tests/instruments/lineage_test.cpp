// How versions of a questionnaire hang together.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/lineage.h"

#include "tests/support/support.h"

#include <gtest/gtest.h>

namespace ljus {

namespace {

using namespace Qt::StringLiterals;

class LineageTest : public testing::Test
{
protected:
    const Instrument instrument = test::sampleInstrument();
    const QuestionnaireVersion &older = instrument.questionnaires[0].versions[0];
    const QuestionnaireVersion &newer = instrument.questionnaires[0].versions[1];
    const Variant &with = older.variants[0];
    const Variant &without = older.variants[1];

    Comparability ofOlder(const QString &newerQuestion, const Variant &variant) const
    {
        return comparability(older, variant, *newer.question(newerQuestion));
    }
};

TEST_F(LineageTest, SameRevisionIsComparable)
{
    EXPECT_EQ(ofOlder(u"F1"_s, with), Comparability::Comparable);
    EXPECT_EQ(ofOlder(u"F1"_s, without), Comparability::Comparable);
    EXPECT_EQ(ofOlder(u"kon"_s, with), Comparability::Comparable);
}

TEST_F(LineageTest, AnotherRevisionHasChangedInBothDirections)
{
    EXPECT_EQ(ofOlder(u"F2"_s, with), Comparability::Changed);
    EXPECT_EQ(comparability(newer, newer.variants[0], *older.question(u"F2"_s)), Comparability::Changed);
}

TEST_F(LineageTest, WhatTheVersionDoesNotAskIsNotInVersion)
{
    EXPECT_EQ(ofOlder(u"NY"_s, with), Comparability::NotInVersion);
    EXPECT_EQ(ofOlder(u"FRITEXT"_s, without), Comparability::NotInVersion);
}

TEST_F(LineageTest, WhatTheVariantLeavesOutIsNotInVariantEvenWhenItChanged)
{
    EXPECT_EQ(ofOlder(u"kon"_s, without), Comparability::NotInVariant);
    const Variant withoutF2{u"kort"_s, {}, {u"F2"_s}};
    EXPECT_EQ(ofOlder(u"F2"_s, withoutF2), Comparability::NotInVariant);
}

TEST_F(LineageTest, ChangesComeInTheNewerOrderAndThenTheDropped)
{
    using Kind = QuestionChange::Kind;
    const std::vector<QuestionChange> expected{{Kind::Reworded, u"F2"_s},   {Kind::New, u"NY"_s},    {Kind::New, u"VAL"_s},
                                               {Kind::New, u"ALDER"_s},     {Kind::New, u"DATUM"_s}, {Kind::New, u"FRITEXT"_s},
                                               {Kind::Dropped, u"GAMMAL"_s}};
    EXPECT_EQ(changesBetween(older, newer), expected);
}

TEST_F(LineageTest, AVersionHasNotChangedSinceItself)
{
    EXPECT_TRUE(changesBetween(newer, newer).empty());
}

} // namespace

} // namespace ljus
