// Piles on the entry page and their end.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/entry_fixture.h"
#include "ui/pages/entry/batch_end.h"

namespace ljus::test {

/// "deltagare" v1 without sex: F1, F2, GAMMAL.
class EntryPileFixture : public EntryFixture
{
protected:
    void SetUp() override { begin(sampleInstrument()); }

    /// One more sheet that has nothing on it.
    static void countBlank()
    {
        press(Qt::Key_End);
        press(Qt::Key_Return);
    }
    [[nodiscard]] BatchEnd &end() const { return page->batchEnd(); }
};

} // namespace ljus::test
