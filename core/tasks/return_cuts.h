// Who answered, in cuts: how many came from each sex and in each language of the paper.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/few_answers.h"
#include "core/results/return_forecast.h"
#include "core/store/store.h"

#include <map>
#include <vector>

namespace ljus {

enum class ReturnCut { Sex, Language };

struct ReturnGroup
{
    QString code; ///< an option of the sex question or a language; "_tom": sex is not stated, or not asked in the variant
    int returned = 0;
    Visibility visibility = Visibility::Shown;
    std::optional<int> atThisPace{}; ///< answers on the last day (see ReturnForecast)
};

using ReturnGroups = std::vector<ReturnGroup>;

/// All who answered a questionnaire in one activity. The groups are the same in every activity, also those without answers.
struct ReturnCuts
{
    ReturnGroups bySex; ///< the options in their order, then "_tom"; empty: the current version does not ask it
    ReturnGroups byLanguage; ///< those of the instrument, then others that were keyed

    [[nodiscard]] const ReturnGroups &of(ReturnCut cut) const { return cut == ReturnCut::Sex ? bySex : byLanguage; }
    /// Says which groups are few on the own screen, and what they come to at the pace of the whole, which is @a progress.
    void judge(const FewAnswers &fewAnswers, const ReturnProgress &progress);
};

/// By the activity's number (0: not tied to one); those without answers are left out. Sex is counted as in results: by the
/// question of the current version, where it was asked with the same revision.
[[nodiscard]] Result<std::map<qint64, ReturnCuts>> returnCuts(Store &store, Id<Round> round, const Instrument &instrument,
                                                              const Questionnaire &questionnaire);

} // namespace ljus
