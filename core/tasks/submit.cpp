// Makes a round's submission file, and says beforehand what will be in it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/submit.h"

#include "core/domain/file_slug.h"
#include "core/exchange/submission.h"
#include "core/tasks/batch_quality.h"
#include "core/tasks/file_output.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Submit)
};

QString suggestedFileName(const Federation &federation, const Round &round)
{
    QStringList parts{fileSlug(federation.name), fileSlug(round.name)};
    parts.removeAll(QString());
    return parts.join(u'-') + (parts.isEmpty() ? u"inlamning.zip"_s : u".inlamning.zip"_s);
}

void remarkOn(const QuestionnaireState &state, const FewAnswers &fewAnswers, Problems &remarks)
{
    const QString title = state.questionnaire->title.in(u"sv"_s);
    for (const Problem &problem : state.rates.problems)
        remarks.push_back({title, problem.what, problem.mend});
    if (state.rates.returned > 0 && !state.rates.eligible)
        remarks.push_back({title,
                           Texts::tr("The number who could have been asked is missing, so no response rate can be worked out."),
                           Texts::tr("Fill it in on the page Federation.")});
    if (state.visibility == Visibility::Warned)
        remarks.push_back({title,
                           Texts::tr("Only %n response(s): fewer than the limit of %1.", nullptr, state.rates.returned)
                               .arg(fewAnswers.warnBelow()),
                           Texts::tr("Collect more if you can. Reporting few answers is risky.")});
}

Problems remarksOn(const RoundOverview &overview, const FewAnswers &fewAnswers)
{
    Problems remarks;
    if (overview.instrument->provenance.status == Provenance::Status::Example)
        remarks.push_back({overview.instrument->title.in(u"sv"_s),
                           Texts::tr("The questionnaires are examples, not the official ones."),
                           Texts::tr("Do not send the file: add the official definition first.")});
    else if (overview.instrument->provenance.status != Provenance::Status::Official)
        remarks.push_back({overview.instrument->title.in(u"sv"_s),
                           Texts::tr("The definition is not official: its status is \"%1\".")
                               .arg(displayName(overview.instrument->provenance.status)),
                           Texts::tr("Use it to try things out, or check with the receiver before you send it.")});
    for (const QuestionnaireState &state : overview.questionnaires)
        remarkOn(state, fewAnswers, remarks);
    return remarks;
}

/// The activities that the round's responses or counts refer to, in the register's order.
std::vector<Activity> usedActivities(const RoundOverview &overview, const std::vector<Activity> &all)
{
    std::set<Id<Activity>> used;
    for (const QuestionnaireState &state : overview.questionnaires) {
        for (const ActivityState &activity : state.activities) {
            if (activity.activity)
                used.insert(*activity.activity);
        }
    }
    std::vector<Activity> chosen;
    std::copy_if(all.begin(), all.end(), std::back_inserter(chosen),
                 [&](const Activity &activity) { return used.contains(activity.id); });
    return chosen;
}

Result<Submission> collect(Store &store, const RoundOverview &overview, const Clock &clock)
{
    const auto federation = store.federation();
    if (!federation)
        return failure(federation);
    const auto activities = store.activities().all();
    if (!activities)
        return failure(activities);
    auto counts = store.counts().ofRound(overview.round.id);
    if (!counts)
        return failure(counts);
    Submission submission{*federation,        overview.round, *overview.instrument, {}, usedActivities(overview, *activities),
                          *std::move(counts), clock.today()};
    for (const QuestionnaireState &state : overview.questionnaires) {
        if (state.rates.returned == 0)
            continue;
        auto responses = store.responses().ofQuestionnaire(overview.round.id, *state.questionnaire);
        if (!responses)
            return failure(responses);
        submission.responses.push_back(*std::move(responses));
    }
    return submission;
}

} // namespace

Result<SubmissionPreview> previewSubmission(Store &store, Id<Round> round)
{
    auto overview = overviewOf(store, round);
    if (!overview)
        return failure(overview);
    const auto fewAnswers = fewAnswersOf(store);
    if (!fewAnswers)
        return failure(fewAnswers);
    const auto federation = store.federation();
    if (!federation)
        return failure(federation);
    const auto definition = store.instruments().byId(overview->round.instrument);
    if (!definition)
        return failure(definition);
    SubmissionPreview preview{*std::move(overview), definition->fingerprint, {}, {}};
    preview.remarks = remarksOn(preview.overview, *fewAnswers);
    const auto keying = keyingRemarks(store, round);
    if (!keying)
        return failure(keying);
    preview.remarks.insert(preview.remarks.end(), keying->cbegin(), keying->cend());
    preview.suggestedFileName = suggestedFileName(*federation, preview.overview.round);
    return preview;
}

Result<void> writeSubmission(Store &store, Id<Round> round, const QString &path, const Clock &clock)
{
    const auto overview = overviewOf(store, round);
    if (!overview)
        return failure(overview);
    if (overview->returned == 0)
        return failure(
            Error::Kind::Invalid,
            Texts::tr("The round \"%1\" has no responses to send. Key or import them first.").arg(overview->round.name));
    const auto submission = collect(store, *overview, clock);
    if (!submission)
        return failure(submission);
    const auto files = submissionFiles(*submission);
    if (!files)
        return failure(files);
    return writeFile(path, [&](QIODevice &device) { return writeZip(*files, device); });
}

} // namespace ljus
