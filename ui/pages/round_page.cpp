// A page on which things of the chosen round lie open, with something of them in hand perhaps.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/round_page.h"

#include "ui/parts/notice_bar.h"

#include <utility>

namespace ljus {

namespace {

Id<Round> chosenIn(const Session &session)
{
    return session.round() ? session.round()->id : Id<Round>{};
}

} // namespace

void RoundPage::refresh()
{
    if (m_isOpened && m_round == chosenIn(session()) && m_instrument.lock() == session().instrument())
        refreshRound();
    else
        changeRound();
}

void RoundPage::changeRound()
{
    m_isOpened = true; // what is opened is noted first: storing an answer refreshes this page
    const Id<Round> before = std::exchange(m_round, chosenIn(session()));
    const auto instrumentBefore = std::exchange(m_instrument, session().instrument());
    if (canLeave()) {
        openRound();
        return;
    }
    m_round = before;
    m_instrument = instrumentBefore;
    notice().say(notice().kind(), tr("%1 Until it is saved the round cannot be changed.").arg(notice().text()));
    session().chooseRound(before);
}

} // namespace ljus
