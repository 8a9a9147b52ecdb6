// Takes the lists of hand-outs out of the copies of a store.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/purge.h"

#include "core/store/hand_out_repository.h"
#include "core/store/query.h"

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

/// The number that the round has in @a copy; nothing when there is nothing to purge.
std::optional<Id<Round>> roundToPurge(Database &copy, const PurgedRound &round)
{
    // What is no store, or an older one, has not these tables: the statement fails, and there is nothing to purge.
    Query query(copy, u"SELECT r.id FROM round r, federation f WHERE r.uuid = ? AND f.uuid = ?"
                      " AND EXISTS (SELECT 1 FROM hand_out h WHERE h.round = r.id)"_s);
    query.bind(round.round.toString(QUuid::WithoutBraces)).bind(round.federation.toString(QUuid::WithoutBraces));
    const Result<bool> found = query.next();
    return found && *found ? std::optional(Id<Round>{query.number(0)}) : std::nullopt;
}

} // namespace

Result<int> purgeCopy(const QString &path, const PurgedRound &round)
{
    {
        const auto looked = Database::open(path, Database::Mode::ReadOnly);
        if (!looked && looked.error().kind != Error::Kind::ForeignFile)
            return failure(looked);
        if (!looked || !roundToPurge(**looked, round))
            return 0;
    }
    const auto copy = Database::open(path, Database::Mode::ReadWrite);
    if (!copy)
        return failure(copy);
    const auto found = roundToPurge(**copy, round);
    return found ? HandOutRepository(**copy).purge(*found) : 0;
}

} // namespace ljus
