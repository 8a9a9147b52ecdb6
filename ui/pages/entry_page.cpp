// Keys the paper that came back: choose the pile, then one key per answer; at the pile's end, see that every sheet is there.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/entry_page.h"

#include "ui/models/batch_words.h"
#include "ui/pages/entry/batch_end.h"
#include "ui/pages/entry/batch_list.h"
#include "ui/pages/entry/entry_form.h"
#include "ui/pages/entry/entry_panel.h"
#include "ui/pages/entry/entry_setup.h"
#include "ui/pages/entry/entry_start.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/look.h"
#include "ui/parts/notice_bar.h"

#include <QHideEvent>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

EntryPage::EntryPage(Session &session)
    : Page(tr("Entry"), Scrolling::None, session), m_stack(new QStackedWidget),
      m_empty(new EmptyState(tr("No round to key in"), tr("A round is one year's measurement. Make one, then key the forms."),
                             tr("Make a &round"))),
      m_start(new EntryStart(session)), m_panel(new EntryPanel), m_end(new BatchEnd),
      m_finish(setPrimaryAction(tr("&Finish the form"))), m_leave(addSecondaryAction(tr("&Leave the form")))
{
    contentLayout()->addWidget(m_stack);
    m_stack->addWidget(m_empty);
    buildStart();
    buildPanel();
    buildEnd();
    buildActions();
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT pageRequested(PageId::Federation); });
}

void EntryPage::buildActions()
{
    for (QPushButton *button : {m_leave, m_finish}) {
        button->hide();
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the form
    }
    connect(m_leave, &QPushButton::clicked, this, &EntryPage::leave);
    connect(m_finish, &QPushButton::clicked, this, [this] { desk()->press({KeyMeaning::Kind::Confirm}); });
}

void EntryPage::buildStart()
{
    m_stack->addWidget(m_start);
    connect(&setup(), &EntrySetup::startRequested, this, &EntryPage::start);
    connect(&setup(), &EntrySetup::continueRequested, this, &EntryPage::showForm);
    connect(&setup(), &EntrySetup::discardRequested, this, &EntryPage::discard);
    connect(&batches(), &BatchList::keyRequested, this, &EntryPage::keyBatch);
    connect(&batches(), &BatchList::openRequested, this, &EntryPage::showEnd);
    connect(&batches(), &BatchList::removeRequested, this,
            [this](Id<Batch> batch) { succeeded(session().store().batches().remove(batch)); });
}

void EntryPage::buildPanel()
{
    m_stack->addWidget(m_panel);
    connect(m_panel, &EntryPanel::moved, this, &EntryPage::showPlace);
    connect(m_panel, &EntryPanel::stored, this, &EntryPage::noteStored);
    connect(m_panel, &EntryPanel::finished, this, &EntryPage::noteFinished);
    connect(m_panel, &EntryPanel::failed, this, [this](const Error &error) { succeeded(Result<void>(tl::unexpected(error))); });
    connect(m_panel, &EntryPanel::leaveRequested, this, &EntryPage::leave);
}

void EntryPage::buildEnd()
{
    m_endView = new QScrollArea;
    makeScrolling(*m_endView, m_end);
    m_stack->addWidget(m_endView);
    connect(m_end, &BatchEnd::edited, this, &EntryPage::storeBatch);
    connect(m_end, &BatchEnd::moreRequested, this, [this] { keyBatch(m_end->batch()); });
    connect(m_end, &BatchEnd::verifyRequested, this, &EntryPage::verify);
    connect(m_end, &BatchEnd::putAway, this, &EntryPage::showStart);
}

EntrySetup &EntryPage::setup() const
{
    return m_start->setup();
}

BatchList &EntryPage::batches() const
{
    return m_start->batches();
}

EntryForm &EntryPage::form() const
{
    return m_panel->form();
}

EntryDesk *EntryPage::desk() const
{
    return m_panel->desk();
}

bool EntryPage::isKeying() const
{
    return desk() != nullptr && m_stack->currentWidget() == m_panel;
}

bool EntryPage::isAtBatchEnd() const
{
    return m_stack->currentWidget() == m_endView;
}

Id<Round> EntryPage::chosenRound() const
{
    return session().round() ? session().round()->id : Id<Round>{};
}

void EntryPage::refresh()
{
    const bool isSame = m_isOpened && m_openedRound == chosenRound() && m_openedInstrument.lock() == session().instrument();
    if (!isSame)
        changeRound();
    else if (isAtBatchEnd())
        showEnd(m_end->batch());
    else if (!isKeying())
        fillStart();
}

void EntryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (isKeying())
        m_panel->takeFocus();
    else if (isAtBatchEnd())
        m_end->takeFocus();
    else if (m_openedRound.isStored())
        setup().takeFocus();
}

void EntryPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!event->spontaneous() && isKeying())
        desk()->settle();
}

bool EntryPage::canLeave()
{
    if (desk() == nullptr || desk()->settle())
        return true;
    if (!desk()->isUnsaved()) // else the failure has been told
        notice().say(NoticeBar::Kind::Warning, tr("This answer is not saved. %1").arg(desk()->remark().text));
    showForm();
    return false;
}

/// The round that was open stays chosen as long as an answer of it cannot be stored.
void EntryPage::changeRound()
{
    m_isOpened = true; // what is opened is noted first: storing an answer refreshes this page
    const Id<Round> before = std::exchange(m_openedRound, chosenRound());
    const auto instrumentBefore = std::exchange(m_openedInstrument, session().instrument());
    if (canLeave()) {
        openRound();
        return;
    }
    m_openedRound = before;
    m_openedInstrument = instrumentBefore;
    notice().say(notice().kind(),
                 tr("%1 Until it is saved, or the form is discarded, the round cannot be changed.").arg(notice().text()));
    session().chooseRound(before);
}

void EntryPage::openRound()
{
    m_keying = nullptr;
    m_verifying = nullptr;
    m_panel->close();
    notice().clear();
    if (!m_openedRound.isStored()) {
        m_finish->hide();
        m_leave->hide();
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    setup().setToday(session().clock().today());
    showStart();
    if (session().isReadOnly()) {
        m_end->setReadOnly();
        notice().say(NoticeBar::Kind::Info, tr("This file is open for reading only, so nothing can be keyed."));
        return;
    }
    if (session().instrument() == nullptr)
        return;
    auto left = Keying::resume(session().store(), session().instrument(), m_openedRound);
    if (!succeeded(left) || *left == nullptr)
        return;
    setup().select((*left)->head());
    takeUp(*std::move(left));
    m_panel->setStatus(tr("Continues where you left off"));
}

void EntryPage::fillStart()
{
    const bool isUnfinished = m_keying != nullptr && desk()->hasWork();
    if (m_openedRound.isStored())
        succeeded(m_start->fill(m_openedRound, isUnfinished ? m_keying : nullptr));
}

void EntryPage::start()
{
    Batch batch = setup().batch();
    batch.head.round = m_openedRound;
    const auto stored = session().store().batches().add(batch);
    if (!succeeded(stored))
        return;
    setup().forgetCount();
    keyBatch(stored->id);
}

void EntryPage::keyBatch(Id<Batch> id)
{
    if (m_keying != nullptr && m_keying->batch().id == id) {
        showForm(); // as it was left: what was done can still be taken back
        return;
    }
    if (!isDeskFree())
        return;
    const auto line = session().store().batches().byId(id);
    if (!succeeded(line))
        return;
    auto keying = Keying::begin(session().store(), session().instrument(), line->batch);
    if (succeeded(keying))
        takeUp(*std::move(keying));
}

/// Says so when a form that was begun lies there.
bool EntryPage::isDeskFree()
{
    if (m_keying == nullptr || !desk()->hasWork())
        return true;
    notice().say(NoticeBar::Kind::Warning,
                 tr("A form of pile %1 is half keyed. Continue or discard it first.").arg(m_keying->batch().number));
    return false;
}

void EntryPage::takeUp(std::unique_ptr<Keying> keying)
{
    m_keying = keying.get();
    m_verifying = nullptr;
    openForm(std::move(keying), paperOf(m_keying->head()));
}

void EntryPage::verify(Verification::Extent extent)
{
    const auto quality = qualityOf(session().store(), m_end->batch());
    if (!isDeskFree() || !succeeded(quality))
        return;
    const bool isUnderWay = quality->latest && !quality->latest->isFinished();
    const auto id = isUnderWay ? Result<Id<Verification>>(quality->latest->id)
                               : beginVerification(session().store(), quality->line.batch, extent, session().clock(),
                                                   *QRandomGenerator::system());
    if (!succeeded(id))
        return;
    auto verifying = Verifying::begin(session().store(), session().instrument(), *id, session().clock());
    if (succeeded(verifying))
        takeUp(*std::move(verifying));
}

void EntryPage::takeUp(std::unique_ptr<Verifying> verifying)
{
    m_keying = nullptr;
    m_verifying = verifying.get();
    openForm(std::move(verifying), tr("Second keying · %1").arg(paperOf(m_verifying->head())));
}

void EntryPage::openForm(std::unique_ptr<FormWork> work, const QString &context)
{
    notice().clear();
    m_panel->open(std::move(work), session().language(), session().clock().today());
    m_panel->setContext(context);
    showForm();
}

QString EntryPage::paperOf(const ResponseHead &head) const
{
    return paperInWords(*session().instrument(), head, activityName(session().store(), head), session().language());
}

void EntryPage::showForm()
{
    if (m_keying != nullptr && !succeeded(m_keying->takeUpBatch()))
        return;
    m_stack->setCurrentWidget(m_panel);
    showPlace();
    m_panel->takeFocus();
}

void EntryPage::showStart()
{
    m_stack->setCurrentWidget(m_start);
    m_end->setNews({});
    m_finish->hide();
    m_leave->hide();
    fillStart();
    if (isVisible())
        setup().takeFocus();
}

void EntryPage::showEnd(Id<Batch> batch)
{
    const auto quality = qualityOf(session().store(), batch);
    if (!succeeded(quality))
        return;
    m_end->setBatch(*quality, paperOf(quality->line.batch.head));
    if (isAtBatchEnd())
        return;
    m_stack->setCurrentWidget(m_endView);
    m_finish->hide();
    m_leave->setText(tr("Back to the p&iles"));
    m_leave->show();
    m_end->takeFocus();
}

void EntryPage::storeBatch(const Batch &batch)
{
    if (!succeeded(session().store().batches().update(batch)))
        showEnd(m_end->batch());
}

void EntryPage::leave()
{
    if (isKeying())
        desk()->settle();
    if (isKeying() && m_verifying != nullptr)
        showEnd(m_verifying->batch().id);
    else
        showStart();
}

void EntryPage::discard()
{
    const auto discarded = m_keying->discard();
    desk()->takeUp();
    if (!succeeded(discarded))
        return;
    notice().clear();
    showStart();
}

void EntryPage::showPlace()
{
    if (desk() == nullptr || (m_keying == nullptr && m_verifying == nullptr))
        return;
    m_panel->setSheet(m_keying != nullptr ? placeInWords(*m_keying) : placeInWords(*m_verifying));
    m_finish->setVisible(desk()->work().isAtEnd() && isKeying());
    if (!isKeying())
        return;
    m_leave->setText(tr("&Leave the form"));
    m_leave->show();
}

void EntryPage::noteStored()
{
    notice().clear();
    if (m_keying == nullptr)
        return;
    const auto &last = m_keying->lastFinished();
    QString status;
    if (last)
        status = tr("Write %1 on the sheet you just keyed").arg(serialText(last->serial));
    else if (m_keying->hasJustCountedBlank())
        status = tr("Blank sheet counted: %1 in this pile").arg(m_keying->batch().blank);
    m_panel->setStatus(status);
    m_panel->setFindings(last ? findingsInWords(last->findings, m_keying->version()).join(u'\n') : QString());
}

void EntryPage::noteFinished()
{
    if (m_verifying != nullptr && m_verifying->isFinished())
        showEnd(m_verifying->batch().id);
    if (m_keying == nullptr || missingSheets(m_keying->batch(), m_keying->sheetsKeyed()) != 0)
        return;
    showEnd(m_keying->batch().id);
    m_end->setNews(QStringList{m_panel->status(), m_panel->findings()}.join(u'\n').trimmed());
}

} // namespace ljus
