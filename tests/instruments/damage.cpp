// A good definition, and the ways to damage one thing in it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/instruments/damage.h"

#include "tests/support/support.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <ostream>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kShape = Damage::Kind::Shape;
constexpr auto kMeaning = Damage::Kind::Meaning;

const QString kV1 = u"/questionnaires/0/versions/0"_s;
const QString kV2 = u"/questionnaires/0/versions/1"_s;
const QString kSex = kV1 + u"/questions/0"_s;
const QString kF1 = kV1 + u"/questions/1"_s;
const QString kF2 = kV2 + u"/questions/2"_s;
const QString kSeveral = kV2 + u"/questions/3"_s;
const QString kAge = kV2 + u"/questions/4"_s;
const QString kFreeText = kV2 + u"/questions/6"_s;

std::vector<Damage> ofTheWhole()
{
    return {
        {"AFormatIsStated", kShape, u"/format"_s, {}, {}},
        {"OnlyThisFormatIsRead", kShape, u"/format"_s, R"("other")", {}},
        {"AFormatVersionIsStated", kShape, u"/formatVersion"_s, {}, {}},
        {"ANewerFormatIsRefused", kShape, u"/formatVersion"_s, "2", {}},
        {"AFormatVersionIsANumber", kShape, u"/formatVersion"_s, R"("1")", {}},
        {"AnIdIsStated", kShape, u"/id"_s, {}, {}},
        {"AnIdIsAKey", kShape, u"/id"_s, R"("Med Blanksteg")", {}},
        {"AnIdIsNotEmpty", kShape, u"/id"_s, R"("")", {}},
        {"AnIdHasAtMost40Characters", kShape, u"/id"_s, R"("a1234567890123456789012345678901234567890")", {}},
        {"AnIdHasNoLineBreak", kShape, u"/id"_s, R"("a\n")", {}},
        {"ATitleIsStated", kShape, u"/title"_s, {}, {}},
        {"ATitleIsByLanguage", kShape, u"/title"_s, R"("Alla")", {}},
        {"ATextHasALanguage", kShape, u"/title"_s, "{}", {}},
        {"ATextIsNotEmpty", kShape, u"/title/sv"_s, R"("")", {}},
        {"ATextIsNotOnlyWhiteSpace", kShape, u"/title/sv"_s, R"(" \t")", {}},
        {"ATextIsAString", kShape, u"/title/en"_s, "7", {}},
        {"ATextHasALanguageCode", kShape, u"/title/svenska"_s, R"("Alla")", {}},
        {"ATextExistsInTheFirstLanguage", kMeaning, u"/title/sv"_s, {}, {}},
        {"LanguagesAreStated", kShape, u"/languages"_s, {}, {}},
        {"ThereIsALanguage", kShape, u"/languages"_s, "[]", {}},
        {"LanguagesAreAList", kShape, u"/languages"_s, R"("sv")", {}},
        {"LanguagesAreCodes", kShape, u"/languages/1"_s, R"("EN")", {}},
        {"LanguagesAreStrings", kShape, u"/languages/1"_s, "1", {}},
        {"LanguagesAreUnique", kShape, u"/languages/1"_s, R"("sv")", {}},
        {"UnknownFieldsAreRefused", kShape, u"/colour"_s, R"("red")", {}},
        {"UnknownFieldsAreRefusedWithAnEscapedPointer", kShape, u"/a~1b"_s, "1", {}},
        {"ThereAreQuestionnaires", kShape, u"/questionnaires"_s, {}, {}},
        {"ThereIsAQuestionnaire", kShape, u"/questionnaires"_s, "[]", {}},
    };
}

std::vector<Damage> ofProvenance()
{
    return {
        {"ProvenanceIsStated", kShape, u"/provenance"_s, {}, {}},
        {"ProvenanceIsAnObject", kShape, u"/provenance"_s, "[]", {}},
        {"ProvenanceHasAStatus", kShape, u"/provenance/status"_s, {}, {}},
        {"ProvenanceHasAKnownStatus", kShape, u"/provenance/status"_s, R"("trusted")", {}},
        {"ProvenanceHasASource", kShape, u"/provenance/source"_s, {}, {}},
        {"ASourceIsNotEmpty", kShape, u"/provenance/source"_s, R"("")", {}},
        {"OfficialMeansCheckedBySomeone", kShape, u"/provenance/checkedBy"_s, {}, {}},
        {"OfficialMeansCheckedOnADay", kShape, u"/provenance/checkedOn"_s, {}, {}},
        {"OnlyTheOfficialIsChecked",
         kShape,
         u"/provenance/status"_s,
         R"("federation")",
         {u"/provenance/checkedBy"_s, u"/provenance/checkedOn"_s}},
        {"TheDayOfCheckingIsADate", kShape, u"/provenance/checkedOn"_s, R"("31 January")", {}},
        {"TheDayOfCheckingExists", kShape, u"/provenance/checkedOn"_s, R"("2023-11-31")", {}},
        {"ProvenanceHasNoOtherFields", kShape, u"/provenance/note"_s, R"("x")", {}},
        {"AScalesProvenanceFollowsTheRules", kShape, u"/scales/0/provenance/source"_s, {}, {}},
        {"ARulesProvenanceFollowsTheRules", kShape, u"/indicators/0/rule/provenance/status"_s, R"("no")", {}},
        {"AQuestionsProvenanceFollowsTheRules", kShape, kF2 + u"/provenance/checkedBy"_s, R"("x")", {}},
        {"OwnProvenanceIsAnObject", kShape, u"/scales/0/provenance"_s, "null", {}},
    };
}

std::vector<Damage> ofScales()
{
    return {
        {"ScalesAreAList",
         kShape,
         u"/scales"_s,
         "{}",
         {u"/scales"_s, kSex + u"/scale"_s, kF1 + u"/scale"_s, kV1 + u"/questions/2/scale"_s, kV2 + u"/questions/0/scale"_s,
          kV2 + u"/questions/1/scale"_s, kF2 + u"/scale"_s, kSeveral + u"/scale"_s,
          u"/questionnaires/1/versions/0/questions/0/scale"_s}},
        {"AScaleIsAnObject", kShape, u"/scales/3"_s, "1", {}},
        {"AScaleHasAKey", kShape, u"/scales/2/key"_s, {}, {u"/scales/2/key"_s, kSeveral + u"/scale"_s}},
        {"AScalesKeyIsAKey", kShape, u"/scales/2/key"_s, R"("Val")", {u"/scales/2/key"_s, kSeveral + u"/scale"_s}},
        {"ScaleKeysAreUnique",
         kMeaning,
         u"/scales/3"_s,
         R"({"key":"val","options":[{"code":"a","text":{"sv":"A"}},{"code":"å","text":{"sv":"Å"}}]})",
         {u"/scales/3/key"_s}},
        {"AScaleHasOptions", kShape, u"/scales/3"_s, R"({"key":"ny"})", {u"/scales/3/options"_s}},
        {"AScaleHasTwoOptions", kShape, u"/scales/0/options/1"_s, {}, {u"/scales/0/options"_s}},
        {"AScaleHasAtMost31Options", kShape, u"/scales/3"_s, "32 options", {u"/scales/3/options"_s}},
        {"AScaleHasNoOtherFields", kShape, u"/scales/0/min"_s, "1", {}},
        {"AnOptionHasACode", kShape, u"/scales/0/options/1/code"_s, {}, {}},
        {"AnOptionsCodeHasNoWhiteSpace", kShape, u"/scales/0/options/1/code"_s, R"("a b")", {}},
        {"AnOptionsCodeHasNoLeadingUnderscore", kShape, u"/scales/0/options/1/code"_s, R"("_tom")", {}},
        {"AnOptionsCodeHasAtMost32Characters",
         kShape,
         u"/scales/0/options/1/code"_s,
         R"("123456789012345678901234567890123")",
         {}},
        {"OptionCodesAreUnique", kMeaning, u"/scales/0/options/1/code"_s, R"("kvinna")", {}},
        {"AnOptionHasAText", kShape, u"/scales/0/options/1/text"_s, {}, {}},
        {"AnOptionsTextExistsInTheFirstLanguage", kMeaning, u"/scales/1/options/0/text/sv"_s, {}, {}},
        {"DontKnowIsTrueOrFalse", kShape, u"/scales/0/options/1/dontKnow"_s, R"("yes")", {}},
        {"DontKnowHasNoPoints", kShape, u"/scales/1/options/3/points"_s, "0", {}},
        {"DontKnowIsThereOnce",
         kMeaning,
         u"/scales/1/options/4"_s,
         R"({"code":"vetinte","text":{"sv":"Vet inte"},"dontKnow":true})",
         {u"/scales/1/options/4/dontKnow"_s}},
        {"PointsAreANumber", kShape, u"/scales/0/options/1/points"_s, R"("1")", {}},
        {"AnOptionHasNoOtherFields", kShape, u"/scales/0/options/1/value"_s, "1", {}},
    };
}

std::vector<Damage> ofIndicators()
{
    return {
        {"AnIndicatorHasAKey",
         kShape,
         u"/indicators/2/key"_s,
         {},
         {u"/indicators/2/key"_s, u"/questionnaires/1/versions/0/questions/0/indicator"_s}},
        {"AnIndicatorsKeyIsAKey",
         kShape,
         u"/indicators/3"_s,
         R"({"key":"I 4","number":4,"title":{"sv":"Fyra"}})",
         {u"/indicators/3/key"_s}},
        {"IndicatorKeysAreUnique",
         kMeaning,
         u"/indicators/3"_s,
         R"({"key":"i01","number":4,"title":{"sv":"Fyra"}})",
         {u"/indicators/3/key"_s}},
        {"AnIndicatorHasANumber", kShape, u"/indicators/2/number"_s, {}, {}},
        {"AnIndicatorsNumberIsWhole", kShape, u"/indicators/2/number"_s, "3.5", {}},
        {"AnIndicatorsNumberIsAtLeast1", kShape, u"/indicators/2/number"_s, "0", {}},
        {"IndicatorNumbersAreUnique", kMeaning, u"/indicators/2/number"_s, "2", {}},
        {"AnIndicatorHasATitle", kShape, u"/indicators/2/title"_s, {}, {}},
        {"AnIndicatorsTitleExistsInTheFirstLanguage",
         kMeaning,
         u"/indicators/2/title"_s,
         R"({"en":"Three"})",
         {u"/indicators/2/title/sv"_s}},
        {"AnIndicatorHasNoOtherFields", kShape, u"/indicators/2/weight"_s, "1", {}},
        {"ARuleHasAKind",
         kShape,
         u"/indicators/1/rule/kind"_s,
         {},
         {u"/indicators/1/rule/kind"_s, kV1 + u"/questions/2/positive"_s, kF2 + u"/positive"_s}},
        {"ARulesKindIsKnown", kShape, u"/indicators/0/rule/kind"_s, R"("median")", {}},
        {"ARuleHasNoOtherFields", kShape, u"/indicators/1/rule/codes"_s, "[]", {}},
        {"AShareNeedsPositiveOptions", kMeaning, kF1 + u"/positive"_s, {}, {}},
        {"AShareNeedsAtLeastOnePositiveOption", kMeaning, kF1 + u"/positive"_s, "[]", {}},
        {"AMeanNeedsSingleChoice", kMeaning, kF2 + u"/kind"_s, R"("multipleChoice")", {}},
        {"AMeanNeedsPoints", kMeaning, kF2 + u"/scale"_s, R"("val")", {}},
    };
}

std::vector<Damage> ofQuestionnaires()
{
    const QString variant = kV1 + u"/variants/1"_s;
    return {
        {"AQuestionnaireHasAKey", kShape, u"/questionnaires/1/key"_s, {}, {}},
        {"AQuestionnairesKeyIsAKey", kShape, u"/questionnaires/1/key"_s, R"("-a")", {}},
        {"QuestionnaireKeysAreUnique", kMeaning, u"/questionnaires/1/key"_s, R"("deltagare")", {}},
        {"AQuestionnaireHasAGroup", kShape, u"/questionnaires/1/group"_s, {}, {}},
        {"AQuestionnairesGroupIsKnown", kShape, u"/questionnaires/1/group"_s, R"("styrelse")", {}},
        {"AQuestionnaireHasATitle", kShape, u"/questionnaires/1/title"_s, {}, {}},
        {"AQuestionnairesTitleExistsInTheFirstLanguage",
         kMeaning,
         u"/questionnaires/1/title"_s,
         R"({"en":"Board"})",
         {u"/questionnaires/1/title/sv"_s}},
        {"AQuestionnaireHasVersions", kShape, u"/questionnaires/1/versions"_s, "[]", {}},
        {"AQuestionnaireHasNoOtherFields", kShape, u"/questionnaires/1/note"_s, R"("x")", {}},
        {"AVersionHasAKey", kShape, kV2 + u"/key"_s, {}, {}},
        {"VersionKeysAreUnique", kMeaning, kV2 + u"/key"_s, R"("v1")", {}},
        {"AVersionHasADate", kShape, kV2 + u"/validFrom"_s, {}, {}},
        {"AVersionsDateIsIso", kShape, kV2 + u"/validFrom"_s, R"("2023/11/01")", {}},
        {"AVersionsDateIsADateAlone", kShape, kV2 + u"/validFrom"_s, R"("2023-11-01T00:00")", {}},
        {"AVersionsDateExists", kShape, kV2 + u"/validFrom"_s, R"("2023-11-31")", {}},
        {"VersionsAreInOrder", kMeaning, kV2 + u"/validFrom"_s, R"("2020-11-01")", {}},
        {"VersionsHaveDifferentDates", kMeaning, kV2 + u"/validFrom"_s, R"("2021-11-01")", {}},
        {"AnIntroductionExistsInTheFirstLanguage",
         kMeaning,
         kV1 + u"/introduction"_s,
         R"({"en":"Answer."})",
         {kV1 + u"/introduction/sv"_s}},
        {"AVersionHasNoOtherFields", kShape, kV1 + u"/validTo"_s, R"("2022-01-01")", {}},
        {"AVersionHasVariants", kShape, kV1 + u"/variants"_s, {}, {}},
        {"AVersionHasAVariant", kShape, kV1 + u"/variants"_s, "[]", {}},
        {"AVariantHasAKey", kShape, variant + u"/key"_s, {}, {}},
        {"VariantKeysAreUnique", kMeaning, variant + u"/key"_s, R"("med")", {}},
        {"AVariantHasATitle", kShape, variant + u"/title"_s, {}, {}},
        {"AVariantsTitleExistsInTheFirstLanguage",
         kMeaning,
         variant + u"/title"_s,
         R"({"en":"Without"})",
         {variant + u"/title/sv"_s}},
        {"AVariantLeavesOutQuestionsThatExist", kMeaning, variant + u"/without/1"_s, R"("F9")", {}},
        {"AVariantLeavesOutAQuestionOnce", kShape, variant + u"/without/1"_s, R"("kon")", {}},
        {"AVariantHasNoOtherFields", kShape, variant + u"/with"_s, "[]", {}},
    };
}

std::vector<Damage> ofQuestions()
{
    return {
        {"AVersionHasQuestions", kShape, u"/questionnaires/1/versions/0/questions"_s, {}, {}},
        {"AVersionHasAQuestion", kShape, u"/questionnaires/1/versions/0/questions"_s, "[]", {}},
        {"AQuestionHasAKey", kShape, kFreeText + u"/key"_s, {}, {}},
        {"AQuestionsKeyBeginsWithALetter", kShape, kFreeText + u"/key"_s, R"("7a")", {}},
        {"AQuestionsKeyHasAtMost32Characters", kShape, kFreeText + u"/key"_s, R"("F12345678901234567890123456789012")", {}},
        {"AQuestionsKeyIsNoColumn", kShape, kFreeText + u"/key"_s, R"("Insats")", {}},
        {"AQuestionsKeyIsNoColumnEither", kShape, kFreeText + u"/key"_s, R"("SPRAK")", {}},
        {"QuestionKeysAreUniqueWhateverTheCase", kMeaning, kFreeText + u"/key"_s, R"("f1")", {}},
        {"ARevisionIsAtLeast1", kShape, kFreeText + u"/revision"_s, "0", {}},
        {"ARevisionIsANumber", kShape, kFreeText + u"/revision"_s, R"("2")", {}},
        {"AQuestionHasANumber", kShape, kFreeText + u"/number"_s, {}, {}},
        {"AQuestionsNumberIsAString", kShape, kFreeText + u"/number"_s, "7", {}},
        {"AQuestionHasAText", kShape, kFreeText + u"/text"_s, {}, {}},
        {"AQuestionsTextExistsInTheFirstLanguage",
         kMeaning,
         kFreeText + u"/text"_s,
         R"({"en":"Other?"})",
         {kFreeText + u"/text/sv"_s}},
        {"ASectionExistsInTheFirstLanguage", kMeaning, kF1 + u"/section"_s, R"({"en":"Support"})", {kF1 + u"/section/sv"_s}},
        {"ANoteExistsInTheFirstLanguage", kMeaning, kSeveral + u"/note"_s, R"({"en":"Tick"})", {kSeveral + u"/note/sv"_s}},
        {"AnOptionalTextIsNotEmptyEither", kShape, kSeveral + u"/note/sv"_s, R"("")", {}},
        {"AQuestionHasAKind", kShape, kFreeText + u"/kind"_s, {}, {}},
        {"AQuestionsKindIsKnown", kShape, kFreeText + u"/kind"_s, R"("slider")", {}},
        {"AQuestionHasNoOtherFields", kShape, kFreeText + u"/required"_s, "true", {}},
        {"AChoiceHasAScale", kShape, kSeveral + u"/scale"_s, {}, {}},
        {"OnlyAChoiceHasAScale", kShape, kFreeText + u"/scale"_s, R"("val")", {}},
        {"OnlyAChoiceHasPositiveOptions", kShape, kAge + u"/positive"_s, R"(["a"])", {}},
        {"OnlyAChoiceHasAnIndicator", kShape, kAge + u"/indicator"_s, R"("i03")", {}},
        {"AScaleExists", kMeaning, kSeveral + u"/scale"_s, R"("finns-inte")", {}},
        {"PositiveOptionsExist", kMeaning, kSeveral + u"/positive/1"_s, R"("c")", {}},
        {"PositiveOptionsAreThereOnce", kShape, kSeveral + u"/positive/1"_s, R"("å")", {}},
        {"DontKnowIsNotPositive", kMeaning, kF1 + u"/positive/2"_s, R"("vetej")", {}},
        {"AnIndicatorExists", kMeaning, kF1 + u"/indicator"_s, R"("i99")", {}},
        {"OnlyANumberHasAMinimum", kShape, kF1 + u"/minimum"_s, "1", {}},
        {"OnlyANumberHasAMaximum", kShape, kFreeText + u"/maximum"_s, "1", {}},
        {"AMinimumIsANumber", kShape, kAge + u"/minimum"_s, R"("16")", {}},
        {"AMinimumIsNotAboveTheMaximum", kMeaning, kAge + u"/minimum"_s, "71", {}},
        {"ARoleIsKnown", kShape, kSex + u"/role"_s, R"("age")", {}},
        {"OnlySingleChoiceHasARole", kShape, kSeveral + u"/role"_s, R"("sex")", {}},
        {"TheQuestionAboutSexIsTheFirst",
         kMeaning,
         u"/questionnaires/1/versions/0/questions/1"_s,
         R"({"key":"kon","number":"2","text":{"sv":"Är du"},"kind":"singleChoice","role":"sex","scale":"kon"})",
         {u"/questionnaires/1/versions/0/questions/1/role"_s}},
        {"SexIsAskedOnce", kMeaning, kF1 + u"/role"_s, R"("sex")", {kF1 + u"/role"_s, kF1 + u"/key"_s}},
        {"TheQuestionAboutSexHasTheKeyKon",
         kMeaning,
         u"/questionnaires/1/versions/0/questions/0/role"_s,
         R"("sex")",
         {u"/questionnaires/1/versions/0/questions/0/key"_s}},
        {"TheSameRevisionHasTheSameText",
         kMeaning,
         kV2 + u"/questions/1/text/sv"_s,
         R"("Får du hjälp?")",
         {kV2 + u"/questions/1/text"_s}},
        {"TheSameRevisionHasTheSameOptions", kMeaning, kV2 + u"/questions/0/scale"_s, R"("val")", {}},
        {"TheSameRevisionHasTheSameKind", kMeaning, kF1 + u"/kind"_s, R"("multipleChoice")", {kV2 + u"/questions/1/kind"_s}},
    };
}

QByteArray thirtyTwoOptions()
{
    QByteArrayList options;
    for (int i = 0; i < 32; ++i)
        options.append(R"({"code":")" + QByteArray::number(i) + R"(","text":{"sv":"x"}})");
    return R"({"key":"lang","options":[)" + options.join(',') + "]}";
}

QJsonValue changedAt(const QJsonValue &value, const QStringList &path, const QJsonValue &replacement)
{
    if (path.isEmpty())
        return replacement;
    const QString field = QString(path.first()).replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype index = field.toLongLong();
        const QJsonValue entry = changedAt(index < array.size() ? array[index] : QJsonValue(), path.mid(1), replacement);
        if (index < array.size())
            array.removeAt(index);
        if (!entry.isUndefined())
            array.insert(index, entry);
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(field, changedAt(object.value(field), path.mid(1), replacement));
    return object;
}

} // namespace

void PrintTo(const Damage &damage, std::ostream *out)
{
    *out << damage.name;
}

const std::vector<Damage> &damages()
{
    static const std::vector<Damage> kAll = [] {
        std::vector<Damage> all;
        for (const auto &some :
             {ofTheWhole(), ofProvenance(), ofScales(), ofIndicators(), ofQuestionnaires(), ofQuestions(), routeDamages()})
            all.insert(all.end(), some.begin(), some.end());
        return all;
    }();
    return kAll;
}

QByteArray everyField()
{
    return contentOf(QStringLiteral(LJUS_SOURCE_DIR "/tests/instruments/every_field.instrument.json"));
}

QByteArray damaged(const Damage &damage)
{
    const QByteArray json = damage.json == "32 options" ? thirtyTwoOptions() : damage.json;
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + json + ']').array();
    const QJsonValue value = wrapped.isEmpty() ? QJsonValue(QJsonValue::Undefined) : wrapped.first();
    return bytesOf(changed(objectOf(everyField()), damage.at, value));
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject changed(const QJsonObject &object, const QString &pointer, const QJsonValue &value)
{
    return changedAt(object, pointer.split(u'/').mid(1), value).toObject();
}

QStringList pointersIn(const QJsonValue &value)
{
    QStringList pointers;
    const auto add = [&](const QString &field, const QJsonValue &inner) {
        pointers.append(u'/' + field);
        for (const QString &deeper : pointersIn(inner))
            pointers.append(u'/' + field + deeper);
    };
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        add(field.key(), *field);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        add(QString::number(i), array[i]);
    return pointers;
}

} // namespace ljus::test
