// Every outcome of opening a file.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/migrations.h"
#include "tests/store/store_fixture.h"

#include <QDir>
#include <QFile>

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

using Kind = Error::Kind;
using Access = Store::Access;

class OpeningTest : public StoreTest
{
protected:
    void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(file.write(content), content.size());
    }

    /// Opening @a path fails so in both ways of access, and leaves the file and its folder as they were.
    void expectRefused(const QString &path, Kind kind)
    {
        const QByteArray before = contentOf(path);
        const QStringList beside = folderContent();
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            EXPECT_FAILS(Store::open(path, access, m_clock), kind);
            EXPECT_EQ(contentOf(path), before);
            EXPECT_EQ(folderContent(), beside);
        }
    }

    /// A store of its own at m_path, closed again.
    void makeClosedStore()
    {
        createStore();
        m_store.reset();
    }

    /// Writes four big-endian bytes into the header of m_path.
    void patchHeader(qsizetype position, char last)
    {
        QByteArray content = contentOf(m_path);
        content.replace(position, 4, QByteArray("\0\0\0", 3) + last);
        write(m_path, content);
    }

    static constexpr qsizetype kUserVersionAt = 60;
    static constexpr qsizetype kApplicationIdAt = 68;
};

TEST_F(OpeningTest, ACurrentFileOpensBothWaysAndStaysAsItIs)
{
    makeClosedStore();
    const QByteArray before = contentOf(m_path);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        reopen(access);
        EXPECT_EQ(m_store->access(), access);
        EXPECT_EQ(m_store->path(), m_path);
        ASSERT_OK(m_store->federation());
        EXPECT_EQ(m_store->federation()->name, u"Samordningsförbundet Åsjö"_s);
    }
    m_store.reset();
    EXPECT_EQ(contentOf(m_path), before);
    EXPECT_EQ(folderContent(), QStringList{u"förbund.ljuspunkt"_s});
}

TEST_F(OpeningTest, AMissingFileIsNotFoundAndNotMade)
{
    expectRefused(inFolder(u"saknas.ljuspunkt"_s), Kind::NotFound);
    EXPECT_FALSE(QFile::exists(inFolder(u"saknas.ljuspunkt"_s)));
}

TEST_F(OpeningTest, AFolderIsForeign)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"mapp.ljuspunkt"_s));
    expectRefused(inFolder(u"mapp.ljuspunkt"_s), Kind::ForeignFile);
}

TEST_F(OpeningTest, AnEmptyFileIsForeign)
{
    write(m_path, {});
    expectRefused(m_path, Kind::ForeignFile);
}

TEST_F(OpeningTest, ATextFileIsForeign)
{
    write(m_path, QByteArray("kon;insats;enkat\r\n").repeated(1000));
    expectRefused(m_path, Kind::ForeignFile);
}

TEST_F(OpeningTest, AFileCutOffInItsHeaderIsForeign)
{
    makeClosedStore();
    write(m_path, contentOf(m_path).left(99));
    expectRefused(m_path, Kind::ForeignFile);
}

TEST_F(OpeningTest, AnotherProgramsDatabaseIsForeign)
{
    RawSqlite(m_path).execute(u"CREATE TABLE federation(id, name)"_s);
    expectRefused(m_path, Kind::ForeignFile);
    RawSqlite(m_path).execute(u"PRAGMA application_id = 252006674; PRAGMA user_version = 1"_s);
    expectRefused(m_path, Kind::ForeignFile);
}

TEST_F(OpeningTest, OurMarkWithoutAVersionIsForeign)
{
    makeClosedStore();
    patchHeader(kUserVersionAt, 0);
    expectRefused(m_path, Kind::ForeignFile);
}

TEST_F(OpeningTest, ANewerFileIsRefusedByteForByte)
{
    makeClosedStore();
    patchHeader(kUserVersionAt, static_cast<char>(latestVersion(migrations()) + 1));
    expectRefused(m_path, Kind::NewerFile);
}

TEST_F(OpeningTest, ANewerFileIsToldFromItsHeaderAlone)
{
    makeClosedStore();
    patchHeader(kUserVersionAt, 99);
    write(m_path, contentOf(m_path).left(100) + QByteArray(8000, 'x'));
    expectRefused(m_path, Kind::NewerFile);
}

TEST_F(OpeningTest, AFileDamagedBehindItsHeaderIsAnErrorWithWords)
{
    makeClosedStore();
    write(m_path, contentOf(m_path).left(100) + QByteArray(8092, 'x'));
    expectRefused(m_path, Kind::Invalid);
}

TEST_F(OpeningTest, AReadOnlyFileOpensForReadingOnly)
{
    makeClosedStore();
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777)));
    ASSERT_TRUE(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const Unprivileged ordinary;
    const QByteArray before = contentOf(m_path);
    const auto refused = Store::open(m_path, Access::ReadWrite, m_clock);
    EXPECT_FAILS(refused, Kind::ReadOnly);
    EXPECT_TRUE(refused.error().message.contains(u"read-only"_s));
    reopen(Access::ReadOnly);
    EXPECT_EQ(contentOf(m_path), before);
}

TEST_F(OpeningTest, AFileInAReadOnlyFolderOpensForReadingOnly)
{
    makeClosedStore();
    ASSERT_TRUE(QFile::setPermissions(m_path, QFile::Permissions(0x6666)));
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x5555)));
    {
        const Unprivileged ordinary;
        const QByteArray before = contentOf(m_path);
        const auto refused = Store::open(m_path, Access::ReadWrite, m_clock);
        EXPECT_FAILS(refused, Kind::ReadOnly);
        EXPECT_TRUE(refused.error().message.contains(u"read-only"_s));
        reopen(Access::ReadOnly);
        EXPECT_EQ(contentOf(m_path), before);
        EXPECT_EQ(folderContent(), QStringList{u"förbund.ljuspunkt"_s});
    }
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777)));
}

TEST_F(OpeningTest, AFileThatMayNotBeReadIsAnErrorWithWords)
{
    makeClosedStore();
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777)));
    ASSERT_TRUE(QFile::setPermissions(m_path, {}));
    const Unprivileged ordinary;
    expectRefused(m_path, Kind::Io);
}

TEST_F(OpeningTest, NothingCanBeWrittenToAStoreOpenForReading)
{
    createStore();
    addRound();
    const Id<Response> response = startResponse();
    reopen(Access::ReadOnly);
    const QByteArray before = contentOf(m_path);
    EXPECT_FAILS(m_store->renameFederation(u"Annat"_s), Kind::ReadOnly);
    EXPECT_FAILS(m_store->responses().start(head()), Kind::ReadOnly);
    EXPECT_FAILS(m_store->responses().setAnswer(response, sampleQuestion(u"F1"_s), Answer::option(u"1"_s)), Kind::ReadOnly);
    EXPECT_FAILS(m_store->responses().finish(response), Kind::ReadOnly);
    EXPECT_FAILS(m_store->apply({m_round, u"deltagare"_s, {}, {}}), Kind::ReadOnly);
    EXPECT_FAILS(m_store->settings().noteBackup(u"kopia.ljuspunkt"_s, m_clock.now()), Kind::ReadOnly);
    EXPECT_TRUE(m_store->renameFederation(u"Annat"_s).error().message.contains(u"is open read-only"_s));
    EXPECT_EQ(contentOf(m_path), before);
}

TEST_F(OpeningTest, TwoStoresMayBeOpenAtOnce)
{
    createStore();
    auto other = Store::create(inFolder(u"annat.ljuspunkt"_s), {{}, u"Annat"_s}, m_instrument, m_clock);
    ASSERT_OK(other);
    ASSERT_OK((*other)->renameFederation(u"Ännu ett"_s));
    EXPECT_EQ((*other)->federation()->name, u"Ännu ett"_s);
    EXPECT_EQ(m_store->federation()->name, u"Samordningsförbundet Åsjö"_s);
}

TEST_F(OpeningTest, AHotJournalIsRolledBackWhenOpenedForWriting)
{
    makeClosedStore();
    // The file and its journal as a crash in the middle of a large change leaves them: pages were written, nothing committed.
    const QString crashed = inFolder(u"kraschad.ljuspunkt"_s);
    {
        RawSqlite writer(m_path);
        writer.execute(u"PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE;"
                       "UPDATE federation SET name = 'Halvvägs'; CREATE TABLE fill(x);"
                       "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
                       " INSERT INTO fill SELECT randomblob(900) FROM n"_s);
        ASSERT_TRUE(QFile::copy(m_path, crashed));
        ASSERT_TRUE(QFile::copy(m_path + u"-journal"_s, crashed + u"-journal"_s));
        writer.execute(u"ROLLBACK"_s);
    }
    ASSERT_NE(contentOf(crashed), contentOf(m_path)) << "the crash must have left something to roll back";
    EXPECT_FAILS(Store::open(crashed, Access::ReadOnly, m_clock), Kind::ReadOnly);
    const auto opened = Store::open(crashed, Access::ReadWrite, m_clock);
    ASSERT_OK(opened);
    EXPECT_EQ((*opened)->federation()->name, u"Samordningsförbundet Åsjö"_s);
    EXPECT_TRUE((*opened)->check().value().empty());
    EXPECT_FALSE(QFile::exists(crashed + u"-journal"_s));
}

} // namespace
} // namespace ljus::test
