// What the responses hold is in the SPSS file: values, labels, and every kind of nothing by itself.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/spss_answers.h"

#include "tests/exchange/spss_reading.h"
#include "tests/support/support.h"

#include <algorithm>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;
using test::readSpss;
using test::spssBytes;

const QDate kDay(2026, 10, 31);
const double kBlank = spssCode(Nothing::Blank);
const double kMarks = spssCode(Nothing::Marks);
const double kUnreadable = spssCode(Nothing::Unreadable);
const double kNotInVariant = spssCode(Nothing::NotInVariant);
const double kNotInVersion = spssCode(Nothing::NotInVersion);
const double kChanged = spssCode(Nothing::Changed);

Response answered(const QString &version, const QString &variant, const QMap<QuestionKey, Answer> &answers,
                  std::optional<Id<Activity>> activity = std::nullopt)
{
    return {{}, {Id<Round>{7}, u"deltagare"_s, version, variant, u"sv"_s, activity}, true, answers};
}

/// One on the new version without the question about sex, one on the old version.
std::vector<Response> twoResponses()
{
    return {answered(u"v2"_s, u"utan"_s,
                     {{u"F1"_s, Answer::option(u"vetej"_s)},
                      {u"F2"_s, Answer::marks()},
                      {u"VAL"_s, Answer::options({u"c"_s, u"a"_s})},
                      {u"ALDER"_s, Answer::number(40.5)},
                      {u"DATUM"_s, Answer::date(QDate(2026, 3, 4))},
                      {u"FRITEXT"_s, Answer::text(u"hemligt"_s)}},
                     Id<Activity>{3}),
            answered(u"v1"_s, u"med"_s,
                     {{u"kon"_s, Answer::option(u"man"_s)},
                      {u"F1"_s, Answer::unreadable()},
                      {u"F2"_s, Answer::option(u"4"_s)},
                      {u"GAMMAL"_s, Answer::option(u"3"_s)}})};
}

ResponseSet setOf(const std::vector<Response> &responses, const Questionnaire &questionnaire)
{
    ResponseSet set(questionnaire);
    for (const Response &response : responses)
        EXPECT_TRUE(set.add(response));
    return set;
}

class SpssAnswersTest : public testing::Test
{
protected:
    [[nodiscard]] Question &question(const QString &key)
    {
        auto &questions = instrument.questionnaires[0].versions[1].questions;
        return *std::find_if(questions.begin(), questions.end(), [&](const Question &one) { return one.key == key; });
    }
    [[nodiscard]] QByteArray bytes(const std::vector<Response> &responses, const Questionnaire &questionnaire) const
    {
        const auto file = spssAnswers(setOf(responses, questionnaire), {{3, u"Steget på väg"_s}}, kDay);
        EXPECT_TRUE(file.has_value());
        return spssBytes(*file);
    }
    [[nodiscard]] test::ReadSpss read(const std::vector<Response> &responses) const
    {
        auto found = readSpss(bytes(responses, instrument.questionnaires[0]));
        EXPECT_EQ(found.error, READSTAT_OK);
        return found;
    }

    Instrument instrument = test::sampleInstrument();
};

TEST_F(SpssAnswersTest, HasEveryAnswerAndEveryKindOfNothing)
{
    const auto file = read(twoResponses());
    EXPECT_EQ(file.names, (QStringList{u"kon"_s, u"insats"_s, u"version"_s, u"variant"_s, u"sprak"_s, u"F1"_s, u"F2"_s, u"NY"_s,
                                       u"VAL_a"_s, u"VAL_b"_s, u"VAL_c"_s, u"ALDER"_s, u"DATUM"_s, u"GAMMAL"_s}));
    const auto expect = [&](const QString &name, const QVariantList &values) {
        EXPECT_EQ(file.values[name], values) << name.toStdString();
    };
    expect(u"kon"_s, {kNotInVariant, 2.0});
    expect(u"insats"_s, {u"Steget på väg"_s, QString()});
    expect(u"version"_s, {u"v2"_s, u"v1"_s});
    expect(u"variant"_s, {u"utan"_s, u"med"_s});
    expect(u"sprak"_s, {u"sv"_s, u"sv"_s});
    expect(u"F1"_s, {5.0, kUnreadable});
    expect(u"F2"_s, {kMarks, kChanged});
    expect(u"NY"_s, {kBlank, kNotInVersion});
    expect(u"VAL_a"_s, {1.0, kNotInVersion});
    expect(u"VAL_b"_s, {0.0, kNotInVersion});
    expect(u"VAL_c"_s, {1.0, kNotInVersion});
    expect(u"ALDER"_s, {40.5, kNotInVersion});
    expect(u"DATUM"_s, {spssDate(QDate(2026, 3, 4)), kNotInVersion});
    expect(u"GAMMAL"_s, {kNotInVersion, 3.0});
}

TEST_F(SpssAnswersTest, SaysWhatEveryCodeMeans)
{
    const auto file = read(twoResponses());
    EXPECT_EQ(file.title, u"Deltagare"_s);
    const auto &f1 = file.variables[u"F1"_s];
    EXPECT_EQ(f1.label, u"Fråga F1"_s);
    EXPECT_EQ(f1.measure, READSTAT_MEASURE_ORDINAL) << "its options have points";
    EXPECT_EQ(f1.labels.size(), 5 + 6);
    EXPECT_EQ(f1.labels.value(1), u"Nivå 1"_s);
    EXPECT_EQ(f1.labels.value(5), u"Vet ej"_s) << "a word gets the number after the others";
    for (const Nothing nothing : kNothings) {
        EXPECT_EQ(f1.labels.value(spssCode(nothing)), displayName(nothing));
        EXPECT_GE(spssCode(nothing), f1.lowestMissing);
        EXPECT_LE(spssCode(nothing), f1.highestMissing);
    }
    EXPECT_LT(f1.highestMissing, 0) << "no option is missing";
    EXPECT_EQ(file.variables[u"F2"_s].label, u"Fråga F2 omformulerad"_s);
    EXPECT_EQ(file.variables[u"kon"_s].measure, READSTAT_MEASURE_NOMINAL);
    EXPECT_EQ(file.variables[u"kon"_s].labels.value(2), u"MAN"_s);
    EXPECT_EQ(file.variables[u"VAL_b"_s].label, u"Fråga VAL: B"_s);
    EXPECT_EQ(file.variables[u"VAL_b"_s].labels.size(), 2 + 6);
    EXPECT_EQ(file.variables[u"ALDER"_s].measure, READSTAT_MEASURE_SCALE);
    EXPECT_EQ(file.variables[u"ALDER"_s].labels.size(), 6);
}

TEST_F(SpssAnswersTest, HasNoFreeTextAndNoOrderOfArrival)
{
    std::vector<Response> responses = twoResponses();
    for (const double age : {100.0, 20.0, 3.0})
        responses.push_back(answered(u"v2"_s, u"utan"_s, {{u"ALDER"_s, Answer::number(age)}}));
    const QByteArray one = bytes(responses, instrument.questionnaires[0]);
    std::reverse(responses.begin(), responses.end());
    EXPECT_EQ(bytes(responses, instrument.questionnaires[0]), one);
    EXPECT_FALSE(one.contains("hemligt"));
    EXPECT_FALSE(one.contains("FRITEXT"));
    instrument.questionnaires[0].versions[0].questions[1].kind = QuestionKind::FreeText;
    EXPECT_FALSE(read({}).names.contains(u"F1"_s)) << "a free text in one version is one in all";
}

TEST_F(SpssAnswersTest, HasNoSexWhereNoVersionAsks)
{
    const Questionnaire &board = instrument.questionnaires[1];
    const Response response{{}, {{}, board.key, u"v1"_s, u"med"_s, u"sv"_s, {}}, true, {{u"S1"_s, Answer::option(u"4"_s)}}};
    EXPECT_EQ(readSpss(bytes({response}, board)).names.first(), u"insats"_s);
}

TEST_F(SpssAnswersTest, KeepsOptionsApartHoweverTheyAreCoded)
{
    question(u"NY"_s).options.clear();
    for (const QString &code : {u"01"_s, u"1"_s, u"ja"_s, u"7"_s, u"-1"_s, u"0"_s})
        question(u"NY"_s).options.push_back({code, LocalizedText{{{u"sv"_s, u"kod "_s + code}}}, false, std::nullopt});
    std::vector<Response> responses;
    for (const Option &option : question(u"NY"_s).options)
        responses.push_back(answered(u"v2"_s, u"utan"_s, {{u"NY"_s, Answer::option(option.code)}}));
    const auto file = read(responses);
    EXPECT_EQ(file.values[u"NY"_s], (QVariantList{0.0, 1.0, 7.0, 8.0, 9.0, 10.0}));
    const auto &labels = file.variables[u"NY"_s].labels;
    EXPECT_EQ(labels.value(0), u"kod 0"_s);
    EXPECT_EQ(labels.value(7), u"kod 7"_s);
    EXPECT_EQ(labels.value(8), u"kod 01"_s);
    EXPECT_EQ(labels.value(10), u"kod -1"_s);
    EXPECT_EQ(file.variables[u"NY"_s].measure, READSTAT_MEASURE_NOMINAL);
}

TEST_F(SpssAnswersTest, TakesAsManyOptionsAsAScaleMayHave)
{
    Question &several = question(u"VAL"_s);
    several.options.clear();
    several.text = LocalizedText{{{u"sv"_s, QString(300, u'ö')}}};
    for (int i = 1; i <= kMostOptions; ++i)
        several.options.push_back({QString::number(i), LocalizedText{{{u"sv"_s, u"å%1"_s.arg(i)}}}, false, std::nullopt});
    const auto file = read({answered(u"v2"_s, u"utan"_s, {{u"VAL"_s, Answer::options({u"1"_s, u"31"_s})}})});
    EXPECT_EQ(file.values[u"VAL_1"_s], QVariantList{1.0});
    EXPECT_EQ(file.values[u"VAL_30"_s], QVariantList{0.0});
    EXPECT_EQ(file.values[u"VAL_31"_s], QVariantList{1.0});
    EXPECT_TRUE(file.variables[u"VAL_31"_s].label.endsWith(u"ö: å31"_s)) << "the question is cut, the option is not";
    EXPECT_EQ(file.variables[u"VAL_31"_s].label.toUtf8().size(), 254);
}

TEST_F(SpssAnswersTest, MayHaveNoResponses)
{
    const auto file = read({});
    EXPECT_EQ(file.rowCount, 0);
    EXPECT_EQ(file.variables[u"F1"_s].labels.size(), 5 + 6);
}

TEST_F(SpssAnswersTest, RefusesANumberThatStandsForNothing)
{
    const ResponseSet set =
        setOf({answered(u"v2"_s, u"utan"_s, {{u"ALDER"_s, Answer::number(kMarks)}})}, instrument.questionnaires[0]);
    const auto file = spssAnswers(set, {}, kDay);
    ASSERT_FALSE(file.has_value());
    EXPECT_EQ(file.error().kind, Error::Kind::Invalid);
    EXPECT_TRUE(file.error().message.contains(u"-999992"_s) && file.error().message.contains(u"ALDER"_s));
    EXPECT_EQ(read({answered(u"v2"_s, u"utan"_s, {{u"ALDER"_s, Answer::number(-999990)}})}).values[u"ALDER"_s],
              QVariantList{-999990.0});
}

} // namespace
} // namespace ljus
