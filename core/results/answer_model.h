// What people usually answer after what, so that a coincidence can be told from a copy.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/sheet_form.h"

#include <QHash>

#include <array>
#include <span>
#include <vector>

namespace ljus {

/// How probable each answer is, given the choice before it on the same sheet, learnt from the sheets there are. Many people
/// answer alike from question to question; what follows from the answer before says little, and a row of the same answer says
/// least.
class AnswerModel
{
public:
    explicit AnswerModel(const SheetForm &form);

    void learn(std::span<const SheetCell> cells) { count(cells, 1); }
    void forget(std::span<const SheetCell> cells) { count(cells, -1); } ///< that were learnt

    /// How surprising each of @a cells is, −ln of its probability (nats), 0 for what is no answer; never more than kMostSurprise,
    /// so that no single answer decides. @a copies sheets like this one that were learnt are left out of account.
    [[nodiscard]] std::vector<double> surprises(std::span<const SheetCell> cells, int copies) const;

    static constexpr double kMostSurprise = 3;

private:
    static constexpr std::size_t kNoChoice = kMostOptions; ///< in place of the choice before: there is none

    /// How often each answer was given to one question.
    struct Column
    {
        bool isSingleChoice = false;
        QString scale;
        double options = 0;
        int answered = 0;
        QHash<SheetCell, int> answers; ///< unless single choice
        std::array<int, kMostOptions> chosen{};
        std::array<std::array<int, kMostOptions>, kMostOptions + 1> after{}; ///< by the choice before, then by the choice
        std::array<int, kMostOptions + 1> afterAny{}; ///< by the choice before
    };

    /// The choice before a question.
    struct Before
    {
        std::size_t choice = kNoChoice;
        const Column *column = nullptr;
    };

    void count(std::span<const SheetCell> cells, int step);
    [[nodiscard]] static double probability(const Column &column, SheetCell cell, const Before &before, int copies);

    std::vector<Column> m_columns;
};

} // namespace ljus
