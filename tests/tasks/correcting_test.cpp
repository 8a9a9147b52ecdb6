// Correcting finished sheets: what is changed, and what is noted of it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/correcting.h"

#include "tests/tasks/pile_fixture.h"

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

class CorrectingTest : public test::PileTest
{
protected:
    void SetUp() override
    {
        PileTest::SetUp();
        key(*begin(), {u"1"_s, u"2"_s, u"-"_s});
        clock.time = clock.time.addDays(9);
    }
    [[nodiscard]] std::unique_ptr<Correcting> open(int index = 0)
    {
        return Correcting::begin(*store, instrument, sheets().at(static_cast<std::size_t>(index)).id, clock).value();
    }
    [[nodiscard]] std::vector<HistoryEntry> history() const { return store->sheets().history(sheets().front().id).value(); }
};

TEST_F(CorrectingTest, ShowsTheSheetAsItIsStored)
{
    const auto sheet = open();
    EXPECT_EQ(sheet->sheet().serial, 1);
    EXPECT_EQ(sheet->answerTo(0), Answer::option(u"1"_s));
    EXPECT_EQ(sheet->answerTo(2), Answer::blank());
    EXPECT_EQ(sheet->answersLeft(), 0);
}

TEST_F(CorrectingTest, AChangeIsStoredWithDayAndReason)
{
    const auto sheet = open();
    sheet->setReason(u"Läste fel rad"_s);
    ASSERT_OK(sheet->answer(Answer::option(u"4"_s)));
    EXPECT_EQ(this->sheet(0).answers.value(u"F1"_s), Answer::option(u"4"_s));
    EXPECT_EQ(history(),
              (std::vector<HistoryEntry>{
                  {HistoryEntry::Kind::Corrected, QDate(2026, 12, 1), u"F1"_s, {u"1"_s}, {u"4"_s}, u"Läste fel rad"_s}}));
    EXPECT_EQ(finished().cells(u"F1"_s).front(), 3U) << "it counts at once";
}

TEST_F(CorrectingTest, TheSameAnswerIsNoChange)
{
    const auto sheet = open();
    ASSERT_OK(sheet->answer(Answer::option(u"1"_s)));
    EXPECT_EQ(sheet->current(), 1);
    EXPECT_TRUE(history().empty());
    EXPECT_FALSE(*sheet->undo());
}

TEST_F(CorrectingTest, AChangeTakenBackIsNotedToo)
{
    const auto sheet = open();
    ASSERT_OK(sheet->answer(Answer::option(u"4"_s)));
    ASSERT_TRUE(*sheet->undo());
    EXPECT_EQ(this->sheet(0).answers.value(u"F1"_s), Answer::option(u"1"_s));
    EXPECT_EQ(sheet->current(), 0);
    ASSERT_TRUE(*sheet->redo());
    EXPECT_EQ(this->sheet(0).answers.value(u"F1"_s), Answer::option(u"4"_s));
    EXPECT_EQ(history().size(), 3U);
}

TEST_F(CorrectingTest, WithoutAReasonNothingIsChanged)
{
    const auto sheet = open();
    sheet->setReason({});
    const auto refused = sheet->answer(Answer::option(u"4"_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Invalid);
    EXPECT_EQ(this->sheet(0).answers.value(u"F1"_s), Answer::option(u"1"_s));
}

TEST_F(CorrectingTest, ASheetThatIsGoneIsNotFound)
{
    const Id<Response> id = sheets().front().id;
    ASSERT_OK(store->sheets().remove(id));
    EXPECT_EQ(Correcting::begin(*store, instrument, id, clock).error().kind, Error::Kind::NotFound);
}

TEST_F(CorrectingTest, OnlyReadingASheetLeavesItsFindings)
{
    const SheetFinding doubt{SheetFlag::OneOptionToEnd, u"F1"_s, false};
    ASSERT_OK(store->sheets().setFindings(sheets().front().id, {doubt}));
    const auto sheet = Correcting::begin(*store, instrument, sheets().front().id, clock).value();
    ASSERT_OK(sheet->finish());
    EXPECT_EQ(sheets().front().findings, std::vector{doubt});
}

TEST_F(CorrectingTest, ClosingLooksTheSheetOverAgain)
{
    const auto keying = begin(head(u"v1"_s, u"med"_s));
    key(*keying, {u"-"_s, u"2"_s, u"1"_s, u"2"_s});
    key(*keying, {u"-"_s, u"3"_s, u"4"_s, u"1"_s});
    ASSERT_EQ(sheets().back().findings.size(), 1U);
    const auto sheet = open(2);
    ASSERT_OK(sheet->answer(Answer::option(u"man"_s)));
    ASSERT_OK(sheet->finish());
    EXPECT_TRUE(sheets().back().findings.empty());
    EXPECT_TRUE(sheets().back().serial == 3 && finished().size() == 3) << "it stays finished";
}

} // namespace

} // namespace ljus
