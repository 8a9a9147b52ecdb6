// Works out the indicators' values by the rules that the definition states.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/indicator_results.h"

#include "core/results/deciding_counter.h"

#include <QCoreApplication>

#include <algorithm>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Indicator)
};

/// An indicator's questions pooled in one group, before it is decided what may be shown.
struct Pool
{
    int answered = 0;
    int positive = 0;
    int withPoints = 0; ///< chosen options that have points
    double points = 0;
    int respondents = 0; ///< largest number of answers to one question
    bool holdsHidden = false; ///< one of its questions is hidden in this group
};

void addTo(Pool &pool, const Question &question, const Tally &tally)
{
    pool.answered += tally.answered;
    pool.positive += tally.positive;
    pool.respondents = std::max(pool.respondents, tally.answered);
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        if (!question.options[i].points)
            continue;
        pool.withPoints += tally.options[i];
        pool.points += tally.options[i] * *question.options[i].points;
    }
}

std::vector<Pool> poolsOf(const std::vector<const Question *> &questions, const DecidingCounter &counter)
{
    std::vector<Pool> pools(counter.groups().size());
    for (const Question *question : questions) {
        const std::vector<DecidedTally> counted = counter.count(*question);
        for (std::size_t group = 0; group < pools.size(); ++group) {
            if (counted[group].visibility == Visibility::Hidden)
                pools[group].holdsHidden = true;
            else
                addTo(pools[group], *question, counted[group].tally);
        }
    }
    return pools;
}

IndicatorValue valueOf(const Indicator &indicator, const Pool &pool)
{
    const bool isMean = indicator.rule && indicator.rule->kind == IndicatorRule::Kind::MeanPoints;
    IndicatorValue value;
    value.respondents = pool.respondents;
    value.base = isMean ? pool.withPoints : pool.answered;
    if (indicator.rule && value.base > 0)
        value.value = (isMean ? pool.points : 100.0 * pool.positive) / value.base;
    return value;
}

/// What rests on hidden answers is hidden: the pooled value minus the questions that are shown would give them away.
std::vector<IndicatorValue> decided(const Indicator &indicator, const std::vector<Pool> &pools, const ResultRequest &request)
{
    std::vector<IndicatorValue> values;
    for (const Pool &pool : pools) {
        const Visibility few = request.fewAnswers.decide(pool.respondents, request.audience);
        const bool hidden = pool.holdsHidden || few == Visibility::Hidden;
        IndicatorValue value = hidden ? IndicatorValue() : valueOf(indicator, pool);
        value.visibility = hidden ? Visibility::Hidden : few;
        values.push_back(value);
    }
    return values;
}

std::vector<const Question *> questionsOf(const Indicator &indicator, const QuestionnaireVersion &version)
{
    std::vector<const Question *> questions;
    for (const Question &question : version.questions) {
        if (question.indicator == indicator.key)
            questions.push_back(&question);
    }
    return questions;
}

} // namespace

QString describe(const Indicator &indicator)
{
    if (!indicator.rule)
        return Texts::tr("The definition states no rule: no value is shown.");
    if (indicator.rule->kind == IndicatorRule::Kind::MeanPoints)
        return Texts::tr("Mean of the points of the chosen options; answers without points are left out.");
    return Texts::tr("Share of the answers that are in a positive option, over all questions of the indicator.");
}

std::vector<IndicatorResult> indicatorsOf(const Instrument &instrument, const ResponseSet &responses,
                                          const ResultRequest &request)
{
    std::vector<IndicatorResult> results;
    const QuestionnaireVersion *version = countedVersion(responses.questionnaire(), request);
    if (version == nullptr)
        return results;
    const DecidingCounter counter(responses, *version, request);
    for (const Indicator &indicator : instrument.indicators) {
        std::vector<const Question *> questions = questionsOf(indicator, *version);
        if (questions.empty())
            continue;
        const std::vector<Pool> pools = poolsOf(questions, counter);
        results.push_back({&indicator, std::move(questions), decided(indicator, pools, request)});
    }
    return results;
}

IndicatorComparison comparedIndicators(const Instrument &instrument, const ResponseSet &responses, const ResultRequest &request)
{
    IndicatorComparison comparison{request.cut, {}, indicatorsOf(instrument, responses, request)};
    if (const QuestionnaireVersion *version = countedVersion(responses.questionnaire(), request))
        comparison.groups = groupingOf(responses, *version, request).groups;
    return comparison;
}

} // namespace ljus
