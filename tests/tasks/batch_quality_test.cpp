// What the second keying of a pile came to, and what is remarked on before answers leave.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/batch_quality.h"

#include "core/tasks/submit.h"
#include "core/tasks/verifying.h"
#include "tests/tasks/pile_fixture.h"

#include <QRandomGenerator>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

class BatchQualityTest : public test::PileTest
{
protected:
    /// Six sheets F1 1, F2 2, GAMMAL 1.
    void SetUp() override
    {
        PileTest::SetUp();
        const auto keying = begin();
        pile = keying->batch();
        for (int i = 0; i < 6; ++i)
            key(*keying, {u"1"_s, u"2"_s, u"1"_s});
    }
    /// Keys a verification; the paper of the first @a wrong sheets says 4 at F1.
    void verify(Verification::Extent extent, int wrong)
    {
        QRandomGenerator random(7);
        const auto id = beginVerification(*store, {{}, pile.id, clock.today(), extent, {}}, random);
        ASSERT_OK(id);
        const auto work = Verifying::begin(*store, instrument, *id, clock).value();
        for (int i = 0; !work->isFinished(); ++i) {
            if (i < wrong)
                ASSERT_OK(work->answer(Answer::option(u"4"_s)));
            ASSERT_OK(work->answer(Answer::option(i < wrong ? u"4"_s : u"1"_s)));
            ASSERT_OK(work->answer(Answer::option(u"2"_s)));
            ASSERT_OK(work->answer(Answer::option(u"1"_s)));
            ASSERT_OK(work->finish());
        }
    }
    [[nodiscard]] BatchQuality quality() const { return qualityOf(*store, pile.id).value(); }
    [[nodiscard]] bool remarks(const QString &text) const
    {
        const auto found = keyingRemarks(*store, round).value();
        return std::any_of(found.begin(), found.end(), [&text](const Problem &one) { return one.what.contains(text); });
    }

    Batch pile;
};

TEST_F(BatchQualityTest, APileKeyedOnceHasNoEstimate)
{
    EXPECT_FALSE(quality().latest);
    EXPECT_FALSE(quality().errors);
    EXPECT_FALSE(quality().verdict);
    EXPECT_EQ(quality().line.keyed, 6);
    EXPECT_TRUE(remarks(u"once only"_s));
}

TEST_F(BatchQualityTest, ASmallSampleWithoutErrorsIsWithinTheLimitAndNoMore)
{
    verify(Verification::Extent::Sample, 0);
    ASSERT_TRUE(quality().errors);
    EXPECT_EQ(quality().errors->answers, 15);
    EXPECT_EQ(quality().errors->perThousand, 0);
    EXPECT_EQ(quality().verdict, KeyingVerdict::WithinLimit);
    EXPECT_FALSE(remarks(u"once only"_s));
}

TEST_F(BatchQualityTest, TooManyErrorsMeanKeyingThePileAgain)
{
    verify(Verification::Extent::Sample, 1);
    EXPECT_EQ(quality().errors->errors, 1);
    EXPECT_NEAR(quality().errors->perThousand, 1000.0 / 15, 1e-9);
    EXPECT_EQ(quality().verdict, KeyingVerdict::RekeyBatch);
    EXPECT_TRUE(remarks(u"more errors than the limit"_s));
    verify(Verification::Extent::Whole, 2);
    EXPECT_EQ(quality().verdict, KeyingVerdict::GoodEnough) << "every answer was keyed twice";
    EXPECT_FALSE(remarks(u"more errors than the limit"_s));
}

TEST_F(BatchQualityTest, TheFederationsOwnLimitHolds)
{
    verify(Verification::Extent::Sample, 1);
    ASSERT_OK(store->settings().setLimit(Limit::KeyingErrors, LimitSetting{100, u"Styrelsen"_s}));
    EXPECT_EQ(quality().verdict, KeyingVerdict::WithinLimit);
    ASSERT_OK(store->settings().setLimit(Limit::KeyingErrors, LimitSetting{500, u"Styrelsen"_s}));
    EXPECT_EQ(quality().verdict, KeyingVerdict::GoodEnough);
}

TEST_F(BatchQualityTest, AVerificationUnderWayHasNoVerdictYet)
{
    QRandomGenerator random(7);
    ASSERT_OK(beginVerification(*store, {{}, pile.id, clock.today(), Verification::Extent::Sample, {}}, random));
    EXPECT_TRUE(quality().latest);
    EXPECT_FALSE(quality().verdict);
    EXPECT_TRUE(remarks(u"not finished"_s));
}

TEST_F(BatchQualityTest, SheetsThatAreUnaccountedForAreRemarkedOnBeforeSubmission)
{
    pile.expected = 8;
    pile.blank = 1;
    ASSERT_OK(store->batches().update(pile));
    EXPECT_TRUE(remarks(u"1 sheet(s) that were counted"_s));
    pile.expected = 5;
    ASSERT_OK(store->batches().update(pile));
    EXPECT_TRUE(remarks(u"2 sheet(s) more"_s));
    const auto preview = previewSubmission(*store, round);
    ASSERT_OK(preview);
    EXPECT_TRUE(std::any_of(preview->remarks.begin(), preview->remarks.end(),
                            [](const Problem &one) { return one.what.contains(u"2 sheet(s) more"_s); }));
}

} // namespace

} // namespace ljus
