// Where keying begins: a new pile, a form that was left half keyed, and the piles there are.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/entry/entry_start.h"

#include "ui/models/batch_words.h"
#include "ui/pages/entry/batch_list.h"
#include "ui/pages/entry/entry_setup.h"
#include "ui/parts/scrolling.h"
#include "ui/parts/tokens.h"

#include <QVBoxLayout>

namespace ljus {

namespace {

/// Empty: none.
QString activityName(Store &store, const ResponseHead &head)
{
    if (!head.activity)
        return {};
    const auto activity = store.activities().byId(*head.activity);
    return activity ? activity->name : QString();
}

} // namespace

QString paperInWords(const Session &session, const ResponseHead &head)
{
    return paperInWords(*session.instrument(), head, activityName(session.store(), head), session.language());
}

EntryStart::EntryStart(Session &session) : m_session(session), m_setup(new EntrySetup), m_batches(new BatchList)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kLarge);
    column->addWidget(m_setup);
    column->addWidget(m_batches);
    column->addStretch();
    makeScrolling(*this, both);
    connect(m_setup, &EntrySetup::chosen, this, &EntryStart::fillKeyedSoFar);
}

Result<void> EntryStart::fill(Id<Round> round, const Keying *unfinished)
{
    m_round = round;
    const auto activities = m_session.store().activities().all();
    if (!activities)
        return failure(activities);
    m_setup->fill(m_session.instrument(), *activities, m_session.language());
    if (m_session.isReadOnly()) {
        m_setup->forbidStart();
        m_batches->setReadOnly();
    }
    setUnfinished(unfinished);
    return fillBatches();
}

Result<void> EntryStart::fillBatches()
{
    if (m_session.instrument() == nullptr) {
        m_batches->setLines({});
        return {};
    }
    const auto qualities = batchQuality(m_session.store(), m_round);
    if (!qualities)
        return failure(qualities);
    const auto activities = m_session.store().activities().names();
    if (!activities)
        return failure(activities);
    std::vector<BatchList::Line> lines;
    for (const BatchQuality &quality : *qualities) {
        const ResponseHead &head = quality.line.batch.head;
        lines.push_back({quality, paperInWords(*m_session.instrument(), head, {}, m_session.language()),
                         head.activity ? activities->value(head.activity->value) : QString()});
    }
    m_batches->setLines(std::move(lines));
    return {};
}

void EntryStart::fillKeyedSoFar()
{
    if (m_setup->isActivityMissing()) {
        m_setup->setKeyedSoFar({});
        return;
    }
    const auto returned =
        m_round.isStored() ? m_session.store().responses().returned(m_round) : Result<std::vector<ReturnedCount>>();
    const ResponseHead head = m_setup->head();
    int forms = 0;
    if (returned) {
        for (const ReturnedCount &count : *returned)
            forms += count.questionnaire == head.questionnaire && count.activity == head.activity ? count.returned : 0;
    }
    m_setup->setKeyedSoFar(tr("Keyed so far: %1").arg(forms));
}

void EntryStart::setUnfinished(const Keying *keying)
{
    if (keying == nullptr) {
        m_setup->setUnfinished({});
        return;
    }
    m_setup->setUnfinished(
        tr("Pile %1, %2: %3 of %4 questions answered. It is kept in the file until you continue or discard it.")
            .arg(keying->batch().number)
            .arg(keying->questionnaire().title.in(m_session.language()))
            .arg(keying->size() - keying->answersLeft())
            .arg(keying->size()));
}

} // namespace ljus
