// What can be wrong with a line of counts.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/counts.h"

#include <QCoreApplication>

namespace ljus {

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HandOutCounts)
};

void addWhenNegative(Problems &problems, const std::optional<int> &number, const QString &where)
{
    if (number && *number < 0) {
        problems.push_back({where, Texts::tr("The number is below zero."),
                            Texts::tr("Write zero or more, or leave it empty when it is not known.")});
    }
}
} // namespace

Problems problemsOf(const HandOutCounts &counts)
{
    Problems problems;
    addWhenNegative(problems, counts.eligible, Texts::tr("Eligible"));
    addWhenNegative(problems, counts.handedOut, Texts::tr("Handed out"));
    return problems;
}

} // namespace ljus
