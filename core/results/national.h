// The country's values, and how they stand beside a federation's own results.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/indicator_results.h"

namespace ljus {

/// What a file of national values says of itself.
struct NationalHead
{
    QString title;
    QString label; ///< of the group in charts and tables: "Riket 2025"
    int year = 0;
    Provenance provenance;
    QString instrument; ///< id
    QString fingerprint; ///< of the definition that the values were counted by
};

struct NationalQuestion
{
    QuestionKey key;
    int revision = 1;
    QuestionKind kind = QuestionKind::SingleChoice; ///< single choice, multiple choice or number
    GroupResult figures; ///< codes and n without labels and shares; Hidden where the file hides them
};

struct NationalIndicator
{
    QString key;
    IndicatorRule::Kind rule = IndicatorRule::Kind::PositiveShare;
    QMap<QuestionKey, int> questions; ///< revisions of those that the value rests on
    IndicatorValue figures;
};

struct NationalQuestionnaire
{
    QString key;
    QString version; ///< whose questions were counted
    int responses = 0;
    int federations = 0; ///< that the responses come from
    std::vector<NationalQuestion> questions;
    std::vector<NationalIndicator> indicators;
};

struct NationalValues
{
    NationalHead head;
    std::vector<NationalQuestionnaire> questionnaires;

    /// Null: the file has no values for it.
    [[nodiscard]] const NationalQuestionnaire *questionnaire(const QString &key) const;
};

/// The code of the country's group.
inline const QString kNationalGroup = QStringLiteral("riket");

/// The values of one questionnaire as a group to hold others against.
struct NationalGroup
{
    const NationalQuestionnaire &values; ///< borrowed
    QString label;
};

/// @a own, a federation's results for the whole, with the country as a further, last group. A question is counted in it where
/// key, revision, kind and options are the same. Positive answers to single choice questions are counted anew, by the options
/// that @a own states. Few answers are decided on as @a request says; what the file hides stays hidden.
[[nodiscard]] QuestionnaireResults withNational(QuestionnaireResults own, const NationalGroup &national,
                                                const ResultRequest &request);

/// The same for indicators: counted where the rule and the questions are the same.
[[nodiscard]] IndicatorComparison withNational(IndicatorComparison own, const NationalGroup &national,
                                               const ResultRequest &request);

} // namespace ljus
