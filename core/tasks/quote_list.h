// Free texts on their way out of the program: decided on, looked at a second time for personal data, then given away.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/personal_data.h"
#include "core/exchange/table.h"
#include "core/results/quotes.h"
#include "core/store/store.h"

#include <optional>
#include <vector>

namespace ljus {

struct QuoteRequest
{
    AskedQuestion question;
    QuoteHeadings headings = QuoteHeadings::None;
    std::vector<Id<Response>> chosen; ///< the texts to quote; empty: all
};

/// What someone decided on a text that may hold personal data. Identity numbers are masked whatever was decided.
enum class SecondLook { Keep, Mask, LeaveOut };

struct SuspectText
{
    QString text;
    std::vector<PersonalDataFinding> findings; ///< where, in the order of the text; one at least is no identity number
    std::optional<SecondLook> decision;
    std::size_t source = 0; ///< its place among all texts of the question

    [[nodiscard]] QString namesOfFindings() const; ///< "Telephone number, name of a person"
};

/// Invalid when @a texts are fewer than may be shown outside.
[[nodiscard]] Result<void> checkEnoughTexts(std::size_t texts, const FewAnswers &fewAnswers);

/// Nothing can be got out of it while a suspect text is undecided, nor what FewAnswers hides.
class QuoteList
{
public:
    QuoteList() = default; ///< of nothing
    /// Fails as ThemeRepository::texts. Invalid when fewer texts were written than may be shown outside, or none is chosen.
    [[nodiscard]] static Result<QuoteList> open(Store &store, const QuoteRequest &request);

    [[nodiscard]] const std::vector<SuspectText> &suspects() const { return m_suspects; }
    void decide(std::size_t suspect, SecondLook decision) { m_suspects.at(suspect).decision = decision; }
    void decideAll(SecondLook decision);
    [[nodiscard]] int undecided() const;
    [[nodiscard]] int quotes() const; ///< how many texts are given away as it is decided now
    [[nodiscard]] QStringList hidden() const; ///< headings whose texts are left out since they are few

    /// A column for the heading where there are headings, and the quote. Conflict while a text is undecided.
    [[nodiscard]] Result<Table> table() const;
    /// The same for people: the question, the headings, and the quotes in quotation marks.
    [[nodiscard]] Result<QString> text() const;
    /// As .xlsx (with a sheet that says what was asked and which limit was used), .csv or .txt. Invalid for any other ending.
    /// Whole or not at all.
    [[nodiscard]] Result<void> write(const QString &path) const;

private:
    struct Part
    {
        QString heading;
        bool isHidden = false;
        std::vector<std::size_t> texts; ///< those that are chosen
    };

    [[nodiscard]] Result<void> describe(Store &store, const AskedQuestion &question);
    void choose(const std::vector<QuoteGroup> &groups, const std::vector<Id<Response>> &chosen);
    void findSuspects();
    [[nodiscard]] Result<void> checkDecided() const;
    /// The quotes of a part as they may be given away, in alphabetical order.
    [[nodiscard]] QStringList cleared(const Part &part) const;
    [[nodiscard]] Table about() const;

    QuoteHeadings m_headings = QuoteHeadings::None;
    QString m_round;
    QString m_questionnaire;
    QString m_question;
    FewAnswers m_fewAnswers;
    std::vector<FreeTextAnswer> m_texts;
    std::vector<Part> m_parts;
    std::vector<SuspectText> m_suspects;
};

} // namespace ljus
