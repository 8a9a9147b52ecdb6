// Looks a finished sheet over for what no range check can see.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/sheet_checks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ljus {

namespace {

// Evidence is how surprising the answers that agree are (see AnswerModel), in nats: 7 nats is a coincidence of one in 1 100.
// Tuned on the 2 800 real questionnaires of 25 questions (bfi in R's psychTools) fed in their order as one pile: 24 of them, 0.9
// %, are flagged (tests/results/sheet_checks_power_test.cpp). Planted faults are all found there; in invented forms of 14 to 25
// questions 95 % are, where the original changes its answer at least at every second question.
constexpr double kPreviousEvidence = 7; ///< 0 of 2 800 real ones
constexpr double kShiftEvidence = 8; ///< 0 of 2 800
constexpr double kRunEvidence = 7; ///< 4 of 2 800, who had ticked one option down the page
constexpr double kOtherEvidence =
    6.5; ///< and ln of the number of others: 20 of 2 800, nearly all next to a near copy in the file
constexpr double kSlipCost = 4; ///< evidence that one different answer takes away from two equal sheets
constexpr std::size_t kFewestAnswers = 8; ///< that agree
constexpr std::size_t kFewestChanges = 3; ///< from one choice to the next: a straight line says nothing
constexpr std::size_t kShortestRun = 8; ///< questions
constexpr std::size_t kMostShiftSlips = 1; ///< different answers of two sheets of which one is shifted
constexpr std::size_t kMostSlips = 2; ///< different answers of two equal sheets
constexpr std::size_t kQuestionsPerSlip = 10; ///< in forms that are so long that this gives more of them

using Cells = std::span<const SheetCell>;

/// A sheet under examination.
struct Look
{
    const SheetShelf &shelf;
    const Response &sheet;
    std::vector<SheetCell> cells;
    std::vector<double> surprises; ///< per cell
    int others = 0; ///< on the shelf
    std::optional<std::size_t> previous; ///< index on the shelf of the sheet before

    [[nodiscard]] const Question &question(std::size_t cell) const { return shelf.form().question(cell); }
    [[nodiscard]] bool isChoice(std::size_t cell) const { return question(cell).kind == QuestionKind::SingleChoice; }
};

bool differ(SheetCell a, SheetCell b)
{
    return a != b && a != kNotCompared && b != kNotCompared;
}

/// How far two sheets differ, counted no further than beyond @a most.
std::size_t differences(Cells some, Cells others, std::size_t most)
{
    std::size_t found = 0;
    const SheetCell *other = others.data();
    for (const SheetCell *cell = some.data(), *end = cell + some.size(); cell != end && found <= most; ++cell, ++other)
        found += differ(*cell, *other) ? 1 : 0;
    return found;
}

/// Adds up what answers say that agree, one after another along the paper.
class Evidence
{
public:
    void add(const Look &look, std::size_t cell)
    {
        if (!isAnswer(look.cells[cell]))
            return;
        ++m_answers;
        m_nats += look.surprises[cell];
        if (!look.isChoice(cell))
            return;
        m_changes += m_last && *m_last != look.cells[cell] ? 1 : 0;
        m_last = look.cells[cell];
    }

    [[nodiscard]] double nats() const { return m_nats; }
    [[nodiscard]] bool saysEnough() const { return m_answers >= kFewestAnswers && m_changes >= kFewestChanges; }

private:
    double m_nats = 0;
    std::size_t m_answers = 0;
    std::size_t m_changes = 0;
    std::optional<SheetCell> m_last;
};

Evidence agreement(const Look &look, Cells other)
{
    Evidence evidence;
    for (std::size_t i = 0; i < look.cells.size(); ++i) {
        if (look.cells[i] == other[i])
            evidence.add(look, i);
    }
    return evidence;
}

SheetFinding finding(SheetFlag flag, int serial)
{
    return {flag, serial > 0 ? serialText(serial) : QString(), false};
}

std::optional<SheetFinding> sameAsPrevious(const Look &look)
{
    if (!look.previous || differences(look.cells, look.shelf.cellsAt(*look.previous), 0) > 0)
        return std::nullopt;
    const Evidence evidence = agreement(look, look.shelf.cellsAt(*look.previous));
    if (!evidence.saysEnough() || evidence.nats() < kPreviousEvidence)
        return std::nullopt;
    return finding(SheetFlag::SameAsPrevious, look.shelf.sheets()[*look.previous].serial);
}

/// Whether the sheet has at the last of @a choices what the sheet before has @a step choices further on, and so backwards as far
/// as it takes.
bool isShifted(const Look &look, const std::vector<std::size_t> &choices, std::ptrdiff_t step)
{
    const Cells before = look.shelf.cellsAt(*look.previous);
    const auto count = static_cast<std::ptrdiff_t>(choices.size());
    Evidence evidence;
    std::size_t slips = 0;
    for (std::ptrdiff_t i = step > 0 ? count - 1 - step : count - 1; i >= 0 && i + step >= 0; --i) {
        const std::size_t here = choices[static_cast<std::size_t>(i)];
        if (look.cells[here] == before[choices[static_cast<std::size_t>(i + step)]])
            evidence.add(look, here);
        else if (++slips > kMostShiftSlips)
            return false;
        if (evidence.saysEnough() && evidence.nats() - kSlipCost * static_cast<double>(slips) >= kShiftEvidence)
            return true;
    }
    return false;
}

std::optional<SheetFinding> shiftedFromPrevious(const Look &look)
{
    if (!look.previous || sameAsPrevious(look))
        return std::nullopt;
    const Cells before = look.shelf.cellsAt(*look.previous);
    std::vector<std::size_t> choices;
    for (std::size_t i = 0; i < look.cells.size(); ++i) {
        if (look.isChoice(i) && look.cells[i] != kNotCompared && before[i] != kNotCompared)
            choices.push_back(i);
    }
    if (!isShifted(look, choices, 1) && !isShifted(look, choices, -1))
        return std::nullopt;
    return finding(SheetFlag::ShiftedFromPrevious, look.shelf.sheets()[*look.previous].serial);
}

/// One and the same key: the same place on the scale, whichever scale it is.
std::optional<SheetFinding> oneOptionToEnd(const Look &look)
{
    double nats = 0;
    std::size_t length = 0;
    std::size_t first = 0;
    for (std::size_t i = look.cells.size(); i-- > 0;) {
        if (!look.isChoice(i) || look.cells[i] == kNotCompared)
            continue;
        if (!isAnswer(look.cells[i]) || (length > 0 && look.cells[i] != look.cells[first]))
            break;
        // How surprising it is to stay with the option counts, not how surprising it is to come to it.
        nats += length > 0 ? look.surprises[first] : 0;
        first = i;
        ++length;
    }
    if (length < kShortestRun || nats < kRunEvidence)
        return std::nullopt;
    return SheetFinding{SheetFlag::OneOptionToEnd, look.question(first).key, false};
}

std::optional<SheetFinding> sameAsOther(const Look &look)
{
    const std::vector<SheetShelf::Known> &sheets = look.shelf.sheets();
    const std::size_t mostSlips = std::max(kMostSlips, look.cells.size() / kQuestionsPerSlip);
    double best = kOtherEvidence + std::log(look.others + 1);
    // What says little even when all of it agrees is not looked for.
    const Evidence most = agreement(look, look.cells);
    if (!most.saysEnough() || most.nats() < best)
        return std::nullopt;
    const std::size_t named = sameAsPrevious(look) ? *look.previous : sheets.size();
    std::optional<std::size_t> twin;
    for (std::size_t other = 0; other < sheets.size(); ++other) {
        const std::size_t slips = differences(look.cells, look.shelf.cellsAt(other), mostSlips);
        const double cost = kSlipCost * static_cast<double>(slips);
        if (slips > mostSlips || most.nats() - cost < best || sheets[other].id == look.sheet.id || named == other)
            continue;
        const Evidence evidence = agreement(look, look.shelf.cellsAt(other));
        const double nats = evidence.nats() - cost;
        const bool isBetter = nats > best || (nats == best && (!twin || sheets[other].serial > sheets[*twin].serial));
        if (!isBetter || !evidence.saysEnough())
            continue;
        best = nats;
        twin = other;
    }
    return twin ? std::optional(finding(SheetFlag::SameAsOther, sheets[*twin].serial)) : std::nullopt;
}

/// Whether the sheet looks like another variant's: it answers what is not asked, or is the second one running that leaves blank
/// what other variants do not ask.
std::optional<SheetFinding> doubtfulVariant(const Look &look)
{
    const std::vector<Variant> &variants = look.shelf.form().version().variants;
    const Variant *variant = look.shelf.form().version().variant(look.sheet.head.variant);
    if (variant == nullptr)
        return std::nullopt;
    const auto isDoubtful = [&](std::size_t cell) {
        const QuestionKey &key = look.question(cell).key;
        if (!variant->asks(key))
            return look.sheet.answers.value(key).kind() != Answer::Kind::Blank;
        if (!look.previous || look.cells[cell] != kEmptyCell || look.shelf.cellsAt(*look.previous)[cell] != kEmptyCell)
            return false;
        return std::any_of(variants.begin(), variants.end(), [&](const Variant &other) { return !other.asks(key); });
    };
    for (std::size_t i = 0; i < look.cells.size(); ++i) {
        if (isDoubtful(i))
            return SheetFinding{SheetFlag::DoubtfulVariant, {}, false};
    }
    return std::nullopt;
}

} // namespace

SheetChecks::SheetChecks(const Questionnaire &questionnaire) : m_questionnaire(&questionnaire)
{
    for (const QuestionnaireVersion &version : questionnaire.versions)
        m_shelves.emplace_back(version);
}

std::optional<std::size_t> SheetChecks::shelfOf(const Response &sheet) const
{
    const std::optional<int> version = m_questionnaire->versionIndex(sheet.head.version);
    return version ? std::optional(static_cast<std::size_t>(*version)) : std::nullopt;
}

std::optional<SheetChecks::Place> SheetChecks::placeOf(Id<Response> sheet) const
{
    const auto found = m_places.find(sheet);
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

std::optional<SheetChecks::Place> SheetChecks::previousOf(const Response &sheet) const
{
    const auto batch = sheet.head.batch ? m_batches.find(*sheet.head.batch) : m_batches.end();
    if (batch == m_batches.end())
        return std::nullopt;
    const std::vector<Id<Response>> &pile = batch->second;
    const auto newest = std::find_if(pile.rbegin(), pile.rend(), [&](Id<Response> other) { return other != sheet.id; });
    return newest == pile.rend() ? std::nullopt : placeOf(*newest);
}

void SheetChecks::add(const Response &sheet)
{
    remove(sheet.id);
    const std::optional<std::size_t> shelf = shelfOf(sheet);
    if (!shelf)
        return;
    m_places.emplace(sheet.id, Place{*shelf, m_shelves[*shelf].sheets().size()});
    m_shelves[*shelf].add(sheet);
    if (sheet.head.batch)
        m_batches[*sheet.head.batch].push_back(sheet.id);
}

void SheetChecks::remove(Id<Response> sheet)
{
    const std::optional<Place> place = placeOf(sheet);
    if (!place)
        return;
    SheetShelf &shelf = m_shelves[place->shelf];
    if (const std::optional<Id<Batch>> batch = shelf.sheets()[place->index].batch)
        std::erase(m_batches[*batch], sheet);
    m_places[shelf.sheets().back().id] = *place;
    m_places.erase(sheet);
    shelf.removeAt(place->index);
}

std::vector<SheetFinding> SheetChecks::findings(const Response &sheet) const
{
    const std::optional<std::size_t> index = shelfOf(sheet);
    if (!index)
        return {};
    const SheetShelf &shelf = m_shelves[*index];
    const std::optional<Place> itself = placeOf(sheet.id);
    const int known = itself && itself->shelf == *index ? 1 : 0;
    const std::optional<Place> previous = previousOf(sheet);
    Look look{shelf, sheet, shelf.form().cellsOf(sheet), {}, static_cast<int>(shelf.sheets().size()) - known, {}};
    // What it is held against was learnt too, and so was the sheet itself when it is known.
    look.surprises = shelf.model().surprises(look.cells, 1 + known);
    if (previous && previous->shelf == *index)
        look.previous = previous->index;
    std::vector<SheetFinding> found;
    for (const auto check : std::array{sameAsPrevious, shiftedFromPrevious, oneOptionToEnd, sameAsOther, doubtfulVariant}) {
        if (std::optional<SheetFinding> one = check(look))
            found.push_back(*std::move(one));
    }
    return found;
}

} // namespace ljus
