// Lists the keys that there are, for a person to choose from.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ljus {

/// The keys of @a things in a row: "v1, v2".
template<typename Things>
[[nodiscard]] QString keysOf(const Things &things)
{
    QStringList keys;
    for (const auto &thing : things)
        keys.append(thing.key);
    return keys.join(QStringLiteral(", "));
}

} // namespace ljus
