// Invents answers that look like people's: some are content, some are not, some leave blanks.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_plan.h"
#include "core/instruments/instrument.h"

#include <QRandomGenerator>

namespace ljus {

/// One invented response on @a version and @a variant. @a mood −1 … 1 leans towards the last or the first option of a scale.
[[nodiscard]] ImportedResponse inventedResponse(const QuestionnaireVersion &version, const Variant &variant, double mood,
                                                QRandomGenerator &random);

} // namespace ljus
