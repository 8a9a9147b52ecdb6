// One paper form at a time under the keys: what keying, verifying and correcting have in common.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/sheet.h"
#include "core/instruments/instrument.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace ljus {

/// The questions are those that the form's version and variant ask, in the paper's order; the place after the last one is the
/// look back before finishing. Whatever succeeds is on disk.
class FormWork
{
public:
    /// What became of an answer.
    enum class Outcome {
        Stored, ///< and the next question is current
        LookAgain, ///< it is not what was keyed before: look at the paper and key it again; the place is kept
    };

    enum class Purpose { Keying, Verifying, Correcting };

    virtual ~FormWork() = default;
    FormWork(const FormWork &) = delete;
    FormWork &operator=(const FormWork &) = delete;

    [[nodiscard]] virtual Purpose purpose() const = 0;
    [[nodiscard]] const ResponseHead &head() const { return m_head; }
    [[nodiscard]] const Questionnaire &questionnaire() const { return *m_questionnaire; }
    [[nodiscard]] const QuestionnaireVersion &version() const { return *m_version; }
    [[nodiscard]] const std::vector<const Question *> &questions() const { return m_questions; }
    [[nodiscard]] int size() const { return static_cast<int>(m_questions.size()); }

    /// What the form may show for a question; nothing: not keyed yet, or not to be seen.
    [[nodiscard]] virtual std::optional<Answer> answerTo(int index) const = 0;
    [[nodiscard]] virtual bool isStarted() const = 0; ///< something of the form is on disk
    [[nodiscard]] int answersLeft() const;
    [[nodiscard]] virtual bool countsAsBlank() const { return false; } ///< finish() would count it as a blank sheet of its pile

    [[nodiscard]] int current() const { return m_current; } ///< size(): the look back
    [[nodiscard]] bool isAtEnd() const { return m_current == size(); }
    void goTo(int index); ///< held within 0 … size()
    /// Where the form's routing leads from what is answered just before the current question; nothing: there is none, or it leads
    /// here. A hint only: the paper is the truth.
    [[nodiscard]] std::optional<int> routedTo() const;

    /// Stores an answer to the current question and goes on. @a notes (Masked, Kept) go into the sheet's history. After a failure
    /// the place is kept.
    [[nodiscard]] Result<Outcome> answer(const Answer &answer, std::span<const HistoryEntry> notes = {});
    /// Finishes the form, and makes ready for the next one where there is one.
    [[nodiscard]] virtual Result<void> finish() = 0;

    /// Takes the latest step back; the place is where it was made. False: there is nothing to take back.
    [[nodiscard]] virtual Result<bool> undo() { return false; }
    /// Makes the step that was taken back again.
    [[nodiscard]] virtual Result<bool> redo() { return false; }

protected:
    FormWork(std::shared_ptr<const Instrument> instrument, const ResponseHead &head); ///< findForm(head) has succeeded

    /// Stores an answer to question @a index, wherever the place is.
    [[nodiscard]] virtual Result<Outcome> store(int index, const Answer &answer, std::span<const HistoryEntry> notes) = 0;
    [[nodiscard]] const Question &question(int index) const { return *m_questions.at(static_cast<std::size_t>(index)); }
    [[nodiscard]] const Instrument &instrument() const { return *m_instrument; }
    [[nodiscard]] int firstUnanswered() const; ///< size() when there is none

private:
    std::shared_ptr<const Instrument> m_instrument;
    ResponseHead m_head;
    const Questionnaire *m_questionnaire = nullptr;
    const QuestionnaireVersion *m_version = nullptr;
    std::vector<const Question *> m_questions;
    int m_current = 0;
};

/// NotFound when @a instrument has not the form that @a head names.
[[nodiscard]] Result<void> findForm(const Instrument &instrument, const ResponseHead &head);

} // namespace ljus
