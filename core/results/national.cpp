// Puts the country beside a federation.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/national.h"

#include "core/base/rounding.h"
#include "core/results/deciding_counter.h"

#include <algorithm>

namespace ljus {

namespace {

template<typename Thing>
const Thing *withKey(const std::vector<Thing> &things, const QString &key)
{
    const auto found = std::find_if(things.begin(), things.end(), [&](const Thing &thing) { return thing.key == key; });
    return found == things.end() ? nullptr : &*found;
}

bool isSame(const Question &own, const NationalQuestion &national)
{
    if (own.revision != national.revision || own.kind != national.kind)
        return false;
    if (national.figures.visibility == Visibility::Hidden)
        return true; // its options are not named
    const auto &options = national.figures.options;
    return own.options.size() == options.size() && std::all_of(options.begin(), options.end(), [&](const OptionShare &option) {
               return own.optionIndex(option.code).has_value();
           });
}

/// The file's figures in the shape of @a question; both are the same question.
GroupResult figuresOf(const Question &question, const NationalQuestion &national, std::vector<OptionShare> options)
{
    GroupResult result = national.figures;
    int positive = 0;
    for (OptionShare &option : options) {
        for (const OptionShare &counted : national.figures.options)
            option.n += counted.code == option.code ? counted.n : 0;
        option.percent = wholePercent(option.n, result.base);
        positive += option.positive ? option.n : 0;
    }
    result.options = std::move(options);
    if (question.kind == QuestionKind::SingleChoice)
        result.positive = positive;
    if (!question.positive.isEmpty())
        result.positivePercent = wholePercent(result.positive, result.base);
    return result;
}

GroupResult resultIn(const NationalQuestionnaire &national, const Question &question, const ResultRequest &request)
{
    GroupResult result;
    result.options = emptyOptions(question, request.language);
    const NationalQuestion *found = withKey(national.questions, question.key);
    if (found == nullptr || !isSame(question, *found)) {
        result.standing = found == nullptr ? Standing::NotAsked : Standing::OtherWording;
        return result;
    }
    const bool isHidden = found->figures.visibility == Visibility::Hidden;
    result.visibility = isHidden ? Visibility::Hidden : request.fewAnswers.decide(found->figures.base, request.audience);
    if (result.visibility == Visibility::Hidden)
        return result;
    GroupResult figures = figuresOf(question, *found, std::move(result.options));
    figures.visibility = result.visibility;
    return figures;
}

bool isSame(const IndicatorResult &own, const NationalIndicator &national)
{
    QMap<QuestionKey, int> questions;
    for (const Question *question : own.questions)
        questions.insert(question->key, question->revision);
    return own.indicator->rule && own.indicator->rule->kind == national.rule && questions == national.questions;
}

IndicatorValue valueIn(const NationalQuestionnaire &national, const IndicatorResult &own, const ResultRequest &request)
{
    IndicatorValue value;
    const NationalIndicator *found = withKey(national.indicators, own.indicator->key);
    if (found == nullptr || !isSame(own, *found)) {
        value.standing = found == nullptr ? Standing::NotAsked : Standing::OtherWording;
        return value;
    }
    // What rests on hidden answers is hidden, as in indicatorsOf.
    const auto hides = [&](const Question *question) {
        return resultIn(national, *question, request).visibility == Visibility::Hidden;
    };
    const bool isHidden =
        found->figures.visibility == Visibility::Hidden || std::any_of(own.questions.begin(), own.questions.end(), hides);
    value.visibility = isHidden ? Visibility::Hidden : request.fewAnswers.decide(found->figures.respondents, request.audience);
    if (value.visibility == Visibility::Hidden)
        return value;
    IndicatorValue figures = found->figures;
    figures.visibility = value.visibility;
    return figures;
}

ResultGroup groupOf(const NationalGroup &national)
{
    return {kNationalGroup, national.label, national.values.responses};
}

} // namespace

const NationalQuestionnaire *NationalValues::questionnaire(const QString &key) const
{
    return withKey(questionnaires, key);
}

QuestionnaireResults withNational(QuestionnaireResults own, const NationalGroup &national, const ResultRequest &request)
{
    own.cut = Cut::National;
    own.groups.push_back(groupOf(national));
    for (QuestionResult &result : own.questions)
        result.groups.push_back(resultIn(national.values, *result.question, request));
    return own;
}

IndicatorComparison withNational(IndicatorComparison own, const NationalGroup &national, const ResultRequest &request)
{
    own.cut = Cut::National;
    own.groups.push_back(groupOf(national));
    for (IndicatorResult &result : own.results)
        result.groups.push_back(valueIn(national.values, result, request));
    return own;
}

} // namespace ljus
