// Who has been offered the questionnaire in a round, what has come back, and what to see to.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/distribution.h"

#include "core/tasks/paper_languages.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Distribution)
};

/// A questionnaire's key and an activity's number (0: not tied to one).
using Place = std::pair<QString, qint64>;

/// What the store knows of the places of a round.
struct Known
{
    std::map<Place, ActivityState> states;
    std::map<Place, HandOutState> lists;
    std::map<Place, HandOutCounts> stated;
    std::map<Place, QDate> firstKeyed; ///< the earliest pile with sheets
    std::map<Place, int> keyedInPiles; ///< sheets; those that were imported have no day
    std::map<Place, ReturnCuts> cuts;
    std::map<Place, std::vector<HandOutLanguage>> languages; ///< of each list
    FewAnswers fewAnswers;
    int aimPercent = kDefaultResponseAim;
    QDate today;
};

qint64 keyOf(const std::optional<Id<Activity>> &activity)
{
    return activity.value_or(Id<Activity>{}).value;
}

template<typename Value>
const Value *find(const std::map<Place, Value> &values, const Place &place)
{
    const auto found = values.find(place);
    return found == values.end() ? nullptr : &found->second;
}

bool overlaps(const Activity &activity, const Round &round)
{
    return (!activity.from.isValid() || activity.from <= round.to) && (!activity.to.isValid() || activity.to >= round.from);
}

/// A day of the list outside @a from – @a to, which may be open.
bool isOutside(const HandOutState &list, const QDate &from, const QDate &to)
{
    return (from.isValid() && list.first.isValid() && list.first < from)
           || (to.isValid() && list.last.isValid() && list.last > to);
}

void addListProblems(const HandOutState &list, const Round &round, DistributionLine &line)
{
    if (isOutside(list, round.from, round.to)) {
        line.rates.problems.push_back({Texts::tr("The list"), Texts::tr("A date in it lies outside the round."),
                                       Texts::tr("Mend the date, or move the line to the round it belongs to.")});
    }
    if (line.activity && isOutside(list, line.activity->from, line.activity->to)) {
        line.rates.problems.push_back({Texts::tr("The list"), Texts::tr("A date in it lies outside the activity's own dates."),
                                       Texts::tr("Mend the date, or the activity's dates on the page Federation.")});
    }
}

void addCountProblems(const HandOutCounts &stated, DistributionLine &line)
{
    if (!line.list || (stated.eligible == line.rates.eligible && stated.handedOut == line.rates.handedOut))
        return;
    line.hasStatedToo = true;
    line.rates.problems.push_back({Texts::tr("Two counts"),
                                   Texts::tr("Numbers were stated beside the list, and they differ from it. The list holds."),
                                   Texts::tr("Take the stated numbers away, or the lines of the list.")});
}

void addReturnProblems(DistributionLine &line)
{
    if (line.rates.returned > 0 && line.rates.handedOut.value_or(0) == 0 && line.rates.problems.empty()) {
        line.rates.problems.push_back({Texts::tr("Returned"),
                                       Texts::tr("Answers are keyed, but nothing is said to be handed out."),
                                       Texts::tr("State how many were handed out, or mark them in the list.")});
    }
}

ReturnProgress progressOf(const Known &known, const Round &round, const ResponseRates &rates, const QDate &since)
{
    return {rates.returned, rates.handedOut ? rates.handedOut : rates.eligible, since, known.today, round.to};
}

/// How enough answers come in, in all and by cuts.
void addReturns(const Known &known, const Round &round, const Place &place, DistributionLine &line)
{
    line.visibility = known.fewAnswers.decide(line.rates.returned, Audience::OwnScreen);
    const QDate *since = find(known.firstKeyed, place);
    const int *inPiles = find(known.keyedInPiles, place);
    if (inPiles == nullptr || *inPiles != line.rates.returned)
        since = nullptr; // a pace of what came in at once would be none
    const ReturnProgress progress = progressOf(known, round, line.rates, since ? *since : QDate());
    line.forecast = returnForecast(progress, known.aimPercent);
    if (const ReturnCuts *cuts = find(known.cuts, place)) {
        line.cuts = *cuts;
        line.cuts.judge(known.fewAnswers, progress);
    }
}

DistributionLine lineOf(const Known &known, const Round &round, const Questionnaire &questionnaire,
                        const std::optional<Activity> &activity)
{
    DistributionLine line;
    line.questionnaire = &questionnaire;
    line.activity = activity;
    const Place place{questionnaire.key, activity ? activity->id.value : 0};
    if (const ActivityState *state = find(known.states, place))
        line.rates = state->rates;
    addReturnProblems(line);
    if (activity && !overlaps(*activity, round) && (line.rates.returned > 0 || line.rates.eligible))
        line.rates.problems.push_back(
            {Texts::tr("The activity"), Texts::tr("It does not run in this round, but has answers or numbers in it."),
             Texts::tr("Mend its dates on the page Federation, or move them to the round they belong to.")});
    if (const HandOutState *list = find(known.lists, place)) {
        line.list = list->totals;
        line.isPurged = list->isPurged;
        addListProblems(*list, round, line);
    }
    if (const HandOutCounts *stated = find(known.stated, place))
        addCountProblems(*stated, line);
    if (const auto *languages = find(known.languages, place))
        line.cautions = tellingLanguages(*languages, known.fewAnswers.hideBelow());
    addReturns(known, round, place, line);
    return line;
}

/// All activities together.
DistributionLine groupOf(const Known &known, const Round &round, const QuestionnaireState &state)
{
    DistributionLine line;
    line.questionnaire = state.questionnaire;
    line.rates = state.rates;
    line.visibility = state.visibility;
    QDate since;
    int inPiles = 0;
    for (const auto &[place, day] : known.firstKeyed) {
        if (place.first != state.questionnaire->key)
            continue;
        since = since.isValid() ? std::min(since, day) : day;
        inPiles += known.keyedInPiles.at(place);
    }
    if (inPiles != line.rates.returned)
        since = QDate();
    line.forecast = returnForecast(progressOf(known, round, line.rates, since), known.aimPercent);
    return line;
}

/// What is to be seen to first comes first.
auto urgency(const DistributionLine &line)
{
    return std::tuple(line.rates.problems.empty(), line.rates.eligible.has_value(), -line.left().value_or(0),
                      line.cautions.empty());
}

Result<void> learnLists(Store &store, Id<Round> round, Known &known)
{
    const auto lists = store.handOuts().states(round);
    if (!lists)
        return failure(lists);
    for (const HandOutState &list : *lists)
        known.lists[{list.questionnaire, list.activity.value}] = list;
    const auto languages = store.handOuts().languages(round);
    if (!languages)
        return failure(languages);
    for (const HandOutLanguage &language : *languages)
        known.languages[{language.questionnaire, language.activity.value}].push_back(language);
    const auto stated = store.counts().stated(round);
    if (!stated)
        return failure(stated);
    for (const HandOutCounts &counts : *stated)
        known.stated[{counts.questionnaire, keyOf(counts.activity)}] = counts;
    return {};
}

Result<void> learnPiles(Store &store, Id<Round> round, Known &known)
{
    const auto piles = store.batches().ofRound(round);
    if (!piles)
        return failure(piles);
    for (const BatchLine &pile : *piles) {
        if (pile.keyed == 0)
            continue;
        const Place place{pile.batch.head.questionnaire, keyOf(pile.batch.head.activity)};
        known.keyedInPiles[place] += pile.keyed;
        QDate &first = known.firstKeyed[place];
        first = first.isValid() ? std::min(first, pile.batch.date) : pile.batch.date;
    }
    return {};
}

Result<void> learnCuts(Store &store, const RoundOverview &overview, Known &known)
{
    for (const QuestionnaireState &state : overview.questionnaires) {
        if (state.rates.returned == 0)
            continue;
        auto cuts = returnCuts(store, overview.round.id, *overview.instrument, *state.questionnaire);
        if (!cuts)
            return failure(cuts);
        for (auto &[activity, of] : *cuts)
            known.cuts[{state.questionnaire->key, activity}] = std::move(of);
    }
    return {};
}

Result<Known> learn(Store &store, const RoundOverview &overview, const Clock &clock)
{
    Known known;
    known.today = clock.today();
    for (const QuestionnaireState &state : overview.questionnaires) {
        for (const ActivityState &activity : state.activities)
            known.states[{state.questionnaire->key, keyOf(activity.activity)}] = activity;
    }
    if (auto learned = learnLists(store, overview.round.id, known); !learned)
        return failure(learned);
    if (auto learned = learnPiles(store, overview.round.id, known); !learned)
        return failure(learned);
    if (auto learned = learnCuts(store, overview, known); !learned)
        return failure(learned);
    const auto fewAnswers = fewAnswersOf(store);
    if (!fewAnswers)
        return failure(fewAnswers);
    known.fewAnswers = *fewAnswers;
    const auto aim = responseAimOf(store);
    if (!aim)
        return failure(aim);
    known.aimPercent = *aim;
    return known;
}

} // namespace

bool DistributionLine::mayHaveList() const
{
    return activity && questionnaire->group == RespondentGroup::Participants && !isPurged;
}

std::optional<int> DistributionLine::left() const
{
    if (list)
        return list->of(HandOutStatus::NotOffered);
    if (!rates.eligible)
        return std::nullopt;
    return std::max(0, *rates.eligible - rates.handedOut.value_or(0));
}

Result<int> linesToPurge(Store &store, Id<Round> round)
{
    const auto states = store.handOuts().states(round);
    if (!states)
        return failure(states);
    int lines = 0;
    for (const HandOutState &state : *states)
        lines += state.isPurged ? 0 : state.totals.lineCount();
    return lines;
}

Result<int> responseAimOf(Store &store)
{
    return store.settings().limit(Limit::ResponseAim).map([](const std::optional<LimitSetting> &setting) {
        return setting ? static_cast<int>(setting->value) : kDefaultResponseAim;
    });
}

Result<Distribution> distributionOf(Store &store, Id<Round> round, const Clock &clock)
{
    auto overview = overviewOf(store, round);
    if (!overview)
        return failure(overview);
    const auto activities = store.activities().all();
    if (!activities)
        return failure(activities);
    const auto known = learn(store, *overview, clock);
    if (!known)
        return failure(known);
    Distribution distribution{*std::move(overview), {}, {}, known->aimPercent};
    for (const QuestionnaireState &state : distribution.overview.questionnaires)
        distribution.groups.push_back(groupOf(*known, distribution.overview.round, state));
    for (const Questionnaire &questionnaire : distribution.overview.instrument->questionnaires) {
        const bool byActivity = belongsToActivities(questionnaire.group);
        const auto add = [&](const std::optional<Activity> &activity) {
            distribution.lines.push_back(lineOf(*known, distribution.overview.round, questionnaire, activity));
        };
        for (const Activity &activity : *activities) {
            const Place place{questionnaire.key, activity.id.value};
            if (known->states.contains(place) || (byActivity && overlaps(activity, distribution.overview.round)))
                add(activity);
        }
        if (!byActivity || known->states.contains({questionnaire.key, 0}))
            add(std::nullopt);
    }
    std::stable_sort(distribution.lines.begin(), distribution.lines.end(),
                     [](const DistributionLine &a, const DistributionLine &b) { return urgency(a) < urgency(b); });
    return distribution;
}

} // namespace ljus
