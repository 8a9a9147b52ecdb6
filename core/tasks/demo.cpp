// A federation with invented answers, to look at and to test with.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/demo.h"

#include "core/store/store.h"
#include "core/tasks/definition_files.h"
#include "core/tasks/demo_answers.h"
#include "core/tasks/demo_pile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

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

/// Counts that fit the responses: about 82 % came back of what was handed out, and a few were never offered.
Result<void> addCounts(Store &store, const ImportPlan &plan, const std::map<QString, Id<Activity>> &ids)
{
    std::map<QString, int> returned;
    for (const ImportedResponse &response : plan.responses)
        ++returned[response.activity];
    for (const auto &[activity, count] : returned) {
        HandOutCounts counts{plan.round, plan.questionnaire, {}, {}, {}};
        if (!activity.isEmpty())
            counts.activity = ids.at(activity);
        counts.handedOut = static_cast<int>(std::ceil(count / 0.82));
        counts.eligible = *counts.handedOut + *counts.handedOut / 12;
        if (auto set = store.counts().set(counts); !set)
            return set;
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
    for (const Questionnaire &questionnaire : instrument.questionnaires) {
        const int count = static_cast<int>(std::lround(request.responses * shareOf(questionnaire)));
        ImportPlan plan = inventedPlan(questionnaire, *roundId, count, random);
        if (auto counted = addCounts(store, plan, *ids); !counted)
            return counted;
        // One pile is keyed, so that there is something to see where piles and sheets are.
        if (questionnaire.group == RespondentGroup::Board) {
            if (auto keyed = keyDemoPile(store, definitions->front().instrument, plan, clock); !keyed)
                return keyed;
        }
        if (auto applied = store.apply(plan); !applied)
            return applied;
    }
    return {};
}

/// The demo under a passing name beside its final one, so that a half-made one is never taken for the whole. Removed when it goes
/// out of scope.
class PassingStore
{
public:
    explicit PassingStore(const QString &finalPath)
        : m_finalPath(finalPath),
          m_path(u"%1/.%2.ljuspunkt"_s.arg(QFileInfo(finalPath).absolutePath(), QUuid::createUuid().toString(QUuid::Id128)))
    {
    }
    ~PassingStore()
    {
        QFile::remove(m_path + u"-journal"_s);
        QFile::remove(m_path);
    }
    PassingStore(const PassingStore &) = delete;
    PassingStore &operator=(const PassingStore &) = delete;

    [[nodiscard]] Result<void> make(const DemoRequest &request, const Clock &clock)
    {
        const auto instrument = bundledInstrument();
        if (!instrument)
            return failure(instrument);
        const auto store = Store::create(m_path, {{}, u"Demoförbundet (påhittade svar)"_s}, *instrument, clock);
        if (!store)
            return tl::unexpected(byItsName(store.error()));
        return fill(**store, *instrument, request, clock).map_error([this](const Error &error) { return byItsName(error); });
    }
    /// False when something stands there already, or the folder is no longer what it was.
    [[nodiscard]] bool giveName() { return QFile::rename(m_path, m_finalPath); }

private:
    [[nodiscard]] Error byItsName(Error error) const
    {
        error.message.replace(QDir::toNativeSeparators(m_path), QDir::toNativeSeparators(m_finalPath));
        return error;
    }

    QString m_finalPath;
    QString m_path;
};

tl::unexpected<Error> standsAlready(const QString &path)
{
    return failure(
        Error::Kind::Conflict,
        Texts::tr("%1 exists already and is left as it is. Choose another folder.").arg(QDir::toNativeSeparators(path)));
}

} // namespace

Result<QString> createDemo(const DemoRequest &request, const Clock &clock)
{
    if (!QDir().mkpath(request.folder))
        return failure(Error::Kind::ReadOnly,
                       Texts::tr("The folder %1 cannot be made. Choose a folder where you may save files.").arg(request.folder));
    const QString path = QDir(request.folder).filePath(u"demo.ljuspunkt"_s);
    if (QFileInfo::exists(path))
        return standsAlready(path);
    PassingStore demo(path);
    if (auto made = demo.make(request, clock); !made)
        return failure(made);
    if (demo.giveName())
        return path;
    if (QFileInfo::exists(path))
        return standsAlready(path);
    return failure(
        Error::Kind::Io,
        Texts::tr("%1 could not be given its name. Check the folder and try again.").arg(QDir::toNativeSeparators(path)));
}

} // namespace ljus
