// What each printed form can say about one question.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/form_lookup.h"

namespace ljus {

namespace {

std::optional<Nothing> reasonOf(const QuestionnaireVersion &version, const Variant &variant, const Question &question)
{
    switch (comparability(version, variant, question)) {
    case Comparability::NotInVariant:
        return Nothing::NotInVariant;
    case Comparability::NotInVersion:
        return Nothing::NotInVersion;
    case Comparability::Changed:
        return Nothing::Changed;
    case Comparability::Comparable:
        break;
    }
    // A definition with other options under the same revision is refused when read; should one be made in another way, its cells
    // mean something else.
    const Question *asked = version.question(question.key);
    if (asked->kind != question.kind || asked->options.size() != question.options.size())
        return Nothing::Changed;
    return std::nullopt;
}

} // namespace

FormLookup::FormLookup(const Question &question, const Questionnaire &questionnaire)
{
    for (const QuestionnaireVersion &version : questionnaire.versions) {
        m_firstForm.push_back(m_reasons.size());
        for (const Variant &variant : version.variants)
            m_reasons.push_back(reasonOf(version, variant, question));
    }
}

} // namespace ljus
