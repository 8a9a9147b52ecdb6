// What a coordinator could do next in a round, most urgent first.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/next_steps.h"

#include <algorithm>
#include <functional>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOldBackupDays = 7;

using Lines = std::vector<DistributionLine>;

QString nameOf(const DistributionLine &line)
{
    return line.activity ? line.activity->name : line.questionnaire->title.in(u"sv"_s);
}

/// @a step, which is most urgent at @a line.
NextStep at(const DistributionLine &line, NextStep step)
{
    step.where = nameOf(line);
    step.questionnaire = line.questionnaire->key;
    step.activity = line.activity ? std::optional(line.activity->id) : std::nullopt;
    return step;
}

/// The last day on which somebody of @a line can be asked.
QDate lastDayOf(const DistributionLine &line, const Round &round)
{
    return line.activity && line.activity->to.isValid() ? std::min(line.activity->to, round.to) : round.to;
}

/// Adds a step when @a holds of any line, with the name of the first.
void addWhere(std::vector<NextStep> &steps, NextStep::Kind kind, const Lines &lines,
              const std::function<bool(const DistributionLine &)> &holds)
{
    const auto count = static_cast<int>(std::count_if(lines.begin(), lines.end(), holds));
    if (count > 0)
        steps.push_back(at(*std::find_if(lines.begin(), lines.end(), holds), {kind, count, {}, {}, {}, {}}));
}

/// Where the day comes first, and there the most are left.
void addMissing(std::vector<NextStep> &steps, const Lines &lines, const Round &round, const QDate &today)
{
    NextStep step{NextStep::Kind::OfferMissing, 0, {}, {}, {}, {}};
    int mostLeft = 0;
    for (const DistributionLine &line : lines) {
        const QDate day = lastDayOf(line, round);
        const int left = line.left().value_or(0);
        if (left == 0 || day < today)
            continue;
        step.count += left;
        if (step.by.isValid() && (day > step.by || (day == step.by && left <= mostLeft)))
            continue;
        step = at(line, step);
        step.by = day;
        mostLeft = left;
    }
    if (step.count > 0)
        steps.push_back(step);
}

/// Of every round that is over: the next one is often begun by then.
Result<void> addPurges(std::vector<NextStep> &steps, Store &store, const QDate &today)
{
    const auto rounds = store.rounds().all();
    if (!rounds)
        return failure(rounds);
    for (const Round &round : *rounds) {
        const auto lines = linesToPurge(store, round.id);
        if (!lines)
            return failure(lines);
        if (*lines > 0 && today > round.to)
            steps.push_back({NextStep::Kind::Purge, *lines, round.name, {}, {}, {}});
    }
    return {};
}

Result<bool> backupIsDue(Store &store, const Clock &clock)
{
    const auto last = store.settings().lastBackup();
    if (!last)
        return failure(last);
    return !last->has_value() || last->value().daysTo(clock.now()) > kOldBackupDays;
}

void addGroups(std::vector<NextStep> &steps, const Distribution &distribution)
{
    const auto before = steps.size();
    addWhere(steps, NextStep::Kind::CollectMore, distribution.groups,
             [](const DistributionLine &group) { return group.visibility == Visibility::Warned; });
    if (steps.size() > before)
        steps.back().by = distribution.overview.round.to;
}

} // namespace

Result<std::vector<NextStep>> nextSteps(Store &store, const Distribution &distribution, const Clock &clock)
{
    using Kind = NextStep::Kind;
    const Round &round = distribution.overview.round;
    std::vector<NextStep> steps;
    const auto open = store.responses().unfinished(round.id, *distribution.overview.instrument);
    if (!open)
        return failure(open);
    if (open->has_value())
        steps.push_back({Kind::FinishOpen, 1, {}, {}, {}, {}});
    addWhere(steps, Kind::MendCounts, distribution.lines,
             [](const DistributionLine &line) { return !line.rates.problems.empty(); });
    addMissing(steps, distribution.lines, round, clock.today());
    addWhere(steps, Kind::StateEligible, distribution.lines, [](const DistributionLine &line) { return !line.rates.eligible; });
    if (distribution.overview.returned == 0)
        steps.push_back({Kind::KeyFirst, 0, {}, {}, {}, {}});
    if (clock.today() <= round.to)
        addGroups(steps, distribution);
    const auto due = backupIsDue(store, clock);
    if (!due)
        return failure(due);
    if (*due && distribution.overview.returned > 0)
        steps.push_back({Kind::BackUp, 0, {}, {}, {}, {}});
    if (auto added = addPurges(steps, store, clock.today()); !added)
        return failure(added);
    if (distribution.overview.returned > 0)
        steps.push_back({Kind::Submit, 0, {}, {}, {}, {}});
    return steps;
}

} // namespace ljus
