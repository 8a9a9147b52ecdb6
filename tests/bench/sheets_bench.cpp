// How long the list of sheets takes until it is seen, and until it is filtered.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/samples.h"
#include "ui/pages/sheets/sheet_filters.h"
#include "ui/pages/sheets/sheet_list.h"
#include "ui/pages/sheets_page.h"
#include "ui/session.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

#include <benchmark/benchmark.h>

#include <array>

namespace ljus::bench {
namespace {

constexpr int kSheets = 40000;
constexpr int kEveryFlagged = 50;

/// Gives every 50th sheet something to look at.
void flagSome(Store &store)
{
    const auto sheets = store.sheets().ofRound(store.rounds().all()->front().id);
    for (std::size_t i = 0; i < sheets->size(); i += kEveryFlagged)
        benchmark::DoNotOptimize(
            store.sheets().setFindings((*sheets)[i].id, {{SheetFlag::OneOptionToEnd, QStringLiteral("F1"), false}}));
}

void sheetsOpen(benchmark::State &state)
{
    Session session(demoStore(kSheets), benchClock());
    flagSome(session.store());
    std::vector<double> samples;
    for ([[maybe_unused]] auto each : state) {
        SheetsPage page(session);
        page.resize(1072, 740);
        samples.push_back(millisUntilPainted(page, [&page] { page.show(); }));
        if (page.list().model().rowCount() != kSheets)
            state.SkipWithError("not all sheets are listed");
    }
    state.counters["p99_ms"] = p99(samples);
}
BENCHMARK(sheetsOpen)->Iterations(100)->Unit(benchmark::kMillisecond);

void sheetsFilter(benchmark::State &state)
{
    Session session(demoStore(kSheets), benchClock());
    flagSome(session.store());
    SheetsPage page(session);
    page.resize(1072, 740);
    page.show();
    QApplication::processEvents();
    const auto boxes = page.list().filters().findChildren<QComboBox *>();
    auto *search = page.list().filters().findChild<QLineEdit *>();
    auto *table = page.list().findChild<QTableView *>();
    const std::array<std::function<void()>, 6> steps{
        [&] { boxes.back()->setCurrentIndex(1); }, // anything to look at
        [&] { boxes.back()->setCurrentIndex(0); },
        [&] { search->setText(QStringLiteral("1")); },
        [&] { search->setText(QStringLiteral("e")); },
        [&] { search->clear(); },
        [&] { table->sortByColumn(SheetsModel::Activity, Qt::DescendingOrder); },
    };
    std::vector<double> samples;
    std::size_t step = 0;
    for ([[maybe_unused]] auto each : state)
        samples.push_back(millisUntilPainted(page, steps.at(step++ % steps.size())));
    state.counters["p99_ms"] = p99(samples);
}
BENCHMARK(sheetsFilter)->Iterations(300)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ljus::bench
