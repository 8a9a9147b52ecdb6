// National values as a file: what the country answered, to hold a federation's own results against.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/results/national.h"
#include "core/results/published.h"

#include <QIODevice>

#include <optional>
#include <span>

namespace ljus {

/// Either values and no problems, or no values and at least one problem.
struct NationalReading
{
    std::optional<NationalValues> values;
    Problems problems; ///< where is a JSON pointer, or "line 3, character 14" (translated) for text that is not JSON
};

/// Reads *.riksvarden.json (format: resources/national/riksvarden.schema.json). Never guesses: an unknown field, options that do
/// not sum up to those who answered, more answers than responses are problems, all of them reported at once. Io when @a device
/// fails.
[[nodiscard]] Result<NationalReading> readNational(QIODevice &device);

/// One questionnaire's results, whole and not filtered, and the number of federations they come from.
struct NationalPart
{
    const Published<QuestionnaireResults> &questions; ///< borrowed
    const Published<IndicatorComparison> &indicators; ///< borrowed, of the same questionnaire
    int federations = 1;
};

/// The same parts give the same bytes. What is hidden in @a parts is named and has no figures; free texts and dates are left out.
/// Invalid when a part is compared by something. Full or Io when @a device refuses.
[[nodiscard]] Result<void> writeNational(const NationalHead &head, std::span<const NationalPart> parts, QIODevice &device);

} // namespace ljus
