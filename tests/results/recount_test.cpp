// Counting agrees with a plain recount that shares no code with it, in any order of the responses.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/indicator_results.h"
#include "core/results/questionnaire_results.h"

#include "tests/results/sample_responses.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

/// What one response says about one question: "_"-words for nothing, else the answer.
QString reason(const Questionnaire &questionnaire, const Response &response, const Question &question)
{
    const QuestionnaireVersion &asked = *questionnaire.version(response.head.version);
    const Question *same = asked.question(question.key);
    if (same == nullptr)
        return u"not_in_version"_s;
    const std::vector<QuestionKey> &without = asked.variant(response.head.variant)->without;
    if (std::count(without.begin(), without.end(), question.key) > 0)
        return u"not_in_variant"_s;
    if (same->revision != question.revision)
        return u"changed"_s;
    switch (response.answers.value(question.key).kind()) {
    case Answer::Kind::Blank:
        return u"blank"_s;
    case Answer::Kind::Marks:
        return u"marks"_s;
    case Answer::Kind::Unreadable:
        return u"unreadable"_s;
    case Answer::Kind::Value:
        break;
    }
    return {};
}

QString groupCode(const Questionnaire &questionnaire, const QuestionnaireVersion &version, const Response &response, Cut cut)
{
    if (cut == Cut::Whole)
        return {};
    if (cut == Cut::Activity)
        return test::activityCode(response);
    const Question &first = version.questions.front();
    const bool stated = first.role == Question::Role::Sex && reason(questionnaire, response, first).isEmpty();
    return stated ? response.answers.value(u"kon"_s).value() : u"_tom"_s;
}

struct Recount
{
    int answered = 0;
    int positive = 0;
    double points = 0;
    int withPoints = 0;
    QMap<QString, int> counts; ///< by option code or kind of nothing
    std::vector<double> numbers;
    QStringList dates;
};

void addValues(Recount &recount, const Question &question, const QStringList &values)
{
    ++recount.answered;
    bool positive = false;
    for (const QString &value : values) {
        ++recount.counts[value];
        positive = positive || question.positive.contains(value);
        for (const Option &option : question.options) {
            if (option.code == value && option.points) {
                recount.points += *option.points;
                ++recount.withPoints;
            }
        }
    }
    recount.positive += positive ? 1 : 0;
    if (question.kind == QuestionKind::Number)
        recount.numbers.push_back(values.first().toDouble());
    if (question.kind == QuestionKind::Date)
        recount.dates.append(values.first());
}

struct Sample
{
    Instrument instrument = test::sampleInstrument();
    const Questionnaire *questionnaire = nullptr;
    std::vector<Response> responses;
    ResultRequest request;

    [[nodiscard]] ResponseSet set() const { return test::setOf(*questionnaire, responses); }
    [[nodiscard]] QuestionnaireResults results(Audience audience) const
    {
        ResultRequest asked = request;
        asked.audience = audience;
        return resultsOf(set(), asked);
    }
    [[nodiscard]] Recount recount(const QuestionnaireVersion &version, const Question &question, const QString &group) const
    {
        Recount recount;
        for (const Response &response : responses) {
            if (groupCode(*questionnaire, version, response, request.cut) != group)
                continue;
            const QString nothing = reason(*questionnaire, response, question);
            if (nothing.isEmpty())
                addValues(recount, question, response.answers.value(question.key).values());
            else
                ++recount.counts[nothing];
        }
        return recount;
    }
};

/// Filled in place, since results borrow from the instrument.
void fillRandomly(Sample &sample)
{
    sample.instrument.questionnaires.front().versions.back().questions[4].positive = {u"a"_s, u"b"_s};
    const auto chosen = *rc::gen::inRange<std::size_t>(0, sample.instrument.questionnaires.size());
    sample.questionnaire = &sample.instrument.questionnaires[chosen];
    sample.responses = test::randomResponses(*sample.questionnaire, *rc::gen::arbitrary<unsigned>(), *rc::gen::inRange(0, 80));
    const auto version = *rc::gen::inRange<std::size_t>(0, sample.questionnaire->versions.size());
    sample.request.version = sample.questionnaire->versions[version].key;
    sample.request.cut = *rc::gen::element(Cut::Whole, Cut::Sex, Cut::Activity);
}

void expectSame(const GroupResult &result, const Question &question, const Recount &recount)
{
    RC_ASSERT(result.base == recount.answered);
    for (const OptionShare &option : result.options) {
        RC_ASSERT(option.n == recount.counts.value(option.code));
        RC_ASSERT(option.percent.has_value() == (recount.answered > 0));
    }
    for (const Nothing kind : kNothings)
        RC_ASSERT(result.nothing[static_cast<std::size_t>(kind)] == recount.counts.value(toCode(kind)));
    if (question.kind == QuestionKind::Number) {
        std::vector<double> numbers = recount.numbers;
        std::sort(numbers.begin(), numbers.end());
        std::vector<double> read;
        for (const QString &value : result.values)
            read.push_back(value.toDouble());
        RC_ASSERT(read == numbers);
    } else {
        QStringList dates = recount.dates;
        dates.sort();
        RC_ASSERT(result.values == dates);
    }
    RC_ASSERT(result.positivePercent.has_value() == (!question.positive.isEmpty() && recount.answered > 0));
    if (result.positivePercent)
        RC_ASSERT(std::abs(*result.positivePercent - 100.0 * recount.positive / recount.answered) <= 0.5 + 1e-9);
}

RC_GTEST_PROP(Recount, EveryFigureIsThatOfAPlainRecount, ())
{
    Sample sample;
    fillRandomly(sample);
    const QuestionnaireResults results = sample.results(Audience::OwnScreen);
    for (const QuestionResult &question : results.questions) {
        RC_ASSERT(question.groups.size() == results.groups.size());
        int total = 0;
        for (std::size_t group = 0; group < results.groups.size(); ++group) {
            expectSame(question.groups[group], *question.question,
                       sample.recount(*results.version, *question.question, results.groups[group].code));
            total += results.groups[group].responses;
        }
        RC_ASSERT(total == static_cast<int>(sample.responses.size()));
    }
}

RC_GTEST_PROP(Recount, EveryIndicatorIsThatOfAPlainRecount, ())
{
    Sample sample;
    fillRandomly(sample);
    sample.request.audience = Audience::OwnScreen;
    const QuestionnaireResults results = sample.results(Audience::OwnScreen);
    for (const IndicatorResult &indicator : indicatorsOf(sample.instrument, sample.set(), sample.request)) {
        for (std::size_t group = 0; group < results.groups.size(); ++group) {
            Recount pooled;
            for (const Question *question : indicator.questions) {
                const Recount one = sample.recount(*results.version, *question, results.groups[group].code);
                pooled.answered += one.answered;
                pooled.positive += one.positive;
                pooled.points += one.points;
                pooled.withPoints += one.withPoints;
            }
            const IndicatorValue &value = indicator.groups[group];
            const bool isMean = indicator.indicator->key == u"i02"_s;
            RC_ASSERT(value.base == (isMean ? pooled.withPoints : pooled.answered));
            RC_ASSERT(value.value.has_value() == (indicator.indicator->rule && value.base > 0));
            if (value.value)
                RC_ASSERT(std::abs(*value.value * value.base - (isMean ? pooled.points : 100.0 * pooled.positive)) < 1e-6);
        }
    }
}

RC_GTEST_PROP(Recount, TheOrderOfResponsesChangesNothing, ())
{
    Sample sample;
    fillRandomly(sample);
    const QString before = test::dump(sample.results(Audience::Outside)) + test::dump(sample.results(Audience::OwnScreen));
    std::shuffle(sample.responses.begin(), sample.responses.end(), std::mt19937(*rc::gen::arbitrary<unsigned>()));
    RC_ASSERT(test::dump(sample.results(Audience::Outside)) + test::dump(sample.results(Audience::OwnScreen)) == before);
}

RC_GTEST_PROP(Recount, OutsideAGroupHasEitherAllItsFiguresOrNone, ())
{
    Sample sample;
    fillRandomly(sample);
    const QuestionnaireResults inside = sample.results(Audience::OwnScreen);
    const QuestionnaireResults outside = sample.results(Audience::Outside);
    for (std::size_t q = 0; q < outside.questions.size(); ++q) {
        for (std::size_t group = 0; group < outside.groups.size(); ++group) {
            const GroupResult &seen = outside.questions[q].groups[group];
            GroupResult expected = inside.questions[q].groups[group];
            expected.values.clear(); // single persons' own
            if (seen.visibility == Visibility::Hidden) {
                RC_ASSERT(expected.base > 0 || std::accumulate(expected.nothing.begin(), expected.nothing.end(), 0) > 0);
                expected = GroupResult();
                expected.visibility = Visibility::Hidden;
                expected.options = seen.options;
                for (const OptionShare &option : seen.options)
                    RC_ASSERT(option.n == 0 && !option.percent);
            }
            RC_ASSERT(test::dump(seen) == test::dump(expected));
        }
    }
}

RC_GTEST_PROP(Recount, WhatIsHiddenCannotBeWorkedOutFromTheWhole, ())
{
    Sample sample;
    fillRandomly(sample);
    const QuestionnaireResults parts = sample.results(Audience::Outside);
    sample.request.cut = Cut::Whole;
    const QuestionnaireResults whole = sample.results(Audience::Outside);
    for (std::size_t q = 0; q < parts.questions.size(); ++q) {
        const GroupResult &total = whole.questions[q].groups.front();
        int hidden = 0;
        int left = total.base;
        for (std::size_t group = 0; group < parts.groups.size(); ++group) {
            const GroupResult &part = parts.questions[q].groups[group];
            hidden += part.visibility == Visibility::Hidden ? 1 : 0;
            left -= part.base;
        }
        if (hidden > 0 && total.visibility != Visibility::Hidden && total.base > 0)
            RC_ASSERT(left >= FewAnswers::kDefaultHideBelow);
        if (parts.cut != Cut::Whole && hidden > 0 && total.visibility != Visibility::Hidden)
            RC_ASSERT(hidden >= 2);
    }
}

} // namespace
} // namespace ljus
