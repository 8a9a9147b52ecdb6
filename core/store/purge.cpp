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
Result<std::optional<Id<Round>>> roundToPurge(Database &copy, const PurgedRound &round)
{
    const Result<qint64> tables =
        copy.number(u"SELECT count(*) FROM sqlite_schema WHERE name IN ('round', 'federation', 'hand_out')"_s);
    if (!tables)
        return failure(tables);
    constexpr int kNeeded = 3;
    if (*tables != kNeeded)
        return std::nullopt; // no store, or older than lists are
    Query query(copy, u"SELECT r.id FROM round r, federation f WHERE r.uuid = ? AND f.uuid = ?"
                      " AND EXISTS (SELECT 1 FROM hand_out h WHERE h.round = r.id)"_s);
    query.bind(round.round.toString(QUuid::WithoutBraces)).bind(round.federation.toString(QUuid::WithoutBraces));
    const Result<bool> found = query.next();
    if (!found)
        return failure(found);
    return *found ? std::optional(Id<Round>{query.number(0)}) : std::nullopt;
}

} // namespace

Result<int> purgeCopy(const QString &path, const PurgedRound &round)
{
    {
        const auto looked = Database::open(path, Database::Mode::ReadOnly);
        if (!looked && looked.error().kind == Error::Kind::ForeignFile)
            return 0;
        if (!looked)
            return failure(looked);
        const auto found = roundToPurge(**looked, round);
        if (!found)
            return failure(found);
        if (!*found)
            return 0;
    }
    const auto copy = Database::open(path, Database::Mode::ReadWrite);
    if (!copy)
        return failure(copy);
    const auto found = roundToPurge(**copy, round);
    if (!found)
        return failure(found);
    if (!*found)
        return 0;
    HandOutRepository lists(**copy);
    const auto lines = lists.purge(**found);
    if (!lines)
        return failure(lines);
    return lists.rebuild().map([&lines] { return *lines; });
}

} // namespace ljus
