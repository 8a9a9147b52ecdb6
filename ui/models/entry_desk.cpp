// The paper form on the desk: what the keys do to it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/entry_desk.h"

#include <utility>

namespace ljus {

using Kind = KeyMeaning::Kind;

EntryDesk::EntryDesk(std::unique_ptr<FormWork> work, QDate today) : m_work(std::move(work)), m_typed(today)
{
    beginQuestion();
}

const Question *EntryDesk::question() const
{
    return m_work->isAtEnd() ? nullptr : m_work->questions().at(static_cast<std::size_t>(m_work->current()));
}

std::optional<Answer> EntryDesk::shown(int index) const
{
    return index == m_work->current() && m_inHand ? m_inHand : m_work->answerTo(index);
}

EntryDesk::Remark EntryDesk::remark() const
{
    return m_remark.text.isEmpty() ? hint() : m_remark;
}

EntryDesk::Remark EntryDesk::hint() const
{
    if (const QString date = m_typed.dateInWords(); !date.isEmpty())
        return {Remark::Kind::Hint, date};
    if (const QString found = m_typed.personalData(); !found.isEmpty())
        return {Remark::Kind::Warning, m_typed.mayKeepPersonalData()
                                           ? tr("%1? Enter masks it and goes on, F8 keeps it as it is.").arg(found)
                                           : tr("%1? Enter masks it and goes on.").arg(found)};
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
    const int waiting = meaning.kind == Kind::Digit ? m_firstDigit : std::exchange(m_firstDigit, -1);
    switch (meaning.kind) {
    case Kind::None:
        return false;
    case Kind::Leave:
        Q_EMIT leaveRequested();
        return true;
    case Kind::Previous:
        if (waiting < 0)
            return moveByKey(meaning.kind);
        say(Remark::Kind::Hint, {}); // taken back, like a letter
        return true;
    case Kind::Next:
    case Kind::First:
    case Kind::LookBack:
        return moveByKey(meaning.kind);
    case Kind::Confirm:
        return confirm();
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
    const auto &questions = m_work->questions();
    if (meaning.kind == Kind::None)
        return false;
    std::optional<int> found;
    if (meaning.kind == Kind::Digit)
        found = m_prompt.type(meaning.digit, questions);
    else if (meaning.kind == Kind::Confirm || meaning.kind == Kind::GoTo)
        found = m_prompt.accept(questions);
    else
        m_prompt.close(); // given up
    const bool isAsked = meaning.kind == Kind::Digit || meaning.kind == Kind::Confirm || meaning.kind == Kind::GoTo;
    if (!found && !m_prompt.isOpen() && isAsked && !m_prompt.typed().isEmpty())
        say(Remark::Kind::Warning, tr("There is no question %1 in this form.").arg(m_prompt.typed()));
    else if (!found || !move(*found))
        sayPrompt();
    return true;
}

void EntryDesk::sayPrompt()
{
    if (m_prompt.isOpen())
        say(Remark::Kind::Hint, tr("Go to question: %1_ (Enter goes there, Esc stays)").arg(m_prompt.typed()));
    else
        say(Remark::Kind::Hint, {});
}

bool EntryDesk::move(int index)
{
    const int from = m_work->current();
    if (index < 0 || index > m_work->size() || index == from)
        return false;
    const bool wasTyped = m_typed.isChanged();
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
    if (m_work->isAtEnd())
        return true;
    const int place = m_work->current();
    if (m_typed.isChanged()) {
        storeTyped(PersonalDataChoice::Mask);
        return m_work->current() != place;
    }
    return !m_inHand || store(*m_inHand);
}

bool EntryDesk::confirm()
{
    if (m_work->isAtEnd()) {
        finish();
        return true;
    }
    const auto route = m_work->routedTo();
    if (m_typed.isChanged())
        storeTyped(PersonalDataChoice::Mask);
    else if (m_inHand)
        store(*m_inHand);
    else if (m_work->answerTo(m_work->current()))
        move(m_work->current() + 1);
    else if (route)
        move(*route);
    else if (isTyping() || question()->kind == QuestionKind::MultipleChoice)
        store(Answer::blank());
    else
        say(Remark::Kind::Hint, tr("Press the key of an answer, or Space when the question is blank."));
    return true;
}

void EntryDesk::answerByKey(const KeyMeaning &meaning)
{
    if (m_work->isAtEnd())
        return;
    switch (meaning.kind) {
    case Kind::Digit:
        pressDigit(meaning.digit);
        break;
    case Kind::DontKnow:
        if (const auto option = OptionKeys(*question()).dontKnow())
            choose(*option);
        else
            say(Remark::Kind::Hint, tr("This question has no answer \"don't know\"."));
        break;
    case Kind::Marks:
        if (question()->kind == QuestionKind::MultipleChoice)
            say(Remark::Kind::Hint, tr("More than one may be ticked here: press the key of each."));
        else
            answerNothing(Answer::marks());
        break;
    case Kind::Unreadable:
        answerNothing(Answer::unreadable());
        break;
    case Kind::Keep:
        if (isTyping() && m_typed.isChanged())
            storeTyped(PersonalDataChoice::Keep);
        break;
    default:
        answerNothing(Answer::blank());
    }
}

void EntryDesk::pressDigit(int digit)
{
    const OptionKeys keys(*question());
    if (keys.digits() == 2 && m_firstDigit < 0) {
        m_firstDigit = digit;
        say(Remark::Kind::Hint, tr("%1_: press the second digit.").arg(digit));
        return;
    }
    const int number = keys.digits() == 2 ? std::exchange(m_firstDigit, -1) * 10 + digit : digit;
    const auto option = number == 0 && keys.digits() == 1 ? keys.dontKnow() : keys.optionFor(number);
    if (option)
        choose(*option);
    else
        say(Remark::Kind::Warning, tr("There is no answer %1 to this question.").arg(number));
}

void EntryDesk::choose(int option)
{
    if (question() == nullptr || !question()->isChoice())
        return;
    const QString code = question()->options.at(static_cast<std::size_t>(option)).code;
    if (question()->kind == QuestionKind::MultipleChoice)
        tick(code);
    else
        answerChoice(Answer::option(code));
}

/// After a failure only the same answer may be tried again: a person who looks at the paper keys the next question's by now.
void EntryDesk::answerChoice(const Answer &answer)
{
    if (!m_failed || m_inHand == answer)
        store(answer);
}

void EntryDesk::answerNothing(const Answer &answer)
{
    if (isTyping() && !typed().isEmpty())
        return;
    answerChoice(answer);
}

void EntryDesk::tick(const QString &code)
{
    if (m_failed)
        return;
    const auto before = shown(m_work->current());
    QStringList ticked;
    for (const Option &option : question()->options) {
        const bool wasTicked = before && before->values().contains(option.code);
        if (wasTicked != (option.code == code))
            ticked << option.code;
    }
    m_inHand = Answer::options(ticked);
    if (ticked.isEmpty() && !m_work->answerTo(m_work->current()))
        m_inHand.reset(); // as untouched as it was
    say(Remark::Kind::Hint, {});
}

void EntryDesk::type(const QString &text)
{
    if (!isTyping() || text == typed())
        return;
    m_typed.type(text);
    m_inHand.reset();
    m_failed = false;
    say(Remark::Kind::Hint, {});
}

void EntryDesk::storeTyped(PersonalDataChoice choice)
{
    const TypedField::Reading read = m_typed.read(choice);
    if (!read.answer) {
        say(Remark::Kind::Warning, read.problem);
        return;
    }
    const QString number = question()->number;
    if (store(*read.answer, read.notes) && !read.maskedNames.isEmpty())
        say(Remark::Kind::Hint, tr("Masked in question %1: %2.").arg(number, read.maskedNames.toLower()));
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
    m_inHand = answer;
    m_failed = true;
    say(Remark::Kind::Danger, tr("Not saved. Press Enter to try again."));
    Q_EMIT failed(error);
}

/// Takes back what is in hand, else the latest step; or makes it again.
void EntryDesk::step(Result<bool> (FormWork::*take)())
{
    if (m_inHand || m_typed.isChanged()) {
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
    m_inHand.reset();
    m_failed = false;
    m_firstDigit = -1;
    m_prompt.close();
    m_remark = {};
    if (isTyping())
        m_typed.begin(question(), m_work->answerTo(m_work->current()));
    else
        m_typed.begin(nullptr, std::nullopt);
}

void EntryDesk::say(Remark::Kind kind, const QString &text)
{
    m_remark = {kind, text};
    Q_EMIT changed();
}

} // namespace ljus
