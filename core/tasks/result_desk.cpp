// Reads a round's answers once and counts them as often as is asked.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/result_desk.h"

#include "core/tasks/lookup.h"
#include "core/tasks/round_overview.h"

#include <QCoreApplication>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ResultDesk)
};

/// The version that @a choice counts; the questionnaire has been checked.
const QuestionnaireVersion &versionOf(const Questionnaire &questionnaire, const ResultChoice &choice)
{
    return choice.version.isEmpty() ? questionnaire.current() : *questionnaire.version(choice.version);
}

} // namespace

Result<ResultDesk> ResultDesk::open(Store &store, const Round &round)
{
    ResultDesk desk(store, round);
    if (auto read = desk.readRound(); !read)
        return failure(read);
    return desk;
}

Result<void> ResultDesk::readRound()
{
    const auto limits = fewAnswersOf(*m_store);
    const auto federation = m_store->federation();
    const auto activities = m_store->activities().all();
    const auto rounds = m_store->rounds().all();
    const auto returned = m_store->responses().returned(m_round.id);
    const auto definition = m_store->instruments().byId(m_round.instrument);
    if (!limits)
        return failure(limits);
    if (!federation)
        return failure(federation);
    if (!activities)
        return failure(activities);
    if (!rounds)
        return failure(rounds);
    if (!returned)
        return failure(returned);
    if (!definition)
        return failure(definition);
    m_base.fewAnswers = *limits;
    m_federation = federation->name;
    for (const Activity &activity : *activities) {
        m_base.activityNames.insert(activity.id.value, activity.name);
        if (!activity.municipality.isEmpty())
            m_base.municipalities.insert(activity.id.value, activity.municipality);
    }
    for (const ReturnedCount &count : *returned)
        m_returned[count.questionnaire] += count.returned;
    std::copy_if(rounds->rbegin(), rounds->rend(), std::back_inserter(m_rounds),
                 [&](const Round &round) { return round.id != m_round.id && round.from < m_round.from; });
    for (const Round &earlier : m_rounds) {
        const auto before = m_store->responses().returned(earlier.id);
        if (!before)
            return failure(before);
        for (const ReturnedCount &count : *before)
            m_answeredBefore.insert(count.questionnaire);
    }
    m_rounds.push_back(m_round);
    m_definitions[m_round.instrument] = definition->instrument;
    return {};
}

ResultRequest ResultDesk::request(const ResultChoice &choice, Audience audience) const
{
    ResultRequest request = m_base;
    request.version = choice.version;
    request.cut = choice.by;
    request.only = choice.only;
    request.language = choice.language;
    request.audience = audience;
    return request;
}

Result<const ResponseSet *> ResultDesk::responses(const QString &questionnaire)
{
    return responses(m_round, questionnaire);
}

Result<const ResponseSet *> ResultDesk::responses(const Round &round, const QString &questionnaire)
{
    const std::pair key(round.id.value, questionnaire);
    if (const auto found = m_read.find(key); found != m_read.end())
        return &found->second;
    auto &definition = m_definitions[round.instrument];
    if (!definition) {
        const auto stored = m_store->instruments().byId(round.instrument);
        if (!stored)
            return failure(stored);
        definition = stored->instrument;
    }
    const auto asked = findQuestionnaire(*definition, questionnaire);
    if (!asked)
        return failure(asked);
    auto read = m_store->responses().ofQuestionnaire(round.id, **asked);
    if (!read)
        return failure(read);
    return &m_read.emplace(key, *std::move(read)).first->second;
}

Result<std::vector<RoundAnswers>> ResultDesk::rounds(const QString &questionnaire)
{
    std::vector<RoundAnswers> answers;
    for (const Round &round : m_rounds) {
        const auto set = responses(round, questionnaire);
        if (!set && set.error().kind == Error::Kind::NotFound && round.id != m_round.id)
            continue; // that round's definition has no such questionnaire
        if (!set)
            return failure(set);
        if ((*set)->size() > 0 || round.id == m_round.id)
            answers.push_back({round.name, m_definitions.at(round.instrument).get(), *set});
    }
    return answers;
}

Result<const ResponseSet *> ResultDesk::asked(const ResultChoice &choice)
{
    const auto questionnaire = findQuestionnaire(instrument(), choice.questionnaire);
    if (!questionnaire)
        return failure(questionnaire);
    if (!choice.version.isEmpty()) {
        if (const auto version = findVersion(**questionnaire, choice.version); !version)
            return failure(version);
    }
    return responses(choice.questionnaire);
}

Result<ResultChoice> ResultDesk::withCodes(ResultChoice choice)
{
    for (auto trait = choice.only.begin(); trait != choice.only.end(); ++trait) {
        const auto known = groups(choice, trait.key());
        if (!known)
            return failure(known);
        const auto isWanted = [&](const ResultGroup &group) { return group.code == *trait || group.label == *trait; };
        const auto found = std::find_if(known->begin(), known->end(), isWanted);
        if (found == known->end()) {
            QStringList names;
            for (const ResultGroup &group : *known)
                names.append(trait.key() == Cut::Activity ? group.label : group.code);
            return failure(Error::Kind::Invalid, Texts::tr("No response has \"%1\" as %2. Choose one of: %3.")
                                                     .arg(*trait, displayName(trait.key()).toLower(), names.join(u", "_s)));
        }
        *trait = found->code;
    }
    return choice;
}

Result<std::vector<Cut>> ResultDesk::cuts(const ResultChoice &choice)
{
    const auto set = asked(choice);
    if (!set)
        return failure(set);
    std::vector<Cut> cuts{Cut::Whole};
    if (m_answeredBefore.contains(choice.questionnaire))
        cuts.push_back(Cut::Round);
    if (nationalGroup(choice.questionnaire))
        cuts.push_back(Cut::National);
    for (const Cut trait : {Cut::Sex, Cut::Activity, Cut::Municipality, Cut::Language, Cut::Version}) {
        const auto found = groups(choice, trait);
        if (!found)
            return failure(found);
        const bool isAsked = trait != Cut::Sex || versionOf((*set)->questionnaire(), choice).sexQuestion() != nullptr;
        if (isAsked && found->size() > 1)
            cuts.push_back(trait);
    }
    return cuts;
}

Result<std::vector<ResultGroup>> ResultDesk::groups(const ResultChoice &choice, Cut trait)
{
    const auto set = asked(choice);
    if (!set)
        return failure(set);
    return partitionedBy(**set, trait, request(choice, Audience::OwnScreen));
}

Result<void> ResultDesk::prepare(const ResultChoice &choice)
{
    if (choice.by == Cut::Questionnaire) {
        for (const Questionnaire &questionnaire : instrument().questionnaires) {
            if (const auto set = responses(questionnaire.key); !set)
                return failure(set);
        }
        return {};
    }
    if (const auto set = asked(choice); !set)
        return failure(set);
    if (const auto known = withCodes(choice); !known)
        return failure(known);
    if (choice.by == Cut::Round) {
        if (const auto all = rounds(choice.questionnaire); !all)
            return failure(all);
    }
    if (choice.by == Cut::National)
        return checkNational(choice.questionnaire);
    return {};
}

Result<void> ResultDesk::checkNational(const QString &questionnaire) const
{
    if (nationalGroup(questionnaire))
        return {};
    return failure(
        Error::Kind::NotFound,
        Texts::tr("There are no national values for the questionnaire \"%1\". Choose a file that has them.").arg(questionnaire));
}

std::optional<NationalGroup> ResultDesk::nationalGroup(const QString &questionnaire) const
{
    if (!m_national || m_national->head.instrument != instrument().id)
        return std::nullopt;
    const NationalQuestionnaire *values = m_national->questionnaire(questionnaire);
    return values != nullptr ? std::optional(NationalGroup{*values, m_national->head.label}) : std::nullopt;
}

QuestionnaireResults ResultDesk::countQuestions(const ResultChoice &choice, const ResultRequest &request)
{
    if (choice.by == Cut::Round)
        return resultsOverRounds(*rounds(choice.questionnaire), request);
    QuestionnaireResults results = resultsOf(**responses(choice.questionnaire), request);
    if (choice.by != Cut::National)
        return results;
    results.groups.front().label = m_federation;
    return withNational(std::move(results), *nationalGroup(choice.questionnaire), request);
}

IndicatorComparison ResultDesk::countIndicators(const ResultChoice &choice, const ResultRequest &request)
{
    if (choice.by == Cut::Round)
        return indicatorsOverRounds(*rounds(choice.questionnaire), request);
    if (choice.by == Cut::Questionnaire) {
        std::vector<const ResponseSet *> sets;
        for (const Questionnaire &questionnaire : instrument().questionnaires) {
            if (m_returned.contains(questionnaire.key))
                sets.push_back(*responses(questionnaire.key));
        }
        return indicatorsByQuestionnaire(instrument(), sets, request);
    }
    IndicatorComparison comparison = comparedIndicators(instrument(), **responses(choice.questionnaire), request);
    if (choice.by != Cut::National)
        return comparison;
    comparison.groups.front().label = m_federation;
    return withNational(std::move(comparison), *nationalGroup(choice.questionnaire), request);
}

Result<QuestionnaireResults> ResultDesk::questions(const ResultChoice &choice)
{
    if (auto ready = prepare(choice); !ready)
        return failure(ready);
    return countQuestions(choice, request(choice, Audience::OwnScreen));
}

Result<IndicatorComparison> ResultDesk::indicators(const ResultChoice &choice)
{
    if (auto ready = prepare(choice); !ready)
        return failure(ready);
    return countIndicators(choice, request(choice, Audience::OwnScreen));
}

Result<Published<QuestionnaireResults>> ResultDesk::publishedQuestions(const ResultChoice &choice)
{
    if (auto ready = prepare(choice); !ready)
        return failure(ready);
    return publish(request(choice, Audience::Outside),
                   [&](const ResultRequest &decided) { return countQuestions(choice, decided); });
}

Result<Published<IndicatorComparison>> ResultDesk::publishedIndicators(const ResultChoice &choice)
{
    if (auto ready = prepare(choice); !ready)
        return failure(ready);
    return publish(request(choice, Audience::Outside),
                   [&](const ResultRequest &decided) { return countIndicators(choice, decided); });
}

} // namespace ljus
