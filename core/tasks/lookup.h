// Finds things by the names that people give them, and says what there is when they are not found.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/instruments/instrument.h"

#include <QString>

namespace ljus {

/// NotFound names those that exist. The result is borrowed from @a instrument.
[[nodiscard]] Result<const Questionnaire *> findQuestionnaire(const Instrument &instrument, const QString &key);
/// The one questionnaire of a group; Invalid when the group has several and the key must be given.
[[nodiscard]] Result<const Questionnaire *> findQuestionnaireOfGroup(const Instrument &instrument, RespondentGroup group);
/// NotFound names those that exist. Borrowed from @a questionnaire.
[[nodiscard]] Result<const QuestionnaireVersion *> findVersion(const Questionnaire &questionnaire, const QString &key);

} // namespace ljus
