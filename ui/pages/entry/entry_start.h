// Where keying begins: a new pile, a form that was left half keyed, and the piles there are.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/keying.h"
#include "ui/session.h"

#include <QScrollArea>

namespace ljus {

class BatchList;
class EntrySetup;

class EntryStart : public QScrollArea
{
    Q_OBJECT
public:
    explicit EntryStart(Session &session); ///< borrowed, must outlive this

    /// Fills everything for @a round. Offers to go on with @a unfinished, a form that was begun, instead of a new pile; null:
    /// there is none.
    [[nodiscard]] Result<void> fill(Id<Round> round, const Keying *unfinished);
    [[nodiscard]] EntrySetup &setup() const { return *m_setup; }
    [[nodiscard]] BatchList &batches() const { return *m_batches; }

private:
    [[nodiscard]] Result<void> fillBatches();
    void fillKeyedSoFar();
    void setUnfinished(const Keying *keying);

    Session &m_session;
    Id<Round> m_round; ///< not stored: none
    EntrySetup *m_setup;
    BatchList *m_batches;
};

/// The forms of @a head with their activity, as the session's round has them.
[[nodiscard]] QString paperInWords(const Session &session, const ResponseHead &head);

} // namespace ljus
