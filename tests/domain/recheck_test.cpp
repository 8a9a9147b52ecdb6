// Keying an answer a second time: who was mistaken follows from what is keyed, in every order.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/recheck.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

const Answer kOriginal = Answer::option(u"1"_s);
const Answer kA = Answer::option(u"2"_s);
const Answer kB = Answer::blank();

TEST(RecheckOutcome, IsReadBackFromItsCodeAndFromNothingElse)
{
    EXPECT_EQ(toCode(RecheckOutcome::Agreed), u"agreed"_s);
    EXPECT_EQ(toCode(RecheckOutcome::Slip), u"slip"_s);
    EXPECT_EQ(toCode(RecheckOutcome::Corrected), u"corrected"_s);
    for (const auto outcome : {RecheckOutcome::Agreed, RecheckOutcome::Slip, RecheckOutcome::Corrected})
        EXPECT_EQ(recheckOutcomeFromCode(toCode(outcome)), outcome);
    EXPECT_FALSE(recheckOutcomeFromCode(u"Agreed"_s));
    EXPECT_FALSE(recheckOutcomeFromCode({}));
}

TEST(Recheck, TheSameAtOnceAgrees)
{
    Recheck recheck(kOriginal);
    EXPECT_EQ(recheck.key(kOriginal), RecheckOutcome::Agreed);
}

TEST(Recheck, AnotherAnswerDecidesNothingYet)
{
    Recheck recheck(kOriginal);
    EXPECT_FALSE(recheck.key(kA));
}

TEST(Recheck, ReturningToTheOriginalIsASlip)
{
    Recheck recheck(kOriginal);
    EXPECT_FALSE(recheck.key(kA));
    EXPECT_EQ(recheck.key(kOriginal), RecheckOutcome::Slip);
}

TEST(Recheck, TheSameOtherAnswerTwiceRunningOverrules)
{
    Recheck recheck(kOriginal);
    EXPECT_FALSE(recheck.key(kA));
    EXPECT_EQ(recheck.key(kA), RecheckOutcome::Corrected);
}

TEST(Recheck, TwoEqualOnesMustBeRunning)
{
    Recheck recheck(kOriginal);
    EXPECT_FALSE(recheck.key(kA));
    EXPECT_FALSE(recheck.key(kB));
    EXPECT_FALSE(recheck.key(kA));
    EXPECT_EQ(recheck.key(kA), RecheckOutcome::Corrected);
}

TEST(Recheck, AThirdAnswerIsFreeAndOverrulesWhenRepeated)
{
    Recheck recheck(kOriginal);
    EXPECT_FALSE(recheck.key(kA));
    EXPECT_FALSE(recheck.key(kB));
    EXPECT_EQ(recheck.key(kB), RecheckOutcome::Corrected);
}

TEST(Recheck, SeveralOthersAndThenTheOriginalAreASlip)
{
    Recheck recheck(kOriginal);
    EXPECT_FALSE(recheck.key(kA));
    EXPECT_FALSE(recheck.key(kB));
    EXPECT_EQ(recheck.key(kOriginal), RecheckOutcome::Slip);
}

TEST(Recheck, ABlankIsAnAnswerLikeAnyOther)
{
    Recheck recheck(Answer::blank());
    EXPECT_FALSE(recheck.key(kA));
    EXPECT_EQ(recheck.key(Answer::blank()), RecheckOutcome::Slip);
    Recheck marks(Answer::marks());
    EXPECT_FALSE(marks.key(Answer::blank()));
    EXPECT_EQ(marks.key(Answer::blank()), RecheckOutcome::Corrected);
}

/// The rule in one sentence, without memory of the steps: the first answer that is the original or equals the one before it ends
/// it.
RC_GTEST_PROP(Recheck, EndsWithTheOriginalOrWithTwoRunning, ())
{
    const auto keys = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4)));
    Recheck recheck(Answer::option(u"0"_s));
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto outcome = recheck.key(Answer::option(QString::number(keys[i])));
        if (keys[i] == 0) {
            RC_ASSERT(outcome == (i == 0 ? RecheckOutcome::Agreed : RecheckOutcome::Slip));
            return;
        }
        if (i > 0 && keys[i] == keys[i - 1]) {
            RC_ASSERT(outcome == RecheckOutcome::Corrected);
            return;
        }
        RC_ASSERT(!outcome);
    }
}

} // namespace
} // namespace ljus
