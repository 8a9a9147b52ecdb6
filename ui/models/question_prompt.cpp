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

std::optional<int> QuestionPrompt::found(const std::vector<const Question *> &questions) const
{
    if (m_typed.isEmpty())
        return std::nullopt;
    const auto is = [this](const Question *question) { return question->number == m_typed; };
    const auto begins = [this](const Question *question) { return question->number.startsWith(m_typed); };
    auto place = std::find_if(questions.cbegin(), questions.cend(), is);
    if (place == questions.cend() && std::count_if(questions.cbegin(), questions.cend(), begins) == 1)
        place = std::find_if(questions.cbegin(), questions.cend(), begins);
    return place == questions.cend() ? std::nullopt : std::optional(static_cast<int>(place - questions.cbegin()));
}

bool QuestionPrompt::leadsNowhere(const std::vector<const Question *> &questions) const
{
    return std::none_of(questions.cbegin(), questions.cend(),
                        [this](const Question *question) { return question->number.startsWith(m_typed); });
}

} // namespace ljus
