// National values from and to files.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/national_file.h"
#include "core/tasks/result_desk.h"

namespace ljus {

/// NotFound or Io when the file cannot be read at all; what is wrong inside it comes as problems.
[[nodiscard]] Result<NationalReading> readNationalFile(const QString &path);

/// The same for callers who want values or one sentence: Invalid names the first problem and how many more there are.
[[nodiscard]] Result<NationalValues> loadNationalFile(const QString &path);

/// What a file made from one store says of itself.
struct NationalOrigin
{
    QString source; ///< where the answers come from
    int federations = 1;
};

/// Writes the answers of @a desk's round as national values, decided on for those outside. Its status is that of an example when
/// the definition is one, else that of something entered by a federation: never official. Invalid when nothing was answered.
[[nodiscard]] Result<void> writeNationalFile(ResultDesk &desk, const NationalOrigin &origin, const QString &path);

} // namespace ljus
