// One line of an activity's list of participants who are to be offered the questionnaire.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/problem.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace ljus {

struct Round;
struct Activity;

enum class HandOutStatus {
    NotOffered, ///< yet: what is missing
    HandedOut,
    Declined, ///< was offered the questionnaire and did not take it
    NotReached, ///< could not be offered it
    OutsideTarget, ///< is not to be asked; the reason says why
};

inline constexpr std::array kHandOutStatuses{HandOutStatus::NotOffered, HandOutStatus::HandedOut, HandOutStatus::Declined,
                                             HandOutStatus::NotReached, HandOutStatus::OutsideTarget};

/// "not_offered", "handed_out", "declined", "not_reached", "outside_target": in the store and on the command line.
[[nodiscard]] QString toCode(HandOutStatus status);
[[nodiscard]] std::optional<HandOutStatus> handOutStatusFromCode(const QString &code);
[[nodiscard]] QString displayName(HandOutStatus status);

/// No number, order or time of it is in an answer, and nothing says who the participant is outside the activity. The paper's
/// language is in both: where one participant alone has a language, leave it out here.
struct HandOut
{
    QString questionnaire; ///< key: the ongoing or the exit one
    QString code; ///< the activity's own running number or code; with the questionnaire it names the line
    HandOutStatus status = HandOutStatus::NotOffered;
    QDate date; ///< of the status, to the day; invalid: not stated, and always so while NotOffered
    QString language; ///< of the paper, ISO 639; empty: not stated
    QString reason; ///< OutsideTarget: why
    QString note;

    friend bool operator==(const HandOut &, const HandOut &) = default;
};

/// What a problem of a line is about.
enum class HandOutField { Code, Language, Reason, Date, Note };

inline constexpr std::array kHandOutFields{HandOutField::Code, HandOutField::Language, HandOutField::Reason, HandOutField::Date,
                                           HandOutField::Note};

struct HandOutFault
{
    HandOutField field = HandOutField::Code;
    Problem problem;
};

/// No code, a code of more than kLongestCode characters, a language that is no code, OutsideTarget without a reason, a date on
/// what is not offered; personal data in code, reason or note (identity number, telephone number, e-mail address, a name with
/// surname). Empty: all is well.
[[nodiscard]] std::vector<HandOutFault> faultsOf(const HandOut &line);
[[nodiscard]] Problems problemsOf(const HandOut &line); ///< the same without the fields

inline constexpr int kLongestCode = 40;

/// The list of one activity in one round changes from @a before to @a after: lines of before that are not in after go away,
/// and so on. Swapped it takes itself back.
struct HandOutChange
{
    Id<Round> round;
    Id<Activity> activity;
    std::vector<HandOut> before; ///< as they stand in the list
    std::vector<HandOut> after;

    [[nodiscard]] HandOutChange reversed() const { return {round, activity, after, before}; }
};

/// How many lines of an activity's list stand where, by kHandOutStatuses.
struct HandOutTotals
{
    std::array<int, kHandOutStatuses.size()> lines{};

    [[nodiscard]] int &of(HandOutStatus status) { return lines.at(static_cast<std::size_t>(status)); }
    [[nodiscard]] int of(HandOutStatus status) const { return lines.at(static_cast<std::size_t>(status)); }
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] int eligible() const { return lineCount() - of(HandOutStatus::OutsideTarget); }
    [[nodiscard]] int handedOut() const { return of(HandOutStatus::HandedOut); }

    friend bool operator==(const HandOutTotals &, const HandOutTotals &) = default;
};

} // namespace ljus
