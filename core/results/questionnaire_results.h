// A questionnaire's results as finished values: what a chart, a table and a file are made from.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/few_answers.h"
#include "core/results/tally.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace ljus {

/// What the results are compared by.
enum class Cut { Whole, Sex, Activity };
[[nodiscard]] QString toCode(Cut cut); ///< "", "sex", "activity"

/// One group of a cut: all, women, an activity …
struct ResultGroup
{
    QString
        code; ///< "" for all; an option's code; an activity's number. "_tom" for those without, last and only if there are any
    QString label; ///< for people
    int responses = 0;
};

struct OptionShare
{
    QString code;
    QString label;
    bool dontKnow = false;
    bool positive = false;
    int n = 0;
    std::optional<int> percent; ///< whole, of those who answered
};

/// One question in one group, already decided on. When hidden, all figures are zero or empty: nothing can leak. The options are
/// named all the same.
struct GroupResult
{
    Visibility visibility = Visibility::Shown;
    int base = 0; ///< answered
    std::vector<OptionShare> options;
    std::array<int, kNothings.size()> nothing{};
    int internalNonResponse = 0; ///< the kinds of nothing that are a failure (see Tally), together
    QStringList values; ///< of number and date questions
    std::optional<double> mean; ///< of numbers
    std::optional<int> positivePercent; ///< answers with a positive option, of base; where the question states positive options
};

struct QuestionResult
{
    const Question *question = nullptr; ///< borrowed from the questionnaire
    std::vector<GroupResult> groups; ///< one per QuestionnaireResults::groups
};

struct QuestionnaireResults
{
    const Questionnaire *questionnaire = nullptr; ///< borrowed
    const QuestionnaireVersion *version = nullptr; ///< whose questions are counted; borrowed
    Cut cut = Cut::Whole;
    std::vector<ResultGroup> groups;
    std::vector<QuestionResult> questions; ///< in the paper's order, free text left out
};

struct ResultRequest
{
    QString version; ///< empty: the current one
    Cut cut = Cut::Whole;
    FewAnswers fewAnswers;
    Audience audience = Audience::Outside;
    QString language = QStringLiteral("sv");
    QMap<qint64, QString> activityNames; ///< labels for Cut::Activity, by Id<Activity>::value
};

/// The version whose questions @a request counts; null when it names one that does not exist.
[[nodiscard]] const QuestionnaireVersion *countedVersion(const Questionnaire &questionnaire, const ResultRequest &request);

/// All questions of one questionnaire, counted and decided on. Null version when @a request names one that does not exist.
[[nodiscard]] QuestionnaireResults resultsOf(const ResponseSet &responses, const ResultRequest &request);

} // namespace ljus
