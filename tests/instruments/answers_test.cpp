// Looking things up in a definition, and which answers a question takes.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/instrument.h"

#include "tests/support/support.h"

#include <gtest/gtest.h>

namespace ljus {

namespace {

using namespace Qt::StringLiterals;

class AnswersTest : public testing::Test
{
protected:
    const Instrument instrument = test::sampleInstrument();
    const Questionnaire &questionnaire = instrument.questionnaires[0];
    const QuestionnaireVersion &version = questionnaire.versions[1];
    const Variant &with = version.variants[0];
    const Variant &without = version.variants[1];

    const Question &question(const QString &key) const { return *version.question(key); }
};

TEST_F(AnswersTest, ThingsAreFoundByTheirKeys)
{
    EXPECT_EQ(instrument.questionnaire(u"styrelse"_s), &instrument.questionnaires[1]);
    EXPECT_EQ(instrument.questionnaire(u"chefer"_s), nullptr);
    EXPECT_EQ(instrument.indicator(u"i03"_s), &instrument.indicators[2]);
    EXPECT_EQ(instrument.indicator(QString()), nullptr);
    EXPECT_EQ(questionnaire.version(u"v2"_s), &version);
    EXPECT_EQ(questionnaire.versionIndex(u"v2"_s), 1);
    EXPECT_EQ(questionnaire.versionIndex(u"v3"_s), std::nullopt);
    EXPECT_EQ(&questionnaire.current(), &version);
    EXPECT_EQ(version.variant(u"utan"_s), &without);
    EXPECT_EQ(version.question(u"GAMMAL"_s), nullptr);
    EXPECT_EQ(version.sexQuestion(), &question(u"kon"_s));
    EXPECT_EQ(instrument.questionnaires[1].current().sexQuestion(), nullptr);
    EXPECT_EQ(question(u"F1"_s).optionIndex(u"vetej"_s), 4);
    EXPECT_EQ(question(u"F1"_s).optionIndex(u"5"_s), std::nullopt);
}

TEST_F(AnswersTest, AVariantAsksAllButWhatItLeavesOutInOrder)
{
    EXPECT_EQ(version.questionsOf(with).size(), version.questions.size());
    const std::vector<const Question *> asked = version.questionsOf(without);
    ASSERT_EQ(asked.size(), version.questions.size() - 1);
    EXPECT_EQ(asked[0], &question(u"F1"_s));
    EXPECT_EQ(asked[1], &question(u"F2"_s));
}

TEST_F(AnswersTest, EveryStatusHasItsOwnName)
{
    const QString official = displayName(Provenance::Status::Official);
    const QString federation = displayName(Provenance::Status::Federation);
    const QString example = displayName(Provenance::Status::Example);
    EXPECT_FALSE(official.isEmpty() || federation.isEmpty() || example.isEmpty());
    EXPECT_TRUE(official != federation && federation != example && official != example);
}

TEST_F(AnswersTest, NothingsAreAlwaysAccepted)
{
    for (const Question &one : version.questions) {
        EXPECT_TRUE(accepts(one, Answer::blank()));
        EXPECT_TRUE(accepts(one, Answer::marks()));
        EXPECT_TRUE(accepts(one, Answer::unreadable()));
    }
}

TEST_F(AnswersTest, SingleChoiceTakesExactlyOneOptionThatExists)
{
    EXPECT_TRUE(accepts(question(u"F1"_s), Answer::option(u"3"_s)));
    EXPECT_TRUE(accepts(question(u"F1"_s), Answer::option(u"vetej"_s)));
    EXPECT_FALSE(accepts(question(u"F1"_s), Answer::option(u"9"_s)));
    EXPECT_FALSE(accepts(question(u"F1"_s), Answer::options({u"1"_s, u"2"_s})));
}

TEST_F(AnswersTest, MultipleChoiceTakesOptionsThatExistEachOnce)
{
    EXPECT_TRUE(accepts(question(u"VAL"_s), Answer::options({u"c"_s, u"a"_s})));
    EXPECT_FALSE(accepts(question(u"VAL"_s), Answer::options({u"a"_s, u"d"_s})));
    EXPECT_FALSE(accepts(question(u"VAL"_s), Answer::options({u"a"_s, u"a"_s})));
}

TEST_F(AnswersTest, ANumberIsOneInTheCLocaleWhateverItsSize)
{
    EXPECT_TRUE(accepts(question(u"ALDER"_s), Answer::number(44.5)));
    EXPECT_TRUE(accepts(question(u"ALDER"_s), Answer::number(999))) << "the paper is the truth";
    EXPECT_FALSE(accepts(question(u"ALDER"_s), Answer::text(u"44,5"_s)));
    EXPECT_FALSE(accepts(question(u"ALDER"_s), Answer::text(u"1,000"_s)));
    EXPECT_FALSE(accepts(question(u"ALDER"_s), Answer::text(u"inf"_s)));
    EXPECT_FALSE(accepts(question(u"ALDER"_s), Answer::options({u"1"_s, u"2"_s})));
}

TEST_F(AnswersTest, ADateExistsAndIsWrittenTheIsoWay)
{
    EXPECT_TRUE(accepts(question(u"DATUM"_s), Answer::date(QDate(2024, 2, 29))));
    EXPECT_FALSE(accepts(question(u"DATUM"_s), Answer::text(u"2023-02-29"_s)));
    EXPECT_FALSE(accepts(question(u"DATUM"_s), Answer::text(u"2024/02/29"_s)));
    EXPECT_FALSE(accepts(question(u"DATUM"_s), Answer::text(u"2024-02-29T12:00"_s)));
}

TEST_F(AnswersTest, AFreeTextIsAnyText)
{
    EXPECT_TRUE(accepts(question(u"FRITEXT"_s), Answer::text(u"Bra!"_s)));
    EXPECT_FALSE(accepts(question(u"FRITEXT"_s), Answer::options({u"a"_s, u"b"_s})));
}

TEST_F(AnswersTest, TheFirstUnacceptableAnswerIsNamed)
{
    QMap<QuestionKey, Answer> answers{{u"F1"_s, Answer::option(u"1"_s)}, {u"kon"_s, Answer::option(u"man"_s)}};
    EXPECT_EQ(firstUnacceptable(version, with, answers), std::nullopt);
    EXPECT_EQ(firstUnacceptable(version, without, answers), u"kon"_s) << "the variant does not ask it";
    answers.insert(u"GAMMAL"_s, Answer::blank());
    EXPECT_EQ(firstUnacceptable(version, with, answers), u"GAMMAL"_s) << "the version does not ask it";
    answers.insert(u"F1"_s, Answer::option(u"7"_s));
    EXPECT_EQ(firstUnacceptable(version, with, answers), u"F1"_s) << "there is no such option";
}

} // namespace

} // namespace ljus
