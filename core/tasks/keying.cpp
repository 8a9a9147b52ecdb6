// Keying a pile of paper forms, one after another.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/keying.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Keying)
};

} // namespace

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
    if (auto loaded = keying->takeUpBatch(); !loaded)
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
    if (auto loaded = keying->takeUpBatch(); !loaded)
        return failure(loaded);
    return keying;
}

std::optional<Answer> Keying::answerTo(int index) const
{
    const auto found = m_response.answers.constFind(question(index).key);
    return found == m_response.answers.cend() ? std::nullopt : std::optional(*found);
}

bool Keying::countsAsBlank() const
{
    return !m_response.serial && std::all_of(m_response.answers.cbegin(), m_response.answers.cend(), [](const Answer &answer) {
        return answer.kind() == Answer::Kind::Blank;
    });
}

Result<Keying::Noted> Keying::notedOf(int index) const
{
    Noted noted{answerTo(index), {}};
    const Question &asked = question(index);
    if (!noted.answer || asked.kind != QuestionKind::FreeText)
        return noted;
    const auto history = m_store.sheets().history(m_response.id);
    if (!history)
        return failure(history);
    std::copy_if(history->cbegin(), history->cend(), std::back_inserter(noted.notes), [&asked](const HistoryEntry &entry) {
        return entry.question == asked.key && entry.kind != HistoryEntry::Kind::Corrected;
    });
    return noted;
}

/// The response is there from its first answer on, until its last is taken back.
Result<void> Keying::set(int index, const Noted &noted)
{
    const Question &asked = question(index);
    if (!noted.answer) {
        if (auto cleared = m_store.responses().clearAnswer(m_response.id, asked.key); !cleared)
            return cleared;
        m_response.answers.remove(asked.key);
        return m_response.answers.isEmpty() ? dropEmpty() : Result<void>();
    }
    const bool isFirst = !isStarted();
    if (auto started = start(); !started)
        return started;
    if (auto stored = m_store.responses().setAnswer(m_response.id, asked, *noted.answer, noted.notes); !stored) {
        // An empty response is not left behind; where even that fails it is used for the next attempt.
        if (isFirst && m_store.responses().discard(m_response.id))
            m_response.id = {};
        return failure(stored);
    }
    m_response.answers.insert(asked.key, *noted.answer);
    return {};
}

Result<void> Keying::start()
{
    if (isStarted())
        return {};
    const auto started = m_store.responses().start(m_response.head);
    if (started)
        m_response.id = *started;
    return started.map([](Id<Response>) {});
}

Result<FormWork::Outcome> Keying::store(int index, const Answer &answer, std::span<const HistoryEntry> notes)
{
    const Result<Noted> before = notedOf(index);
    if (!before)
        return failure(before);
    Noted after{answer, {notes.begin(), notes.end()}};
    // The day a sheet is keyed is not kept, only the pile's.
    for (HistoryEntry &note : after.notes)
        note.made = m_batch.date;
    if (auto stored = set(index, after); !stored)
        return failure(stored);
    if (before->answer != answer) {
        m_done.push_back(AnswerStep{index, *before, std::move(after)});
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
    if (countsAsBlank()) {
        if (auto counted = countBlank(+1); !counted)
            return counted;
        forgetAnswerSteps();
        m_done.push_back(BlankStep{});
        return {};
    }
    auto step = close();
    if (!step)
        return failure(step);
    m_done.push_back(*std::move(step));
    m_undone.clear();
    return {};
}

/// Finishes the form, its questions without an answer as blank, and makes ready for the next.
Result<Keying::FinishStep> Keying::close()
{
    if (auto started = start(); !started)
        return failure(started);
    FinishStep step{m_response.id, 0, {}};
    Response sheet = m_response;
    for (const Question *question : questions()) {
        if (sheet.answers.contains(question->key))
            continue;
        step.blank.push_back(question);
        sheet.answers.insert(question->key, Answer::blank());
    }
    FinishedSheet finished{sheet.id, 0, m_checks.findings(sheet)};
    const auto serial = m_store.responses().finish(sheet.id, {sheet.serial, finished.findings, step.blank});
    if (!serial)
        return failure(serial);
    step.serial = finished.serial = *serial;
    sheet.serial = *serial;
    sheet.finished = true;
    m_checks.add(sheet);
    m_lastFinished = std::move(finished);
    ++m_sheetsKeyed;
    prepareNext();
    return step;
}

Result<void> Keying::countBlank(int change)
{
    const Result<Batch> counted = m_store.batches().countBlank(m_batch.id, change, m_response.id);
    if (!counted)
        return failure(counted);
    m_batch = *counted;
    m_lastFinished.reset();
    prepareNext();
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
    SheetChecks checks(questionnaire());
    int keyed = 0;
    auto read = m_store.sheets().forEach(m_batch.head.round, questionnaire(), [&](const Response &sheet) {
        keyed += sheet.head.batch == m_batch.id ? 1 : 0;
        checks.add(sheet);
    });
    if (!read)
        return read;
    if (std::exchange(now->batch.closed, false)) {
        if (auto updated = m_store.batches().update(now->batch); !updated)
            return updated;
    }
    m_batch = now->batch;
    m_checks = std::move(checks);
    m_sheetsKeyed = keyed;
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
    forgetAnswerSteps();
    return {};
}

/// What was done to a form is gone with it; the sheets before it can still be taken back.
void Keying::forgetAnswerSteps()
{
    while (!m_done.empty() && std::holds_alternative<AnswerStep>(m_done.back()))
        m_done.pop_back();
    m_undone.clear();
}

/// Takes the sheet back under keying that was finished last.
Result<void> Keying::takeBack(const FinishStep &step)
{
    if (auto reopened = m_store.responses().reopen(step.id); !reopened) {
        if (reopened.error().kind != Error::Kind::NotFound)
            return reopened;
        const QString sheet = serialText(step.serial);
        m_done.pop_back(); // with what step refers to
        forgetAnswerSteps();
        return failure(
            Error::Kind::NotFound,
            Texts::tr("Sheet %1 was removed since and cannot be taken back. The next undo goes to the sheet before it.")
                .arg(sheet));
    }
    auto sheet = m_store.responses().unfinished(m_batch.head.round, instrument()); // it may have been corrected meanwhile
    if (!sheet)
        return failure(sheet);
    m_response = **std::move(sheet);
    for (const Question *question : step.blank) {
        if (m_response.answers.value(question->key) != Answer::blank())
            continue;
        if (auto cleared = m_store.responses().clearAnswer(m_response.id, question->key); !cleared)
            return cleared;
        m_response.answers.remove(question->key);
    }
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
    return countBlank(-1);
}

Result<Keying::Step> Keying::repeat(const Step &step)
{
    if (const auto *answered = std::get_if<AnswerStep>(&step)) {
        if (auto done = set(answered->index, answered->after); !done)
            return failure(done);
        goTo(answered->index + 1);
        return step;
    }
    if (const auto *finished = std::get_if<FinishStep>(&step)) {
        // A form that was begun anew for this has another id, and gets the number that is written on the paper.
        m_response.serial = finished->serial;
        return close().map([](FinishStep &&closed) { return Step(std::move(closed)); });
    }
    return countBlank(+1).map([&step] { return step; });
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
    auto done = repeat(m_undone.back());
    if (!done)
        return failure(done);
    m_undone.pop_back();
    m_done.push_back(*std::move(done));
    return true;
}

} // namespace ljus
