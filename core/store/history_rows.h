// Writes down what is done to sheets after their answers were keyed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/sheet.h"
#include "core/instruments/instrument.h"

#include <span>
#include <vector>

namespace ljus {

class Database;
struct Correction;

/// Whether @a notes may go into a history: Invalid when one is a correction, has no day or reason, or personal data in it.
[[nodiscard]] Result<void> checkNotes(std::span<const HistoryEntry> notes);

/// Oldest first.
[[nodiscard]] Result<std::vector<HistoryEntry>> historyOf(Database &database, Id<Response> response);
/// Must be called within a transaction.
[[nodiscard]] Result<void> insertHistory(Database &database, Id<Response> response, const HistoryEntry &entry);
/// The same, of @a notes on the answer to @a question.
[[nodiscard]] Result<void> insertNotes(Database &database, Id<Response> response, const QuestionKey &question,
                                       std::span<const HistoryEntry> notes);
/// Removes the notes on an answer that is not there any more; corrections stay.
[[nodiscard]] Result<void> removeNotes(Database &database, Id<Response> response, const QuestionKey &question);

/// Whether @a correction makes sense; fails as SheetRepository::correct.
[[nodiscard]] Result<void> checkCorrection(const Correction &correction);
/// Carries it out; must be called within a transaction. False: the answer was that already, and nothing was written. Conflict
/// when the sheet is gone or not finished.
[[nodiscard]] Result<bool> writeCorrection(Database &database, const Correction &correction);

} // namespace ljus
