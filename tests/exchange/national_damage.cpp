// The ways to damage one thing in a file of national values.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/exchange/national_damage.h"

#include "tests/support/support.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kShape = Damage::Kind::Shape;
constexpr auto kMeaning = Damage::Kind::Meaning;

const QString kFirst = u"/questionnaires/0"_s;
const QString kF1 = kFirst + u"/questions/0"_s;
const QString kF2 = kFirst + u"/questions/1"_s;
const QString kSeveral = kFirst + u"/questions/2"_s;
const QString kAge = kFirst + u"/questions/3"_s;
const QString kI1 = kFirst + u"/indicators/0"_s;
const QString kI2 = kFirst + u"/indicators/1"_s;

std::vector<Damage> ofTheHead()
{
    return {
        {"AFormatIsStated", kShape, u"/format"_s, {}, {}},
        {"OnlyThisFormatIsRead", kShape, u"/format"_s, R"("ljuspunkt-instrument")", {}},
        {"AFormatVersionIsStated", kShape, u"/formatVersion"_s, {}, {}},
        {"ANewerFormatIsRefused", kShape, u"/formatVersion"_s, "2", {}},
        {"ATitleIsStated", kShape, u"/title"_s, {}, {}},
        {"ALabelIsStated", kShape, u"/label"_s, R"(" ")", {}},
        {"ALabelFitsBesideBars", kShape, u"/label"_s, R"("Riket 2025 enligt den nationella rapporten")", {}},
        {"AYearIsANumber", kShape, u"/year"_s, R"("2025")", {}},
        {"ProvenanceIsStated", kShape, u"/provenance"_s, {}, {}},
        {"ASourceIsStated", kShape, u"/provenance/source"_s, {}, {}},
        {"OfficialMeansCheckedBySomeone", kShape, u"/provenance/checkedBy"_s, {}, {}},
        {"TheDayOfCheckingExists", kShape, u"/provenance/checkedOn"_s, R"("2026-02-30")", {}},
        {"AnInstrumentIsStated", kShape, u"/instrument"_s, {}, {}},
        {"AFingerprintHas64Digits", kShape, u"/instrument/fingerprint"_s, R"("ff")", {}},
        {"UnknownFieldsAreRefused", kShape, u"/colour"_s, R"("red")", {}},
        {"ThereIsAQuestionnaire", kShape, u"/questionnaires"_s, "[]", {}},
    };
}

std::vector<Damage> ofQuestionnaires()
{
    return {
        {"AQuestionnaireHasAKey", kShape, kFirst + u"/key"_s, R"("Del tagare")", {}},
        {"AVersionIsStated", kShape, kFirst + u"/version"_s, {}, {}},
        {"ResponsesAreNotNegative", kShape, kFirst + u"/responses"_s, "-1", {}},
        {"ResponsesAreWhole", kShape, kFirst + u"/responses"_s, "100.5", {}},
        {"ResponsesHaveALimit", kShape, kFirst + u"/responses"_s, "100000001", {}},
        {"ThereIsAFederation", kShape, kFirst + u"/federations"_s, "0", {}},
        {"ThereIsAQuestion", kShape, kFirst + u"/questions"_s, "[]", {}},
        {"NobodyAnswersTwice", kMeaning, kFirst + u"/responses"_s, "99", {kF1}},
        {"QuestionnaireKeysAreUnique",
         kMeaning,
         u"/questionnaires/1"_s,
         R"({"key":"deltagare","version":"v1","responses":0,"federations":1,"questions":[{"key":"F1","kind":"number","hidden":true}]})",
         {}},
        {"QuestionKeysAreUnique", kMeaning, kSeveral + u"/key"_s, R"("F1")", {kSeveral}},
        {"IndicatorKeysAreUnique", kMeaning, kI2 + u"/key"_s, R"("i01")", {kI2}},
    };
}

std::vector<Damage> ofQuestions()
{
    return {
        {"AQuestionHasAKey", kShape, kF1 + u"/key"_s, {}, {}},
        {"AQuestionHasAKind", kShape, kF1 + u"/kind"_s, {}, {}},
        {"DatesHaveNoValues", kShape, kF1 + u"/kind"_s, R"("date")", {}},
        {"ARevisionIsPositive", kShape, kF2 + u"/revision"_s, "0", {}},
        {"HiddenIsTrueOrFalse",
         kShape,
         kF2 + u"/hidden"_s,
         R"("yes")",
         {kF2 + u"/hidden"_s, kF2 + u"/answered"_s, kF2 + u"/options"_s}},
        {"TheHiddenHasNoFigures", kShape, kF2 + u"/answered"_s, "3", {}},
        {"TheHiddenHasNoOptions", kShape, kF2 + u"/options"_s, R"([{"code":"1","n":1},{"code":"2","n":2}])", {}},
        {"WhatIsNotHiddenHasFigures", kShape, kF2 + u"/hidden"_s, {}, {kF2 + u"/answered"_s, kF2 + u"/options"_s}},
        {"ThereAreTwoOptions", kShape, kSeveral + u"/options"_s, R"([{"code":"a","n":1}])", {}},
        {"AnOptionHasACode", kShape, kSeveral + u"/options/0/code"_s, R"("_tom")", {}},
        {"AnOptionHasANumber", kShape, kSeveral + u"/options/0/n"_s, {}, {}},
        {"OptionCodesAreUnique", kMeaning, kSeveral + u"/options/1/code"_s, R"("a")", {kSeveral + u"/options/1"_s}},
        {"OptionsSumUpToAllWhoAnswered", kMeaning, kF1 + u"/options/0/n"_s, "9", {kF1 + u"/options"_s}},
        {"OptionsSumUpToNoMoreThanAnswered", kMeaning, kF1 + u"/options/0/n"_s, "11", {kF1 + u"/options"_s}},
        {"NoOptionIsChosenByMoreThanAnswered", kMeaning, kSeveral + u"/options/0/n"_s, "81", {kSeveral + u"/options/0"_s}},
        {"NoMoreArePositiveThanAnswered", kMeaning, kF1 + u"/positive"_s, "91", {}},
        {"ANumberHasAMean", kMeaning, kAge + u"/mean"_s, {}, {}},
        {"NobodyHasNoMean", kMeaning, kAge + u"/answered"_s, "0", {kAge + u"/mean"_s}},
        {"ANumberHasNoOptions", kShape, kAge + u"/options"_s, R"([{"code":"1","n":1},{"code":"2","n":2}])", {}},
        {"AChoiceHasNoMean", kShape, kF1 + u"/mean"_s, "2", {}},
        {"KindsOfNothingAreKnown", kShape, kF1 + u"/nothing/lost"_s, "1", {}},
        {"KindsOfNothingAreCounted", kShape, kF1 + u"/nothing/blank"_s, R"("1")", {}},
        {"KindsOfNothingAreResponses", kMeaning, kF1 + u"/nothing/blank"_s, "2", {kF1}},
    };
}

std::vector<Damage> ofIndicators()
{
    return {
        {"AnIndicatorHasARule", kShape, kI1 + u"/rule"_s, R"("median")", {}},
        {"AnIndicatorHasQuestions", kShape, kI1 + u"/questions"_s, "[]", {}},
        {"AnIndicatorsQuestionsAreUnique", kMeaning, kI1 + u"/questions/1/key"_s, R"("F1")", {kI1 + u"/questions/1"_s}},
        {"AnIndicatorHasABase", kShape, kI1 + u"/base"_s, {}, {kI1 + u"/base"_s, kI1 + u"/value"_s, kI1 + u"/respondents"_s}},
        {"AValueRestsOnSomething", kMeaning, kI1 + u"/value"_s, {}, {}},
        {"AShareIsAtMost100", kShape, kI1 + u"/value"_s, "100.5", {}},
        {"AShareIsAtLeast0", kShape, kI1 + u"/value"_s, "-1", {}},
        {"RespondentsAnswer", kMeaning, kI1 + u"/respondents"_s, "151", {kI1 + u"/respondents"_s, kI1}},
        {"AHiddenIndicatorHasNoValue", kShape, kI2 + u"/value"_s, "3.5", {}},
    };
}

} // namespace

const std::vector<Damage> &nationalDamages()
{
    static const std::vector<Damage> kAll = [] {
        std::vector<Damage> all;
        for (const std::vector<Damage> &some : {ofTheHead(), ofQuestionnaires(), ofQuestions(), ofIndicators()})
            all.insert(all.end(), some.begin(), some.end());
        return all;
    }();
    return kAll;
}

QByteArray everyNationalField()
{
    return contentOf(QStringLiteral(LJUS_SOURCE_DIR "/tests/exchange/every_field.riksvarden.json"));
}

QByteArray damagedNational(const Damage &damage)
{
    const QJsonValue value = damage.json.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                                   : QJsonDocument::fromJson('[' + damage.json + ']').array().first();
    return bytesOf(changed(objectOf(everyNationalField()), damage.at, value));
}

} // namespace ljus::test
