// How long the PDF report takes, from the open store to its bytes.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/samples.h"
#include "ui/report/pdf_report.h"

#include <benchmark/benchmark.h>

namespace ljus::bench {
namespace {

void pdfReportOf(benchmark::State &state)
{
    const auto store = demoStore(static_cast<int>(state.range(1)));
    const Round round = store->rounds().all()->front();
    const PdfReportRequest request{static_cast<PdfReportRequest::Kind>(state.range(0)), static_cast<Cut>(state.range(2))};
    for ([[maybe_unused]] auto each : state) {
        auto desk = ResultDesk::open(*store, round);
        const auto pdf = pdfReport(*desk, *store, request);
        if (!pdf)
            state.SkipWithError("no report");
        state.counters["bytes"] = static_cast<double>(pdf ? pdf->size() : 0);
    }
}
BENCHMARK(pdfReportOf)
    ->ArgNames({"kind", "responses", "by"})
    ->ArgsProduct({{static_cast<int>(PdfReportRequest::Kind::Full)},
                   {4000},
                   {static_cast<int>(Cut::Whole), static_cast<int>(Cut::Activity)}})
    ->Args({static_cast<int>(PdfReportRequest::Kind::Board), 4000, static_cast<int>(Cut::Whole)})
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ljus::bench
