// Options and kinds of nothing are counted each by itself.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/tally.h"

#include "tests/results/sample_responses.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>

#include <QSet>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;
using test::Answers;

class TallyTest : public testing::Test
{
protected:
    void add(const QString &form, const Answers &answers) { m_responses.push_back(test::response(questionnaire, form, answers)); }
    [[nodiscard]] Tally count(const QString &version, const QuestionKey &key) const
    {
        return tally(*questionnaire.version(version)->question(key), test::setOf(questionnaire, m_responses));
    }

    const Instrument instrument = test::sampleInstrument();
    const Questionnaire &questionnaire = instrument.questionnaires.front();

private:
    std::vector<Response> m_responses;
};

TEST_F(TallyTest, OptionsAreCountedInTheQuestionsOrderAndDontKnowIsAnAnswer)
{
    add(u"v2/med"_s, {{u"F1"_s, Answer::option(u"4"_s)}});
    add(u"v2/med"_s, {{u"F1"_s, Answer::option(u"4"_s)}});
    add(u"v2/utan"_s, {{u"F1"_s, Answer::option(u"vetej"_s)}});
    add(u"v1/med"_s, {{u"F1"_s, Answer::option(u"3"_s)}});
    const Tally result = count(u"v2"_s, u"F1"_s);
    EXPECT_EQ(result.options, (std::vector{0, 0, 1, 2, 1}));
    EXPECT_EQ(result.answered, 4);
    EXPECT_EQ(result.positive, 3);
    EXPECT_EQ(result.internalNonResponse(), 0);
}

TEST_F(TallyTest, EveryKindOfNothingIsCountedByItself)
{
    add(u"v2/med"_s, {{u"kon"_s, Answer::blank()}, {u"F2"_s, Answer::marks()}});
    add(u"v2/med"_s, {{u"kon"_s, Answer::marks()}, {u"F2"_s, Answer::unreadable()}});
    add(u"v2/med"_s, {{u"kon"_s, Answer::unreadable()}});
    add(u"v2/utan"_s, {});
    add(u"v1/med"_s, {{u"kon"_s, Answer::option(u"man"_s)}, {u"F2"_s, Answer::option(u"1"_s)}});

    const Tally sex = count(u"v2"_s, u"kon"_s);
    EXPECT_EQ(sex.answered, 1);
    EXPECT_EQ(sex.nothing, (std::array{1, 1, 1, 1, 0, 0}));
    EXPECT_EQ(sex.internalNonResponse(), 3) << "not asked in this variant is no one's failure";
    EXPECT_EQ(sex.total(), 5);

    const Tally changed = count(u"v2"_s, u"F2"_s);
    EXPECT_EQ(changed.answered, 0) << "the answer to the older wording does not count";
    EXPECT_EQ(changed.nothing, (std::array{2, 1, 1, 0, 0, 1}));
    EXPECT_EQ(changed.internalNonResponse(), 5);

    EXPECT_EQ(count(u"v2"_s, u"NY"_s).of(Nothing::NotInVersion), 1);
    EXPECT_EQ(count(u"v1"_s, u"GAMMAL"_s).of(Nothing::NotInVersion), 4);
    EXPECT_EQ(count(u"v1"_s, u"F2"_s).of(Nothing::Changed), 4);
    EXPECT_EQ(count(u"v1"_s, u"F2"_s).answered, 1);
}

TEST_F(TallyTest, MultipleChoiceCountsEachTickedOptionAndEachAnswerOnce)
{
    add(u"v2/med"_s, {{u"VAL"_s, Answer::options({u"a"_s, u"c"_s})}});
    add(u"v2/med"_s, {{u"VAL"_s, Answer::option(u"c"_s)}});
    add(u"v2/med"_s, {{u"VAL"_s, Answer::options({})}});
    const Tally result = count(u"v2"_s, u"VAL"_s);
    EXPECT_EQ(result.options, (std::vector{1, 0, 2}));
    EXPECT_EQ(result.answered, 2);
    EXPECT_EQ(result.of(Nothing::Blank), 1);
}

TEST_F(TallyTest, MultipleChoiceIsPositiveOncePerAnswer)
{
    Question several = *questionnaire.version(u"v2"_s)->question(u"VAL"_s);
    several.positive = {u"a"_s, u"c"_s};
    Questionnaire changed = questionnaire;
    changed.versions.back().questions[4] = several;
    ResponseSet set(changed);
    EXPECT_TRUE(set.add(test::response(changed, u"v2/med"_s, {{u"VAL"_s, Answer::options({u"a"_s, u"c"_s})}})));
    EXPECT_TRUE(set.add(test::response(changed, u"v2/med"_s, {{u"VAL"_s, Answer::option(u"b"_s)}})));
    EXPECT_EQ(tally(several, set).positive, 1);
}

TEST_F(TallyTest, NumbersAreInOrderAsNumbersAndDatesByDay)
{
    for (const double age : {100.0, 9.5, 30.0, -2.0, 30.0})
        add(u"v2/med"_s, {{u"ALDER"_s, Answer::number(age)}, {u"DATUM"_s, Answer::date(QDate(2024, 1, 1).addDays(age))}});
    EXPECT_EQ(count(u"v2"_s, u"ALDER"_s).values, (QStringList{u"-2"_s, u"9.5"_s, u"30"_s, u"30"_s, u"100"_s}));
    EXPECT_EQ(count(u"v2"_s, u"DATUM"_s).values.first(), u"2023-12-30"_s);
    EXPECT_EQ(count(u"v2"_s, u"DATUM"_s).values.last(), u"2024-04-10"_s);
}

TEST_F(TallyTest, FreeTextIsCountedButStaysLocal)
{
    add(u"v2/med"_s, {{u"FRITEXT"_s, Answer::text(u"hemligt"_s)}});
    EXPECT_EQ(count(u"v2"_s, u"FRITEXT"_s).answered, 1);
    EXPECT_TRUE(count(u"v2"_s, u"FRITEXT"_s).values.isEmpty());
}

TEST_F(TallyTest, RowsOutsideEveryGroupCountNowhere)
{
    const std::vector<Response> responses(3, test::response(questionnaire, u"v2/med"_s, {{u"F1"_s, Answer::option(u"1"_s)}}));
    const std::vector<Tally> tallies =
        tally(*questionnaire.current().question(u"F1"_s), test::setOf(questionnaire, responses), {1, -1, 1}, 3);
    ASSERT_EQ(tallies.size(), 3U);
    EXPECT_EQ(tallies[0].total(), 0);
    EXPECT_EQ(tallies[1].answered, 2);
    EXPECT_EQ(tallies[2].total(), 0);
}

TEST_F(TallyTest, WithoutResponsesEverythingIsZero)
{
    const Tally none = count(u"v2"_s, u"F1"_s);
    EXPECT_EQ(none.total(), 0);
    EXPECT_EQ(none.options, std::vector<int>(5));
}

TEST_F(TallyTest, OtherOptionsUnderTheSameRevisionAreNotCountedAsTheseOptions)
{
    Questionnaire careless = questionnaire;
    careless.versions.back().questions[1].options.pop_back();
    ResponseSet set(careless);
    EXPECT_TRUE(set.add(test::response(careless, u"v1/med"_s, {{u"F1"_s, Answer::option(u"vetej"_s)}})));
    const Tally result = tally(*careless.current().question(u"F1"_s), set);
    EXPECT_EQ(result.answered, 0);
    EXPECT_EQ(result.of(Nothing::Changed), 1);
}

TEST(Nothings, EachHasItsCodeAndItsName)
{
    QStringList codes;
    QSet<QString> names;
    for (const Nothing kind : kNothings) {
        codes.append(toCode(kind));
        names.insert(displayName(kind));
    }
    const QStringList expected{u"blank"_s, u"marks"_s, u"unreadable"_s, u"not_in_variant"_s, u"not_in_version"_s, u"changed"_s};
    EXPECT_EQ(codes, expected);
    EXPECT_EQ(names.size(), 6);
    EXPECT_FALSE(names.contains(QString()));
}

} // namespace
} // namespace ljus
