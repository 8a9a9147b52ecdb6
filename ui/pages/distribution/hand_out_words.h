// Hand-outs in words: how a list stands, whether enough answers come in.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/distribution.h"

#include <QString>

namespace ljus {

/// "17 could be asked: 11 handed out, 3 not offered, 2 said no, 1 not reached. 4 are outside the target group."
[[nodiscard]] QString totalsInWords(const HandOutTotals &totals);
/// The first line that nobody was offered; the last one when there is none.
[[nodiscard]] int firstNotOffered(const std::vector<HandOut> &lines);
/// "4 more by 31 October make 60 %. At this pace: 14."; empty: nothing can be said.
[[nodiscard]] QString aimInWords(const DistributionLine &line, const Round &round, int aimPercent);
/// "11 of 24 have answered. 4 more by 31 October make 60 %. At this pace: 14."
[[nodiscard]] QString forecastInWords(const DistributionLine &line, const Round &round, int aimPercent);
/// "By sex: Woman 7 (few; at this pace 12), Man 11." and the same by the paper's language, a line each; empty: none has answered.
[[nodiscard]] QString cutsInWords(const DistributionLine &line, const QString &language);

} // namespace ljus
