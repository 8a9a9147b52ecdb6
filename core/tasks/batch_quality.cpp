// How well the piles of a round were keyed, and what is to be remarked on before their answers leave.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/batch_quality.h"

#include <QCoreApplication>

#include <algorithm>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BatchQuality)
};

} // namespace

namespace {

/// The one of @a batch that was begun last; null: none.
const Verification *latestOf(const std::vector<Verification> &all, Id<Batch> batch)
{
    const auto found = std::find_if(all.crbegin(), all.crend(), [batch](const Verification &one) { return one.batch == batch; });
    return found == all.crend() ? nullptr : &*found;
}

std::optional<KeyingErrors> errorsOf(const Verification &verification)
{
    std::vector<SheetErrors> sheets;
    for (const VerifiedSheet &sheet : verification.sheets) {
        if (sheet.done)
            sheets.push_back({sheet.answers, sheet.errors});
    }
    return keyingErrors(sheets);
}

} // namespace

Result<std::vector<BatchQuality>> batchQuality(Store &store, Id<Round> round)
{
    const auto lines = store.batches().ofRound(round);
    if (!lines)
        return failure(lines);
    const auto verifications = store.verifications().ofRound(round);
    if (!verifications)
        return failure(verifications);
    const auto limit = store.settings().limit(Limit::KeyingErrors);
    if (!limit)
        return failure(limit);
    std::vector<BatchQuality> all;
    for (const BatchLine &line : *lines) {
        BatchQuality quality;
        quality.line = line;
        if (const Verification *latest = latestOf(*verifications, line.batch.id)) {
            quality.latest = *latest;
            quality.errors = errorsOf(*latest);
            if (quality.errors && latest->isFinished() && latest->extent == Verification::Extent::Whole)
                quality.verdict = KeyingVerdict::GoodEnough;
            else if (quality.errors && latest->isFinished())
                quality.verdict = verdict(*quality.errors, *limit ? (*limit)->value : kDefaultErrorLimit);
        }
        all.push_back(std::move(quality));
    }
    return all;
}

Result<BatchQuality> qualityOf(Store &store, Id<Batch> batch)
{
    const auto line = store.batches().byId(batch);
    if (!line)
        return failure(line);
    auto all = batchQuality(store, line->batch.head.round);
    if (!all)
        return failure(all);
    const auto found =
        std::find_if(all->begin(), all->end(), [batch](const BatchQuality &one) { return one.line.batch.id == batch; });
    return std::move(*found);
}

namespace {

void remarkOn(const BatchQuality &quality, Problems &remarks)
{
    const QString where = Texts::tr("Pile %1").arg(quality.line.batch.number);
    if (quality.verdict == KeyingVerdict::RekeyBatch)
        remarks.push_back({where, Texts::tr("The second keying found more errors than the limit allows."),
                           Texts::tr("Key the whole pile again, on the page Entry.")});
    else if (quality.latest && !quality.latest->isFinished())
        remarks.push_back(
            {where, Texts::tr("The second keying is not finished."), Texts::tr("Go on with it on the page Entry.")});
    const int missing = missingSheets(quality.line.batch, quality.line.keyed).value_or(0);
    if (missing > 0)
        remarks.push_back({where, Texts::tr("%n sheet(s) that were counted are not keyed.", nullptr, missing),
                           Texts::tr("Key them: they have no number written on them.")});
    if (missing < 0)
        remarks.push_back({where, Texts::tr("%n sheet(s) more are keyed than were counted.", nullptr, -missing),
                           Texts::tr("Look for one that was keyed twice.")});
}

} // namespace

Result<Problems> keyingRemarks(Store &store, Id<Round> round)
{
    const auto piles = batchQuality(store, round);
    if (!piles)
        return failure(piles);
    const auto sheets = store.sheets().ofRound(round);
    if (!sheets)
        return failure(sheets);
    Problems remarks;
    for (const BatchQuality &quality : *piles)
        remarkOn(quality, remarks);
    const auto unverified = std::count_if(piles->cbegin(), piles->cend(),
                                          [](const BatchQuality &quality) { return !quality.latest && quality.line.keyed > 0; });
    if (unverified > 0)
        remarks.push_back({Texts::tr("Second keying"),
                           Texts::tr("%n pile(s) have been keyed once only.", nullptr, static_cast<int>(unverified)),
                           Texts::tr("Key a sample of them again to know how many errors there are.")});
    const auto doubtful = std::count_if(sheets->cbegin(), sheets->cend(), needsLook);
    if (doubtful > 0)
        remarks.push_back({Texts::tr("Sheets"),
                           Texts::tr("%n sheet(s) have something to look at on the paper.", nullptr, static_cast<int>(doubtful)),
                           Texts::tr("See them on the page Sheets.")});
    return remarks;
}

} // namespace ljus
