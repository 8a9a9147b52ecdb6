// Enkätsvar: the finished sheets of the round; finds them, opens them, corrects and removes them.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sheets_page.h"

#include "ui/models/batch_words.h"
#include "ui/pages/sheets/sheet_list.h"
#include "ui/pages/sheets/sheet_view.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/look.h"
#include "ui/parts/notice_bar.h"

#include <QHideEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

SheetsPage::SheetsPage(Session &session)
    : RoundPage(tr("Sheets"), Scrolling::None, session), m_stack(new QStackedWidget),
      m_noRound(new EmptyState(tr("No round yet"), tr("Begin by adding a measuring round with its dates."), tr("Add a round"))),
      m_noSheets(new EmptyState(tr("No sheets yet"), tr("As soon as the first sheet is keyed or imported, it is found here."),
                                tr("Go to entry"))),
      m_list(new SheetList), m_view(new SheetView(session)), m_back(addSecondaryAction(tr("&Back to the list"))),
      m_previous(addSecondaryAction(tr("P&revious"))), m_next(addSecondaryAction(tr("&Next"))),
      m_remove(addSecondaryAction(tr("&Delete the sheet"))), m_undo(new QShortcut(QKeySequence::Undo, this)),
      m_toPrevious(new QShortcut(Qt::CTRL | Qt::Key_PageUp, this)), m_toNext(new QShortcut(Qt::CTRL | Qt::Key_PageDown, this))
{
    contentLayout()->addWidget(m_stack);
    for (QWidget *part : std::initializer_list<QWidget *>{m_noRound, m_noSheets, m_list, m_view})
        m_stack->addWidget(part);
    buildActions();
    buildShortcuts();
    listen();
    adaptActions();
}

void SheetsPage::buildActions()
{
    m_back->setToolTip(tr("Esc"));
    m_previous->setToolTip(tr("Ctrl+Page Up"));
    m_next->setToolTip(tr("Ctrl+Page Down"));
    m_previous->setAccessibleName(tr("Previous sheet"));
    m_next->setAccessibleName(tr("Next sheet"));
    for (QPushButton *button : {m_back, m_previous, m_next, m_remove})
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the form
    connect(m_back, &QPushButton::clicked, this, &SheetsPage::leaveSheet);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_remove, &QPushButton::clicked, this, &SheetsPage::removeSheet);
}

void SheetsPage::buildShortcuts()
{
    for (QShortcut *shortcut : {m_undo, m_toPrevious, m_toNext})
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_undo, &QShortcut::activated, this, &SheetsPage::restoreSheet);
    connect(m_toPrevious, &QShortcut::activated, this, [this] { step(-1); });
    connect(m_toNext, &QShortcut::activated, this, [this] { step(1); });
}

void SheetsPage::listen()
{
    connect(m_noRound, &EmptyState::actionTriggered, this, [this] { Q_EMIT pageRequested(PageId::Federation); });
    connect(m_noSheets, &EmptyState::actionTriggered, this, [this] { Q_EMIT pageRequested(PageId::Entry); });
    connect(m_list, &SheetList::openRequested, this, &SheetsPage::openChosen);
    connect(m_view, &SheetView::failed, this, &SheetsPage::sayFailure);
    connect(m_view, &SheetView::stored, this, [this] {
        if (notice().kind() == NoticeBar::Kind::Error)
            notice().clear();
    });
    // Later: the form that asks for it is not yet done with its key.
    connect(m_view, &SheetView::leaveRequested, this, &SheetsPage::leaveSheet, Qt::QueuedConnection);
    connect(&notice(), &NoticeBar::actionTriggered, this, &SheetsPage::restoreSheet);
}

bool SheetsPage::isSheetOpen() const
{
    return m_view->isOpen();
}

void SheetsPage::refreshRound()
{
    if (isSheetOpen())
        m_isListStale = true; // read when it is seen again: not at every key
    else
        showList();
}

void SheetsPage::openRound()
{
    m_view->close();
    m_removed.reset();
    notice().clear();
    if (session().isReadOnly() && openedRound().isStored())
        notice().say(NoticeBar::Kind::Info, tr("This file is open for reading only, so nothing can be changed."));
    showList();
}

void SheetsPage::showList()
{
    QWidget *shown = m_noRound;
    if (openedRound().isStored() && session().instrument() != nullptr) {
        if (!loadList())
            return;
        shown = m_list->model().sheets().empty() ? static_cast<QWidget *>(m_noSheets) : m_list;
    }
    m_stack->setCurrentWidget(shown);
    adaptActions();
}

bool SheetsPage::loadList()
{
    auto sheets = session().store().sheets().ofRound(openedRound());
    const auto activities = session().store().activities().names();
    if (!succeeded(sheets) || !succeeded(activities))
        return false;
    m_list->fill(*std::move(sheets), {session().instrument(), *activities, session().language()});
    m_isListStale = false;
    return true;
}

void SheetsPage::openChosen()
{
    if (const SheetLine *sheet = m_list->chosen())
        open(SheetLine(*sheet), 0);
}

void SheetsPage::open(const SheetLine &line, int place)
{
    const SheetNames &names = m_list->model().names();
    const QString paper = paperInWords(*names.instrument, line.head, names.activity(line.head), names.language);
    if (!succeeded(m_view->open(line, paper, place)))
        return;
    m_list->choose(line.id);
    m_stack->setCurrentWidget(m_view);
    adaptActions();
    m_view->takeFocus();
}

bool SheetsPage::canLeave()
{
    if (m_view->settle())
        return true;
    if (!m_view->isUnsaved()) // else the failure has been told
        notice().say(NoticeBar::Kind::Warning, tr("This answer is not saved. %1").arg(m_view->problem()));
    m_stack->setCurrentWidget(m_view);
    m_view->takeFocus();
    return false;
}

void SheetsPage::leaveSheet()
{
    if (isSheetOpen() && canLeave())
        closeSheet();
}

void SheetsPage::closeSheet()
{
    m_view->close();
    showList();
    m_list->choose(m_view->sheet().id);
    m_list->takeFocus();
}

void SheetsPage::step(int by)
{
    const auto row = isSheetOpen() ? m_list->model().rowOf(m_view->sheet().id) : std::nullopt;
    const int target = row.value_or(-1) + by;
    if (!row || target < 0 || target >= m_list->model().rowCount())
        return;
    const Id<Response> sheet = m_list->model().row(target)->id;
    if (!canLeave())
        return;
    // What is found on it may have changed since the list was read.
    if (const auto line = session().store().sheets().line(sheet); succeeded(line))
        open(*line, 0);
}

void SheetsPage::adaptActions()
{
    const bool isOpen = isSheetOpen();
    for (QPushButton *button : {m_back, m_previous, m_next})
        button->setVisible(isOpen);
    m_remove->setVisible(isOpen && !session().isReadOnly());
    m_undo->setEnabled(!isOpen); // there it is the form's
    const auto row = isOpen ? m_list->model().rowOf(m_view->sheet().id) : std::nullopt;
    m_previous->setEnabled(row.value_or(0) > 0);
    m_next->setEnabled(row && *row + 1 < m_list->model().rowCount());
}

/// Without a question: it can be put back.
void SheetsPage::removeSheet()
{
    if (!canLeave())
        return;
    auto removed = session().store().sheets().remove(m_view->sheet().id);
    if (!succeeded(removed))
        return;
    m_removed = *std::move(removed);
    closeSheet();
    notice().say(NoticeBar::Kind::Info, tr("Sheet %1 is deleted.").arg(serialText(m_removed->serial)), tr("&Undo"));
}

void SheetsPage::restoreSheet()
{
    if (!m_removed || notice().isHidden() || notice().actionButton()->isHidden())
        return;
    const RemovedSheet sheet = *m_removed;
    if (const auto restored = session().store().sheets().restore(sheet); !restored) {
        notice().say(NoticeBar::Kind::Error, restored.error().message, tr("&Undo"));
        return;
    }
    m_removed.reset();
    notice().clear();
    if (isSheetOpen())
        return;
    m_list->choose(sheet.id);
    m_list->takeFocus();
}

void SheetsPage::showEvent(QShowEvent *event)
{
    RoundPage::showEvent(event);
    if (isSheetOpen() && !event->spontaneous())
        takeUpAgain();
}

/// On other pages the sheet may have been corrected, or taken back under keying.
void SheetsPage::takeUpAgain()
{
    m_view->takeFocus();
    if (!m_isListStale || !canLeave())
        return;
    const SheetLine before = m_view->sheet();
    const auto line = session().store().sheets().line(before.id);
    if (line) {
        open(*line, m_view->place());
        return;
    }
    if (line.error().kind != Error::Kind::NotFound) {
        sayFailure(line.error());
        return;
    }
    closeSheet();
    notice().say(NoticeBar::Kind::Info, tr("Sheet %1 is no longer among the finished ones.").arg(serialText(before.serial)));
}

void SheetsPage::hideEvent(QHideEvent *event)
{
    RoundPage::hideEvent(event);
    if (!event->spontaneous())
        m_view->settle();
}

void SheetsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isSheetOpen())
        leaveSheet();
    else
        RoundPage::keyPressEvent(event);
}

} // namespace ljus
