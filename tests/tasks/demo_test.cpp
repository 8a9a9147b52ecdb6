// The demo federation has piles in different states, so that there is something to see on every page.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/free_texts.h"
#include "core/tasks/batch_quality.h"
#include "core/tasks/demo.h"
#include "core/tasks/distribution.h"
#include "core/tasks/text_work.h"
#include "tests/support/support.h"

#include <QTemporaryDir>

#include <algorithm>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

class DemoTest : public testing::Test
{
protected:
    [[nodiscard]] std::unique_ptr<Store> demo(const QString &name, quint32 seed = 1)
    {
        const auto file = createDemo({m_folder.filePath(name), seed, 240}, m_clock);
        EXPECT_TRUE(file.has_value()) << file.error().message.toStdString();
        return Store::open(*file, Store::Access::ReadOnly, m_clock).value();
    }
    [[nodiscard]] static Id<Round> roundOf(Store &store) { return store.rounds().all()->front().id; }
    [[nodiscard]] static std::vector<SheetLine> sheetsOf(Store &store) { return store.sheets().ofRound(roundOf(store)).value(); }
    /// The flags that are not settled on the sheets of a pile.
    [[nodiscard]] static std::vector<SheetFlag> flagsOf(Store &store, int pile)
    {
        std::vector<SheetFlag> flags;
        for (const SheetLine &sheet : sheetsOf(store)) {
            const std::vector<SheetFlag> open = openFlags(sheet);
            if (sheet.batchNumber == pile)
                flags.insert(flags.end(), open.cbegin(), open.cend());
        }
        return flags;
    }

private:
    FixedClock m_clock;
    QTemporaryDir m_folder;
};

TEST_F(DemoTest, OnePileIsKeyedTwiceAndPutAwayOneLacksASheetOneHasSheetsToLookAt)
{
    const auto store = demo(u"demo"_s);
    const auto piles = batchQuality(*store, roundOf(*store));
    ASSERT_OK(piles);
    ASSERT_EQ(piles->size(), 3U);
    const BatchQuality &verified = piles->at(0);
    EXPECT_TRUE(verified.line.batch.closed);
    EXPECT_EQ(verified.verdict, KeyingVerdict::GoodEnough);
    ASSERT_TRUE(verified.errors);
    EXPECT_EQ(verified.errors->errors, 1) << "a slip, so that there is a history to look at";
    EXPECT_EQ(missingSheets(verified.line.batch, verified.line.keyed), 0);

    const BatchQuality &lacking = piles->at(1);
    EXPECT_FALSE(lacking.line.batch.closed);
    EXPECT_EQ(missingSheets(lacking.line.batch, lacking.line.keyed), 1);
    EXPECT_EQ(lacking.line.batch.blank, 1);
    EXPECT_EQ(lacking.line.batch.refused, 1);
    EXPECT_FALSE(lacking.latest);

    EXPECT_EQ(flagsOf(*store, 3), (std::vector{SheetFlag::SameAsPrevious, SheetFlag::ShiftedFromPrevious}));
    EXPECT_TRUE(store->check()->empty());
}

TEST_F(DemoTest, TwoEarlierRoundsAreSmallerOnOlderPapersAndWithoutListsAndPiles)
{
    const auto store = demo(u"demo"_s);
    const auto rounds = store->rounds().all();
    ASSERT_OK(rounds);
    ASSERT_EQ(rounds->size(), 3U);
    const auto count = [&](const Round &round) { return store->sheets().ofRound(round.id)->size(); };
    EXPECT_EQ(count(rounds->at(0)), 241U);
    EXPECT_NEAR(static_cast<double>(count(rounds->at(1))), 120, 3);
    EXPECT_NEAR(static_cast<double>(count(rounds->at(2))), 108, 3);
    for (std::size_t place = 1; place < rounds->size(); ++place) {
        const Round &round = rounds->at(place);
        EXPECT_EQ(round.from, rounds->at(place - 1).from.addYears(-1));
        EXPECT_TRUE(store->batches().ofRound(round.id)->empty());
        EXPECT_EQ(linesToPurge(*store, round.id), 0);
        EXPECT_FALSE(store->counts().ofRound(round.id)->empty());
    }
    const Questionnaire &asked = store->instruments().byId(rounds->at(2).instrument)->instrument->questionnaires.front();
    const auto oldest = store->responses().ofQuestionnaire(rounds->at(2).id, asked);
    ASSERT_OK(oldest);
    EXPECT_TRUE(std::all_of(oldest->rows().begin(), oldest->rows().end(), [](const auto &row) { return row.version == 0; }));
}

TEST_F(DemoTest, TheSlipIsPutRightAndInTheSheetsHistory)
{
    const auto store = demo(u"demo"_s);
    int corrected = 0;
    for (const SheetLine &sheet : sheetsOf(*store)) {
        const auto history = store->sheets().history(sheet.id);
        ASSERT_OK(history);
        for (const HistoryEntry &entry : *history)
            corrected += entry.kind == HistoryEntry::Kind::Corrected ? 1 : 0;
    }
    EXPECT_EQ(corrected, 1);
}

TEST_F(DemoTest, TheFirstFreeTextQuestionHasTwoThemesAndTextsThatAreLeftToSort)
{
    const auto store = demo(u"demo"_s);
    const auto round = store->rounds().byId(roundOf(*store)).value();
    const auto instrument = store->instruments().byId(round.instrument).value().instrument;
    const Questionnaire &questionnaire = instrument->questionnaires.front();
    const auto work = TextWork::open(*store, {round.id, questionnaire.key, freeTextQuestions(questionnaire).front()->key});
    ASSERT_OK(work);
    ASSERT_EQ((*work)->themes().size(), 2U);
    const ThemeCounts counts = countThemes((*work)->texts(), (*work)->themes());
    EXPECT_GT(counts.of.at(0), 0);
    EXPECT_GT(counts.of.at(1), 0);
    EXPECT_GT(counts.without, 0);
}

TEST_F(DemoTest, TheSameSeedGivesTheSamePilesAndSheets)
{
    const auto linesOf = [this](const QString &name, quint32 seed) {
        const auto store = demo(name, seed);
        std::string lines;
        for (const SheetLine &sheet : sheetsOf(*store))
            lines += u"%1 %2 %3 %4\n"_s.arg(sheet.serial)
                         .arg(sheet.batchNumber.value_or(0))
                         .arg(sheet.head.version)
                         .arg(sheet.findings.size())
                         .toStdString();
        return lines;
    };
    const std::string first = linesOf(u"one"_s, 5);
    EXPECT_EQ(linesOf(u"two"_s, 5), first);
    EXPECT_NE(linesOf(u"three"_s, 6), first);
}

} // namespace

} // namespace ljus::test
