// Codes that travel are fixed, and every name that people read is there.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/activity.h"
#include "core/domain/respondent_group.h"
#include "tests/domain/names.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array kActivityKinds{ActivityKind::Individual, ActivityKind::Structural};

TEST(RespondentGroup, CodesAreThoseOfTheFileFormats)
{
    test::expectCodes(kRespondentGroups, respondentGroupFromCode, u"participants staff board managers referrers"_s);
}

TEST(RespondentGroup, EachHasItsOwnName)
{
    test::expectNames(kRespondentGroups);
}

TEST(ActivityKind, CodesAreThoseOfTheFileFormats)
{
    test::expectCodes(kActivityKinds, activityKindFromCode, u"individual structural"_s);
    EXPECT_FALSE(activityKindFromCode(u"both"_s));
}

TEST(ActivityKind, EachHasItsOwnName)
{
    test::expectNames(kActivityKinds);
}

TEST(RespondentGroup, ParticipantsAndStaffBelongToActivities)
{
    std::vector<RespondentGroup> belong;
    std::copy_if(kRespondentGroups.begin(), kRespondentGroups.end(), std::back_inserter(belong), belongsToActivities);
    EXPECT_EQ(belong, (std::vector{RespondentGroup::Participants, RespondentGroup::Staff}));
}

} // namespace
} // namespace ljus
