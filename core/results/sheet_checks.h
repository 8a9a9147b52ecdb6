// Looks a finished sheet over for what no range check can see.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "core/instruments/instrument.h"
#include "core/results/sheet_shelf.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace ljus {

/// Holds a sheet against the others of its questionnaire. Tuned so that real answers give few false alarms (see the figures at
/// the limits in the .cpp). Answers that say little, as one option throughout, never count as equal sheets.
class SheetChecks
{
public:
    explicit SheetChecks(const Questionnaire &questionnaire); ///< borrowed, must outlive this

    /// Takes in a finished sheet; one known by its id is replaced, and is then the newest. Sheets come in the order of their
    /// serials.
    void add(const Response &sheet);
    void remove(Id<Response> sheet);
    /// What is odd about @a sheet, which has a version and variant of the questionnaire; it need not be finished or added. The
    /// sheet before is the newest other one of its batch (none: no such finding). At most one finding per flag.
    [[nodiscard]] std::vector<SheetFinding> findings(const Response &sheet) const;

private:
    struct Place
    {
        std::size_t shelf = 0;
        std::size_t index = 0;
    };

    [[nodiscard]] std::optional<std::size_t> shelfOf(const Response &sheet) const;
    [[nodiscard]] std::optional<Place> placeOf(Id<Response> sheet) const;
    [[nodiscard]] std::optional<Place> previousOf(const Response &sheet) const;

    const Questionnaire *m_questionnaire;
    std::vector<SheetShelf> m_shelves; ///< by version
    std::unordered_map<Id<Response>, Place> m_places;
    std::unordered_map<Id<Batch>, std::vector<Id<Response>>> m_batches; ///< newest last
};

} // namespace ljus
