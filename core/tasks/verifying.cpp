// Keying sheets of a pile a second time, blind, to find what was keyed wrongly.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/verifying.h"

#include "core/results/keying_errors.h"
#include "core/tasks/look_over.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Verifying)
};

} // namespace

Result<Id<Verification>> beginVerification(Store &store, const Verification &wanted, QRandomGenerator &random)
{
    const auto pile = store.batches().byId(wanted.batch);
    if (!pile)
        return failure(pile);
    const auto lines = store.sheets().ofRound(pile->batch.head.round);
    if (!lines)
        return failure(lines);
    std::vector<Id<Response>> sheets;
    for (const SheetLine &line : *lines) {
        if (line.head.batch == wanted.batch)
            sheets.push_back(line.id);
    }
    if (sheets.empty())
        return failure(Error::Kind::Invalid,
                       Texts::tr("Pile %1 has no finished sheet to key a second time. Key some first.").arg(pile->batch.number));
    if (wanted.extent == Verification::Extent::Sample) {
        const int all = static_cast<int>(sheets.size());
        std::vector<Id<Response>> drawn;
        for (const int place : randomSample(all, sampleSize(all), random))
            drawn.push_back(sheets[static_cast<std::size_t>(place)]);
        sheets = std::move(drawn);
    }
    return store.verifications().begin(wanted, sheets);
}

Verifying::Verifying(Store &store, std::shared_ptr<const Instrument> instrument, const Batch &batch, const Clock &clock)
    : FormWork(std::move(instrument), batch.head), m_store(store), m_clock(clock), m_batch(batch)
{
}

Result<std::unique_ptr<Verifying>> Verifying::begin(Store &store, std::shared_ptr<const Instrument> instrument,
                                                    Id<Verification> verification, const Clock &clock)
{
    auto stored = store.verifications().byId(verification);
    if (!stored)
        return failure(stored);
    if (stored->isFinished())
        return failure(Error::Kind::Conflict,
                       Texts::tr("Every sheet of this verification has been keyed a second time. Begin a new one."));
    const auto line = store.batches().byId(stored->batch);
    if (!line)
        return failure(line);
    if (const auto found = findForm(*instrument, line->batch.head); !found)
        return failure(found);
    std::unique_ptr<Verifying> work(new Verifying(store, std::move(instrument), line->batch, clock));
    work->m_verification = *std::move(stored);
    if (auto taken = work->takeNext(); !taken)
        return failure(taken);
    return work;
}

/// Takes up the first sheet that is not done; without one everything stays.
Result<void> Verifying::takeNext()
{
    const auto next = std::find_if(m_verification.sheets.cbegin(), m_verification.sheets.cend(),
                                   [](const VerifiedSheet &sheet) { return !sheet.done && sheet.response; });
    if (next == m_verification.sheets.cend())
        return {};
    auto original = m_store.sheets().sheet(*next->response, instrument());
    if (!original)
        return failure(original);
    auto outcomes = m_store.verifications().outcomes({m_verification.id, next->place});
    if (!outcomes)
        return failure(outcomes);
    m_place = next->place;
    m_original = *std::move(original);
    m_outcomes = *std::move(outcomes);
    m_rechecks.clear();
    m_isCorrected = std::find(m_outcomes.cbegin(), m_outcomes.cend(), RecheckOutcome::Corrected) != m_outcomes.cend();
    goTo(firstUnanswered());
    return {};
}

std::optional<Answer> Verifying::answerTo(int index) const
{
    const QuestionKey &key = question(index).key;
    // A free text stands as it was keyed: there is nothing to compare.
    if (question(index).kind == QuestionKind::FreeText || (m_outcomes.contains(key) && !m_rechecks.contains(key)))
        return m_original.answers.value(key);
    return std::nullopt;
}

Result<FormWork::Outcome> Verifying::store(int index, const Answer &answer, std::span<const HistoryEntry>)
{
    const Question &asked = question(index);
    if (asked.kind == QuestionKind::FreeText)
        return Outcome::Stored;
    if (!m_rechecks.contains(asked.key))
        m_rechecks.insert(asked.key, Recheck(m_original.answers.value(asked.key)));
    Recheck &recheck = m_rechecks[asked.key];
    Recheck tried = recheck; // so that a failure to store leaves the dispute as it was
    const std::optional<RecheckOutcome> outcome = tried.key(answer);
    if (!outcome) {
        recheck = tried;
        return Outcome::LookAgain;
    }
    const SampledSheet where{m_verification.id, m_place};
    HistoryEntry why;
    why.made = m_clock.today();
    why.reason = Texts::tr("Keyed a second time");
    const Result<void> noted = *outcome == RecheckOutcome::Corrected ? m_store.verifications().overrule(where, asked, answer, why)
                                                                     : m_store.verifications().record(where, asked.key, *outcome);
    if (!noted)
        return failure(noted);
    m_original.answers.insert(asked.key, answer);
    m_outcomes.insert(asked.key, *outcome);
    m_rechecks.remove(asked.key);
    m_isCorrected = m_isCorrected || *outcome == RecheckOutcome::Corrected;
    return Outcome::Stored;
}

Result<void> Verifying::finish()
{
    if (const int missing = firstUnanswered(); missing < size()) {
        goTo(missing);
        return failure(
            Error::Kind::Invalid,
            Texts::tr("Question %1 has not been keyed a second time yet. Key what stands on the paper, also when it is blank.")
                .arg(question(missing).number));
    }
    if (m_isCorrected) {
        if (auto seen = lookOver(m_store, m_original, questionnaire()); !seen)
            return seen;
        m_isCorrected = false;
    }
    if (auto finished = m_store.verifications().finishSheet({m_verification.id, m_place}); !finished)
        return finished;
    auto now = m_store.verifications().byId(m_verification.id);
    if (!now)
        return failure(now);
    m_verification = *std::move(now);
    return takeNext();
}

} // namespace ljus
