// What may leave the program of one question, decided on for all its cuts at once.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/grouping.h"

#include <array>
#include <utility>
#include <vector>

namespace ljus {

/// Decides from the answers and the limits alone, never from what is asked for: so any two outputs of the same answers agree,
/// and cannot be held against each other.
///
/// A group with few answers is hidden. What is hidden together within a total that is shown is a pool; the pool itself can be
/// worked out from the total. More groups are hidden, the smallest first, until the pool is sound: at least two groups with
/// answers, as many answers as the limit and more than groups, and no option (nor the positive ones together) that everyone in it
/// chose, unless the whole total chose it. Then every figure of a hidden group has at least two possible values, even for one who
/// knows how many answered in each (tests/results/disclosure_test.cpp proves it by search). Activities lie within municipalities,
/// so that a hidden municipality also has to share its pool with another. Two traits at once are never shown. What a shown total
/// tells by itself is accepted.
class Disclosure
{
public:
    /// @a responses and @a version are borrowed, must outlive this.
    Disclosure(const ResponseSet &responses, const QuestionnaireVersion &version, const ResultRequest &request);

    /// The hidden groups of one question.
    class Decision
    {
    public:
        /// Whether the group that @a traits describe (by trait, a group's code; none: the whole) may not be shown.
        [[nodiscard]] bool hides(const Filter &traits) const;

    private:
        friend class Disclosure;
        bool m_whole = false;
        QMap<Cut, QMap<QString, bool>> m_groups;
        QMap<QString, QString> m_municipalityOf; ///< by activity, group codes
    };

    [[nodiscard]] Decision decide(const Question &question) const;

private:
    using Hidden = std::vector<bool>;

    [[nodiscard]] const Grouping &by(Cut trait) const;
    void findKinds();
    /// What @a grouping's groups come to, put together from those of the kinds.
    [[nodiscard]] std::vector<Tally> gathered(const Grouping &grouping, const std::vector<Tally> &ofKinds) const;
    void decideFlat(Cut trait, const std::vector<Tally> &ofKinds, const Tally &whole, Decision &decision) const;
    void decidePlaces(const std::vector<Tally> &ofKinds, const Tally &whole, Decision &decision) const;

    const ResponseSet &m_responses;
    FewAnswers m_limits;
    std::array<std::pair<Cut, Grouping>, kTraits.size()> m_groupings;
    GroupIndex m_kindOf; ///< per row: rows that are alike in every trait are of one kind, so that each is read only once
    std::vector<std::size_t> m_exampleOf; ///< per kind, one of its rows
    std::vector<int> m_municipalityOf; ///< per group of activities
    bool m_hidesSex = false; ///< another version asks sex otherwise, and so divides the same answers otherwise
};

} // namespace ljus
