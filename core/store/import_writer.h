// Carries out the plan of an import.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/import_plan.h"
#include "core/instruments/instrument.h"
#include "core/store/activity_repository.h"

#include <QHash>

namespace ljus {

class Database;

/// Checks a plan row by row and writes it. All borrowed, must outlive this.
class ImportWriter
{
public:
    ImportWriter(const ImportPlan &plan, const Questionnaire &questionnaire) : m_plan(plan), m_questionnaire(questionnaire) { }

    /// Invalid, with the row's number, when a version, variant or answer does not belong to the questionnaire or an identity
    /// number was written.
    [[nodiscard]] Result<void> check() const;
    /// Writes all; must be called within a transaction. Invalid, with the row's number, when an activity is not known.
    [[nodiscard]] Result<void> write(Database &database, ActivityRepository &activities);

private:
    [[nodiscard]] Result<void> checkRow(const ImportedResponse &row) const;
    [[nodiscard]] Result<void> readyActivities(ActivityRepository &activities);
    [[nodiscard]] Result<void> writeRows(Database &database, int &serial) const;
    [[nodiscard]] Result<void> writeRow(Database &database, const ImportedResponse &row, int serial) const;

    const ImportPlan &m_plan;
    const Questionnaire &m_questionnaire;
    QHash<QString, Id<Activity>> m_activities; ///< by name
};

} // namespace ljus
