// What each printed form can say about one question, worked out once instead of row by row.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/lineage.h"
#include "core/instruments/response_set.h"
#include "core/results/nothing.h"

#include <optional>
#include <vector>

namespace ljus {

/// Looks up the form (version and variant) that a row was given on.
class FormLookup
{
public:
    FormLookup(const Question &question, const Questionnaire &questionnaire);

    /// Why @a row can say nothing about the question; nothing when its cell can be counted.
    [[nodiscard]] std::optional<Nothing> reason(const ResponseSet::Row &row) const
    {
        return m_reasons[m_firstForm[row.version] + row.variant];
    }

private:
    std::vector<std::size_t> m_firstForm; ///< per version
    std::vector<std::optional<Nothing>> m_reasons; ///< per version and variant
};

} // namespace ljus
