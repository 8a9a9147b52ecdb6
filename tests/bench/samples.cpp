// Stores to measure on, made once per run and kept for all measurements.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/samples.h"

#include "core/tasks/demo.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QWidget>

#include <cstdlib>
#include <iostream>
#include <map>

namespace ljus::bench {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void giveUp(const Error &error)
{
    std::cerr << error.message.toStdString() << " / " << error.detail.toStdString() << '\n';
    std::exit(1);
}

QString demoFile(int responses)
{
    static const QTemporaryDir folder;
    static std::map<int, QString> made;
    QString &path = made[responses];
    if (path.isEmpty()) {
        const auto demo = createDemo({folder.filePath(QString::number(responses)), 1, responses}, benchClock());
        if (!demo)
            giveUp(demo.error());
        path = *demo;
    }
    return path;
}

} // namespace

const Clock &benchClock()
{
    static const SystemClock clock;
    return clock;
}

std::unique_ptr<Store> demoStore(int responses)
{
    static const QTemporaryDir folder;
    static int number = 0;
    const QString copy = folder.filePath(u"%1.ljuspunkt"_s.arg(++number));
    QFile::copy(demoFile(responses), copy);
    auto store = Store::open(copy, Store::Access::ReadWrite, benchClock());
    if (!store)
        giveUp(store.error());
    return *std::move(store);
}

double millisUntilPainted(QWidget &page, const std::function<void()> &act)
{
    constexpr double kNanosInMilli = 1e6;
    QElapsedTimer timer;
    timer.start();
    act();
    QApplication::processEvents();
    page.repaint();
    return static_cast<double>(timer.nsecsElapsed()) / kNanosInMilli;
}

} // namespace ljus::bench
