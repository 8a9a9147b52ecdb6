// What is keyed for the current question until it is stored: ticks, the first of two digits, typed text.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/answer_in_hand.h"

#include <QCoreApplication>

#include <utility>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(AnswerInHand)
};

AnswerInHand::Keyed say(EntryRemark::Kind kind, const QString &text)
{
    return {{}, EntryRemark{kind, text}};
}

} // namespace

using Kind = KeyMeaning::Kind;

void AnswerInHand::begin(const Question *question, const std::optional<Answer> &stored)
{
    m_question = question;
    m_stored = stored;
    m_answer.reset();
    m_failed = false;
    m_firstDigit = -1;
    m_typed.begin(isTyping() ? question : nullptr, stored);
}

EntryRemark AnswerInHand::hint() const
{
    if (const QString date = m_typed.dateInWords(); !date.isEmpty())
        return {EntryRemark::Kind::Hint, date};
    const QString found = m_typed.personalData();
    if (found.isEmpty())
        return {};
    return {EntryRemark::Kind::Warning, m_typed.mayKeepPersonalData()
                                            ? Texts::tr("%1? Enter masks it and goes on, F8 keeps it as it is.").arg(found)
                                            : Texts::tr("%1? Enter masks it and goes on.").arg(found)};
}

AnswerInHand::Keyed AnswerInHand::press(const KeyMeaning &meaning)
{
    switch (meaning.kind) {
    case Kind::Digit:
        return pressDigit(meaning.digit);
    case Kind::DontKnow:
        return pressDontKnow();
    case Kind::Marks:
        if (m_question->kind == QuestionKind::MultipleChoice)
            return say(EntryRemark::Kind::Hint, Texts::tr("More than one may be ticked here: press the key of each."));
        return pressNothing(Answer::marks());
    case Kind::Unreadable:
        return pressNothing(Answer::unreadable());
    case Kind::Keep:
        return m_typed.isChanged() ? readTyped(PersonalDataChoice::Keep) : Keyed();
    default:
        return pressNothing(Answer::blank());
    }
}

AnswerInHand::Keyed AnswerInHand::pressDigit(int digit)
{
    const OptionKeys keys(*m_question);
    if (keys.digits() == 2 && m_firstDigit < 0) {
        m_firstDigit = digit;
        return say(EntryRemark::Kind::Hint, Texts::tr("%1_: press the second digit.").arg(digit));
    }
    const int number = keys.digits() == 2 ? std::exchange(m_firstDigit, -1) * 10 + digit : digit;
    const auto option = number == 0 && keys.digits() == 1 ? keys.dontKnow() : keys.optionFor(number);
    return option ? choose(*option)
                  : say(EntryRemark::Kind::Warning, Texts::tr("There is no answer %1 to this question.").arg(number));
}

AnswerInHand::Keyed AnswerInHand::pressDontKnow()
{
    if (const auto option = OptionKeys(*m_question).dontKnow())
        return choose(*option);
    return say(EntryRemark::Kind::Hint, Texts::tr("This question has no answer \"don't know\"."));
}

AnswerInHand::Keyed AnswerInHand::choose(int option)
{
    if (!m_question->isChoice())
        return {};
    const QString code = m_question->options.at(static_cast<std::size_t>(option)).code;
    return m_question->kind == QuestionKind::MultipleChoice ? tick(code) : answered(Answer::option(code));
}

AnswerInHand::Keyed AnswerInHand::pressNothing(const Answer &answer) const
{
    return isTyping() && !m_typed.text().isEmpty() ? Keyed() : answered(answer);
}

/// After a failure only the same answer may be tried again: a person who looks at the paper keys the next question's by now.
AnswerInHand::Keyed AnswerInHand::answered(const Answer &answer) const
{
    return m_failed && m_answer != answer ? Keyed() : Keyed{{answer, {}, {}, {}}, {}};
}

AnswerInHand::Keyed AnswerInHand::tick(const QString &code)
{
    if (m_failed)
        return {};
    const auto before = m_answer ? m_answer : m_stored;
    QStringList ticked;
    for (const Option &option : m_question->options) {
        const bool wasTicked = before && before->values().contains(option.code);
        if (wasTicked != (option.code == code))
            ticked << option.code;
    }
    m_answer = Answer::options(ticked);
    if (ticked.isEmpty() && !m_stored)
        m_answer.reset(); // as untouched as it was
    return say(EntryRemark::Kind::Hint, {});
}

bool AnswerInHand::type(const QString &text)
{
    if (!isTyping() || text == m_typed.text())
        return false;
    m_typed.type(text);
    m_answer.reset();
    m_failed = false;
    return true;
}

AnswerInHand::Keyed AnswerInHand::confirm()
{
    m_typed.confirm();
    return settle();
}

AnswerInHand::Keyed AnswerInHand::settle()
{
    if (m_typed.isChanged())
        return readTyped(PersonalDataChoice::Mask);
    return {{m_answer, {}, {}, {}}, {}};
}

AnswerInHand::Keyed AnswerInHand::readTyped(PersonalDataChoice choice)
{
    Keyed keyed{m_typed.read(choice), {}};
    if (!keyed.reading.answer)
        keyed.remark = EntryRemark{EntryRemark::Kind::Warning, keyed.reading.problem};
    return keyed;
}

void AnswerInHand::fail(const Answer &answer)
{
    m_answer = answer;
    m_failed = true;
}

bool AnswerInHand::forgetDigit()
{
    return std::exchange(m_firstDigit, -1) >= 0;
}

} // namespace ljus
