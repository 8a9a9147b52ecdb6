// Keying a pile of paper forms, one after another.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/batch.h"
#include "core/results/sheet_checks.h"
#include "core/store/store.h"
#include "core/tasks/form_work.h"

#include <variant>

namespace ljus {

/// A sheet that was just finished.
struct FinishedSheet
{
    Id<Response> id;
    int serial = 0; ///< to be written on the paper
    std::vector<SheetFinding> findings;
};

/// The forms of one pile. A form exists from its first answer on; finishing one makes ready for the next. Steps can be taken back
/// over finished sheets, as long as this lives.
class Keying final : public FormWork
{
public:
    /// Ready to key a form of @a batch, which is stored and no longer put away. NotFound when version or variant do not exist. @a
    /// store is borrowed, must outlive this.
    [[nodiscard]] static Result<std::unique_ptr<Keying>> begin(Store &store, std::shared_ptr<const Instrument> instrument,
                                                               const Batch &batch);
    /// The form that was left unfinished in @a round, at its first question without an answer; null when there is none.
    [[nodiscard]] static Result<std::unique_ptr<Keying>> resume(Store &store, std::shared_ptr<const Instrument> instrument,
                                                                Id<Round> round);

    [[nodiscard]] const Batch &batch() const { return m_batch; }
    /// Reads the pile and its sheets again, after they were changed elsewhere; one that was put away is taken out again. After a
    /// failure they are as they were read before.
    [[nodiscard]] Result<void> takeUpBatch();
    [[nodiscard]] bool hasJustCountedBlank() const; ///< the latest step counted a blank sheet
    [[nodiscard]] int sheetsKeyed() const { return m_sheetsKeyed; } ///< finished ones of the pile
    [[nodiscard]] const std::optional<FinishedSheet> &lastFinished() const
    {
        return m_lastFinished;
    } ///< by this; nothing: none yet

    [[nodiscard]] Purpose purpose() const override { return Purpose::Keying; }
    [[nodiscard]] std::optional<Answer> answerTo(int index) const override;
    [[nodiscard]] bool isStarted() const override { return m_response.id.isStored(); }

    [[nodiscard]] bool countsAsBlank() const override; ///< nothing but blanks is keyed, and no serial is on the paper
    /// Finishes the form; its questions without an answer are stored as blank. A blank sheet is no response: it is counted in the
    /// pile instead, and gets no serial. One that has a serial from before it was taken back under keying stays a sheet.
    [[nodiscard]] Result<void> finish() override;
    /// Removes what was keyed of the form and makes ready for it again. Cannot be taken back.
    [[nodiscard]] Result<void> discard();

    /// NotFound when the latest step finished a sheet that was removed since: the steps of that sheet are forgotten.
    [[nodiscard]] Result<bool> undo() override;
    [[nodiscard]] Result<bool> redo() override;

protected:
    [[nodiscard]] Result<Outcome> store(int index, const Answer &answer, std::span<const HistoryEntry> notes) override;

private:
    struct Noted ///< an answer, and what is noted on it
    {
        std::optional<Answer> answer;
        std::vector<HistoryEntry> notes;
    };
    struct AnswerStep
    {
        int index = 0;
        Noted before;
        Noted after;
    };
    struct FinishStep
    {
        Id<Response> id;
        int serial = 0;
        std::vector<const Question *> blank; ///< what was left without an answer
    };
    struct BlankStep ///< a blank sheet was counted
    {
    };
    using Step = std::variant<AnswerStep, FinishStep, BlankStep>;

    Keying(Store &store, std::shared_ptr<const Instrument> instrument, const Batch &batch, Response response);
    [[nodiscard]] Result<Noted> notedOf(int index) const;
    [[nodiscard]] Result<void> set(int index, const Noted &noted);
    [[nodiscard]] Result<void> dropEmpty();
    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<FinishStep> close();
    [[nodiscard]] Result<void> countBlank(int change);
    [[nodiscard]] Result<void> takeBack(const FinishStep &step);
    void forgetAnswerSteps();
    [[nodiscard]] Result<void> reverse(const Step &step);
    [[nodiscard]] Result<Step> repeat(const Step &step);
    void prepareNext();

    Store &m_store;
    Batch m_batch;
    Response m_response;
    SheetChecks m_checks;
    int m_sheetsKeyed = 0;
    std::optional<FinishedSheet> m_lastFinished;
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
};

} // namespace ljus
