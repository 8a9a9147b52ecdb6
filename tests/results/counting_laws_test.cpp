// What must hold of every count, whatever the answers.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/rounding.h"
#include "core/results/questionnaire_results.h"

#include "tests/results/sample_responses.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

/// Random answers on the own screen, some in another language, and any two traits.
struct Sample
{
    Instrument instrument = test::sampleInstrument();
    ResponseSet set{instrument.questionnaires.front()};
    Cut one = *rc::gen::elementOf(kTraits);
    Cut other = *rc::gen::elementOf(kTraits);

    Sample()
    {
        const auto responses = test::randomResponses(instrument.questionnaires.front(), *rc::gen::arbitrary<unsigned>(), 60);
        for (std::size_t place = 0; place < responses.size(); ++place) {
            Response response = responses[place];
            response.head.language = place % 3 == 0 ? u"en"_s : u"sv"_s;
            RC_ASSERT(set.add(response));
        }
    }
    Sample(const Sample &) = delete;
    Sample &operator=(const Sample &) = delete;

    [[nodiscard]] QuestionnaireResults results(Cut cut, const Filter &only = {}) const
    {
        ResultRequest request;
        request.audience = Audience::OwnScreen;
        request.municipalities = {{1, u"Berg"_s}, {2, u"Berg"_s}};
        request.cut = cut;
        request.only = only;
        return resultsOf(set, request);
    }
};

RC_GTEST_PROP(CountingLaws, AnswersAndKindsOfNothingMakeUpTheResponses, ())
{
    const Sample sample;
    const QuestionnaireResults results = sample.results(sample.one);
    for (const QuestionResult &question : results.questions) {
        for (std::size_t group = 0; group < results.groups.size(); ++group) {
            const GroupResult &figures = question.groups[group];
            const int nothings = std::accumulate(figures.nothing.begin(), figures.nothing.end(), 0);
            RC_ASSERT(figures.base + nothings == results.groups[group].responses);
            int chosen = 0;
            for (const OptionShare &option : figures.options) {
                chosen += option.n;
                RC_ASSERT(option.n <= figures.base);
                RC_ASSERT(option.percent == wholePercent(option.n, figures.base));
            }
            if (question.question->kind == QuestionKind::SingleChoice)
                RC_ASSERT(chosen == figures.base);
            RC_ASSERT(figures.positive <= figures.base);
        }
    }
}

RC_GTEST_PROP(CountingLaws, TheGroupsTogetherAreTheWhole, ())
{
    const Sample sample;
    const QuestionnaireResults parts = sample.results(sample.one);
    const QuestionnaireResults whole = sample.results(Cut::Whole);
    for (std::size_t question = 0; question < whole.questions.size(); ++question) {
        GroupResult sum;
        for (const GroupResult &part : parts.questions[question].groups) {
            sum.base += part.base;
            sum.positive += part.positive;
            sum.internalNonResponse += part.internalNonResponse;
            sum.values += part.values;
        }
        const GroupResult &all = whole.questions[question].groups.front();
        RC_ASSERT(sum.base == all.base);
        RC_ASSERT(sum.positive == all.positive);
        RC_ASSERT(sum.internalNonResponse == all.internalNonResponse);
        RC_ASSERT(sum.values.size() == all.values.size());
    }
}

RC_GTEST_PROP(CountingLaws, AFilteredCutIsACutFilter, ())
{
    const Sample sample;
    const QuestionnaireResults ones = sample.results(sample.one);
    const QuestionnaireResults others = sample.results(sample.other);
    for (const ResultGroup &one : ones.groups) {
        const QuestionnaireResults cut = sample.results(sample.other, {{sample.one, one.code}});
        for (std::size_t group = 0; group < cut.groups.size(); ++group) {
            const QString &code = cut.groups[group].code;
            const QuestionnaireResults turned = sample.results(sample.one, {{sample.other, code}});
            for (std::size_t same = 0; same < turned.groups.size(); ++same) {
                if (turned.groups[same].code != one.code)
                    continue;
                RC_ASSERT(turned.groups[same].responses == cut.groups[group].responses);
                for (std::size_t question = 0; question < cut.questions.size(); ++question)
                    RC_ASSERT(test::dump(turned.questions[question].groups[same])
                              == test::dump(cut.questions[question].groups[group]));
            }
        }
    }
}

/// DOMAIN, "Rules of measurement".
TEST(CountingLaws, SharesAreRoundedAsTheFieldRoundsThem)
{
    EXPECT_EQ(wholePercent(117, 133), 88);
    EXPECT_EQ(wholePercent(127, 133), 95);
    EXPECT_EQ(wholePercent(128, 132), 97);
    EXPECT_EQ(wholePercent(119, 132), 90);
    EXPECT_EQ(wholePercent(75, 95), 79);
    EXPECT_EQ(wholePercent(41, 50), 82);
    EXPECT_EQ(wholePercent(1, 200), 1) << "half away from zero";
    EXPECT_EQ(wholePercent(-1, 200), -1);
    EXPECT_FALSE(wholePercent(1, 0));
}

} // namespace
} // namespace ljus
