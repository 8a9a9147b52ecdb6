// Orders groups, and works out what stands beside a share.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/presentation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ljus {

namespace {

bool isOrderedByShare(Cut cut)
{
    return cut == Cut::Activity || cut == Cut::Municipality;
}

/// Places of @a shares, the largest first; those without last, in their own order.
std::vector<std::size_t> largestFirst(const std::vector<std::optional<double>> &shares)
{
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        constexpr double kNone = -1;
        return shares[a].value_or(kNone) > shares[b].value_or(kNone);
    });
    return order;
}

bool isCounted(const GroupResult &group)
{
    return group.visibility != Visibility::Hidden && group.standing == Standing::Counted && group.base > 0;
}

} // namespace

std::vector<std::size_t> shownOrder(const QuestionnaireResults &results, const QuestionResult &question)
{
    std::vector<std::optional<double>> shares(question.groups.size(), std::nullopt);
    for (std::size_t group = 0; isOrderedByShare(results.cut) && group < shares.size(); ++group)
        shares[group] = positiveShareOf(*question.question, question.groups[group]);
    return largestFirst(shares);
}

std::vector<std::size_t> shownOrder(const IndicatorComparison &comparison, const IndicatorResult &indicator)
{
    std::vector<std::optional<double>> values(indicator.groups.size(), std::nullopt);
    for (std::size_t group = 0; isOrderedByShare(comparison.cut) && group < values.size(); ++group)
        values[group] = indicator.groups[group].value;
    return largestFirst(values);
}

bool isComparedWithItself(const QuestionnaireResults &results, const Question &question)
{
    return results.cut == Cut::Sex && question.role == Question::Role::Sex;
}

std::vector<SexShare> sexDistribution(const QuestionnaireResults &whole)
{
    const auto sex = std::find_if(whole.questions.begin(), whole.questions.end(),
                                  [](const QuestionResult &each) { return each.question->role == Question::Role::Sex; });
    if (sex == whole.questions.end())
        return {};
    const GroupResult &figures = sex->groups.front();
    std::vector<SexShare> shares;
    for (const OptionShare &option : figures.options)
        shares.push_back({option.label, option.percent, option.n, figures.visibility == Visibility::Hidden});
    return shares;
}

std::optional<double> positiveShareOf(const Question &question, const GroupResult &group)
{
    constexpr double kWhole = 100;
    if (question.positive.isEmpty() || !isCounted(group))
        return std::nullopt;
    return kWhole * group.positive / group.base;
}

std::optional<Interval> intervalOf(const Question &question, const GroupResult &group)
{
    if (question.positive.isEmpty() || !isCounted(group))
        return std::nullopt;
    return wilsonInterval({group.positive, group.base});
}

std::optional<Interval> intervalOf(const Indicator &indicator, const IndicatorValue &value)
{
    constexpr double kWhole = 100;
    if (!value.value || !indicator.rule || indicator.rule->kind != IndicatorRule::Kind::PositiveShare)
        return std::nullopt;
    return wilsonInterval({static_cast<int>(std::lround(*value.value * value.respondents / kWhole)), value.respondents});
}

} // namespace ljus
