// One who holds everything that is published of a question against itself.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/results/world.h"

namespace ljus::test {

/// What the attacker knows besides the figures that are shown.
enum class Knowledge {
    Responses, ///< how many responses each group has: published with every view
    Answered, ///< and how many answered the question in each group
};

/// The hidden figures that have one value in all worlds that agree with what is published, "sex man: 2 = 3" ("sex man: 2 ? 3"
/// where the search gave up). Searches whole
/// tables of integers. Each trait is searched by itself, which loses nothing: what is published names one trait at a time, and
/// tables of each trait that have the same total can always be had together.
/// What a total that is shown tells by itself (all in it chose the same) is left out.
[[nodiscard]] QStringList workedOut(const World &world, const Hides &hides, Knowledge knowledge);

} // namespace ljus::test
