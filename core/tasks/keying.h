// Keying one questionnaire after another: which question is current, and what is on disk.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/instruments/instrument.h"
#include "core/store/store.h"

#include <memory>
#include <optional>
#include <vector>

namespace ljus {

/// One form under keying. Every answer is on disk when answer() returns. The questions are those that the head's version and
/// variant ask, in the paper's order; the place after the last one is the look back before finishing.
class Keying
{
public:
    /// Ready to key a form; nothing is stored before its first answer. NotFound when version or variant do not exist.
    /// @a store is borrowed, must outlive this.
    [[nodiscard]] static Result<Keying> begin(Store &store, std::shared_ptr<const Instrument> instrument,
                                              const ResponseHead &head);
    /// The form that was left unfinished in @a round, at its first question without an answer; nothing when there is none.
    [[nodiscard]] static Result<std::optional<Keying>> resume(Store &store, std::shared_ptr<const Instrument> instrument,
                                                              Id<Round> round);

    [[nodiscard]] const ResponseHead &head() const { return m_response.head; }
    [[nodiscard]] const Questionnaire &questionnaire() const { return *m_questionnaire; }
    [[nodiscard]] const QuestionnaireVersion &version() const { return *m_version; }
    [[nodiscard]] const std::vector<const Question *> &questions() const { return m_questions; }
    [[nodiscard]] std::optional<Answer> answerTo(int index) const; ///< nothing: not keyed yet
    [[nodiscard]] int answersLeft() const;
    [[nodiscard]] bool isStarted() const { return m_response.id.isStored(); } ///< something of it is on disk

    [[nodiscard]] int current() const { return m_current; } ///< questions().size(): the look back
    [[nodiscard]] bool isAtEnd() const { return m_current == static_cast<int>(m_questions.size()); }
    void goTo(int index); ///< held within 0 … questions().size()

    /// Stores an answer to the current question and goes on to the next. Fails as ResponseRepository::setAnswer; the place is
    /// kept then.
    [[nodiscard]] Result<void> answer(const Answer &answer);
    /// Finishes the form and makes ready for the next one with the same head. Questions without an answer are stored as blank.
    [[nodiscard]] Result<void> finish();
    /// Removes what was keyed of the form and makes ready for it again.
    [[nodiscard]] Result<void> discard();

private:
    Keying(Store &store, std::shared_ptr<const Instrument> instrument, Response response);

    Store *m_store;
    std::shared_ptr<const Instrument> m_instrument;
    const Questionnaire *m_questionnaire = nullptr;
    const QuestionnaireVersion *m_version = nullptr;
    std::vector<const Question *> m_questions;
    Response m_response;
    int m_current = 0;
};

} // namespace ljus
