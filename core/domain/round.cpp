// What can be wrong with a measuring round, and the suggestion for a new one.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/round.h"

#include "core/domain/identity_number.h"

#include <QCoreApplication>

namespace ljus {

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Round)
};

Problems problemsOfDates(const Round &round)
{
    const QString where = Texts::tr("The round's dates");
    Problems problems;
    if (!round.from.isValid())
        problems.push_back({where, Texts::tr("The first day is missing."), Texts::tr("State the day the round begins.")});
    if (!round.to.isValid())
        problems.push_back({where, Texts::tr("The last day is missing."), Texts::tr("State the day the round ends.")});
    if (problems.empty() && round.to < round.from) {
        problems.push_back(
            {where, Texts::tr("It ends before it begins."), Texts::tr("Make the last day the same as the first day or later.")});
    }
    return problems;
}
} // namespace

Problems problemsOf(const Round &round)
{
    const QString where = Texts::tr("The round's name");
    Problems problems;
    if (round.name.trimmed().isEmpty())
        problems.push_back({where, Texts::tr("It is missing."), Texts::tr("Give the round a name.")});
    if (!identityNumbersIn(round.name).empty()) {
        problems.push_back({where, Texts::tr("It holds a personal identity number."), Texts::tr("Write it without the number.")});
    }
    const Problems ofDates = problemsOfDates(round);
    problems.insert(problems.end(), ofDates.begin(), ofDates.end());
    return problems;
}

Round suggestedRound(QDate today)
{
    constexpr int kFirstMonth = 11;
    const int firstYear = today.month() >= kFirstMonth ? today.year() : today.year() - 1;
    Round round;
    round.name = Texts::tr("Round %1").arg(firstYear + 1);
    round.from = QDate(firstYear, kFirstMonth, 1);
    round.to = QDate(firstYear + 1, kFirstMonth, 1).addDays(-1);
    return round;
}

} // namespace ljus
