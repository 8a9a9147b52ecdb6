// Counts those who answered by sex and by the paper's language.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/return_cuts.h"

#include "core/instruments/lineage.h"

#include <algorithm>

namespace ljus {

namespace {

ReturnGroup &groupOf(ReturnGroups &groups, const QString &code)
{
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&code](const ReturnGroup &group) { return group.code == code; });
    return found == groups.end() ? groups.emplace_back(ReturnGroup{code}) : *found;
}

/// The groups that every activity has.
ReturnCuts withoutAnswers(const Instrument &instrument, const Question *sex, const std::vector<ReturnedPart> &parts)
{
    ReturnCuts cuts;
    if (sex != nullptr) {
        for (const Option &option : sex->options)
            (void)groupOf(cuts.bySex, option.code);
        (void)groupOf(cuts.bySex, QString::fromLatin1(codes::kBlank));
    }
    for (const QString &language : instrument.languages)
        (void)groupOf(cuts.byLanguage, language);
    for (const ReturnedPart &part : parts)
        (void)groupOf(cuts.byLanguage, part.language);
    return cuts;
}

/// The option of @a sex that @a part states, else the code for none.
QString sexOf(const ReturnedPart &part, const Questionnaire &questionnaire, const Question &sex)
{
    const QuestionnaireVersion *version = questionnaire.version(part.version);
    const Variant *variant = version ? version->variant(part.variant) : nullptr;
    const bool isStated =
        variant && comparability(*version, *variant, sex) == Comparability::Comparable && sex.optionIndex(part.code).has_value();
    return isStated ? part.code : QString::fromLatin1(codes::kBlank);
}

} // namespace

void ReturnCuts::judge(const FewAnswers &fewAnswers, const ReturnProgress &progress)
{
    for (ReturnGroups *groups : {&bySex, &byLanguage}) {
        for (ReturnGroup &group : *groups) {
            group.visibility = fewAnswers.decide(group.returned, Audience::OwnScreen);
            ReturnProgress own = progress;
            own.returned = group.returned;
            if (own.base) // all who are left may be of this group
                own.base = group.returned + std::max(0, *progress.base - progress.returned);
            group.atThisPace = returnForecast(own, kDefaultResponseAim).atThisPace;
        }
    }
}

Result<std::map<qint64, ReturnCuts>> returnCuts(Store &store, Id<Round> round, const Instrument &instrument,
                                                const Questionnaire &questionnaire)
{
    const Question *sex = questionnaire.current().sexQuestion();
    const auto parts = store.responses().returnedParts(round, questionnaire.key, sex ? sex->key : QuestionKey());
    if (!parts)
        return failure(parts);
    const ReturnCuts none = withoutAnswers(instrument, sex, *parts);
    std::map<qint64, ReturnCuts> cuts;
    for (const ReturnedPart &part : *parts) {
        ReturnCuts &of = cuts.try_emplace(part.activity.value_or(Id<Activity>{}).value, none).first->second;
        if (sex != nullptr)
            groupOf(of.bySex, sexOf(part, questionnaire, *sex)).returned += part.returned;
        groupOf(of.byLanguage, part.language).returned += part.returned;
    }
    return cuts;
}

} // namespace ljus
