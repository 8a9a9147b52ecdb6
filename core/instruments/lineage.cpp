// How versions of a questionnaire hang together.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/lineage.h"

namespace ljus {

Comparability comparability(const QuestionnaireVersion &asked, const Variant &variant, const Question &question)
{
    const Question *counterpart = asked.question(question.key);
    if (counterpart == nullptr)
        return Comparability::NotInVersion;
    if (!variant.asks(question.key))
        return Comparability::NotInVariant;
    return counterpart->revision == question.revision ? Comparability::Comparable : Comparability::Changed;
}

std::vector<QuestionChange> changesBetween(const QuestionnaireVersion &older, const QuestionnaireVersion &newer)
{
    std::vector<QuestionChange> changes;
    for (const Question &question : newer.questions) {
        const Question *before = older.question(question.key);
        if (before == nullptr)
            changes.push_back({QuestionChange::Kind::New, question.key});
        else if (before->revision != question.revision)
            changes.push_back({QuestionChange::Kind::Reworded, question.key});
    }
    for (const Question &question : older.questions) {
        if (newer.question(question.key) == nullptr)
            changes.push_back({QuestionChange::Kind::Dropped, question.key});
    }
    return changes;
}

} // namespace ljus
