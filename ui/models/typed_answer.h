// Answers as people type and read them.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/instrument.h"

#include <QDate>
#include <QString>

#include <optional>

namespace ljus {

/// Decimal comma or point, spaces between thousands. Nothing when it is no number.
[[nodiscard]] std::optional<double> numberFromTyped(const QString &typed);

/// 2026-12-31, 20261231, 261231 (year first, as on Swedish forms), 31/12-26, 31/12 2026; without a year (31/12) the latest such
/// day that is not after @a today. Nothing when there is no such day.
[[nodiscard]] std::optional<QDate> dateFromTyped(const QString &typed, QDate today);

/// @a answer as it is typed into an editor again; empty for a kind of nothing.
[[nodiscard]] QString typedForm(const Question &question, const Answer &answer);

/// @a answer in words, on one line.
[[nodiscard]] QString inWords(const Question &question, const Answer &answer, const QString &language);

/// "Blank", "Two or more marks", "Unreadable".
[[nodiscard]] QString displayName(Answer::Kind kind);

} // namespace ljus
