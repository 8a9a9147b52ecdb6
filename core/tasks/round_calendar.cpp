// The days of a round that a coordinator plans by, for a calendar.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/round_calendar.h"

#include <QCoreApplication>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RoundCalendar)
};

CalendarEvent dayEvent(const QString &uid, const QDate &day, const QString &summary, const QString &description)
{
    return {uid + u"@ljuspunkt"_s, day, day, summary, description};
}

} // namespace

Result<std::vector<CalendarEvent>> roundCalendar(Store &store, Id<Round> id)
{
    const auto round = store.rounds().byId(id);
    if (!round)
        return failure(round);
    const auto activities = store.activities().all();
    if (!activities)
        return failure(activities);
    const QString uid = round->uuid.toString(QUuid::WithoutBraces);
    std::vector<CalendarEvent> events{
        dayEvent(uid + u"-from"_s, round->from, Texts::tr("%1 begins").arg(round->name),
                 Texts::tr("From today questionnaires are offered.")),
        dayEvent(uid + u"-to"_s, round->to, Texts::tr("%1: last day").arg(round->name),
                 Texts::tr("Everyone should have been offered the questionnaire. Collect and key what has come back."))};
    for (const Activity &activity : *activities) {
        if (!activity.to.isValid() || activity.to < round->from || activity.to > round->to)
            continue;
        events.push_back(dayEvent(uid + u'-' + activity.uuid.toString(QUuid::WithoutBraces), activity.to,
                                  Texts::tr("%1 ends").arg(activity.name),
                                  Texts::tr("Offer the exit questionnaire before that.")));
    }
    return events;
}

} // namespace ljus
