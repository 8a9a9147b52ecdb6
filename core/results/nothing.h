// The kinds of nothing that stand where an answer could.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace ljus {

/// The kinds of nothing, in the order they are shown.
enum class Nothing { Blank, Marks, Unreadable, NotInVariant, NotInVersion, Changed };
inline constexpr std::array kNothings{Nothing::Blank,        Nothing::Marks,        Nothing::Unreadable,
                                      Nothing::NotInVariant, Nothing::NotInVersion, Nothing::Changed};

/// How many of each, indexed by Nothing.
using NothingCounts = std::array<int, kNothings.size()>;

/// Internal non-response: blank, marks, unreadable, not in version, changed. Not asked in this variant is no one's failure.
[[nodiscard]] int internalNonResponseIn(const NothingCounts &counts);

[[nodiscard]] QString toCode(Nothing nothing); ///< "blank", "marks", "unreadable", "not_in_variant", "not_in_version", "changed"
[[nodiscard]] QString displayName(Nothing nothing);

} // namespace ljus
