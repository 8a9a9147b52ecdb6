// An activity (insats) that a federation funds.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/problem.h"

#include <QDate>
#include <QString>
#include <QUuid>

#include <optional>

namespace ljus {

enum class ActivityKind { Individual, Structural }; ///< individinriktad, strukturövergripande

[[nodiscard]] QString toCode(ActivityKind kind); ///< "individual", "structural"
[[nodiscard]] std::optional<ActivityKind> activityKindFromCode(const QString &code);
[[nodiscard]] QString displayName(ActivityKind kind);

struct Activity
{
    Id<Activity> id;
    QUuid uuid;
    QString name;
    ActivityKind kind = ActivityKind::Individual; ///< fixed once created
    QString municipality;
    QDate from; ///< invalid: not stated
    QDate to; ///< inclusive; invalid: not stated

    friend bool operator==(const Activity &, const Activity &) = default;
};

[[nodiscard]] Problems problemsOf(const Activity &activity);

} // namespace ljus
