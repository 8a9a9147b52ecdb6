// How long the page Utdelning takes: opened, marked on, and a long list read.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/hand_out_table.h"
#include "core/exchange/workbook.h"
#include "core/tasks/hand_out_work.h"
#include "tests/bench/samples.h"
#include "ui/pages/distribution/hand_out_list.h"
#include "ui/pages/distribution/hand_out_table.h"
#include "ui/pages/distribution_page.h"
#include "ui/session.h"

#include <QApplication>
#include <QBuffer>
#include <QTest>

#include <benchmark/benchmark.h>

namespace ljus::bench {
namespace {

constexpr int kActivities = 60;
constexpr int kParticipants = 5000;

class NoPrompts final : public Prompts
{
public:
    [[nodiscard]] QString fileToOpen(QWidget *, const QString &, const QString &) override { return {}; }
    [[nodiscard]] QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    [[nodiscard]] bool print(QWidget *, const QString &) override { return false; }
};

const QString kOngoing = QStringLiteral("deltagare-pagaende");

/// Adds activities until there are kActivities, and spreads the participants over those without counts.
void addLists(Session &session)
{
    Store &store = session.store();
    for (int i = 0; i < kActivities; ++i) {
        Activity activity;
        activity.name = QStringLiteral("Insats %1").arg(i);
        const auto id = store.activities().add(activity);
        const int share = kParticipants / kActivities + (i < kParticipants % kActivities ? 1 : 0);
        if (!id || !store.handOuts().apply({session.round()->id, *id, {}, runningLines({1, share, 1, {}, kOngoing})}))
            qFatal("the lists could not be made");
    }
}

void distributionOpens(benchmark::State &state)
{
    Session session(demoStore(4000), benchClock());
    addLists(session);
    NoPrompts prompts;
    std::vector<double> samples;
    for ([[maybe_unused]] auto each : state) {
        DistributionPage page(session, prompts);
        page.resize(1072, 740);
        samples.push_back(millisUntilPainted(page, [&page] { page.show(); }));
    }
    state.counters["p99_ms"] = p99(samples);
}
BENCHMARK(distributionOpens)->Iterations(50)->Unit(benchmark::kMillisecond);

void distributionMarks(benchmark::State &state)
{
    Session session(demoStore(4000), benchClock());
    addLists(session);
    NoPrompts prompts;
    DistributionPage page(session, prompts);
    page.resize(1072, 740);
    page.show();
    page.openFirstList();
    QApplication::processEvents();
    std::vector<double> samples;
    bool isHandedOut = false;
    for ([[maybe_unused]] auto each : state) {
        page.list().table().goToRow(static_cast<int>(samples.size() % 80));
        QApplication::processEvents();
        isHandedOut = !isHandedOut;
        const auto key = isHandedOut ? Qt::Key_H : Qt::Key_R;
        samples.push_back(millisUntilPainted(page, [&] { QTest::keyClick(&page.list().table(), key); }));
    }
    state.counters["p99_ms"] = p99(samples);
}
BENCHMARK(distributionMarks)->Iterations(300)->Unit(benchmark::kMillisecond);

void listIsRead(benchmark::State &state)
{
    Session session(demoStore(200), benchClock());
    Activity activity;
    activity.name = QStringLiteral("Lång lista");
    const auto id = session.store().activities().add(activity);
    const std::vector<HandOut> lines = runningLines({1, kParticipants, 4, {}, kOngoing});
    QByteArray book = *workbook({handOutTable(lines, *session.instrument(), QStringLiteral("sv"))});
    const HandOutTarget target{{session.instrument()->questionnaire(kOngoing)}, kOngoing, {}, benchClock().today()};
    for ([[maybe_unused]] auto each : state) {
        QBuffer file(&book);
        file.open(QIODevice::ReadOnly);
        const auto grids = readGrids(file);
        const HandOutReading reading = readHandOuts(grids->front(), suggestedMapping(grids->front()), target);
        const auto work = HandOutWork::open(session.store(), session.round()->id, *id);
        if (reading.lines.size() != lines.size() || !(*work)->add(reading.lines) || !*(*work)->undo())
            state.SkipWithError("not all lines were read and taken back");
    }
}
BENCHMARK(listIsRead)->Iterations(10)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ljus::bench
