// A page on which things of the chosen round lie open, with something of them in hand perhaps.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace ljus {

/// The round that is open stays chosen as long as something of it cannot be stored.
class RoundPage : public Page
{
    Q_OBJECT
public:
    using Page::Page;

protected:
    [[nodiscard]] Id<Round> openedRound() const { return m_round; } ///< not stored: none
    /// Opens the round anew that is chosen now; what was open of the one before is stored.
    virtual void openRound() = 0;
    /// Shows what is open as it is in the store now.
    virtual void refreshRound() = 0;
    void refresh() final;

private:
    void changeRound();

    Id<Round> m_round;
    std::weak_ptr<const Instrument> m_instrument;
    bool m_isOpened = false;
};

} // namespace ljus
