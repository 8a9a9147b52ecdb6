// A change to the file that happens whole or not at all.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/transaction.h"

#include "core/store/query.h"

namespace ljus {

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // After some failures SQLite has rolled back already and refuses; either way nothing is left.
    const Result<void> rolledBack = Query(m_database, "ROLLBACK").run();
    Q_UNUSED(rolledBack)
}

Result<void> Transaction::begin()
{
    // SQLite itself would only refuse at the first statement that writes.
    if (m_database.mode() == Database::Mode::ReadOnly)
        return tl::unexpected(m_database.openedReadOnly());
    Result<void> begun = Query(m_database, "BEGIN IMMEDIATE").run();
    m_open = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    Result<void> committed = Query(m_database, "COMMIT").run();
    if (committed)
        m_open = false;
    return committed;
}

} // namespace ljus
