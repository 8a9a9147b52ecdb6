// Which group of a cut each response belongs to.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/questionnaire_results.h"
#include "core/results/tally.h"

#include <vector>

namespace ljus {

struct Grouping
{
    std::vector<ResultGroup> groups;
    GroupIndex rows; ///< per row of the set, an index into groups

    [[nodiscard]] int count() const { return static_cast<int>(groups.size()); }
    [[nodiscard]] int indexOf(const QString &code) const; ///< -1: there is no such group
};

/// All responses divided by @a cut, whatever @a request filters. Whole: one group. Sex: the options of @a version's sex question
/// in their order, also those without responses. The other traits: the groups that have responses, in Swedish order of their
/// labels. Then "_tom" for rows that belong nowhere, if there are any.
[[nodiscard]] Grouping partition(const ResponseSet &responses, const QuestionnaireVersion &version, Cut cut,
                                 const ResultRequest &request);

/// The same by the cut of @a request, over the rows that pass its filter; the others are -1.
[[nodiscard]] Grouping groupingOf(const ResponseSet &responses, const QuestionnaireVersion &version,
                                  const ResultRequest &request);

} // namespace ljus
