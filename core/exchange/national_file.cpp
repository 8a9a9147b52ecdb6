// Writes national values.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/national_file.h"

#include "core/exchange/device_writing.h"
#include "core/exchange/national_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NationalFile)
};

bool isWritten(const Question &question)
{
    return question.isChoice() || question.kind == QuestionKind::Number;
}

QJsonObject nothingJson(const GroupResult &figures)
{
    QJsonObject json;
    for (std::size_t i = 0; i < kNothings.size(); ++i) {
        if (figures.nothing[i] > 0)
            json.insert(toCode(kNothings[i]), figures.nothing[i]);
    }
    return json;
}

void addFigures(QJsonObject &json, const Question &question, const GroupResult &figures)
{
    json.insert(u"answered"_s, figures.base);
    if (question.isChoice()) {
        QJsonArray options;
        for (const OptionShare &option : figures.options)
            options.append(QJsonObject{{u"code"_s, option.code}, {u"n"_s, option.n}});
        json.insert(u"options"_s, options);
    }
    if (!question.positive.isEmpty())
        json.insert(u"positive"_s, figures.positive);
    if (figures.mean)
        json.insert(u"mean"_s, *figures.mean);
    if (const QJsonObject nothing = nothingJson(figures); !nothing.isEmpty())
        json.insert(u"nothing"_s, nothing);
}

QJsonObject toJson(const QuestionResult &result)
{
    const Question &question = *result.question;
    const GroupResult &figures = result.groups.front();
    QJsonObject json{{u"key"_s, question.key}, {u"kind"_s, nameOf(question.kind, words::kNationalKinds)}};
    if (question.revision != 1)
        json.insert(u"revision"_s, question.revision);
    if (figures.visibility == Visibility::Hidden)
        json.insert(u"hidden"_s, true);
    else
        addFigures(json, question, figures);
    return json;
}

QJsonObject toJson(const IndicatorResult &result)
{
    const IndicatorValue &figures = result.groups.front();
    QJsonArray questions;
    for (const Question *question : result.questions) {
        QJsonObject one{{u"key"_s, question->key}};
        if (question->revision != 1)
            one.insert(u"revision"_s, question->revision);
        questions.append(one);
    }
    QJsonObject json{{u"key"_s, result.indicator->key},
                     {u"rule"_s, nameOf(result.indicator->rule->kind, words::kRules)},
                     {u"questions"_s, questions}};
    if (figures.visibility == Visibility::Hidden) {
        json.insert(u"hidden"_s, true);
        return json;
    }
    json.insert(u"base"_s, figures.base);
    json.insert(u"respondents"_s, figures.respondents);
    if (figures.value)
        json.insert(u"value"_s, *figures.value);
    return json;
}

QJsonObject toJson(const NationalPart &part)
{
    const QuestionnaireResults &results = *part.questions;
    QJsonArray questions;
    for (const QuestionResult &question : results.questions) {
        if (isWritten(*question.question))
            questions.append(toJson(question));
    }
    QJsonArray indicators;
    for (const IndicatorResult &indicator : part.indicators->results) {
        if (indicator.indicator->rule)
            indicators.append(toJson(indicator));
    }
    return {{u"key"_s, results.questionnaire->key},
            {u"version"_s, results.version->key},
            {u"responses"_s, results.groups.front().responses},
            {u"federations"_s, part.federations},
            {u"questions"_s, questions},
            {u"indicators"_s, indicators}};
}

} // namespace

Result<void> writeNational(const NationalHead &head, std::span<const NationalPart> parts, QIODevice &device)
{
    QJsonArray questionnaires;
    for (const NationalPart &part : parts) {
        if (part.questions->cut != Cut::Whole || part.indicators->cut != Cut::Whole)
            return failure(Error::Kind::Invalid, Texts::tr("National values are those of all answers. Compare them by nothing."));
        questionnaires.append(toJson(part));
    }
    const QJsonObject json{{u"format"_s, words::kNational.name},
                           {u"formatVersion"_s, words::kNational.version},
                           {u"title"_s, head.title},
                           {u"label"_s, head.label},
                           {u"year"_s, head.year},
                           {u"provenance"_s, toJson(head.provenance)},
                           {u"instrument"_s, QJsonObject{{u"id"_s, head.instrument}, {u"fingerprint"_s, head.fingerprint}}},
                           {u"questionnaires"_s, questionnaires}};
    return writeAll(QJsonDocument(json).toJson(QJsonDocument::Indented), device);
}

} // namespace ljus
