// ljuspunkt --report: writes a round's PDF report without a window.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/report_command.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

constexpr std::array kComparisons{Cut::Whole,        Cut::Round,    Cut::Sex,    Cut::Activity,
                                  Cut::Municipality, Cut::Language, Cut::Version};

Result<Cut> comparisonOf(const QString &code)
{
    const auto found = std::find_if(kComparisons.begin(), kComparisons.end(), [&](Cut cut) { return toCode(cut) == code; });
    if (found != kComparisons.end())
        return *found;
    QStringList codes;
    for (const Cut cut : kComparisons) {
        if (cut != Cut::Whole)
            codes.append(toCode(cut));
    }
    return failure(Error::Kind::Invalid,
                   Texts::tr("--by: \"%1\" is nothing to compare by. Choose one of: %2.").arg(code, codes.join(u", "_s)));
}

Result<Round> roundOf(Store &store, const QString &name)
{
    if (!name.isEmpty())
        return store.rounds().byName(name);
    const auto rounds = store.rounds().all();
    if (!rounds)
        return failure(rounds);
    if (rounds->empty())
        return failure(Error::Kind::NotFound, Texts::tr("There is no round in the file yet. Add one, then make the report."));
    return rounds->front();
}

} // namespace

Result<void> runReport(const ReportCommand &command, const Clock &clock)
{
    if (command.store.isEmpty())
        return failure(Error::Kind::Invalid, Texts::tr("--report needs the file to report on. Write it last."));
    const auto by = comparisonOf(command.by);
    if (!by)
        return failure(by);
    const auto store = Store::open(command.store, Store::Access::ReadOnly, clock);
    if (!store)
        return failure(store);
    const auto round = roundOf(**store, command.round);
    if (!round)
        return failure(round);
    auto desk = ResultDesk::open(**store, *round);
    if (!desk)
        return failure(desk);
    return writePdfReport(*desk, **store, {command.kind, *by}, command.output);
}

} // namespace ljus
