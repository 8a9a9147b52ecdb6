// A backup is a backup once it has been read back.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/small_files.h"
#include "tests/store/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

using Kind = Error::Kind;

class BackupTest : public StoreTest
{
protected:
    void SetUp() override
    {
        createStore();
        addRound();
        const ImportedResponse row{u"v2"_s, u"med"_s, u"sv"_s, {}, {{u"FRITEXT"_s, Answer::text(u"Åäö \"så\""_s)}}};
        ASSERT_OK(m_store->apply({m_round, u"deltagare"_s, {}, {row, row, row}}));
        ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"kopior"_s));
        m_copy = inFolder(u"kopior/kopia.ljuspunkt"_s);
    }

    [[nodiscard]] QStringList copies() const
    {
        return QDir(inFolder(u"kopior"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QString m_copy;
};

TEST_F(BackupTest, TheCopyIsAStoreWithTheSameContentAndItsTimeIsRemembered)
{
    const ChangeCounter changes(m_store->settings());
    ASSERT_OK(m_store->backup(m_copy));
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(*m_store->settings().lastBackup(), m_clock.now());
    EXPECT_EQ(copies(), QStringList{u"kopia.ljuspunkt"_s});
    const auto copy = Store::open(m_copy, Store::Access::ReadWrite, m_clock);
    ASSERT_OK(copy);
    EXPECT_EQ((*copy)->check().value(), Problems{});
    EXPECT_EQ(*(*copy)->federation(), *m_store->federation());
    const auto set = (*copy)->responses().ofQuestionnaire(m_round, m_instrument.questionnaires.front());
    ASSERT_OK(set);
    EXPECT_EQ(set->values(u"FRITEXT"_s), QStringList(3, u"Åäö \"så\""_s));
}

TEST_F(BackupTest, AStoreOpenForReadingCanBeCopiedToo)
{
    reopen(Store::Access::ReadOnly);
    ASSERT_OK(m_store->backup(m_copy));
    EXPECT_EQ(*m_store->settings().lastBackup(), std::nullopt);
    ASSERT_OK(Store::open(m_copy, Store::Access::ReadWrite, m_clock));
}

TEST_F(BackupTest, NothingIsOverwritten)
{
    EXPECT_FAILS(m_store->backup(m_path), Kind::Conflict);
    ASSERT_OK(m_store->backup(m_copy));
    const QByteArray before = contentOf(m_copy);
    EXPECT_FAILS(m_store->backup(m_copy), Kind::Conflict);
    EXPECT_EQ(contentOf(m_copy), before);
}

TEST_F(BackupTest, AFolderThatCannotBeWrittenOrDoesNotExistIsSaidAndNoTimeRemembered)
{
    EXPECT_FAILS(m_store->backup(inFolder(u"saknas/kopia.ljuspunkt"_s)), Kind::NotFound);
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777)));
    ASSERT_TRUE(QFile::setPermissions(inFolder(u"kopior"_s), QFile::Permissions(0x5555)));
    {
        const Unprivileged ordinary;
        EXPECT_FAILS(m_store->backup(m_copy), Kind::ReadOnly);
        EXPECT_TRUE(copies().isEmpty());
    }
    ASSERT_TRUE(QFile::setPermissions(inFolder(u"kopior"_s), QFile::Permissions(0x7777)));
    EXPECT_EQ(*m_store->settings().lastBackup(), std::nullopt);
}

TEST_F(BackupTest, ADamagedStoreGivesNoBackup)
{
    // A value that the table's CHECK forbids: it can be copied, but is found out.
    RawSqlite raw(m_path);
    raw.execute(u"PRAGMA ignore_check_constraints = ON; UPDATE response SET finished = 7 WHERE id = 2"_s);
    const auto refused = m_store->backup(m_copy);
    EXPECT_FAILS(refused, Kind::Io);
    EXPECT_TRUE(copies().isEmpty());
    EXPECT_EQ(*m_store->settings().lastBackup(), std::nullopt);
}

TEST_F(BackupTest, ACopyThatHasNoRoomIsSaidToBeTheOneThatFailed)
{
    constexpr rlim_t kTooSmall = 8192;
    ASSERT_GT(QFileInfo(m_path).size(), static_cast<qint64>(kTooSmall));
    const auto refused = [this] {
        const SmallFiles small(kTooSmall);
        return m_store->backup(m_copy);
    }();
    EXPECT_FAILS(refused, Kind::Io);
    EXPECT_TRUE(refused.error().message.contains(m_copy)) << refused.error().message.toStdString();
    EXPECT_FALSE(refused.error().message.contains(m_path)) << refused.error().message.toStdString();
    EXPECT_TRUE(copies().isEmpty());
    EXPECT_EQ(*m_store->settings().lastBackup(), std::nullopt);
}

} // namespace
} // namespace ljus::test
