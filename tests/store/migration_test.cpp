// The frozen steps that build a file, and how a file is brought up to date.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/store_file.h"
#include "tests/store/store_fixture.h"

#include <QFile>

#include <array>

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

using Kind = Error::Kind;

constexpr const char *kSecondStep[]{"ALTER TABLE activity ADD COLUMN note TEXT NOT NULL DEFAULT ''",
                                    "UPDATE activity SET note = 'från ' || name"};
constexpr const char *kThirdStep[]{"CREATE TABLE extra(id INTEGER PRIMARY KEY) STRICT"};
constexpr const char *kFailingStep[]{"DELETE FROM activity", "INSERT INTO finns_inte VALUES (1)"};
constexpr const char *kOrphaningStep[]{"INSERT INTO setting VALUES ('a', 'b')", "PRAGMA defer_foreign_keys = ON",
                                       "INSERT INTO answer VALUES (99, 'F1', '1')"};

constexpr const char *kRebuildingStep[]{
    "CREATE TABLE response_new(id INTEGER PRIMARY KEY AUTOINCREMENT, round INTEGER NOT NULL REFERENCES round(id),"
    " stars INTEGER NOT NULL) STRICT",
    "INSERT INTO response_new SELECT id, round, 5 FROM response", "DROP TABLE response",
    "ALTER TABLE response_new RENAME TO response"};

class MigrationTest : public StoreTest
{
protected:
    void SetUp() override
    {
        createStore();
        addRound();
        addActivity(u"Åsen"_s);
        m_store.reset();
    }

    [[nodiscard]] static std::vector<Migration> known(std::initializer_list<Migration> further)
    {
        std::vector<Migration> steps(migrations().begin(), migrations().end());
        steps.insert(steps.end(), further);
        return steps;
    }

    [[nodiscard]] auto open(const std::vector<Migration> &steps, Database::Mode mode = Database::Mode::ReadWrite) const
    {
        return openStoreFile(m_path, {mode, steps, QDate(2026, 11, 22)});
    }

    /// The tables and indexes of the file at @a path, as SQL.
    [[nodiscard]] static QString schemaOf(const QString &path)
    {
        RawSqlite raw(path);
        return raw.column(u"SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name"_s).join(u'\n')
               + u'\n';
    }

    const QString m_backup = inFolder(u"förbund.v1-2026-11-22.ljuspunkt"_s);
};

TEST_F(MigrationTest, TheFirstVersionIsStillWhatItWasWhenItWasReleased)
{
    const QString golden = dataFile(u"schema_v1.sql"_s);
    ASSERT_FALSE(golden.isEmpty());
    const QString frozen = inFolder(u"v1.db"_s);
    {
        const auto database = Database::open(frozen, Database::Mode::ReadWrite);
        ASSERT_OK(database);
        ASSERT_OK(migrate(**database, migrations().first(1)));
    }
    EXPECT_EQ(schemaOf(frozen).toUtf8(), contentOf(golden));
    EXPECT_EQ(RawSqlite(frozen).column(u"PRAGMA user_version"_s), QStringList{u"1"_s});
}

TEST_F(MigrationTest, TheStepsAreNumberedFromOneWithoutGaps)
{
    int number = 0;
    for (const Migration &step : migrations())
        EXPECT_EQ(step.version, ++number);
    EXPECT_EQ(latestVersion(migrations()), number);
    EXPECT_EQ(latestVersion({}), 0);
}

TEST_F(MigrationTest, AnOlderFileIsBackedUpAndBroughtUpToDateWithItsData)
{
    const QString schemaBefore = schemaOf(m_path);
    {
        const auto database = open(known({{2, kSecondStep}, {3, kThirdStep}}));
        ASSERT_OK(database);
    }
    RawSqlite raw(m_path);
    EXPECT_EQ(raw.column(u"PRAGMA user_version"_s), QStringList{u"3"_s});
    EXPECT_EQ(raw.column(u"SELECT note FROM activity"_s), QStringList{u"från Åsen"_s});
    EXPECT_EQ(raw.column(u"SELECT count(*) FROM extra"_s), QStringList{u"0"_s});
    EXPECT_EQ(raw.column(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});

    EXPECT_EQ(schemaOf(m_backup), schemaBefore);
    const auto backup = Store::open(m_backup, Store::Access::ReadWrite, m_clock);
    ASSERT_OK(backup);
    EXPECT_EQ((*backup)->activities().all()->front().name, u"Åsen"_s);
    EXPECT_EQ((*backup)->check().value(), Problems{});
}

TEST_F(MigrationTest, AFileThatIsUpToDateIsNotBackedUp)
{
    ASSERT_OK(open(known({{2, kSecondStep}})));
    ASSERT_TRUE(QFile::remove(m_backup));
    const QByteArray before = contentOf(m_path);
    ASSERT_OK(open(known({{2, kSecondStep}})));
    EXPECT_EQ(contentOf(m_path), before);
    EXPECT_EQ(folderContent(), QStringList{u"förbund.ljuspunkt"_s});
}

TEST_F(MigrationTest, ABackupOfTheSameDayIsNotOverwritten)
{
    QFile taken(m_backup);
    ASSERT_TRUE(taken.open(QIODevice::WriteOnly));
    taken.write("upptaget");
    taken.close();
    ASSERT_OK(open(known({{2, kSecondStep}})));
    EXPECT_EQ(contentOf(m_backup), "upptaget");
    EXPECT_TRUE(QFile::exists(inFolder(u"förbund.v1-2026-11-22-2.ljuspunkt"_s)));
}

TEST_F(MigrationTest, AStepThatFailsLeavesTheFileByteForByte)
{
    const QByteArray before = contentOf(m_path);
    EXPECT_FAILS(open(known({{2, kSecondStep}, {3, kFailingStep}})), Kind::Io);
    EXPECT_EQ(contentOf(m_path), before);
    EXPECT_EQ(folderContent(), QStringList{u"förbund.ljuspunkt"_s});
    reopen();
    EXPECT_EQ(m_store->activities().all()->size(), 1U);
}

TEST_F(MigrationTest, AStepThatLeavesRowsReferringToNothingIsRefused)
{
    const QByteArray before = contentOf(m_path);
    EXPECT_FAILS(open(known({{2, kOrphaningStep}})), Kind::Invalid);
    EXPECT_EQ(contentOf(m_path), before);
}

TEST_F(MigrationTest, AnOlderFileIsNotOpenedForReadingOnly)
{
    const QByteArray before = contentOf(m_path);
    EXPECT_FAILS(open(known({{2, kSecondStep}}), Database::Mode::ReadOnly), Kind::Conflict);
    EXPECT_EQ(contentOf(m_path), before);
    EXPECT_EQ(folderContent(), QStringList{u"förbund.ljuspunkt"_s});
}

TEST_F(MigrationTest, AFileFromALaterVersionIsRefusedByTheEarlierOne)
{
    ASSERT_OK(open(known({{2, kSecondStep}})));
    const QByteArray before = contentOf(m_path);
    for (const auto access : {Store::Access::ReadWrite, Store::Access::ReadOnly})
        EXPECT_FAILS(Store::open(m_path, access, m_clock), Kind::NewerFile);
    EXPECT_EQ(contentOf(m_path), before);
}

TEST_F(MigrationTest, WithoutABackupNothingIsMigrated)
{
    const QByteArray before = contentOf(m_path);
    RawSqlite(m_path).execute(u"PRAGMA ignore_check_constraints = ON; UPDATE activity SET kind = 'x'"_s);
    const QByteArray damaged = contentOf(m_path);
    ASSERT_NE(before, damaged);
    EXPECT_FAILS(open(known({{2, kSecondStep}})), Kind::Io);
    EXPECT_EQ(contentOf(m_path), damaged);
    EXPECT_EQ(folderContent(), QStringList{u"förbund.ljuspunkt"_s});
}

TEST_F(MigrationTest, AStepThatBuildsATableAnewKeepsWhatRefersToIt)
{
    reopen();
    for (const QString &code : {u"1"_s, u"2"_s}) {
        const Id<Response> response = startResponse();
        ASSERT_OK(m_store->responses().setAnswer(response, sampleQuestion(u"F1"_s), Answer::option(code)));
        ASSERT_OK(m_store->responses().finish(response));
    }
    m_store.reset();
    ASSERT_OK(open(known({{2, kRebuildingStep}})));
    RawSqlite raw(m_path);
    EXPECT_EQ(raw.column(u"SELECT a.value FROM answer a JOIN response r ON r.id = a.response WHERE r.stars = 5"_s),
              (QStringList{u"1"_s, u"2"_s}));
    EXPECT_EQ(raw.column(u"PRAGMA foreign_key_check"_s), QStringList{});
}

TEST_F(MigrationTest, TheForeignKeysAreEnforcedAgainWhetherTheStepsSucceedOrFail)
{
    const auto database = Database::open(m_path, Database::Mode::ReadWrite);
    ASSERT_OK(database);
    EXPECT_FAILS(migrate(**database, known({{2, kFailingStep}})), Kind::Io);
    EXPECT_EQ((*database)->number(u"PRAGMA foreign_keys"_s).value(), 1);
    ASSERT_OK(migrate(**database, known({{2, kSecondStep}})));
    EXPECT_EQ((*database)->number(u"PRAGMA foreign_keys"_s).value(), 1);
}

} // namespace
} // namespace ljus::test
