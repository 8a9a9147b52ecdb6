// The page Resultat: filters, comparisons, intervals and sentences, by keys, against figures counted by hand.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/national_files.h"
#include "tests/ui/results_page_fixture.h"
#include "ui/pages/results/texts_view.h"
#include "ui/parts/notice_bar.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

class ResultsChoicesTest : public test::ResultsPageTest
{
protected:
    [[nodiscard]] BarChart chartOf(const QString &question) const
    {
        for (const DistributionChart *chart : page->findChildren<DistributionChart *>()) {
            if (chart->accessibleName().contains(question))
                return chart->chart();
        }
        return {};
    }
    [[nodiscard]] ValueBars valuesOf(const QString &heading) const
    {
        for (const ValueChart *chart : page->findChildren<ValueChart *>()) {
            if (chart->accessibleName().contains(heading))
                return chart->chart();
        }
        return {};
    }
};

TEST_F(ResultsChoicesTest, AFilterCountsOnlyItsAnswersAndCanBeTakenBack)
{
    round.addParticipants();
    open();
    pick(u"Only answers from: Activity"_s, u"Stegen"_s);
    EXPECT_EQ(rowOf(u"2. Fråga F1"_s).base, 6);
    pick(u"Only answers from: Sex"_s, u"MAN"_s);
    EXPECT_EQ(rowOf(u"2. Fråga F1"_s).base, 4);
    EXPECT_TRUE(test::saysSomewhere(*page, u"Few answers: 4 response(s)"_s));

    QTest::keyClick(test::buttonCalled(*page, u"All answers again"_s), Qt::Key_Space);
    test::showWhole(*page);
    EXPECT_EQ(rowOf(u"2. Fråga F1"_s).base, 15);
    EXPECT_EQ(test::buttonCalled(*page, u"All answers again"_s), nullptr);
    EXPECT_EQ(choice(u"Only answers from: Sex"_s)->currentText(), u"All"_s);
}

TEST_F(ResultsChoicesTest, AFilterAndAComparisonGoTogetherOnTheOwnScreen)
{
    round.addParticipants();
    open();
    pick(u"Only answers from: Activity"_s, u"Stegen"_s);
    pick(u"Compare by"_s, u"Sex"_s);
    const BarChart f1 = chartOf(u"Fråga F1"_s);
    ASSERT_EQ(f1.rows.size(), 4U);
    EXPECT_EQ(f1.rows[1].base, 4) << "the men of Stegen";
    EXPECT_EQ(f1.rows[3].base, 2) << "and those who were not asked";
}

TEST_F(ResultsChoicesTest, BySexTheGoalOfAnEvenDistributionIsMarked)
{
    round.addParticipants();
    open();
    pick(u"Compare by"_s, u"Sex"_s);
    const ValueBars sexes = valuesOf(u"Distribution of the sexes"_s);
    ASSERT_EQ(sexes.rows.size(), 3U);
    EXPECT_EQ(sexes.rows[0].valueText, u"69 %"_s) << "nine women of thirteen who stated their sex";
    EXPECT_EQ(sexes.rows[1].valueText, u"31 %"_s);
    ASSERT_EQ(sexes.marks.size(), 2U);
    EXPECT_EQ(sexes.marks[0].value, 40);
    EXPECT_EQ(sexes.marks[1].value, 60);
    EXPECT_TRUE(chartOf(u"Fråga kon"_s).rows.empty()) << "everyone of a sex is of that sex";
}

TEST_F(ResultsChoicesTest, IntervalsAreThereOnDemand)
{
    round.addParticipants();
    open();
    pick(u"Compare by"_s, u"Activity"_s);
    EXPECT_TRUE(valuesOf(u"Fråga F1"_s).rows.empty());
    toggle(u"Show 95 % intervals"_s);
    const ValueBars f1 = valuesOf(u"Fråga F1"_s);
    ASSERT_EQ(f1.rows.size(), 2U);
    EXPECT_EQ(f1.rows[0].valueText, u"100 %"_s);
    ASSERT_TRUE(f1.rows[0].interval);
    EXPECT_NEAR(f1.rows[0].interval->low, 70.1, 0.1) << "nine of nine, by Wilson";
    EXPECT_NEAR(f1.rows[0].interval->high, 100, 1e-9);
}

TEST_F(ResultsChoicesTest, EveryChartSaysItsSentence)
{
    round.addParticipants();
    open();
    EXPECT_TRUE(test::saysSomewhere(*page, u"2. Of 15, 9 (60 %) answered nivå 3 or nivå 4."_s));
    pick(u"Compare by"_s, u"Sex"_s);
    EXPECT_TRUE(test::saysSomewhere(*page, u"The groups are too small to say anything about the difference."_s));
}

TEST_F(ResultsChoicesTest, IndicatorsAreShownPerRespondentGroupAndWithTheirQuestions)
{
    round.addParticipants();
    round.addBoard(12);
    open();
    pick(u"Show"_s, u"Indicators"_s);
    pick(u"Compare by"_s, u"Respondent group"_s);
    EXPECT_EQ(valuesOf(u"1. Ett"_s).rows.size(), 1U) << "the board is not asked";
    EXPECT_FALSE(choice(u"Questionnaire"_s)->isEnabled());

    pick(u"Compare by"_s, u"Nothing"_s);
    toggle(u"Show the questions too"_s);
    EXPECT_EQ(chartOf(u"1. Ett"_s).rows.size(), 1U);
    EXPECT_EQ(valuesOf(u"1. Ett"_s).rows.size(), 1U);
}

TEST_F(ResultsChoicesTest, NationalValuesAreOpenedFromAFileAndStandBesideTheFederation)
{
    round.addParticipants();
    prompts.path = round.path(u"riket.riksvarden.json"_s);
    auto desk = ResultDesk::open(round.store(), *round.session().round());
    ASSERT_OK(desk);
    ASSERT_OK(writeNationalFile(*desk, {u"Påhittat"_s, 3}, prompts.path));
    open();
    QTest::keyClick(test::buttonCalled(*page, u"National values …"_s), Qt::Key_Space);
    test::showWhole(*page);
    EXPECT_EQ(choice(u"Compare by"_s)->currentText(), u"National values"_s);
    EXPECT_TRUE(page->notice().text().contains(u"Påhittat"_s)) << page->notice().text().toStdString();
    const BarChart f1 = chartOf(u"Fråga F1"_s);
    ASSERT_EQ(f1.rows.size(), 2U);
    EXPECT_EQ(f1.rows[1].base, 15);

    round.addBoard(1); // the page is filled anew
    test::showWhole(*page);
    EXPECT_EQ(chartOf(u"Fråga F1"_s).rows.size(), 2U);

    prompts.path = round.path(u"finns-inte.riksvarden.json"_s);
    QTest::keyClick(test::buttonCalled(*page, u"National values …"_s), Qt::Key_Space);
    EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Error);
    EXPECT_TRUE(page->notice().text().contains(u"finns-inte"_s));
}

TEST_F(ResultsChoicesTest, FreeTextsAreShownInPlaceOfChartsAndAnAnswerMeanwhileIsCountedAfterwards)
{
    round.addParticipants();
    open();
    EXPECT_EQ(page->findChild<TextsView *>()->isVisible(), false);
    pick(u"Show"_s, u"Free texts"_s);
    EXPECT_TRUE(page->findChild<TextsView *>()->isVisible());
    EXPECT_TRUE(page->findChild<CardColumn *>()->visibleRegion().isEmpty());
    round.addParticipants();
    test::showWhole(*page);
    EXPECT_TRUE(page->findChild<TextsView *>()->isVisible());
    pick(u"Show"_s, u"Questions"_s);
    EXPECT_FALSE(page->findChild<TextsView *>()->isVisible());
    EXPECT_EQ(rowOf(u"2. Fråga F1"_s).base, 30);
}

TEST_F(ResultsChoicesTest, AFilterKeepsThePlaceOnThePageAndTheChartsThatAreThere)
{
    round.addParticipants();
    open();
    page->resize(1280, 400);
    QApplication::processEvents();
    QScrollBar *bar = nullptr;
    for (const QScrollArea *area : page->findChildren<QScrollArea *>())
        bar = area->widget()->findChild<CardColumn *>() != nullptr ? area->verticalScrollBar() : bar;
    ASSERT_NE(bar, nullptr);
    bar->setValue(bar->maximum() / 2);
    const int before = bar->value();
    const auto charts = page->findChildren<DistributionChart *>();
    pick(u"Only answers from: Activity"_s, u"Klivet"_s);
    page->resize(1280, 400);
    QApplication::processEvents();
    EXPECT_EQ(page->findChildren<DistributionChart *>(), charts);
    EXPECT_GT(before, 0);
    EXPECT_NEAR(bar->value(), before, 40);
}

} // namespace

} // namespace ljus
