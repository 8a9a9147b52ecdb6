// The canonical response table: one row per response, one column per question.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response_table.h"

#include "core/exchange/response_columns.h"
#include "core/instruments/lineage.h"

#include <algorithm>
#include <map>

namespace ljus {

namespace {

/// Where the cells of a column come from.
struct Column
{
    const Question *question; ///< as in the newest version that asks it; null: none does
    std::span<const Cell> cells;
    const QStringList &values;
};

/// What a column holds for the responses of one version and variant: the question they were asked, or a code for not asked.
struct Asked
{
    const Question *question = nullptr;
    QString whyNot;
};

Asked askedIn(const QuestionnaireVersion &version, const Variant &variant, const Question *question)
{
    switch (question == nullptr ? Comparability::NotInVersion : comparability(version, variant, *question)) {
    case Comparability::NotInVersion:
        return {nullptr, QLatin1String(codes::kNotInVersion)};
    case Comparability::NotInVariant:
        return {nullptr, QLatin1String(codes::kNotInVariant)};
    case Comparability::Comparable:
    case Comparability::Changed:
        break;
    }
    return {version.question(question->key), {}};
}

QStringList ticked(const Question &question, Cell cell)
{
    QStringList codes;
    for (std::size_t option = 0; option < question.options.size(); ++option) {
        if ((cell >> option & 1U) != 0)
            codes.push_back(question.options[option].code);
    }
    return codes;
}

Answer answerIn(Cell cell, const Question &question, const QStringList &values)
{
    switch (cell) {
    case kBlankCell:
        return Answer::blank();
    case kMarksCell:
        return Answer::marks();
    case kUnreadableCell:
        return Answer::unreadable();
    default:
        break;
    }
    if (question.kind == QuestionKind::SingleChoice)
        return Answer::option(question.options[cell].code);
    if (question.kind == QuestionKind::MultipleChoice)
        return Answer::options(ticked(question, cell));
    return Answer::text(values[static_cast<qsizetype>(cell)]);
}

QVariant fieldOf(const Column &column, const Asked &asked, std::size_t row)
{
    if (asked.question == nullptr)
        return asked.whyNot;
    const Answer answer = answerIn(column.cells[row], *asked.question, column.values);
    if (answer.isValue() && asked.question->kind == QuestionKind::Number)
        return answer.value().toDouble();
    return toCodes(answer, asked.question->kind).join(u' ');
}

bool fieldComesBefore(const QVariant &left, const QVariant &right)
{
    const bool isNumber = left.typeId() == QMetaType::Double;
    if (isNumber != (right.typeId() == QMetaType::Double))
        return isNumber;
    return isNumber ? left.toDouble() < right.toDouble() : left.toString() < right.toString();
}

bool rowComesBefore(const QVariantList &left, const QVariantList &right)
{
    return std::lexicographical_compare(left.cbegin(), left.cend(), right.cbegin(), right.cend(), fieldComesBefore);
}

class TableWriter
{
public:
    TableWriter(const ResponseSet &responses, const QMap<qint64, QString> &activityNames, FreeText freeText);
    Table write();

private:
    using Form = std::pair<quint16, quint16>; ///< version and variant

    void addColumn(const Question &question);
    const std::vector<Asked> &askedOf(const ResponseSet::Row &row);
    QVariantList rowOf(std::size_t row);

    const ResponseSet &m_responses;
    const Questionnaire &m_questionnaire;
    const QMap<qint64, QString> &m_activityNames;
    QStringList m_names{columns::kSex};
    std::vector<Column> m_columns; ///< the sex question's first
    std::map<Form, std::vector<Asked>> m_asked;
};

TableWriter::TableWriter(const ResponseSet &responses, const QMap<qint64, QString> &activityNames, FreeText freeText)
    : m_responses(responses), m_questionnaire(responses.questionnaire()), m_activityNames(activityNames)
{
    const QuestionKey sex = sexQuestionOf(m_questionnaire);
    m_names += headColumns();
    m_columns.push_back({nullptr, responses.cells(sex), responses.values(sex)});
    std::vector<const Question *> last;
    for (const Question *question : questionsOf(m_questionnaire)) {
        if (question->key == sex)
            m_columns.front().question = question;
        else if (isEverFreeText(m_questionnaire, question->key))
            last.push_back(question);
        else
            addColumn(*question);
    }
    if (freeText == FreeText::LeftOut)
        return;
    for (const Question *question : last)
        addColumn(*question);
}

void TableWriter::addColumn(const Question &question)
{
    m_names.push_back(question.key);
    m_columns.push_back({&question, m_responses.cells(question.key), m_responses.values(question.key)});
}

const std::vector<Asked> &TableWriter::askedOf(const ResponseSet::Row &row)
{
    const auto [entry, isNew] = m_asked.try_emplace({row.version, row.variant});
    if (isNew) {
        const QuestionnaireVersion &version = m_questionnaire.versions[row.version];
        for (const Column &column : m_columns)
            entry->second.push_back(askedIn(version, version.variants[row.variant], column.question));
    }
    return entry->second;
}

QVariantList TableWriter::rowOf(std::size_t row)
{
    const ResponseSet::Row &head = m_responses.rows()[row];
    const QuestionnaireVersion &version = m_questionnaire.versions[head.version];
    const std::vector<Asked> &asked = askedOf(head);
    QVariantList fields{fieldOf(m_columns.front(), asked.front(), row)};
    fields << (head.activity ? QVariant(m_activityNames.value(head.activity->value)) : QVariant());
    fields << m_questionnaire.key << version.key << version.variants[head.variant].key << head.language;
    for (std::size_t column = 1; column < m_columns.size(); ++column)
        fields << fieldOf(m_columns[column], asked[column], row);
    return fields;
}

Table TableWriter::write()
{
    Table table{m_questionnaire.key, m_names, {}};
    for (std::size_t row = 0; row < m_responses.rows().size(); ++row)
        table.rows.push_back(rowOf(row));
    sortByContent(table.rows);
    return table;
}

} // namespace

void sortByContent(std::vector<QVariantList> &rows)
{
    std::sort(rows.begin(), rows.end(), rowComesBefore);
}

Table responseTable(const ResponseSet &responses, const QMap<qint64, QString> &activityNames, FreeText freeText)
{
    return TableWriter(responses, activityNames, freeText).write();
}

} // namespace ljus
