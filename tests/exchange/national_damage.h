// The ways to damage one thing in a file of national values.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/instruments/damage.h"

namespace ljus::test {

/// The file in which every field of the format occurs.
[[nodiscard]] QByteArray everyNationalField();
/// One for each rule of the format; each is done to everyNationalField().
[[nodiscard]] const std::vector<Damage> &nationalDamages();
[[nodiscard]] QByteArray damagedNational(const Damage &damage);

} // namespace ljus::test
