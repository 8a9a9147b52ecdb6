// Real and invented piles: few false alarms, and planted faults are found.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/instruments/instrument_format.h"
#include "tests/results/paper_forms.h"
#include "tests/support/support.h"

#include <QFile>

#include <gtest/gtest.h>

#include <array>
#include <iostream>
#include <map>

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

constexpr int kTrials = 300;
constexpr double kFound = 0.95;

/// The 2 800 real questionnaires in the order of their file, as one pile.
class RealSheets : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString path = QStringLiteral(LJUS_SOURCE_DIR "/../shared/data/bfi/responses.csv");
        if (!QFile::exists(path))
            GTEST_SKIP() << "the answers are not part of this checkout";
        const QStringList lines = QString::fromUtf8(contentOf(path)).split(u"\r\n"_s, Qt::SkipEmptyParts);
        for (const QString &line : lines.mid(1))
            sheets.push_back(sheetOf(lines.first().split(u';'), line.split(u';'), static_cast<int>(sheets.size()) + 1));
        ASSERT_EQ(sheets.size(), 2800U);
    }

    Response sheetOf(const QStringList &columns, const QStringList &cells, int serial) const
    {
        const QuestionnaireVersion &version = form.current();
        Response sheet{{serial}, {{1}, form.key, version.key, u"med-kon"_s, u"en"_s, {}, Id<Batch>{1}}, true, {}, serial};
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (version.question(columns[i]) != nullptr)
                sheet.answers.insert(columns[i], cells[i].isEmpty() ? Answer::blank() : Answer::option(cells[i]));
        }
        return sheet;
    }

    const Instrument instrument = readInstrument(contentOf(dataFile(u"bfi.instrument.json"_s))).instrument.value();
    const Questionnaire &form = instrument.questionnaires.front();
    std::vector<Response> sheets;
};

TEST_F(RealSheets, GiveFewFalseAlarms)
{
    SheetChecks checks(form);
    std::map<SheetFlag, int> alarms;
    int flagged = 0;
    for (const Response &sheet : sheets) {
        const std::vector<SheetFinding> findings = checks.findings(sheet);
        for (const SheetFinding &finding : findings)
            ++alarms[finding.flag];
        flagged += findings.empty() ? 0 : 1;
        checks.add(sheet);
    }
    for (const SheetFlag flag : kSheetFlags)
        std::cout << toCode(flag).toStdString() << ": " << alarms[flag] << " of 2 800\n";
    EXPECT_EQ(alarms[SheetFlag::SameAsPrevious], 0);
    EXPECT_EQ(alarms[SheetFlag::ShiftedFromPrevious], 0);
    EXPECT_LE(alarms[SheetFlag::OneOptionToEnd], 5);
    // Nearly all of them stand next to their twin in the file and differ in one or two of 25 answers: the same person twice.
    EXPECT_LE(alarms[SheetFlag::SameAsOther], 22);
    EXPECT_EQ(alarms[SheetFlag::DoubtfulVariant], 0);
    EXPECT_LE(flagged, 28) << "one per cent";
}

/// Plants faults in copies of a pile's sheets and counts which are found.
class Faults
{
public:
    Faults(const Questionnaire &form, const std::vector<Response> &sheets) : m_form(form), m_sheets(sheets), m_checks(form)
    {
        for (const Response &sheet : sheets)
            m_checks.add(sheet);
    }

    /// The share of copies with @a slips, keyed some time later, that are found.
    double foundCopies(int slips)
    {
        return share([&](const Response &original) {
            return hasFlag(m_checks, later(m_people.slipped(m_form, original, slips)), SheetFlag::SameAsOther);
        });
    }

    double foundAtOnce()
    {
        return share([&](const Response &original) {
            SheetChecks checks(m_checks);
            checks.add(original);
            return hasFlag(checks, inPile(later(original), original.head.batch->value), SheetFlag::SameAsPrevious);
        });
    }

    /// The eye is one line too far down, or up, from the first question or for the last thirteen.
    double foundShifts(int step)
    {
        return share([&](const Response &original) {
            SheetChecks checks(m_checks);
            checks.add(original);
            const Response shifted = inPile(later(shiftedBy(original, step)), original.head.batch->value);
            return hasFlag(checks, shifted, SheetFlag::ShiftedFromPrevious);
        });
    }

    double foundLines(int length)
    {
        return share([&](const Response &original) {
            Response line = later(original);
            const std::vector<Question> &questions = m_form.version(line.head.version)->questions;
            const int option = m_people.between(0, static_cast<int>(questions.back().options.size()) - 1);
            for (std::size_t i = questions.size() - static_cast<std::size_t>(length); i < questions.size(); ++i)
                line.answers[questions[i].key] = Answer::option(questions[i].options[static_cast<std::size_t>(option)].code);
            return hasFlag(m_checks, line, SheetFlag::OneOptionToEnd);
        });
    }

private:
    /// Enough changes from question to question, and few blanks: a copy of anything else proves nothing.
    bool saysEnough(const Response &sheet) const
    {
        int answers = 0;
        int changes = 0;
        QString last;
        for (const Question &question : m_form.version(sheet.head.version)->questions) {
            const QString value = sheet.answers.value(question.key).value();
            answers += value.isEmpty() ? 0 : 1;
            changes += !value.isEmpty() && value != last ? 1 : 0;
            last = value.isEmpty() ? last : value;
        }
        return answers >= 12 && 2 * changes >= answers;
    }

    template<typename Found>
    double share(Found found)
    {
        int hits = 0;
        for (int trial = 0; trial < kTrials;) {
            const Response &original =
                m_sheets.at(static_cast<std::size_t>(m_people.between(0, static_cast<int>(m_sheets.size()) - 1)));
            if (!saysEnough(original))
                continue;
            hits += found(original) ? 1 : 0;
            ++trial;
        }
        return static_cast<double>(hits) / kTrials;
    }

    static Response later(Response sheet)
    {
        sheet.id = {100000};
        sheet.serial.reset();
        return inPile(sheet, 99);
    }

    Response shiftedBy(const Response &original, int step)
    {
        const std::vector<Question> &questions = m_form.version(original.head.version)->questions;
        const int from = m_people.between(0, 1) == 0 ? 1 : static_cast<int>(questions.size()) - 13;
        Response shifted = m_sheets.at(static_cast<std::size_t>(m_people.between(0, static_cast<int>(m_sheets.size()) - 1)));
        for (int i = from; i < static_cast<int>(questions.size()); ++i) {
            const int seen = i + step;
            if (seen > 0 && seen < static_cast<int>(questions.size()))
                shifted.answers[questions[static_cast<std::size_t>(i)].key] =
                    original.answers.value(questions[static_cast<std::size_t>(seen)].key);
        }
        return shifted;
    }

    const Questionnaire &m_form;
    const std::vector<Response> &m_sheets;
    SheetChecks m_checks;
    People m_people{20261122};
};

TEST_F(RealSheets, WithPlantedFaultsAreFound)
{
    Faults faults(form, sheets);
    const std::map<std::string, double> found{
        {"keyed twice running", faults.foundAtOnce()}, {"copy", faults.foundCopies(0)},
        {"copy with one slip", faults.foundCopies(1)}, {"copy with two slips", faults.foundCopies(2)},
        {"a line too far", faults.foundShifts(1)},     {"a line too short", faults.foundShifts(-1)},
        {"straight line of 10", faults.foundLines(10)}};
    for (const auto &[fault, share] : found) {
        std::cout << fault << ": " << 100 * share << " % found\n";
        EXPECT_GE(share, kFound) << fault;
    }
}

struct Kind
{
    int questions;
    int options;
    int slips; ///< that a copy may have and still be told from chance
};

class InventedSheets : public testing::TestWithParam<Kind>
{
protected:
    InventedSheets()
    {
        for (int i = 1; i <= 110; ++i)
            sheets.push_back(inPile(paperSheet(form, i, people.filledIn(form)), 1 + i / 25));
    }

    const Questionnaire form = paperForm(GetParam().questions, GetParam().options);
    People people{1143};
    std::vector<Response> sheets;
};

TEST_P(InventedSheets, GiveFewFalseAlarms)
{
    SheetChecks checks(form);
    int alarms = 0;
    for (const Response &sheet : sheets) {
        alarms += checks.findings(sheet).empty() ? 0 : 1;
        checks.add(sheet);
    }
    EXPECT_LE(alarms, 1);
}

TEST_P(InventedSheets, WithPlantedFaultsAreFound)
{
    Faults faults(form, sheets);
    EXPECT_GE(faults.foundAtOnce(), kFound);
    for (int slips = 0; slips <= GetParam().slips; ++slips)
        EXPECT_GE(faults.foundCopies(slips), kFound) << slips;
    for (const int step : {1, -1})
        EXPECT_GE(faults.foundShifts(step), kFound) << step;
    EXPECT_GE(faults.foundLines(10), kFound);
}

INSTANTIATE_TEST_SUITE_P(Kinds, InventedSheets, testing::Values(Kind{14, 4, 0}, Kind{14, 6, 0}, Kind{20, 5, 2}, Kind{25, 6, 2}),
                         [](const auto &test) {
                             return std::to_string(test.param.questions) + "QuestionsOf" + std::to_string(test.param.options)
                                    + "Options";
                         });

} // namespace
} // namespace ljus::test
