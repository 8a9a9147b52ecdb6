// A pile (bunt) of paper forms of one kind that are keyed one after another.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/batch.h"

#include <QCoreApplication>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Batch)
};

} // namespace

Problems problemsOf(const Batch &batch)
{
    Problems problems;
    if (!batch.date.isValid())
        problems.push_back({Texts::tr("Date"), Texts::tr("The pile has no date."), Texts::tr("Enter one.")});
    if (batch.expected.value_or(0) < 0 || batch.blank < 0 || batch.refused < 0)
        problems.push_back({Texts::tr("Number of sheets"), Texts::tr("It is below zero."), Texts::tr("Enter 0 or more.")});
    return problems;
}

std::optional<int> missingSheets(const Batch &batch, int keyed)
{
    if (!batch.expected)
        return std::nullopt;
    return *batch.expected - keyed - batch.blank - batch.refused;
}

} // namespace ljus
