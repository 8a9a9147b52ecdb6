// Codes that travel are fixed, and every name that people read is there.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/activity.h"
#include "core/domain/respondent_group.h"

#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <vector>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

TEST(RespondentGroup, CodesAreThoseOfTheFileFormats)
{
    const QStringList expected{u"participants"_s, u"staff"_s, u"board"_s, u"managers"_s, u"referrers"_s};
    QStringList codes;
    for (const RespondentGroup group : kRespondentGroups)
        codes.append(toCode(group));
    EXPECT_EQ(codes, expected);
}

TEST(RespondentGroup, IsReadBackFromItsCodeAndFromNothingElse)
{
    for (const RespondentGroup group : kRespondentGroups)
        EXPECT_EQ(respondentGroupFromCode(toCode(group)), group);
    EXPECT_FALSE(respondentGroupFromCode(u"Participants"_s));
    EXPECT_FALSE(respondentGroupFromCode({}));
}

TEST(RespondentGroup, EachHasItsOwnName)
{
    QSet<QString> names;
    for (const RespondentGroup group : kRespondentGroups)
        names.insert(displayName(group));
    EXPECT_EQ(names.size(), static_cast<qsizetype>(kRespondentGroups.size()));
    EXPECT_FALSE(names.contains(QString()));
}

TEST(ActivityKind, IsReadBackFromItsCodeAndFromNothingElse)
{
    EXPECT_EQ(toCode(ActivityKind::Individual), u"individual"_s);
    EXPECT_EQ(toCode(ActivityKind::Structural), u"structural"_s);
    EXPECT_EQ(activityKindFromCode(u"individual"_s), ActivityKind::Individual);
    EXPECT_EQ(activityKindFromCode(u"structural"_s), ActivityKind::Structural);
    EXPECT_FALSE(activityKindFromCode(u"both"_s));
    EXPECT_NE(displayName(ActivityKind::Individual), displayName(ActivityKind::Structural));
}

TEST(RespondentGroup, ParticipantsAndStaffBelongToActivities)
{
    std::vector<RespondentGroup> belong;
    std::copy_if(kRespondentGroups.begin(), kRespondentGroups.end(), std::back_inserter(belong), belongsToActivities);
    EXPECT_EQ(belong, (std::vector{RespondentGroup::Participants, RespondentGroup::Staff}));
}

} // namespace
} // namespace ljus
