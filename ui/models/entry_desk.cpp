// The paper form on the desk: what the keys do to it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/entry_desk.h"

#include <utility>

namespace ljus {

using Kind = KeyMeaning::Kind;

namespace {

/// Changes nothing but the place.
bool isMove(const KeyMeaning &meaning)
{
    switch (meaning.kind) {
    case Kind::Previous:
    case Kind::Next:
    case Kind::First:
    case Kind::LookBack:
    case Kind::GoTo:
    case Kind::Leave:
        return true;
    default:
        return false;
    }
}

} // namespace

EntryDesk::EntryDesk(std::unique_ptr<FormWork> work, QDate today, Use use) : m_work(std::move(work)), m_use(use), m_hand(today)
{
    beginQuestion();
}

const Question *EntryDesk::question() const
{
    return m_work->isAtEnd() ? nullptr : m_work->questions().at(static_cast<std::size_t>(m_work->current()));
}

std::optional<Answer> EntryDesk::shown(int index) const
{
    return index == m_work->current() && m_hand.answer() ? m_hand.answer() : m_work->answerTo(index);
}

EntryDesk::Remark EntryDesk::remark() const
{
    return m_remark.text.isEmpty() ? hint() : m_remark;
}

EntryDesk::Remark EntryDesk::hint() const
{
    if (EntryRemark typed = m_hand.hint(); !typed.text.isEmpty())
        return typed;
    const auto route = m_work->routedTo();
    if (!route || m_work->isAtEnd() || shown(m_work->current()) || !typed().isEmpty())
        return {};
    return {Remark::Kind::Hint,
            tr("The form says: go on to question %1. Enter goes there; key what is answered here all the same.")
                .arg(m_work->questions().at(static_cast<std::size_t>(*route))->number)};
}

bool EntryDesk::press(KeyMeaning meaning)
{
    if (m_prompt.isOpen())
        return pressWhileGoing(meaning);
    if (isReading() && !isMove(meaning))
        return pressWhileReading(meaning);
    if (m_work->isAtEnd() && meaning.kind != Kind::None && !m_remark.text.isEmpty())
        say(Remark::Kind::Hint, {});
    const bool wasWaiting = meaning.kind != Kind::Digit && m_hand.forgetDigit();
    switch (meaning.kind) {
    case Kind::None:
        return false;
    case Kind::Leave:
        Q_EMIT leaveRequested();
        return true;
    case Kind::Previous:
        if (!wasWaiting)
            return moveByKey(meaning.kind);
        say(Remark::Kind::Hint, {}); // taken back, like a letter
        return true;
    case Kind::Next:
    case Kind::First:
    case Kind::LookBack:
        return moveByKey(meaning.kind);
    case Kind::Confirm:
        confirm();
        return true;
    case Kind::GoTo:
        m_prompt.open();
        sayPrompt();
        return true;
    case Kind::Undo:
        step(&FormWork::undo);
        return true;
    case Kind::Redo:
        step(&FormWork::redo);
        return true;
    default:
        answerByKey(meaning);
        return true;
    }
}

bool EntryDesk::pressWhileReading(const KeyMeaning &meaning)
{
    if (meaning.kind != Kind::Confirm)
        return meaning.kind != Kind::None;
    if (!move(m_work->current() + 1))
        Q_EMIT leaveRequested();
    return true;
}

bool EntryDesk::moveByKey(Kind kind)
{
    switch (kind) {
    case Kind::Previous:
        return move(m_work->current() - 1);
    case Kind::Next:
        return move(m_work->current() + 1);
    case Kind::First:
        return move(0);
    default:
        return move(m_work->size());
    }
}

bool EntryDesk::pressWhileGoing(const KeyMeaning &meaning)
{
    switch (meaning.kind) {
    case Kind::None:
        return false;
    case Kind::Digit:
        m_prompt.type(meaning.digit);
        break;
    case Kind::Confirm:
    case Kind::GoTo:
        goToTyped();
        return true;
    default:
        m_prompt.close(); // given up
    }
    sayPrompt();
    return true;
}

void EntryDesk::goToTyped()
{
    const auto found = m_prompt.found(m_work->questions());
    m_prompt.close();
    if (!found && !m_prompt.typed().isEmpty())
        say(Remark::Kind::Warning, tr("There is no question %1 in this form.").arg(m_prompt.typed()));
    else if (!found || !move(*found))
        sayPrompt();
}

void EntryDesk::sayPrompt()
{
    const auto &questions = m_work->questions();
    const QString &typed = m_prompt.typed();
    if (!m_prompt.isOpen())
        say(Remark::Kind::Hint, {});
    else if (const auto found = m_prompt.found(questions))
        say(Remark::Kind::Hint, tr("Go to question: %1_ (Enter goes to question %2, Esc stays)")
                                    .arg(typed, questions.at(static_cast<std::size_t>(*found))->number));
    else if (m_prompt.leadsNowhere(questions))
        say(Remark::Kind::Warning, tr("Go to question: %1_ (there is no question %1, Esc stays)").arg(typed));
    else
        say(Remark::Kind::Hint, tr("Go to question: %1_ (type its number, Esc stays)").arg(typed));
}

bool EntryDesk::move(int index)
{
    const int from = m_work->current();
    if (index < 0 || index > m_work->size() || index == from)
        return false;
    const bool wasTyped = m_hand.typed().isChanged();
    if (!settle())
        return true;
    const Remark said = wasTyped ? m_remark : Remark(); // what storing it came to
    m_work->goTo(index);
    beginQuestion();
    m_remark = said;
    Q_EMIT moved();
    return true;
}

void EntryDesk::goTo(int index)
{
    move(index);
}

bool EntryDesk::settle()
{
    return !m_hand.isTouched() || accept(m_hand.settle());
}

void EntryDesk::confirm()
{
    if (m_work->isAtEnd())
        return finish();
    const auto route = m_work->routedTo();
    if (m_hand.isTouched())
        accept(m_hand.confirm());
    else if (m_work->answerTo(m_work->current()))
        move(m_work->current() + 1);
    else if (route)
        move(*route);
    else if (isTyping() || question()->kind == QuestionKind::MultipleChoice)
        store(Answer::blank());
    else
        say(Remark::Kind::Hint, tr("Press the key of an answer, or Space when the question is blank."));
}

void EntryDesk::answerByKey(const KeyMeaning &meaning)
{
    if (!m_work->isAtEnd())
        accept(m_hand.press(meaning));
    else if (meaning.kind != Kind::Keep)
        say(Remark::Kind::Hint, tr("One more answer on the paper? Then a line was skipped: go back with Up and compare."));
}

void EntryDesk::choose(int option)
{
    if (question() != nullptr && !isReading())
        accept(m_hand.choose(option));
}

void EntryDesk::type(const QString &text)
{
    if (!isReading() && m_hand.type(text))
        say(Remark::Kind::Hint, {});
}

/// Stores what there is to store, and says what there is to say.
bool EntryDesk::accept(const AnswerInHand::Keyed &keyed)
{
    if (keyed.remark)
        say(keyed.remark->kind, keyed.remark->text);
    const TypedField::Reading &read = keyed.reading;
    if (!read.answer)
        return false;
    const QString number = question()->number;
    if (!store(*read.answer, read.notes))
        return false;
    if (!read.maskedNames.isEmpty())
        say(Remark::Kind::Hint, tr("Masked in question %1: %2.").arg(number, read.maskedNames.toLower()));
    return true;
}

bool EntryDesk::store(const Answer &answer, const std::vector<HistoryEntry> &notes)
{
    const auto result = m_work->answer(answer, notes);
    if (!result) {
        noteFailure(result.error(), answer);
        return false;
    }
    if (*result == FormWork::Outcome::LookAgain) {
        lookAgain();
        return false;
    }
    beginQuestion();
    Q_EMIT stored();
    Q_EMIT moved();
    return true;
}

/// The two keyings differ: neither is shown.
void EntryDesk::lookAgain()
{
    takeUp();
    say(Remark::Kind::Warning, tr("This is not what was keyed before. Look at the paper and key it again."));
}

void EntryDesk::noteFailure(const Error &error, const Answer &answer)
{
    if (error.kind == Error::Kind::Invalid) {
        say(Remark::Kind::Danger, error.message);
        return;
    }
    m_hand.fail(answer);
    say(Remark::Kind::Danger, tr("Not saved. Press Enter to try again."));
    Q_EMIT failed(error);
}

/// Takes back what is in hand, else the latest step; or makes it again.
void EntryDesk::step(Result<bool> (FormWork::*take)())
{
    if (m_hand.isTouched()) {
        if (take == &FormWork::undo) // nothing can be made again over it
            takeUp();
        return;
    }
    const auto done = (m_work.get()->*take)();
    if (!done) {
        say(Remark::Kind::Danger, done.error().message);
        Q_EMIT failed(done.error());
        return;
    }
    if (!*done) {
        say(Remark::Kind::Hint,
            take == &FormWork::undo ? tr("There is nothing to take back.") : tr("There is nothing to do again."));
        return;
    }
    beginQuestion();
    Q_EMIT stored();
    Q_EMIT moved();
}

void EntryDesk::finish()
{
    if (const auto result = m_work->finish(); !result) {
        takeUp(); // the place may be another one
        if (result.error().kind == Error::Kind::Invalid) {
            say(Remark::Kind::Warning, result.error().message);
            return;
        }
        say(Remark::Kind::Danger, tr("The form is not finished yet. Press Enter to try again."));
        Q_EMIT failed(result.error());
        return;
    }
    beginQuestion();
    Q_EMIT stored();
    Q_EMIT finished();
    Q_EMIT moved();
}

void EntryDesk::takeUp()
{
    beginQuestion();
    Q_EMIT moved();
}

/// Nothing is in hand but what is stored already.
void EntryDesk::beginQuestion()
{
    m_prompt.close();
    m_remark = {};
    m_hand.begin(question(), question() != nullptr ? m_work->answerTo(m_work->current()) : std::nullopt);
}

void EntryDesk::say(Remark::Kind kind, const QString &text)
{
    m_remark = {kind, text};
    Q_EMIT changed();
}

} // namespace ljus
