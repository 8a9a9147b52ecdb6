// What is chosen before keying, and what happens to a form that was left.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/entry/entry_setup.h"

#include "tests/ui/entry_fixture.h"
#include "ui/parts/empty_state.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

class EntrySetupTest : public test::EntryFixture
{
protected:
    void SetUp() override { begin(test::sampleInstrument()); }

    void addActivity(const QString &name)
    {
        Activity activity;
        activity.name = name;
        ASSERT_OK(session->store().activities().add(activity));
    }
};

TEST_F(EntrySetupTest, EscapeLeavesAndTheFormCanBeContinuedOrDiscarded)
{
    startForm(u"deltagare"_s, u"v1"_s, u"utan"_s);
    press(Qt::Key_2);
    press(Qt::Key_Escape);
    EXPECT_FALSE(page->isKeying());
    EXPECT_TRUE(page->setup().continueButton().isVisible());
    EXPECT_FALSE(page->setup().startButton().isVisible());
    press(Qt::Key_Return);
    EXPECT_TRUE(page->isKeying());
    EXPECT_EQ(page->desk()->question()->key, u"F2"_s);
    press(Qt::Key_Escape);
    page->setup().discardButton().setFocus();
    press(Qt::Key_Space);
    EXPECT_FALSE(unfinished());
    EXPECT_FALSE(page->setup().continueButton().isVisible());
    press(Qt::Key_Return);
    EXPECT_TRUE(page->isKeying());
    EXPECT_EQ(current(), 0);
}

TEST_F(EntrySetupTest, AnActivityIsChosenAndNotAssumed)
{
    addActivity(u"Steget"_s);
    page->setup().takeFocus();
    press(Qt::Key_Return);
    EXPECT_FALSE(page->isKeying());
    QComboBox &activity = page->setup().activity();
    EXPECT_EQ(QApplication::focusWidget(), &activity);
    press(Qt::Key_Down);
    EXPECT_EQ(activity.currentText(), u"Steget"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(page->isKeying());
    press(Qt::Key_1);
    EXPECT_TRUE(unfinished()->head.activity);
}

TEST_F(EntrySetupTest, ABoardIsTiedToNoActivity)
{
    addActivity(u"Steget"_s);
    startForm(u"styrelse"_s);
    press(Qt::Key_1);
    EXPECT_FALSE(unfinished()->head.activity);
    EXPECT_EQ(unfinished()->head.language, u"sv"_s);
}

TEST_F(EntrySetupTest, TheActivityOfAPileDoesNotFollowToTheBoard)
{
    addActivity(u"Steget"_s);
    EntrySetup &setup = page->setup();
    const auto take = [&](const QString &questionnaire) {
        setup.questionnaire().setCurrentIndex(setup.questionnaire().findData(questionnaire));
    };
    setup.activity().setFocus();
    press(Qt::Key_Down);
    ASSERT_TRUE(setup.head().activity);
    take(u"styrelse"_s);
    EXPECT_FALSE(setup.head().activity);
    take(u"deltagare"_s);
    EXPECT_EQ(setup.activity().currentText(), u"Steget"_s);
    take(u"styrelse"_s);
    startForm(u"styrelse"_s);
    press(Qt::Key_1);
    EXPECT_FALSE(unfinished()->head.activity);
}

TEST_F(EntrySetupTest, ActivitiesAreAskedForOnlyWhereTheFormsBelongToOne)
{
    addActivity(u"Steget"_s);
    EntrySetup &setup = page->setup();
    EXPECT_TRUE(setup.activity().isVisible());
    setup.questionnaire().setCurrentIndex(setup.questionnaire().findData(u"styrelse"_s));
    EXPECT_FALSE(setup.activity().isVisible());
    addActivity(u"Trappan"_s); // fills the choices anew
    EXPECT_FALSE(setup.activity().isVisible());
    setup.questionnaire().setCurrentIndex(setup.questionnaire().findData(u"deltagare"_s));
    EXPECT_TRUE(setup.activity().isVisible());
    EXPECT_EQ(setup.activity().currentIndex(), -1) << "still to be chosen";
}

TEST_F(EntrySetupTest, TheQuestionnaireIsAskedForFirst)
{
    EntrySetup &setup = page->setup();
    setup.questionnaire().setFocus();
    tabTo(setup.activity());
    EXPECT_LT(setup.questionnaire().mapTo(page, QPoint()).y(), setup.activity().mapTo(page, QPoint()).y());
}

TEST_F(EntrySetupTest, WhatWasKeyedIsCountedOnceTheActivityIsChosen)
{
    startForm(u"deltagare"_s, u"v1"_s, u"utan"_s);
    pressEach(u"123\r"_s);
    press(Qt::Key_Escape);
    const auto isCounted = [this] {
        const auto labels = page->setup().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [](const QLabel *label) { return label->text() == u"Keyed so far: 1"_s; });
    };
    EXPECT_TRUE(isCounted());
    addActivity(u"Steget"_s);
    open();
    EXPECT_FALSE(isCounted());
    page->setup().activity().setFocus();
    press(Qt::Key_End);
    EXPECT_EQ(page->setup().activity().currentText(), u"No activity"_s);
    EXPECT_TRUE(isCounted());
}

TEST_F(EntrySetupTest, ChoicesAreRememberedAndTheCurrentVersionComesFirst)
{
    EXPECT_EQ(page->setup().head().version, u"v2"_s);
    startForm(u"deltagare"_s, u"v1"_s, u"utan"_s);
    press(Qt::Key_Escape);
    window->setCurrentIndex(1);
    addActivity(u"Steget"_s);
    window->setCurrentIndex(0);
    const ResponseHead head = page->setup().head();
    EXPECT_EQ(head.version, u"v1"_s);
    EXPECT_EQ(head.variant, u"utan"_s);
    page->setup().questionnaire().setCurrentIndex(page->setup().questionnaire().findData(u"styrelse"_s));
    EXPECT_FALSE(page->setup().variant().isVisible());
}

TEST_F(EntrySetupTest, WithoutARoundThePageSaysWhereToMakeOne)
{
    close();
    ASSERT_TRUE(QFile::remove(path()));
    auto store = Store::create(path(), {{}, u"Prov"_s}, test::sampleInstrument(), clock);
    ASSERT_OK(store);
    session = std::make_unique<Session>(*std::move(store), clock);
    EntryPage lonely(*session);
    lonely.show();
    std::optional<PageId> wanted;
    QObject::connect(&lonely, &Page::pageRequested, &lonely, [&](PageId id) { wanted = id; });
    auto *empty = lonely.findChild<EmptyState *>();
    ASSERT_TRUE(empty != nullptr && empty->isVisible());
    empty->button()->click();
    EXPECT_EQ(wanted, PageId::Federation);
}

TEST_F(EntrySetupTest, AnotherRoundHasItsOwnUnfinishedForm)
{
    startForm(u"deltagare"_s, u"v1"_s, u"utan"_s);
    press(Qt::Key_1);
    Round next = *session->round();
    next.id = {};
    next.uuid = {};
    next.name = u"Nästa"_s;
    next.from = next.from.addYears(1);
    next.to = next.to.addYears(1);
    const auto added = session->store().rounds().add(next);
    ASSERT_OK(added);
    EXPECT_TRUE(page->isKeying()) << "the chosen round is the same";
    session->chooseRound(*added);
    EXPECT_FALSE(page->isKeying());
    session->chooseRound(round);
    EXPECT_TRUE(page->isKeying());
    EXPECT_EQ(page->desk()->question()->key, u"F2"_s);
}

} // namespace

} // namespace ljus
