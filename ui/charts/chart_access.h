// Charts for screen readers: a chart whose children are what the keys get to.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ljus {

/// Has every ChartWidget read as a chart with its parts. May be called again.
void installChartAccess();

} // namespace ljus
