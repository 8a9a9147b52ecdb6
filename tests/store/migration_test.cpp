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

const int kNext = latestVersion(migrations()) + 1; ///< the version that has not been made yet

constexpr const char *kNextStep[]{"ALTER TABLE activity ADD COLUMN note TEXT NOT NULL DEFAULT ''",
                                  "UPDATE activity SET note = 'från ' || name"};
constexpr const char *kFurtherStep[]{"CREATE TABLE extra(id INTEGER PRIMARY KEY) STRICT"};
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

    const QString m_backup = inFolder(u"förbund.v%1-2026-11-22.ljuspunkt"_s.arg(kNext - 1));
};

TEST_F(MigrationTest, EachVersionIsStillWhatItWasWhenItWasReleased)
{
    for (const Migration &step : migrations()) {
        const QString golden = dataFile(u"schema_v%1.sql"_s.arg(step.version));
        ASSERT_FALSE(golden.isEmpty()) << step.version;
        const QString frozen = inFolder(u"v%1.db"_s.arg(step.version));
        {
            const auto database = Database::open(frozen, Database::Mode::ReadWrite);
            ASSERT_OK(database);
            ASSERT_OK(migrate(**database, migrations().first(static_cast<std::size_t>(step.version))));
        }
        EXPECT_EQ(schemaOf(frozen).toUtf8(), contentOf(golden));
        EXPECT_EQ(RawSqlite(frozen).column(u"PRAGMA user_version"_s), QStringList{QString::number(step.version)});
    }
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
        const auto database = open(known({{kNext, kNextStep}, {kNext + 1, kFurtherStep}}));
        ASSERT_OK(database);
    }
    RawSqlite raw(m_path);
    EXPECT_EQ(raw.column(u"PRAGMA user_version"_s), QStringList{QString::number(kNext + 1)});
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
    ASSERT_OK(open(known({{kNext, kNextStep}})));
    ASSERT_TRUE(QFile::remove(m_backup));
    const QByteArray before = contentOf(m_path);
    ASSERT_OK(open(known({{kNext, kNextStep}})));
    EXPECT_EQ(contentOf(m_path), before);
    EXPECT_EQ(folderContent(), QStringList{u"förbund.ljuspunkt"_s});
}

TEST_F(MigrationTest, ABackupOfTheSameDayIsNotOverwritten)
{
    QFile taken(m_backup);
    ASSERT_TRUE(taken.open(QIODevice::WriteOnly));
    taken.write("upptaget");
    taken.close();
    ASSERT_OK(open(known({{kNext, kNextStep}})));
    EXPECT_EQ(contentOf(m_backup), "upptaget");
    EXPECT_TRUE(QFile::exists(inFolder(u"förbund.v%1-2026-11-22-2.ljuspunkt"_s.arg(kNext - 1))));
}

TEST_F(MigrationTest, AStepThatFailsLeavesTheFileByteForByte)
{
    const QByteArray before = contentOf(m_path);
    EXPECT_FAILS(open(known({{kNext, kNextStep}, {kNext + 1, kFailingStep}})), Kind::Io);
    EXPECT_EQ(contentOf(m_path), before);
    EXPECT_EQ(folderContent(), QStringList{u"förbund.ljuspunkt"_s});
    reopen();
    EXPECT_EQ(m_store->activities().all()->size(), 1U);
}

TEST_F(MigrationTest, AStepThatLeavesRowsReferringToNothingIsRefused)
{
    const QByteArray before = contentOf(m_path);
    EXPECT_FAILS(open(known({{kNext, kOrphaningStep}})), Kind::Invalid);
    EXPECT_EQ(contentOf(m_path), before);
}

TEST_F(MigrationTest, AnOlderFileIsNotOpenedForReadingOnly)
{
    const QByteArray before = contentOf(m_path);
    EXPECT_FAILS(open(known({{kNext, kNextStep}}), Database::Mode::ReadOnly), Kind::Conflict);
    EXPECT_EQ(contentOf(m_path), before);
    EXPECT_EQ(folderContent(), QStringList{u"förbund.ljuspunkt"_s});
}

TEST_F(MigrationTest, AFileFromALaterVersionIsRefusedByTheEarlierOne)
{
    ASSERT_OK(open(known({{kNext, kNextStep}})));
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
    EXPECT_FAILS(open(known({{kNext, kNextStep}})), Kind::Io);
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
    ASSERT_OK(open(known({{kNext, kRebuildingStep}})));
    RawSqlite raw(m_path);
    EXPECT_EQ(raw.column(u"SELECT a.value FROM answer a JOIN response r ON r.id = a.response WHERE r.stars = 5"_s),
              (QStringList{u"1"_s, u"2"_s}));
    EXPECT_EQ(raw.column(u"PRAGMA foreign_key_check"_s), QStringList{});
}

TEST_F(MigrationTest, TheForeignKeysAreEnforcedAgainWhetherTheStepsSucceedOrFail)
{
    const auto database = Database::open(m_path, Database::Mode::ReadWrite);
    ASSERT_OK(database);
    EXPECT_FAILS(migrate(**database, known({{kNext, kFailingStep}})), Kind::Io);
    EXPECT_EQ((*database)->number(u"PRAGMA foreign_keys"_s).value(), 1);
    ASSERT_OK(migrate(**database, known({{kNext, kNextStep}})));
    EXPECT_EQ((*database)->number(u"PRAGMA foreign_keys"_s).value(), 1);
}

TEST_F(MigrationTest, AFileOfTheThirdVersionGetsThemesAndKeepsItsListsAndTexts)
{
    const QString path = inFolder(u"v3.ljuspunkt"_s);
    {
        const auto database = Database::open(path, Database::Mode::ReadWrite);
        ASSERT_OK(database);
        ASSERT_OK(migrate(**database, migrations().first(3)));
        ASSERT_OK(InstrumentRepository(**database, m_clock).add(m_instrument));
        RawSqlite(path).execute(
            u"INSERT INTO federation VALUES (1, '8d3c2a80-6d5f-4c3e-9a53-0e6c4f0e8a01', 'Åsjö');"
            " INSERT INTO round VALUES (2, '8d3c2a80-6d5f-4c3e-9a53-0e6c4f0e8a02', '2026', '2025-11-01', '2026-10-31', 1, 1);"
            " INSERT INTO activity VALUES (5, '8d3c2a80-6d5f-4c3e-9a53-0e6c4f0e8a03', 'Steget', 'individual', '', NULL, NULL);"
            " INSERT INTO hand_out VALUES (2, 5, 'deltagare', '1', 'not_offered', NULL, '', '', '');"
            " INSERT INTO response(id, round, questionnaire, version, variant, language, activity, finished, serial) VALUES"
            " (3, 2, 'deltagare', 'v2', 'med', 'sv', 5, 1, 1);"
            " INSERT INTO answer VALUES (3, 'FRITEXT', 'Bra')"_s);
    }
    const auto store = Store::open(path, Store::Access::ReadWrite, m_clock);
    ASSERT_OK(store);
    const AskedQuestion question{{2}, u"deltagare"_s, u"FRITEXT"_s};
    EXPECT_EQ((*store)->themes().texts(question).value(), (std::vector<FreeTextAnswer>{{{3}, u"Bra"_s, Id<Activity>{5}, {}}}));
    const auto theme = (*store)->themes().add(question, u"Väntan"_s);
    ASSERT_OK(theme);
    ASSERT_OK((*store)->themes().mark(theme->id, std::array{Id<Response>{3}}));
    EXPECT_EQ((*store)->handOuts().list({2}, {5})->size(), 1U);
    EXPECT_EQ((*store)->check().value(), Problems{});
    EXPECT_TRUE(QFile::exists(inFolder(u"v3.v3-2026-11-22.ljuspunkt"_s))) << "backed up first";
}

/// A file of the first version with two rounds, as that program left it.
class FirstVersionTest : public StoreTest
{
protected:
    void SetUp() override
    {
        const auto database = Database::open(m_path, Database::Mode::ReadWrite);
        ASSERT_OK(database);
        ASSERT_OK(migrate(**database, migrations().first(1)));
        const auto definition = InstrumentRepository(**database, m_clock).add(m_instrument);
        ASSERT_OK(definition);
        RoundRepository rounds(**database);
        for (const int year : {2025, 2026})
            ASSERT_OK(rounds.add({{}, {}, QString::number(year), QDate(year - 1, 11, 1), QDate(year, 10, 31), *definition}));
        RawSqlite raw(m_path);
        raw.execute(
            u"INSERT INTO federation VALUES (1, '8d3c2a80-6d5f-4c3e-9a53-0e6c4f0e8a01', 'Åsjö');"
            " INSERT INTO activity VALUES (5, '8d3c2a80-6d5f-4c3e-9a53-0e6c4f0e8a02', 'Steget', 'individual', '', NULL, NULL);"
            " INSERT INTO response(id, round, questionnaire, version, variant, language, activity, finished) VALUES"
            " (3, 1, 'deltagare', 'v2', 'med', 'sv', NULL, 1),"
            " (4, 2, 'deltagare', 'v2', 'med', 'sv', NULL, 1),"
            " (6, 1, 'styrelse', 'v1', 'med', 'sv', NULL, 1),"
            " (7, 2, 'deltagare', 'v1', 'utan', 'en', 5, 0),"
            " (9, 1, 'deltagare', 'v1', 'utan', 'ar', 5, 1);"
            " INSERT INTO answer VALUES (3, 'F1', '2'), (3, 'VAL', 'a'), (3, 'VAL', 'b'), (7, 'F1', '4')"_s);
    }

    [[nodiscard]] std::vector<int> serials(Id<Round> round) const
    {
        std::vector<int> serials;
        const auto lines = m_store->sheets().ofRound(round);
        EXPECT_TRUE(lines.has_value());
        for (const SheetLine &line : lines.value_or(std::vector<SheetLine>{})) {
            serials.push_back(line.serial);
            EXPECT_EQ(line.batchNumber, std::nullopt);
        }
        return serials;
    }
};

TEST_F(FirstVersionTest, FinishedResponsesGetTheirSerialsInTheOrderTheyWereBegun)
{
    reopen();
    EXPECT_EQ(serials({1}), (std::vector<int>{1, 2, 3}));
    EXPECT_EQ(serials({2}), std::vector<int>{1});
    EXPECT_EQ(sheet({3}).serial, 1);
    EXPECT_EQ(sheet({9}).serial, 3);
    EXPECT_EQ(sheet({3}).answers,
              (QMap<QuestionKey, Answer>{{u"F1"_s, Answer::option(u"2"_s)}, {u"VAL"_s, Answer::options({u"a"_s, u"b"_s})}}));
    m_round = {1};
    EXPECT_EQ(sheet(addSheet(head())).serial, 4);
    EXPECT_EQ(m_store->check().value(), Problems{});
}

TEST_F(FirstVersionTest, TheResponseUnderKeyingGoesOnInAPileOfItsOwn)
{
    reopen();
    EXPECT_TRUE(m_store->batches().ofRound({1})->empty());
    const auto piles = m_store->batches().ofRound({2});
    ASSERT_OK(piles);
    ASSERT_EQ(piles->size(), 1U);
    const Batch &pile = piles->front().batch;
    EXPECT_EQ(pile.number, 1);
    EXPECT_EQ(pile.head, (ResponseHead{{2}, u"deltagare"_s, u"v1"_s, u"utan"_s, u"en"_s, Id<Activity>{5}, pile.id}));
    EXPECT_EQ(pile.date, m_store->rounds().byId({2})->from);
    EXPECT_FALSE(pile.closed);
    const auto unfinished = m_store->responses().unfinished({2}, m_instrument);
    ASSERT_OK(unfinished);
    EXPECT_EQ(*unfinished, (Response{{7}, pile.head, false, {{u"F1"_s, Answer::option(u"4"_s)}}, std::nullopt}));
    EXPECT_EQ(m_store->responses().finish({7}).value(), 2);
    EXPECT_EQ(m_store->check().value(), Problems{});
}

TEST_F(FirstVersionTest, ItIsBackedUpFirst)
{
    reopen();
    m_store.reset();
    const QString backup = inFolder(u"förbund.v1-2026-11-22.ljuspunkt"_s);
    RawSqlite raw(backup);
    EXPECT_EQ(raw.column(u"PRAGMA user_version"_s), QStringList{u"1"_s});
    EXPECT_EQ(raw.column(u"SELECT id FROM response ORDER BY id"_s), (QStringList{u"3"_s, u"4"_s, u"6"_s, u"7"_s, u"9"_s}));
    EXPECT_EQ(raw.column(u"SELECT count(*) FROM answer"_s), QStringList{u"4"_s});
    EXPECT_EQ(raw.column(u"SELECT count(*) FROM sqlite_schema WHERE name = 'batch'"_s), QStringList{u"0"_s});
}

TEST_F(FirstVersionTest, ADiskWithoutRoomLeavesItAsItIs)
{
    const QByteArray before = contentOf(m_path);
    const FullDisk full;
    EXPECT_FAILS(Store::open(m_path, Store::Access::ReadWrite, m_clock), Kind::Full);
    EXPECT_EQ(contentOf(m_path), before);
    EXPECT_EQ(folderContent(), QStringList{u"förbund.ljuspunkt"_s});
}

TEST_F(FirstVersionTest, NoNumberOfARemovedResponseIsUsedAgain)
{
    RawSqlite(m_path).execute(u"DELETE FROM response WHERE id = 9"_s);
    reopen();
    m_round = {1};
    EXPECT_EQ(startResponse().value, 10);
}

} // namespace
} // namespace ljus::test
