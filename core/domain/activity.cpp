// What an activity's kinds are called, and what can be wrong with an activity.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/activity.h"

#include "core/domain/identity_number.h"

#include <QCoreApplication>

#include <array>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

Problem identityNumberIn(const QString &field)
{
    return {field, Texts::tr("It holds a personal identity number."), Texts::tr("Write it without the number.")};
}
} // namespace

QString toCode(ActivityKind kind)
{
    return kind == ActivityKind::Individual ? u"individual"_s : u"structural"_s;
}

std::optional<ActivityKind> activityKindFromCode(const QString &code)
{
    for (const ActivityKind kind : std::array{ActivityKind::Individual, ActivityKind::Structural}) {
        if (toCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

QString displayName(ActivityKind kind)
{
    return kind == ActivityKind::Individual ? Texts::tr("For individuals") : Texts::tr("Structural");
}

Problems problemsOf(const Activity &activity)
{
    Problems problems;
    if (activity.name.trimmed().isEmpty())
        problems.push_back(
            {Texts::tr("The activity's name"), Texts::tr("It is missing."), Texts::tr("Give the activity a name.")});
    if (!identityNumbersIn(activity.name).empty())
        problems.push_back(identityNumberIn(Texts::tr("The activity's name")));
    if (!identityNumbersIn(activity.municipality).empty())
        problems.push_back(identityNumberIn(Texts::tr("The activity's municipality")));
    if (activity.from.isValid() && activity.to.isValid() && activity.to < activity.from) {
        problems.push_back({Texts::tr("The activity's dates"), Texts::tr("It ends before it begins."),
                            Texts::tr("Make the last day the same as the first day or later.")});
    }
    return problems;
}

} // namespace ljus
