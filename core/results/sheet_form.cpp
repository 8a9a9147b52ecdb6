// A paper form's answers as a row of small numbers, made for holding sheets against each other.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/sheet_form.h"

#include <QHash>

namespace ljus {

namespace {

constexpr unsigned kDifferentAnswers = kLargestAnswer;

SheetCell nothingCell(Answer::Kind kind)
{
    switch (kind) {
    case Answer::Kind::Marks:
        return kCrossedCell;
    case Answer::Kind::Unreadable:
        return kIllegibleCell;
    default:
        return kEmptyCell;
    }
}

/// The ticked options whatever their order.
SheetCell tickedCell(const Question &question, const QStringList &codes)
{
    unsigned ticked = 0;
    for (const QString &code : codes)
        ticked |= 1U << question.optionIndex(code).value_or(0);
    return static_cast<SheetCell>(ticked % kDifferentAnswers);
}

SheetCell cellOf(const Question &question, const Answer &answer)
{
    if (!answer.isValue())
        return nothingCell(answer.kind());
    switch (question.kind) {
    case QuestionKind::SingleChoice: {
        const std::optional<int> option = question.optionIndex(answer.value());
        return option ? static_cast<SheetCell>(*option) : kIllegibleCell;
    }
    case QuestionKind::MultipleChoice:
        return tickedCell(question, answer.values());
    case QuestionKind::FreeText:
        return kTextCell;
    default:
        return static_cast<SheetCell>(qHash(answer.value(), 0) % kDifferentAnswers);
    }
}

} // namespace

std::vector<SheetCell> SheetForm::cellsOf(const Response &sheet) const
{
    const Variant *variant = m_version->variant(sheet.head.variant);
    std::vector<SheetCell> cells(size(), kEmptyCell);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Question &asked = question(i);
        const auto answer = sheet.answers.constFind(asked.key);
        if (variant != nullptr && !variant->asks(asked.key))
            cells[i] = kNotCompared;
        else if (answer != sheet.answers.cend())
            cells[i] = cellOf(asked, *answer);
    }
    return cells;
}

} // namespace ljus
