// A questionnaire's results as finished values: what a chart, a table and a file are made from.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/response_set.h"
#include "core/results/cut.h"
#include "core/results/few_answers.h"
#include "core/results/nothing.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ljus {

/// One group of a cut: all, women, an activity …
struct ResultGroup
{
    /// "" for all; an option's code; an activity's number; a municipality's name; a language's or version's code; a round's name.
    /// "_tom" for those without, last and only if there are any.
    QString code;
    QString label; ///< for people
    int responses = 0; ///< 0 outside for two traits at once: how many of an activity are women is an answer to a question
};

/// What a group's figures can be held against.
enum class Standing {
    Counted, ///< as the question is asked now
    OtherWording, ///< the question was worded otherwise: not comparable, no figures
    NotAsked, ///< the question was not asked, or its figures are not known: no figures
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
    Standing standing = Standing::Counted;
    int base = 0; ///< answered
    std::vector<OptionShare> options;
    std::array<int, kNothings.size()> nothing{};
    int internalNonResponse = 0; ///< the kinds of nothing that are a failure (see Tally), together
    QStringList values; ///< of number and date questions; only on the own screen: the lowest is one person's own
    std::optional<double> mean; ///< of numbers
    int positive = 0; ///< answers with a positive option
    std::optional<int> positivePercent; ///< of base; where the question states positive options
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
    Cut cut = Cut::Whole; ///< Sex, Activity, Municipality, Language and Version can be asked for here
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
    QMap<qint64, QString> municipalities; ///< by Id<Activity>::value; those without are left out
    Filter only; ///< the responses that are counted
};

/// The version whose questions @a request counts; null when it names one that does not exist.
[[nodiscard]] const QuestionnaireVersion *countedVersion(const Questionnaire &questionnaire, const ResultRequest &request);

/// All questions of one questionnaire, counted and decided on. Null version when @a request names one that does not exist.
[[nodiscard]] QuestionnaireResults resultsOf(const ResponseSet &responses, const ResultRequest &request);

/// How many responses pass @a request's filter.
[[nodiscard]] int countedResponses(const ResponseSet &responses, const ResultRequest &request);

/// The groups of @a cut that have responses, whatever @a request filters or compares; of a version that does not exist: none.
[[nodiscard]] std::vector<ResultGroup> partitionedBy(const ResponseSet &responses, Cut cut, const ResultRequest &request);

} // namespace ljus
