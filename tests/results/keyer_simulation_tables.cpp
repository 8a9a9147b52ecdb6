// Counts what finds a simulated keyer's slips, and what is left of them, and writes it down as tables.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/results/keyer_simulation_tables.h"

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>
#include <ostream>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

constexpr double kThousand = 1000;

QString percent(int part, int whole)
{
    return whole == 0 ? u"–"_s : u"%1 %"_s.arg(100.0 * part / whole, 0, 'f', 1);
}

QString rate(double part, double whole)
{
    return QString::number(kThousand * part / whole, 'f', 2);
}

/// What tells of a sheet, whichever slip it is.
std::set<Finder> flagsOf(const KeyedSheet &sheet)
{
    std::set<Finder> flags;
    for (const SheetFinding &finding : sheet.findings) {
        flags.insert(static_cast<Finder>(static_cast<int>(Finder::SameAsPrevious) + static_cast<int>(finding.flag)));
        flags.insert(Finder::AnyFlag);
    }
    return flags;
}

bool isMended(const Slip &slip, const Response &sheet, const Response &paper)
{
    const auto isRight = [&](const QuestionKey &key) { return sheet.answers.value(key) == paper.answers.value(key); };
    return !slip.wrong.empty() && std::all_of(slip.wrong.begin(), slip.wrong.end(), isRight);
}

std::vector<int> sampleOf(const std::vector<KeyedSheet> &sheets, QRandomGenerator &drawing)
{
    const int count = static_cast<int>(sheets.size());
    return randomSample(count, sampleSize(count), drawing);
}

int missingOf(const KeyedPile &pile)
{
    return missingSheets(pile.batch, static_cast<int>(pile.sheets.size())).value_or(0);
}

} // namespace

const char *nameOf(SlipKind kind)
{
    constexpr std::array kNames{
        "neighbour key",         "line shift, question skipped", "line shift, answer keyed twice", "line shift that evens out",
        "double sheet, at once", "double sheet, later",          "double sheet, a line off",       "skipped sheet"};
    return kNames.at(static_cast<std::size_t>(kind));
}

void FoundTable::add(const KeyedPile &pile, Keyer &verifier, QRandomGenerator &drawing)
{
    const std::vector<int> sample = sampleOf(pile.sheets, drawing);
    const int missing = missingOf(pile);
    for (std::size_t i = 0; i < pile.sheets.size(); ++i) {
        const KeyedSheet &sheet = pile.sheets[i];
        if (sheet.slips.empty())
            continue;
        std::set<Finder> found = flagsOf(sheet);
        if (sheet.isSurplus() && missing < 0)
            found.insert(Finder::PileCount);
        std::map<Finder, Response> keyedAgain{{Finder::WholePile, sheet.sheet}};
        if (std::binary_search(sample.begin(), sample.end(), static_cast<int>(i)))
            keyedAgain.emplace(Finder::Sample, sheet.sheet);
        const Response &paper = pile.papers[sheet.paper];
        for (auto &[finder, again] : keyedAgain)
            (void)verifier.keyAgain(again, paper);
        addSheet(sheet, found, keyedAgain, paper);
    }
    for (std::size_t i = 0; i < pile.skipped.size(); ++i)
        add({SlipKind::SheetSkipped, {}}, missing > 0 ? std::set{Finder::PileCount} : std::set<Finder>());
}

void FoundTable::addSheet(const KeyedSheet &sheet, const std::set<Finder> &found, const std::map<Finder, Response> &keyedAgain,
                          const Response &paper)
{
    const bool isOnlyMissedKeys =
        std::all_of(sheet.slips.begin(), sheet.slips.end(), [](const Slip &slip) { return slip.kind == SlipKind::NeighbourKey; });
    for (const Slip &slip : sheet.slips) {
        // On a copy or a shifted sheet the flags tell of that, and not of a single key.
        if (slip.kind == SlipKind::NeighbourKey && !isOnlyMissedKeys)
            continue;
        std::set<Finder> all = found;
        if (slip.seenAtEnd)
            all.insert(Finder::LookBack);
        for (const auto &[finder, again] : keyedAgain) {
            if (isMended(slip, again, paper))
                all.insert(finder);
        }
        add(slip, all);
    }
}

void FoundTable::add(const Slip &slip, const std::set<Finder> &found)
{
    Row &row = m_rows[slip.kind];
    ++row.slips;
    if (slip.refused) {
        ++row.refused;
        return;
    }
    ++row.stored;
    for (const Finder finder : found)
        ++row.found[finder];
}

int FoundTable::count(SlipKind kind) const
{
    const auto row = m_rows.find(kind);
    return row == m_rows.end() ? 0 : row->second.stored;
}

double FoundTable::share(SlipKind kind, Finder finder) const
{
    const auto found = m_rows.find(kind);
    if (found == m_rows.end())
        return 0;
    const Row &row = found->second;
    if (finder == Finder::Refused)
        return static_cast<double>(row.refused) / row.slips;
    const auto count = row.found.find(finder);
    return count == row.found.end() ? 0 : static_cast<double>(count->second) / row.stored;
}

void FoundTable::print(std::ostream &out) const
{
    out << "\n| slip | made | refused at once | stored | look back | same as previous | shifted | one option to end | same as "
           "other | doubtful variant | any check | pile count | sample | whole pile |\n|---"
        << "|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n";
    for (const auto &[kind, row] : m_rows) {
        const bool isOfSheet =
            kind == SlipKind::SheetAgain || kind == SlipKind::SheetAgainLater || kind == SlipKind::SheetSkipped;
        out << "| " << nameOf(kind) << " | " << row.slips;
        for (const Finder finder : kFinders) {
            // No answer is wrong on a sheet too many, or on none.
            const bool isNone = isOfSheet && (finder == Finder::Sample || finder == Finder::WholePile);
            const auto count = row.found.find(finder);
            const int found = count == row.found.end() ? 0 : count->second;
            if (finder == Finder::Refused)
                out << " | " << percent(row.refused, row.slips).toStdString() << " | " << row.stored;
            else
                out << " | " << percent(found, isNone ? 0 : row.stored).toStdString();
        }
        out << " |\n";
    }
}

namespace {

/// Someone who does something about what is shown of a pile.
class Carer
{
public:
    Carer(KeyedPile &pile, Keyer &verifier) : m_pile(pile), m_verifier(verifier) { }

    /// In the order in which it is shown.
    void heed(const Care &care)
    {
        if (care.looksBack)
            lookBack();
        if (care.heedsFlags)
            heedFlags();
        if (care.heedsCount)
            heedCount();
    }

    std::vector<SheetErrors> keyAgain(const std::vector<int> &sheets)
    {
        std::vector<SheetErrors> errors;
        for (const int place : sheets) {
            KeyedSheet &sheet = m_pile.sheets[static_cast<std::size_t>(place)];
            errors.push_back(m_verifier.keyAgain(sheet.sheet, paperOf(sheet)));
        }
        return errors;
    }

    void keyAllAgain()
    {
        std::vector<int> all(m_pile.sheets.size());
        std::iota(all.begin(), all.end(), 0);
        (void)keyAgain(all);
    }

    [[nodiscard]] int wrongAnswers() const
    {
        int wrong = 0;
        for (const KeyedSheet &sheet : m_pile.sheets) {
            const QMap<QuestionKey, Answer> &paper = paperOf(sheet).answers;
            if (sheet.isSurplus() || sheet.sheet.answers == paper)
                continue;
            for (const Question *question : m_verifier.questions())
                wrong += sheet.sheet.answers.value(question->key) != paper.value(question->key) ? 1 : 0;
        }
        return wrong;
    }

private:
    void lookBack()
    {
        for (KeyedSheet &sheet : m_pile.sheets) {
            for (const Slip &slip : sheet.slips) {
                for (const QuestionKey &key : slip.seenAtEnd ? slip.wrong : std::vector<QuestionKey>())
                    sheet.sheet.answers.insert(key, paperOf(sheet).answers.value(key));
            }
        }
    }

    void heedFlags()
    {
        std::erase_if(m_pile.sheets, [](const KeyedSheet &sheet) { return sheet.isSurplus() && !sheet.findings.empty(); });
        for (KeyedSheet &sheet : m_pile.sheets) {
            if (!sheet.findings.empty())
                sheet.sheet.answers = paperOf(sheet).answers;
        }
    }

    /// The serials on the papers are looked through: what was never keyed is keyed, what was keyed twice is removed.
    void heedCount()
    {
        if (missingOf(m_pile) == 0)
            return;
        std::erase_if(m_pile.sheets, [](const KeyedSheet &sheet) { return sheet.isSurplus(); });
        m_pile.skipped.clear();
    }

    [[nodiscard]] const Response &paperOf(const KeyedSheet &sheet) const { return m_pile.papers[sheet.paper]; }

    KeyedPile &m_pile;
    Keyer &m_verifier;
};

/// Whether the sample's verdict was to key the whole pile again, which is done.
bool keySampleAgain(Carer &carer, const std::vector<int> &sample)
{
    const std::optional<KeyingErrors> errors = keyingErrors(carer.keyAgain(sample));
    if (!errors || verdict(*errors, kDefaultErrorLimit) != KeyingVerdict::RekeyBatch)
        return false;
    carer.keyAllAgain();
    return true;
}

} // namespace

void LeftTable::add(const KeyedPile &pile, Keyer &verifier, QRandomGenerator &drawing)
{
    const int questions = static_cast<int>(verifier.questions().size());
    ++m_piles;
    m_answers += questions * static_cast<int>(pile.papers.size());
    for (const KeyedSheet &sheet : pile.sheets)
        addAlarms(sheet);
    for (std::size_t i = 0; i < kCares.size(); ++i) {
        KeyedPile left = pile;
        Carer carer(left, verifier);
        carer.heed(kCares[i]);
        if (kCares[i].second == Care::Second::WholePile)
            carer.keyAllAgain();
        else if (kCares[i].second == Care::Second::Sample)
            m_rows[i].rekeyed += keySampleAgain(carer, sampleOf(left.sheets, drawing)) ? 1 : 0;
        m_rows[i].wrong += carer.wrongAnswers();
        m_rows[i].missing += questions * static_cast<int>(left.skipped.size());
        m_rows[i].surplus += questions
                             * static_cast<int>(std::count_if(left.sheets.begin(), left.sheets.end(),
                                                              [](const KeyedSheet &sheet) { return sheet.isSurplus(); }));
    }
}

void LeftTable::addAlarms(const KeyedSheet &sheet)
{
    const bool isClean = std::all_of(sheet.slips.begin(), sheet.slips.end(), [](const Slip &slip) { return slip.refused; });
    if (!isClean)
        return;
    ++m_cleanSheets;
    m_flaggedCleanSheets += sheet.findings.empty() ? 0 : 1;
    for (const SheetFinding &finding : sheet.findings)
        ++m_alarms[finding.flag];
}

double LeftTable::perThousand(std::size_t care) const
{
    const Row &row = m_rows.at(care);
    return kThousand * (row.wrong + row.surplus + row.missing) / m_answers;
}

double LeftTable::falseAlarms() const
{
    return kThousand * m_flaggedCleanSheets / m_cleanSheets;
}

void LeftTable::print(std::ostream &out) const
{
    out << "\n| left after | wrong answers | of sheets keyed twice | of skipped sheets | together | piles keyed again |\n"
        << "|---|---:|---:|---:|---:|---:|\n";
    for (std::size_t i = 0; i < kCares.size(); ++i) {
        const Row &row = m_rows[i];
        const bool isJudged = kCares[i].second == Care::Second::Sample;
        out << "| " << kCares[i].name << " | " << rate(row.wrong, m_answers).toStdString() << " | "
            << rate(row.surplus, m_answers).toStdString() << " | " << rate(row.missing, m_answers).toStdString() << " | "
            << QString::number(perThousand(i), 'f', 2).toStdString() << " | "
            << percent(row.rekeyed, isJudged ? m_piles : 0).toStdString() << " |\n";
    }
    out << "\nFalse alarms: " << m_flaggedCleanSheets << " of " << m_cleanSheets << " clean sheets ("
        << rate(m_flaggedCleanSheets, m_cleanSheets).toStdString() << " per 1 000)";
    for (const auto &[flag, count] : m_alarms)
        out << ", " << toCode(flag).toStdString() << ' ' << count;
    out << '\n';
}

} // namespace ljus::test
