// Correcting a finished sheet, with a history.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/correcting.h"

#include "core/tasks/look_over.h"

#include <QCoreApplication>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Correcting)
};

} // namespace

Correcting::Correcting(Store &store, std::shared_ptr<const Instrument> instrument, Response sheet, const Clock &clock)
    : FormWork(std::move(instrument), sheet.head), m_store(store), m_clock(clock), m_sheet(std::move(sheet)),
      m_reason(Texts::tr("Keyed wrongly"))
{
}

Result<std::unique_ptr<Correcting>> Correcting::begin(Store &store, std::shared_ptr<const Instrument> instrument,
                                                      Id<Response> sheet, const Clock &clock)
{
    auto found = store.sheets().sheet(sheet, *instrument);
    if (!found)
        return failure(found);
    return std::unique_ptr<Correcting>(new Correcting(store, std::move(instrument), *std::move(found), clock));
}

std::optional<Answer> Correcting::answerTo(int index) const
{
    const auto found = m_sheet.answers.constFind(question(index).key);
    return found == m_sheet.answers.cend() ? Answer::blank() : *found;
}

Result<void> Correcting::set(int index, const Answer &answer, const QString &reason, std::span<const HistoryEntry> notes)
{
    HistoryEntry why;
    why.made = m_clock.today();
    why.reason = reason;
    if (auto corrected = m_store.sheets().correct({m_sheet.id, question(index), answer, why, notes}); !corrected)
        return corrected;
    m_sheet.answers.insert(question(index).key, answer);
    m_isChanged = true;
    return {};
}

Result<FormWork::Outcome> Correcting::store(int index, const Answer &answer, std::span<const HistoryEntry> notes)
{
    const Answer before = *answerTo(index);
    if (before == answer)
        return Outcome::Stored;
    if (auto stored = set(index, answer, m_reason, notes); !stored)
        return failure(stored);
    m_done.push_back({index, before, answer});
    m_undone.clear();
    return Outcome::Stored;
}

Result<bool> Correcting::undo()
{
    if (m_done.empty())
        return false;
    const Step step = m_done.back();
    if (auto done = set(step.index, step.before, Texts::tr("Change taken back"), {}); !done)
        return failure(done);
    m_done.pop_back();
    m_undone.push_back(step);
    goTo(step.index);
    return true;
}

Result<bool> Correcting::redo()
{
    if (m_undone.empty())
        return false;
    const Step step = m_undone.back();
    if (auto done = set(step.index, step.after, m_reason, {}); !done)
        return failure(done);
    m_undone.pop_back();
    m_done.push_back(step);
    goTo(step.index);
    return true;
}

Result<void> Correcting::finish()
{
    if (!m_isChanged)
        return {};
    Result<void> seen = lookOver(m_store, m_sheet, questionnaire());
    if (seen)
        m_isChanged = false;
    return seen;
}

} // namespace ljus
