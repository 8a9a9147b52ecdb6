// One writer at a time, told who the other is.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

using Kind = Error::Kind;
using Access = Store::Access;

class LockingTest : public StoreTest
{
protected:
    /// Another process that runs @a work, tells that it is ready and waits to be killed.
    template<typename Work>
    void startOther(const Work &work)
    {
        int ready[2];
        ASSERT_EQ(pipe(ready), 0);
        m_other = fork();
        ASSERT_GE(m_other, 0);
        if (m_other == 0) {
            close(ready[0]);
            const auto kept = work();
            const char done = kept ? '+' : '-';
            if (write(ready[1], &done, 1) == 1)
                pause();
            _exit(1);
        }
        close(ready[1]);
        char done = 0;
        ASSERT_EQ(read(ready[0], &done, 1), 1);
        close(ready[0]);
        ASSERT_EQ(done, '+');
    }

    void killOther()
    {
        if (m_other <= 0)
            return;
        kill(m_other, SIGKILL);
        waitpid(m_other, nullptr, 0);
        m_other = -1;
    }

    void TearDown() override { killOther(); }

    pid_t m_other = -1;
};

TEST_F(LockingTest, ASecondWriterIsToldWhoAndWhatToDo)
{
    createStore();
    const QByteArray before = contentOf(m_path);
    const auto second = Store::open(m_path, Access::ReadWrite, m_clock);
    EXPECT_FAILS(second, Kind::Locked);
    const QString message = second.error().message;
    EXPECT_TRUE(message.contains(QString::number(getpid()))) << message.toStdString();
    EXPECT_TRUE(message.contains(QSysInfo::machineHostName())) << message.toStdString();
    EXPECT_TRUE(message.contains(u"since "_s + QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)))
        << message.toStdString();
    EXPECT_TRUE(message.contains(u"read-only"_s)) << message.toStdString();
    EXPECT_EQ(contentOf(m_path), before);
    ASSERT_OK(m_store->renameFederation(u"Den första skriver vidare"_s));
}

TEST_F(LockingTest, AReaderNeedsNoLockAndSeesWhatTheWriterCommits)
{
    createStore();
    const auto reader = Store::open(m_path, Access::ReadOnly, m_clock);
    ASSERT_OK(reader);
    ASSERT_OK(m_store->renameFederation(u"Nytt namn"_s));
    EXPECT_EQ((*reader)->federation()->name, u"Nytt namn"_s);
}

TEST_F(LockingTest, TheLockIsGivenBackOnClosing)
{
    createStore();
    EXPECT_EQ(folderContent().size(), 2);
    m_store.reset();
    EXPECT_EQ(folderContent(), QStringList{u"förbund.ljuspunkt"_s});
    reopen();
}

TEST_F(LockingTest, AnotherPathToTheSameFileFindsTheSameLock)
{
    createStore();
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"länkar"_s));
    const QString link = inFolder(u"länkar/genväg.ljuspunkt"_s);
    ASSERT_TRUE(QFile::link(m_path, link));
    EXPECT_FAILS(Store::open(link, Access::ReadWrite, m_clock), Kind::Locked);
}

TEST_F(LockingTest, AnotherProcessHoldsItUntilItIsKilled)
{
    createStore();
    m_store.reset();
    startOther([this] { return Store::open(m_path, Access::ReadWrite, m_clock).value_or(nullptr).release(); });
    const auto refused = Store::open(m_path, Access::ReadWrite, m_clock);
    EXPECT_FAILS(refused, Kind::Locked);
    EXPECT_TRUE(refused.error().message.contains(QString::number(m_other)));
    reopen(Access::ReadOnly);
    killOther();
    EXPECT_EQ(folderContent().size(), 2) << "the dead process left its lock";
    reopen(Access::ReadWrite);
}

TEST_F(LockingTest, AProgramThatKnowsNoLockFileButWritesIsNoticed)
{
    createStore();
    m_store.reset();
    startOther([this] {
        auto *raw = new RawSqlite(m_path);
        raw->execute(u"BEGIN EXCLUSIVE"_s);
        return raw;
    });
    const QByteArray before = contentOf(m_path);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly})
        EXPECT_FAILS(Store::open(m_path, access, m_clock), Kind::Locked);
    EXPECT_EQ(contentOf(m_path), before);
    killOther();
    reopen();
}

TEST_F(LockingTest, AWriteWhileAnotherProgramWritesFailsAndChangesNothing)
{
    createStore();
    addRound();
    const Id<Response> response = startResponse();
    startOther([this] {
        auto *raw = new RawSqlite(m_path);
        raw->execute(u"BEGIN IMMEDIATE"_s);
        return raw;
    });
    const ChangeCounter changes(m_store->responses());
    EXPECT_FAILS(m_store->responses().setAnswer(response, sampleQuestion(u"F1"_s), Answer::option(u"1"_s)), Kind::Locked);
    EXPECT_EQ(changes.count(), 0);
    killOther();
    ASSERT_OK(m_store->responses().setAnswer(response, sampleQuestion(u"F1"_s), Answer::option(u"1"_s)));
    EXPECT_EQ(changes.count(), 1);
}

} // namespace
} // namespace ljus::test
