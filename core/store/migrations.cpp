// The steps that build a store's tables, one per released version of the file.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/migrations.h"

#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QDir>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct MigrationTexts
{
    Q_DECLARE_TR_FUNCTIONS(Migration)
};

// Version 1. Answers lie one row per option; nothing reads them by question, so there is no index for that (it would double the
// file). A response's number is never used twice, so that a stale one cannot mean another response.
constexpr const char *kVersion1[]{
    "PRAGMA application_id = 1279939377",
    "CREATE TABLE federation("
    " id INTEGER PRIMARY KEY CHECK (id = 1),"
    " uuid TEXT NOT NULL CHECK (length(uuid) = 36),"
    " name TEXT NOT NULL CHECK (name <> '')) STRICT",
    "CREATE TABLE instrument("
    " id INTEGER PRIMARY KEY,"
    " fingerprint TEXT NOT NULL UNIQUE CHECK (length(fingerprint) = 64),"
    " added TEXT NOT NULL CHECK (added IS date(added)),"
    " json TEXT NOT NULL) STRICT",
    "CREATE TABLE round("
    " id INTEGER PRIMARY KEY,"
    " uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),"
    " name TEXT NOT NULL UNIQUE CHECK (name <> ''),"
    " from_date TEXT NOT NULL CHECK (from_date IS date(from_date)),"
    " to_date TEXT NOT NULL CHECK (to_date IS date(to_date)),"
    " instrument INTEGER NOT NULL REFERENCES instrument(id),"
    " CHECK (from_date <= to_date)) STRICT",
    "CREATE TABLE activity("
    " id INTEGER PRIMARY KEY,"
    " uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),"
    " name TEXT NOT NULL UNIQUE CHECK (name <> ''),"
    " kind TEXT NOT NULL CHECK (kind IN ('individual', 'structural')),"
    " municipality TEXT NOT NULL,"
    " from_date TEXT CHECK (from_date IS date(from_date)),"
    " to_date TEXT CHECK (to_date IS date(to_date)),"
    " CHECK (from_date <= to_date)) STRICT",
    "CREATE TABLE counts("
    " round INTEGER NOT NULL REFERENCES round(id),"
    " questionnaire TEXT NOT NULL CHECK (questionnaire <> ''),"
    " activity INTEGER REFERENCES activity(id),"
    " eligible INTEGER CHECK (eligible >= 0),"
    " handed_out INTEGER CHECK (handed_out >= 0),"
    " CHECK (eligible IS NOT NULL OR handed_out IS NOT NULL)) STRICT",
    "CREATE UNIQUE INDEX counts_line ON counts(round, questionnaire, ifnull(activity, 0))",
    "CREATE TABLE response("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " round INTEGER NOT NULL REFERENCES round(id),"
    " questionnaire TEXT NOT NULL CHECK (questionnaire <> ''),"
    " version TEXT NOT NULL CHECK (version <> ''),"
    " variant TEXT NOT NULL CHECK (variant <> ''),"
    " language TEXT NOT NULL,"
    " activity INTEGER REFERENCES activity(id),"
    " finished INTEGER NOT NULL CHECK (finished IN (0, 1))) STRICT",
    "CREATE INDEX response_of ON response(round, questionnaire, finished)",
    "CREATE UNIQUE INDEX response_unfinished ON response(round) WHERE finished = 0",
    "CREATE TABLE answer("
    " response INTEGER NOT NULL REFERENCES response(id) ON DELETE CASCADE,"
    " question TEXT NOT NULL CHECK (question <> ''),"
    " value TEXT NOT NULL CHECK (value <> ''),"
    " PRIMARY KEY (response, question, value)) STRICT, WITHOUT ROWID",
    "CREATE TABLE setting("
    " key TEXT PRIMARY KEY NOT NULL,"
    " value TEXT NOT NULL) STRICT, WITHOUT ROWID",
};

// Version 2. Finished sheets have serials, which are written on the paper: the round remembers the last one given, so that none
// is given twice, whatever is removed. Sheets are keyed in piles; what is done to them later is dated by the day only, so that
// answers cannot be joined with hand-outs. The index of responses now gives them by serial.
constexpr const char *kVersion2[]{
    "ALTER TABLE round ADD COLUMN last_serial INTEGER NOT NULL DEFAULT 0 CHECK (last_serial >= 0)",
    "CREATE TABLE batch("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " round INTEGER NOT NULL REFERENCES round(id),"
    " number INTEGER NOT NULL CHECK (number > 0),"
    " questionnaire TEXT NOT NULL CHECK (questionnaire <> ''),"
    " version TEXT NOT NULL CHECK (version <> ''),"
    " variant TEXT NOT NULL CHECK (variant <> ''),"
    " language TEXT NOT NULL,"
    " activity INTEGER REFERENCES activity(id),"
    " begun TEXT NOT NULL CHECK (begun IS date(begun)),"
    " expected INTEGER CHECK (expected >= 0),"
    " blank INTEGER NOT NULL CHECK (blank >= 0),"
    " refused INTEGER NOT NULL CHECK (refused >= 0),"
    " closed INTEGER NOT NULL CHECK (closed IN (0, 1)),"
    " UNIQUE (round, number)) STRICT",
    "ALTER TABLE response ADD COLUMN batch INTEGER REFERENCES batch(id)",
    "ALTER TABLE response ADD COLUMN serial INTEGER CHECK (serial > 0)",
    "UPDATE response SET serial = numbered.serial"
    " FROM (SELECT id, row_number() OVER (PARTITION BY round ORDER BY id) AS serial FROM response WHERE finished = 1) AS numbered"
    " WHERE numbered.id = response.id",
    "UPDATE round SET last_serial = (SELECT count(*) FROM response WHERE response.round = round.id AND response.finished = 1)",
    // A round has at most one response under keying; from now on every one lies in a pile. When that was begun is not known: the
    // round's first day stands for it.
    "INSERT INTO batch(round, number, questionnaire, version, variant, language, activity, begun, blank, refused, closed)"
    " SELECT round, 1, questionnaire, version, variant, language, activity, round.from_date, 0, 0, 0"
    " FROM response JOIN round ON round.id = response.round WHERE finished = 0 ORDER BY round",
    "UPDATE response SET batch = (SELECT id FROM batch WHERE batch.round = response.round) WHERE finished = 0",
    "CREATE UNIQUE INDEX response_serial ON response(round, serial)",
    "CREATE INDEX response_in ON response(batch, finished) WHERE batch IS NOT NULL",
    "DROP INDEX response_of",
    "CREATE INDEX response_of ON response(round, questionnaire, finished, serial)",
    "CREATE TABLE history("
    " id INTEGER PRIMARY KEY,"
    " response INTEGER NOT NULL REFERENCES response(id) ON DELETE CASCADE,"
    " kind TEXT NOT NULL CHECK (kind IN ('corrected', 'masked', 'kept')),"
    " made TEXT NOT NULL CHECK (made IS date(made)),"
    " question TEXT NOT NULL CHECK (question <> ''),"
    " was TEXT CHECK (was IS NULL OR json_valid(was)),"
    " became TEXT CHECK (became IS NULL OR json_valid(became)),"
    " reason TEXT NOT NULL CHECK (reason <> ''),"
    " CHECK ((was IS NULL) = (became IS NULL)),"
    " CHECK (was IS NULL OR kind = 'corrected')) STRICT",
    "CREATE INDEX history_of ON history(response)",
    "CREATE TABLE finding("
    " response INTEGER NOT NULL REFERENCES response(id) ON DELETE CASCADE,"
    " flag TEXT NOT NULL CHECK (flag IN"
    " ('same_as_previous', 'shifted', 'one_option_to_end', 'same_as_other', 'doubtful_variant')),"
    " detail TEXT NOT NULL,"
    " settled INTEGER NOT NULL CHECK (settled IN (0, 1)),"
    " PRIMARY KEY (response, flag)) STRICT, WITHOUT ROWID",
    "CREATE TABLE verification("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " batch INTEGER NOT NULL REFERENCES batch(id) ON DELETE CASCADE,"
    " begun TEXT NOT NULL CHECK (begun IS date(begun)),"
    " extent TEXT NOT NULL CHECK (extent IN ('sample', 'whole'))) STRICT",
    "CREATE INDEX verification_of ON verification(batch)",
    "CREATE TABLE verified_sheet("
    " verification INTEGER NOT NULL REFERENCES verification(id) ON DELETE CASCADE,"
    " place INTEGER NOT NULL CHECK (place >= 0),"
    " response INTEGER REFERENCES response(id) ON DELETE SET NULL,"
    " done INTEGER NOT NULL CHECK (done IN (0, 1)),"
    " PRIMARY KEY (verification, place)) STRICT, WITHOUT ROWID",
    "CREATE UNIQUE INDEX verified_response ON verified_sheet(response, verification)",
    "CREATE TABLE verified_answer("
    " verification INTEGER NOT NULL,"
    " place INTEGER NOT NULL,"
    " question TEXT NOT NULL CHECK (question <> ''),"
    " outcome TEXT NOT NULL CHECK (outcome IN ('agreed', 'slip', 'corrected')),"
    " PRIMARY KEY (verification, place, question),"
    " FOREIGN KEY (verification, place) REFERENCES verified_sheet(verification, place) ON DELETE CASCADE) STRICT, WITHOUT ROWID",
};

// Version 3. Lists of participants who are to be offered the questionnaire. A ballot box: a line has no number of its own, no
// order but that of its code, and no time finer than the day; nothing of it is in an answer, and nothing of an answer in it.
constexpr const char *kVersion3[]{
    "CREATE TABLE hand_out("
    " round INTEGER NOT NULL REFERENCES round(id),"
    " activity INTEGER NOT NULL REFERENCES activity(id),"
    " questionnaire TEXT NOT NULL CHECK (questionnaire <> ''),"
    " code TEXT NOT NULL CHECK (code <> ''),"
    " status TEXT NOT NULL CHECK (status IN ('not_offered', 'handed_out', 'declined', 'not_reached', 'outside_target')),"
    " made TEXT CHECK (made IS date(made)),"
    " language TEXT NOT NULL,"
    " reason TEXT NOT NULL,"
    " note TEXT NOT NULL,"
    " PRIMARY KEY (round, activity, questionnaire, code)) STRICT, WITHOUT ROWID",
    "CREATE TABLE hand_out_total("
    " round INTEGER NOT NULL REFERENCES round(id),"
    " activity INTEGER NOT NULL REFERENCES activity(id),"
    " questionnaire TEXT NOT NULL CHECK (questionnaire <> ''),"
    " status TEXT NOT NULL CHECK (status IN ('not_offered', 'handed_out', 'declined', 'not_reached', 'outside_target')),"
    " lines INTEGER NOT NULL CHECK (lines > 0),"
    " PRIMARY KEY (round, activity, questionnaire, status)) STRICT, WITHOUT ROWID",
    "CREATE VIEW hand_out_state(round, activity, questionnaire, status, lines, first, last, purged) AS"
    " SELECT round, activity, questionnaire, status, count(*), min(made), max(made), 0 FROM hand_out GROUP BY 1, 2, 3, 4"
    " UNION ALL SELECT round, activity, questionnaire, status, lines, NULL, NULL, 1 FROM hand_out_total",
};

// Version 4. The federation's own themes for free texts. A theme's number is any number, and what stands under a theme has no
// order but that of its key: nothing tells when, or after what, a text was read.
constexpr const char *kVersion4[]{
    "CREATE TABLE theme("
    " id INTEGER PRIMARY KEY NOT NULL,"
    " round INTEGER NOT NULL REFERENCES round(id),"
    " questionnaire TEXT NOT NULL CHECK (questionnaire <> ''),"
    " question TEXT NOT NULL CHECK (question <> ''),"
    " name TEXT NOT NULL CHECK (name <> ''),"
    " place INTEGER NOT NULL CHECK (place > 0),"
    " UNIQUE (round, questionnaire, question, name)) STRICT, WITHOUT ROWID",
    "CREATE TABLE theme_answer("
    " theme INTEGER NOT NULL REFERENCES theme(id) ON DELETE CASCADE,"
    " response INTEGER NOT NULL REFERENCES response(id) ON DELETE CASCADE,"
    " PRIMARY KEY (theme, response)) STRICT, WITHOUT ROWID",
    "CREATE INDEX theme_answer_of ON theme_answer(response)",
};

constexpr Migration kMigrations[]{{1, kVersion1}, {2, kVersion2}, {3, kVersion3}, {4, kVersion4}};

Result<void> carryOut(Database &database, const Migration &step)
{
    for (const char *statement : step.statements) {
        if (auto done = database.execute(QString::fromUtf8(statement)); !done)
            return done;
    }
    return database.execute(u"PRAGMA user_version = %1"_s.arg(step.version));
}

Result<void> checkForeignKeys(Database &database)
{
    Query query(database, u"PRAGMA foreign_key_check"_s);
    const Result<bool> orphan = query.next();
    if (!orphan)
        return failure(orphan);
    if (*orphan) {
        return failure(
            Error::Kind::Invalid,
            MigrationTexts::tr("%1 could not be brought up to date: rows of it refer to nothing. Nothing was changed; go "
                               "back to a backup.")
                .arg(QDir::toNativeSeparators(database.path())),
            u"table "_s + query.text(0));
    }
    return {};
}

Result<void> migrateInOneTransaction(Database &database, std::span<const Migration> steps)
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const Result<qint64> version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version);
    for (const Migration &step : steps) {
        if (step.version <= *version)
            continue;
        if (auto done = carryOut(database, step); !done)
            return done;
    }
    if (auto sound = checkForeignKeys(database); !sound)
        return sound;
    return transaction.commit();
}

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

int latestVersion(std::span<const Migration> steps)
{
    return steps.empty() ? 0 : steps.back().version;
}

Result<void> migrate(Database &database, std::span<const Migration> steps)
{
    // A step that builds a table anew drops the old one, and with the keys enforced its children's rows with it. Within a
    // transaction SQLite passes over this pragma.
    if (auto off = database.execute(u"PRAGMA foreign_keys = OFF"_s); !off)
        return off;
    Result<void> migrated = migrateInOneTransaction(database, steps);
    if (auto on = database.execute(u"PRAGMA foreign_keys = ON"_s); migrated && !on)
        return on;
    return migrated;
}

} // namespace ljus
