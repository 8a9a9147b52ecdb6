// A keyer with known slips, who tells the truth about them and keys sheets a second time just as well.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/batch.h"
#include "core/domain/sheet.h"
#include "core/instruments/instrument.h"
#include "core/results/keying_errors.h"

#include <array>
#include <map>
#include <optional>
#include <random>
#include <span>
#include <vector>

namespace ljus::test {

enum class SlipKind {
    NeighbourKey, ///< the key beside the one meant
    QuestionSkipped, ///< from some question on, what stands one line further down: the last question is left without an answer
    AnswerTwice, ///< from some question on, what stands one line further up: the paper's last answer is left over
    OffForAWhile, ///< a question skipped, and a few questions later an answer keyed twice: the form comes out even
    SheetAgain, ///< the sheet before is keyed once more
    SheetAgainLater, ///< a sheet of the pile is keyed once more, some sheets later
    SheetAgainOff, ///< the sheet before is keyed once more, and a line off from some question on
    SheetSkipped, ///< a sheet of the pile is never keyed
};

inline constexpr std::array kSlipKinds{SlipKind::NeighbourKey,  SlipKind::QuestionSkipped, SlipKind::AnswerTwice,
                                       SlipKind::OffForAWhile,  SlipKind::SheetAgain,      SlipKind::SheetAgainLater,
                                       SlipKind::SheetAgainOff, SlipKind::SheetSkipped};

[[nodiscard]] bool isCopy(SlipKind kind);

struct Slip
{
    SlipKind kind = SlipKind::NeighbourKey;
    std::vector<QuestionKey> wrong; ///< stored otherwise than on the paper
    bool refused = false; ///< a key was pressed that the question does not have: the keyer looks up and nothing wrong is stored
    bool seenAtEnd = false; ///< the look back shows a question without an answer, or an answer of the paper is left over
};

struct KeyedSheet
{
    Response sheet;
    std::size_t paper = 0; ///< of the pile
    std::vector<Slip> slips;
    std::vector<SheetFinding> findings; ///< when it was finished

    [[nodiscard]] bool isSurplus() const; ///< its paper was keyed before
};

struct KeyedPile
{
    Batch batch;
    std::vector<Response> papers;
    std::vector<KeyedSheet> sheets; ///< in the order of keying
    std::vector<std::size_t> skipped; ///< papers
};

/// What happens to which papers of a pile, beside wrong neighbour keys.
using Mishaps = std::map<std::size_t, SlipKind>;

class Keyer
{
public:
    static constexpr double kNeighbourShare = 0.003; ///< of the answers

    /// Keys papers of one version and variant, which are borrowed and must outlive this.
    Keyer(const QuestionnaireVersion &version, const Variant &variant, unsigned seed);

    [[nodiscard]] KeyedPile keyedPile(std::span<const Response> papers, int number, const Mishaps &mishaps);
    /// Keys @a sheet a second time from @a paper, blind, and overrules what turns out to be wrong.
    SheetErrors keyAgain(Response &sheet, const Response &paper);

    /// Questions whose answers are compared: all but free texts.
    [[nodiscard]] const std::vector<const Question *> &questions() const { return m_questions; }
    [[nodiscard]] bool happens(double probability) { return std::bernoulli_distribution(probability)(m_random); }
    [[nodiscard]] int between(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }

private:
    struct Turn
    {
        std::size_t paper = 0;
        std::optional<SlipKind> mishap;
    };

    [[nodiscard]] std::vector<Turn> turns(std::size_t papers, const Mishaps &mishaps);
    [[nodiscard]] KeyedSheet keyedSheet(const Response &paper, const Turn &turn);
    void loseTheLine(KeyedSheet &keyed, Slip &slip);
    void missKeys(KeyedSheet &keyed, const Response &paper);
    /// What the key beside the right one stores; nothing when there is no such key.
    [[nodiscard]] std::optional<Answer> besides(const Question &question, const Answer &answer);
    [[nodiscard]] std::optional<Answer> besidesTick(const Question &question, QStringList ticked);

    std::vector<const Question *> m_questions;
    std::vector<const Question *> m_lines; ///< the last single choice questions in a row, where the eye can lose its line
    std::mt19937 m_random;
    int m_serial = 0;
};

} // namespace ljus::test
