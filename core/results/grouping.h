// Which group of a cut each response belongs to, and what may be shown of the groups.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/questionnaire_results.h"

#include <vector>

namespace ljus {

struct Grouping
{
    std::vector<ResultGroup> groups;
    GroupIndex rows; ///< per row of the set, an index into groups

    [[nodiscard]] int count() const { return static_cast<int>(groups.size()); }
};

/// Whole: one group. Sex: the options of @a version's sex question in their order, also those without responses, then "_tom" for
/// rows that state none. Activity: those that have responses, in Swedish order of their labels, then "_tom" for rows without.
/// "_tom" is left out when no row belongs there.
[[nodiscard]] Grouping groupingOf(const ResponseSet &responses, const QuestionnaireVersion &version,
                                  const ResultRequest &request);

/// What may be shown of each group, given how many answers each has: the groups of a cut are parts of a total that is shown
/// elsewhere.
[[nodiscard]] std::vector<Visibility> visibilityOf(const std::vector<int> &answers, const ResultRequest &request);

} // namespace ljus
