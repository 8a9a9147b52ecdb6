// The desk holds a round against its earlier ones and against the country.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/demo.h"
#include "core/tasks/national_files.h"
#include "core/tasks/report.h"
#include "tests/support/support.h"

#include <QTemporaryDir>

#include <algorithm>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

class NationalDeskTest : public testing::Test
{
protected:
    NationalDeskTest()
    {
        const auto file = createDemo({m_folder.filePath(u"demo"_s), 1, 120}, m_clock);
        EXPECT_TRUE(file.has_value());
        store = Store::open(*file, Store::Access::ReadOnly, m_clock).value();
    }
    [[nodiscard]] ResultDesk desk() const { return ResultDesk::open(*store, store->rounds().all()->front()).value(); }
    [[nodiscard]] static NationalValues example()
    {
        return loadNationalFile(QStringLiteral(LJUS_SOURCE_DIR "/resources/national/exempel.riksvarden.json")).value();
    }
    [[nodiscard]] static bool canBeComparedBy(ResultDesk &desk, Cut cut)
    {
        const auto cuts = desk.cuts({kKey});
        return cuts && std::find(cuts->begin(), cuts->end(), cut) != cuts->end();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    static inline const QString kKey = QStringLiteral("deltagare-pagaende");
    std::unique_ptr<Store> store;

private:
    FixedClock m_clock;
    QTemporaryDir m_folder;
};

TEST_F(NationalDeskTest, TheFederationComesFirstThenTheCountry)
{
    ResultDesk desk = this->desk();
    EXPECT_FALSE(canBeComparedBy(desk, Cut::National));
    EXPECT_EQ(desk.questions({kKey, {}, Cut::National}).error().kind, Error::Kind::NotFound);
    desk.setNational(example());
    EXPECT_TRUE(canBeComparedBy(desk, Cut::National));
    const auto whole = desk.questions({kKey});
    const auto both = desk.questions({kKey, {}, Cut::National});
    ASSERT_OK(both);
    ASSERT_EQ(both->groups.size(), 2U);
    EXPECT_EQ(both->groups[0].label, u"Demoförbundet (påhittade svar)"_s);
    EXPECT_EQ(both->groups[1].code, kNationalGroup);
    for (std::size_t i = 0; i < both->questions.size(); ++i) {
        EXPECT_EQ(both->questions[i].groups.at(0).base, whole->questions[i].groups.at(0).base);
        EXPECT_EQ(both->questions[i].groups.at(1).standing, Standing::Counted);
        EXPECT_GT(both->questions[i].groups.at(1).base, 100);
    }
    const auto indicators = desk.publishedIndicators({kKey, {}, Cut::National});
    ASSERT_OK(indicators);
    EXPECT_EQ((*indicators)->groups.size(), 2U);
    EXPECT_EQ((*indicators)->results.front().groups.size(), 2U);
    ASSERT_OK(desk.publishedQuestions({kKey, {}, Cut::National}));
}

TEST_F(NationalDeskTest, ValuesOfAnotherInstrumentAreNotComparable)
{
    ResultDesk desk = this->desk();
    NationalValues other = example();
    other.head.instrument = u"annat"_s;
    desk.setNational(other);
    EXPECT_FALSE(canBeComparedBy(desk, Cut::National));
    EXPECT_EQ(resultTable(desk, {{}, {}, Cut::National}, Level::Question).error().kind, Error::Kind::NotFound);
}

TEST_F(NationalDeskTest, ARoundWrittenAsNationalValuesGivesItsOwnFiguresBack)
{
    ResultDesk desk = this->desk();
    ASSERT_OK(writeNationalFile(desk, {u"prov"_s, 7}, path(u"r.riksvarden.json"_s)));
    const auto values = loadNationalFile(path(u"r.riksvarden.json"_s));
    ASSERT_OK(values);
    EXPECT_EQ(values->head.provenance.status, Provenance::Status::Example) << "the demo's definition is an example";
    desk.setNational(*values);
    const auto both = desk.publishedQuestions({kKey, {}, Cut::National});
    ASSERT_OK(both);
    int compared = 0;
    for (const QuestionResult &question : (*both)->questions) {
        const GroupResult &own = question.groups.at(0);
        const GroupResult &country = question.groups.at(1);
        EXPECT_EQ(own.base, country.base);
        EXPECT_EQ(own.positivePercent, country.positivePercent);
        EXPECT_EQ(own.nothing, country.nothing);
        for (std::size_t i = 0; i < own.options.size(); ++i, ++compared)
            EXPECT_EQ(own.options[i].n, country.options[i].n);
    }
    EXPECT_GT(compared, 50);
}

TEST_F(NationalDeskTest, TheDemosRoundsShowATrendAndABreak)
{
    ResultDesk desk = this->desk();
    const auto rounds = desk.questions({kKey, {}, Cut::Round});
    ASSERT_OK(rounds);
    ASSERT_EQ(rounds->groups.size(), 3U);
    int breaks = 0;
    int trends = 0;
    for (const QuestionResult &question : rounds->questions) {
        EXPECT_EQ(question.groups.at(1).standing, Standing::Counted) << "half of the papers were new";
        breaks += question.groups.at(0).standing == Standing::Counted ? 0 : 1;
        trends += question.groups.at(0).base > 0 ? 1 : 0;
    }
    EXPECT_EQ(breaks, 2) << "P06 was reworded, P17 is new";
    EXPECT_GT(trends, 10);
}

} // namespace

} // namespace ljus::test
