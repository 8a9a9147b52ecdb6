// Makes a questionnaire's results from its responses.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/questionnaire_results.h"

#include "core/base/rounding.h"
#include "core/results/deciding_counter.h"

namespace ljus {

namespace {

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
    result.positive = tally.positive;
    if (!question.positive.isEmpty())
        result.positivePercent = wholePercent(tally.positive, tally.answered);
    return result;
}

} // namespace

std::vector<OptionShare> emptyOptions(const Question &question, const QString &language)
{
    std::vector<OptionShare> options;
    for (const Option &option : question.options) {
        options.push_back(
            {option.code, option.text.in(language), option.dontKnow, question.positive.contains(option.code), 0, std::nullopt});
    }
    return options;
}

QuestionResult resultOf(const Question &question, const DecidingCounter &counter, const QString &language)
{
    const std::vector<OptionShare> options = emptyOptions(question, language);
    QuestionResult result;
    result.question = &question;
    for (const DecidedTally &decided : counter.count(question)) {
        GroupResult figures;
        if (decided.visibility == Visibility::Hidden)
            figures.options = options;
        else
            figures = shown(question, decided.tally, options);
        figures.visibility = decided.visibility;
        if (counter.audience() == Audience::Outside)
            figures.values.clear(); // the lowest and the highest are single persons' own
        result.groups.push_back(std::move(figures));
    }
    return result;
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
    const DecidingCounter counter(responses, *results.version, request);
    for (const Question &question : results.version->questions) {
        if (question.kind != QuestionKind::FreeText)
            results.questions.push_back(resultOf(question, counter, request.language));
    }
    results.groups = counter.groups();
    return results;
}

int countedResponses(const ResponseSet &responses, const ResultRequest &request)
{
    const QuestionnaireVersion *version = countedVersion(responses.questionnaire(), request);
    ResultRequest whole = request;
    whole.cut = Cut::Whole;
    return version == nullptr ? 0 : groupingOf(responses, *version, whole).groups.front().responses;
}

std::vector<ResultGroup> partitionedBy(const ResponseSet &responses, Cut cut, const ResultRequest &request)
{
    const QuestionnaireVersion *version = countedVersion(responses.questionnaire(), request);
    if (version == nullptr)
        return {};
    std::vector<ResultGroup> groups = partition(responses, *version, cut, request).groups;
    std::erase_if(groups, [](const ResultGroup &group) { return group.responses == 0; });
    return groups;
}

} // namespace ljus
