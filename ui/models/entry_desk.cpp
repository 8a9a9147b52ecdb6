// The paper form on the desk: what the keys do to it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/entry_desk.h"

#include "ui/models/typed_answer.h"

#include <QLocale>

#include <utility>

namespace ljus {

using Kind = KeyMeaning::Kind;

EntryDesk::EntryDesk(Keying keying, QDate today) : m_keying(std::move(keying)), m_today(today)
{
    takeUp();
}

const Question *EntryDesk::question() const
{
    return m_keying.isAtEnd() ? nullptr : m_keying.questions().at(static_cast<std::size_t>(m_keying.current()));
}

std::optional<Answer> EntryDesk::shown(int index) const
{
    return index == m_keying.current() && m_inHand ? m_inHand : m_keying.answerTo(index);
}

EntryDesk::Remark EntryDesk::remark() const
{
    if (!m_remark.text.isEmpty() || !isTyping() || question()->kind != QuestionKind::Date)
        return m_remark;
    const auto date = dateFromTyped(m_typed, m_today);
    return {Remark::Kind::Hint, date ? QLocale().toString(*date, QLocale::LongFormat) : QString()};
}

bool EntryDesk::press(KeyMeaning meaning)
{
    const int waiting = meaning.kind == Kind::Digit ? m_firstDigit : std::exchange(m_firstDigit, -1);
    switch (meaning.kind) {
    case Kind::None:
        return false;
    case Kind::Leave:
        Q_EMIT leaveRequested();
        return true;
    case Kind::Previous:
        if (waiting >= 0) { // taken back, like a letter
            say(Remark::Kind::Hint, {});
            return true;
        }
        return move(m_keying.current() - 1);
    case Kind::Next:
        return move(m_keying.current() + 1);
    case Kind::First:
        return move(0);
    case Kind::LookBack:
        return move(static_cast<int>(m_keying.questions().size()));
    case Kind::Confirm:
        return confirm();
    default:
        answerByKey(meaning);
        return true;
    }
}

bool EntryDesk::move(int index)
{
    const int from = m_keying.current();
    if (index < 0 || index > static_cast<int>(m_keying.questions().size()) || index == from)
        return false;
    if (!settle())
        return true;
    m_keying.goTo(index);
    takeUp();
    Q_EMIT moved();
    return true;
}

void EntryDesk::goTo(int index)
{
    move(index);
}

bool EntryDesk::settle()
{
    if (m_keying.isAtEnd())
        return true;
    const int place = m_keying.current();
    if (m_failed || (m_inHand && question()->isChoice()))
        return store(*m_inHand);
    if (!m_typedChanged)
        return true;
    storeTyped();
    return m_keying.current() != place;
}

bool EntryDesk::confirm()
{
    if (m_keying.isAtEnd()) {
        finish();
        return true;
    }
    const bool isAnswered = m_keying.answerTo(m_keying.current()).has_value();
    if (m_failed || (m_inHand && question()->isChoice()))
        store(*m_inHand);
    else if (isAnswered && !m_typedChanged)
        move(m_keying.current() + 1);
    else if (isTyping())
        storeTyped();
    else if (question()->kind == QuestionKind::MultipleChoice)
        store(Answer::blank());
    else
        say(Remark::Kind::Hint, tr("Press the key of an answer, or Space when the question is blank."));
    return true;
}

void EntryDesk::answerByKey(const KeyMeaning &meaning)
{
    if (m_keying.isAtEnd())
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
    if (isTyping() && !m_typed.isEmpty())
        return;
    answerChoice(answer);
}

void EntryDesk::tick(const QString &code)
{
    if (m_failed)
        return;
    const auto before = shown(m_keying.current());
    QStringList ticked;
    for (const Option &option : question()->options) {
        const bool wasTicked = before && before->values().contains(option.code);
        if (wasTicked != (option.code == code))
            ticked << option.code;
    }
    m_inHand = Answer::options(ticked);
    if (ticked.isEmpty() && !m_keying.answerTo(m_keying.current()))
        m_inHand.reset(); // as untouched as it was
    say(Remark::Kind::Hint, {});
}

void EntryDesk::type(const QString &text)
{
    if (!isTyping() || text == m_typed)
        return;
    m_typed = text;
    m_typedChanged = true;
    m_inHand.reset();
    m_failed = false;
    m_confirmed.clear();
    say(Remark::Kind::Hint, {});
}

void EntryDesk::storeTyped()
{
    Answer answer;
    if (understandTyped(answer))
        store(answer);
}

bool EntryDesk::understandTyped(Answer &answer)
{
    const QString plain = m_typed.trimmed();
    if (plain.isEmpty())
        return true;
    if (question()->kind == QuestionKind::FreeText) {
        answer = Answer::text(plain);
        return true;
    }
    if (question()->kind == QuestionKind::Date) {
        const auto date = dateFromTyped(plain, m_today);
        answer = date ? Answer::date(*date) : answer;
        if (!date)
            say(Remark::Kind::Warning, tr("This is no date. Write it as 2026-12-31 or 31/12, or empty the field and press /."));
        return date.has_value();
    }
    const auto number = numberFromTyped(plain);
    if (!number) {
        say(Remark::Kind::Warning, tr("This is no number. Use digits only, or empty the field and press /."));
        return false;
    }
    answer = Answer::number(*number);
    const bool isUnlikely =
        (question()->minimum && *number < *question()->minimum) || (question()->maximum && *number > *question()->maximum);
    if (isUnlikely && m_confirmed != m_typed) {
        m_confirmed = m_typed;
        say(Remark::Kind::Warning, tr("%1 is outside what is expected. Press Enter again if the paper says so.").arg(plain));
        return false;
    }
    return true;
}

bool EntryDesk::store(const Answer &answer)
{
    const auto result = m_keying.answer(answer);
    if (result) {
        takeUp();
        Q_EMIT stored();
        Q_EMIT moved();
        return true;
    }
    if (result.error().kind == Error::Kind::Invalid) {
        say(Remark::Kind::Danger, result.error().message);
        return false;
    }
    m_inHand = answer;
    m_failed = true;
    say(Remark::Kind::Danger, tr("Not saved. Press Enter to try again."));
    Q_EMIT failed(result.error());
    return false;
}

void EntryDesk::finish()
{
    if (const auto result = m_keying.finish(); !result) {
        say(Remark::Kind::Danger, tr("The form is not finished yet. Press Enter to try again."));
        Q_EMIT failed(result.error());
        return;
    }
    takeUp();
    Q_EMIT stored();
    Q_EMIT finished();
    Q_EMIT moved();
}

Result<void> EntryDesk::discard()
{
    auto result = m_keying.discard();
    if (result) {
        takeUp();
        Q_EMIT moved();
    }
    return result;
}

/// Begins with the current question: nothing is in hand but what is stored already.
void EntryDesk::takeUp()
{
    m_inHand.reset();
    m_failed = false;
    m_firstDigit = -1;
    m_remark = {};
    m_confirmed.clear();
    m_typedChanged = false;
    const auto answer = isTyping() ? m_keying.answerTo(m_keying.current()) : std::nullopt;
    m_typed = answer ? typedForm(*question(), *answer) : QString();
}

void EntryDesk::say(Remark::Kind kind, const QString &text)
{
    m_remark = {kind, text};
    Q_EMIT changed();
}

} // namespace ljus
