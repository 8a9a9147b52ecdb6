// Pictures of all building blocks, to be looked at; made only when LJUS_GALLERY names a folder.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/bar_cell.h"
#include "ui/parts/card.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/figure_card.h"
#include "ui/parts/filter_row.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/key_hint.h"
#include "ui/parts/look.h"
#include "ui/parts/navigation_list.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/page_frame.h"
#include "ui/parts/row_table_model.h"
#include "ui/parts/status_dot.h"
#include "ui/parts/table_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    QString name;
    QDate ends;
    int returned = 0;
    std::optional<int> share;
};

std::vector<Place> places()
{
    return {{u"Östersund"_s, QDate(2025, 10, 31), 41, 82},
            {u"Ånge, samlad arbetslivsinriktad rehabilitering"_s, QDate(2024, 9, 30), 7, 34},
            {u"Berg"_s, QDate(2024, 10, 31), 112, 100},
            {u"Insats 10"_s, {}, 3, {}},
            {u"Insats 2"_s, {}, 24, 5}};
}

std::vector<RowTableModel<Place>::Column> placeColumns()
{
    return {{u"Name"_s, [](const Place &p) { return QVariant(p.name); }, {}},
            {u"Ends"_s, [](const Place &p) { return QVariant(p.ends); }, {}},
            {u"Returned"_s, [](const Place &p) { return QVariant(p.returned); }, {}},
            {u"Share"_s, [](const Place &p) { return p.share ? QVariant(*p.share) : QVariant(); }, {}}};
}

QWidget *figures()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->setSpacings(spacing::kLarge, spacing::kLarge);
    auto *rate = new FigureCard(u"Response rate"_s, FigureCard::Behaviour::Clickable);
    rate->setFigure(u"82 %"_s);
    rate->setBar(82);
    rate->setNote(u"41 of 50 returned"_s);
    auto *few = new FigureCard(u"Participants, exit"_s);
    few->setFigure(u"4"_s);
    few->setNote(u"of 12 handed out"_s);
    few->setWarning(u"Few answers"_s);
    auto *none = new FigureCard(u"Board"_s);
    none->setNote(u"nothing handed out yet"_s);
    for (QWidget *card : {rate, few, none})
        flow->addWidget(card);
    return row;
}

QWidget *inputs()
{
    auto *card = new Card(u"Federation"_s);
    card->setNote(u"Shown on reports and in the submission."_s);
    card->addHeaderWidget(makeButton(u"Change"_s, Role::Quiet));
    auto *form = new QFormLayout;
    auto *name = new QLineEdit(u"Samordningsförbundet i Jämtland"_s);
    auto *combo = new QComboBox;
    combo->addItems({u"Exempelinstrument"_s, u"Indikatorer för finansiell samordning"_s});
    auto *number = new QSpinBox;
    number->setMaximum(500);
    number->setValue(110);
    auto *date = new QDateEdit(QDate(2026, 3, 4));
    date->setCalendarPopup(true);
    auto *off = new QLineEdit(u"cannot be changed"_s);
    off->setEnabled(false);
    auto *hint = new QLineEdit;
    hint->setPlaceholderText(u"A municipality"_s);
    form->addRow(u"Name"_s, name);
    form->addRow(u"Instrument"_s, combo);
    form->addRow(u"Eligible"_s, number);
    form->addRow(u"From"_s, date);
    form->addRow(u"Disabled"_s, off);
    form->addRow(u"Hint"_s, hint);
    auto *checked = new QCheckBox(u"Include free text"_s);
    checked->setChecked(true);
    form->addRow(checked);
    form->addRow(new QCheckBox(u"Not chosen"_s));
    auto *radio = new QRadioButton(u"Individual"_s);
    radio->setChecked(true);
    form->addRow(radio);
    form->addRow(new QRadioButton(u"Structural"_s));
    card->body()->addLayout(form);
    auto *buttons = new QHBoxLayout;
    for (const Role role : {Role::Primary, Role::Plain, Role::Quiet}) {
        buttons->addWidget(makeButton(role == Role::Primary ? u"Save"_s : u"Cancel"_s, role));
        auto *disabled = makeButton(u"Disabled"_s, role);
        disabled->setEnabled(false);
        buttons->addWidget(disabled);
    }
    buttons->addStretch();
    card->body()->addLayout(buttons);
    return card;
}

QWidget *notices()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    using Kind = NoticeBar::Kind;
    for (const Kind kind : {Kind::Info, Kind::Success, Kind::Warning, Kind::Error}) {
        auto *bar = new NoticeBar;
        bar->say(kind, u"Response 24 was removed from the activity Samlad rehabilitering in Ånge and can be put back."_s,
                 kind == Kind::Error ? QString() : u"Undo"_s);
        column->addWidget(bar);
    }
    return holder;
}

QWidget *placeTable()
{
    auto *model = new RowTableModel<Place>(placeColumns());
    model->setRows(places());
    auto *view = makeTableView(model, u"Activities"_s, Sorting::ByHeader);
    model->setParent(view);
    view->setItemDelegateForColumn(3, new BarDelegate(kValueRole, view));
    fitHeightToRows(*view, 8);
    view->selectRow(1);
    return view;
}

QWidget *keysAndMarks()
{
    auto *card = new Card(u"Keys"_s);
    auto *keys = new KeyHintRow;
    for (const auto &[key, caption] : {std::pair(u"1\u20135"_s, u"answer"_s),
                                       {u"0"_s, u"blank"_s},
                                       {u"F"_s, u"two or more marks"_s},
                                       {u"O"_s, u"unreadable"_s},
                                       {u"Backspace"_s, u"previous question"_s},
                                       {u"Enter"_s, u"finish"_s}})
        keys->addHint(key, caption);
    card->body()->addWidget(keys);
    auto *dots = new QHBoxLayout;
    using State = StatusDot::State;
    for (const State state : {State::Nothing, State::Partial, State::Done, State::Attention})
        dots->addWidget(new StatusDot(state));
    auto *bar = new BarCell;
    bar->setShare(34);
    dots->addWidget(bar);
    dots->addWidget(new ElidedLabel(u"A long text that has to make do with the room that is left for it in this row of marks"_s),
                    1);
    card->body()->addLayout(dots);
    card->body()->addWidget(makeLabel(u"Muted text that explains."_s, Role::Muted));
    card->body()->addWidget(makeLabel(u"The file could not be written."_s, Role::Danger));
    auto *text = new QTextEdit(u"Several lines"_s);
    text->setFixedHeight(70);
    card->body()->addWidget(text);
    return card;
}

QWidget *gallery()
{
    auto *window = new QWidget;
    auto *row = new QHBoxLayout(window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *side = new QFrame;
    setRole(side, Role::Sidebar);
    auto *navigation = new NavigationList(u"Pages"_s);
    for (const QString &title : {u"Overview"_s, u"Distribution"_s, u"Entry"_s, u"Results"_s, u"Submission"_s})
        navigation->addPage(title);
    navigation->setCurrentRow(2);
    (new QVBoxLayout(side))->addWidget(navigation);
    side->layout()->setContentsMargins(0, spacing::kLarge, 0, 0);
    side->setFixedWidth(200);
    row->addWidget(side);
    auto *page = new PageFrame(u"Entry"_s);
    page->setSubtitle(u"Key the paper forms, one key per answer. Every answer is saved at once."_s);
    page->setPrimaryAction(u"Key a form"_s);
    page->addSecondaryAction(u"Import…"_s);
    page->notice().say(NoticeBar::Kind::Warning, u"This file is open read-only: Anna has had it open since 13:02."_s,
                       u"Try again"_s);
    auto *filter = new FilterRow;
    filter->addChoice(u"Questionnaire"_s)->addItems({u"Participants, ongoing"_s});
    filter->addChoice(u"Activity"_s)->addItems({u"Samlad arbetslivsinriktad rehabilitering i Ånge och Sundsvalls kommuner"_s});
    filter->addChoice(u"Compare by"_s)->addItems({u"Nothing"_s});
    for (QWidget *part : std::initializer_list<QWidget *>{filter, figures(), placeTable(), inputs(), notices(), keysAndMarks()})
        page->contentLayout()->addWidget(part);
    auto *empty = new Card;
    empty->body()->addWidget(new EmptyState(u"No forms keyed yet"_s,
                                            u"Take the first paper form from the pile and press Key a form."_s, u"Key a form"_s));
    page->contentLayout()->addWidget(empty);
    row->addWidget(page, 1);
    return window;
}

void photograph(const QString &name, QSize size, double scale)
{
    const std::unique_ptr<QWidget> window(gallery());
    window->resize(size);
    window->show();
    QTest::qWait(50);
    QPixmap picture(size * scale);
    picture.setDevicePixelRatio(scale);
    window->render(&picture);
    picture.save(QDir(qEnvironmentVariable("LJUS_GALLERY")).filePath(name));
}

/// Every kind of control with the focus, one after the other.
void photographFocus(const QString &name)
{
    const std::unique_ptr<QWidget> window(gallery());
    window->resize(1280, 1900);
    window->show();
    QApplication::setActiveWindow(window.get());
    QPixmap all(1300, 1100);
    all.fill(window->palette().color(QPalette::Window));
    QPainter painter(&all);
    QPoint at(10, 10);
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || !widget->isEnabled())
            continue;
        widget->setFocus(Qt::TabFocusReason);
        QTest::qWait(1);
        const QPixmap picture = window->grab(QRect(widget->mapTo(window.get(), QPoint(-6, -6)), widget->size() + QSize(12, 12)));
        if (at.y() + picture.height() > all.height())
            at = QPoint(at.x() + 430, 10);
        painter.drawPixmap(at, picture, QRect(0, 0, 420, picture.height()));
        at.ry() += picture.height() + 4;
    }
    all.save(QDir(qEnvironmentVariable("LJUS_GALLERY")).filePath(name));
}

TEST(PartsGallery, IsPaintedInEveryTheme)
{
    if (qEnvironmentVariableIsEmpty("LJUS_GALLERY"))
        GTEST_SKIP() << "set LJUS_GALLERY to a folder to get pictures";
    const QFont usual = QApplication::font();
    applyLook(*qApp, Theme::Light);
    photograph(u"parts-light.png"_s, {1280, 1900}, 1);
    photograph(u"parts-narrow.png"_s, {760, 1000}, 1);
    photographFocus(u"parts-focus.png"_s);
    applyLook(*qApp, Theme::Dark);
    photograph(u"parts-dark.png"_s, {1280, 1900}, 1);
    applyLook(*qApp, Theme::Light);
    photograph(u"parts-sharp.png"_s, {1000, 700}, 2);
    QApplication::setFont(scaled(usual, 2));
    applyLook(*qApp, Theme::Light);
    photograph(u"parts-large-text.png"_s, {1400, 2600}, 1);
    QApplication::setFont(usual);
    applyLook(*qApp, Theme::Light);
}

} // namespace

} // namespace ljus
