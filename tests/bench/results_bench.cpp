// How long the page Resultat takes from a choice until what is in view is painted.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/samples.h"
#include "ui/pages/results_page.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>

#include <benchmark/benchmark.h>

#include <cstdlib>

namespace ljus::bench {
namespace {

/// Without the cards out of view, which follow while events are handled.
double millisUntilSeen(QWidget &page, const std::function<void()> &act)
{
    constexpr double kNanosInMilli = 1e6;
    QElapsedTimer timer;
    timer.start();
    act();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    page.repaint();
    return static_cast<double>(timer.nsecsElapsed()) / kNanosInMilli;
}

struct Opened
{
    explicit Opened(int responses) : session(demoStore(responses), benchClock()), page(session, prompts)
    {
        page.resize(1072, 740);
        page.show();
        settle();
    }

    static void settle()
    {
        for (int i = 0; i < 50; ++i)
            QApplication::processEvents();
    }
    [[nodiscard]] QComboBox &choice(const QString &name) const
    {
        for (QComboBox *box : page.findChildren<QComboBox *>()) {
            if (box->accessibleName().endsWith(name))
                return *box;
        }
        std::abort();
    }

    Session session;
    DialogPrompts prompts;
    ResultsPage page;
};

/// Goes through the entries of one choice.
void measure(benchmark::State &state, const QString &name)
{
    Opened opened(static_cast<int>(state.range(0)));
    QComboBox &box = opened.choice(name);
    if (box.count() < 2)
        state.SkipWithError("nothing to choose");
    std::vector<double> samples;
    for ([[maybe_unused]] auto each : state) {
        const int next = (box.currentIndex() + 1) % box.count();
        samples.push_back(millisUntilSeen(opened.page, [&] { box.setCurrentIndex(next); }));
        state.PauseTiming();
        Opened::settle();
        state.ResumeTiming();
    }
    double sum = 0;
    for (const double sample : samples)
        sum += sample;
    state.counters["seen_ms"] = sum / static_cast<double>(samples.size());
    state.counters["p99_ms"] = p99(samples);
}

void resultsFilter(benchmark::State &state)
{
    measure(state, QStringLiteral("from: ") + displayName(Cut::Activity));
}
BENCHMARK(resultsFilter)->Arg(4000)->Arg(40000)->Iterations(30)->Unit(benchmark::kMillisecond);

void resultsComparison(benchmark::State &state)
{
    measure(state, QStringLiteral("Compare by"));
}
BENCHMARK(resultsComparison)->Arg(4000)->Arg(40000)->Iterations(30)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ljus::bench
