// How long an answer takes until it is durable, and until it is painted.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/keying.h"
#include "tests/bench/samples.h"
#include "ui/pages/entry_form.h"
#include "ui/pages/entry_page.h"
#include "ui/pages/entry_setup.h"
#include "ui/session.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTest>

#include <benchmark/benchmark.h>

namespace ljus::bench {
namespace {

constexpr int kResponses = 40000;
constexpr double kNanosInMilli = 1e6;

ResponseHead boardHead(const Round &round, const Questionnaire &questionnaire)
{
    return {round.id,
            questionnaire.key,
            questionnaire.current().key,
            questionnaire.current().variants.front().key,
            QStringLiteral("sv"),
            {}};
}

void commitOneAnswer(benchmark::State &state)
{
    const auto store = demoStore(kResponses);
    const Round round = store->rounds().all()->front();
    const auto instrument = store->instruments().byId(round.instrument)->instrument;
    const Questionnaire &board = *instrument->questionnaire(QStringLiteral("styrelse"));
    auto keying = Keying::begin(*store, instrument, boardHead(round, board));
    std::vector<double> samples;
    for ([[maybe_unused]] auto each : state) {
        QElapsedTimer timer;
        timer.start();
        if (!keying->answer(Answer::option(QStringLiteral("1"))))
            state.SkipWithError("the answer was not stored");
        samples.push_back(static_cast<double>(timer.nsecsElapsed()) / kNanosInMilli);
        if (keying->isAtEnd())
            benchmark::DoNotOptimize(keying->finish());
    }
    state.counters["p99_ms"] = p99(samples);
}
BENCHMARK(commitOneAnswer)->Iterations(1000)->Unit(benchmark::kMillisecond);

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
        const Qt::Key key = page.desk()->keying().isAtEnd() ? Qt::Key_Return : Qt::Key_1;
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
