// Tests of the building blocks: readable in both themes, usable by keyboard, said aloud.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/bar_cell.h"
#include "ui/parts/card.h"
#include "ui/parts/figure_card.h"
#include "ui/parts/filter_row.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/form_row.h"
#include "ui/parts/key_hint.h"
#include "ui/parts/look.h"
#include "ui/parts/navigation_list.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/page_frame.h"
#include "ui/parts/row_table_model.h"
#include "ui/parts/style_sheet.h"
#include "ui/parts/table_view.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

class PartsTest : public testing::Test
{
protected:
    PartsTest() { applyLook(*qApp, Theme::Light); }

    /// Shows @a widget as the active window.
    static void present(QWidget &widget)
    {
        widget.show();
        QApplication::setActiveWindow(&widget);
        QCoreApplication::processEvents();
    }
    static void turnWheel(QWidget &widget)
    {
        const QPointF centre = QRectF(widget.rect()).center();
        QWheelEvent event(centre, widget.mapToGlobal(centre), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&widget, &event);
    }
};

struct Place
{
    QString name;
    int returned = 0;
};

class PlaceModel : public RowTableModel<Place>
{
public:
    PlaceModel()
        : RowTableModel({{u"Name"_s, [](const Place &p) { return QVariant(p.name); }},
                         {u"Returned"_s, [](const Place &p) { return QVariant(p.returned); }}})
    {
        setRows({{u"Östersund"_s, 41}, {u"Insats 10"_s, 7}, {u"Ånge"_s, 112}, {u"Insats 2"_s, 3}, {u"Älvdalen"_s, 24}});
    }
};

QStringList shownNames(const QTableView &view)
{
    QStringList names;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        names.append(view.model()->index(row, 0).data().toString());
    return names;
}

TEST_F(PartsTest, TextCanBeReadOnEveryGroundInBothThemes)
{
    for (const Tokens &t : {lightTokens(), darkTokens()}) {
        const std::vector<std::pair<QColor, std::vector<QColor>>> pairs{
            {t.text, {t.window, t.surface, t.surfaceRaised, t.selection, t.infoSoft, t.successSoft, t.dangerSoft}},
            {t.textMuted, {t.window, t.surface, t.surfaceRaised}},
            {t.accent, {t.window, t.surface, t.surfaceRaised}},
            {t.onAccent, {t.accent, t.accentHover}},
            {t.onWarn, {t.warnSoft}},
            {t.warn, {t.surface}},
            {t.danger, {t.window, t.surface}}};
        for (const auto &[ink, grounds] : pairs) {
            for (const QColor &ground : grounds)
                EXPECT_GE(contrast(ink, ground), 4.5) << ink.name().toStdString() << " on " << ground.name().toStdString();
        }
    }
}

TEST_F(PartsTest, MarksAndInputBordersStandOutInBothThemes)
{
    for (const Tokens &t : {lightTokens(), darkTokens()}) {
        const std::vector<std::pair<QColor, std::vector<QColor>>> pairs{
            {t.inputBorder, {t.window, t.surface}}, {t.focus, {t.window, t.surface, t.selection}},
            {t.accent, {t.barTrack, t.selection}},  {t.info, {t.infoSoft}},
            {t.warn, {t.warnSoft, t.surface}},      {t.danger, {t.dangerSoft}},
            {t.success, {t.successSoft, t.surface}}};
        for (const auto &[mark, grounds] : pairs) {
            for (const QColor &ground : grounds)
                EXPECT_GE(contrast(mark, ground), 3) << mark.name().toStdString() << " on " << ground.name().toStdString();
        }
    }
}

TEST_F(PartsTest, TheThemeCanBeForcedAndWidgetsKnowIt)
{
    QLabel label;
    EXPECT_FALSE(tokensFor(label.palette()).dark);
    applyLook(*qApp, Theme::Dark);
    EXPECT_TRUE(tokensFor(label.palette()).dark);
    NavigationList list(u"Pages"_s); // its ground is transparent: a colour that looks black
    list.ensurePolished();
    applyLook(*qApp, Theme::Light);
    list.ensurePolished();
    EXPECT_FALSE(tokensFor(list.palette()).dark);
}

TEST_F(PartsTest, TheStyleSheetLeavesNoNameUnfilled)
{
    EXPECT_FALSE(styleSheetOf(lightTokens(), 10).contains(u'@'));
    EXPECT_TRUE(styleSheetOf(lightTokens(), 10).contains(u"font-size: 18.0pt"_s));
}

TEST_F(PartsTest, EveryInputIsTallEnoughAndShowsItsFocus)
{
    QWidget window;
    QVBoxLayout column(&window);
    std::vector<QWidget *> inputs{new QLineEdit,
                                  new QComboBox,
                                  new QSpinBox,
                                  new QDateEdit,
                                  new QCheckBox(u"Yes"_s),
                                  makeButton(u"Plain"_s),
                                  makeButton(u"Main"_s, Role::Primary),
                                  makeButton(u"Quiet"_s, Role::Quiet),
                                  new QTextEdit};
    for (QWidget *input : inputs)
        column.addWidget(input);
    auto *away = makeButton(u"Away"_s);
    column.addWidget(away);
    present(window);
    for (QWidget *input : inputs) {
        away->setFocus();
        const QImage without = input->grab().toImage();
        input->setFocus(Qt::TabFocusReason);
        const QImage with = input->grab().toImage();
        EXPECT_NE(without, with) << input->metaObject()->className();
        EXPECT_TRUE(input->height() >= 32 || qobject_cast<QCheckBox *>(input)) << input->metaObject()->className();
    }
}

TEST_F(PartsTest, TheWheelNeverChangesAValue)
{
    FilterRow row;
    QComboBox *choice = row.addChoice(u"Questionnaire"_s);
    choice->addItems({u"one"_s, u"two"_s, u"three"_s});
    QSpinBox number;
    QDateEdit date(QDate(2026, 3, 4));
    present(row);
    choice->setFocus();
    turnWheel(*choice);
    EXPECT_EQ(choice->currentIndex(), 0);
    for (QWidget *input : std::initializer_list<QWidget *>{&number, &date}) {
        present(*input);
        turnWheel(*input);
    }
    EXPECT_EQ(number.value(), 0);
    EXPECT_EQ(date.date(), QDate(2026, 3, 4));
    QTest::keyClick(choice, Qt::Key_Down);
    EXPECT_EQ(choice->currentIndex(), 1);
}

TEST_F(PartsTest, AChoiceHidesWithItsLabel)
{
    FilterRow row;
    QComboBox *choice = row.addChoice(u"Activity"_s);
    present(row);
    row.hideChoice(choice);
    for (const QLabel *label : row.findChildren<QLabel *>())
        EXPECT_FALSE(label->isVisible());
    row.showChoice(choice);
    EXPECT_TRUE(choice->isVisible());
    EXPECT_EQ(row.findChild<QLabel *>()->buddy(), choice);
}

TEST_F(PartsTest, ANoticeSpeaksActsAndGoes)
{
    QWidget window;
    auto *notice = new NoticeBar(&window);
    window.show();
    EXPECT_FALSE(notice->isVisible());
    notice->say(NoticeBar::Kind::Warning, u"Open read-only."_s, u"Try again"_s);
    EXPECT_TRUE(notice->isVisible());
    EXPECT_EQ(notice->accessibleName(), u"Warning: Open read-only."_s);
    const QSignalSpy acted(notice, &NoticeBar::actionTriggered);
    QTest::keyClick(notice->actionButton(), Qt::Key_Return);
    EXPECT_EQ(acted.count(), 1);
    QTest::keyClick(notice->findChild<QToolButton *>(), Qt::Key_Space);
    EXPECT_FALSE(notice->isVisible());
    EXPECT_EQ(notice->text(), QString());
}

TEST_F(PartsTest, APageHasOnePrimaryActionAtTheRightOfTheOthers)
{
    PageFrame page(u"Entry"_s);
    page.setPrimaryAction(u"Old"_s);
    QPushButton *primary = page.setPrimaryAction(u"Key a form"_s);
    QPushButton *secondary = page.addSecondaryAction(u"Import…"_s);
    page.resize(1000, 600);
    present(page);
    EXPECT_LT(secondary->mapTo(&page, QPoint()).x(), primary->mapTo(&page, QPoint()).x());
    EXPECT_EQ(page.primaryAction(), primary);
    int primaries = 0;
    for (const QPushButton *button : page.findChildren<QPushButton *>())
        primaries += button->property("role").toString() == u"primary" ? 1 : 0;
    EXPECT_EQ(primaries, 1);
}

TEST_F(PartsTest, ContentEndsWhereTheHeaderEndsAtEveryWidth)
{
    PageFrame page(u"Entry"_s);
    QPushButton *primary = page.setPrimaryAction(u"Key a form"_s);
    auto *content = new Card(u"Tall"_s);
    content->setMinimumHeight(2000);
    page.contentLayout()->addWidget(content);
    for (const int width : {700, 1100, 1900}) {
        page.resize(width, 500);
        present(page);
        EXPECT_TRUE(QTest::qWaitFor([&] {
            return content->mapTo(&page, QPoint(content->width(), 0)).x()
                   == primary->mapTo(&page, QPoint(primary->width(), 0)).x();
        })) << width;
        EXPECT_LE(content->width(), kReadingWidth);
    }
}

TEST_F(PartsTest, AFigureCardThatIsClickableIsAButtonAndOthersAreNot)
{
    QWidget window;
    FigureCard card(u"Response rate"_s, FigureCard::Behaviour::Clickable, &window);
    FigureCard still(u"Board"_s, FigureCard::Behaviour::Still, &window);
    card.setFigure(u"82 %"_s);
    const QSignalSpy activated(&card, &FigureCard::activated);
    present(window);
    QTest::keyClick(&card, Qt::Key_Space);
    QTest::keyClick(&card, Qt::Key_Enter);
    QTest::mouseClick(&card, Qt::LeftButton);
    EXPECT_EQ(activated.count(), 3);
    EXPECT_EQ(still.focusPolicy(), Qt::NoFocus);
    const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&card);
    EXPECT_EQ(access->role(), QAccessible::Button);
    EXPECT_EQ(access->text(QAccessible::Name), u"Response rate: 82 %"_s);
    EXPECT_NE(QAccessible::queryAccessibleInterface(&still)->role(), QAccessible::Button);
}

TEST_F(PartsTest, ABarIsAsLongAsItsShare)
{
    BarCell bar;
    bar.hideText();
    bar.resize(200, 20);
    bar.setShare(50);
    const QImage picture = bar.grab().toImage();
    EXPECT_EQ(picture.pixelColor(90, 10), lightTokens().accent);
    EXPECT_EQ(picture.pixelColor(110, 10), lightTokens().barTrack);
    bar.setShare({});
    EXPECT_NE(bar.grab().toImage().pixelColor(10, 10), lightTokens().accent);
}

TEST_F(PartsTest, AFlowWrapsAndIsAsHighAsItsLines)
{
    QWidget holder;
    auto *flow = new FlowLayout(&holder);
    flow->setSpacings(10, 5);
    for (int item = 0; item < 3; ++item) {
        auto *box = new QWidget;
        box->setFixedSize(100, 20);
        flow->addWidget(box);
    }
    EXPECT_EQ(flow->heightForWidth(320), 20);
    EXPECT_EQ(flow->heightForWidth(319), 45);
    EXPECT_EQ(flow->heightForWidth(50), 70);
}

TEST_F(PartsTest, NumbersStandAtTheRightInATable)
{
    PlaceModel model;
    EXPECT_EQ(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight, Qt::AlignRight);
    EXPECT_EQ(model.index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft, Qt::AlignLeft);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight, Qt::AlignRight);
}

TEST_F(PartsTest, ATableSortsInSwedishAndKnowsItsOwnRows)
{
    PlaceModel model;
    const std::unique_ptr<QTableView> view(makeTableView(&model, u"Activities"_s, Sorting::ByHeader));
    EXPECT_EQ(shownNames(*view).first(), u"Östersund"_s) << "unsorted until asked";
    view->sortByColumn(0, Qt::AscendingOrder);
    EXPECT_EQ(shownNames(*view), QStringList({u"Insats 2"_s, u"Insats 10"_s, u"Ånge"_s, u"Älvdalen"_s, u"Östersund"_s}));
    setCurrentRow(*view, 2);
    EXPECT_EQ(view->currentIndex().row(), 2);
    view->sortByColumn(1, Qt::DescendingOrder);
    EXPECT_EQ(shownNames(*view).first(), u"Ånge"_s);
    EXPECT_EQ(currentRow(*view), 2);
}

TEST_F(PartsTest, TabLeavesATable)
{
    PlaceModel model;
    QWidget window;
    QVBoxLayout column(&window);
    QTableView *view = makeTableView(&model, u"Activities"_s);
    QPushButton *after = makeButton(u"After"_s);
    column.addWidget(view);
    column.addWidget(after);
    present(window);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Tab);
    EXPECT_TRUE(after->hasFocus());
}

TEST_F(PartsTest, ATableFittedToItsRowsHasNoScrollBar)
{
    PlaceModel model;
    const std::unique_ptr<QTableView> view(makeTableView(&model, u"Activities"_s));
    fitHeightToRows(*view, 10);
    view->resize(600, view->height());
    present(*view);
    EXPECT_EQ(view->verticalScrollBar()->maximum(), 0);
    fitHeightToRows(*view, 3);
    QCoreApplication::processEvents();
    EXPECT_GT(view->verticalScrollBar()->maximum(), 0);
}

TEST_F(PartsTest, AFormRowNamesItsInputs)
{
    FormRow row;
    const auto *field = row.add(u"&Municipality"_s, new QLineEdit);
    EXPECT_EQ(row.findChild<QLabel *>()->buddy(), field);
    EXPECT_EQ(field->accessibleName(), u"Municipality"_s);
}

TEST_F(PartsTest, PagesAreChosenByArrows)
{
    NavigationList list(u"Pages"_s);
    list.addPage(u"Overview"_s);
    list.addPage(u"Entry"_s);
    list.setCurrentRow(0);
    present(list);
    QTest::keyClick(&list, Qt::Key_Down);
    EXPECT_EQ(list.currentRow(), 1);
}

} // namespace

} // namespace ljus
