// Looks up, corrects and removes finished sheets.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/sheet.h"
#include "core/instruments/instrument.h"

#include <QObject>

#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace ljus {

class Database;
struct TextTheme;
struct Verification;

/// One answer of a finished sheet to be changed. Borrows everything.
struct Correction
{
    Id<Response> sheet;
    const Question &question;
    const Answer &answer;
    const HistoryEntry &why; ///< has the day and the reason
    std::span<const HistoryEntry> notes{}; ///< Masked, Kept: go into the history with it
};

/// That a sheet was drawn for a verification.
struct SheetSample
{
    Id<Verification> verification;
    int place = 0; ///< within it
};

/// Everything of a sheet that was removed, so that it can be put back.
struct RemovedSheet
{
    Id<Response> id;
    ResponseHead head;
    int serial = 0;
    std::vector<std::pair<QuestionKey, QString>> codes; ///< as stored
    std::vector<SheetFinding> findings;
    std::vector<HistoryEntry> history;
    std::vector<SheetSample> samples;
    std::vector<Id<TextTheme>> themes; ///< that its free texts stand under
};

class SheetRepository : public QObject
{
    Q_OBJECT
public:
    explicit SheetRepository(Database &database); ///< borrowed, must outlive this

    /// The finished sheets of @a round, by serial.
    [[nodiscard]] Result<std::vector<SheetLine>> ofRound(Id<Round> round) const;
    /// One finished sheet as ofRound() lists it. NotFound when it is gone or unfinished.
    [[nodiscard]] Result<SheetLine> line(Id<Response> id) const;
    /// A finished sheet with its answers. NotFound when it is gone or unfinished; Invalid when it does not fit @a instrument.
    [[nodiscard]] Result<Response> sheet(Id<Response> id, const Instrument &instrument) const;
    /// Shows each finished sheet of a questionnaire of @a round, by serial, one at a time. Invalid when one does not fit.
    [[nodiscard]] Result<void> forEach(Id<Round> round, const Questionnaire &questionnaire,
                                       const std::function<void(const Response &)> &see) const;

    /// Changes one answer and notes it in the sheet's history: before and after are filled in here, and left empty for a free
    /// text. The answer as it was: nothing is done. Invalid when the reason is empty or holds personal data; Conflict when the
    /// sheet is gone or not finished; else fails as ResponseRepository::setAnswer.
    [[nodiscard]] Result<void> correct(const Correction &correction);
    /// Oldest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(Id<Response> id) const;

    /// What was found, in place of what was found before; what was settled and is found again stays so. NotFound when the sheet
    /// is gone.
    [[nodiscard]] Result<void> setFindings(Id<Response> id, const std::vector<SheetFinding> &findings);
    /// Someone looked at the paper: the finding is right as it is. NotFound when there is no such finding.
    [[nodiscard]] Result<void> settle(Id<Response> id, SheetFlag flag);

    /// Removes a finished sheet, and gives all of it. Its serial is not used again. NotFound when it is gone or unfinished.
    [[nodiscard]] Result<RemovedSheet> remove(Id<Response> id);
    /// Puts a removed sheet back as it was, with the language and activity that its pile has now. Conflict when it, or another
    /// with its serial, is there; NotFound when its round, pile or activity is gone.
    [[nodiscard]] Result<void> restore(const RemovedSheet &sheet);

Q_SIGNALS:
    void changed();

private:
    Database &m_database;
};

} // namespace ljus
