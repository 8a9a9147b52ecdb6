// A name that people gave, as a part of a file's or a package's name.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ljus {

/// @a text with nothing but a–z, 0–9 and single hyphens between them: "Ängslösa 2026" is "angslosa-2026". Empty when nothing of
/// it is left.
[[nodiscard]] QString fileSlug(const QString &text);

} // namespace ljus
