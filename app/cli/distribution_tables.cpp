// How a round's distribution stands, as tables for programs.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/distribution_tables.h"

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

QVariant cellOf(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QString firstOf(const Problems &problems)
{
    return problems.empty() ? QString() : toSentence(problems.front());
}

/// The places of @a questionnaire that have answers.
void addCuts(const Distribution &distribution, const Questionnaire &questionnaire, ReturnCut cut, const FewAnswers &fewAnswers,
             Table &table)
{
    std::vector<const DistributionLine *> lines;
    std::vector<std::vector<int>> counts;
    for (const DistributionLine &line : distribution.lines) {
        if (line.questionnaire != &questionnaire || line.cuts.of(cut).empty())
            continue;
        lines.push_back(&line);
        counts.emplace_back();
        for (const ReturnGroup &group : line.cuts.of(cut))
            counts.back().push_back(group.returned);
    }
    const auto decided = fewAnswers.decideTable(counts, Audience::Outside);
    for (std::size_t row = 0; row < lines.size(); ++row) {
        for (std::size_t place = 0; place < counts[row].size(); ++place) {
            const ReturnGroup &group = lines[row]->cuts.of(cut)[place];
            const bool isShown = decided[row][place] != Visibility::Hidden;
            table.rows.push_back({questionnaire.key, lines[row]->activity ? lines[row]->activity->name : QString(), group.code,
                                  isShown ? QVariant(group.returned) : QVariant(),
                                  isShown ? cellOf(group.atThisPace) : QVariant(), toCode(decided[row][place])});
        }
    }
}

} // namespace

Table statusTable(const Distribution &distribution)
{
    Table table{u"distribution"_s,
                {u"questionnaire"_s, u"activity"_s, u"eligible"_s, u"handed_out"_s, u"returned"_s, u"coverage"_s,
                 u"response_rate"_s, u"external_non_response"_s, u"left"_s, u"wanted"_s, u"at_this_pace"_s, u"problem"_s},
                {}};
    for (const DistributionLine &line : distribution.lines) {
        const ResponseRates &rates = line.rates;
        table.rows.push_back({line.questionnaire->key, line.activity ? line.activity->name : QString(), cellOf(rates.eligible),
                              cellOf(rates.handedOut), rates.returned, cellOf(rates.coverage), cellOf(rates.responseRate),
                              cellOf(rates.externalNonResponse), cellOf(line.left()), cellOf(line.forecast.wanted),
                              cellOf(line.forecast.atThisPace),
                              firstOf(rates.problems.empty() ? line.cautions : rates.problems)});
    }
    return table;
}

Table cutTable(const Distribution &distribution, ReturnCut cut, const FewAnswers &fewAnswers)
{
    Table table{
        u"distribution"_s, {u"questionnaire"_s, u"activity"_s, u"group"_s, u"returned"_s, u"at_this_pace"_s, u"shown"_s}, {}};
    for (const Questionnaire &questionnaire : distribution.overview.instrument->questionnaires)
        addCuts(distribution, questionnaire, cut, fewAnswers, table);
    return table;
}

} // namespace ljus
