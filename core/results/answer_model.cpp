// What people usually answer after what, so that a coincidence can be told from a copy.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/answer_model.h"

#include <algorithm>
#include <cmath>

namespace ljus {

namespace {

// Until enough sheets are known, their counts are mixed with what is likely anyway, as if so many sheets had said it.
constexpr double kSheetsOfAnyChoice = 2; ///< all options alike
constexpr double kSheetsOfChoiceAfter = 4; ///< as the choice before does not matter, but for staying with it:
constexpr double kStayOnScale = 0.3; ///< people stay with an option of the same scale
constexpr double kStayElsewhere = 0.1; ///< or with the place of an option, from one scale to the next
constexpr double kUnseen = 0.5; ///< a number, date or set of options that no other sheet has, in sheets
constexpr double kSheetsOfUnseen = 5;

} // namespace

AnswerModel::AnswerModel(const SheetForm &form) : m_columns(form.size())
{
    for (std::size_t i = 0; i < form.size(); ++i) {
        const Question &question = form.question(i);
        m_columns[i].isSingleChoice = question.kind == QuestionKind::SingleChoice;
        m_columns[i].scale = question.scale;
        m_columns[i].options = std::max(1.0, static_cast<double>(question.options.size()));
    }
}

void AnswerModel::count(std::span<const SheetCell> cells, int step)
{
    std::size_t before = kNoChoice;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!isAnswer(cells[i]))
            continue;
        Column &column = m_columns[i];
        column.answered += step;
        if (!column.isSingleChoice) {
            column.answers[cells[i]] += step;
            continue;
        }
        const std::size_t choice = cells[i];
        column.chosen[choice] += step;
        column.after[before][choice] += step;
        column.afterAny[before] += step;
        before = choice;
    }
}

double AnswerModel::probability(const Column &column, SheetCell cell, const Before &before, int copies)
{
    const auto others = [copies](int count) { return std::max(0.0, static_cast<double>(count) - copies); };
    const double answered = others(column.answered);
    if (!column.isSingleChoice)
        return (others(column.answers.value(cell)) + kUnseen) / (answered + kSheetsOfUnseen);
    const double share = (others(column.chosen[cell]) + kSheetsOfAnyChoice / column.options) / (answered + kSheetsOfAnyChoice);
    double stay = 0;
    if (before.column != nullptr)
        stay = before.column->scale == column.scale ? kStayOnScale : kStayElsewhere;
    const double likely = (1 - stay) * share + (cell == before.choice ? stay : 0);
    return (others(column.after[before.choice][cell]) + kSheetsOfChoiceAfter * likely)
           / (others(column.afterAny[before.choice]) + kSheetsOfChoiceAfter);
}

std::vector<double> AnswerModel::surprises(std::span<const SheetCell> cells, int copies) const
{
    std::vector<double> surprises(cells.size(), 0);
    Before before;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!isAnswer(cells[i]))
            continue;
        const Column &column = m_columns[i];
        surprises[i] = std::clamp(-std::log(probability(column, cells[i], before, copies)), 0.0, kMostSurprise);
        if (column.isSingleChoice)
            before = {cells[i], &column};
    }
    return surprises;
}

} // namespace ljus
