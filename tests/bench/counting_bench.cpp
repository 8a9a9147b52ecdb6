// How long loading and counting take.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/indicator_results.h"
#include "core/results/questionnaire_results.h"
#include "core/tasks/report.h"
#include "tests/bench/samples.h"

#include <benchmark/benchmark.h>

namespace ljus::bench {
namespace {

struct Loaded
{
    std::unique_ptr<Store> store;
    Round round;
    std::shared_ptr<const Instrument> instrument;

    explicit Loaded(int responses) : store(demoStore(responses))
    {
        round = store->rounds().all()->front();
        instrument = store->instruments().byId(round.instrument)->instrument;
    }
    [[nodiscard]] const Questionnaire &largest() const { return instrument->questionnaires.front(); }
};

void loadResponses(benchmark::State &state)
{
    const Loaded loaded(static_cast<int>(state.range(0)));
    for ([[maybe_unused]] auto each : state)
        benchmark::DoNotOptimize(loaded.store->responses().ofQuestionnaire(loaded.round.id, loaded.largest()));
}
BENCHMARK(loadResponses)->Arg(4000)->Arg(40000)->Unit(benchmark::kMillisecond);

void countAllQuestions(benchmark::State &state)
{
    const Loaded loaded(static_cast<int>(state.range(0)));
    const auto responses = loaded.store->responses().ofQuestionnaire(loaded.round.id, loaded.largest());
    for ([[maybe_unused]] auto each : state)
        benchmark::DoNotOptimize(resultsOf(*responses, {}));
}
BENCHMARK(countAllQuestions)->Arg(4000)->Arg(40000)->Unit(benchmark::kMillisecond);

void countBySex(benchmark::State &state)
{
    const Loaded loaded(static_cast<int>(state.range(0)));
    const auto responses = loaded.store->responses().ofQuestionnaire(loaded.round.id, loaded.largest());
    ResultRequest request;
    request.cut = Cut::Sex;
    for ([[maybe_unused]] auto each : state)
        benchmark::DoNotOptimize(resultsOf(*responses, request));
}
BENCHMARK(countBySex)->Arg(4000)->Arg(40000)->Unit(benchmark::kMillisecond);

void wholeResultTable(benchmark::State &state)
{
    const Loaded loaded(static_cast<int>(state.range(0)));
    for ([[maybe_unused]] auto each : state)
        benchmark::DoNotOptimize(ResultDesk::open(*loaded.store, loaded.round).map([](ResultDesk desk) {
            return resultTable(desk, {}, Level::Question);
        }));
}
BENCHMARK(wholeResultTable)->Arg(4000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ljus::bench
