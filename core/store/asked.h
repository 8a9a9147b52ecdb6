// What a round's stored definition asks, looked up without reading the definition whole.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/response.h"
#include "core/domain/text_theme.h"

namespace ljus {

class Database;

/// Whether the definition of @a round has @a questionnaire; false also when there is no such round.
[[nodiscard]] Result<bool> asksQuestionnaire(Database &database, Id<Round> round, const QString &questionnaire);
/// The same, of a questionnaire for participants.
[[nodiscard]] Result<bool> asksParticipants(Database &database, Id<Round> round, const QString &questionnaire);
/// Whether the definition of the round has a version of the questionnaire that asks @a question for a free text.
[[nodiscard]] Result<bool> asksFreeText(Database &database, const AskedQuestion &question);
/// Invalid when the definition of the round has not the questionnaire, version and variant of @a head.
[[nodiscard]] Result<void> checkForm(Database &database, const ResponseHead &head);

} // namespace ljus
