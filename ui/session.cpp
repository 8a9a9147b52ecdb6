// An open store with the round that was chosen: what every page works on.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session.h"

#include "core/tasks/round_overview.h"

#include <algorithm>

namespace ljus {

Session::Session(std::unique_ptr<Store> store, const Clock &clock) : m_store(std::move(store)), m_clock(clock)
{
    connect(&m_store->responses(), &ResponseRepository::changed, this, &Session::noteSaved);
    connect(&m_store->activities(), &ActivityRepository::changed, this, &Session::noteSaved);
    connect(&m_store->counts(), &CountsRepository::changed, this, &Session::noteSaved);
    connect(&m_store->settings(), &SettingsRepository::changed, this, &Session::noteSaved);
    connect(&m_store->instruments(), &InstrumentRepository::changed, this, &Session::noteSaved);
    connect(&m_store->rounds(), &RoundRepository::changed, this, &Session::loadRound);
    connect(&m_store->rounds(), &RoundRepository::changed, this, &Session::noteSaved);
    loadRound();
}

void Session::chooseRound(Id<Round> round)
{
    if (m_round && m_round->id == round)
        return;
    m_round = Round{};
    m_round->id = round;
    loadRound();
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

void Session::loadRound()
{
    const auto rounds = m_store->rounds().all();
    if (!rounds) {
        Q_EMIT failed(rounds.error().message);
        return;
    }
    const Id<Round> wanted = m_round ? m_round->id : Id<Round>{};
    auto found = std::find_if(rounds->begin(), rounds->end(), [&](const Round &round) { return round.id == wanted; });
    if (found == rounds->end())
        found = rounds->begin(); // the newest
    m_round = found == rounds->end() ? std::nullopt : std::optional(*found);
    m_instrument.reset();
    if (m_round) {
        if (const auto definition = m_store->instruments().byId(m_round->instrument))
            m_instrument = definition->instrument;
        else
            Q_EMIT failed(definition.error().message);
    }
    Q_EMIT roundChanged();
}

} // namespace ljus
