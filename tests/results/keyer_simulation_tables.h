// Counts what finds a simulated keyer's slips, and what is left of them, and writes it down as tables.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/results/keyer_simulation.h"

#include <iosfwd>
#include <set>

class QRandomGenerator;

namespace ljus::test {

[[nodiscard]] const char *nameOf(SlipKind kind);

enum class Finder {
    Refused, ///< the form has no such key at that question
    LookBack, ///< before finishing: a question without an answer, or an answer of the paper left over
    SameAsPrevious, ///< and the other flags of the checks on finishing, as SheetFlag
    ShiftedFromPrevious,
    OneOptionToEnd,
    SameAsOther,
    DoubtfulVariant,
    AnyFlag,
    PileCount, ///< sheets missing, or too many
    Sample, ///< keyed again and overruled in the default sample
    WholePile, ///< keyed again and overruled
};

inline constexpr std::array kFinders{
    Finder::Refused,        Finder::LookBack,    Finder::SameAsPrevious,  Finder::ShiftedFromPrevious,
    Finder::OneOptionToEnd, Finder::SameAsOther, Finder::DoubtfulVariant, Finder::AnyFlag,
    Finder::PileCount,      Finder::Sample,      Finder::WholePile};

/// What found which slips.
class FoundTable
{
public:
    /// Looks for the slips of @a pile with everything there is.
    void add(const KeyedPile &pile, Keyer &verifier, QRandomGenerator &drawing);

    [[nodiscard]] int count(SlipKind kind) const; ///< stored: not refused
    /// Refused: of all slips; every other finder: of those that were stored.
    [[nodiscard]] double share(SlipKind kind, Finder finder) const;
    void print(std::ostream &out) const; ///< Markdown

private:
    struct Row
    {
        int slips = 0;
        int refused = 0;
        int stored = 0;
        std::map<Finder, int> found;
    };

    void addSheet(const KeyedSheet &sheet, const std::set<Finder> &found, const std::map<Finder, Response> &keyedAgain,
                  const Response &paper);
    void add(const Slip &slip, const std::set<Finder> &found);

    std::map<SlipKind, Row> m_rows;
};

/// What the person does about what is shown.
struct Care
{
    enum class Second { No, Sample, WholePile };

    static constexpr std::size_t kNothing = 0; ///< places in kCares
    static constexpr std::size_t kAllShown = 3;
    static constexpr std::size_t kAllShownAndSample = 5;
    static constexpr std::size_t kAllShownAndWholePile = 7;

    const char *name = "";
    bool looksBack = false; ///< and mends what the look back shows
    bool heedsFlags = false; ///< looks at the paper and mends the sheet
    bool heedsCount = false; ///< looks for sheets that are missing or too many
    Second second = Second::No; ///< keying; after a sample the verdict is followed
};

inline constexpr std::array kCares{Care{"nothing"},
                                   Care{"checks on finishing", false, true},
                                   Care{"look back and pile count", true, false, true},
                                   Care{"all that is shown", true, true, true},
                                   Care{"sample keyed again only", false, false, false, Care::Second::Sample},
                                   Care{"all that is shown, sample keyed again", true, true, true, Care::Second::Sample},
                                   Care{"whole pile keyed again only", false, false, false, Care::Second::WholePile},
                                   Care{"all that is shown, whole pile keyed again", true, true, true, Care::Second::WholePile}};

/// What is still wrong after each care; an answer of a surplus sheet, or of a skipped one, is an error too.
class LeftTable
{
public:
    void add(const KeyedPile &pile, Keyer &verifier, QRandomGenerator &drawing);

    [[nodiscard]] double perThousand(std::size_t care) const; ///< errors per 1 000 answers on paper
    [[nodiscard]] double falseAlarms() const; ///< per 1 000 clean sheets
    void print(std::ostream &out) const; ///< Markdown

private:
    struct Row
    {
        int wrong = 0;
        int surplus = 0;
        int missing = 0;
        int rekeyed = 0; ///< piles, after the verdict on a sample
    };

    void addAlarms(const KeyedSheet &sheet);

    std::array<Row, kCares.size()> m_rows;
    int m_piles = 0;
    int m_answers = 0;
    int m_cleanSheets = 0;
    int m_flaggedCleanSheets = 0;
    std::map<SheetFlag, int> m_alarms;
};

} // namespace ljus::test
