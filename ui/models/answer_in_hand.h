// What is keyed for the current question until it is stored: ticks, the first of two digits, typed text.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/answer_keys.h"
#include "ui/models/typed_field.h"

#include <QDate>

#include <optional>

namespace ljus {

/// Something to say of the current question.
struct EntryRemark
{
    enum class Kind { Hint, Warning, Danger };

    Kind kind = Kind::Hint;
    QString text; ///< empty: nothing to say

    friend bool operator==(const EntryRemark &, const EntryRemark &) = default;
};

/// Knows no form: what is to be stored is given back.
class AnswerInHand
{
public:
    /// What a key came to.
    struct Keyed
    {
        TypedField::Reading reading; ///< its answer is to be stored now; nothing: there is none yet
        std::optional<EntryRemark> remark; ///< nothing: what was said still holds
    };

    explicit AnswerInHand(QDate today) : m_typed(today) { } ///< as TypedField's
    /// Takes up a question with what is stored for it, and nothing in hand; null: none.
    void begin(const Question *question, const std::optional<Answer> &stored);

    [[nodiscard]] bool isTyping() const { return m_question != nullptr && !m_question->isChoice(); }
    [[nodiscard]] bool isTouched() const { return m_answer || m_typed.isChanged(); } ///< there is something to store
    [[nodiscard]] const std::optional<Answer> &answer() const { return m_answer; } ///< ticked, or what could not be stored
    [[nodiscard]] const TypedField &typed() const { return m_typed; }
    [[nodiscard]] EntryRemark hint() const; ///< about what is typed
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    // A question is taken up while these are called.
    [[nodiscard]] Keyed press(const KeyMeaning &meaning); ///< a key that answers
    [[nodiscard]] Keyed choose(int option); ///< as the option's key
    bool type(const QString &text); ///< false: nothing is typed here, or it is the text that there is
    /// What is in hand, to be stored by Enter, which keeps an unlikely number that was warned of.
    [[nodiscard]] Keyed confirm();
    [[nodiscard]] Keyed settle(); ///< the same by any other key, which keeps none

    void fail(const Answer &answer); ///< it could not be stored
    bool forgetDigit(); ///< the first of two; false: there was none

private:
    [[nodiscard]] Keyed pressDigit(int digit);
    [[nodiscard]] Keyed pressDontKnow();
    [[nodiscard]] Keyed pressNothing(const Answer &answer) const;
    [[nodiscard]] Keyed answered(const Answer &answer) const;
    [[nodiscard]] Keyed tick(const QString &code);
    [[nodiscard]] Keyed readTyped(PersonalDataChoice choice);

    const Question *m_question = nullptr;
    std::optional<Answer> m_stored;
    std::optional<Answer> m_answer;
    bool m_failed = false;
    TypedField m_typed;
    int m_firstDigit = -1; ///< of two
};

} // namespace ljus
