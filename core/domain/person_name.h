// Recognises persons' names in what is written freely.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity_number.h"

#include <QStringView>

#include <vector>

namespace ljus {

/// Whether @a text holds something like "Anna Berglund", "Berglund, Anna", "ALI HASSAN" or "Ali A. Hassan": two names side by
/// side, of which one is a common given name or ends as surnames do. Without capitals both must be known, "anna andersson". A
/// guess: it knows common names only.
[[nodiscard]] bool holdsFullName(QStringView text);
/// Where such names stand in @a text, and common given names that stand alone with a capital ("tack Anna"), in the order of the
/// text, not overlapping.
[[nodiscard]] std::vector<TextSpan> namesIn(QStringView text);

} // namespace ljus
