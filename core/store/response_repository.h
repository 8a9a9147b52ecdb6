// Reads and writes keyed responses. Every change is on disk before changed() is sent.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/response.h"
#include "core/domain/sheet.h"
#include "core/instruments/instrument.h"
#include "core/instruments/response_set.h"

#include <QObject>

#include <optional>
#include <span>
#include <vector>

namespace ljus {

class Database;

/// How many finished responses there are of a questionnaire from an activity (none: not tied to one).
struct ReturnedCount
{
    QString questionnaire;
    std::optional<Id<Activity>> activity;
    int returned = 0;
};

/// How many finished responses agree in form, paper language, activity and what is written down of one answer.
struct ReturnedPart
{
    std::optional<Id<Activity>> activity;
    QString version;
    QString variant;
    QString language;
    QString code; ///< empty: the form does not ask it
    int returned = 0;
};

/// What is written when a response is finished, beside that it is.
struct Finishing
{
    std::optional<int> wanted{}; ///< the serial it is to have if it has none
    std::span<const SheetFinding> findings{};
    std::span<const Question *const> blank{}; ///< questions without an answer, stored as left blank
};

class ResponseRepository : public QObject
{
    Q_OBJECT
public:
    explicit ResponseRepository(Database &database); ///< borrowed, must outlive this

    /// Begins a response: it exists, unfinished, with no answers. Invalid when the round's definition has no such questionnaire,
    /// version or variant; NotFound when the activity or pile is gone; Conflict while another of the round is unfinished, or
    /// when the pile is of other forms, or of another activity or language by now.
    [[nodiscard]] Result<Id<Response>> start(const ResponseHead &head);
    /// Stores one answer of a response under keying, on disk when this returns; @a notes (Masked, Kept) go into its history, in
    /// place of those on the answer before.
    /// Conflict when the response is finished or gone; Invalid when @a question cannot have @a answer, or a free text or number
    /// holds an identity number. That the form asks @a question at all is the caller's business (check() finds it where not).
    [[nodiscard]] Result<void> setAnswer(Id<Response> response, const Question &question, const Answer &answer,
                                         std::span<const HistoryEntry> notes = {});
    /// Takes an answer of a response under keying back, with the notes on it: not keyed. Conflict when the response is finished
    /// or gone.
    [[nodiscard]] Result<void> clearAnswer(Id<Response> response, const QuestionKey &question);
    /// Counts it from now on and gives its serial: the one it had or the wanted, else the round's next, which no sheet had
    /// before. All of @a with is written with it. One finished already stays as it is. Conflict when it is gone, or another has
    /// the wanted serial; Invalid when one of the blank questions has an answer.
    [[nodiscard]] Result<int> finish(Id<Response> response, const Finishing &with = {});
    /// Takes a finished response back under keying; it keeps its serial, and its findings are forgotten. NotFound when it is
    /// gone, Conflict when another of the round is unfinished.
    [[nodiscard]] Result<void> reopen(Id<Response> response);
    /// Removes an unfinished response with its answers. Conflict when it is finished or gone.
    [[nodiscard]] Result<void> discard(Id<Response> response);

    /// The response under keying in @a round, as after a crash; nothing when all are finished. A round never has two. @a
    /// instrument reads its answers.
    [[nodiscard]] Result<std::optional<Response>> unfinished(Id<Round> round, const Instrument &instrument) const;
    /// The finished responses of one questionnaire of a round, ready for counting. @a questionnaire must outlive the set.
    /// Invalid when a response does not fit it: nothing is skipped.
    [[nodiscard]] Result<ResponseSet> ofQuestionnaire(Id<Round> round, const Questionnaire &questionnaire) const;
    [[nodiscard]] Result<std::vector<ReturnedCount>> returned(Id<Round> round) const;
    /// The same for @a questionnaire in parts, told apart by @a question too, which has one answer at most.
    [[nodiscard]] Result<std::vector<ReturnedPart>> returnedParts(Id<Round> round, const QString &questionnaire,
                                                                  const QuestionKey &question) const;

Q_SIGNALS:
    void changed();

private:
    Database &m_database;
};

} // namespace ljus
