// A pile of paper forms: what is wrong with it, and which sheets are missing.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/batch.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ljus {
namespace {

Batch goodBatch()
{
    Batch batch;
    batch.date = QDate(2026, 11, 22);
    return batch;
}

TEST(BatchProblems, AGoodPileHasNone)
{
    Batch batch = goodBatch();
    EXPECT_TRUE(problemsOf(batch).empty()) << "its sheets need not be counted";
    batch.expected = 0;
    EXPECT_TRUE(problemsOf(batch).empty());
    batch.expected = 20;
    batch.blank = 30;
    EXPECT_TRUE(problemsOf(batch).empty()) << "a wrong count is shown, not refused";
}

TEST(BatchProblems, EachFaultIsAProblem)
{
    const auto with = [](auto change) {
        Batch batch = goodBatch();
        change(batch);
        return problemsOf(batch);
    };
    for (const Problems &problems :
         {with([](Batch &batch) { batch.date = QDate(); }), with([](Batch &batch) { batch.expected = -1; }),
          with([](Batch &batch) { batch.blank = -1; }), with([](Batch &batch) { batch.refused = -1; })}) {
        ASSERT_EQ(problems.size(), 1U);
        EXPECT_FALSE(problems.front().where.isEmpty());
        EXPECT_FALSE(problems.front().what.isEmpty());
        EXPECT_FALSE(problems.front().mend.isEmpty());
    }
}

TEST(MissingSheets, AreNotKnownWhenNobodyCounted)
{
    EXPECT_FALSE(missingSheets(goodBatch(), 3));
}

TEST(MissingSheets, AreFewerByThoseThatWereCountedAndNotKeyed)
{
    Batch batch = goodBatch();
    batch.expected = 20;
    EXPECT_EQ(missingSheets(batch, 0), 20);
    batch.blank = 2;
    batch.refused = 1;
    EXPECT_EQ(missingSheets(batch, 15), 2);
    EXPECT_EQ(missingSheets(batch, 17), 0);
    EXPECT_EQ(missingSheets(batch, 19), -2) << "more sheets than expected";
}

RC_GTEST_PROP(MissingSheets, OneMoreSheetIsOneMissingLess, (int keyed))
{
    keyed %= 1000;
    Batch batch = goodBatch();
    batch.expected = *rc::gen::inRange(0, 1000);
    batch.blank = *rc::gen::inRange(0, 10);
    RC_ASSERT(*missingSheets(batch, keyed + 1) == *missingSheets(batch, keyed) - 1);
}

} // namespace
} // namespace ljus
