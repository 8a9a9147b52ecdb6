// The page Förbundet: rounds, activities, counts and limits, by keyboard.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/window/window_fixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

class FederationPageTest : public WindowTest
{
protected:
    FederationPageTest()
    {
        openDemoOf(40);
        federation = page(PageId::Federation);
    }
    [[nodiscard]] Store &store() { return window.workspace()->session().store(); }
    void typeInto(const QString &name, const QString &text) const
    {
        auto *edit = input<QLineEdit>(*federation, name);
        ASSERT_NE(edit, nullptr) << name.toStdString();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QTableView *counts() const { return input<QTableView>(*federation, u"Counts of the round"_s); }
    /// Writes @a text into a cell of the counts and presses Enter.
    void typeCount(int row, int column, const QString &text) const
    {
        QTableView *table = counts();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget()); // the cell can be written in at once
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QApplication::processEvents();
    }

    Page *federation = nullptr;
};

} // namespace

TEST_F(FederationPageTest, AddsARoundAndChoosesIt)
{
    typeInto(u"Name of the round"_s, u"Provet"_s);
    press(input<QLineEdit>(*federation, u"Name of the round"_s), Qt::Key_Return);
    EXPECT_EQ(window.workspace()->session().round()->name, u"Provet"_s);
    typeInto(u"Name of the round"_s, u"Provet"_s);
    press(input<QLineEdit>(*federation, u"Name of the round"_s), Qt::Key_Return);
    EXPECT_EQ(federation->notice().kind(), NoticeBar::Kind::Error) << "the name is taken";
}

TEST_F(FederationPageTest, AddsAnActivityAndRefusesAnIdentityNumber)
{
    const auto before = store().activities().all()->size();
    typeInto(u"Name of the activity"_s, u"Stegen"_s);
    press(input<QLineEdit>(*federation, u"Name of the activity"_s), Qt::Key_Return);
    EXPECT_EQ(store().activities().all()->size(), before + 1);
    typeInto(u"Name of the activity"_s, u"640823-3234"_s);
    press(input<QLineEdit>(*federation, u"Name of the activity"_s), Qt::Key_Return);
    EXPECT_EQ(store().activities().all()->size(), before + 1);
    EXPECT_EQ(federation->notice().kind(), NoticeBar::Kind::Error);
    EXPECT_EQ(input<QLineEdit>(*federation, u"Name of the activity"_s)->text(), u"640823-3234"_s) << "what was typed stays";
}

TEST_F(FederationPageTest, AWrongDateIsNamedAndNothingIsAdded)
{
    const auto before = store().activities().all()->size();
    typeInto(u"Name of the activity"_s, u"Stegen"_s);
    auto *first = input<QLineEdit>(*federation, u"First day"_s);
    ASSERT_NE(first, nullptr);
    first->setText(u"i våras"_s);
    press(input<QLineEdit>(*federation, u"Name of the activity"_s), Qt::Key_Return);
    EXPECT_TRUE(federation->notice().text().contains(u"i våras"_s));
    EXPECT_EQ(store().activities().all()->size(), before);
}

TEST_F(FederationPageTest, CountsAreTypedAndSavedCellByCell)
{
    ASSERT_NE(counts(), nullptr);
    const Id<Round> round = window.workspace()->session().round()->id;
    const auto lineOf = [&]() -> HandOutCounts {
        const auto activity = store().activities().all()->front().id;
        const auto lines = store().counts().ofRound(round);
        for (const HandOutCounts &line : *lines) {
            if (line.questionnaire == u"deltagare-pagaende" && line.activity == activity)
                return line;
        }
        return {};
    };
    typeCount(0, 1, u"50"_s);
    typeCount(0, 2, u"41"_s);
    EXPECT_EQ(lineOf().eligible, 50);
    EXPECT_EQ(lineOf().handedOut, 41);
    typeCount(0, 1, u"manga"_s);
    EXPECT_EQ(lineOf().eligible, 50) << "what is no number changes nothing";
    EXPECT_TRUE(federation->notice().text().contains(u"manga"_s));
    typeCount(0, 2, u"60"_s);
    EXPECT_EQ(lineOf().handedOut, 60) << "impossible, stored as told";
    EXPECT_FALSE(counts()->model()->index(0, 4).data().toString().isEmpty()) << "and flagged";
}

TEST_F(FederationPageTest, LimitsNeedASource)
{
    input<QSpinBox>(*federation, u"Warn below"_s)->setValue(20);
    press(button(*federation, u"Save limits"_s), Qt::Key_Space);
    EXPECT_EQ(federation->notice().kind(), NoticeBar::Kind::Error);
    EXPECT_FALSE(store().settings().fewAnswers()->has_value());
    typeInto(u"Who decided this"_s, u"Styrelsen 2026-02-01"_s);
    press(button(*federation, u"Save limits"_s), Qt::Key_Space);
    ASSERT_TRUE(store().settings().fewAnswers()->has_value());
    EXPECT_EQ(store().settings().fewAnswers()->value().warnBelow, 20);
    press(button(*federation, u"Back to the program's own"_s), Qt::Key_Space);
    EXPECT_FALSE(store().settings().fewAnswers()->has_value());
}

TEST_F(FederationPageTest, LimitsBeingWrittenStayWhenSomethingElseIsSaved)
{
    auto *warn = input<QSpinBox>(*federation, u"Warn below"_s);
    ASSERT_NE(warn, nullptr);
    const int before = warn->value();
    warn->setValue(before + 7);
    typeInto(u"Name of the activity"_s, u"Stegen"_s);
    press(input<QLineEdit>(*federation, u"Name of the activity"_s), Qt::Key_Return);
    EXPECT_EQ(warn->value(), before + 7);
    press(button(*federation, u"Save limits"_s), Qt::Key_Space);
    EXPECT_EQ(warn->value(), before + 7) << "refused without a source, and still there";
    typeInto(u"Who decided this"_s, u"Styrelsen"_s);
    press(button(*federation, u"Save limits"_s), Qt::Key_Space);
    press(button(*federation, u"Back to the program's own"_s), Qt::Key_Space);
    EXPECT_EQ(warn->value(), before);
}

TEST_F(FederationPageTest, TheDefinitionThatIsChosenForARoundStaysWhenSomethingElseIsSaved)
{
    auto *definition = input<QComboBox>(*federation, u"Definition"_s);
    ASSERT_NE(definition, nullptr);
    ASSERT_OK(store().instruments().add(sampleInstrument()));
    EXPECT_EQ(definition->currentIndex(), 1) << "the newest, as long as nobody chose";
    definition->setFocus();
    press(definition, Qt::Key_Up);
    typeInto(u"Name of the activity"_s, u"Stegen"_s);
    press(input<QLineEdit>(*federation, u"Name of the activity"_s), Qt::Key_Return);
    EXPECT_EQ(definition->currentIndex(), 0);
}

} // namespace ljus::test
