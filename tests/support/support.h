// What tests share: a clock that is set, sample definitions and files, and faults.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/instruments/instrument.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <gtest/gtest.h>
#include <tl/expected.hpp>

namespace ljus::test {

/// A clock that stands still until it is set.
class FixedClock final : public Clock
{
public:
    QDateTime time{QDate(2026, 11, 22), QTime(13, 2, 31), Qt::UTC};
    [[nodiscard]] QDateTime now() const override { return time; }
};

/// A device that takes @a room bytes and then fails like a full disk.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room);
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    qint64 m_room;
};

/// While it lives the process acts as an ordinary user (matters when tests run as root, whom no permission stops).
class Unprivileged
{
public:
    Unprivileged();
    ~Unprivileged();
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

private:
    bool m_dropped = false;
};

/// tests/data/NAME, or an empty path when there is no such file.
[[nodiscard]] QString dataFile(const QString &name);
[[nodiscard]] QByteArray contentOf(const QString &path);

/// A definition small enough to reason about: questionnaire "deltagare" (participants) with versions "v1" and "v2", variants
/// "med" (sex asked) and "utan". v1: kon, F1 (scale1-4 + vet ej), F2, GAMMAL; v2: kon, F1, F2 revision 2 (reworded), NY, VAL
/// (multiple choice a b c), ALDER (number 16–70), DATUM (date), FRITEXT. Indicators i01 (positiveShare over F1, NY), i02
/// (meanPoints over S1), i03 without a rule (F2). Questionnaire "styrelse" (board), one version "v1", one variant, one question
/// S1.
[[nodiscard]] Instrument sampleInstrument();

} // namespace ljus::test

/// Stops the test with the error's own words when a Result failed.
#define ASSERT_OK(result)                                                                                                        \
    do {                                                                                                                         \
        const auto &okResult = (result);                                                                                         \
        ASSERT_TRUE(okResult.has_value()) << okResult.error().message.toStdString() << " / "                                     \
                                          << okResult.error().detail.toStdString();                                              \
    } while (false)
