// Writing the instrument definition's JSON, and its fingerprint.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/instrument_format.h"
#include "core/instruments/instrument_words.h"
#include "core/instruments/shared_fields.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

template<typename Thing>
QJsonArray toArray(const std::vector<Thing> &things, QJsonObject (*toJson)(const Thing &))
{
    QJsonArray array;
    for (const Thing &thing : things)
        array.append(toJson(thing));
    return array;
}

QJsonObject toJson(const LocalizedText &text)
{
    QJsonObject json;
    for (auto one = text.byLanguage.cbegin(); one != text.byLanguage.cend(); ++one)
        json.insert(one.key(), *one);
    return json;
}

void putOwn(QJsonObject &json, const std::optional<Provenance> &provenance)
{
    if (provenance)
        json.insert(u"provenance"_s, toJson(*provenance));
}

void putUnlessEmpty(QJsonObject &json, const QString &field, const LocalizedText &text)
{
    if (!text.isEmpty())
        json.insert(field, toJson(text));
}

void putUnlessEmpty(QJsonObject &json, const QString &field, const QString &text)
{
    if (!text.isEmpty())
        json.insert(field, text);
}

void putUnlessEmpty(QJsonObject &json, const QString &field, const QStringList &texts)
{
    if (!texts.isEmpty())
        json.insert(field, QJsonArray::fromStringList(texts));
}

void putIfSet(QJsonObject &json, const QString &field, std::optional<double> number)
{
    if (number)
        json.insert(field, *number);
}

QJsonObject toJson(const Option &option)
{
    QJsonObject json{{u"code"_s, option.code}, {u"text"_s, toJson(option.text)}};
    if (option.dontKnow)
        json.insert(u"dontKnow"_s, true);
    putIfSet(json, u"points"_s, option.points);
    return json;
}

QJsonObject toJson(const Scale &scale)
{
    QJsonObject json{{u"key"_s, scale.key}, {u"options"_s, toArray(scale.options, toJson)}};
    putOwn(json, scale.provenance);
    return json;
}

QJsonObject toJson(const Indicator &indicator)
{
    QJsonObject json{{u"key"_s, indicator.key}, {u"number"_s, indicator.number}, {u"title"_s, toJson(indicator.title)}};
    if (indicator.rule) {
        QJsonObject rule{{u"kind"_s, nameOf(indicator.rule->kind, words::kRules)}};
        putOwn(rule, indicator.rule->provenance);
        json.insert(u"rule"_s, rule);
    }
    return json;
}

QJsonObject toJson(const Route &route)
{
    return {{u"option"_s, route.option}, {u"goTo"_s, route.goTo}};
}

QJsonObject toJson(const Question &question)
{
    QJsonObject json{{u"key"_s, question.key},
                     {u"number"_s, question.number},
                     {u"text"_s, toJson(question.text)},
                     {u"kind"_s, nameOf(question.kind, words::kKinds)}};
    if (question.revision != 1)
        json.insert(u"revision"_s, question.revision);
    putUnlessEmpty(json, u"section"_s, question.section);
    putUnlessEmpty(json, u"note"_s, question.note);
    putUnlessEmpty(json, u"role"_s, nameOf(question.role, words::kRoles));
    putUnlessEmpty(json, u"scale"_s, question.scale);
    putUnlessEmpty(json, u"positive"_s, question.positive);
    putUnlessEmpty(json, u"indicator"_s, question.indicator);
    putIfSet(json, u"minimum"_s, question.minimum);
    putIfSet(json, u"maximum"_s, question.maximum);
    if (!question.routes.empty())
        json.insert(u"routes"_s, toArray(question.routes, toJson));
    putOwn(json, question.provenance);
    return json;
}

QJsonObject toJson(const Variant &variant)
{
    QJsonObject json{{u"key"_s, variant.key}, {u"title"_s, toJson(variant.title)}};
    putUnlessEmpty(json, u"without"_s, QStringList(variant.without.cbegin(), variant.without.cend()));
    return json;
}

QJsonObject toJson(const QuestionnaireVersion &version)
{
    QJsonObject json{{u"key"_s, version.key},
                     {u"validFrom"_s, version.validFrom.toString(Qt::ISODate)},
                     {u"variants"_s, toArray(version.variants, toJson)},
                     {u"questions"_s, toArray(version.questions, toJson)}};
    putUnlessEmpty(json, u"introduction"_s, version.introduction);
    return json;
}

QJsonObject toJson(const Questionnaire &questionnaire)
{
    return {{u"key"_s, questionnaire.key},
            {u"group"_s, toCode(questionnaire.group)},
            {u"title"_s, toJson(questionnaire.title)},
            {u"versions"_s, toArray(questionnaire.versions, toJson)}};
}

/// Defaults are left out and fields are sorted by name, so that equal definitions give equal bytes.
QJsonObject toJson(const Instrument &instrument)
{
    QJsonObject json{{u"format"_s, words::kFormat},
                     {u"formatVersion"_s, words::kFormatVersion},
                     {u"id"_s, instrument.id},
                     {u"title"_s, toJson(instrument.title)},
                     {u"languages"_s, QJsonArray::fromStringList(instrument.languages)},
                     {u"provenance"_s, toJson(instrument.provenance)},
                     {u"questionnaires"_s, toArray(instrument.questionnaires, toJson)}};
    if (!instrument.scales.empty())
        json.insert(u"scales"_s, toArray(instrument.scales, toJson));
    if (!instrument.indicators.empty())
        json.insert(u"indicators"_s, toArray(instrument.indicators, toJson));
    return json;
}

} // namespace

QByteArray writeInstrument(const Instrument &instrument)
{
    return QJsonDocument(toJson(instrument)).toJson(QJsonDocument::Indented);
}

QString fingerprint(const Instrument &instrument)
{
    const QByteArray canonical = QJsonDocument(toJson(instrument)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
}

} // namespace ljus
