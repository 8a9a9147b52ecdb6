// Keying sheets of a pile a second time, blind, to find what was keyed wrongly.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/recheck.h"
#include "core/store/store.h"
#include "core/tasks/form_work.h"

#include <QMap>

class QRandomGenerator;

namespace ljus {

/// Draws the sheets for @a wanted (its pile, day and extent) and begins. Invalid when the pile has no finished sheet; else as
/// VerificationRepository::begin.
[[nodiscard]] Result<Id<Verification>> beginVerification(Store &store, const Verification &wanted, QRandomGenerator &random);

/// The sheets of one verification, one after another. Free texts are not asked for: they have no codes to compare. What was keyed
/// first is never shown before the second keying has agreed with it or overruled it.
class Verifying final : public FormWork
{
public:
    /// At the first sheet that is not done, at its first question without an outcome. NotFound when @a verification is gone,
    /// Conflict when all its sheets are done. @a store and @a clock are borrowed, must outlive this.
    [[nodiscard]] static Result<std::unique_ptr<Verifying>> begin(Store &store, std::shared_ptr<const Instrument> instrument,
                                                                  Id<Verification> verification, const Clock &clock);

    [[nodiscard]] const Verification &verification() const { return m_verification; } ///< as it stands
    [[nodiscard]] const Batch &batch() const { return m_batch; }
    [[nodiscard]] int serial() const { return m_original.serial.value_or(0); } ///< of the sheet to take from the pile
    [[nodiscard]] int sheetsDone() const { return m_verification.sheetsDone(); }
    [[nodiscard]] bool isFinished() const { return m_verification.isFinished(); } ///< there is no next sheet

    [[nodiscard]] Purpose purpose() const override { return Purpose::Verifying; }
    [[nodiscard]] std::optional<Answer> answerTo(int index) const override;
    [[nodiscard]] bool isStarted() const override { return true; }
    /// Invalid while a question has not been keyed a second time, blank ones too: the place goes there. A sheet that was
    /// corrected is looked over again.
    [[nodiscard]] Result<void> finish() override;

protected:
    [[nodiscard]] Result<Outcome> store(int index, const Answer &answer, std::span<const HistoryEntry> notes) override;

private:
    Verifying(Store &store, std::shared_ptr<const Instrument> instrument, const Batch &batch, const Clock &clock);
    [[nodiscard]] Result<void> takeNext();

    Store &m_store;
    const Clock &m_clock;
    Verification m_verification;
    Batch m_batch;
    int m_place = 0;
    Response m_original; ///< with what was corrected by now
    QMap<QuestionKey, RecheckOutcome> m_outcomes;
    bool m_isCorrected = false; ///< since it was looked over
    QMap<QuestionKey, Recheck> m_rechecks; ///< of the answers that are not settled
};

} // namespace ljus
