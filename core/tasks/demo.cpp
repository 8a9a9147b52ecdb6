// A federation with invented answers, to look at and to test with.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/demo.h"

#include "core/store/store.h"
#include "core/tasks/definition_files.h"
#include "core/tasks/demo_answers.h"
#include "core/tasks/demo_pile.h"
#include "core/tasks/hand_out_work.h"
#include "core/tasks/text_work.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

struct DemoActivity
{
    const char16_t *name;
    const char16_t *municipality;
    double mood; // how content its people are, −1 … 1
    double share; // of the participants' responses
};

constexpr std::array kActivities{
    DemoActivity{u"Klivet vidare", u"Björkholm", 0.5, 0.28}, DemoActivity{u"Nya vägar", u"Ängslösa", 0.2, 0.24},
    DemoActivity{u"Stegvis", u"Björkholm", 0.4, 0.20},       DemoActivity{u"Trampolinen", u"Ödeby", 0.0, 0.16},
    DemoActivity{u"Verkstan", u"Ängslösa", 0.6, 0.10},       DemoActivity{u"Åter i arbete", u"Ödeby", -0.2, 0.02},
};

/// One pile of each of the first questionnaires is keyed, so that there is something to see where piles and sheets are.
constexpr std::array kPiles{DemoPile::Verified, DemoPile::SheetMissing, DemoPile::ToLookAt};

/// How large a part of all responses each group gives, as in a year's real measurement.
double shareOf(const Questionnaire &questionnaire)
{
    switch (questionnaire.group) {
    case RespondentGroup::Participants:
        return 0.32; // each of two
    case RespondentGroup::Staff:
        return 0.14;
    case RespondentGroup::Referrers:
        return 0.12;
    case RespondentGroup::Board:
        return 0.05;
    case RespondentGroup::Managers:
        return 0.05;
    }
    return 0;
}

const DemoActivity &anyActivity(QRandomGenerator &random)
{
    double place = random.generateDouble();
    for (const DemoActivity &activity : kActivities) {
        place -= activity.share;
        if (place < 0)
            return activity;
    }
    return kActivities.front();
}

/// Every eighth paper is an old one where there is an older version; every fifth does not ask for sex.
ImportPlan inventedPlan(const Questionnaire &questionnaire, Id<Round> round, int count, QRandomGenerator &random)
{
    ImportPlan plan{round, questionnaire.key, {}, {}};
    for (int i = 0; i < count; ++i) {
        const bool old = questionnaire.versions.size() > 1 && random.bounded(8) == 0;
        const QuestionnaireVersion &version = old ? questionnaire.versions.front() : questionnaire.current();
        const Variant &variant =
            version.variants.size() > 1 && random.bounded(5) == 0 ? version.variants.back() : version.variants.front();
        const DemoActivity &activity = anyActivity(random);
        plan.responses.push_back(inventedResponse(version, variant, activity.mood, random));
        if (belongsToActivities(questionnaire.group))
            plan.responses.back().activity = QString::fromUtf16(activity.name);
    }
    return plan;
}

Result<std::map<QString, Id<Activity>>> addActivities(Store &store)
{
    std::map<QString, Id<Activity>> ids;
    for (const DemoActivity &each : kActivities) {
        Activity activity;
        activity.name = QString::fromUtf16(each.name);
        activity.municipality = QString::fromUtf16(each.municipality);
        const auto id = store.activities().add(activity);
        if (!id)
            return failure(id);
        ids[activity.name] = *id;
    }
    return ids;
}

/// A list with those numbers: some days of hand-outs, one who said no, one who was not reached, one outside the target group.
Result<void> addList(const DemoDesk &desk, const HandOutCounts &counts)
{
    HandOutChange change{
        counts.round, *counts.activity, {}, runningLines({1, *counts.eligible + 1, 2, {}, counts.questionnaire})};
    constexpr int kDays = 14;
    const auto mark = [&](std::size_t line, HandOutStatus status) {
        change.after.at(line).status = status;
        change.after.at(line).date = desk.clock.today().addDays(-static_cast<int>(line) % kDays);
    };
    const auto handedOut = static_cast<std::size_t>(*counts.handedOut);
    for (std::size_t line = 0; line < handedOut; ++line)
        mark(line, HandOutStatus::HandedOut);
    mark(handedOut, HandOutStatus::Declined);
    mark(handedOut + 1, HandOutStatus::NotReached);
    mark(change.after.size() - 1, HandOutStatus::OutsideTarget);
    change.after.back().reason = u"började efter mätperioden"_s;
    return desk.store.handOuts().apply(change);
}

/// Counts that fit the responses: about 82 % came back of what was handed out, and a few were never offered. The largest group
/// has a list.
Result<void> addCounts(const DemoDesk &desk, const ImportPlan &plan)
{
    constexpr int kFewestForList = 36;
    std::map<QString, int> returned;
    for (const ImportedResponse &response : plan.responses)
        ++returned[response.activity];
    for (const auto &[activity, count] : returned) {
        HandOutCounts counts{plan.round, plan.questionnaire, {}, {}, {}};
        if (!activity.isEmpty())
            counts.activity = desk.activities.at(activity);
        counts.handedOut = static_cast<int>(std::ceil(count / 0.82));
        counts.eligible = *counts.handedOut + *counts.handedOut / 12;
        const bool hasList =
            plan.questionnaire.startsWith(u"deltagare") && counts.activity && *counts.handedOut >= kFewestForList;
        if (auto set = hasList ? addList(desk, counts) : desk.store.counts().set(counts); !set)
            return set;
    }
    return {};
}

/// Answers to one questionnaire: some of them keyed in a pile, the others imported.
Result<void> addResponses(const DemoDesk &desk, ImportPlan plan, std::optional<DemoPile> pile)
{
    if (auto counted = addCounts(desk, plan); !counted)
        return counted;
    if (pile) {
        if (auto keyed = keyDemoPile(desk, plan, *pile); !keyed)
            return keyed;
    }
    return desk.store.apply(plan);
}

/// A theme, and what of a text says that it belongs there.
struct DemoTheme
{
    const char16_t *name;
    std::array<const char16_t *, 3> words;
};

constexpr std::array kThemes{DemoTheme{u"Bemötande", {u"bemötande", u"lyssnade", u"person att prata"}},
                             DemoTheme{u"Väntan", {u"tidigare", u"väntade", u"väntan"}}};

/// Two themes for the first questionnaire that has free texts, so that there is something to see; some texts are left to sort.
Result<void> addThemes(Store &store, const Instrument &instrument, Id<Round> round)
{
    const Questionnaire &questionnaire = instrument.questionnaires.front();
    const std::vector<const Question *> questions = freeTextQuestions(questionnaire);
    if (questions.empty())
        return {};
    const auto work = TextWork::open(store, {round, questionnaire.key, questions.front()->key});
    if (!work)
        return failure(work);
    for (const DemoTheme &each : kThemes) {
        if (auto added = (*work)->add(QString::fromUtf16(each.name)); !added)
            return added;
        std::vector<Id<Response>> texts;
        for (const FreeTextAnswer &text : (*work)->texts()) {
            const bool belongs = std::any_of(each.words.begin(), each.words.end(), [&text](const char16_t *word) {
                return text.text.contains(QStringView(word), Qt::CaseInsensitive);
            });
            if (belongs)
                texts.push_back(text.response);
        }
        if (auto marked = (*work)->mark((*work)->themes().back().id, texts); !marked)
            return marked;
    }
    return {};
}

Result<void> fill(Store &store, const Instrument &instrument, const DemoRequest &request, const Clock &clock)
{
    const auto definitions = store.instruments().all();
    if (!definitions)
        return failure(definitions);
    Round round = suggestedRound(clock.today());
    round.instrument = definitions->front().id;
    const auto roundId = store.rounds().add(round);
    if (!roundId)
        return failure(roundId);
    const auto ids = addActivities(store);
    if (!ids)
        return failure(ids);
    QRandomGenerator random(request.seed);
    const DemoDesk desk{store, definitions->front().instrument, *ids, clock};
    std::size_t place = 0;
    for (const Questionnaire &questionnaire : instrument.questionnaires) {
        const int count = static_cast<int>(std::lround(request.responses * shareOf(questionnaire)));
        const auto pile = place < kPiles.size() ? std::optional(kPiles.at(place)) : std::nullopt;
        if (auto added = addResponses(desk, inventedPlan(questionnaire, *roundId, count, random), pile); !added)
            return added;
        ++place;
    }
    return addThemes(store, instrument, *roundId);
}

} // namespace

Result<QString> createDemo(const DemoRequest &request, const Clock &clock)
{
    if (!QDir().mkpath(request.folder))
        return failure(Error::Kind::ReadOnly,
                       Texts::tr("The folder %1 cannot be made. Choose a folder where you may save files.").arg(request.folder));
    const auto instrument = bundledInstrument();
    if (!instrument)
        return failure(instrument);
    const QString path = QDir(request.folder).filePath(u"demo.ljuspunkt"_s);
    const Federation federation{{}, u"Demoförbundet (påhittade svar)"_s};
    const auto filled = [&](Store &store) { return fill(store, *instrument, request, clock); };
    return Store::create(path, {federation, *instrument, filled}, clock).map([&path](const std::unique_ptr<Store> &) {
        return path;
    });
}

} // namespace ljus
