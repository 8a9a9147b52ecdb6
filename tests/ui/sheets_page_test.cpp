// The list of the page Enkätsvar: found, filtered, counted, sorted, opened.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sheets_fixture.h"
#include "ui/pages/sheets/sheet_list.h"
#include "ui/pages/sheets/sheet_view.h"
#include "ui/parts/look.h"
#include "ui/parts/notice_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest/QTest>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

const QStringList kAll{u"0001"_s, u"0002"_s, u"0003"_s, u"0004"_s, u"0005"_s, u"0006"_s};

/// Whatever of @a page shows words is as wide as it needs, and nothing cuts it off at the side.
void expectNothingIsCut(const QWidget &page)
{
    for (const QWidget *each : page.findChildren<QWidget *>()) {
        const bool hasWords = each->inherits("QLabel") || each->inherits("QAbstractButton") || each->inherits("QComboBox")
                              || each->inherits("ljus::KeyHint");
        if (!hasWords || each->visibleRegion().isEmpty())
            continue;
        const QString what = each->property("text").toString() + each->accessibleName();
        EXPECT_GE(each->width(), each->minimumSizeHint().width()) << what.toStdString();
        EXPECT_EQ(each->visibleRegion().boundingRect().width(), each->width()) << what.toStdString();
    }
}

class SheetsPageTest : public test::SheetsFixture
{
protected:
    void SetUp() override { begin(); }

    [[nodiscard]] QTableView &table() const { return *page->list().findChild<QTableView *>(); }
    [[nodiscard]] QLineEdit &field() const { return *page->list().findChild<QLineEdit *>(); }
    void search(const QString &text)
    {
        field().setFocus();
        field().selectAll();
        typeText(text);
    }
    void clickHeader(int column)
    {
        QHeaderView &header = *table().horizontalHeader();
        const QPoint middle(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, Qt::NoModifier, middle);
    }
    [[nodiscard]] QStringList offered(const QString &name) const
    {
        QStringList texts;
        const QComboBox *box = choice(name);
        for (int i = 0; box != nullptr && i < box->count(); ++i)
            texts << box->itemText(i);
        return texts;
    }
};

TEST_F(SheetsPageTest, ListsEverySheetWithWhereItBelongs)
{
    EXPECT_EQ(serials(), kAll);
    EXPECT_EQ(page->list().count(), u"6 sheet(s), 2 to look at"_s);
    EXPECT_EQ(cell(2, SheetsModel::Batch), u"1"_s);
    EXPECT_EQ(cell(2, SheetsModel::Questionnaire), u"Deltagare"_s);
    EXPECT_EQ(cell(2, SheetsModel::Version), u"v2"_s);
    EXPECT_EQ(cell(2, SheetsModel::Variant), u"Utan kön"_s);
    EXPECT_EQ(cell(2, SheetsModel::Activity), u"Klivet"_s);
    EXPECT_EQ(cell(2, SheetsModel::ToLookAt), displayName(SheetFlag::SameAsOther));
    EXPECT_EQ(cell(5, SheetsModel::Activity), QString());
    EXPECT_EQ(cell(6, SheetsModel::Batch), u"imported"_s) << "imported";
}

TEST_F(SheetsPageTest, FindsASerialAsWrittenOnThePaper)
{
    for (const QString &typed : {u"0003"_s, u"3"_s, u" 3 "_s}) {
        search(typed);
        EXPECT_EQ(serials(), QStringList{u"0003"_s}) << typed.toStdString();
    }
    EXPECT_EQ(page->list().count(), u"1 of 6 sheet(s)"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(page->isSheetOpen());
    EXPECT_EQ(page->view().sheet().serial, 3);
}

TEST_F(SheetsPageTest, FindsActivitiesAndQuestionnairesByAPartOfTheirNames)
{
    search(u"änG"_s);
    EXPECT_EQ(serials(), QStringList{u"0004"_s});
    search(u"styr"_s);
    EXPECT_EQ(serials(), QStringList{u"0005"_s});
    press(Qt::Key_Down);
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(SheetsPageTest, ChoicesOfferWhatOccursAndNarrowTheList)
{
    EXPECT_EQ(offered(u"Pile"_s), (QStringList{u"All"_s, u"None: imported"_s, u"1"_s, u"2"_s, u"3"_s}));
    EXPECT_EQ(offered(u"Activity"_s), (QStringList{u"All"_s, u"Klivet"_s, u"Åsen"_s, u"Ängen"_s, u"None"_s}));
    EXPECT_EQ(offered(u"Questionnaire"_s), (QStringList{u"All"_s, u"Deltagare"_s, u"Styrelse"_s}));
    EXPECT_EQ(offered(u"Version"_s), (QStringList{u"All"_s, u"v1"_s, u"v2"_s}));
    EXPECT_EQ(offered(u"Look at"_s), (QStringList{u"All"_s, u"Anything to look at"_s, displayName(SheetFlag::OneOptionToEnd),
                                                  displayName(SheetFlag::SameAsOther)}));
    pick(u"Pile"_s, u"None: imported"_s);
    EXPECT_EQ(serials(), QStringList{u"0006"_s});
    pick(u"Pile"_s, u"All"_s);
    pick(u"Activity"_s, u"None"_s);
    EXPECT_EQ(serials(), QStringList{u"0005"_s});
    pick(u"Activity"_s, u"All"_s);
    pick(u"Version"_s, u"v1"_s);
    EXPECT_EQ(serials(), (QStringList{u"0004"_s, u"0005"_s}));
    pick(u"Questionnaire"_s, u"Deltagare"_s);
    EXPECT_EQ(serials(), QStringList{u"0004"_s});
    pick(u"Version"_s, u"All"_s);
    pick(u"Look at"_s, u"Anything to look at"_s);
    EXPECT_EQ(serials(), (QStringList{u"0002"_s, u"0004"_s}));
    pick(u"Look at"_s, displayName(SheetFlag::SameAsOther));
    EXPECT_EQ(serials(), QStringList{u"0002"_s});
}

TEST_F(SheetsPageTest, WhatIsChosenStaysThoughItOccursNoMore)
{
    pick(u"Look at"_s, u"Anything to look at"_s);
    ASSERT_OK(store().sheets().settle(idOf(2), SheetFlag::SameAsOther));
    EXPECT_EQ(serials(), QStringList{u"0004"_s});
    ASSERT_OK(store().sheets().settle(idOf(4), SheetFlag::OneOptionToEnd));
    EXPECT_EQ(serials(), QStringList());
    EXPECT_TRUE(says(u"No sheet is like that"_s));
    press(button(u"Show all sheets"_s));
    EXPECT_EQ(serials(), kAll);
    EXPECT_EQ(page->list().count(), u"6 sheet(s)"_s);
}

TEST_F(SheetsPageTest, ARoundWithOnePileOffersNoChoice)
{
    for (const int serial : {4, 5, 6})
        ASSERT_OK(store().sheets().remove(idOf(serial)));
    EXPECT_EQ(serials().size(), 3);
    for (const QString &name : {u"Pile"_s, u"Activity"_s, u"Questionnaire"_s, u"Version"_s})
        EXPECT_EQ(choice(name), nullptr) << name.toStdString();
    EXPECT_NE(choice(u"Look at"_s), nullptr);
}

TEST_F(SheetsPageTest, ASearchWithoutResultSaysSoAndIsCleared)
{
    search(u"zzz"_s);
    EXPECT_TRUE(says(u"No sheet is like that"_s));
    press(Qt::Key_Return);
    EXPECT_FALSE(page->isSheetOpen());
    press(button(u"Show all sheets"_s));
    EXPECT_EQ(serials(), kAll);
    EXPECT_TRUE(field().text().isEmpty());
}

TEST_F(SheetsPageTest, AHeaderSortsInSwedishOrderAndKeepsWhatIsChosen)
{
    page->list().choose(idOf(4));
    clickHeader(SheetsModel::Activity);
    EXPECT_EQ(serials(), (QStringList{u"0001"_s, u"0002"_s, u"0003"_s, u"0006"_s, u"0004"_s, u"0005"_s}));
    EXPECT_EQ(chosen(), u"0004"_s);
    clickHeader(SheetsModel::Serial);
    clickHeader(SheetsModel::Serial);
    EXPECT_EQ(serials().first(), u"0006"_s);
    clickHeader(SheetsModel::Batch);
    EXPECT_EQ(serials().last(), u"0006"_s) << "no pile";
    search(u"Klivet"_s);
    EXPECT_EQ(serials(), (QStringList{u"0001"_s, u"0002"_s, u"0003"_s}));
}

TEST_F(SheetsPageTest, EnterAndDoubleClickOpenAndEscapeComesBack)
{
    openSheet(2);
    EXPECT_EQ(page->view().sheet().serial, 2);
    press(Qt::Key_Escape);
    EXPECT_FALSE(page->isSheetOpen());
    EXPECT_EQ(chosen(), u"0002"_s);
    EXPECT_TRUE(table().hasFocus());

    const QPoint third = table().visualRect(table().model()->index(2, 1)).center();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::NoModifier, third);
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, Qt::NoModifier, third);
    ASSERT_TRUE(page->isSheetOpen());
    EXPECT_EQ(page->view().sheet().serial, 3);
    press(button(u"Back to the list"_s));
    EXPECT_FALSE(page->isSheetOpen());
    EXPECT_EQ(chosen(), u"0003"_s);
}

TEST_F(SheetsPageTest, AllIsReachedByTabInTheOrderItIsRead)
{
    field().setFocus();
    QStringList names;
    for (int i = 0; i < 7; ++i) {
        names << QApplication::focusWidget()->accessibleName();
        press(Qt::Key_Tab);
    }
    EXPECT_EQ(names, (QStringList{u"Find a sheet"_s, u"Pile"_s, u"Activity"_s, u"Questionnaire"_s, u"Version"_s, u"Look at"_s,
                                  u"Sheets"_s}));
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(field().hasFocus());
}

TEST_F(SheetsPageTest, ADeletedSheetIsPutBackWhole)
{
    const Answer before = stored(2, u"VAL"_s);
    openSheet(2);
    press(button(u"Delete the sheet"_s));
    EXPECT_FALSE(page->isSheetOpen());
    EXPECT_EQ(serials(), (QStringList{u"0001"_s, u"0003"_s, u"0004"_s, u"0005"_s, u"0006"_s}));
    EXPECT_EQ(chosen(), u"0003"_s) << "the next one";
    EXPECT_TRUE(page->notice().text().contains(u"0002"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(serials(), kAll);
    EXPECT_EQ(chosen(), u"0002"_s);
    EXPECT_TRUE(page->notice().isHidden());
    EXPECT_EQ(stored(2, u"VAL"_s), before);
    EXPECT_EQ(findings(2).size(), 1U);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(serials(), kAll) << "there is nothing more to put back";
}

TEST_F(SheetsPageTest, TheNoticeOffersToPutASheetBack)
{
    openSheet(5);
    press(button(u"Delete the sheet"_s));
    press(page->notice().actionButton());
    EXPECT_EQ(serials(), kAll);
    openSheet(5);
    press(button(u"Delete the sheet"_s));
    page->notice().clear(); // read, and put away
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(serials().size(), 5);
}

TEST_F(SheetsPageTest, TheLastSheetDeletedCanBePutBackToo)
{
    for (const int serial : {2, 3, 4, 5, 6})
        ASSERT_OK(store().sheets().remove(idOf(serial)));
    openSheet(1);
    press(button(u"Delete the sheet"_s));
    EXPECT_TRUE(says(u"No sheets yet"_s));
    press(page->notice().actionButton());
    EXPECT_EQ(serials(), QStringList{u"0001"_s});
    EXPECT_FALSE(says(u"No sheets yet"_s));
}

TEST_F(SheetsPageTest, EveryInputHasANameForScreenReaders)
{
    openSheet(2);
    for (const QWidget *each : page->findChildren<QWidget *>()) {
        const auto *pressed = qobject_cast<const QAbstractButton *>(each);
        const bool isInput = each->focusPolicy() & Qt::TabFocus && each->isVisible() && each->focusProxy() == nullptr;
        const bool isPart = qobject_cast<QComboBox *>(each->parentWidget()) != nullptr;
        if (isInput && !isPart) {
            EXPECT_FALSE(each->accessibleName().isEmpty() && (pressed == nullptr || pressed->text().isEmpty()))
                << each->metaObject()->className();
        }
    }
    EXPECT_FALSE(button(u"It says so on the paper"_s)->accessibleDescription().isEmpty()) << "which of them";
}

TEST_F(SheetsPageTest, NothingIsCutInASmallWindowOrWithLargeText)
{
    const QFont font = QApplication::font();
    for (const auto &[factor, size] : {std::pair{1.0, QSize(1072, 700)}, {1.0, QSize(750, 440)}, {2.0, QSize(1500, 900)}}) {
        QApplication::setFont(scaled(font, factor));
        window->resize(size);
        QTest::qWait(50);
        ASSERT_EQ(window->size(), size) << "the page asks for more room";
        expectNothingIsCut(*page);
        EXPECT_GE(table().columnWidth(SheetsModel::ToLookAt),
                  table().fontMetrics().horizontalAdvance(displayName(SheetFlag::ShiftedFromPrevious)));
        openSheet(2);
        press(Qt::Key_1);
        QTest::qWait(50);
        ASSERT_EQ(window->size(), size) << "the sheet asks for more room";
        expectNothingIsCut(*page);
        press(Qt::Key_Escape);
    }
    QApplication::setFont(font);
}

class EmptySheetsPageTest : public test::SheetsFixture
{
};

TEST_F(EmptySheetsPageTest, SaysWhatToDoBeforeThereAreSheets)
{
    makeFile();
    open();
    std::optional<PageId> asked;
    QObject::connect(page, &Page::pageRequested, page, [&](PageId id) { asked = id; });
    EXPECT_TRUE(says(u"No sheets yet"_s));
    press(button(u"Go to entry"_s));
    EXPECT_EQ(asked, PageId::Entry);
    keySheets();
    EXPECT_EQ(serials(), kAll);
}

TEST_F(EmptySheetsPageTest, SaysWhatToDoBeforeThereIsARound)
{
    ASSERT_OK(Store::create(path(), {{}, u"Prov"_s}, test::sampleInstrument(), clock));
    open();
    std::optional<PageId> asked;
    QObject::connect(page, &Page::pageRequested, page, [&](PageId id) { asked = id; });
    press(button(u"Add a round"_s));
    EXPECT_EQ(asked, PageId::Federation);
}

} // namespace

} // namespace ljus
