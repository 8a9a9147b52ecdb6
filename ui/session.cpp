// An open store with the round that was chosen: what every page works on.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session.h"

#include "core/tasks/round_overview.h"

#include <QLoggingCategory>

#include <algorithm>

namespace ljus {

Q_LOGGING_CATEGORY(sessionLog, "ljuspunkt.session")

Session::Session(std::unique_ptr<Store> store, const Clock &clock, QRandomGenerator &random)
    : m_store(std::move(store)), m_clock(clock), m_random(random)
{
    connect(&m_store->responses(), &ResponseRepository::changed, this, &Session::noteSaved);
    connect(&m_store->batches(), &BatchRepository::changed, this, &Session::noteSaved);
    connect(&m_store->sheets(), &SheetRepository::changed, this, &Session::noteSaved);
    connect(&m_store->verifications(), &VerificationRepository::changed, this, &Session::noteSaved);
    connect(&m_store->activities(), &ActivityRepository::changed, this, &Session::noteSaved);
    connect(&m_store->counts(), &CountsRepository::changed, this, &Session::noteSaved);
    connect(&m_store->handOuts(), &HandOutRepository::changed, this, &Session::noteSaved);
    connect(&m_store->themes(), &ThemeRepository::changed, this, &Session::noteSaved);
    connect(&m_store->settings(), &SettingsRepository::changed, this, &Session::noteSaved);
    connect(&m_store->instruments(), &InstrumentRepository::changed, this, &Session::noteSaved);
    connect(&m_store->rounds(), &RoundRepository::changed, this, &Session::reloadRound);
    connect(&m_store->rounds(), &RoundRepository::changed, this, &Session::noteSaved);
    reloadRound();
}

void Session::chooseRound(Id<Round> round)
{
    if (!m_round || m_round->id != round)
        loadRound(round);
}

FewAnswers Session::fewAnswers() const
{
    return fewAnswersOf(*m_store).value_or(FewAnswers());
}

void Session::noteSaved()
{
    m_lastSaved = m_clock.now();
    Q_EMIT dataChanged();
}

void Session::reloadRound()
{
    loadRound(m_round ? m_round->id : Id<Round>{});
}

void Session::loadRound(Id<Round> wanted)
{
    const auto rounds = m_store->rounds().all();
    if (!rounds)
        return fail(rounds.error());
    auto found = std::find_if(rounds->begin(), rounds->end(), [&](const Round &round) { return round.id == wanted; });
    if (found == rounds->end())
        found = rounds->begin(); // the newest
    std::shared_ptr<const Instrument> instrument;
    if (found != rounds->end()) {
        const auto definition = m_store->instruments().byId(found->instrument);
        if (!definition)
            return fail(definition.error());
        instrument = definition->instrument;
    }
    m_round = found == rounds->end() ? std::nullopt : std::optional(*found);
    m_instrument = std::move(instrument);
    m_failure.reset();
    Q_EMIT roundChanged();
}

void Session::fail(const Error &error)
{
    qCWarning(sessionLog).noquote() << error.message << error.detail;
    m_failure = error.message;
    Q_EMIT failed(error.message);
}

} // namespace ljus
