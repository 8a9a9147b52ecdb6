// Whether whole numbers exist that keep to given sums.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace ljus::test {

/// low <= sum of the variables <= high
struct Sum
{
    std::vector<std::size_t> variables;
    int low = 0;
    int high = 0;

    [[nodiscard]] bool isKeptBy(const std::vector<int> &values) const
    {
        int sum = 0;
        for (const std::size_t variable : variables)
            sum += values[variable];
        return low <= sum && sum <= high;
    }
};

/// Branch and bound over whole numbers >= 0.
class IntegerSearch
{
public:
    enum class Outcome {
        Found,
        None, ///< proven: nothing is left to try
        GaveUp,
    };

    /// @a near is tried first; it keeps to most of the sums.
    IntegerSearch(std::vector<Sum> sums, std::vector<int> near, int most)
        : m_sums(std::move(sums)), m_near(std::move(near)), m_most(most)
    {
    }

    [[nodiscard]] Outcome run()
    {
        const bool found = search(std::vector<Range>(m_near.size(), {0, m_most}));
        return m_nodes > kMostNodes ? Outcome::GaveUp : found ? Outcome::Found : Outcome::None;
    }

private:
    struct Range
    {
        int low = 0;
        int high = 0;
    };
    using Ranges = std::vector<Range>;

    [[nodiscard]] bool search(Ranges ranges)
    {
        if (++m_nodes > kMostNodes || !narrow(ranges))
            return false;
        const auto width = [](const Range &range) { return range.low == range.high ? kMostNodes : range.high - range.low; };
        const auto open = std::min_element(ranges.begin(), ranges.end(),
                                           [&](const Range &one, const Range &other) { return width(one) < width(other); });
        if (open == ranges.end() || open->low == open->high)
            return true;
        const int near = std::clamp(m_near[static_cast<std::size_t>(open - ranges.begin())], open->low, open->high);
        const Range whole = *open;
        for (const Range part : {Range{near, near}, Range{near + 1, whole.high}, Range{whole.low, near - 1}}) {
            *open = part;
            if (part.low <= part.high && search(ranges))
                return true;
        }
        return false;
    }

    /// Leaves out of @a ranges what no sum allows; false when nothing is left.
    [[nodiscard]] bool narrow(Ranges &ranges) const
    {
        for (bool changed = true; changed;) {
            changed = false;
            for (const Sum &sum : m_sums) {
                int low = 0;
                int high = 0;
                for (const std::size_t variable : sum.variables) {
                    low += ranges[variable].low;
                    high += ranges[variable].high;
                }
                for (const std::size_t variable : sum.variables) {
                    Range &range = ranges[variable];
                    const Range kept{std::max(range.low, sum.low - (high - range.high)),
                                     std::min(range.high, sum.high - (low - range.low))};
                    if (kept.low > kept.high)
                        return false;
                    changed = changed || kept.low != range.low || kept.high != range.high;
                    low += kept.low - range.low;
                    high += kept.high - range.high;
                    range = kept;
                }
                if (low > sum.high || high < sum.low)
                    return false;
            }
        }
        return true;
    }

    static constexpr int kMostNodes = 3000;
    std::vector<Sum> m_sums;
    std::vector<int> m_near;
    int m_most;
    int m_nodes = 0;
};

} // namespace ljus::test
