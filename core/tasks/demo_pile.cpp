// A pile of the demo federation, keyed as a person would and partly keyed a second time.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/demo_pile.h"

#include "core/tasks/keying.h"
#include "core/tasks/verifying.h"

#include <QRandomGenerator>

#include <algorithm>

namespace ljus {

namespace {

constexpr std::size_t kLargestPile = 8; ///< sheets
constexpr quint32 kSampleSeed = 1; ///< the demo is the same every time

bool isSameForm(const ImportedResponse &a, const ImportedResponse &b)
{
    return a.version == b.version && a.variant == b.variant && a.language == b.language && a.activity == b.activity;
}

/// Takes the forms that lie in one pile with the first of @a plan.
std::vector<ImportedResponse> takePile(ImportPlan &plan)
{
    std::vector<ImportedResponse> pile;
    std::vector<ImportedResponse> rest;
    for (ImportedResponse &response : plan.responses) {
        const bool isOfPile = pile.size() < kLargestPile && (pile.empty() || isSameForm(pile.front(), response));
        (isOfPile ? pile : rest).push_back(std::move(response));
    }
    plan.responses = std::move(rest);
    return pile;
}

/// Gives the answers of @a form from its current question to its last.
Result<void> answerAll(FormWork &work, const ImportedResponse &form)
{
    while (!work.isAtEnd()) {
        const QuestionKey &key = work.questions()[static_cast<std::size_t>(work.current())]->key;
        if (const auto stored = work.answer(form.answers.value(key)); !stored)
            return failure(stored);
    }
    return work.finish();
}

Result<void> keySample(Store &store, const std::shared_ptr<const Instrument> &instrument, const Keying &keyed,
                       const std::vector<ImportedResponse> &pile, const Clock &clock)
{
    QRandomGenerator random(kSampleSeed);
    const auto id = beginVerification(store, keyed.batch(), Verification::Extent::Sample, clock, random);
    if (!id)
        return failure(id);
    const auto work = Verifying::begin(store, instrument, *id, clock);
    if (!work)
        return failure(work);
    const int firstSerial = keyed.lastFinished()->serial - static_cast<int>(pile.size()) + 1;
    while (!(*work)->isFinished()) {
        const auto place = static_cast<std::size_t>((*work)->serial() - firstSerial);
        if (auto done = answerAll(**work, pile.at(place)); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> keyDemoPile(Store &store, const std::shared_ptr<const Instrument> &instrument, ImportPlan &plan, const Clock &clock)
{
    if (plan.responses.empty())
        return {};
    const std::vector<ImportedResponse> pile = takePile(plan);
    const ImportedResponse &first = pile.front();
    Batch batch;
    batch.head = {plan.round, plan.questionnaire, first.version, first.variant, first.language, std::nullopt};
    batch.date = clock.today();
    batch.expected = static_cast<int>(pile.size());
    const auto stored = store.batches().add(batch);
    if (!stored)
        return failure(stored);
    const auto keying = Keying::begin(store, instrument, *stored);
    if (!keying)
        return failure(keying);
    for (const ImportedResponse &form : pile) {
        if (auto keyed = answerAll(**keying, form); !keyed)
            return keyed;
    }
    if (auto keyed = keySample(store, instrument, **keying, pile, clock); !keyed)
        return keyed;
    Batch putAway = (*keying)->batch();
    putAway.closed = true;
    return store.batches().update(putAway);
}

} // namespace ljus
