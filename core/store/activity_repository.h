// Reads and writes the federation's activities.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/activity.h"

#include <QMap>
#include <QObject>

#include <vector>

namespace ljus {

class Database;

class ActivityRepository : public QObject
{
    Q_OBJECT
public:
    explicit ActivityRepository(Database &database); ///< borrowed, must outlive this

    /// Adds @a activity (id and a null uuid are made). Invalid with the first of problemsOf(activity); Conflict when the name is
    /// taken.
    [[nodiscard]] Result<Id<Activity>> add(const Activity &activity);
    /// Changes all but the kind, which is fixed once created (Conflict).
    [[nodiscard]] Result<void> update(const Activity &activity);
    /// Removes one that nothing refers to; Conflict, with how many responses, piles, counts and hand-outs, otherwise.
    [[nodiscard]] Result<void> remove(Id<Activity> id);
    /// In Swedish alphabetical order.
    [[nodiscard]] Result<std::vector<Activity>> all() const;
    /// By id.
    [[nodiscard]] Result<QMap<qint64, QString>> names() const;
    [[nodiscard]] Result<Activity> byId(Id<Activity> id) const;
    [[nodiscard]] Result<Activity> byName(const QString &name) const;

Q_SIGNALS:
    void changed();

private:
    Database &m_database;
};

} // namespace ljus
