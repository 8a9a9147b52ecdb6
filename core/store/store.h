// The door to a store file: one federation's rounds, activities, definitions and responses in one SQLite file.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/domain/federation.h"
#include "core/domain/import_plan.h"
#include "core/instruments/instrument.h"
#include "core/store/activity_repository.h"
#include "core/store/batch_repository.h"
#include "core/store/counts_repository.h"
#include "core/store/hand_out_repository.h"
#include "core/store/instrument_repository.h"
#include "core/store/response_repository.h"
#include "core/store/round_repository.h"
#include "core/store/settings_repository.h"
#include "core/store/sheet_repository.h"
#include "core/store/theme_repository.h"
#include "core/store/verification_repository.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace ljus {

class Database;

/// What a purge came to.
struct PurgeOutcome
{
    int lines = 0; ///< in the store itself
    QStringList copies; ///< paths of the backups that were purged too
    Problems missed; ///< backups that could not be: they still hold the lines
};

/// Everything in one file `*.ljuspunkt`. One writer at a time; a second program is refused with a sentence (who, since when) and
/// may open read-only. Nothing a failed call began is left behind.
class Store
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// What a new store holds from the beginning.
    struct Beginning
    {
        const Federation &federation; ///< its uuid is made when null
        const Instrument &instrument; ///< its first definition
        std::function<Result<void>(Store &)> fill; ///< writes the rest, before the file has its name
    };

    /// Makes a new file at @a path with @a federation (its uuid is made when null) and @a instrument as its first definition.
    /// Conflict when something stands there already; ReadOnly, Full or Io when it cannot be written (nothing is left then).
    /// @a clock is borrowed, must outlive the store.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString &path, const Federation &federation,
                                                               const Instrument &instrument, const Clock &clock);
    /// The same with more in it: a file that is not filled to the end never gets its name. Fails as @a beginning's fill, too.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString &path, const Beginning &beginning,
                                                               const Clock &clock);
    /// Opens @a path. An older file is brought up to date after a verified backup beside it ("NAME.v1-2026-11-22.ljuspunkt");
    /// with ReadOnly access it is refused as Conflict instead. NotFound, ForeignFile (another program's SQLite file, or no SQLite
    /// file), NewerFile, Locked, ReadOnly: the file is left byte for byte as it was.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, Access access, const Clock &clock);
    ~Store();

    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] const QString &path() const;
    [[nodiscard]] Access access() const;

    [[nodiscard]] Result<Federation> federation() const;
    /// Invalid when the name is empty or holds an identity number. settings() sends changed(): the name is a setting like them.
    [[nodiscard]] Result<void> renameFederation(const QString &name);

    [[nodiscard]] InstrumentRepository &instruments();
    [[nodiscard]] RoundRepository &rounds();
    [[nodiscard]] ActivityRepository &activities();
    [[nodiscard]] CountsRepository &counts();
    [[nodiscard]] HandOutRepository &handOuts();
    [[nodiscard]] ResponseRepository &responses();
    [[nodiscard]] BatchRepository &batches();
    [[nodiscard]] SheetRepository &sheets();
    [[nodiscard]] VerificationRepository &verifications();
    [[nodiscard]] ThemeRepository &themes();
    [[nodiscard]] SettingsRepository &settings();

    /// Carries out an import in one transaction: its new activities, then all its responses, finished. All or nothing. Invalid,
    /// with the number of the row, when an answer, version, variant or activity does not fit, or an identity number was written;
    /// NotFound when the round is gone.
    [[nodiscard]] Result<void> apply(const ImportPlan &plan);

    /// Purges the lists of @a round here (see HandOutRepository::purge) and in every backup that is known: those that this file
    /// made, and the copies of it in its own folder. Purging here comes first; NotFound when the round is gone.
    [[nodiscard]] Result<PurgeOutcome> purgeHandOuts(Id<Round> round);

    /// Looks the whole file through: SQLite's own checks, definitions against their fingerprints, every answer against the
    /// version it was given on. A response still being keyed is no problem. Empty: all is well. (SQLite leaves the tables' CHECKs
    /// out when the file is open ReadOnly.)
    [[nodiscard]] Result<Problems> check() const;

    /// Writes a copy to @a path, opens and checks it, and only then calls it a backup and remembers when. Never overwrites:
    /// Conflict when something stands there already. A copy that fails its check is removed. A store open ReadOnly is copied too,
    /// but cannot remember when.
    [[nodiscard]] Result<void> backup(const QString &path);

private:
    Store(std::unique_ptr<Database> database, const Clock &clock);

    struct Repositories;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Repositories> m_repositories;
    const Clock &m_clock;
};

} // namespace ljus
