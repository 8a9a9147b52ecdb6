// The finished responses of one questionnaire in memory, column by column, made for counting.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/response.h"
#include "core/instruments/instrument.h"

#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace ljus {

/// What one response has for one question. Single choice: the option's index. Multiple choice: bit i set for option i.
/// Number, date, text: index into the column's values. Else one of the kinds of nothing.
using Cell = quint32;
inline constexpr Cell kBlankCell = 0xFFFFFFFFU; ///< blank, or not keyed
inline constexpr Cell kMarksCell = 0xFFFFFFFEU;
inline constexpr Cell kUnreadableCell = 0xFFFFFFFDU;
inline constexpr Cell kLargestValueCell = 0x7FFFFFFFU; ///< so that a multiple choice question may have kMostOptions

/// Responses as rows of small numbers. A cell is to be read with the question of the row's own version.
/// Keeps no order that tells who answered when: order-free counting is all it is for.
class ResponseSet
{
public:
    struct Row
    {
        quint16 version = 0; ///< index into questionnaire().versions
        quint16 variant = 0; ///< index into that version's variants
        QString language;
        std::optional<Id<Activity>> activity;
    };

    /// @a questionnaire is borrowed, must outlive this.
    explicit ResponseSet(const Questionnaire &questionnaire);

    /// Starts a row for @a head; false when it is of another questionnaire, or its version or variant is not in this one
    /// (nothing is added then).
    [[nodiscard]] bool addRow(const ResponseHead &head);
    /// Sets a cell of the newest row from its written form (see toCodes; a multiple choice comes as one call per ticked option).
    /// False when the row's form does not ask @a question, or @a code is no option, number or date of it: the cell is left as it
    /// was. A true "_ej_version" or "_ej_variant" is accepted and leaves the cell blank.
    [[nodiscard]] bool addCode(const QuestionKey &question, const QString &code);
    /// addRow and addCode for a whole response; false, and nothing added, when it does not fit the questionnaire.
    [[nodiscard]] bool add(const Response &response);

    [[nodiscard]] const Questionnaire &questionnaire() const { return *m_questionnaire; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_rows.size()); }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// One cell per row; empty when no version asks @a question.
    [[nodiscard]] std::span<const Cell> cells(const QuestionKey &question) const;
    /// The numbers, dates or texts that the cells of @a question point to.
    [[nodiscard]] const QStringList &values(const QuestionKey &question) const;

private:
    struct Column
    {
        std::vector<Cell> cells;
        QStringList values;
    };

    /// A question as one printed form asks it, and where its cells are.
    struct Asked
    {
        const Question *question = nullptr;
        std::size_t column = 0;
    };
    using Form = std::vector<Asked>; ///< sorted by key: for some thirty short keys quicker than a hash

    [[nodiscard]] static const Asked *find(const Form &form, const QuestionKey &question);
    [[nodiscard]] Form formOf(const QuestionnaireVersion &version, const Variant &variant) const;
    /// Whether @a code is the reserved one that says why the newest row's form does not ask @a question.
    [[nodiscard]] bool isTrulyNotAsked(const QuestionKey &question, const QString &code) const;
    [[nodiscard]] bool setOption(const Asked &asked, const QString &code);
    [[nodiscard]] bool setValue(const Asked &asked, const QString &code);

    const Questionnaire *m_questionnaire;
    std::vector<Row> m_rows;
    QHash<QuestionKey, qsizetype> m_columnOf;
    std::vector<Column> m_columns;
    std::vector<std::vector<Form>> m_forms; ///< by version and variant
};

} // namespace ljus
