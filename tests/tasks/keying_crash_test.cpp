// A scripted session that is killed two hundred times goes on at the right question each time.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/killed_child.h"
#include "tests/tasks/pile_fixture.h"

#include <QRandomGenerator>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKills = 200;
constexpr int kSheets = 100; // of a session
constexpr unsigned kLongestLife = 30; // milliseconds after the first word

/// What the child says is on disk.
struct Told
{
    int sheet; // of the pile, 0 …
    int place; // the question that is current after it
};

bool operator<(const Told &a, const Told &b)
{
    return a.sheet != b.sheet ? a.sheet < b.sheet : a.place < b.place;
}

/// What stands on the paper of sheet @a sheet.
Answer paper(int sheet, int question)
{
    switch ((sheet * 7 + question * 3) % 6) {
    case 0:
        return Answer::blank();
    case 1:
        return Answer::marks();
    default:
        return Answer::option(QString::number(1 + (sheet + question) % 2));
    }
}

/// One that is never blank, so that the sheet is a response.
Answer scripted(int sheet, int question)
{
    return question == 0 ? Answer::option(QString::number(1 + sheet % 4)) : paper(sheet, question);
}

class KeyingCrashTest : public test::PileTest
{
protected:
    /// Goes on with the pile where it stands, telling of each step once it is stored; ends when all sheets are keyed.
    [[noreturn]] void keyUntilKilled(int pipe, const Batch &pile)
    {
        auto opened = Store::open(path(), Store::Access::ReadWrite, clock);
        if (!opened)
            _exit(2);
        auto resumed = Keying::resume(**opened, instrument, round);
        if (!resumed)
            _exit(3);
        const auto begun = *resumed ? std::move(resumed) : Keying::begin(**opened, instrument, pile);
        if (!begun)
            _exit(4);
        Keying &keying = **begun;
        while (keying.sheetsKeyed() < kSheets) {
            const int sheet = keying.sheetsKeyed();
            const bool isStored =
                keying.isAtEnd() ? keying.finish().has_value() : keying.answer(scripted(sheet, keying.current())).has_value();
            const Told told{keying.sheetsKeyed(), keying.current()};
            if (!isStored || write(pipe, &told, sizeof told) != sizeof told)
                _exit(5);
        }
        _exit(0);
    }

    /// The last word of a child that was killed at a random moment; nothing: it was done before.
    [[nodiscard]] std::optional<Told> keyAndKill(const Batch &pile, QRandomGenerator &random)
    {
        const auto told =
            test::toldUntilKilled<Told>([&](int pipe) { keyUntilKilled(pipe, pile); }, random.bounded(kLongestLife * 1000U));
        return told.empty() ? std::nullopt : std::optional(told.back());
    }

    /// Holds what is on disk against the last word and the script. Gives where keying goes on.
    [[nodiscard]] Told checkAfter(const std::optional<Told> &last, const Batch &pile)
    {
        reopen();
        EXPECT_EQ(store->check().value(), Problems{});
        const auto resumed = Keying::resume(*store, instrument, round).value();
        const int finished = store->batches().byId(pile.id)->keyed;
        const Told place{finished, resumed ? resumed->current() : 0};
        if (last) {
            EXPECT_FALSE(place < *last) << "acknowledged and lost at sheet " << last->sheet;
            // At most one step was stored that the child had no time to tell of.
            const int ahead = (place.sheet - last->sheet) * 4 + place.place - last->place;
            EXPECT_LE(ahead, 1) << "a question was passed over at sheet " << place.sheet;
        }
        for (int question = 0; resumed && question < place.place; ++question)
            EXPECT_EQ(resumed->answerTo(question), scripted(place.sheet, question));
        return place;
    }
};

TEST_F(KeyingCrashTest, GoesOnAtTheRightQuestionEachTime)
{
    QRandomGenerator random(20261122);
    Batch pile = pileOf(head());
    int lives = 0;
    store.reset();
    for (int kills = 0; kills < kKills; ++lives) {
        const auto last = keyAndKill(pile, random);
        const Told place = checkAfter(last, pile);
        if (place.sheet < kSheets) {
            ++kills;
            store.reset();
            continue;
        }
        pile = pileOf(head()); // the session is done, the next begins
        store.reset();
    }
    reopen();
    const auto lines = sheets();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        EXPECT_EQ(lines[i].serial, static_cast<int>(i) + 1);
        const Response sheet = store->sheets().sheet(lines[i].id, *instrument).value();
        for (int question = 0; question < 3; ++question)
            EXPECT_EQ(
                sheet.answers.value(
                    instrument->questionnaires.front().versions.front().questions.at(static_cast<std::size_t>(question) + 1).key),
                scripted(static_cast<int>(i) % kSheets, question));
    }
    RecordProperty("sheets", static_cast<int>(lines.size()));
    std::printf("%d kills, %zu sheets, %d starts\n", kKills, lines.size(), lives);
}

} // namespace

} // namespace ljus
