// In which order, and beside which goals, results are shown.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/chance.h"
#include "core/results/indicator_results.h"

#include <array>
#include <optional>
#include <vector>

namespace ljus {

/// The places in results.groups in the order that they are shown: activities and municipalities with the largest share of
/// positive answers first, those without a figure last in their own order; all others as they are.
[[nodiscard]] std::vector<std::size_t> shownOrder(const QuestionnaireResults &results, const QuestionResult &question);
[[nodiscard]] std::vector<std::size_t> shownOrder(const IndicatorComparison &comparison, const IndicatorResult &indicator);

/// Whether comparing @a question says nothing: everyone of a sex is of that sex.
[[nodiscard]] bool isComparedWithItself(const QuestionnaireResults &results, const Question &question);

/// The goal of an even distribution of the sexes, in per cent (DOMAIN: federations follow 40/60).
inline constexpr std::array kEvenSexes{40, 60};

/// One sex among those who stated theirs.
struct SexShare
{
    QString label;
    std::optional<int> percent; ///< whole; nothing when it is hidden, or nobody stated theirs
    int n = 0;
    bool hidden = false;
};

/// The distribution of the sexes in @a whole, results that are not compared; empty when the version does not ask.
[[nodiscard]] std::vector<SexShare> sexDistribution(const QuestionnaireResults &whole);

/// The share of positive answers in per cent, unrounded; nothing where there is none.
[[nodiscard]] std::optional<double> positiveShareOf(const Question &question, const GroupResult &group);
/// The 95 % interval of the positive share of a group; nothing where there is no share.
[[nodiscard]] std::optional<Interval> intervalOf(const Question &question, const GroupResult &group);
/// Of an indicator that is a share, by persons: one person's answers hang together.
[[nodiscard]] std::optional<Interval> intervalOf(const Indicator &indicator, const IndicatorValue &value);

} // namespace ljus
