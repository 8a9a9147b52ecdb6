// Another program that holds the file of a store.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace ljus::test {

/// Holds as long as it lives.
class Holder
{
public:
    enum class Hold { All, Writing }; ///< Writing: others may read

    explicit Holder(const QString &path, Hold hold = Hold::All)
    {
        const char *begin = hold == Hold::All ? "BEGIN EXCLUSIVE" : "BEGIN IMMEDIATE";
        EXPECT_EQ(sqlite3_open(path.toUtf8().constData(), &m_connection), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(m_connection, begin, nullptr, nullptr, nullptr), SQLITE_OK);
    }
    ~Holder() { sqlite3_close(m_connection); }
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;

private:
    sqlite3 *m_connection = nullptr;
};

} // namespace ljus::test
