// What finds the slips of a simulated keyer: the form, the checks, the count, the second keying.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/instruments/instrument_format.h"
#include "core/results/sheet_checks.h"
#include "core/tasks/demo_answers.h"
#include "tests/results/keyer_simulation_tables.h"
#include "tests/support/support.h"

#include <QFile>
#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <numeric>

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPlantedPiles = 400;
constexpr int kUsualPiles = 500;
constexpr int kPilesOfRound = 20;
constexpr std::size_t kSheetsOfPile = 20;
constexpr std::size_t kPapers = 2800;

/// Papers of one form.
struct Material
{
    Instrument instrument;
    QString questionnaire;
    std::vector<Response> papers;

    [[nodiscard]] const Questionnaire &form() const { return *instrument.questionnaire(questionnaire); }
};

Response paperOf(const Questionnaire &form, const QMap<QuestionKey, Answer> &answers)
{
    const QuestionnaireVersion &version = form.current();
    return {{}, {{1}, form.key, version.key, version.variants.front().key, u"sv"_s, {}}, true, answers};
}

/// The 2 800 real questionnaires in the order of their file; no papers when they are not there.
Material realPapers()
{
    Material material{readInstrument(contentOf(dataFile(u"bfi.instrument.json"_s))).instrument.value(), u"bfi"_s, {}};
    const QString path = QStringLiteral(LJUS_SOURCE_DIR "/../shared/data/bfi/responses.csv");
    if (!QFile::exists(path))
        return material;
    const QStringList lines = QString::fromUtf8(contentOf(path)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    const QStringList columns = lines.first().split(u';');
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u';');
        QMap<QuestionKey, Answer> answers;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (material.form().current().question(columns[i]) != nullptr)
                answers.insert(columns[i], cells[i].isEmpty() ? Answer::blank() : Answer::option(cells[i]));
        }
        material.papers.push_back(paperOf(material.form(), answers));
    }
    return material;
}

/// Papers of an example questionnaire, as invented for the demo; the people of one pile have something in common.
Material inventedPapers(const QString &questionnaire)
{
    const QString path = QStringLiteral(LJUS_SOURCE_DIR "/resources/instruments/exempel.instrument.json");
    Material material{readInstrument(contentOf(path)).instrument.value(), questionnaire, {}};
    const QuestionnaireVersion &version = material.form().current();
    QRandomGenerator random(1143);
    double mood = 0;
    while (material.papers.size() < kPapers) {
        if (material.papers.size() % kSheetsOfPile == 0)
            mood = random.generateDouble() - 0.3;
        const QMap<QuestionKey, Answer> answers = inventedResponse(version, version.variants.front(), mood, random).answers;
        material.papers.push_back(paperOf(material.form(), answers));
    }
    return material;
}

/// A keyer at work, and someone who keys a second time.
class Simulation
{
public:
    explicit Simulation(const Material &material)
        : m_material(material), m_version(material.form().current()), m_keyer(m_version, m_version.variants.front(), 20261122),
          m_verifier(m_version, m_version.variants.front(), 1431)
    {
    }

    /// Piles with one slip of most kinds on sheets of their own. Sheets too many and too few are not in one pile.
    void keyPlantedPiles(FoundTable &found)
    {
        const std::array even{SlipKind::QuestionSkipped, SlipKind::AnswerTwice,     SlipKind::OffForAWhile,
                              SlipKind::SheetAgain,      SlipKind::SheetAgainLater, SlipKind::SheetAgainOff};
        const std::array odd{SlipKind::QuestionSkipped, SlipKind::AnswerTwice, SlipKind::OffForAWhile, SlipKind::SheetSkipped};
        for (int number = 0; number < kPlantedPiles; ++number)
            found.add(finished(number, number % 2 == 0 ? planted(even) : planted(odd)), m_verifier, m_drawing);
    }

    /// Piles as they usually are: half a per cent of the sheets each shifted, keyed twice and skipped.
    void keyUsualPiles(FoundTable &found, LeftTable &left)
    {
        for (int number = 0; number < kUsualPiles; ++number) {
            const KeyedPile pile = finished(number, usual());
            left.add(pile, m_verifier, m_drawing);
            // One sheet too many hides one that is missing: what is left shows that, the shares are of what can be seen.
            const bool hasSurplus =
                std::any_of(pile.sheets.begin(), pile.sheets.end(), [](const KeyedSheet &sheet) { return sheet.isSurplus(); });
            if (pile.skipped.empty() || !hasSurplus)
                found.add(pile, m_verifier, m_drawing);
        }
    }

private:
    static constexpr double kMishapShare = 0.005; ///< of the sheets, each

    /// A keyed pile whose sheets were held against those of the round before them, as on finishing.
    KeyedPile finished(int number, const Mishaps &mishaps)
    {
        if (number % kPilesOfRound == 0)
            m_checks = SheetChecks(m_material.form());
        const std::size_t first = static_cast<std::size_t>(number) * kSheetsOfPile % m_material.papers.size();
        const std::span<const Response> papers = std::span(m_material.papers).subspan(first, kSheetsOfPile);
        KeyedPile pile = m_keyer.keyedPile(papers, number + 1, mishaps);
        for (KeyedSheet &sheet : pile.sheets) {
            sheet.findings = m_checks.findings(sheet.sheet);
            m_checks.add(sheet.sheet);
        }
        return pile;
    }

    template<std::size_t Count>
    Mishaps planted(const std::array<SlipKind, Count> &kinds)
    {
        std::array<std::size_t, kSheetsOfPile> sheets{};
        std::iota(sheets.begin(), sheets.end(), 0);
        std::shuffle(sheets.begin(), sheets.end(), m_drawing);
        Mishaps mishaps;
        for (std::size_t i = 0; i < Count; ++i)
            mishaps.emplace(sheets[i], kinds[i]);
        return mishaps;
    }

    Mishaps usual()
    {
        Mishaps mishaps;
        const std::array shifts{SlipKind::QuestionSkipped, SlipKind::AnswerTwice, SlipKind::OffForAWhile};
        for (std::size_t sheet = 0; sheet < kSheetsOfPile; ++sheet) {
            if (m_keyer.happens(kMishapShare))
                mishaps.emplace(sheet, shifts.at(static_cast<std::size_t>(m_keyer.between(0, 2))));
            else if (m_keyer.happens(kMishapShare))
                mishaps.emplace(sheet, m_keyer.happens(0.5) ? SlipKind::SheetAgain : SlipKind::SheetAgainLater);
            else if (m_keyer.happens(kMishapShare))
                mishaps.emplace(sheet, SlipKind::SheetSkipped);
        }
        return mishaps;
    }

    const Material &m_material;
    const QuestionnaireVersion &m_version;
    Keyer m_keyer;
    Keyer m_verifier;
    QRandomGenerator m_drawing{1143};
    SheetChecks m_checks{m_material.form()};
};

/// Safely on this side of what was measured; shares, or per 1 000.
struct Bounds
{
    double doubleAtOnce; ///< least share found by the checks
    double doubleLater;
    double doubleLineOff;
    double falseAlarms; ///< most per 1 000 clean sheets
};

struct Kind
{
    const char *name;
    Material (*material)();
    Bounds bounds;
};

void PrintTo(const Kind &kind, std::ostream *out)
{
    *out << kind.name;
}

class KeyerSimulation : public testing::TestWithParam<Kind>
{
protected:
    void SetUp() override
    {
        if (material.papers.empty())
            GTEST_SKIP() << "the answers are not part of this checkout";
        Simulation simulation(material);
        simulation.keyPlantedPiles(found);
        simulation.keyUsualPiles(found, left);
        std::cout << "\n## " << GetParam().name << "\n";
        found.print(std::cout);
        left.print(std::cout);
    }

    double byChecks(SlipKind kind) const { return found.share(kind, Finder::AnyFlag); }

    void expectSecondKeyingToFindWrongAnswers() const
    {
        for (const SlipKind kind :
             {SlipKind::NeighbourKey, SlipKind::QuestionSkipped, SlipKind::AnswerTwice, SlipKind::OffForAWhile}) {
            EXPECT_GE(found.share(kind, Finder::WholePile), kind == SlipKind::NeighbourKey ? 0.99 : 0.96) << nameOf(kind);
            // Five of twenty sheets are drawn.
            EXPECT_NEAR(found.share(kind, Finder::Sample), 0.25, 0.09) << nameOf(kind);
        }
    }

    const Material material = GetParam().material();
    FoundTable found;
    LeftTable left;
};

TEST_P(KeyerSimulation, SlipsAreFoundAndFewErrorsAreLeft)
{
    const Bounds &bounds = GetParam().bounds;
    for (const SlipKind kind : kSlipKinds)
        ASSERT_GE(found.count(kind), 80) << "too few to tell: " << nameOf(kind);
    expectSecondKeyingToFindWrongAnswers();
    EXPECT_GE(byChecks(SlipKind::SheetAgain), bounds.doubleAtOnce);
    EXPECT_GE(byChecks(SlipKind::SheetAgainLater), bounds.doubleLater);
    EXPECT_GE(byChecks(SlipKind::SheetAgainOff), bounds.doubleLineOff);
    for (const SlipKind kind : {SlipKind::SheetAgain, SlipKind::SheetAgainLater, SlipKind::SheetAgainOff, SlipKind::SheetSkipped})
        EXPECT_EQ(found.share(kind, Finder::PileCount), 1) << nameOf(kind);
    EXPECT_LE(left.falseAlarms(), bounds.falseAlarms);
    EXPECT_GE(left.perThousand(Care::kNothing), 9) << "the keyer slips";
    EXPECT_LE(left.perThousand(Care::kAllShown), 4.5);
    EXPECT_LE(left.perThousand(Care::kAllShownAndSample), 0.85 * left.perThousand(Care::kAllShown));
    EXPECT_LE(left.perThousand(Care::kAllShownAndWholePile), 0.1);
}

INSTANTIATE_TEST_SUITE_P(
    Papers, KeyerSimulation,
    testing::Values(Kind{"Real", realPapers, {0.97, 0.97, 0.7, 14}},
                    Kind{"Participants", [] { return inventedPapers(u"deltagare-pagaende"_s); }, {0.97, 0.96, 0.45, 4}},
                    Kind{"Board", [] { return inventedPapers(u"styrelse"_s); }, {0.9, 0.78, 0.28, 2}}),
    [](const auto &test) { return std::string(test.param.name); });

} // namespace
} // namespace ljus::test
