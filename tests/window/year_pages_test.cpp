// Översikt, Utdelning and Enkäter: what they say against what was counted.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/instruments/instrument_format.h"
#include "tests/ui/holder.h"
#include "tests/window/window_fixture.h"
#include "ui/pages/distribution/distribution_overview.h"
#include "ui/pages/distribution_page.h"

#include <QComboBox>
#include <QFile>
#include <QTableView>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

int returnedInAll(Session &session)
{
    int sum = 0;
    const auto counts = session.store().responses().returned(session.round()->id);
    for (const ReturnedCount &count : *counts)
        sum += count.returned;
    return sum;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_F(WindowTest, OverviewCountsWhatIsKeyedAndLeadsOn)
{
    openDemoOf(60);
    Page *overview = page(PageId::Overview);
    const int returned = returnedInAll(window.workspace()->session());
    ASSERT_GT(returned, 50);
    EXPECT_TRUE(wordsOn(*overview).contains(u"%1 response"_s.arg(returned))) << wordsOn(*overview).toStdString();
    QAbstractButton *submission = button(*overview, u"Go to submission"_s);
    ASSERT_NE(submission, nullptr);
    press(submission, Qt::Key_Space);
    EXPECT_EQ(window.workspace()->currentPage(), PageId::Submission);
}

TEST_F(WindowTest, OverviewLeadsToThePlaceThatItNames)
{
    openDemoOf(40);
    Session &session = window.workspace()->session();
    const auto activities = session.store().activities().all().value();
    // The last one in the alphabet, so that it is not the row that is chosen anyhow.
    ASSERT_OK(session.store().counts().set({session.round()->id, u"insatspersonal"_s, activities.back().id, 3, 9}));
    button(*page(PageId::Overview), u"Mend it"_s)->click();
    ASSERT_EQ(window.workspace()->currentPage(), PageId::Distribution);
    const auto *distribution = qobject_cast<DistributionPage *>(page(PageId::Distribution));
    const DistributionLine *chosen = distribution->overview().chosen();
    ASSERT_NE(chosen, nullptr);
    EXPECT_EQ(chosen->activity->id, activities.back().id);
    EXPECT_EQ(chosen->questionnaire->key, u"insatspersonal"_s);
}

TEST_F(WindowTest, OverviewOfANewFileLeadsToTheFirstRound)
{
    const QString file = path(u"ny.ljuspunkt"_s);
    ASSERT_OK(Store::create(file, {{}, u"Ny"_s}, sampleInstrument(), clock)); // closed again at once
    ASSERT_TRUE(window.openFile(file));
    QAbstractButton *add = button(*page(PageId::Overview), u"Add a round"_s);
    ASSERT_NE(add, nullptr);
    press(add, Qt::Key_Space);
    EXPECT_EQ(window.workspace()->currentPage(), PageId::Federation);
}

TEST_F(WindowTest, DistributionShowsRatesAndLeavesWhatIsUnknownEmpty)
{
    openDemoOf(40);
    Session &session = window.workspace()->session();
    const auto activity = session.store().activities().all()->front().id;
    ASSERT_OK(session.store().counts().set({session.round()->id, u"remittenter"_s, activity, 50, 41}));
    const auto *distribution = qobject_cast<DistributionPage *>(page(PageId::Distribution));
    ASSERT_NE(distribution, nullptr);
    const QTableView *table = &distribution->overview().table();
    bool found = false;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (cell(*table->model(), row, 2) != u"50" || cell(*table->model(), row, 3) != u"41")
            continue;
        found = true;
        EXPECT_EQ(cell(*table->model(), row, 4), u"82"_s);
        EXPECT_EQ(cell(*table->model(), row, 5), u"0"_s);
        EXPECT_EQ(cell(*table->model(), row, 6), u"0"_s);
    }
    EXPECT_TRUE(found);
}

TEST_F(WindowTest, QuestionnairesShowWhatChangedAndTakeADefinition)
{
    openDemoOf(20);
    Page *questionnaires = page(PageId::Questionnaires);
    const auto *table = questionnaires->findChild<QTableView *>();
    QStringList changes;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        changes << cell(*table->model(), row, 4);
    EXPECT_EQ(changes.count(u"reworded"_s), 1);
    EXPECT_EQ(changes.count(u"new"_s), 1);

    prompts.answer = path(u"prov.instrument.json"_s);
    QFile file(prompts.answer);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(writeInstrument(sampleInstrument()));
    file.close();
    press(questionnaires->primaryAction(), Qt::Key_Space);
    EXPECT_EQ(questionnaires->notice().kind(), NoticeBar::Kind::Success) << questionnaires->notice().text().toStdString();
    EXPECT_EQ(window.workspace()->session().store().instruments().all()->size(), 2U);
    EXPECT_EQ(input<QComboBox>(*questionnaires, u"Definition"_s)->currentIndex(), 1) << "the new one is shown";

    auto *definition = input<QComboBox>(*questionnaires, u"Definition"_s);
    definition->setCurrentIndex(0);
    press(questionnaires->primaryAction(), Qt::Key_Space);
    EXPECT_EQ(definition->currentIndex(), 1) << "the one that was there already is shown";
    definition->setCurrentIndex(0);
    {
        const Holder holder(window.workspace()->session().store().path());
        press(questionnaires->primaryAction(), Qt::Key_Space);
        EXPECT_EQ(questionnaires->notice().kind(), NoticeBar::Kind::Error);
        EXPECT_EQ(definition->currentIndex(), 0) << "a failure leaves the choice";
    }

    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{ \"format\": ");
    file.close();
    press(questionnaires->primaryAction(), Qt::Key_Space);
    EXPECT_EQ(questionnaires->notice().kind(), NoticeBar::Kind::Error);
    EXPECT_EQ(window.workspace()->session().store().instruments().all()->size(), 2U);
}

TEST_F(WindowTest, AFileOpenForReadingOffersNoChange)
{
    const auto demo = createDemo({path(u"demo"_s), 1, 20}, clock);
    ASSERT_OK(demo);
    ASSERT_TRUE(window.openFile(*demo, Store::Access::ReadOnly));
    EXPECT_FALSE(page(PageId::Questionnaires)->primaryAction()->isEnabled());
    const QAbstractButton *add = button(*page(PageId::Federation), u"Add the round"_s);
    ASSERT_NE(add, nullptr);
    EXPECT_FALSE(add->isEnabled());
}

} // namespace ljus::test
