// Piles keyed by someone with known slips: the interval of the sample holds the pile's true errors.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/keying_errors.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <random>

namespace ljus {
namespace {

constexpr int kRuns = 1000;
constexpr double kCovered = 0.93;
constexpr int kOptions = 5;

using Sheet = std::vector<int>; ///< the chosen option of each question

/// Draws piles of paper and keys them.
class Keyer
{
public:
    Keyer(double slips, double shifts) : m_slips(slips), m_shifts(shifts) { }

    /// What a second keying of the whole pile would find, sheet by sheet.
    std::vector<SheetErrors> keyedPile()
    {
        const int questions = between(15, 25);
        std::vector<Sheet> paper(static_cast<std::size_t>(between(10, 120)));
        std::generate(paper.begin(), paper.end(), [&] { return filledIn(questions); });
        std::vector<SheetErrors> pile;
        for (std::size_t i = 0; i < paper.size(); ++i) {
            // Now and then the sheet before is keyed again in place of this one.
            const Sheet keyed = typed(i > 0 && happens(kWrongSheet) ? paper[i - 1] : paper[i]);
            SheetErrors sheet{questions, 0};
            for (std::size_t question = 0; question < keyed.size(); ++question)
                sheet.errors += keyed[question] != paper[i][question] ? 1 : 0;
            pile.push_back(sheet);
        }
        return pile;
    }

    QRandomGenerator &drawing() { return m_drawing; }

private:
    static constexpr double kWrongSheet = 0.002;

    int between(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }
    bool happens(double probability) { return std::bernoulli_distribution(probability)(m_random); }

    /// Someone answers around a level of their own.
    Sheet filledIn(int questions)
    {
        const int level = between(0, kOptions - 1);
        Sheet sheet(static_cast<std::size_t>(questions));
        for (int &answer : sheet)
            answer = std::clamp(level + between(-1, 1), 0, kOptions - 1);
        return sheet;
    }

    Sheet typed(Sheet sheet)
    {
        if (happens(m_shifts)) { // the eye skips a line; the last answer is keyed twice
            const auto line = between(0, static_cast<int>(sheet.size()) - 1);
            sheet.erase(sheet.begin() + line);
            sheet.push_back(sheet.back());
        }
        for (int &answer : sheet) {
            if (happens(m_slips))
                answer = answer == 0 || (answer < kOptions - 1 && happens(0.5)) ? answer + 1 : answer - 1;
        }
        return sheet;
    }

    double m_slips;
    double m_shifts;
    std::mt19937 m_random{20261122};
    QRandomGenerator m_drawing{1143};
};

struct Hands
{
    const char *name;
    double slips; ///< per answer
    double shifts; ///< per sheet
};

void PrintTo(const Hands &hands, std::ostream *out)
{
    *out << hands.name;
}

class Coverage : public testing::TestWithParam<Hands>
{
};

TEST_P(Coverage, OfThePilesTrueErrorsIsAtLeast93PerCent)
{
    Keyer keyer(GetParam().slips, GetParam().shifts);
    int covered = 0;
    double width = 0;
    for (int run = 0; run < kRuns; ++run) {
        const std::vector<SheetErrors> pile = keyer.keyedPile();
        std::vector<SheetErrors> sample;
        const int sheets = static_cast<int>(pile.size());
        for (const int drawn : randomSample(sheets, sampleSize(sheets), keyer.drawing()))
            sample.push_back(pile[static_cast<std::size_t>(drawn)]);
        const double truth = keyingErrors(pile)->perThousand;
        const KeyingErrors errors = *keyingErrors(sample);
        covered += errors.low <= truth && truth <= errors.high ? 1 : 0;
        width += errors.high - errors.low;
    }
    std::cout << GetParam().name << ": covered in " << 100.0 * covered / kRuns << " % of the runs, mean width " << width / kRuns
              << " per 1 000\n";
    EXPECT_GE(covered, kCovered * kRuns);
    EXPECT_LT(width / kRuns, 150) << "an interval that says nothing covers everything";
}

INSTANTIATE_TEST_SUITE_P(Hands, Coverage,
                         testing::Values(Hands{"Usual", 0.003, 0.005}, Hands{"OnePerThousand", 0.001, 0.005},
                                         Hands{"TenPerThousand", 0.01, 0.005}, Hands{"ThirtyPerThousand", 0.03, 0.005},
                                         Hands{"OftenALineOff", 0.003, 0.02}, Hands{"NeverALineOff", 0.003, 0}),
                         [](const auto &test) { return std::string(test.param.name); });

} // namespace
} // namespace ljus
