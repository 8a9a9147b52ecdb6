// Reads national values and checks that their figures can be true.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/national_file.h"

#include "core/exchange/national_words.h"
#include "core/results/nothing.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NationalFile)
};

constexpr int kPerCent = 100;

TextShape fingerprintShape()
{
    static const QRegularExpression kPattern(u"\\A[0-9a-f]{64}\\z"_s);
    return {kPattern, Texts::tr("Use 64 digits 0–9 and letters a–f, as “instrument check” prints them.")};
}

/// It stands beside bars.
TextShape labelShape()
{
    static const QRegularExpression kPattern(u"\\A[^\\n]{1,40}\\z"_s);
    return {kPattern, Texts::tr("Use at most 40 characters.")};
}

OptionShare readOption(JsonReader json)
{
    OptionShare option;
    option.code = json.shaped(u"code"_s, codeShape());
    option.n = json.count(u"n"_s).value_or(0);
    return option;
}

std::array<int, kNothings.size()> readNothing(JsonReader json)
{
    std::array<int, kNothings.size()> nothing{};
    for (std::size_t i = 0; i < kNothings.size(); ++i)
        nothing[i] = json.count(toCode(kNothings[i]), Presence::Optional).value_or(0);
    return nothing;
}

qint64 sumOf(const std::vector<OptionShare> &options)
{
    return std::accumulate(options.begin(), options.end(), qint64{0},
                           [](qint64 sum, const OptionShare &option) { return sum + option.n; });
}

void noteRepeated(JsonReader &json, const QString &field, const QStringList &names)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!names[i].isEmpty() && names.indexOf(names[i]) < i)
            json.noteEntry(field, i, Texts::tr("“%1” is used twice.").arg(names[i]), Texts::tr("Change one of the two."));
    }
}

template<typename Things>
QStringList keysOf(const Things &things)
{
    QStringList keys;
    for (const auto &thing : things)
        keys.append(thing.key);
    return keys;
}

void checkOptions(JsonReader &json, QuestionKind kind, const GroupResult &figures)
{
    QStringList codes;
    for (std::size_t i = 0; i < figures.options.size(); ++i) {
        codes.append(figures.options[i].code);
        if (kind == QuestionKind::MultipleChoice && figures.options[i].n > figures.base)
            json.noteEntry(u"options"_s, static_cast<qsizetype>(i), Texts::tr("More chose the option than answered."),
                           Texts::tr("Correct one of the two numbers."));
    }
    noteRepeated(json, u"options"_s, codes);
    const qint64 sum = sumOf(figures.options);
    if (kind == QuestionKind::SingleChoice && sum != figures.base)
        json.note(u"options"_s, Texts::tr("The options sum up to %1, but %2 answered.").arg(sum).arg(figures.base),
                  Texts::tr("Correct them so that the numbers are the same."));
    if (figures.positive > figures.base)
        json.note(u"positive"_s, Texts::tr("More answered positively than answered."),
                  Texts::tr("Correct one of the two numbers."));
}

GroupResult readFigures(JsonReader &json, QuestionKind kind)
{
    constexpr qsizetype kFewestOptions = 2;
    GroupResult figures;
    figures.base = json.count(u"answered"_s).value_or(0);
    if (kind == QuestionKind::Number) {
        figures.mean = json.number(u"mean"_s);
        if (figures.mean.has_value() != (figures.base > 0))
            json.note(u"mean"_s, Texts::tr("There is a mean exactly when someone has answered."),
                      Texts::tr("Add it or remove it."));
    } else {
        figures.options = json.list(u"options"_s, readOption, {kFewestOptions, kMostOptions});
        figures.positive = json.count(u"positive"_s, Presence::Optional).value_or(0);
        checkOptions(json, kind, figures);
    }
    if (json.has(u"nothing"_s))
        figures.nothing = readNothing(json.object(u"nothing"_s));
    figures.internalNonResponse = internalNonResponseIn(figures.nothing);
    return figures;
}

NationalQuestion readQuestion(JsonReader json)
{
    NationalQuestion question;
    question.key = json.shaped(u"key"_s, questionKeyShape());
    question.revision = json.positiveInteger(u"revision"_s, Presence::Optional);
    const auto kind = json.oneOf(u"kind"_s, words::kNationalKinds);
    if (!kind) {
        json.leaveTheRest();
        return question;
    }
    question.kind = *kind;
    if (json.flag(u"hidden"_s))
        question.figures.visibility = Visibility::Hidden;
    else
        question.figures = readFigures(json, *kind);
    return question;
}

struct Revision
{
    QuestionKey key;
    int revision = 1;
};

Revision readRevision(JsonReader json)
{
    Revision revision;
    revision.key = json.shaped(u"key"_s, questionKeyShape());
    revision.revision = json.positiveInteger(u"revision"_s, Presence::Optional);
    return revision;
}

IndicatorValue readValue(JsonReader &json, IndicatorRule::Kind rule)
{
    IndicatorValue figures;
    figures.base = json.count(u"base"_s).value_or(0);
    figures.respondents = json.count(u"respondents"_s).value_or(0);
    figures.value = json.number(u"value"_s);
    const bool isShare = rule == IndicatorRule::Kind::PositiveShare;
    if (figures.value.has_value() != (figures.base > 0))
        json.note(u"value"_s, Texts::tr("There is a value exactly when its base is larger than 0."),
                  Texts::tr("Add it or remove it."));
    else if (isShare && (figures.value.value_or(0) < 0 || figures.value.value_or(0) > kPerCent))
        json.note(u"value"_s, Texts::tr("A share is at least 0 and at most 100."), Texts::tr("Write it in per cent."));
    if (isShare && figures.respondents > figures.base)
        json.note(u"respondents"_s, Texts::tr("There are more respondents than answers."),
                  Texts::tr("Correct one of the two numbers."));
    return figures;
}

NationalIndicator readIndicator(JsonReader json)
{
    NationalIndicator indicator;
    indicator.key = json.shaped(u"key"_s, keyShape());
    const std::vector<Revision> questions = json.list(u"questions"_s, readRevision, {1});
    noteRepeated(json, u"questions"_s, keysOf(questions));
    for (const Revision &question : questions)
        indicator.questions.insert(question.key, question.revision);
    const auto rule = json.oneOf(u"rule"_s, words::kRules);
    if (!rule) {
        json.leaveTheRest();
        return indicator;
    }
    indicator.rule = *rule;
    if (json.flag(u"hidden"_s))
        indicator.figures.visibility = Visibility::Hidden;
    else
        indicator.figures = readValue(json, *rule);
    return indicator;
}

/// Nobody can answer more often than once.
void checkResponses(JsonReader &json, const NationalQuestionnaire &questionnaire)
{
    const auto check = [&](const QString &field, std::size_t entry, qint64 persons) {
        if (persons > questionnaire.responses)
            json.noteEntry(
                field, static_cast<qsizetype>(entry),
                Texts::tr("It counts %1 persons, but there are %2 responses.").arg(persons).arg(questionnaire.responses),
                Texts::tr("Correct the numbers."));
    };
    for (std::size_t i = 0; i < questionnaire.questions.size(); ++i) {
        const GroupResult &figures = questionnaire.questions[i].figures;
        check(u"questions"_s, i, std::accumulate(figures.nothing.begin(), figures.nothing.end(), qint64{figures.base}));
    }
    for (std::size_t i = 0; i < questionnaire.indicators.size(); ++i)
        check(u"indicators"_s, i, questionnaire.indicators[i].figures.respondents);
}

NationalQuestionnaire readQuestionnaire(JsonReader json)
{
    NationalQuestionnaire questionnaire;
    questionnaire.key = json.shaped(u"key"_s, keyShape());
    questionnaire.version = json.shaped(u"version"_s, keyShape());
    const std::optional<int> responses = json.count(u"responses"_s);
    questionnaire.responses = responses.value_or(0);
    questionnaire.federations = json.positiveInteger(u"federations"_s);
    questionnaire.questions = json.list(u"questions"_s, readQuestion, {1});
    questionnaire.indicators = json.list(u"indicators"_s, readIndicator);
    noteRepeated(json, u"questions"_s, keysOf(questionnaire.questions));
    noteRepeated(json, u"indicators"_s, keysOf(questionnaire.indicators));
    if (responses)
        checkResponses(json, questionnaire);
    return questionnaire;
}

void readInstrumentOf(NationalHead &head, JsonReader json)
{
    head.instrument = json.shaped(u"id"_s, keyShape());
    head.fingerprint = json.shaped(u"fingerprint"_s, fingerprintShape());
}

NationalValues readValues(JsonReader json)
{
    NationalValues values;
    if (!readFormat(json, words::kNational)) {
        json.leaveTheRest();
        return values;
    }
    values.head.title = json.text(u"title"_s);
    values.head.label = json.shaped(u"label"_s, labelShape());
    values.head.year = json.positiveInteger(u"year"_s);
    values.head.provenance = readProvenance(json.object(u"provenance"_s));
    readInstrumentOf(values.head, json.object(u"instrument"_s));
    values.questionnaires = json.list(u"questionnaires"_s, readQuestionnaire, {1});
    noteRepeated(json, u"questionnaires"_s, keysOf(values.questionnaires));
    return values;
}

} // namespace

Result<NationalReading> readNational(QIODevice &device)
{
    QByteArray json;
    std::array<char, 1 << 16> piece{};
    qint64 got = 1;
    while (got > 0 && json.size() <= kLargestDocument) {
        got = device.read(piece.data(), static_cast<qint64>(piece.size()));
        json.append(piece.data(), std::max<qint64>(got, 0));
    }
    if (got < 0)
        return failure(Error::Kind::Io, Texts::tr("The file could not be read. Check that you may open it."),
                       device.errorString());
    NationalReading reading;
    const std::optional<QJsonValue> root = readDocument(json, reading.problems);
    if (!root)
        return reading;
    NationalValues values = readValues(JsonReader(*root, QString(), reading.problems));
    if (reading.problems.empty())
        reading.values = std::move(values);
    return reading;
}

} // namespace ljus
