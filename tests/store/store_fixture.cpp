// A store in a folder of its own, and SQLite beside it to do harm with.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/store_fixture.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace ljus::test {

using namespace Qt::StringLiterals;

RawSqlite::RawSqlite(const QString &path)
{
    if (sqlite3_open(QFile::encodeName(path).constData(), &m_handle) != SQLITE_OK)
        ADD_FAILURE() << sqlite3_errmsg(m_handle);
}

RawSqlite::~RawSqlite()
{
    sqlite3_close(m_handle);
}

void RawSqlite::execute(const QString &sql)
{
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        ADD_FAILURE() << sqlite3_errmsg(m_handle) << ": " << sql.toStdString();
}

QStringList RawSqlite::column(const QString &sql)
{
    QStringList values;
    const auto append = [](void *list, int, char **texts, char **) {
        static_cast<QStringList *>(list)->append(QString::fromUtf8(texts[0]));
        return 0;
    };
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), append, &values, nullptr) != SQLITE_OK)
        ADD_FAILURE() << sqlite3_errmsg(m_handle) << ": " << sql.toStdString();
    return values;
}

namespace {

int g_mostPages = 0; // SQLite's hook takes no argument of ours

int limitPages(sqlite3 *database, const char **, const void *)
{
    const QByteArray sql = "PRAGMA max_page_count = " + QByteArray::number(g_mostPages);
    return sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr);
}

void (*hook())()
{
    return reinterpret_cast<void (*)()>(limitPages);
}

} // namespace

FullDisk::FullDisk(int pages)
{
    g_mostPages = pages;
    sqlite3_auto_extension(hook());
}

FullDisk::~FullDisk()
{
    sqlite3_cancel_auto_extension(hook());
}

const Question &sampleQuestion(const QString &key)
{
    static const Instrument instrument = sampleInstrument();
    const Question *question = instrument.questionnaires.front().current().question(key);
    EXPECT_NE(question, nullptr) << key.toStdString();
    return *question;
}

HistoryEntry because(const QString &reason, QDate made)
{
    HistoryEntry why;
    why.made = made;
    why.reason = reason;
    return why;
}

StoreTest::StoreTest() : m_path(m_folder.filePath(u"förbund.ljuspunkt"_s)) { }

QStringList StoreTest::folderContent() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

void StoreTest::createStore()
{
    auto created = Store::create(m_path, {{}, u"Samordningsförbundet Åsjö"_s}, m_instrument, m_clock);
    ASSERT_OK(created);
    m_store = std::move(*created);
}

void StoreTest::reopen(Store::Access access)
{
    m_store.reset();
    auto opened = Store::open(m_path, access, m_clock);
    ASSERT_OK(opened);
    m_store = std::move(*opened);
}

void StoreTest::addRound()
{
    const auto definitions = m_store->instruments().all();
    ASSERT_OK(definitions);
    const auto round =
        m_store->rounds().add({{}, {}, u"2026"_s, QDate(2025, 11, 1), QDate(2026, 10, 31), definitions->front().id});
    ASSERT_OK(round);
    m_round = *round;
}

ResponseHead StoreTest::head(const QString &version) const
{
    return {m_round, u"deltagare"_s, version, u"med"_s, u"sv"_s, {}};
}

Id<Response> StoreTest::startResponse()
{
    const auto started = m_store->responses().start(head());
    EXPECT_TRUE(started.has_value());
    return started.value_or(Id<Response>{});
}

Id<Activity> StoreTest::addActivity(const QString &name)
{
    Activity activity;
    activity.name = name;
    const auto added = m_store->activities().add(activity);
    EXPECT_TRUE(added.has_value());
    return added.value_or(Id<Activity>{});
}

Batch StoreTest::addBatch(std::optional<Id<Activity>> activity)
{
    Batch batch;
    batch.head = head();
    batch.head.activity = activity;
    batch.date = QDate(2026, 11, 20);
    const auto added = m_store->batches().add(batch);
    EXPECT_TRUE(added.has_value());
    return added.value_or(Batch{});
}

Id<Response> StoreTest::addSheet(const ResponseHead &head, const QMap<QuestionKey, Answer> &answers)
{
    const auto started = m_store->responses().start(head);
    EXPECT_TRUE(started.has_value()) << (started ? "" : started.error().message.toStdString());
    const Id<Response> id = started.value_or(Id<Response>{});
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
        EXPECT_TRUE(m_store->responses().setAnswer(id, sampleQuestion(answer.key()), *answer).has_value());
    EXPECT_TRUE(m_store->responses().finish(id).has_value());
    return id;
}

Response StoreTest::sheet(Id<Response> id) const
{
    const auto found = m_store->sheets().sheet(id, m_instrument);
    EXPECT_TRUE(found.has_value()) << (found ? "" : found.error().message.toStdString());
    return found.value_or(Response{});
}

} // namespace ljus::test
