// Reads and writes the federation's activities.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/activity_repository.h"

#include "core/store/query.h"
#include "core/store/sql_error.h"
#include "core/store/transaction.h"

#include <QCollator>
#include <QLocale>
#include <QUuid>

#include <algorithm>
#include <map>
#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

Activity activityFrom(const Query &row)
{
    Activity activity;
    activity.id.value = row.number(0);
    activity.uuid = QUuid::fromString(row.text(1));
    activity.name = row.text(2);
    activity.kind = activityKindFromCode(row.text(3)).value_or(ActivityKind::Individual); // the table takes no other codes
    activity.municipality = row.text(4);
    activity.from = row.date(5);
    activity.to = row.date(6);
    return activity;
}

std::pair<qint64, QString> nameFrom(const Query &row)
{
    return {row.number(0), row.text(1)};
}

Result<void> checkActivity(const Activity &activity)
{
    const Problems problems = problemsOf(activity);
    return problems.empty() ? Result<void>() : failure(Error::Kind::Invalid, toSentence(problems.front()));
}

/// Says in the activity's own words what SQLite refused.
Error activityError(const Error &error, const Activity &activity)
{
    if (violates(error, u"activity.name"))
        return {error.kind,
                ActivityRepository::tr("There is already an activity called “%1”. Choose another name.").arg(activity.name),
                error.detail};
    return error;
}

Result<qint64> referencesTo(Database &database, const char *literal, Id<Activity> id)
{
    Query query(database, literal);
    return numberOf(query.bind(id));
}

/// Conflict, with how many, when responses, piles or counts refer to @a activity.
Result<void> checkUnused(Database &database, const Activity &activity)
{
    const auto responses = referencesTo(database, "SELECT count(*) FROM response WHERE activity = ?", activity.id);
    if (!responses)
        return failure(responses);
    const auto piles = referencesTo(database, "SELECT count(*) FROM batch WHERE activity = ?", activity.id);
    if (!piles)
        return failure(piles);
    const auto counts = referencesTo(database, "SELECT count(*) FROM counts WHERE activity = ?", activity.id);
    if (!counts)
        return failure(counts);
    const auto lists = referencesTo(database, "SELECT sum(lines) FROM hand_out_state WHERE activity = ?", activity.id);
    if (!lists)
        return failure(lists);
    if (*responses == 0 && *piles == 0 && *counts == 0 && *lists == 0)
        return {};
    return failure(
        Error::Kind::Conflict,
        ActivityRepository::tr("The activity “%1” cannot be removed: %2, %3, %4 and %5 refer to it. Give it an end date instead.")
            .arg(activity.name, ActivityRepository::tr("%n response(s)", nullptr, static_cast<int>(*responses)),
                 ActivityRepository::tr("%n pile(s)", nullptr, static_cast<int>(*piles)),
                 ActivityRepository::tr("%n line(s) of counts", nullptr, static_cast<int>(*counts)),
                 ActivityRepository::tr("%n line(s) of its list", nullptr, static_cast<int>(*lists))));
}

tl::unexpected<Error> activityGone()
{
    return failure(Error::Kind::NotFound, ActivityRepository::tr("That activity is not in this file. Choose another."));
}

} // namespace

ActivityRepository::ActivityRepository(Database &database) : m_database(database) { }

Result<Id<Activity>> ActivityRepository::add(const Activity &activity)
{
    if (auto valid = checkActivity(activity); !valid)
        return failure(valid);
    // One statement is a transaction by itself, and so this can also be a part of a larger one.
    const QUuid uuid = activity.uuid.isNull() ? QUuid::createUuid() : activity.uuid;
    Query insert(m_database,
                 "INSERT INTO activity(uuid, name, kind, municipality, from_date, to_date) VALUES (?, ?, ?, ?, ?, ?)");
    insert.bind(uuid.toString(QUuid::WithoutBraces)).bind(activity.name).bind(toCode(activity.kind));
    insert.bind(activity.municipality).bind(activity.from).bind(activity.to);
    if (auto inserted = insert.run(); !inserted)
        return tl::unexpected(activityError(inserted.error(), activity));
    const Id<Activity> id{insert.insertedId()};
    Q_EMIT changed();
    return id;
}

Result<void> ActivityRepository::update(const Activity &activity)
{
    if (auto valid = checkActivity(activity); !valid)
        return valid;
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const Result<Activity> before = byId(activity.id);
    if (!before)
        return failure(before);
    if (before->kind != activity.kind) {
        return failure(Error::Kind::Conflict,
                       tr("The kind of the activity “%1” is fixed. Add another activity for the other kind.").arg(before->name));
    }
    Query change(m_database, "UPDATE activity SET name = ?, municipality = ?, from_date = ?, to_date = ? WHERE id = ?");
    change.bind(activity.name).bind(activity.municipality).bind(activity.from).bind(activity.to).bind(activity.id);
    if (auto written = change.run(); !written)
        return tl::unexpected(activityError(written.error(), activity));
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<void> ActivityRepository::remove(Id<Activity> id)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const Result<Activity> activity = byId(id);
    if (!activity)
        return failure(activity);
    if (auto unused = checkUnused(m_database, *activity); !unused)
        return unused;
    if (auto removed = Query(m_database, "DELETE FROM activity WHERE id = ?").bind(id).run(); !removed)
        return removed;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<std::vector<Activity>> ActivityRepository::all() const
{
    Query query(m_database, "SELECT id, uuid, name, kind, municipality, from_date, to_date FROM activity ORDER BY id");
    Result<std::vector<Activity>> activities = rowsOf(query, activityFrom);
    if (!activities)
        return activities;
    QCollator order(QLocale(QLocale::Swedish, QLocale::Sweden));
    order.setNumericMode(true);
    std::stable_sort(activities->begin(), activities->end(),
                     [&order](const Activity &a, const Activity &b) { return order.compare(a.name, b.name) < 0; });
    return activities;
}

Result<QMap<qint64, QString>> ActivityRepository::names() const
{
    Query query(m_database, "SELECT id, name FROM activity");
    const auto names = rowsOf(query, nameFrom);
    if (!names)
        return failure(names);
    return QMap(std::map(names->cbegin(), names->cend()));
}

Result<Activity> ActivityRepository::byId(Id<Activity> id) const
{
    Query query(m_database, "SELECT id, uuid, name, kind, municipality, from_date, to_date FROM activity WHERE id = ?");
    const Result<std::optional<Activity>> activity = firstOf(query.bind(id), activityFrom);
    if (!activity)
        return failure(activity);
    if (!*activity)
        return activityGone();
    return **activity;
}

Result<Activity> ActivityRepository::byName(const QString &name) const
{
    Query query(m_database, "SELECT id, uuid, name, kind, municipality, from_date, to_date FROM activity WHERE name = ?");
    const Result<std::optional<Activity>> activity = firstOf(query.bind(name), activityFrom);
    if (!activity)
        return failure(activity);
    if (!*activity)
        return failure(Error::Kind::NotFound, tr("There is no activity called “%1”. Add it first.").arg(name));
    return **activity;
}

} // namespace ljus
