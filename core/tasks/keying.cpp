// Keying a pile of paper forms, one after another.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/keying.h"

#include <algorithm>
#include <utility>

namespace ljus {

Keying::Keying(Store &store, std::shared_ptr<const Instrument> instrument, const Batch &batch, Response response)
    : FormWork(std::move(instrument), batch.head), m_store(store), m_batch(batch), m_response(std::move(response)),
      m_checks(questionnaire())
{
    goTo(firstUnanswered());
}

Result<std::unique_ptr<Keying>> Keying::begin(Store &store, std::shared_ptr<const Instrument> instrument, const Batch &batch)
{
    if (const auto found = findForm(*instrument, batch.head); !found)
        return failure(found);
    Response response;
    response.head = batch.head;
    std::unique_ptr<Keying> keying(new Keying(store, std::move(instrument), batch, std::move(response)));
    if (auto loaded = keying->loadEarlierSheets(); !loaded)
        return failure(loaded);
    return keying;
}

Result<std::unique_ptr<Keying>> Keying::resume(Store &store, std::shared_ptr<const Instrument> instrument, Id<Round> round)
{
    auto left = store.responses().unfinished(round, *instrument);
    if (!left)
        return failure(left);
    if (!*left)
        return nullptr;
    const auto batch = store.batches().byId((*left)->head.batch.value_or(Id<Batch>{}));
    if (!batch)
        return failure(batch);
    if (const auto found = findForm(*instrument, batch->batch.head); !found)
        return failure(found);
    std::unique_ptr<Keying> keying(new Keying(store, std::move(instrument), batch->batch, **std::move(left)));
    if (auto loaded = keying->loadEarlierSheets(); !loaded)
        return failure(loaded);
    return keying;
}

Result<void> Keying::loadEarlierSheets()
{
    return m_store.sheets().forEach(m_batch.head.round, questionnaire(), [this](const Response &sheet) {
        m_sheetsKeyed += sheet.head.batch == m_batch.id ? 1 : 0;
        m_checks.add(sheet);
    });
}

std::optional<Answer> Keying::answerTo(int index) const
{
    const auto found = m_response.answers.constFind(question(index).key);
    return found == m_response.answers.cend() ? std::nullopt : std::optional(*found);
}

bool Keying::isBlankSheet() const
{
    return std::none_of(m_response.answers.cbegin(), m_response.answers.cend(),
                        [](const Answer &answer) { return answer.kind() != Answer::Kind::Blank; });
}

/// The response is there from its first answer on, until its last is taken back.
Result<void> Keying::set(int index, const std::optional<Answer> &answer, std::span<const HistoryEntry> notes)
{
    const Question &asked = question(index);
    if (!answer) {
        if (auto cleared = m_store.responses().clearAnswer(m_response.id, asked.key); !cleared)
            return cleared;
        m_response.answers.remove(asked.key);
        return m_response.answers.isEmpty() ? dropEmpty() : Result<void>();
    }
    const bool isFirst = !isStarted();
    if (isFirst) {
        const auto started = m_store.responses().start(m_response.head);
        if (!started)
            return failure(started);
        m_response.id = *started;
    }
    if (auto stored = m_store.responses().setAnswer(m_response.id, asked, *answer, notes); !stored) {
        // An empty response is not left behind; where even that fails it is used for the next attempt.
        if (isFirst && m_store.responses().discard(m_response.id))
            m_response.id = {};
        return failure(stored);
    }
    m_response.answers.insert(asked.key, *answer);
    return {};
}

Result<FormWork::Outcome> Keying::store(int index, const Answer &answer, std::span<const HistoryEntry> notes)
{
    const std::optional<Answer> before = answerTo(index);
    if (auto stored = set(index, answer, notes); !stored)
        return failure(stored);
    if (before != answer) {
        m_done.push_back(AnswerStep{index, before, answer});
        m_undone.clear();
    }
    return Outcome::Stored;
}

/// Takes a response without answers out of the file; its serial is kept in mind.
Result<void> Keying::dropEmpty()
{
    auto removed = m_store.responses().discard(m_response.id);
    if (removed)
        m_response.id = {};
    return removed;
}

Result<void> Keying::finish()
{
    if (isBlankSheet())
        return countBlank();
    for (int i = 0; i < size(); ++i) {
        if (answerTo(i))
            continue;
        if (const auto stored = store(i, Answer::blank(), {}); !stored)
            return failure(stored);
    }
    const Response sheet = m_response;
    if (auto closed = close(); !closed)
        return closed;
    m_done.push_back(FinishStep{sheet, m_lastFinished->serial});
    m_undone.clear();
    return {};
}

/// Finishes the form as it stands and makes ready for the next.
Result<void> Keying::close()
{
    FinishedSheet finished{m_response.id, 0, m_checks.findings(m_response)};
    const auto serial = m_store.responses().finish(m_response.id, m_response.serial, finished.findings);
    if (!serial)
        return failure(serial);
    finished.serial = *serial;
    m_response.serial = *serial;
    m_response.finished = true;
    m_checks.add(m_response);
    m_lastFinished = std::move(finished);
    ++m_sheetsKeyed;
    prepareNext();
    return {};
}

Result<void> Keying::countBlank()
{
    if (auto discarded = discard(); !discarded)
        return discarded;
    if (auto counted = changeBlank(+1); !counted)
        return counted;
    m_lastFinished.reset();
    m_done.push_back(BlankStep{});
    return {};
}

bool Keying::hasJustCountedBlank() const
{
    return !m_done.empty() && std::holds_alternative<BlankStep>(m_done.back());
}

Result<void> Keying::takeUpBatch()
{
    auto now = m_store.batches().byId(m_batch.id);
    if (!now)
        return failure(now);
    if (std::exchange(now->batch.closed, false)) {
        if (auto updated = m_store.batches().update(now->batch); !updated)
            return updated;
    }
    m_batch = now->batch;
    m_sheetsKeyed = 0;
    m_checks = SheetChecks(questionnaire());
    return loadEarlierSheets();
}

Result<void> Keying::changeBlank(int by)
{
    auto now = m_store.batches().byId(m_batch.id);
    if (!now)
        return failure(now);
    now->batch.blank = std::max(0, now->batch.blank + by);
    if (auto updated = m_store.batches().update(now->batch); !updated)
        return updated;
    m_batch = now->batch;
    return {};
}

void Keying::prepareNext()
{
    m_response = {};
    m_response.head = m_batch.head;
    goTo(0);
}

Result<void> Keying::discard()
{
    if (isStarted()) {
        if (auto removed = m_store.responses().discard(m_response.id); !removed)
            return failure(removed);
    }
    prepareNext();
    // What was done to the form is gone with it; the sheets before it can still be taken back.
    while (!m_done.empty() && std::holds_alternative<AnswerStep>(m_done.back()))
        m_done.pop_back();
    m_undone.clear();
    return {};
}

/// Takes the sheet back under keying that was finished last.
Result<void> Keying::takeBack(const FinishStep &step)
{
    if (auto reopened = m_store.responses().reopen(step.sheet.id); !reopened)
        return reopened;
    auto reopenedSheet = m_store.responses().unfinished(m_batch.head.round, instrument());
    if (!reopenedSheet)
        return failure(reopenedSheet);
    m_response = reopenedSheet->value_or(step.sheet); // it may have been corrected meanwhile
    m_response.serial = step.serial;
    m_checks.remove(m_response.id);
    --m_sheetsKeyed;
    m_lastFinished.reset();
    goTo(size());
    return {};
}

Result<void> Keying::reverse(const Step &step)
{
    if (const auto *answered = std::get_if<AnswerStep>(&step)) {
        auto done = set(answered->index, answered->before);
        if (done)
            goTo(answered->index);
        return done;
    }
    if (const auto *finished = std::get_if<FinishStep>(&step))
        return takeBack(*finished);
    return changeBlank(-1);
}

Result<void> Keying::repeat(const Step &step)
{
    if (const auto *answered = std::get_if<AnswerStep>(&step)) {
        auto done = set(answered->index, answered->after);
        if (done)
            goTo(answered->index + 1);
        return done;
    }
    if (const auto *finished = std::get_if<FinishStep>(&step)) {
        // A form that was begun anew for this gets the number that is written on the paper.
        m_response.serial = finished->serial;
        return close();
    }
    return changeBlank(+1);
}

Result<bool> Keying::undo()
{
    if (m_done.empty())
        return false;
    if (auto done = reverse(m_done.back()); !done)
        return failure(done);
    m_undone.push_back(m_done.back());
    m_done.pop_back();
    return true;
}

Result<bool> Keying::redo()
{
    if (m_undone.empty())
        return false;
    const Step step = m_undone.back();
    if (auto done = repeat(step); !done)
        return failure(done);
    m_undone.pop_back();
    m_done.push_back(step);
    return true;
}

} // namespace ljus
