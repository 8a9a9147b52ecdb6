// Makes a questionnaire's results from its responses.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/questionnaire_results.h"

#include "core/base/rounding.h"
#include "core/results/grouping.h"

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

/// What may be shown of each group: decided on those who answered. Where nobody did it is decided on those who could have, since
/// how few people left a question blank is nobody's business either.
std::vector<Visibility> visibilityIn(const std::vector<Tally> &tallies, const ResultRequest &request)
{
    std::vector<int> answered;
    for (const Tally &tally : tallies)
        answered.push_back(tally.answered);
    std::vector<Visibility> visibility = visibilityOf(answered, request);
    for (std::size_t group = 0; group < tallies.size(); ++group) {
        const bool isFew = request.fewAnswers.decide(tallies[group].total(), request.audience) == Visibility::Hidden;
        if (tallies[group].answered == 0 && isFew)
            visibility[group] = Visibility::Hidden;
    }
    return visibility;
}

/// @a values are sorted, so that each is read only once however often it was written.
std::optional<double> meanOf(const QStringList &values)
{
    if (values.isEmpty())
        return std::nullopt;
    double sum = 0;
    double number = 0;
    QString read;
    for (const QString &value : values) {
        if (value != read) {
            number = value.toDouble();
            read = value;
        }
        sum += number;
    }
    return sum / static_cast<double>(values.size());
}

/// The options without any figure.
std::vector<OptionShare> optionsOf(const Question &question, const QString &language)
{
    std::vector<OptionShare> options;
    for (const Option &option : question.options) {
        options.push_back(
            {option.code, option.text.in(language), option.dontKnow, question.positive.contains(option.code), 0, std::nullopt});
    }
    return options;
}

GroupResult shown(const Question &question, const Tally &tally, std::vector<OptionShare> options)
{
    GroupResult result;
    result.base = tally.answered;
    result.options = std::move(options);
    for (std::size_t i = 0; i < result.options.size(); ++i) {
        result.options[i].n = tally.options[i];
        result.options[i].percent = wholePercent(tally.options[i], tally.answered);
    }
    result.nothing = tally.nothing;
    result.internalNonResponse = tally.internalNonResponse();
    result.values = tally.values;
    if (question.kind == QuestionKind::Number)
        result.mean = meanOf(tally.values);
    if (!question.positive.isEmpty())
        result.positivePercent = wholePercent(tally.positive, tally.answered);
    return result;
}

QuestionResult resultOf(const Question &question, const std::vector<Tally> &tallies, const ResultRequest &request)
{
    const std::vector<Visibility> visibility = visibilityIn(tallies, request);
    const std::vector<OptionShare> options = optionsOf(question, request.language);
    QuestionResult result;
    result.question = &question;
    for (std::size_t group = 0; group < tallies.size(); ++group) {
        GroupResult figures;
        if (visibility[group] == Visibility::Hidden)
            figures.options = options;
        else
            figures = shown(question, tallies[group], options);
        figures.visibility = visibility[group];
        result.groups.push_back(std::move(figures));
    }
    return result;
}

} // namespace

QString toCode(Cut cut)
{
    switch (cut) {
    case Cut::Whole:
        return QString();
    case Cut::Sex:
        return u"sex"_s;
    case Cut::Activity:
        return u"activity"_s;
    }
    Q_UNREACHABLE();
}

const QuestionnaireVersion *countedVersion(const Questionnaire &questionnaire, const ResultRequest &request)
{
    return request.version.isEmpty() ? &questionnaire.current() : questionnaire.version(request.version);
}

QuestionnaireResults resultsOf(const ResponseSet &responses, const ResultRequest &request)
{
    QuestionnaireResults results;
    results.questionnaire = &responses.questionnaire();
    results.version = countedVersion(responses.questionnaire(), request);
    results.cut = request.cut;
    if (results.version == nullptr)
        return results;
    Grouping grouping = groupingOf(responses, *results.version, request);
    for (const Question &question : results.version->questions) {
        if (question.kind != QuestionKind::FreeText)
            results.questions.push_back(resultOf(question, tally(question, responses, grouping.rows, grouping.count()), request));
    }
    results.groups = std::move(grouping.groups);
    return results;
}

} // namespace ljus
