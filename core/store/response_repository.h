// Reads and writes keyed responses. Every change is on disk before changed() is sent.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/response.h"
#include "core/instruments/instrument.h"
#include "core/instruments/response_set.h"

#include <QObject>

#include <optional>
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

class ResponseRepository : public QObject
{
    Q_OBJECT
public:
    explicit ResponseRepository(Database &database); ///< borrowed, must outlive this

    /// Begins a response: it exists, unfinished, with no answers. Invalid when the round's definition has no such questionnaire,
    /// version or variant; NotFound when the activity is gone; Conflict while another of the round is unfinished.
    [[nodiscard]] Result<Id<Response>> start(const ResponseHead &head);
    /// Stores one answer of a response under keying, on disk when this returns. Conflict when the response is finished or gone;
    /// Invalid when @a question cannot have @a answer, or a free text or number holds an identity number. That the form asks
    /// @a question at all is the caller's business (check() finds it where not).
    [[nodiscard]] Result<void> setAnswer(Id<Response> response, const Question &question, const Answer &answer);
    /// Counts it from now on; one finished already stays so. Conflict when it is gone.
    [[nodiscard]] Result<void> finish(Id<Response> response);
    /// Removes an unfinished response with its answers. Conflict when it is finished or gone.
    [[nodiscard]] Result<void> discard(Id<Response> response);

    /// The response under keying in @a round, as after a crash; nothing when all are finished. A round never has two. @a
    /// instrument reads its answers.
    [[nodiscard]] Result<std::optional<Response>> unfinished(Id<Round> round, const Instrument &instrument) const;
    /// The finished responses of one questionnaire of a round, ready for counting. @a questionnaire must outlive the set.
    /// Invalid when a response does not fit it: nothing is skipped.
    [[nodiscard]] Result<ResponseSet> ofQuestionnaire(Id<Round> round, const Questionnaire &questionnaire) const;
    [[nodiscard]] Result<std::vector<ReturnedCount>> returned(Id<Round> round) const;

Q_SIGNALS:
    void changed();

private:
    Database &m_database;
};

} // namespace ljus
