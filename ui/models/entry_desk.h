// The paper form on the desk: what the keys do to it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/form_work.h"
#include "ui/models/answer_in_hand.h"
#include "ui/models/question_prompt.h"

#include <QDate>
#include <QObject>

#include <memory>
#include <optional>

namespace ljus {

/// Turns keys into stored answers; knows no widget. What is ticked or typed for the current question is in hand until it is
/// stored; leaving the question stores it, and a failure keeps it in hand.
class EntryDesk : public QObject
{
    Q_OBJECT
public:
    using Remark = EntryRemark;
    /// Reading: every key that would answer does nothing, and Enter only goes on.
    enum class Use { Keying, Reading };

    /// @a today completes dates that are typed without a year, and dates what is noted of personal data.
    EntryDesk(std::unique_ptr<FormWork> work, QDate today, Use use = Use::Keying);

    [[nodiscard]] const FormWork &work() const { return *m_work; }
    [[nodiscard]] const Question *question() const; ///< the current one; null: the look back
    [[nodiscard]] bool isTyping() const { return m_hand.isTyping(); }
    /// What question @a index shows as its answer: what is in hand, else what is stored.
    [[nodiscard]] std::optional<Answer> shown(int index) const;
    [[nodiscard]] bool isUnsaved() const { return m_hand.hasFailed(); } ///< the answer in hand could not be stored
    /// Something is stored of the form, or in hand for it.
    [[nodiscard]] bool hasWork() const { return m_work->isStarted() || m_hand.isTouched(); }
    [[nodiscard]] bool isReading() const { return m_use == Use::Reading; }
    [[nodiscard]] const QString &typed() const { return m_hand.typed().text(); }
    [[nodiscard]] Remark remark() const; ///< about the current question; what was said last, else a hint
    /// The number of a question is being typed: all keys are the form's, also those that an editor would take.
    [[nodiscard]] bool isGoing() const { return m_prompt.isOpen(); }

    /// False when the key does nothing here, so that others may have it.
    bool press(KeyMeaning meaning);
    void type(const QString &text); ///< the whole text of the current question's editor
    void choose(int option); ///< as the option's key
    void goTo(int index); ///< as the keys that move
    /// Stores what is in hand, if anything; false when that failed or it cannot be understood (a remark says so).
    bool settle();
    void takeUp(); ///< anew, after the work itself was changed: nothing is in hand but what is stored

Q_SIGNALS:
    void changed(); ///< something in hand, or the remark
    void stored(); ///< something is on disk
    void moved(); ///< another question is current
    void finished(); ///< the form; the next one is ready where there is one
    void failed(const ljus::Error &error); ///< something could not be stored for a reason outside the form
    void leaveRequested();

private:
    [[nodiscard]] Remark hint() const;
    bool move(int index);
    bool moveByKey(KeyMeaning::Kind kind);
    void confirm();
    bool pressWhileGoing(const KeyMeaning &meaning);
    bool pressWhileReading(const KeyMeaning &meaning);
    void goToTyped();
    void sayPrompt();
    void answerByKey(const KeyMeaning &meaning);
    bool accept(const AnswerInHand::Keyed &keyed);
    bool store(const Answer &answer, const std::vector<HistoryEntry> &notes = {});
    void lookAgain();
    void noteFailure(const Error &error, const Answer &answer);
    void step(Result<bool> (FormWork::*take)());
    void finish();
    void beginQuestion();
    void say(Remark::Kind kind, const QString &text);

    std::unique_ptr<FormWork> m_work;
    Use m_use;
    AnswerInHand m_hand;
    QuestionPrompt m_prompt;
    Remark m_remark;
};

} // namespace ljus
