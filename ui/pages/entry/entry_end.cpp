// Where keying ends: a pile whose sheets are accounted for, keyed a second time and put away.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/entry/entry_end.h"

#include "ui/pages/entry/batch_end.h"
#include "ui/pages/entry/choices.h"
#include "ui/pages/entry/entry_start.h"
#include "ui/parts/scrolling.h"

#include <algorithm>

namespace ljus {

EntryEnd::EntryEnd(Session &session) : m_session(session), m_card(new BatchEnd)
{
    makeScrolling(*this, m_card);
    connect(m_card, &BatchEnd::edited, this, [this] { store(); });
    connect(m_card, &BatchEnd::closeRequested, this, &EntryEnd::close);
    connect(m_card, &BatchEnd::moreRequested, this, [this] {
        if (store())
            Q_EMIT moreRequested(m_card->stored().id);
    });
    connect(m_card, &BatchEnd::verifyRequested, this, [this](Verification::Extent extent) {
        if (store())
            Q_EMIT verifyRequested(extent);
    });
}

Result<void> EntryEnd::fill(Id<Batch> batch, const Keying *unfinished)
{
    const auto quality = qualityOf(m_session.store(), batch);
    if (!quality)
        return failure(quality);
    if (auto offered = offerChanges(quality->line.batch, unfinished); !offered)
        return offered;
    m_quality = *quality;
    m_card->setBatch(m_quality, paperInWords(m_session, m_quality.line.batch.head));
    if (m_session.isReadOnly())
        m_card->setReadOnly();
    return {};
}

Result<void> EntryEnd::offerChanges(const Batch &batch, const Keying *unfinished)
{
    const auto activities = m_session.store().activities().all();
    if (!activities)
        return failure(activities);
    const Instrument &instrument = *m_session.instrument();
    const Questionnaire *questionnaire = instrument.questionnaire(batch.head.questionnaire);
    const bool isTied = batch.head.activity || (questionnaire != nullptr && belongsToActivities(questionnaire->group));
    const bool isHeld = unfinished != nullptr && unfinished->batch().id == batch.id;
    m_card->offerChanges(isTied ? activityChoices(*activities) : std::vector<Choice>(),
                         isHeld ? std::vector<Choice>() : languageChoices(&instrument));
    return {};
}

bool EntryEnd::store()
{
    const Batch batch = m_card->filledIn();
    return batch == m_card->stored() || store(batch);
}

bool EntryEnd::store(const Batch &batch)
{
    const bool isOtherPaper = batch.head != m_card->stored().head;
    if (const auto updated = m_session.store().batches().update(batch); !updated) {
        Q_EMIT failed(updated.error());
        return false;
    }
    if (isOtherPaper)
        Q_EMIT paperChanged(batch.id);
    Q_EMIT stored();
    return true;
}

void EntryEnd::close()
{
    Batch batch = m_card->filledIn();
    batch.closed = true;
    if (store(batch))
        Q_EMIT putAway();
}

bool EntryEnd::isUnderWay(const Verifying &verifying) const
{
    const auto isSame = [](const VerifiedSheet &a, const VerifiedSheet &b) {
        return a.response == b.response && a.done == b.done;
    };
    const Verification &held = verifying.verification();
    return m_quality.latest && !m_quality.latest->isFinished() && m_quality.latest->id == held.id
           && std::equal(held.sheets.cbegin(), held.sheets.cend(), m_quality.latest->sheets.cbegin(),
                         m_quality.latest->sheets.cend(), isSame);
}

Result<std::unique_ptr<Verifying>> EntryEnd::verify(Verification::Extent extent)
{
    Store &store = m_session.store();
    const bool isBegun = m_quality.latest && !m_quality.latest->isFinished();
    const auto id =
        isBegun ? Result<Id<Verification>>(m_quality.latest->id)
                : beginVerification(store, {{}, m_card->stored().id, m_session.clock().today(), extent, {}}, m_session.random());
    if (!id)
        return failure(id);
    return Verifying::begin(store, m_session.instrument(), *id, m_session.clock());
}

} // namespace ljus
