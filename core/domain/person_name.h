// Recognises a person's full name in what is written freely.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace ljus {

/// Whether @a text holds something like "Anna Berglund", "Berglund, Anna", "ALI HASSAN" or "Ali A. Hassan": two names side by
/// side, of which one is a common given name or ends as surnames do. Without capitals both must be known, "anna andersson". A
/// guess: it knows common names only.
[[nodiscard]] bool holdsFullName(QStringView text);

} // namespace ljus
