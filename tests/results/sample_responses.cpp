// Responses over the sample definition, chosen or random.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/results/sample_responses.h"

#include <gtest/gtest.h>

#include <random>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

using Random = std::mt19937;

int below(int limit, Random &random)
{
    return std::uniform_int_distribution<int>(0, limit - 1)(random);
}

Answer randomValue(const Question &question, Random &random)
{
    QStringList ticked;
    switch (question.kind) {
    case QuestionKind::SingleChoice:
        return Answer::option(
            question.options[static_cast<std::size_t>(below(static_cast<int>(question.options.size()), random))].code);
    case QuestionKind::MultipleChoice:
        for (const Option &option : question.options) {
            if (below(2, random) == 0)
                ticked.append(option.code);
        }
        return Answer::options(ticked);
    case QuestionKind::Number:
        return Answer::number(below(200, random) / 2.0 - 5);
    case QuestionKind::Date:
        return Answer::date(QDate(2024, 1, 1).addDays(below(500, random)));
    case QuestionKind::FreeText:
        return Answer::text(u"text %1"_s.arg(below(5, random)));
    }
    return {};
}

void addRandomAnswer(Answers &answers, const Question &question, Random &random)
{
    switch (below(10, random)) {
    case 0:
        return;
    case 1:
        answers.insert(question.key, Answer::blank());
        return;
    case 2:
        answers.insert(question.key, Answer::marks());
        return;
    case 3:
        answers.insert(question.key, Answer::unreadable());
        return;
    default:
        answers.insert(question.key, randomValue(question, random));
    }
}

} // namespace

Response response(const Questionnaire &questionnaire, const QString &form, const Answers &answers)
{
    Response response;
    response.head.questionnaire = questionnaire.key;
    response.head.version = form.section(u'/', 0, 0);
    response.head.variant = form.section(u'/', 1, 1);
    response.head.language = u"sv"_s;
    response.finished = true;
    response.answers = answers;
    return response;
}

ResponseSet setOf(const Questionnaire &questionnaire, const std::vector<Response> &responses)
{
    ResponseSet set(questionnaire);
    for (const Response &response : responses)
        EXPECT_TRUE(set.add(response));
    return set;
}

std::vector<Response> randomResponses(const Questionnaire &questionnaire, unsigned seed, int count)
{
    Random random(seed);
    std::vector<Response> responses;
    for (int i = 0; i < count; ++i) {
        const QuestionnaireVersion &version =
            questionnaire.versions[static_cast<std::size_t>(below(static_cast<int>(questionnaire.versions.size()), random))];
        const Variant &variant =
            version.variants[static_cast<std::size_t>(below(static_cast<int>(version.variants.size()), random))];
        Answers answers;
        for (const Question *question : version.questionsOf(variant))
            addRandomAnswer(answers, *question, random);
        responses.push_back(response(questionnaire, version.key + u'/' + variant.key, answers));
        if (const int activity = below(4, random); activity > 0)
            responses.back().head.activity = Id<Activity>{activity};
    }
    return responses;
}

QString activityCode(const Response &response)
{
    return response.head.activity ? QString::number(response.head.activity->value) : u"_tom"_s;
}

QString dump(const GroupResult &group)
{
    QStringList parts{toCode(group.visibility), u"base %1"_s.arg(group.base)};
    for (const OptionShare &option : group.options)
        parts.append(u"%1: %2 (%3 %)"_s.arg(option.code).arg(option.n).arg(option.percent.value_or(-1)));
    for (const Nothing kind : kNothings)
        parts.append(u"%1 %2"_s.arg(toCode(kind)).arg(group.nothing[static_cast<std::size_t>(kind)]));
    parts.append(u"values "_s + group.values.join(u','));
    parts.append(group.mean ? u"mean %1"_s.arg(*group.mean, 0, 'g', 17) : u"no mean"_s);
    parts.append(u"positive %1"_s.arg(group.positivePercent.value_or(-1)));
    return parts.join(u"; "_s);
}

QString dump(const QuestionnaireResults &results)
{
    QString text;
    for (const QuestionResult &question : results.questions) {
        for (std::size_t i = 0; i < results.groups.size(); ++i) {
            const ResultGroup &group = results.groups[i];
            text += u"%1 %2 [%3 %4]: %5\n"_s.arg(question.question->key, group.code, group.label)
                        .arg(group.responses)
                        .arg(dump(question.groups[i]));
        }
    }
    return text;
}

} // namespace ljus::test
