// The finished responses of one questionnaire in memory, column by column.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/response_set.h"

#include <algorithm>

namespace ljus {

namespace {

/// The cell of a reserved code that is an answer's kind of nothing.
std::optional<Cell> nothingCell(const QString &code)
{
    if (code.isEmpty() || code == QLatin1String(codes::kBlank))
        return kBlankCell;
    if (code == QLatin1String(codes::kMarks))
        return kMarksCell;
    if (code == QLatin1String(codes::kUnreadable))
        return kUnreadableCell;
    return std::nullopt;
}

} // namespace

ResponseSet::ResponseSet(const Questionnaire &questionnaire) : m_questionnaire(&questionnaire)
{
    for (const QuestionnaireVersion &version : questionnaire.versions) {
        for (const Question &question : version.questions) {
            if (!m_columnOf.contains(question.key))
                m_columnOf.insert(question.key, m_columnOf.size());
        }
        std::vector<Form> forms;
        for (const Variant &variant : version.variants)
            forms.push_back(formOf(version, variant));
        m_forms.push_back(std::move(forms));
    }
    m_columns.resize(static_cast<std::size_t>(m_columnOf.size()));
}

ResponseSet::Form ResponseSet::formOf(const QuestionnaireVersion &version, const Variant &variant) const
{
    Form form;
    for (const Question *question : version.questionsOf(variant))
        form.push_back({question, static_cast<std::size_t>(m_columnOf.value(question->key))});
    std::sort(form.begin(), form.end(), [](const Asked &a, const Asked &b) { return a.question->key < b.question->key; });
    return form;
}

const ResponseSet::Asked *ResponseSet::find(const Form &form, const QuestionKey &question)
{
    const auto place = std::lower_bound(form.cbegin(), form.cend(), question,
                                        [](const Asked &asked, const QuestionKey &key) { return asked.question->key < key; });
    return place != form.cend() && place->question->key == question ? &*place : nullptr;
}

bool ResponseSet::addRow(const ResponseHead &head)
{
    const std::optional<int> version = m_questionnaire->versionIndex(head.version);
    if (head.questionnaire != m_questionnaire->key || !version)
        return false;
    const std::vector<Variant> &variants = m_questionnaire->versions[static_cast<std::size_t>(*version)].variants;
    for (std::size_t variant = 0; variant < variants.size(); ++variant) {
        if (variants[variant].key != head.variant)
            continue;
        m_rows.push_back({static_cast<quint16>(*version), static_cast<quint16>(variant), head.language, head.activity});
        for (Column &column : m_columns)
            column.cells.push_back(kBlankCell);
        return true;
    }
    return false;
}

bool ResponseSet::addCode(const QuestionKey &question, const QString &code)
{
    if (m_rows.empty())
        return false;
    const Form &form = m_forms[m_rows.back().version][m_rows.back().variant];
    const Asked *asked = find(form, question);
    if (asked == nullptr)
        return isTrulyNotAsked(question, code);
    Column &column = m_columns[asked->column];
    if (const std::optional<Cell> nothing = nothingCell(code)) {
        column.cells.back() = *nothing;
        return true;
    }
    return asked->question->isChoice() ? setOption(*asked, code) : setValue(*asked, code);
}

bool ResponseSet::isTrulyNotAsked(const QuestionKey &question, const QString &code) const
{
    if (!m_columnOf.contains(question))
        return false;
    const bool inVersion = m_questionnaire->versions[m_rows.back().version].question(question) != nullptr;
    return code == QLatin1String(inVersion ? codes::kNotInVariant : codes::kNotInVersion);
}

bool ResponseSet::setOption(const Asked &asked, const QString &code)
{
    const std::optional<int> option = asked.question->optionIndex(code);
    if (!option)
        return false;
    Cell &cell = m_columns[asked.column].cells.back();
    if (asked.question->kind == QuestionKind::SingleChoice)
        cell = static_cast<Cell>(*option);
    else
        cell = (cell <= kLargestValueCell ? cell : 0U) | (1U << *option);
    return true;
}

bool ResponseSet::setValue(const Asked &asked, const QString &code)
{
    const std::optional<Answer> answer = fromCodes({code}, asked.question->kind);
    if (!answer || !accepts(*asked.question, *answer))
        return false;
    Column &column = m_columns[asked.column];
    column.cells.back() = static_cast<Cell>(column.values.size());
    column.values.push_back(answer->value());
    return true;
}

bool ResponseSet::add(const Response &response)
{
    const QuestionnaireVersion *version = m_questionnaire->version(response.head.version);
    const Variant *variant = version == nullptr ? nullptr : version->variant(response.head.variant);
    if (variant == nullptr || firstUnacceptable(*version, *variant, response.answers) || !addRow(response.head))
        return false;
    bool added = true;
    for (auto answer = response.answers.cbegin(); answer != response.answers.cend(); ++answer) {
        for (const QString &code : toCodes(*answer, version->question(answer.key())->kind))
            added = addCode(answer.key(), code) && added;
    }
    return added;
}

std::span<const Cell> ResponseSet::cells(const QuestionKey &question) const
{
    const auto column = m_columnOf.constFind(question);
    if (column == m_columnOf.cend())
        return {};
    return m_columns[static_cast<std::size_t>(*column)].cells;
}

const QStringList &ResponseSet::values(const QuestionKey &question) const
{
    static const QStringList kNone;
    const auto column = m_columnOf.constFind(question);
    return column == m_columnOf.cend() ? kNone : m_columns[static_cast<std::size_t>(*column)].values;
}

} // namespace ljus
