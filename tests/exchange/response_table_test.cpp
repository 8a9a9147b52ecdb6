// Response tables hold what the responses hold, in an order that tells nothing, and what is written is read back.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response_table.h"

#include "core/exchange/csv.h"
#include "tests/support/support.h"

#include <QBuffer>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

const Instrument &sample()
{
    static const Instrument instrument = test::sampleInstrument();
    return instrument;
}

const Questionnaire &participants()
{
    return *sample().questionnaire(u"deltagare"_s);
}

ResponseHead headOf(const QString &version, const QString &variant, std::optional<Id<Activity>> activity = std::nullopt)
{
    return {Id<Round>{7}, u"deltagare"_s, version, variant, u"sv"_s, activity};
}

Response answered(ResponseHead head, const QMap<QuestionKey, Answer> &answers)
{
    return {{}, std::move(head), true, answers};
}

std::vector<Response> twoResponses()
{
    return {
        answered(headOf(u"v2"_s, u"utan"_s, Id<Activity>{3}), {{u"F1"_s, Answer::option(u"vetej"_s)},
                                                               {u"F2"_s, Answer::marks()},
                                                               {u"VAL"_s, Answer::options({u"c"_s, u"a"_s})},
                                                               {u"ALDER"_s, Answer::number(40.5)},
                                                               {u"DATUM"_s, Answer::date(QDate(2026, 3, 4))},
                                                               {u"FRITEXT"_s, Answer::text(u"_tom"_s)}}),
        answered(headOf(u"v1"_s, u"med"_s),
                 {{u"kon"_s, Answer::option(u"man"_s)}, {u"F2"_s, Answer::unreadable()}, {u"GAMMAL"_s, Answer::option(u"4"_s)}})};
}

ResponseSet setOf(const std::vector<Response> &responses, const Questionnaire &questionnaire = participants())
{
    ResponseSet set(questionnaire);
    for (const Response &response : responses)
        EXPECT_TRUE(set.add(response));
    return set;
}

TEST(ResponseTable, HasSexFirstAndTheQuestionsOfAllVersions)
{
    const Table table = responseTable(setOf(twoResponses()), {{3, u"Steget"_s}}, FreeText::LeftOut);
    EXPECT_EQ(table.columns, (QStringList{u"kon"_s, u"insats"_s, u"enkat"_s, u"version"_s, u"variant"_s, u"sprak"_s, u"F1"_s,
                                          u"F2"_s, u"NY"_s, u"VAL"_s, u"ALDER"_s, u"DATUM"_s, u"GAMMAL"_s}));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0], (QVariantList{u"_ej_variant"_s, u"Steget"_s, u"deltagare"_s, u"v2"_s, u"utan"_s, u"sv"_s, u"vetej"_s,
                                           u"_flera"_s, u"_tom"_s, u"a c"_s, 40.5, u"2026-03-04"_s, u"_ej_version"_s}));
    EXPECT_EQ(table.rows[1],
              (QVariantList{u"man"_s, QVariant(), u"deltagare"_s, u"v1"_s, u"med"_s, u"sv"_s, u"_tom"_s, u"_olaslig"_s,
                            u"_ej_version"_s, u"_ej_version"_s, u"_ej_version"_s, u"_ej_version"_s, u"4"_s}));
}

TEST(ResponseTable, HasFreeTextLastAndOnlyWhenAskedFor)
{
    const Table table = responseTable(setOf(twoResponses()), {}, FreeText::Included);
    EXPECT_EQ(table.columns.back(), u"FRITEXT"_s);
    EXPECT_EQ(table.rows[0].back(), u"__tom"_s) << "a text is not taken for a code";
    EXPECT_EQ(table.rows[1].back(), u"_ej_version"_s);
}

TEST(ResponseTable, HasTheSexColumnAlsoWhereSexIsNotAsked)
{
    const Questionnaire &board = *sample().questionnaire(u"styrelse"_s);
    const ResponseHead head{{}, board.key, u"v1"_s, u"med"_s, u"sv"_s, std::nullopt};
    const Table table = responseTable(setOf({answered(head, {{u"S1"_s, Answer::option(u"4"_s)}})}, board), {}, FreeText::LeftOut);
    EXPECT_EQ(table.columns.front(), u"kon"_s);
    EXPECT_EQ(table.rows.at(0).front(), u"_ej_version"_s);
}

TEST(ResponseTable, TellsNothingOfTheOrderInWhichResponsesCame)
{
    std::vector<Response> responses = twoResponses();
    for (const double age : {100.0, 20.0, 3.0})
        responses.push_back(answered(headOf(u"v2"_s, u"utan"_s), {{u"ALDER"_s, Answer::number(age)}}));
    const Table table = responseTable(setOf(responses), {}, FreeText::Included);
    std::reverse(responses.begin(), responses.end());
    EXPECT_EQ(responseTable(setOf(responses), {}, FreeText::Included).rows, table.rows);
}

const QMap<qint64, QString> kActivities{{1, u"Steget"_s}, {2, u"-Spåret; \"två\""_s}};

Answer anyAnswer(const Question &question)
{
    const int kind = *rc::gen::inRange(0, 8);
    if (kind < 3)
        return std::array{Answer::blank(), Answer::marks(), Answer::unreadable()}[static_cast<std::size_t>(kind)];
    switch (question.kind) {
    case QuestionKind::Number:
        return Answer::number(*rc::gen::suchThat<double>([](double value) { return std::isfinite(value); }));
    case QuestionKind::Date:
        return Answer::date(QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 80000)));
    case QuestionKind::FreeText:
        return Answer::text(QString::fromStdU16String(
            *rc::gen::container<std::u16string>(rc::gen::element(u'_', u'=', u'\'', u'"', u';', u' ', u'\n', u'å', u'x'))));
    default:
        break;
    }
    QStringList codes;
    const auto ticks = *rc::gen::inRange(0U, 1U << question.options.size());
    for (std::size_t option = 0; option < question.options.size(); ++option) {
        if ((ticks >> option & 1U) != 0)
            codes.push_back(question.options[option].code);
    }
    return question.kind == QuestionKind::MultipleChoice || codes.isEmpty() ? Answer::options(codes)
                                                                            : Answer::option(codes.front());
}

Response anyResponse()
{
    const QuestionnaireVersion &version = *rc::gen::elementOf(participants().versions);
    const Variant &variant = *rc::gen::elementOf(version.variants);
    Response response = answered(headOf(version.key, variant.key), {});
    response.head.language = *rc::gen::element(u"sv"_s, u"en"_s, u"ar"_s);
    if (const int activity = *rc::gen::inRange(0, 3); activity > 0)
        response.head.activity = Id<Activity>{activity};
    for (const Question *question : version.questionsOf(variant))
        response.answers.insert(question->key, anyAnswer(*question));
    return response;
}

RC_GTEST_PROP(ResponseTable, WhatIsWrittenIsReadBack, ())
{
    ResponseSet set(participants());
    const int size = *rc::gen::inRange(1, 20);
    for (int i = 0; i < size; ++i)
        RC_ASSERT(set.add(anyResponse()));
    const Table table = responseTable(set, kActivities, FreeText::Included);
    QBuffer device;
    device.open(QIODevice::ReadWrite);
    RC_ASSERT(writeCsv(table, device, CsvMark::WithByteOrderMark).has_value());

    const auto reading = readResponseTable(device, {participants(), u"v1"_s, {}, u"sv"_s, {}});
    RC_ASSERT(reading.has_value());
    RC_ASSERT(reading->problems.empty());
    ResponseSet again(participants());
    for (const ImportedResponse &imported : reading->plan.responses) {
        Response response = answered(headOf(imported.version, imported.variant), imported.answers);
        response.head.language = imported.language;
        if (!imported.activity.isEmpty())
            response.head.activity = Id<Activity>{kActivities.key(imported.activity)};
        RC_ASSERT(again.add(response));
    }
    const Table second = responseTable(again, kActivities, FreeText::Included);
    RC_ASSERT(second.columns == table.columns);
    RC_ASSERT(second.rows == table.rows);
}

} // namespace
} // namespace ljus
