// The canonical response table: one row per response, one column per question.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/domain/activity.h"
#include "core/domain/import_plan.h"
#include "core/domain/round.h"
#include "core/exchange/table.h"
#include "core/instruments/instrument.h"
#include "core/instruments/response_set.h"

#include <QIODevice>

#include <vector>

namespace ljus {

/// What an import file is read as, and against what.
struct ImportTarget
{
    const Questionnaire &questionnaire; ///< borrowed
    QString version; ///< for rows that do not say; must exist
    Id<Round> round;
    QString language = QStringLiteral("sv"); ///< for rows that do not say
    std::vector<Activity> activities; ///< those that exist
};

/// A plan when there are no problems; at most kMostProblems problems otherwise, each "rad 14, kolumn B3", the last one saying how
/// many more there are.
struct ImportReading
{
    static constexpr std::size_t kMostProblems = 50;

    ImportPlan plan;
    Problems problems;
};

/// Reads CSV. Columns in any order: kon (the sex question's key is accepted too), insats, enkat, version, variant, sprak and one
/// per question, named by its key. Where version, variant or sprak is missing the target's version, the first variant that asks
/// exactly the sex column's presence, and the target's language hold. A column of a question that the version asks may not be
/// missing, free text excepted; an unknown column, an unknown code, a row with too few or too many fields, a free text with an
/// identity number are problems. Error when the file is no CSV at all or broken CSV, or the target's version does not exist.
[[nodiscard]] Result<ImportReading> readResponseTable(QIODevice &device, const ImportTarget &target);

/// Sorts rows of texts and numbers by what they say, so that no order tells who answered when.
void sortByContent(std::vector<QVariantList> &rows);

enum class FreeText { LeftOut, Included };

/// @a responses as the canonical table: kon first (also where no version asks it), then insats (name), enkat, version, variant,
/// sprak, the questions of all versions in order, free text last and only where asked for. Rows are sorted by their content, so
/// that no order tells who answered when.
/// @a activityNames by Id<Activity>::value.
[[nodiscard]] Table responseTable(const ResponseSet &responses, const QMap<qint64, QString> &activityNames, FreeText freeText);

} // namespace ljus
