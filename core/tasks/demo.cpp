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

/// The rounds, newest first: the demo federation has measured before, so that results over rounds have something to show.
struct DemoYear
{
    int yearsAgo;
    double size; // of the newest round
    int oldOneIn; // one paper in so many is an old one, where there is an older version
};

constexpr std::array kYears{DemoYear{0, 1.0, 8}, DemoYear{1, 0.5, 2}, DemoYear{2, 0.45, 1}};
constexpr int kMostOfEarlier = 2000; ///< responses of an earlier round
constexpr double kMoodPerYear = 0.12; ///< people grow a little more content every year

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

/// Every fifth paper does not ask for sex.
ImportPlan inventedPlan(const Questionnaire &questionnaire, const DemoYear &year, int count, QRandomGenerator &random)
{
    ImportPlan plan{{}, questionnaire.key, {}, {}};
    for (int i = 0; i < count; ++i) {
        const bool old = questionnaire.versions.size() > 1 && random.bounded(year.oldOneIn) == 0;
        const QuestionnaireVersion &version = old ? questionnaire.versions.front() : questionnaire.current();
        const Variant &variant =
            version.variants.size() > 1 && random.bounded(5) == 0 ? version.variants.back() : version.variants.front();
        const DemoActivity &activity = anyActivity(random);
        plan.responses.push_back(inventedResponse(version, variant, activity.mood - kMoodPerYear * year.yearsAgo, random));
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

/// Whether the largest groups of a round have a list of those who were handed the questionnaire.
enum class Lists { Kept, Purged };

/// Counts that fit the responses: about 82 % came back of what was handed out, and a few were never offered.
Result<void> addCounts(const DemoDesk &desk, const ImportPlan &plan, Lists lists)
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
        const bool hasList = lists == Lists::Kept && plan.questionnaire.startsWith(u"deltagare") && counts.activity
                             && *counts.handedOut >= kFewestForList;
        if (auto set = hasList ? addList(desk, counts) : desk.store.counts().set(counts); !set)
            return set;
    }
    return {};
}

/// Answers to one questionnaire in the newest round: some of them keyed in a pile, the others imported.
Result<void> addNewest(const DemoDesk &desk, ImportPlan plan, std::optional<DemoPile> pile)
{
    if (auto counted = addCounts(desk, plan, Lists::Kept); !counted)
        return counted;
    if (pile) {
        if (auto keyed = keyDemoPile(desk, plan, *pile); !keyed)
            return keyed;
    }
    return desk.store.apply(plan);
}

/// The same in an earlier round: nobody keys there any more.
Result<void> addEarlier(const DemoDesk &desk, const ImportPlan &plan)
{
    if (auto counted = addCounts(desk, plan, Lists::Purged); !counted)
        return counted;
    return desk.store.apply(plan);
}

int sizeOf(const DemoYear &year, int newest)
{
    return year.yearsAgo == 0 ? newest : std::min(kMostOfEarlier, static_cast<int>(std::lround(newest * year.size)));
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
Result<void> addThemes(const DemoDesk &desk, Id<Round> round)
{
    const Questionnaire &questionnaire = desk.instrument->questionnaires.front();
    const std::vector<const Question *> questions = freeTextQuestions(questionnaire);
    if (questions.empty())
        return {};
    const auto work = TextWork::open(desk.store, {round, questionnaire.key, questions.front()->key});
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

Result<void> fillYear(const DemoDesk &desk, const DemoYear &year, Id<Round> round, const DemoRequest &request)
{
    QRandomGenerator random(request.seed + static_cast<quint32>(year.yearsAgo));
    std::size_t place = 0;
    for (const Questionnaire &questionnaire : desk.instrument->questionnaires) {
        const int count = static_cast<int>(std::lround(sizeOf(year, request.responses) * shareOf(questionnaire)));
        ImportPlan plan = inventedPlan(questionnaire, year, count, random);
        plan.round = round;
        const auto pile = place < kPiles.size() ? std::optional(kPiles.at(place)) : std::nullopt;
        if (auto added = year.yearsAgo == 0 ? addNewest(desk, std::move(plan), pile) : addEarlier(desk, plan); !added)
            return added;
        ++place;
    }
    return year.yearsAgo == 0 ? addThemes(desk, round) : Result<void>();
}

Result<void> fill(Store &store, const DemoRequest &request, const Clock &clock)
{
    const auto definitions = store.instruments().all();
    if (!definitions)
        return failure(definitions);
    const auto ids = addActivities(store);
    if (!ids)
        return failure(ids);
    const DemoDesk desk{store, definitions->front().instrument, *ids, clock};
    for (const DemoYear &year : kYears) {
        Round round = suggestedRound(clock.today().addYears(-year.yearsAgo));
        round.instrument = definitions->front().id;
        const auto id = store.rounds().add(round);
        if (!id)
            return failure(id);
        if (auto filled = fillYear(desk, year, *id, request); !filled)
            return filled;
    }
    return {};
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
    const auto filled = [&](Store &store) { return fill(store, request, clock); };
    return Store::create(path, {federation, *instrument, filled}, clock).map([&path](const std::unique_ptr<Store> &) {
        return path;
    });
}

} // namespace ljus
