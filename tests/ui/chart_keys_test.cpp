// Tests that keys, mouse and screen readers are given the same figures of a chart.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/chart_samples.h"
#include "ui/charts/distribution_chart.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace ljus {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

class ChartKeysTest : public testing::Test
{
protected:
    ChartKeysTest() : layout(&window)
    {
        layout.addWidget(&before);
        layout.addWidget(&chart);
        layout.addWidget(&after);
        show(sixOptions());
    }

    void show(BarChart content)
    {
        chart.setChart(std::move(content));
        window.resize(900, 700);
        window.show();
        window.activateWindow();
        before.setFocus();
        EXPECT_TRUE(QTest::qWaitFor([this] { return before.hasFocus() && chart.width() > 700; }));
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(window.focusWidget(), Qt::Key(key), modifiers); }
    void pointAt(ChartPlace place)
    {
        const QPoint target = chart.picture().areaOf(place, chart.width()).center().toPoint();
        QTest::mouseMove(window.windowHandle(), chart.mapTo(&window, target));
        QTest::qWait(1);
    }

    QWidget window;
    QVBoxLayout layout;
    QLineEdit before;
    DistributionChart chart;
    QLineEdit after;
};

TEST_F(ChartKeysTest, TabGoesThroughItAndShowsWhereItIs)
{
    const QImage without = chart.grab().toImage();
    press(Qt::Key_Tab);
    ASSERT_TRUE(chart.hasFocus());
    EXPECT_EQ(chart.shownSentence(), u"1. Jag får det stöd jag behöver: Option 1, 2 of 90 (2 %)"_s);
    EXPECT_NE(chart.grab().toImage(), without);
    press(Qt::Key_Tab);
    EXPECT_TRUE(after.hasFocus()) << "no trap";
    EXPECT_EQ(chart.shownSentence(), QString());
    EXPECT_EQ(chart.grab().toImage(), without);
}

TEST_F(ChartKeysTest, ArrowsGoFromPartToPartAndFromRowToRow)
{
    press(Qt::Key_Tab);
    press(Qt::Key_Left);
    EXPECT_EQ(chart.current(), (ChartPlace{0, 0})) << "nothing is further left";
    press(Qt::Key_Right);
    EXPECT_EQ(chart.current(), (ChartPlace{0, 1}));
    press(Qt::Key_Down);
    EXPECT_EQ(chart.current(), (ChartPlace{1, 1}));
    press(Qt::Key_Down);
    EXPECT_EQ(chart.current(), (ChartPlace{2, 4})) << "the only part that anyone chose";
    press(Qt::Key_Right);
    EXPECT_EQ(chart.shownSentence(), u"3. Jag är delaktig i min planering: internal non-response 12"_s);
    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(chart.shownSentence(), u"6. <b>Dold</b> & klar: Dold: för få svar"_s);
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(chart.current(), (ChartPlace{0, 0}));
    press(Qt::Key_End);
    EXPECT_EQ(chart.current(), (ChartPlace{0, 6})) << "non-response stands behind the last option";
    press(Qt::Key_Home);
    EXPECT_EQ(chart.current(), (ChartPlace{0, 0}));
}

TEST_F(ChartKeysTest, TheMouseShowsTheSameAsTheKeys)
{
    press(Qt::Key_Tab);
    QStringList byKeys;
    for (const ChartPlace place : chart.places()) {
        if (place.row > 1)
            break;
        press(Qt::Key_Home, Qt::ControlModifier);
        while (chart.current().row != place.row)
            press(Qt::Key_Down);
        press(Qt::Key_Home);
        while (chart.current() != place)
            press(Qt::Key_Right);
        byKeys << chart.shownSentence();
        press(Qt::Key_Escape);
        EXPECT_EQ(chart.shownSentence(), QString());
    }
    before.setFocus();
    QStringList byMouse;
    for (const ChartPlace place : chart.places()) {
        if (place.row > 1)
            break;
        pointAt(place);
        byMouse << chart.shownSentence();
    }
    EXPECT_GT(byMouse.size(), 10);
    EXPECT_EQ(byMouse, byKeys);
}

TEST_F(ChartKeysTest, AClickMakesAPartCurrent)
{
    const ChartPlace place{3, 3};
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.picture().areaOf(place, chart.width()).center().toPoint());
    EXPECT_TRUE(chart.hasFocus());
    EXPECT_EQ(chart.current(), place);
    press(Qt::Key_Right);
    EXPECT_EQ(chart.current(), (ChartPlace{3, 4}));
}

TEST_F(ChartKeysTest, HeadingsArePassedAndBreaksAreSaid)
{
    show(overTime());
    press(Qt::Key_Tab);
    EXPECT_EQ(chart.current().row, 1);
    press(Qt::Key_Down);
    EXPECT_EQ(chart.shownSentence(), u"2025: Dold: för få svar"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(chart.shownSentence(), u"Frågan fick ny lydelse i november 2025"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(chart.current().row, 6);
}

TEST_F(ChartKeysTest, AScreenReaderFindsEveryPartAndWhichIsCurrent)
{
    press(Qt::Key_Tab);
    press(Qt::Key_Right);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&chart);
    ASSERT_EQ(access->childCount(), static_cast<int>(chart.places().size()));
    ASSERT_NE(access->focusChild(), nullptr);
    EXPECT_EQ(access->focusChild()->text(QAccessible::Name), chart.shownSentence());
    EXPECT_TRUE(access->focusChild()->state().focused);
    EXPECT_EQ(access->indexOfChild(access->child(3)), 3);
    QAccessibleInterface *part = access->child(3);
    EXPECT_EQ(access->childAt(part->rect().center().x(), part->rect().center().y()), part);
    show(threeOptions());
    EXPECT_EQ(access->childCount(), 6);
}

TEST_F(ChartKeysTest, TheMenuIsAskedForOnceByKeyAndByMouse)
{
    const QSignalSpy asked(&chart, &ChartWidget::menuRequested);
    press(Qt::Key_Tab);
    press(Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_EQ(asked.count(), 1);
    press(Qt::Key_Menu);
    EXPECT_EQ(asked.count(), 2);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {5, 5}, chart.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&chart, &byKey); // some systems send it along with the key
    EXPECT_EQ(asked.count(), 2);
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, {5, 5}, chart.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&chart, &byMouse);
    EXPECT_EQ(asked.count(), 3);
    EXPECT_EQ(asked.last().first().toPoint(), chart.mapToGlobal(QPoint(5, 5)));
}

TEST(ChartScrollTest, WhatTheKeysGetToIsBroughtIntoView)
{
    QScrollArea area;
    auto *chart = new DistributionChart; // the area takes it over
    BarChart content = sixOptions();
    for (int row = 0; row < 20; ++row)
        content.rows.push_back(rowOf(u"Fråga %1"_s.arg(row), {1, 2, 3, 4, 5, 6}, 5));
    chart->setChart(content);
    area.setWidget(chart);
    chart->resize(700, chart->heightForWidth(700));
    area.resize(760, 300);
    area.show();
    area.activateWindow();
    chart->setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(QTest::qWaitFor([chart] { return chart->hasFocus(); }));
    QTest::keyClick(chart, Qt::Key_End, Qt::ControlModifier);
    const QRect part = chart->picture().areaOf(chart->current(), chart->width()).toAlignedRect();
    EXPECT_TRUE(chart->visibleRegion().contains(part.center()));
    EXPECT_GT(area.verticalScrollBar()->value(), 0);
    QTest::keyClick(chart, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_TRUE(chart->visibleRegion().contains(chart->picture().areaOf(chart->current(), chart->width()).center().toPoint()));
}

} // namespace

} // namespace ljus
