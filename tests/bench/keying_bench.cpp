// How long an answer takes until it is durable, and until it is painted.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/demo_answers.h"
#include "core/tasks/keying.h"
#include "tests/bench/samples.h"
#include "ui/pages/entry/entry_form.h"
#include "ui/pages/entry/entry_setup.h"
#include "ui/pages/entry_page.h"
#include "ui/session.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

#include <benchmark/benchmark.h>

namespace ljus::bench {
namespace {

constexpr int kResponses = 40000;
constexpr double kNanosInMilli = 1e6;

/// A new pile of the board's forms in the demo's round.
std::unique_ptr<Keying> beginPile(Store &store)
{
    const Round round = store.rounds().all()->front();
    const auto instrument = store.instruments().byId(round.instrument)->instrument;
    const Questionnaire &board = *instrument->questionnaire(QStringLiteral("styrelse"));
    Batch batch;
    batch.head.round = round.id;
    batch.head.questionnaire = board.key;
    batch.head.version = board.current().key;
    batch.head.variant = board.current().variants.front().key;
    batch.head.language = QStringLiteral("sv");
    batch.date = benchClock().today();
    return *Keying::begin(store, instrument, *store.batches().add(batch));
}

/// Moves all responses to the board's questionnaire, so that each finished sheet is held against 40 000 others.
std::unique_ptr<Store> boardStore()
{
    auto store = demoStore(1);
    const Round round = store->rounds().all()->front();
    const auto instrument = store->instruments().byId(round.instrument)->instrument;
    const Questionnaire &board = *instrument->questionnaire(QStringLiteral("styrelse"));
    QRandomGenerator random(1);
    ImportPlan plan{round.id, board.key, {}, {}};
    for (int i = 0; i < kResponses; ++i)
        plan.responses.push_back(inventedResponse(board.current(), board.current().variants.front(), 0.3, random));
    if (!store->apply(plan))
        std::abort();
    return store;
}

/// Answers that differ from sheet to sheet, as those on paper do.
Answer someAnswer(const Question &question, QRandomGenerator &random)
{
    if (!question.isChoice())
        return Answer::blank();
    const auto option = random.bounded(static_cast<quint32>(question.options.size()));
    return Answer::option(question.options[option].code);
}

void commitOneAnswer(benchmark::State &state)
{
    const auto store = demoStore(kResponses);
    const auto keying = beginPile(*store);
    QRandomGenerator random(1);
    std::vector<double> samples;
    for ([[maybe_unused]] auto each : state) {
        const Answer answer = someAnswer(*keying->questions()[static_cast<std::size_t>(keying->current())], random);
        QElapsedTimer timer;
        timer.start();
        if (!keying->answer(answer))
            state.SkipWithError("the answer was not stored");
        samples.push_back(static_cast<double>(timer.nsecsElapsed()) / kNanosInMilli);
        if (keying->isAtEnd())
            benchmark::DoNotOptimize(keying->finish());
    }
    state.counters["p99_ms"] = p99(samples);
}
BENCHMARK(commitOneAnswer)->Iterations(1000)->Unit(benchmark::kMillisecond);

/// Finishing a sheet with all its checks against 40 000 others of the same questionnaire.
void finishSheet(benchmark::State &state)
{
    const auto store = boardStore();
    const auto keying = beginPile(*store);
    QRandomGenerator random(2);
    std::vector<double> samples;
    for ([[maybe_unused]] auto each : state) {
        state.PauseTiming();
        while (!keying->isAtEnd()) {
            if (!keying->answer(someAnswer(*keying->questions()[static_cast<std::size_t>(keying->current())], random)))
                state.SkipWithError("an answer was not stored");
        }
        state.ResumeTiming();
        QElapsedTimer timer;
        timer.start();
        if (!keying->finish())
            state.SkipWithError("the sheet was not finished");
        samples.push_back(static_cast<double>(timer.nsecsElapsed()) / kNanosInMilli);
    }
    state.counters["p99_ms"] = p99(samples);
}
BENCHMARK(finishSheet)->Iterations(200)->Unit(benchmark::kMillisecond);

void keyToPainted(benchmark::State &state)
{
    Session session(demoStore(kResponses), benchClock());
    EntryPage page(session);
    page.resize(1072, 740);
    page.show();
    QApplication::processEvents();
    QComboBox &questionnaire = page.setup().questionnaire();
    questionnaire.setCurrentIndex(questionnaire.findData(QStringLiteral("styrelse")));
    page.setup().startButton().click();
    QApplication::processEvents();
    std::vector<double> samples;
    for ([[maybe_unused]] auto each : state) {
        const Qt::Key key = page.desk()->work().isAtEnd() ? Qt::Key_Return : Qt::Key_1;
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&page.form(), key);
        page.form().viewport()->repaint();
        samples.push_back(static_cast<double>(timer.nsecsElapsed()) / kNanosInMilli);
        QApplication::processEvents();
    }
    state.counters["p99_ms"] = p99(samples);
}
BENCHMARK(keyToPainted)->Iterations(500)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ljus::bench
