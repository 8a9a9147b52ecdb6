// Works out coverage, response rate and external non-response.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/response_rates.h"

#include "core/base/rounding.h"

#include <QCoreApplication>

#include <limits>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ResponseRates)
};

Problems impossibleOrders(const std::optional<int> &eligible, const std::optional<int> &handedOut, int returned)
{
    const QString mend = Texts::tr("Check both numbers; neither has been changed.");
    Problems problems;
    if (eligible && handedOut && *handedOut > *eligible) {
        problems.push_back({Texts::tr("Handed out"),
                            Texts::tr("More were handed out (%1) than could be asked (%2).").arg(*handedOut).arg(*eligible),
                            mend});
    }
    if (handedOut && returned > *handedOut) {
        problems.push_back({Texts::tr("Returned"),
                            Texts::tr("More came back (%1) than were handed out (%2).").arg(returned).arg(*handedOut), mend});
    }
    if (eligible && !handedOut && returned > *eligible) {
        problems.push_back({Texts::tr("Returned"),
                            Texts::tr("More came back (%1) than could be asked (%2).").arg(returned).arg(*eligible), mend});
    }
    return problems;
}

/// Nothing when a line lacks the number, when there are no lines, or when the sum is beyond what an int holds.
std::optional<int> sumOf(const std::vector<HandOutCounts> &lines, std::optional<int> HandOutCounts::*number)
{
    long long sum = 0;
    for (const HandOutCounts &line : lines) {
        if (!(line.*number))
            return std::nullopt;
        sum += *(line.*number);
    }
    if (lines.empty() || sum > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(sum);
}

} // namespace

ResponseRates responseRates(std::optional<int> eligible, std::optional<int> handedOut, int returned)
{
    ResponseRates rates;
    rates.eligible = eligible;
    rates.handedOut = handedOut;
    rates.returned = returned;
    if (eligible && handedOut)
        rates.coverage = wholePercent(*handedOut, *eligible);
    if (handedOut)
        rates.responseRate = wholePercent(returned, *handedOut);
    if (eligible && *eligible >= returned) {
        rates.externalNonResponse = *eligible - returned;
        rates.externalNonResponsePercent = wholePercent(*eligible - returned, *eligible);
    }
    rates.problems = impossibleOrders(eligible, handedOut, returned);
    return rates;
}

ResponseRates responseRates(const std::vector<HandOutCounts> &lines, int returned)
{
    return responseRates(sumOf(lines, &HandOutCounts::eligible), sumOf(lines, &HandOutCounts::handedOut), returned);
}

} // namespace ljus
