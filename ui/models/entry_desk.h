// The paper form on the desk: what the keys do to it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/keying.h"
#include "ui/models/answer_keys.h"

#include <QDate>
#include <QObject>

#include <optional>

namespace ljus {

/// Turns keys into stored answers; knows no widget. What is ticked or typed for the current question is in hand until it is
/// stored; leaving the question stores it, and a failure keeps it in hand.
class EntryDesk : public QObject
{
    Q_OBJECT
public:
    struct Remark
    {
        enum class Kind { Hint, Warning, Danger };

        Kind kind = Kind::Hint;
        QString text; ///< empty: nothing to say

        friend bool operator==(const Remark &, const Remark &) = default;
    };

    /// @a today completes dates that are typed without a year.
    EntryDesk(Keying keying, QDate today);

    [[nodiscard]] const Keying &keying() const { return m_keying; }
    [[nodiscard]] const Question *question() const; ///< the current one; null: the look back
    [[nodiscard]] bool isTyping() const { return question() != nullptr && !question()->isChoice(); }
    /// What question @a index shows as its answer: what is in hand, else what is stored.
    [[nodiscard]] std::optional<Answer> shown(int index) const;
    [[nodiscard]] bool isUnsaved() const { return m_failed; } ///< the answer in hand could not be stored
    /// Something is stored of the form, or in hand for it.
    [[nodiscard]] bool hasWork() const { return m_keying.isStarted() || m_inHand || m_typedChanged; }
    [[nodiscard]] const QString &typed() const { return m_typed; }
    [[nodiscard]] Remark remark() const; ///< about the current question

    /// False when the key does nothing here, so that others may have it.
    bool press(KeyMeaning meaning);
    void type(const QString &text); ///< the whole text of the current question's editor
    void choose(int option); ///< as the option's key
    void goTo(int index); ///< as the keys that move
    /// Stores what is in hand, if anything; false when that failed or it cannot be understood (a remark says so).
    bool settle();
    [[nodiscard]] Result<void> discard(); ///< the whole form

Q_SIGNALS:
    void changed(); ///< something in hand, or the remark
    void stored(); ///< something is on disk
    void moved(); ///< another question is current
    void finished(); ///< the form; the next one is ready
    void failed(const ljus::Error &error); ///< something could not be stored for a reason outside the form
    void leaveRequested();

private:
    bool move(int index);
    bool confirm();
    void answerByKey(const KeyMeaning &meaning);
    void pressDigit(int digit);
    void answerChoice(const Answer &answer);
    void answerNothing(const Answer &answer);
    void tick(const QString &code);
    void storeTyped();
    bool store(const Answer &answer);
    bool understandTyped(Answer &answer);
    void finish();
    void takeUp();
    void say(Remark::Kind kind, const QString &text);

    Keying m_keying;
    QDate m_today;
    std::optional<Answer> m_inHand; ///< of a choice question, or what could not be stored
    bool m_failed = false;
    QString m_typed;
    bool m_typedChanged = false;
    QString m_confirmed; ///< an unlikely number that Enter will keep
    int m_firstDigit = -1; ///< of two
    Remark m_remark;
};

} // namespace ljus
