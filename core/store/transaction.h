// A change to the file that happens whole or not at all.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ljus {

class Database;

/// Begun at once as a writer. Rolled back when it goes out of scope, unless commit() has succeeded.
class Transaction
{
public:
    explicit Transaction(Database &database) : m_database(database) { } ///< borrowed, must outlive this
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// ReadOnly when the file was opened so; Locked when another program is writing.
    [[nodiscard]] Result<void> begin();
    /// On disk when this succeeds; as if nothing had happened when it fails.
    [[nodiscard]] Result<void> commit();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace ljus
