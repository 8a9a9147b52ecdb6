// The words that people's own lists are written in: headings, statuses, languages, questionnaires.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/hand_out.h"
#include "core/exchange/hand_out_table.h"

#include <QString>

#include <optional>
#include <vector>

namespace ljus {

/// What a heading says of its column.
struct Heading
{
    HandOutColumn column = HandOutColumn::Ignored; ///< Ignored when it is none of those known
    int strength = 0; ///< of two for the same column the stronger one is taken: "Kod" before "Nr" before "Deltagare"
};
[[nodiscard]] Heading headingFromWords(const QString &text);
/// "Utdelad", "Fått enkät": below it "nej" means that the questionnaire was not offered, not that it was declined.
[[nodiscard]] bool asksWhetherHandedOut(const QString &heading);
/// "Namn", "Personnummer": what the list must not hold.
[[nodiscard]] bool namesPersonalData(const QString &heading);

/// "Utdelad", "x", "tackat nej", "handed out", "handed_out", whatever the program itself writes. "Nej" and the like: see isNo.
[[nodiscard]] std::optional<HandOutStatus> statusFromWords(const QString &text);
/// "nej", "no", "0": no status by itself.
[[nodiscard]] bool isNo(const QString &text);

/// A status with more in the same cell: "utanför målgruppen (flyttat)", "ja 5/10 2026".
struct StatusWithRest
{
    HandOutStatus status = HandOutStatus::NotOffered;
    QString rest; ///< not empty
};
[[nodiscard]] std::optional<StatusWithRest> statusWithRestFromWords(const QString &text);

/// Whether @a text is only what people put where there is nothing: "-", "–".
[[nodiscard]] bool isDash(const QString &text);
/// ISO 639 from a code or a Swedish or English name; empty: not known.
[[nodiscard]] QString languageFromWords(const QString &text);

/// The one of @a questionnaires whose key or title in any language is @a text, or begins words with each word of it: "pågå".
/// Null: none, or several.
[[nodiscard]] const Questionnaire *questionnaireFromWords(const QString &text,
                                                          const std::vector<const Questionnaire *> &questionnaires);

} // namespace ljus
