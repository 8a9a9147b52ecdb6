// How long sheets take to list, to look through, to finish and to correct.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/samples.h"

#include <QElapsedTimer>

#include <benchmark/benchmark.h>

namespace ljus::bench {
namespace {

constexpr int kSheets = 40000;
constexpr double kNanosInMilli = 1e6;

struct Sheets
{
    std::unique_ptr<Store> store = demoStore(kSheets);
    Id<Round> round;
    std::shared_ptr<const Instrument> instrument;

    Sheets()
    {
        const Round first = store->rounds().all()->front();
        round = first.id;
        instrument = store->instruments().byId(first.instrument)->instrument;
    }
    [[nodiscard]] const Questionnaire &largest() const { return instrument->questionnaires.front(); }
    /// The first question that @a sheet answers.
    [[nodiscard]] const Question &questionOf(Id<Response> sheet) const
    {
        const auto response = store->sheets().sheet(sheet, *instrument);
        const Questionnaire &questionnaire = *instrument->questionnaire(response->head.questionnaire);
        return *questionnaire.version(response->head.version)->question(response->answers.firstKey());
    }
};

/// Every twentieth sheet is doubted.
void addFindings(Sheets &sheets)
{
    constexpr std::size_t kOneIn = 20;
    const auto lines = sheets.store->sheets().ofRound(sheets.round);
    for (std::size_t i = 0; i < lines->size(); i += kOneIn) {
        const SheetFinding finding{SheetFlag::SameAsOther, QStringLiteral("12"), false};
        benchmark::DoNotOptimize(sheets.store->sheets().setFindings((*lines)[i].id, {finding}));
    }
}

void listSheets(benchmark::State &state)
{
    Sheets sheets;
    addFindings(sheets);
    for ([[maybe_unused]] auto each : state)
        benchmark::DoNotOptimize(sheets.store->sheets().ofRound(sheets.round));
}
BENCHMARK(listSheets)->Unit(benchmark::kMillisecond);

void lookThroughSheets(benchmark::State &state)
{
    const Sheets sheets;
    qsizetype answers = 0;
    for ([[maybe_unused]] auto each : state) {
        const auto seen = sheets.store->sheets().forEach(sheets.round, sheets.largest(),
                                                         [&answers](const Response &sheet) { answers += sheet.answers.size(); });
        if (!seen)
            state.SkipWithError("a sheet could not be read");
    }
    benchmark::DoNotOptimize(answers);
}
BENCHMARK(lookThroughSheets)->Unit(benchmark::kMillisecond);

void finishOneSheet(benchmark::State &state)
{
    const Sheets sheets;
    ResponseRepository &responses = sheets.store->responses();
    const QuestionnaireVersion &version = sheets.largest().current();
    const ResponseHead head{sheets.round,         sheets.largest().key, version.key, version.variants.front().key,
                            QStringLiteral("sv"), std::nullopt};
    const std::vector<SheetFinding> findings{{SheetFlag::SameAsOther, QStringLiteral("12"), false}};
    std::vector<double> samples;
    for ([[maybe_unused]] auto each : state) {
        const auto id = responses.start(head);
        QElapsedTimer timer;
        timer.start();
        if (!id || !responses.finish(*id, {std::nullopt, findings}))
            state.SkipWithError("the sheet was not finished");
        samples.push_back(static_cast<double>(timer.nsecsElapsed()) / kNanosInMilli);
    }
    state.counters["p99_ms"] = p99(samples);
}
BENCHMARK(finishOneSheet)->Iterations(500)->Unit(benchmark::kMillisecond);

void correctOneAnswer(benchmark::State &state)
{
    const Sheets sheets;
    const Id<Response> sheet = sheets.store->sheets().ofRound(sheets.round)->front().id;
    const Question &question = sheets.questionOf(sheet);
    HistoryEntry why;
    why.made = benchClock().today();
    why.reason = QStringLiteral("Felläst");
    std::vector<double> samples;
    for ([[maybe_unused]] auto each : state) {
        const Answer answer = samples.size() % 2 == 0 ? Answer::marks() : Answer::unreadable();
        QElapsedTimer timer;
        timer.start();
        if (!sheets.store->sheets().correct({sheet, question, answer, why}))
            state.SkipWithError("the answer was not corrected");
        samples.push_back(static_cast<double>(timer.nsecsElapsed()) / kNanosInMilli);
    }
    state.counters["p99_ms"] = p99(samples);
}
BENCHMARK(correctOneAnswer)->Iterations(500)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ljus::bench
