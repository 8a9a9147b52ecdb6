// The columns of the canonical response table.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response_columns.h"

#include <QSet>

#include <algorithm>

namespace ljus {

QStringList headColumns()
{
    return {columns::kActivity, columns::kQuestionnaire, columns::kVersion, columns::kVariant, columns::kLanguage};
}

std::vector<const Question *> questionsOf(const Questionnaire &questionnaire)
{
    std::vector<const Question *> questions;
    QSet<QuestionKey> seen;
    for (std::size_t left = questionnaire.versions.size(); left > 0; --left) {
        for (const Question &question : questionnaire.versions[left - 1].questions) {
            if (!seen.contains(question.key))
                questions.push_back(&question);
            seen.insert(question.key);
        }
    }
    return questions;
}

bool isEverFreeText(const Questionnaire &questionnaire, const QuestionKey &key)
{
    return std::any_of(questionnaire.versions.cbegin(), questionnaire.versions.cend(), [&](const QuestionnaireVersion &version) {
        const Question *question = version.question(key);
        return question != nullptr && question->kind == QuestionKind::FreeText;
    });
}

QuestionKey sexQuestionOf(const Questionnaire &questionnaire)
{
    for (auto version = questionnaire.versions.crbegin(); version != questionnaire.versions.crend(); ++version) {
        if (const Question *sex = version->sexQuestion())
            return sex->key;
    }
    return columns::kSex;
}

} // namespace ljus
