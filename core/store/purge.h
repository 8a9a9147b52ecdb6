// Takes the lists of hand-outs out of the copies of a store.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUuid>

namespace ljus {

/// Whose lists are purged, as every copy of the file knows them.
struct PurgedRound
{
    QUuid federation;
    QUuid round;
};

/// Purges the lists of @a round in the file at @a path (see HandOutRepository::purge) and gives how many lines there were. 0, and
/// the file is not touched, when it is no store, another federation's, older than lists are, or has none. Fails when it cannot be
/// written.
[[nodiscard]] Result<int> purgeCopy(const QString &path, const PurgedRound &round);

} // namespace ljus
