// The page Resultat: its words, charts and tables against figures counted by hand.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results_page.h"

#include "core/results/indicator_results.h"
#include "core/results/tally.h"
#include "core/tasks/demo.h"
#include "tests/ui/results_page_fixture.h"
#include "ui/pages/results/figure_table.h"
#include "ui/parts/notice_bar.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

#include <optional>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

using test::ResultsPageTest;

std::vector<int> countsOf(const BarRow &row)
{
    std::vector<int> counts;
    for (const BarSegment &segment : row.segments)
        counts.push_back(segment.n);
    return counts;
}

TEST_F(ResultsPageTest, WithoutARoundItLeadsToTheFederation)
{
    QTemporaryDir folder;
    test::FixedClock clock;
    auto store = Store::create(folder.filePath(u"tom.ljuspunkt"_s), {{}, u"Tom"_s}, test::sampleInstrument(), clock);
    ASSERT_OK(store);
    Session session(*std::move(store), clock);
    ResultsPage empty(session, prompts);
    test::showWhole(empty);
    std::optional<PageId> asked;
    QObject::connect(&empty, &Page::pageRequested, &empty, [&](PageId id) { asked = id; });
    QPushButton *button = test::buttonCalled(empty, u"Add a round"_s);
    ASSERT_NE(button, nullptr);
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_EQ(asked, PageId::Federation);
    EXPECT_FALSE(empty.primaryAction()->isVisible());
}

TEST_F(ResultsPageTest, WithoutResponsesItLeadsToEntryAndFillsItselfWhenTheyCome)
{
    open();
    std::optional<PageId> asked;
    QObject::connect(&*page, &Page::pageRequested, &*page, [&](PageId id) { asked = id; });
    EXPECT_TRUE(test::saysSomewhere(*page, u"No responses yet"_s));
    ASSERT_NE(test::buttonCalled(*page, u"Go to entry"_s), nullptr);
    QTest::keyClick(test::buttonCalled(*page, u"Go to entry"_s), Qt::Key_Return);
    EXPECT_EQ(asked, PageId::Entry);
    EXPECT_EQ(test::buttonCalled(*page, u"Save report …"_s), nullptr);

    round.addParticipants();
    test::showWhole(*page);
    EXPECT_FALSE(test::saysSomewhere(*page, u"No responses yet"_s));
    EXPECT_TRUE(test::saysSomewhere(*page, u"15 response(s)"_s));
    EXPECT_NE(test::buttonCalled(*page, u"Save report …"_s), nullptr);
}

TEST_F(ResultsPageTest, BeginsWithTheFirstQuestionnaireThatHasResponsesInTheInstrumentsOrder)
{
    round.addBoard(12);
    open();
    QComboBox *questionnaires = choice(u"Questionnaire"_s);
    EXPECT_EQ(questionnaires->currentText(), u"Styrelse"_s);
    EXPECT_EQ(questionnaires->itemText(0), u"Deltagare"_s);

    pick(u"Questionnaire"_s, u"Deltagare"_s);
    EXPECT_TRUE(test::saysSomewhere(*page, u"No responses to this questionnaire yet"_s));
    EXPECT_FALSE(test::saysSomewhere(*page, u"12 response(s)"_s));
}

TEST_F(ResultsPageTest, SaysHowManyWhereTheDefinitionComesFromAndWhatOlderVersionsMean)
{
    round.addParticipants();
    open();
    EXPECT_TRUE(test::saysSomewhere(*page, u"15 response(s). Definition: Prov (Example)."_s));
    EXPECT_TRUE(test::saysSomewhere(*page, u"3 came on an older version"_s));
    EXPECT_TRUE(test::saysSomewhere(*page, u"internal non-response"_s));
}

TEST_F(ResultsPageTest, ChartsShowWhatWasAnswered)
{
    round.addParticipants();
    open();
    const BarRow f1 = rowOf(u"2. Fråga F1"_s);
    EXPECT_EQ(countsOf(f1), (std::vector<int>{0, 4, 0, 9, 2}));
    EXPECT_EQ(f1.base, 15);
    EXPECT_EQ(f1.segments.at(3).percent, 60);
    EXPECT_EQ(countsOf(rowOf(u"3. Fråga F2 omformulerad"_s)), (std::vector<int>{0, 0, 6, 0, 0}));
    EXPECT_EQ(countsOf(rowOf(u"1. Fråga kon"_s)), (std::vector<int>{9, 4, 0}));
    EXPECT_EQ(countsOf(rowOf(u"A"_s)), std::vector<int>{6}); // multiple choice: a row per option
    EXPECT_EQ(countsOf(rowOf(u"C"_s)), std::vector<int>{4});
}

TEST_F(ResultsPageTest, NumbersShowHowManyTheMeanAndTheSpan)
{
    round.addParticipants();
    open();
    EXPECT_TRUE(test::saysSomewhere(*page, u"6. Fråga ALDER"_s));
    EXPECT_TRUE(test::saysSomewhere(*page, u"38,0"_s)); // (6 × 30 + 4 × 50) / 10
    EXPECT_TRUE(test::saysSomewhere(*page, u"30 – 50"_s));
}

TEST_F(ResultsPageTest, ComparesBySexAndByActivityWithTheKeyboard)
{
    round.addParticipants();
    open();
    pick(u"Compare by"_s, u"Sex"_s);
    EXPECT_TRUE(test::saysSomewhere(*page, u"2. Fråga F1"_s));
    std::vector<BarRow> bySex;
    for (const DistributionChart *chart : page->findChildren<DistributionChart *>()) {
        if (chart->accessibleName().contains(u"Fråga F1"_s))
            bySex = chart->chart().rows;
    }
    ASSERT_EQ(bySex.size(), 4U); // the third option has no one, but exists
    EXPECT_EQ(bySex[0].label, u"KVINNA"_s);
    EXPECT_EQ(countsOf(bySex[0]), (std::vector<int>{0, 0, 0, 9, 0}));
    EXPECT_EQ(countsOf(bySex[1]), (std::vector<int>{0, 4, 0, 0, 0}));
    EXPECT_EQ(bySex[3].base, 2);

    pick(u"Compare by"_s, u"Activity"_s);
    EXPECT_EQ(rowOf(u"Klivet"_s).segments.size(), 3U); // of the sex question, which is first
    EXPECT_EQ(countsOf(rowOf(u"Stegen"_s)), (std::vector<int>{0, 4, 0}));
    for (const DistributionChart *chart : page->findChildren<DistributionChart *>()) {
        if (chart->accessibleName().contains(u"Fråga F1"_s)) {
            EXPECT_EQ(chart->chart().rows.front().label, u"Klivet"_s) << "the largest positive share first";
        }
    }
}

TEST_F(ResultsPageTest, TabReachesEveryChartAndScrollsToIt)
{
    round.addParticipants();
    open();
    page->resize(1280, 400); // too low for all cards
    QApplication::processEvents();
    QApplication::setActiveWindow(&*page);
    choice(u"Questionnaire"_s)->setFocus();
    QStringList reached;
    for (int i = 0; i < 60 && !reached.contains(u"6. Fråga ALDER"_s); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached << QApplication::focusWidget()->accessibleName();
    }
    EXPECT_TRUE(reached.contains(u"6. Fråga ALDER"_s)) << reached.join(u'|').toStdString();
    EXPECT_TRUE(reached.contains(u"Show as table"_s));
    EXPECT_FALSE(QApplication::focusWidget()->visibleRegion().isEmpty()) << "the page follows the keys";
    EXPECT_TRUE(QApplication::focusWidget()->accessibleDescription().contains(u"38,0"_s));
}

TEST_F(ResultsPageTest, TabGoesDownThePageAlsoPastChartsThatCameLater)
{
    round.addParticipants();
    open();
    pick(u"Compare by"_s, u"Sex"_s); // a multiple choice question has a chart per group now
    QApplication::setActiveWindow(&*page);
    auto *column = page->findChild<CardColumn *>();
    choice(u"Questionnaire"_s)->setFocus();
    int before = -1;
    int stops = 0;
    for (int i = 0; i < 80; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *stop = QApplication::focusWidget();
        if (!column->isAncestorOf(stop))
            continue;
        const int top = stop->mapTo(column, QPoint()).y();
        if (stops > 0 && top < before)
            break; // round again
        before = top;
        ++stops;
    }
    int all = 0;
    for (const QWidget *widget : column->findChildren<QWidget *>())
        all += widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
    EXPECT_GE(stops, all) << "every stop before the page begins anew";
}

TEST_F(ResultsPageTest, OnlyComparisonsThatTheQuestionnaireAllowsAreOffered)
{
    round.addParticipants();
    round.addBoard(12);
    open();
    QStringList offered;
    for (int i = 0; i < choice(u"Compare by"_s)->count(); ++i)
        offered << choice(u"Compare by"_s)->itemText(i);
    EXPECT_EQ(offered, (QStringList{u"Nothing"_s, u"Sex"_s, u"Activity"_s, u"Version of the paper"_s}));
    pick(u"Compare by"_s, u"Sex"_s);
    pick(u"Questionnaire"_s, u"Styrelse"_s);
    EXPECT_EQ(choice(u"Compare by"_s)->count(), 1);
    EXPECT_EQ(countsOf(rowOf(u"1. Fråga S1"_s)), (std::vector<int>{0, 0, 0, 12, 0}));
}

TEST_F(ResultsPageTest, AnEarlierVersionCanBeCountedWhereThereAreSeveral)
{
    round.addParticipants();
    round.addBoard(12);
    open();
    QComboBox *versions = choice(u"Version counted"_s);
    EXPECT_TRUE(versions->isVisible());
    EXPECT_EQ(versions->currentText(), u"v2 (current)"_s);
    pick(u"Version counted"_s, u"v1"_s);
    EXPECT_EQ(countsOf(rowOf(u"4. Fråga GAMMAL"_s)), (std::vector<int>{3, 0, 0, 0, 0}));
    EXPECT_TRUE(test::saysSomewhere(*page, u"12 came on another version"_s));

    pick(u"Questionnaire"_s, u"Styrelse"_s);
    EXPECT_FALSE(versions->isVisible());
}

TEST_F(ResultsPageTest, TheWheelOverAChoiceChangesNothing)
{
    round.addParticipants();
    open();
    for (const QString &name : {u"Questionnaire"_s, u"Version counted"_s, u"Compare by"_s, u"Show"_s}) {
        QComboBox *box = choice(name);
        const int before = box->currentIndex();
        const QPointF middle = box->rect().center();
        QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(box, &wheel);
        EXPECT_EQ(box->currentIndex(), before) << name.toStdString();
    }
}

TEST_F(ResultsPageTest, TheTableHoldsEveryKindOfNothing)
{
    round.addParticipants();
    open();
    toggleTable();
    EXPECT_TRUE(page->findChildren<DistributionChart *>().empty());
    const QString f2 = u"3. Fråga F2 omformulerad"_s;
    EXPECT_EQ(cell(f2, u"Nivå 3"_s, 1), u"6"_s);
    EXPECT_EQ(cell(f2, u"Nivå 3"_s, 2), u"100 %"_s);
    EXPECT_EQ(cell(f2, u"Answered, the base of the shares"_s, 1), u"6"_s);
    EXPECT_EQ(cell(f2, displayName(Nothing::Blank), 1), u"4"_s);
    EXPECT_EQ(cell(f2, displayName(Nothing::Unreadable), 1), u"2"_s);
    EXPECT_EQ(cell(f2, displayName(Nothing::Changed), 1), u"3"_s);
    EXPECT_EQ(cell(f2, u"All responses"_s, 1), u"15"_s);
    EXPECT_EQ(cell(u"4. Fråga NY"_s, displayName(Nothing::Marks), 1), u"4"_s);
    EXPECT_EQ(cell(u"4. Fråga NY"_s, displayName(Nothing::NotInVersion), 1), u"3"_s);
    EXPECT_EQ(cell(u"1. Fråga kon"_s, displayName(Nothing::NotInVariant), 1), u"2"_s);
    EXPECT_EQ(cell(u"2. Fråga F1"_s, u"Positive options together"_s, 2), u"60 %"_s);
    EXPECT_EQ(cell(u"6. Fråga ALDER"_s, u"Mean"_s, 1), u"38,0"_s);

    pick(u"Compare by"_s, u"Activity"_s);
    EXPECT_EQ(cell(u"2. Fråga F1"_s, u"Nivå 2"_s, 2), u"4 (67 %)"_s); // four of six of Stegen
    EXPECT_EQ(cell(u"2. Fråga F1"_s, u"All responses"_s, 2), u"6"_s);
    EXPECT_EQ(cell(u"2. Fråga F1"_s, u"Remark"_s, 2), u"Few answers"_s);
}

TEST_F(ResultsPageTest, TablesOfTheDemoSayWhatTheTallySays)
{
    QTemporaryDir folder;
    const test::FixedClock clock;
    const auto path = createDemo({folder.path(), 7, 240}, clock);
    ASSERT_OK(path);
    auto store = Store::open(*path, Store::Access::ReadOnly, clock);
    ASSERT_OK(store);
    Session session(*std::move(store), clock);
    page.emplace(session, prompts);
    test::showWhole(*page);
    toggleTable();
    const Questionnaire &first = session.instrument()->questionnaires.front();
    const auto responses = session.store().responses().ofQuestionnaire(session.round()->id, first);
    ASSERT_OK(responses);
    int checked = 0;
    for (const Question &question : first.current().questions) {
        if (!question.isChoice())
            continue;
        const Tally counted = tally(question, *responses);
        const QString table = numberedText(question, u"sv"_s);
        for (std::size_t i = 0; i < question.options.size(); ++i, ++checked)
            EXPECT_EQ(cell(table, question.options[i].text.in(u"sv"_s), 1), QLocale().toString(counted.options[i]));
        for (const Nothing kind : kNothings)
            EXPECT_EQ(cell(table, displayName(kind), 1), QLocale().toString(counted.of(kind)));
        EXPECT_EQ(cell(table, u"Internal non-response together"_s, 1), QLocale().toString(counted.internalNonResponse()));
        EXPECT_EQ(cell(table, u"All responses"_s, 1), QLocale().toString(counted.total()));
    }
    EXPECT_GT(checked, 50);
}

TEST_F(ResultsPageTest, FewAnswersAreWarnedOfBelowTheLimitWithItsSource)
{
    round.addBoard(3);
    open();
    EXPECT_TRUE(test::saysSomewhere(*page, u"Few answers: 3 response(s) is below the limit of 10"_s));
    EXPECT_TRUE(test::saysSomewhere(*page, u"the program's own default"_s));
    EXPECT_EQ(rowOf(u"1. Fråga S1"_s).base, 3); // warned of, not hidden

    ASSERT_OK(round.store().settings().setFewAnswers(FewAnswersSetting{3, 2, u"styrelsen 2026-01-15"_s}));
    test::showWhole(*page);
    EXPECT_FALSE(test::saysSomewhere(*page, u"Few answers:"_s));

    ASSERT_OK(round.store().settings().setFewAnswers(FewAnswersSetting{4, 2, u"styrelsen 2026-01-15"_s}));
    test::showWhole(*page);
    EXPECT_TRUE(test::saysSomewhere(*page, u"below the limit of 4 (set by the federation: styrelsen 2026-01-15)"_s));
}

TEST_F(ResultsPageTest, IndicatorsStandWithTheirRuleInWords)
{
    round.addParticipants();
    open();
    pick(u"Show"_s, u"Indicators"_s);
    const auto charts = page->findChildren<ValueChart *>();
    ASSERT_EQ(charts.size(), 1);
    const std::vector<ValueRow> rows = charts.front()->chart().rows;
    ASSERT_EQ(rows.size(), 2U);
    // F1: 9 of 15 positive, NY: 2 of 8. Together 11 of 23.
    EXPECT_EQ(rows[0].valueText, u"48 %"_s);
    EXPECT_FALSE(rows[1].value.has_value());
    EXPECT_TRUE(test::saysSomewhere(*page, describe(round.session().instrument()->indicators[0])));
    toggleTable();
    EXPECT_EQ(cell(u"Share of positive answers"_s, u"1. Ett"_s, 1), u"48 %"_s);
    EXPECT_EQ(cell(u"Share of positive answers"_s, u"3. Tre"_s, 1), u"–"_s);
}

TEST_F(ResultsPageTest, OneKeySavesTheReportAndTheMenuTheOthers)
{
    round.addParticipants();
    open();
    QApplication::setActiveWindow(&*page);
    prompts.path = round.path(u"rapport.pdf"_s);
    QTest::keyClick(&*page, Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Success);
    EXPECT_TRUE(page->notice().text().contains(u"rapport.pdf"_s));
    EXPECT_TRUE(test::contentOf(prompts.path).startsWith("%PDF"));
    EXPECT_TRUE(prompts.suggestion.endsWith(u"results-2026.pdf"_s));

    const std::vector<std::tuple<Qt::Key, QString, QByteArray>> others{{Qt::Key_B, u"styrelse.pdf"_s, "%PDF"},
                                                                       {Qt::Key_X, u"bok.xlsx"_s, "PK"},
                                                                       {Qt::Key_T, u"tabell.csv"_s, "\xef\xbb\xbfquestionnaire;"},
                                                                       {Qt::Key_A, u"svar.sav"_s, "$FL2"}};
    for (const auto &[key, name, begin] : others) {
        prompts.path = round.path(name);
        QPushButton *more = test::buttonCalled(*page, u"Save as …"_s);
        ASSERT_NE(more, nullptr);
        QTest::keyClick(more, Qt::Key_Space);
        QWidget *menu = QApplication::activePopupWidget();
        ASSERT_NE(menu, nullptr);
        QTest::keyClick(menu, key);
        EXPECT_TRUE(test::contentOf(prompts.path).startsWith(begin)) << name.toStdString();
        EXPECT_TRUE(page->notice().text().contains(name)) << page->notice().text().toStdString();
    }
    EXPECT_TRUE(page->notice().text().contains(u"15 response(s) saved"_s));
    EXPECT_TRUE(page->notice().text().contains(u"nothing is hidden"_s));
}

TEST_F(ResultsPageTest, AReportThatCannotBeSavedIsAnErrorOnThePage)
{
    round.addParticipants();
    open();
    const QString path = round.path(u"finns-inte/rapport.pdf"_s);
    prompts.path = path;
    QTest::keyClick(page->primaryAction(), Qt::Key_Return);
    EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Error);
    EXPECT_TRUE(page->notice().text().contains(path)) << page->notice().text().toStdString();
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(ResultsPageTest, GivingUpTheFileSaysNothing)
{
    round.addParticipants();
    open();
    QTest::keyClick(page->primaryAction(), Qt::Key_Return);
    EXPECT_TRUE(page->notice().text().isEmpty());
}

TEST_F(ResultsPageTest, ANewResponseIsCountedWhileTheFiltersStay)
{
    round.addParticipants();
    round.addBoard(12);
    open();
    pick(u"Questionnaire"_s, u"Styrelse"_s);
    round.addBoard(1);
    test::showWhole(*page);
    EXPECT_EQ(choice(u"Questionnaire"_s)->currentText(), u"Styrelse"_s);
    EXPECT_EQ(rowOf(u"1. Fråga S1"_s).base, 13);
}

} // namespace

} // namespace ljus
