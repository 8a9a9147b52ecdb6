// Reading the instrument definition's JSON.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/instrument_format.h"

#include "core/instruments/instrument_checks.h"
#include "core/instruments/instrument_words.h"
#include "core/instruments/shared_fields.h"

#include <QCoreApplication>
#include <QHash>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct FormatTexts
{
    Q_DECLARE_TR_FUNCTIONS(InstrumentFormat)
};

constexpr qsizetype kFewestOptions = 2;

NamedValues<RespondentGroup> groups()
{
    NamedValues<RespondentGroup> named;
    for (const RespondentGroup group : kRespondentGroups)
        named.emplace_back(toCode(group), group);
    return named;
}

TextShape languageShape()
{
    static const QRegularExpression kPattern(u"\\A[a-z]{2,3}\\z"_s);
    return {kPattern, FormatTexts::tr("Use the language's two or three lower-case letters, such as “sv”.")};
}

std::optional<Provenance> readOwnProvenance(JsonReader &json)
{
    if (!json.has(u"provenance"_s))
        return std::nullopt;
    return readProvenance(json.object(u"provenance"_s));
}

Option readOption(JsonReader json)
{
    Option option;
    option.code = json.shaped(u"code"_s, codeShape());
    option.text = json.localized(u"text"_s);
    option.dontKnow = json.flag(u"dontKnow"_s);
    if (!option.dontKnow)
        option.points = json.number(u"points"_s);
    return option;
}

Scale readScale(JsonReader json)
{
    Scale scale;
    scale.key = json.shaped(u"key"_s, keyShape());
    scale.options = json.list(u"options"_s, readOption, {kFewestOptions, kMostOptions});
    scale.provenance = readOwnProvenance(json);
    return scale;
}

IndicatorRule readRule(JsonReader json)
{
    IndicatorRule rule;
    rule.kind = json.oneOf(u"kind"_s, words::kRules).value_or(rule.kind);
    rule.provenance = readOwnProvenance(json);
    return rule;
}

Indicator readIndicator(JsonReader json)
{
    Indicator indicator;
    indicator.key = json.shaped(u"key"_s, keyShape());
    indicator.number = json.positiveInteger(u"number"_s);
    indicator.title = json.localized(u"title"_s);
    if (json.has(u"rule"_s))
        indicator.rule = readRule(json.object(u"rule"_s));
    return indicator;
}

Route readRoute(JsonReader json)
{
    Route route;
    route.option = json.shaped(u"option"_s, codeShape());
    route.goTo = json.shaped(u"goTo"_s, questionKeyShape());
    return route;
}

/// The fields that only some kinds of question have; in others they are unknown.
void readKind(JsonReader &json, Question &question)
{
    const auto kind = json.oneOf(u"kind"_s, words::kKinds);
    if (!kind) {
        json.leaveTheRest();
        return;
    }
    question.kind = *kind;
    if (question.isChoice()) {
        question.scale = json.shaped(u"scale"_s, keyShape());
        question.positive = json.shapedList(u"positive"_s, codeShape());
        question.indicator = json.shaped(u"indicator"_s, keyShape(), Presence::Optional);
    }
    if (kind == QuestionKind::SingleChoice) {
        if (json.has(u"role"_s))
            question.role = json.oneOf(u"role"_s, words::kRoles).value_or(Question::Role::Ordinary);
        question.routes = json.list(u"routes"_s, readRoute);
    }
    if (kind == QuestionKind::Number) {
        question.minimum = json.number(u"minimum"_s);
        question.maximum = json.number(u"maximum"_s);
    }
}

Question readQuestion(JsonReader json)
{
    Question question;
    question.key = json.shaped(u"key"_s, questionKeyShape());
    question.revision = json.positiveInteger(u"revision"_s, Presence::Optional);
    question.number = json.text(u"number"_s);
    question.section = json.localized(u"section"_s, Presence::Optional);
    question.text = json.localized(u"text"_s);
    question.note = json.localized(u"note"_s, Presence::Optional);
    question.provenance = readOwnProvenance(json);
    readKind(json, question);
    return question;
}

Variant readVariant(JsonReader json)
{
    Variant variant;
    variant.key = json.shaped(u"key"_s, keyShape());
    variant.title = json.localized(u"title"_s);
    const QStringList without = json.shapedList(u"without"_s, questionKeyShape());
    variant.without.assign(without.cbegin(), without.cend());
    return variant;
}

QuestionnaireVersion readVersion(JsonReader json)
{
    QuestionnaireVersion version;
    version.key = json.shaped(u"key"_s, keyShape());
    version.validFrom = json.date(u"validFrom"_s);
    version.introduction = json.localized(u"introduction"_s, Presence::Optional);
    version.variants = json.list(u"variants"_s, readVariant, {1});
    version.questions = json.list(u"questions"_s, readQuestion, {1});
    return version;
}

Questionnaire readQuestionnaire(JsonReader json)
{
    Questionnaire questionnaire;
    questionnaire.key = json.shaped(u"key"_s, keyShape());
    questionnaire.group = json.oneOf(u"group"_s, groups()).value_or(RespondentGroup::Participants);
    questionnaire.title = json.localized(u"title"_s);
    questionnaire.versions = json.list(u"versions"_s, readVersion, {1});
    return questionnaire;
}

void fillInOptions(Instrument &instrument)
{
    QHash<QString, const Scale *> scales;
    for (const Scale &scale : instrument.scales)
        scales.insert(scale.key, &scale);
    for (Questionnaire &questionnaire : instrument.questionnaires) {
        for (QuestionnaireVersion &version : questionnaire.versions) {
            for (Question &question : version.questions) {
                if (const Scale *scale = scales.value(question.scale))
                    question.options = scale->options;
            }
        }
    }
}

Instrument readDefinition(JsonReader json)
{
    Instrument instrument;
    if (!readFormat(json, {words::kFormat, words::kFormatVersion})) {
        json.leaveTheRest();
        return instrument;
    }
    instrument.id = json.shaped(u"id"_s, keyShape());
    instrument.title = json.localized(u"title"_s);
    instrument.languages = json.shapedList(u"languages"_s, languageShape(), {1});
    instrument.provenance = readProvenance(json.object(u"provenance"_s));
    instrument.scales = json.list(u"scales"_s, readScale);
    instrument.indicators = json.list(u"indicators"_s, readIndicator);
    instrument.questionnaires = json.list(u"questionnaires"_s, readQuestionnaire, {1});
    fillInOptions(instrument);
    return instrument;
}

} // namespace

InstrumentReading readInstrument(const QByteArray &json)
{
    Problems problems;
    const std::optional<QJsonValue> root = readDocument(json, problems);
    if (!root)
        return {std::nullopt, std::move(problems)};
    Instrument instrument = readDefinition(JsonReader(*root, QString(), problems));
    for (const Problem &problem : meaningProblems(instrument))
        problems.push_back(problem);
    if (!problems.empty())
        return {std::nullopt, std::move(problems)};
    return {std::move(instrument), {}};
}

} // namespace ljus
