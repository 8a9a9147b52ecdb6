// The five groups' codes and names.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/respondent_group.h"

#include <QCoreApplication>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RespondentGroup)
};
} // namespace

QString toCode(RespondentGroup group)
{
    switch (group) {
    case RespondentGroup::Participants:
        return u"participants"_s;
    case RespondentGroup::Staff:
        return u"staff"_s;
    case RespondentGroup::Board:
        return u"board"_s;
    case RespondentGroup::Managers:
        return u"managers"_s;
    case RespondentGroup::Referrers:
        return u"referrers"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RespondentGroup> respondentGroupFromCode(const QString &code)
{
    for (const RespondentGroup group : kRespondentGroups) {
        if (toCode(group) == code)
            return group;
    }
    return std::nullopt;
}

QString displayName(RespondentGroup group)
{
    switch (group) {
    case RespondentGroup::Participants:
        return Texts::tr("Participants");
    case RespondentGroup::Staff:
        return Texts::tr("Activity staff");
    case RespondentGroup::Board:
        return Texts::tr("Board");
    case RespondentGroup::Managers:
        return Texts::tr("Managers in cooperation");
    case RespondentGroup::Referrers:
        return Texts::tr("Referrers");
    }
    Q_UNREACHABLE();
}

bool belongsToActivities(RespondentGroup group)
{
    return group == RespondentGroup::Participants || group == RespondentGroup::Staff;
}

} // namespace ljus
