// Making a new store.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/instruments/instrument_format.h"
#include "tests/store/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QUuid>

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

using Kind = Error::Kind;

class CreateTest : public StoreTest
{
protected:
    [[nodiscard]] Result<std::unique_ptr<Store>> create(const QString &path, const QString &name = u"Åsjö"_s)
    {
        return Store::create(path, {{}, name}, m_instrument, m_clock);
    }
};

TEST_F(CreateTest, ANewStoreHoldsItsFederationAndDefinitionAndIsSound)
{
    createStore();
    EXPECT_EQ(m_store->access(), Store::Access::ReadWrite);
    EXPECT_EQ(m_store->federation()->name, u"Samordningsförbundet Åsjö"_s);
    EXPECT_FALSE(m_store->federation()->uuid.isNull());
    const auto definitions = m_store->instruments().all();
    ASSERT_OK(definitions);
    ASSERT_EQ(definitions->size(), 1U);
    EXPECT_EQ(*definitions->front().instrument, m_instrument);
    EXPECT_EQ(definitions->front().fingerprint, fingerprint(m_instrument));
    EXPECT_EQ(m_store->check().value(), Problems{});
    EXPECT_EQ(folderContent(), (QStringList{u".förbund.ljuspunkt.lock"_s, u"förbund.ljuspunkt"_s}));
}

TEST_F(CreateTest, AGivenUuidIsKept)
{
    const QUuid uuid = QUuid::createUuid();
    const auto created = Store::create(m_path, {uuid, u"Åsjö"_s}, m_instrument, m_clock);
    ASSERT_OK(created);
    EXPECT_EQ((*created)->federation()->uuid, uuid);
}

TEST_F(CreateTest, TheFileSaysWhoseItIsAndIsKeptSafely)
{
    createStore();
    m_store.reset();
    RawSqlite raw(m_path);
    EXPECT_EQ(raw.column(u"PRAGMA application_id"_s), QStringList{QString::number(0x4C4A5331)});
    EXPECT_EQ(raw.column(u"PRAGMA user_version"_s), QStringList{u"4"_s});
    EXPECT_EQ(raw.column(u"PRAGMA journal_mode"_s), QStringList{u"delete"_s});
    EXPECT_EQ(
        raw.column(
            u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite%'"_s),
        QStringList{});
}

TEST_F(CreateTest, WhatStandsThereAlreadyIsNeverOverwritten)
{
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("viktigt");
    file.close();
    EXPECT_FAILS(create(m_path), Kind::Conflict);
    EXPECT_EQ(contentOf(m_path), "viktigt");
    EXPECT_FAILS(create(m_folder.path()), Kind::Conflict);
    ASSERT_TRUE(QFile::link(inFolder(u"ingenstans"_s), inFolder(u"länk"_s)));
    EXPECT_FAILS(create(inFolder(u"länk"_s)), Kind::Conflict);
    EXPECT_EQ(folderContent(), (QStringList{u"förbund.ljuspunkt"_s, u"länk"_s}));
}

TEST_F(CreateTest, AMissingFolderIsNotFound)
{
    EXPECT_FAILS(create(inFolder(u"saknas/a.ljuspunkt"_s)), Kind::NotFound);
    EXPECT_TRUE(folderContent().isEmpty());
}

TEST_F(CreateTest, AReadOnlyFolderIsLeftAsItIs)
{
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x5555)));
    {
        const Unprivileged ordinary;
        EXPECT_FAILS(create(m_path), Kind::ReadOnly);
        EXPECT_TRUE(folderContent().isEmpty());
    }
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777)));
}

TEST_F(CreateTest, ANameThatIsNoneOrHoldsAnIdentityNumberIsRefused)
{
    for (const QString &name : {u""_s, u"  "_s, u"Förbundet 640823-3234"_s})
        EXPECT_FAILS(create(m_path, name), Kind::Invalid);
    EXPECT_TRUE(folderContent().isEmpty());
}

TEST_F(CreateTest, ADefinitionThatCouldNotBeReadAgainIsRefusedAndNothingIsLeft)
{
    m_instrument.questionnaires.front().versions.front().questions.front().scale = u"finns-inte"_s;
    EXPECT_FAILS(create(m_path), Kind::Invalid);
    EXPECT_TRUE(folderContent().isEmpty());
}

TEST_F(CreateTest, WhatIsFilledFromTheBeginningIsThereOnceTheFileHasItsName)
{
    const Federation federation{{}, u"Åsjö"_s};
    bool seen = true;
    const auto fill = [&](Store &store) {
        seen = QFileInfo::exists(m_path);
        return store.settings().noteBackup(u"kopia.ljuspunkt"_s, m_clock.now());
    };
    const auto created = Store::create(m_path, {federation, m_instrument, fill}, m_clock);
    ASSERT_OK(created);
    EXPECT_FALSE(seen);
    EXPECT_EQ((*created)->settings().lastBackup().value(), m_clock.now());
    EXPECT_EQ((*created)->instruments().all()->size(), 1U);
    EXPECT_EQ((*created)->path(), m_path);
}

TEST_F(CreateTest, AStoreThatCannotBeFilledLeavesNothing)
{
    const Federation federation{{}, u"Åsjö"_s};
    const auto fill = [](Store &store) -> Result<void> {
        return failure(Error::Kind::Full, u"The disk of %1 is full."_s.arg(QDir::toNativeSeparators(store.path())));
    };
    const auto created = Store::create(m_path, {federation, m_instrument, fill}, m_clock);
    EXPECT_FAILS(created, Kind::Full);
    EXPECT_TRUE(created.error().message.contains(QDir::toNativeSeparators(m_path))) << created.error().message.toStdString();
    EXPECT_TRUE(folderContent().isEmpty());
}

TEST_F(CreateTest, TheFederationCanBeRenamedButNotToNothing)
{
    createStore();
    QStringList onDisk;
    QObject::connect(&m_store->settings(), &SettingsRepository::changed, &m_store->settings(),
                     [&] { onDisk += RawSqlite(m_path).column(u"SELECT name FROM federation"_s); });
    ASSERT_OK(m_store->renameFederation(u"Förbundet \"Å'Ä\" Ö"_s));
    EXPECT_FAILS(m_store->renameFederation(u""_s), Kind::Invalid);
    EXPECT_FAILS(m_store->renameFederation(u"811218-9876"_s), Kind::Invalid);
    EXPECT_EQ(onDisk, QStringList{u"Förbundet \"Å'Ä\" Ö"_s}) << "told of once, after it was stored";
    reopen();
    EXPECT_EQ(m_store->federation()->name, u"Förbundet \"Å'Ä\" Ö"_s);
}

} // namespace
} // namespace ljus::test
