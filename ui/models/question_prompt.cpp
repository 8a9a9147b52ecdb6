// Finds a question by its printed number while the number is typed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/question_prompt.h"

#include <algorithm>

namespace ljus {

void QuestionPrompt::open()
{
    m_isOpen = true;
    m_typed.clear();
}

std::optional<int> QuestionPrompt::type(int digit, const std::vector<const Question *> &questions)
{
    m_typed += QString::number(digit);
    const auto begins = [this](const Question *question) { return question->number.startsWith(m_typed); };
    const auto possible = std::count_if(questions.cbegin(), questions.cend(), begins);
    m_isOpen = possible > 1;
    if (possible != 1)
        return std::nullopt;
    return static_cast<int>(std::find_if(questions.cbegin(), questions.cend(), begins) - questions.cbegin());
}

std::optional<int> QuestionPrompt::accept(const std::vector<const Question *> &questions)
{
    m_isOpen = false;
    const auto found = std::find_if(questions.cbegin(), questions.cend(),
                                    [this](const Question *question) { return question->number == m_typed; });
    return found == questions.cend() ? std::nullopt : std::optional(static_cast<int>(found - questions.cbegin()));
}

} // namespace ljus
