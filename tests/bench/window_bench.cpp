// How long pages take until they can be used.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/samples.h"
#include "ui/prompts.h"
#include "ui/session.h"
#include "ui/workspace.h"

#include <QApplication>

#include <benchmark/benchmark.h>

namespace ljus::bench {
namespace {

void openPage(benchmark::State &state)
{
    const auto page = static_cast<PageId>(state.range(0));
    Session session(demoStore(static_cast<int>(state.range(1))), benchClock());
    DialogPrompts prompts;
    for ([[maybe_unused]] auto each : state) {
        state.PauseTiming();
        auto workspace = std::make_unique<Workspace>(session, prompts);
        workspace->resize(1280, 800);
        workspace->show();
        QApplication::processEvents();
        state.ResumeTiming();
        workspace->showPage(page);
        QApplication::processEvents();
        state.PauseTiming();
        workspace.reset();
        state.ResumeTiming();
    }
}
BENCHMARK(openPage)
    ->ArgNames({"page", "responses"})
    ->ArgsProduct({{static_cast<int>(PageId::Overview), static_cast<int>(PageId::Entry), static_cast<int>(PageId::Results),
                    static_cast<int>(PageId::Submission)},
                   {4000}})
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ljus::bench
