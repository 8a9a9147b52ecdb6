// What of an activity's list is printed: the list, whom to remind, slips that go with the questionnaire.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/hand_out.h"
#include "core/domain/round.h"
#include "core/instruments/instrument.h"

#include <vector>

namespace ljus {

/// Borrows everything.
struct HandOutPaper
{
    const Activity &activity;
    const Round &round;
    const Instrument &instrument;
    const std::vector<HandOut> &lines;
    QString language;
};

/// Rich text for a QTextDocument on A4. The first two hold codes and stay with the activity.
[[nodiscard]] QString listHtml(const HandOutPaper &paper);
[[nodiscard]] QString reminderHtml(const HandOutPaper &paper); ///< only those not offered yet
/// One slip per line not offered yet. A slip says nothing of who gets it: it may come back with the questionnaire.
[[nodiscard]] QString coverSlipsHtml(const HandOutPaper &paper);

} // namespace ljus
