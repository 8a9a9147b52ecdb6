// Measures speed; run by .
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look.h"

#include <QApplication>

#include <benchmark/benchmark.h>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    benchmark::Initialize(&argc, argv);
    QApplication application(argc, argv);
    ljus::applyLook(application, ljus::Theme::Light);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
