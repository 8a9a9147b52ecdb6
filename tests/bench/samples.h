// Stores to measure on, made once per run and kept for all measurements.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/store.h"

#include <QString>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace ljus::bench {

/// A demo federation with @a responses responses, opened for writing. Made anew for every call from a file made once.
[[nodiscard]] std::unique_ptr<Store> demoStore(int responses);

/// The clock that all measurements use.
[[nodiscard]] const Clock &benchClock();

/// From before @a act until all of @a page is painted.
[[nodiscard]] double millisUntilPainted(QWidget &page, const std::function<void()> &act);

/// The value below which 99 of 100 of @a samples lie; @a samples is not empty.
[[nodiscard]] inline double p99(std::vector<double> samples)
{
    std::sort(samples.begin(), samples.end());
    return samples[(samples.size() - 1) * 99 / 100];
}

} // namespace ljus::bench
