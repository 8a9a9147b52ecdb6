// Writes responses and their answers, one row per written code.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/response.h"
#include "core/instruments/instrument.h"
#include "core/store/response_sweep.h"

namespace ljus {

class Database;

/// Whether @a answer may be stored for @a question: Invalid when it cannot stand for it, or when what was written freely holds an
/// identity number.
[[nodiscard]] Result<void> checkAnswer(const Question &question, const Answer &answer);

/// What follows must be called within a transaction.
[[nodiscard]] Result<Id<Response>> insertResponse(Database &database, const ResponseHead &head, Sweep::Stage stage);
[[nodiscard]] Result<void> insertAnswer(Database &database, Id<Response> response, const Question &question,
                                        const Answer &answer);

} // namespace ljus
