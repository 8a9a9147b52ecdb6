// A federation with invented answers, to look at and to test with.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

namespace ljus {

struct DemoRequest
{
    QString folder; ///< made when it does not exist
    quint32 seed = 1; ///< same seed, same day: same answers
    int responses = 240; ///< of all questionnaires together, in the newest round
};

/// Makes "demo.ljuspunkt" in the folder: the example instrument, six activities, and a round with counts and answers on both old
/// and new versions, one group with few answers, and three piles: one keyed twice and put away, one with a sheet missing, one
/// with sheets to look at. Two earlier rounds have about half as many answers each (2 000 at most), more of them on old versions,
/// without lists and piles. The first free-text question of the newest has two themes. Gives back the file's path. Conflict when
/// the file exists; nothing is left after a failure. @a clock sets the rounds.
[[nodiscard]] Result<QString> createDemo(const DemoRequest &request, const Clock &clock);

} // namespace ljus
