// A store in a folder of its own, and SQLite beside it to do harm with.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "tests/support/support.h"

#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

struct sqlite3;

namespace ljus::test {

/// A connection past the program, as another program or a person with a tool would have.
class RawSqlite
{
public:
    explicit RawSqlite(const QString &path);
    ~RawSqlite();
    RawSqlite(const RawSqlite &) = delete;
    RawSqlite &operator=(const RawSqlite &) = delete;

    void execute(const QString &sql);
    [[nodiscard]] QStringList column(const QString &sql); ///< the first column of every row

private:
    sqlite3 *m_handle = nullptr;
};

/// While it lives, connections opened in this process find their disk full: no file may become larger than @a pages, or than it
/// is.
class FullDisk
{
public:
    explicit FullDisk(int pages = 1);
    ~FullDisk();
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
};

/// Why an answer is corrected.
[[nodiscard]] HistoryEntry because(const QString &reason, QDate made = QDate(2026, 11, 22));

/// The sample's question @a key in version v2 of "deltagare".
[[nodiscard]] const Question &sampleQuestion(const QString &key);

class StoreTest : public testing::Test
{
protected:
    StoreTest();

    [[nodiscard]] QString inFolder(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList folderContent() const; ///< hidden files too
    void createStore(); ///< at m_path, open in m_store
    void reopen(Store::Access access = Store::Access::ReadWrite);
    void addRound(); ///< m_round, over the sample definition

    [[nodiscard]] ResponseHead head(const QString &version = QStringLiteral("v2")) const;
    [[nodiscard]] Id<Response> startResponse();
    Id<Activity> addActivity(const QString &name);
    Batch addBatch(std::optional<Id<Activity>> activity = std::nullopt); ///< in m_round, of head()'s form
    /// Keys and finishes a sheet.
    Id<Response> addSheet(const ResponseHead &head, const QMap<QuestionKey, Answer> &answers = {});
    /// A finished sheet with its answers; an empty one, and a failure, when it cannot be read.
    [[nodiscard]] Response sheet(Id<Response> id) const;

    QTemporaryDir m_folder;
    FixedClock m_clock;
    Instrument m_instrument = sampleInstrument();
    QString m_path;
    std::unique_ptr<Store> m_store;
    Id<Round> m_round;
};

/// How often changed() was sent.
template<typename Repository>
class ChangeCounter
{
public:
    explicit ChangeCounter(Repository &repository)
        : m_connection(QObject::connect(&repository, &Repository::changed, &repository, [this] { ++m_count; }))
    {
    }
    ~ChangeCounter() { QObject::disconnect(m_connection); }
    ChangeCounter(const ChangeCounter &) = delete;
    ChangeCounter &operator=(const ChangeCounter &) = delete;

    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
    QMetaObject::Connection m_connection;
};

} // namespace ljus::test

/// That a Result failed with @a expected and said so in words.
#define EXPECT_FAILS(result, expected)                                                                                           \
    do {                                                                                                                         \
        const auto &failingResult = (result);                                                                                    \
        ASSERT_FALSE(failingResult.has_value());                                                                                 \
        EXPECT_EQ(failingResult.error().kind, expected) << failingResult.error().message.toStdString();                          \
        EXPECT_GT(failingResult.error().message.size(), 20);                                                                     \
    } while (false)
