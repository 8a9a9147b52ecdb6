// How long a chart takes from its values to its pixels: a filter must be painted within a frame.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_files.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

namespace ljus::bench {
namespace {

constexpr int kWidth = 900;

/// @a rows rows of five options and "don't know"; every row differs a little.
BarChart sample(int rows)
{
    BarChart chart;
    for (int option = 0; option < 6; ++option) {
        const ShareColour colour =
            option < 5 ? ShareColour{ShareColour::Kind::Diverging, option, 5} : ShareColour{ShareColour::Kind::DontKnow, 0, 1};
        chart.legend.push_back({QStringLiteral("Instämmer till del %1").arg(option), colour});
    }
    for (int row = 0; row < rows; ++row) {
        BarRow drawn;
        drawn.label = QStringLiteral("%1. Jag får det stöd som jag behöver för att kunna arbeta igen").arg(row + 1);
        for (int option = 0; option < 6; ++option)
            drawn.segments.push_back({chart.legend[static_cast<std::size_t>(option)].label, 5 + row + option, 10 + option,
                                      chart.legend[static_cast<std::size_t>(option)].colour});
        drawn.base = 6 * (5 + row) + 15;
        drawn.baseText = QStringLiteral("n = %1").arg(drawn.base);
        drawn.nonResponse = row + 1;
        drawn.nonResponseText = QString::number(row + 1);
        chart.rows.push_back(drawn);
    }
    return chart;
}

/// Made, laid out and drawn.
void chartPainted(benchmark::State &state)
{
    const BarChart chart = sample(static_cast<int>(state.range(0)));
    QImage image(kWidth, 2000, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    for ([[maybe_unused]] auto each : state) {
        const ChartPicture picture(chart, {QApplication::font(), lightTokens()});
        QPainter painter(&image);
        picture.draw(painter, QRectF(0, 0, kWidth, picture.heightForWidth(kWidth)));
    }
}
BENCHMARK(chartPainted)->ArgName("rows")->Arg(6)->Arg(20)->Unit(benchmark::kMillisecond);

/// As when the window is uncovered or another part is pointed at.
void chartPaintedAgain(benchmark::State &state)
{
    const ChartPicture picture(sample(6), {QApplication::font(), lightTokens()});
    QImage image(kWidth, 2000, QImage::Format_ARGB32_Premultiplied);
    for ([[maybe_unused]] auto each : state) {
        QPainter painter(&image);
        picture.draw(painter, QRectF(0, 0, kWidth, picture.heightForWidth(kWidth)));
    }
}
BENCHMARK(chartPaintedAgain)->Unit(benchmark::kMillisecond);

void chartAsFile(benchmark::State &state)
{
    const ChartPicture picture(sample(6), {QApplication::font(), lightTokens()});
    for ([[maybe_unused]] auto each : state)
        benchmark::DoNotOptimize(
            pictureBytes({&picture, 1}, static_cast<PictureFormat>(state.range(0)), {kWidth, QDate(2026, 3, 4)}));
}
BENCHMARK(chartAsFile)
    ->ArgName("format")
    ->Arg(static_cast<int>(PictureFormat::Png))
    ->Arg(static_cast<int>(PictureFormat::Svg))
    ->Arg(static_cast<int>(PictureFormat::Pdf))
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ljus::bench
