// What became of a finished sheet, in words.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "core/instruments/instrument.h"

#include <QString>

namespace ljus {

/// "Question 3: Rarely → Often", "Question 9: phone number masked". A free text is not repeated.
[[nodiscard]] QString changeInWords(const HistoryEntry &entry, const QuestionnaireVersion &version, const QString &language);

} // namespace ljus
