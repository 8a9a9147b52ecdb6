// Reads and writes what the second keying of piles found.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/batch.h"
#include "core/domain/recheck.h"
#include "core/domain/sheet.h"
#include "core/instruments/instrument.h"

#include <QMap>
#include <QObject>

#include <optional>
#include <span>
#include <vector>

namespace ljus {

class Database;

/// One sheet of a verification's sample. Says nothing of who keyed.
struct VerifiedSheet
{
    int place = 0; ///< within the sample, 0 …
    std::optional<Id<Response>> response; ///< nothing: removed since
    std::optional<int> serial; ///< of it
    bool done = false;
    int answers = 0; ///< keyed a second time
    int errors = 0; ///< of the first keying, corrected
    int slips = 0; ///< of the second keying
};

struct Verification
{
    enum class Extent { Sample, Whole };

    Id<Verification> id;
    Id<Batch> batch;
    QDate begun;
    Extent extent = Extent::Sample;
    std::vector<VerifiedSheet> sheets; ///< by place

    [[nodiscard]] int sheetsDone() const;
    /// Every sheet that still exists is done.
    [[nodiscard]] bool isFinished() const;
};

/// Names one sheet of a verification's sample.
struct SampledSheet
{
    Id<Verification> verification;
    int place = 0;
};

class VerificationRepository : public QObject
{
    Q_OBJECT
public:
    explicit VerificationRepository(Database &database); ///< borrowed, must outlive this

    /// Begins the second keying of @a sheets of @a batch, in their order (give them by serial). Conflict while one of the pile is
    /// not finished; Invalid when @a sheets is empty or one is no finished sheet of the pile.
    [[nodiscard]] Result<Id<Verification>> begin(const Verification &head, std::span<const Id<Response>> sheets);
    /// Notes an outcome. One that is there is replaced, except that a correction stays one. NotFound when the sheet is not in the
    /// sample.
    [[nodiscard]] Result<void> record(const SampledSheet &where, const QuestionKey &question, RecheckOutcome outcome);
    /// Corrects the answer (as SheetRepository::correct, which fails in the same ways) and notes RecheckOutcome::Corrected, both
    /// or neither.
    [[nodiscard]] Result<void> overrule(const SampledSheet &where, const Question &question, const Answer &answer,
                                        const HistoryEntry &why);
    [[nodiscard]] Result<void> finishSheet(const SampledSheet &where);

    [[nodiscard]] Result<Verification> byId(Id<Verification> verification) const;
    /// Of all piles of @a round, in the order they were begun.
    [[nodiscard]] Result<std::vector<Verification>> ofRound(Id<Round> round) const;
    /// What is noted of one sheet.
    [[nodiscard]] Result<QMap<QuestionKey, RecheckOutcome>> outcomes(const SampledSheet &where) const;

Q_SIGNALS:
    void changed();

private:
    Database &m_database;
};

} // namespace ljus
