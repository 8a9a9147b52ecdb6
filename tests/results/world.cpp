// Small worlds of answers, and what rules would hide of them.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/results/world.h"

#include "tests/results/sample_responses.h"

#include <map>
#include <set>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

QString municipalityOf(const World &world, const Response &response)
{
    const QString name = response.head.activity ? world.request.municipalities.value(response.head.activity->value) : QString();
    return name.isEmpty() ? u"_tom"_s : name;
}

/// How many answered in each group of a cut, and how many of the others could have.
struct Persons
{
    int answered = 0;
    int silent = 0;
};

std::map<QString, Persons> personsBy(const World &world, Cut cut)
{
    std::map<QString, Persons> persons;
    for (const Response &response : world.responses) {
        const QString nothing = saidBy(world, response).nothing;
        Persons &group = persons[groupOf(world, response, cut)];
        group.answered += nothing.isEmpty() ? 1 : 0;
        group.silent += nothing == u"blank" || nothing == u"marks" || nothing == u"unreadable" ? 1 : 0;
    }
    return persons;
}

constexpr std::array kViews{Cut::Whole, Cut::Activity, Cut::Municipality, Cut::Sex, Cut::Language, Cut::Version};

Hides fromSet(const std::set<std::pair<Cut, QString>> &hidden)
{
    return [hidden](Cut cut, const QString &code) { return hidden.count({cut, code}) > 0; };
}

} // namespace

const Question &questionOf(const World &world)
{
    return *world.questionnaire->current().question(world.question);
}

Said saidBy(const World &world, const Response &response)
{
    const QuestionnaireVersion &asked = *world.questionnaire->version(response.head.version);
    const Question *same = asked.question(world.question);
    if (same == nullptr)
        return {{}, u"not asked"_s};
    if (same->revision != questionOf(world).revision)
        return {{}, u"changed"_s};
    const Answer answer = response.answers.value(world.question);
    switch (answer.kind()) {
    case Answer::Kind::Blank:
        return {{}, u"blank"_s};
    case Answer::Kind::Marks:
        return {{}, u"marks"_s};
    case Answer::Kind::Unreadable:
        return {{}, u"unreadable"_s};
    case Answer::Kind::Value:
        break;
    }
    return {answer.values(), {}};
}

QString groupOf(const World &world, const Response &response, Cut trait)
{
    switch (trait) {
    case Cut::Activity:
        return activityCode(response);
    case Cut::Municipality:
        return municipalityOf(world, response);
    case Cut::Language:
        return response.head.language;
    case Cut::Version:
        return response.head.version;
    case Cut::Sex: {
        const Answer sex = response.answers.value(u"kon"_s);
        return sex.kind() == Answer::Kind::Value ? sex.value() : u"_tom"_s;
    }
    default:
        return {};
    }
}

Hides publishedHides(const World &world)
{
    const ResponseSet set = setOf(*world.questionnaire, world.responses);
    std::set<std::pair<Cut, QString>> hidden;
    for (const Cut cut : kViews) {
        ResultRequest request = world.request;
        request.cut = cut;
        const QuestionnaireResults results = resultsOf(set, request);
        for (const QuestionResult &question : results.questions) {
            for (std::size_t group = 0; group < results.groups.size(); ++group) {
                if (question.question->key == world.question && question.groups[group].visibility == Visibility::Hidden)
                    hidden.insert({cut, results.groups[group].code});
            }
        }
    }
    return fromSet(hidden);
}

Hides onlyFewHides(const World &world)
{
    std::set<std::pair<Cut, QString>> hidden;
    for (const Cut cut : kViews) {
        for (const auto &[code, persons] : personsBy(world, cut)) {
            const int few = persons.answered > 0 ? persons.answered : persons.silent;
            if (world.request.fewAnswers.decide(few, Audience::Outside) == Visibility::Hidden)
                hidden.insert({cut, code});
        }
    }
    return fromSet(hidden);
}

Hides eachCutHides(const World &world)
{
    std::set<std::pair<Cut, QString>> hidden;
    for (const Cut cut : kViews) {
        std::vector<int> parts;
        std::vector<QString> codes;
        for (const auto &[code, persons] : personsBy(world, cut)) {
            codes.push_back(code);
            parts.push_back(persons.answered > 0 ? persons.answered : persons.silent);
        }
        const std::vector<Visibility> decided = world.request.fewAnswers.decideParts(parts, Audience::Outside);
        for (std::size_t part = 0; part < parts.size(); ++part) {
            if (cut == Cut::Whole ? world.request.fewAnswers.decide(parts[part], Audience::Outside) == Visibility::Hidden
                                  : decided[part] == Visibility::Hidden)
                hidden.insert({cut, codes[part]});
        }
    }
    return fromSet(hidden);
}

} // namespace ljus::test
