// Typed row numbers, so that an activity is never taken for a round.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace ljus {

/// The number of a thing inside one store file. 0 is "not stored yet". What travels between machines has a UUID instead.
template<typename Thing>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] bool isStored() const { return value > 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
};

} // namespace ljus

template<typename Thing>
struct std::hash<ljus::Id<Thing>>
{
    std::size_t operator()(const ljus::Id<Thing> &id) const noexcept { return std::hash<qint64>()(id.value); }
};
