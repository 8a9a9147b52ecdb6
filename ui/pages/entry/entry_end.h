// Where keying ends: a pile whose sheets are accounted for, keyed a second time and put away.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/batch_quality.h"
#include "core/tasks/keying.h"
#include "core/tasks/verifying.h"
#include "ui/session.h"

#include <QScrollArea>

namespace ljus {

class BatchEnd;

class EntryEnd : public QScrollArea
{
    Q_OBJECT
public:
    explicit EntryEnd(Session &session); ///< borrowed, must outlive this

    /// Shows @a batch. A form of it that is half keyed (@a unfinished; null: there is none) holds its activity and language.
    [[nodiscard]] Result<void> fill(Id<Batch> batch, const Keying *unfinished);
    [[nodiscard]] BatchEnd &card() const { return *m_card; }

    /// Stores what is filled in; false: that failed, and it stays there.
    bool store();
    /// Whether @a verifying is at what is to be gone on with.
    [[nodiscard]] bool isUnderWay(const Verifying &verifying) const;
    /// Goes on with the second keying that is under way, or begins one.
    [[nodiscard]] Result<std::unique_ptr<Verifying>> verify(Verification::Extent extent);

Q_SIGNALS:
    void stored();
    void paperChanged(ljus::Id<ljus::Batch> batch); ///< it has another activity or language
    void failed(const ljus::Error &error);
    void moreRequested(ljus::Id<ljus::Batch> batch);
    void verifyRequested(ljus::Verification::Extent extent);
    void putAway();

private:
    [[nodiscard]] Result<void> offerChanges(const Batch &batch, const Keying *unfinished);
    bool store(const Batch &batch);
    void close();

    Session &m_session;
    BatchQuality m_quality;
    BatchEnd *m_card;
};

} // namespace ljus
