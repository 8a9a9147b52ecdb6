// Reading a definition: what it gives, what is no definition at all, and that nothing makes it stumble.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/instrument_format.h"
#include "tests/instruments/damage.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace ljus::test {

namespace {

using namespace Qt::StringLiterals;

Problem onlyProblem(const QByteArray &json)
{
    const InstrumentReading reading = readInstrument(json);
    EXPECT_FALSE(reading.instrument.has_value());
    EXPECT_EQ(reading.problems.size(), 1U);
    return reading.problems.empty() ? Problem() : reading.problems.front();
}

bool isOneOrTheOther(const QByteArray &json)
{
    const InstrumentReading reading = readInstrument(json);
    return reading.instrument.has_value() == reading.problems.empty();
}

TEST(Reading, GivesEveryFieldOfTheDefinition)
{
    const InstrumentReading reading = readInstrument(everyField());
    ASSERT_TRUE(reading.instrument.has_value());
    EXPECT_TRUE(reading.problems.empty());
    const Instrument &instrument = *reading.instrument;
    EXPECT_EQ(instrument.id, u"alla-falt"_s);
    EXPECT_EQ(instrument.title.in(u"en"_s), u"Every field"_s);
    EXPECT_EQ(instrument.languages, (QStringList{u"sv"_s, u"en"_s}));
    EXPECT_EQ(instrument.provenance,
              (Provenance{Provenance::Status::Official, u"Made up for tests"_s, u"A tester"_s, QDate(2024, 1, 31)}));
    EXPECT_EQ(instrument.scales[0].provenance->status, Provenance::Status::Federation);
    EXPECT_EQ(instrument.scales[1].options[1].points, 2.5);
    EXPECT_TRUE(instrument.scales[1].options[3].dontKnow);
    EXPECT_EQ(instrument.indicators[0].rule->kind, IndicatorRule::Kind::PositiveShare);
    EXPECT_EQ(instrument.indicators[0].rule->provenance->source, u"Invented"_s);
    EXPECT_EQ(instrument.indicators[1].rule->kind, IndicatorRule::Kind::MeanPoints);
    EXPECT_FALSE(instrument.indicators[2].rule.has_value());
    EXPECT_EQ(instrument.questionnaires[1].group, RespondentGroup::Board);
}

TEST(Reading, GivesEveryFieldOfTheQuestions)
{
    const InstrumentReading reading = readInstrument(everyField());
    ASSERT_TRUE(reading.instrument.has_value());
    const QuestionnaireVersion &first = reading.instrument->questionnaires[0].versions[0];
    const QuestionnaireVersion &second = reading.instrument->questionnaires[0].versions[1];
    EXPECT_EQ(second.validFrom, QDate(2023, 11, 1));
    EXPECT_EQ(first.introduction.in(u"sv"_s), u"Svara på alla frågor."_s);
    EXPECT_EQ(first.variants[1].without, std::vector<QuestionKey>{u"kon"_s});
    EXPECT_EQ(first.questions[0].role, Question::Role::Sex);
    EXPECT_EQ(first.questions[1].section.in(u"sv"_s), u"Om stödet"_s);
    EXPECT_EQ(first.questions[1].options, reading.instrument->scales[1].options);
    EXPECT_EQ(first.questions[1].positive, (QStringList{u"2"_s, u"3"_s}));
    EXPECT_EQ(first.questions[1].indicator, u"i01"_s);
    EXPECT_EQ(first.questions[1].revision, 1);
    EXPECT_EQ(second.questions[1].routes, (std::vector<Route>{{u"1"_s, u"VAL"_s}, {u"vetej"_s, u"ALDER"_s}}));
    EXPECT_TRUE(second.questions[2].routes.empty());
    EXPECT_EQ(second.questions[2].revision, 2);
    EXPECT_EQ(second.questions[2].provenance->source, u"A letter"_s);
    EXPECT_EQ(second.questions[3].kind, QuestionKind::MultipleChoice);
    EXPECT_EQ(second.questions[3].note.in(u"sv"_s), u"Flera kryss går bra."_s);
    EXPECT_EQ(second.questions[4].minimum, 16);
    EXPECT_EQ(second.questions[4].maximum, 70);
    EXPECT_EQ(second.questions[5].kind, QuestionKind::Date);
    EXPECT_EQ(second.questions[6].kind, QuestionKind::FreeText);
    EXPECT_EQ(second.questions[6].number, u"7"_s);
}

TEST(Reading, GivesBackWhatWasWritten)
{
    for (const Instrument &instrument : {sampleInstrument(), readInstrument(everyField()).instrument.value()}) {
        const InstrumentReading reading = readInstrument(writeInstrument(instrument));
        ASSERT_TRUE(reading.instrument.has_value()) << toSentence(reading.problems.front()).toStdString();
        EXPECT_EQ(*reading.instrument, instrument);
        EXPECT_EQ(writeInstrument(*reading.instrument), writeInstrument(instrument));
    }
}

TEST(Reading, AllowsPointsToDifferBetweenVersionsOfTheSameRevision)
{
    const QByteArray scale = R"({"key":"grad2","options":[{"code":"1","text":{"sv":"Inte alls","en":"Not at all"},"points":9},
        {"code":"2","text":{"sv":"Delvis","en":"Partly"}},{"code":"3","text":{"sv":"Helt","en":"Entirely"}},
        {"code":"vetej","text":{"sv":"Vet ej","en":"Don't know"},"dontKnow":true}]})";
    QJsonObject document = changed(objectOf(everyField()), u"/scales/3"_s, objectOf(scale));
    document = changed(document, u"/questionnaires/0/versions/1/questions/1/scale"_s, u"grad2"_s);
    const InstrumentReading reading = readInstrument(bytesOf(document));
    EXPECT_TRUE(reading.instrument.has_value());
}

TEST(Reading, ReportsAllProblemsAtOnce)
{
    QJsonObject document = changed(objectOf(everyField()), u"/id"_s, 7);
    document = changed(document, u"/scales/0/options/1/text"_s, QJsonValue(QJsonValue::Undefined));
    document = changed(document, u"/questionnaires/0/versions/1/questions/1/indicator"_s, u"i77"_s);
    QStringList where;
    for (const Problem &problem : readInstrument(bytesOf(document)).problems)
        where.append(problem.where);
    EXPECT_EQ(where,
              (QStringList{u"/id"_s, u"/scales/0/options/1/text"_s, u"/questionnaires/0/versions/1/questions/1/indicator"_s}));
}

TEST(Reading, SaysWhereTheTextStopsBeingJson)
{
    EXPECT_EQ(onlyProblem("{\n  \"title\": {\n    \"sv\": \"å\" \"en\"\n}}").where.toStdString(), "line 3, character 16");
    EXPECT_EQ(onlyProblem(QByteArray()).where, u"line 1, character 1"_s);
}

TEST(Reading, RefusesAFieldThatIsThereTwice)
{
    EXPECT_EQ(onlyProblem("{\"id\": 1,\n \"title\": {\"sv\": \"a\"}, \"id\": 1}").where, u"line 2, character 24"_s);
    EXPECT_EQ(onlyProblem(R"({"a": {"b": "id", "\u0062" : 2}})").where, u"line 1, character 19"_s);
}

TEST(Reading, RefusesWhatIsNoObject)
{
    EXPECT_EQ(onlyProblem("[1, 2]").where, u"the whole document"_s);
}

TEST(Reading, RefusesANewerFormatWithNothingButThat)
{
    QJsonObject document = changed(objectOf(everyField()), u"/formatVersion"_s, 2);
    document = changed(document, u"/fromTheFuture"_s, true);
    const Problem problem = onlyProblem(bytesOf(document));
    EXPECT_EQ(problem.where, u"/formatVersion"_s);
    EXPECT_TRUE(problem.what.contains(u"newer version"_s));
}

TEST(Reading, RefusesAnotherKindOfFileWithNothingButThat)
{
    EXPECT_EQ(onlyProblem(R"({"format": "geo", "formatVersion": 3, "features": []})").where, u"/format"_s);
}

TEST(Reading, RefusesAFileThatIsTooLarge)
{
    EXPECT_EQ(onlyProblem(QByteArray(17 * 1024 * 1024, ' ')).where, u"the whole document"_s);
}

TEST(Reading, GivesAnInstrumentOrProblemsHoweverTheFileIsCut)
{
    const QByteArray good = everyField();
    EXPECT_TRUE(rc::check([&] {
        const auto size = *rc::gen::inRange<qsizetype>(0, good.size());
        RC_ASSERT(isOneOrTheOther(good.first(size)));
    }));
}

TEST(Reading, GivesAnInstrumentOrProblemsWhateverBytesAreFlipped)
{
    const QByteArray good = everyField();
    EXPECT_TRUE(rc::check([&] {
        QByteArray flipped = good;
        const auto flips = *rc::gen::inRange(1, 8);
        for (int i = 0; i < flips; ++i) {
            const auto at = *rc::gen::inRange<qsizetype>(0, good.size());
            flipped[at] = static_cast<char>(*rc::gen::inRange(0, 256));
        }
        RC_ASSERT(isOneOrTheOther(flipped));
    }));
}

} // namespace

} // namespace ljus::test
