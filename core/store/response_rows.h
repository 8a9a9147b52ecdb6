// Reads and writes responses and their answers, one row per written code.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/response.h"
#include "core/instruments/instrument.h"

#include <optional>
#include <utility>
#include <vector>

namespace ljus {

class Database;

using WrittenCode = std::pair<QuestionKey, QString>;

/// Whether @a answer may be stored for @a question: Invalid when it cannot stand for it, or when what was written freely holds an
/// identity number.
[[nodiscard]] Result<void> checkAnswer(const Question &question, const Answer &answer);

/// The response without its answers; nothing when it is gone.
[[nodiscard]] Result<std::optional<Response>> responseRow(Database &database, Id<Response> id);
/// What is written down of @a response, in order of question.
[[nodiscard]] Result<std::vector<WrittenCode>> codesOf(Database &database, Id<Response> response);
/// What is written down for one question, in no order.
[[nodiscard]] Result<QStringList> codesOf(Database &database, Id<Response> response, const QuestionKey &question);

/// What follows must be called within a transaction.

/// Writes @a response without its answers, under its own id when it has one.
[[nodiscard]] Result<Id<Response>> insertResponse(Database &database, const Response &response);
[[nodiscard]] Result<void> insertCode(Database &database, Id<Response> response, const WrittenCode &code);
[[nodiscard]] Result<void> insertAnswer(Database &database, Id<Response> response, const Question &question,
                                        const Answer &answer);
/// Removes what is written down for one question, if anything is.
[[nodiscard]] Result<void> removeAnswer(Database &database, Id<Response> response, const QuestionKey &question);

/// The last serial that a sheet of @a round was given; 0 before the first, and when there is no such round.
[[nodiscard]] Result<int> lastSerial(Database &database, Id<Round> round);
/// Notes that serials up to @a serial are used up. One below the last changes nothing.
[[nodiscard]] Result<void> raiseLastSerial(Database &database, Id<Round> round, int serial);

} // namespace ljus
