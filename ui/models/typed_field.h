// What is typed for one question: until it is understood, nothing is stored.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/personal_data.h"
#include "core/domain/sheet.h"
#include "core/instruments/instrument.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace ljus {

enum class PersonalDataChoice { Mask, Keep };

/// The text of a number, date or free-text question under the keys.
class TypedField
{
public:
    /// What the text comes to, and what is to be said of it.
    struct Reading
    {
        std::optional<Answer> answer; ///< nothing: it cannot be stored as it is
        QString problem; ///< why not
        std::vector<HistoryEntry> notes; ///< personal data that were masked or kept
        QString maskedNames; ///< "Telephone number, e-mail address"; empty: nothing was masked
    };

    explicit TypedField(QDate today) : m_today(today) { } ///< completes dates without a year, and dates the notes
    /// Takes up a question with what is stored for it; null: none that is typed.
    void begin(const Question *question, const std::optional<Answer> &stored);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isChanged() const { return m_text != m_before; } ///< from what is stored
    void type(const QString &text);
    /// A number outside what the question expects is refused until it is confirmed. Of personal data in a free text only identity
    /// numbers are masked whatever @a choice.
    [[nodiscard]] Reading read(PersonalDataChoice choice);
    void confirm(); ///< takes an unlikely number that read() has refused, until another is typed

    [[nodiscard]] QString dateInWords() const; ///< what the text comes to as a date; empty: it is none
    [[nodiscard]] QString personalData() const; ///< names of what stands in a free text; empty: nothing
    [[nodiscard]] bool mayKeepPersonalData() const;

private:
    [[nodiscard]] Reading readNumber(const QString &plain);
    [[nodiscard]] Reading readText(PersonalDataChoice choice) const;
    void setText(const QString &text);
    [[nodiscard]] bool isText() const { return m_question != nullptr && m_question->kind == QuestionKind::FreeText; }

    QDate m_today;
    const Question *m_question = nullptr;
    QString m_text;
    std::vector<PersonalDataFinding> m_personalData; ///< in a free text
    QString m_before; ///< when the question was taken up
    enum class Unlikely { NotSeen, Refused, Confirmed };
    Unlikely m_unlikely = Unlikely::NotSeen; ///< what became of an unlikely number
};

} // namespace ljus
