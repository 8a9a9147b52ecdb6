// A measuring round: a year's measurement with its own dates.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/problem.h"

#include <QDate>
#include <QString>
#include <QUuid>

namespace ljus {

struct StoredInstrument;

struct Round
{
    Id<Round> id;
    QUuid uuid;
    QString name;
    QDate from;
    QDate to; ///< inclusive
    Id<StoredInstrument> instrument; ///< the definition that the round's questionnaires are read and counted by

    friend bool operator==(const Round &, const Round &) = default;
};

/// What is wrong with @a round (name missing, ends before it begins, an identity number in the name); empty when nothing is.
[[nodiscard]] Problems problemsOf(const Round &round);

/// The suggestion for a new round: 1 November – 31 October, the measuring year that contains @a today. Inferred, not official.
[[nodiscard]] Round suggestedRound(QDate today);

} // namespace ljus
