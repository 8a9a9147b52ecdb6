// The door to a store file: one federation's rounds, activities, definitions and responses in one SQLite file.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store.h"

#include "core/domain/identity_number.h"
#include "core/store/database.h"
#include "core/store/import_writer.h"
#include "core/store/purge.h"
#include "core/store/query.h"
#include "core/store/store_check.h"
#include "core/store/store_file.h"
#include "core/store/transaction.h"
#include "core/store/verified_copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QSignalBlocker>
#include <QUuid>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct StoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Federation federationFrom(const Query &row)
{
    return {QUuid::fromString(row.text(0)), row.text(1)};
}

Result<void> checkFederationName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, StoreTexts::tr("The federation has no name. Enter one."));
    if (!identityNumbersIn(name).empty()) {
        return failure(Error::Kind::Invalid,
                       StoreTexts::tr("The federation's name holds an identity number. Leave the number out."));
    }
    return {};
}

Result<void> insertFederation(Database &database, const Federation &federation)
{
    const QUuid uuid = federation.uuid.isNull() ? QUuid::createUuid() : federation.uuid;
    Query insert(database, u"INSERT INTO federation(id, uuid, name) VALUES (1, ?, ?)"_s);
    return insert.bind(uuid.toString(QUuid::WithoutBraces)).bind(federation.name).run();
}

/// A file that lists may still be in.
Problem stillHeld(const QString &path, const QString &why, const QString &mend)
{
    return {QDir::toNativeSeparators(path), StoreTexts::tr("It may still hold the lists. %1").arg(why), mend};
}

/// The @a backups that were made of the store at @a path, and whatever lies in its folder and may be a copy of it: also one that
/// was being written when the program was cut off.
QStringList copiesOf(const QString &path, const QStringList &backups)
{
    const QFileInfo own(path);
    QSet<QString> copies(backups.cbegin(), backups.cend());
    const QStringList names{u"*."_s + own.suffix(), u".*."_s + own.suffix() + u".*"_s};
    for (const QFileInfo &sibling : own.dir().entryInfoList(names, QDir::Files | QDir::Hidden))
        copies.insert(sibling.absoluteFilePath());
    copies.remove(own.absoluteFilePath());
    QStringList sorted = copies.values();
    sorted.sort();
    return sorted;
}

} // namespace

struct Store::Repositories
{
    Repositories(Database &database, const Clock &clock)
        : instruments(database, clock), rounds(database), activities(database), counts(database), handOuts(database),
          responses(database), batches(database), sheets(database), verifications(database), themes(database), settings(database)
    {
    }

    InstrumentRepository instruments;
    RoundRepository rounds;
    ActivityRepository activities;
    CountsRepository counts;
    HandOutRepository handOuts;
    ResponseRepository responses;
    BatchRepository batches;
    SheetRepository sheets;
    VerificationRepository verifications;
    ThemeRepository themes;
    SettingsRepository settings;
};

Store::Store(std::unique_ptr<Database> database, const Clock &clock)
    : m_database(std::move(database)), m_repositories(std::make_unique<Repositories>(*m_database, clock)), m_clock(clock)
{
}

Store::~Store()
{
    m_repositories->handOuts.forgetOrder();
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Federation &federation, const Instrument &instrument,
                                             const Clock &clock)
{
    return create(path, {federation, instrument, [](Store &) { return Result<void>(); }}, clock);
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Beginning &beginning, const Clock &clock)
{
    if (auto valid = checkFederationName(beginning.federation.name); !valid)
        return failure(valid);
    Result<std::unique_ptr<Database>> database = createStoreFile(path, [&](std::unique_ptr<Database> made) -> Result<void> {
        if (auto inserted = insertFederation(*made, beginning.federation); !inserted)
            return inserted;
        Store store(std::move(made), clock);
        if (auto added = store.instruments().add(beginning.instrument); !added)
            return failure(added);
        return beginning.fill(store);
    });
    if (!database)
        return failure(database);
    return std::unique_ptr<Store>(new Store(std::move(*database), clock));
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Access access, const Clock &clock)
{
    const auto mode = access == Access::ReadWrite ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    Result<std::unique_ptr<Database>> database = openStoreFile(path, {mode, migrations(), clock.today()});
    if (!database)
        return failure(database);
    return std::unique_ptr<Store>(new Store(std::move(*database), clock));
}

const QString &Store::path() const
{
    return m_database->path();
}

Store::Access Store::access() const
{
    return m_database->mode() == Database::Mode::ReadWrite ? Access::ReadWrite : Access::ReadOnly;
}

Result<Federation> Store::federation() const
{
    Query query(*m_database, "SELECT uuid, name FROM federation WHERE id = 1");
    const Result<std::optional<Federation>> federation = firstOf(query, federationFrom);
    if (!federation)
        return failure(federation);
    if (!*federation) {
        return failure(
            Error::Kind::NotFound,
            StoreTexts::tr("%1 does not say whose it is. Go back to the latest backup.").arg(QDir::toNativeSeparators(path())));
    }
    return **federation;
}

Result<void> Store::renameFederation(const QString &name)
{
    if (auto valid = checkFederationName(name); !valid)
        return valid;
    if (auto renamed = Query(*m_database, "UPDATE federation SET name = ? WHERE id = 1").bind(name).run(); !renamed)
        return renamed;
    Q_EMIT settings().changed();
    return {};
}

InstrumentRepository &Store::instruments()
{
    return m_repositories->instruments;
}

RoundRepository &Store::rounds()
{
    return m_repositories->rounds;
}

ActivityRepository &Store::activities()
{
    return m_repositories->activities;
}

CountsRepository &Store::counts()
{
    return m_repositories->counts;
}

HandOutRepository &Store::handOuts()
{
    return m_repositories->handOuts;
}

ResponseRepository &Store::responses()
{
    return m_repositories->responses;
}

BatchRepository &Store::batches()
{
    return m_repositories->batches;
}

SheetRepository &Store::sheets()
{
    return m_repositories->sheets;
}

VerificationRepository &Store::verifications()
{
    return m_repositories->verifications;
}

ThemeRepository &Store::themes()
{
    return m_repositories->themes;
}

SettingsRepository &Store::settings()
{
    return m_repositories->settings;
}

Result<void> Store::apply(const ImportPlan &plan)
{
    const Result<Round> round = rounds().byId(plan.round);
    if (!round)
        return failure(round);
    const Result<StoredInstrument> definition = instruments().byId(round->instrument);
    if (!definition)
        return failure(definition);
    const Questionnaire *questionnaire = definition->instrument->questionnaire(plan.questionnaire);
    if (!questionnaire) {
        return failure(Error::Kind::Invalid, StoreTexts::tr("The round “%1” has no questionnaire “%2”. Choose one of its own.")
                                                 .arg(round->name, plan.questionnaire));
    }
    ImportWriter writer(plan, *questionnaire);
    if (auto valid = writer.check(); !valid)
        return valid;
    Transaction transaction(*m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    {
        // An activity is added for good only when all is.
        const QSignalBlocker notYet(activities());
        if (auto written = writer.write(*m_database, activities()); !written)
            return written;
    }
    if (auto committed = transaction.commit(); !committed)
        return committed;
    if (!plan.newActivities.isEmpty())
        Q_EMIT activities().changed();
    Q_EMIT responses().changed();
    return {};
}

Result<PurgeOutcome> Store::purgeHandOuts(Id<Round> id)
{
    const auto round = rounds().byId(id);
    if (!round)
        return failure(round);
    const auto owner = federation();
    if (!owner)
        return failure(owner);
    const auto backups = settings().backups();
    if (!backups)
        return failure(backups);
    const auto lines = handOuts().purge(id);
    if (!lines)
        return failure(lines);
    PurgeOutcome outcome{*lines, {}, {}};
    if (auto rebuilt = handOuts().rebuild(); !rebuilt)
        outcome.missed.push_back(
            stillHeld(path(), rebuilt.error().message, StoreTexts::tr("Make room on the disk and purge again.")));
    for (const QString &copy : copiesOf(path(), *backups)) {
        if (!QFileInfo::exists(copy)) {
            outcome.missed.push_back(
                stillHeld(copy, StoreTexts::tr("It was not found."),
                          StoreTexts::tr("If it lies on a stick or another drive, connect that and purge again.")));
            continue;
        }
        const Result<int> purged = purgeCopy(copy, {owner->uuid, round->uuid});
        if (!purged)
            outcome.missed.push_back(stillHeld(copy, purged.error().message, StoreTexts::tr("Delete it yourself.")));
        else if (*purged > 0)
            outcome.copies << copy;
    }
    return outcome;
}

Result<Problems> Store::check() const
{
    return StoreCheck(*m_database).run();
}

Result<void> Store::backup(const QString &path)
{
    if (auto copied = writeVerifiedCopy(*m_database, QFileInfo(path).absoluteFilePath()); !copied)
        return copied;
    // A file opened read-only can be copied, but not remember when.
    if (access() == Access::ReadOnly)
        return {};
    Result<void> remembered = settings().noteBackup(QFileInfo(path).absoluteFilePath(), m_clock.now());
    if (!remembered) {
        return failure(remembered.error().kind,
                       StoreTexts::tr("The backup %1 is complete, but its time could not be noted. %2")
                           .arg(QDir::toNativeSeparators(path), remembered.error().message),
                       remembered.error().detail);
    }
    return {};
}

} // namespace ljus
