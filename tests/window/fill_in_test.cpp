// The counts of a round filled in by keyboard alone, as from a list on paper.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/window/window_fixture.h"
#include "ui/parts/fill_in_table.h"

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

class FillInTest : public WindowTest
{
protected:
    FillInTest()
    {
        openDemoOf(40);
        table = input<FillInTable>(*page(PageId::Federation), u"Counts of the round"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 1));
        QApplication::processEvents();
    }
    /// Keys go to whatever has the focus, as a keyboard's do.
    static void key(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        QApplication::processEvents();
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }

    FillInTable *table = nullptr;
};

} // namespace

TEST_F(FillInTest, TabGoesFromCountToCountAndOnToTheNextRow)
{
    type(u"51"_s);
    key(Qt::Key_Tab);
    type(u"42"_s);
    key(Qt::Key_Tab);
    type(u"33"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(cell(0, 1), u"51"_s);
    EXPECT_EQ(cell(0, 2), u"42"_s);
    EXPECT_EQ(cell(1, 1), u"33"_s);
}

TEST_F(FillInTest, EnterGoesDownTheColumn)
{
    type(u"51"_s);
    key(Qt::Key_Return);
    type(u"32"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(cell(0, 1), u"51"_s);
    EXPECT_EQ(cell(1, 1), u"32"_s);
}

TEST_F(FillInTest, TabLeavesTheTableAtItsLastCount)
{
    table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 2));
    QApplication::processEvents();
    type(u"7"_s);
    key(Qt::Key_Tab);
    EXPECT_EQ(cell(table->model()->rowCount() - 1, 2), u"7"_s);
    EXPECT_FALSE(table->isAncestorOf(QApplication::focusWidget()));
}

} // namespace ljus::test
