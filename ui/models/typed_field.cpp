// What is typed for one question: until it is understood, nothing is stored.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/typed_field.h"

#include "ui/models/typed_answer.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TypedField)
};

bool mustBeMasked(const PersonalDataFinding &finding)
{
    return finding.kind == PersonalData::IdentityNumber;
}

/// "Telephone number, e-mail address".
QString namesOf(const std::vector<PersonalDataFinding> &findings)
{
    QStringList names;
    for (const PersonalDataFinding &finding : findings) {
        const QString name = displayName(finding.kind);
        if (!names.contains(name, Qt::CaseInsensitive))
            names << (names.isEmpty() ? name : name.toLower());
    }
    return names.join(u", "_s);
}

} // namespace

void TypedField::begin(const Question *question, const std::optional<Answer> &stored)
{
    m_question = question;
    setText(question != nullptr && stored ? typedForm(*question, *stored) : QString());
    m_before = m_text;
}

/// Looks for personal data once, and not for everything that is said of the text.
void TypedField::setText(const QString &text)
{
    m_text = text;
    m_personalData = isText() ? personalDataIn(m_text) : std::vector<PersonalDataFinding>();
    m_unlikely = Unlikely::NotSeen;
}

void TypedField::type(const QString &text)
{
    setText(text);
}

void TypedField::confirm()
{
    if (m_unlikely == Unlikely::Refused)
        m_unlikely = Unlikely::Confirmed;
}

TypedField::Reading TypedField::read(PersonalDataChoice choice)
{
    const QString plain = m_text.trimmed();
    if (plain.isEmpty())
        return {Answer::blank(), {}, {}, {}};
    if (isText())
        return readText(choice);
    if (m_question->kind == QuestionKind::Number)
        return readNumber(plain);
    if (const auto date = dateFromTyped(plain, m_today))
        return {Answer::date(*date), {}, {}, {}};
    return {{}, Texts::tr("This is no date. Write it as 2026-12-31 or 31/12, or empty the field and press /."), {}, {}};
}

TypedField::Reading TypedField::readNumber(const QString &plain)
{
    const auto number = numberFromTyped(plain);
    if (!number)
        return {{}, Texts::tr("This is no number. Use digits only, or empty the field and press /."), {}, {}};
    const bool isUnlikely =
        (m_question->minimum && *number < *m_question->minimum) || (m_question->maximum && *number > *m_question->maximum);
    if (isUnlikely && m_unlikely != Unlikely::Confirmed) {
        m_unlikely = Unlikely::Refused;
        return {{}, Texts::tr("%1 is outside what is expected. Press Enter again if the paper says so.").arg(plain), {}, {}};
    }
    return {Answer::number(*number), {}, {}, {}};
}

TypedField::Reading TypedField::readText(PersonalDataChoice choice) const
{
    Reading reading;
    std::vector<PersonalDataFinding> toMask;
    for (const PersonalDataFinding &finding : m_personalData) {
        const bool isKept = choice == PersonalDataChoice::Keep && !mustBeMasked(finding);
        if (!isKept)
            toMask.push_back(finding);
        HistoryEntry note;
        note.kind = isKept ? HistoryEntry::Kind::Kept : HistoryEntry::Kind::Masked;
        note.made = m_today;
        note.question = m_question->key;
        note.reason = toCode(finding.kind);
        reading.notes.push_back(note);
    }
    reading.maskedNames = namesOf(toMask);
    reading.answer = Answer::text(masked(m_text, toMask).trimmed());
    return reading;
}

QString TypedField::dateInWords() const
{
    if (m_question == nullptr || m_question->kind != QuestionKind::Date)
        return {};
    const auto date = dateFromTyped(m_text, m_today);
    return date ? QLocale().toString(*date, QLocale::LongFormat) : QString();
}

QString TypedField::personalData() const
{
    return isChanged() ? namesOf(m_personalData) : QString();
}

bool TypedField::mayKeepPersonalData() const
{
    return std::none_of(m_personalData.cbegin(), m_personalData.cend(), mustBeMasked);
}

} // namespace ljus
