// Keys the paper that came back: choose the pile, then one key per answer; at the pile's end, see that every sheet is there.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/entry_page.h"

#include "ui/models/batch_words.h"
#include "ui/pages/entry/batch_end.h"
#include "ui/pages/entry/batch_list.h"
#include "ui/pages/entry/entry_end.h"
#include "ui/pages/entry/entry_form.h"
#include "ui/pages/entry/entry_panel.h"
#include "ui/pages/entry/entry_setup.h"
#include "ui/pages/entry/entry_start.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/look.h"
#include "ui/parts/notice_bar.h"

#include <QHideEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

EntryPage::EntryPage(Session &session)
    : RoundPage(tr("Entry"), Scrolling::None, session), m_stack(new QStackedWidget),
      m_empty(new EmptyState(tr("No round to key in"), tr("A round is one year's measurement. Make one, then key the forms."),
                             tr("Make a &round"))),
      m_start(new EntryStart(session)), m_panel(new EntryPanel), m_end(new EntryEnd(session)),
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
    for (QPushButton *button : {m_leave, m_finish})
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the form
    adaptActions();
    connect(m_stack, &QStackedWidget::currentChanged, this, &EntryPage::adaptActions);
    connect(m_leave, &QPushButton::clicked, this, &EntryPage::leave);
    connect(m_finish, &QPushButton::clicked, this, [this] { desk()->press({KeyMeaning::Kind::Confirm}); });
}

void EntryPage::buildStart()
{
    m_stack->addWidget(m_start);
    connect(&setup(), &EntrySetup::startRequested, this, &EntryPage::start);
    connect(&setup(), &EntrySetup::continueRequested, this, &EntryPage::goOn);
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
    m_stack->addWidget(m_end);
    connect(m_end, &EntryEnd::moreRequested, this, &EntryPage::keyBatch);
    connect(m_end, &EntryEnd::verifyRequested, this, &EntryPage::verify);
    connect(m_end, &EntryEnd::putAway, this, &EntryPage::showStart);
    connect(m_end, &EntryEnd::failed, this, &EntryPage::sayFailure);
    connect(m_end, &EntryEnd::stored, &notice(), &NoticeBar::clear);
    connect(m_end, &EntryEnd::paperChanged, this, [this](Id<Batch> batch) {
        if (m_keying != nullptr && m_keying->batch().id == batch)
            clearDesk(); // it stands for forms as they were
    });
}

EntrySetup &EntryPage::setup() const
{
    return m_start->setup();
}

BatchList &EntryPage::batches() const
{
    return m_start->batches();
}

BatchEnd &EntryPage::batchEnd() const
{
    return m_end->card();
}

EntryForm &EntryPage::form() const
{
    return m_panel->form();
}

EntryDesk *EntryPage::desk() const
{
    return m_panel->desk();
}

/// The form that was begun and lies on the desk; null: there is none.
const Keying *EntryPage::unfinished() const
{
    return m_keying != nullptr && desk()->hasWork() ? m_keying : nullptr;
}

bool EntryPage::isKeying() const
{
    return desk() != nullptr && m_stack->currentWidget() == m_panel;
}

bool EntryPage::isAtBatchEnd() const
{
    return m_stack->currentWidget() == m_end;
}

void EntryPage::refreshRound()
{
    if (isAtBatchEnd())
        showEnd(batchEnd().stored().id);
    else if (!isKeying())
        fillStart();
}

void EntryPage::showEvent(QShowEvent *event)
{
    RoundPage::showEvent(event);
    if (isKeying())
        m_panel->takeFocus();
    else if (isAtBatchEnd())
        batchEnd().takeFocus();
    else if (openedRound().isStored())
        setup().takeFocus();
}

void EntryPage::hideEvent(QHideEvent *event)
{
    RoundPage::hideEvent(event);
    if (!event->spontaneous() && isKeying())
        desk()->settle();
}

bool EntryPage::canLeave()
{
    if (isAtBatchEnd())
        return m_end->store();
    if (desk() == nullptr || desk()->settle())
        return true;
    if (!desk()->isUnsaved()) // else the failure has been told
        notice().say(NoticeBar::Kind::Warning, tr("This answer is not saved. %1").arg(desk()->remark().text));
    m_panel->takeFocus();
    return false;
}

void EntryPage::openRound()
{
    clearDesk();
    notice().clear();
    if (!openedRound().isStored()) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    setup().setToday(session().clock().today());
    showStart();
    if (session().isReadOnly()) {
        notice().say(NoticeBar::Kind::Info, tr("This file is open for reading only, so nothing can be keyed."));
        return;
    }
    if (session().instrument() == nullptr)
        return;
    auto left = Keying::resume(session().store(), session().instrument(), openedRound());
    if (!succeeded(left) || *left == nullptr)
        return;
    setup().select((*left)->head());
    takeUp(*std::move(left));
    m_panel->setStatus(tr("Continues where you left off"));
}

void EntryPage::fillStart()
{
    if (openedRound().isStored())
        succeeded(m_start->fill(openedRound(), unfinished()));
}

void EntryPage::start()
{
    Batch batch = setup().batch();
    batch.head.round = openedRound();
    const auto stored = session().store().batches().add(batch);
    if (!succeeded(stored))
        return;
    setup().forgetCount();
    keyBatch(stored->id);
}

void EntryPage::keyBatch(Id<Batch> id)
{
    if (m_keying != nullptr && m_keying->batch().id == id) {
        goOn(); // as it was left: what was done can still be taken back
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
    if (unfinished() == nullptr)
        return true;
    notice().say(NoticeBar::Kind::Warning,
                 tr("A form of pile %1 is half keyed. Continue or discard it first.").arg(m_keying->batch().number));
    return false;
}

void EntryPage::takeUp(std::unique_ptr<Keying> keying)
{
    m_keying = keying.get();
    m_verifying = nullptr;
    openForm(std::move(keying), paperInWords(session(), m_keying->head()));
}

void EntryPage::verify(Verification::Extent extent)
{
    if (m_verifying != nullptr && m_end->isUnderWay(*m_verifying)) {
        showForm(); // as it was left: what is disputed still is
        return;
    }
    if (!isDeskFree())
        return;
    auto verifying = m_end->verify(extent);
    if (succeeded(verifying))
        takeUp(*std::move(verifying));
}

void EntryPage::takeUp(std::unique_ptr<Verifying> verifying)
{
    m_keying = nullptr;
    m_verifying = verifying.get();
    openForm(std::move(verifying), tr("Second keying · %1").arg(paperInWords(session(), m_verifying->head())));
}

void EntryPage::openForm(std::unique_ptr<FormWork> work, const QString &context)
{
    notice().clear();
    m_panel->open(std::move(work), session().language(), session().clock().today());
    m_panel->setContext(context);
    showForm();
}

/// With the form on the desk, though its pile may have been changed meanwhile.
void EntryPage::goOn()
{
    if (m_keying == nullptr || succeeded(m_keying->takeUpBatch()))
        showForm();
}

void EntryPage::showForm()
{
    m_stack->setCurrentWidget(m_panel);
    showPlace();
    m_panel->takeFocus();
}

void EntryPage::showStart()
{
    m_stack->setCurrentWidget(m_start);
    batchEnd().setNews({});
    fillStart();
    if (isVisible())
        setup().takeFocus();
}

void EntryPage::showEnd(Id<Batch> batch)
{
    if (!succeeded(m_end->fill(batch, unfinished())) || isAtBatchEnd())
        return;
    m_stack->setCurrentWidget(m_end);
    batchEnd().takeFocus();
}

void EntryPage::leave()
{
    if (!canLeave())
        return;
    if (isKeying() && m_verifying != nullptr)
        showEnd(m_verifying->batch().id);
    else
        showStart();
}

void EntryPage::clearDesk()
{
    m_keying = nullptr;
    m_verifying = nullptr;
    m_panel->close();
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
    adaptActions();
}

void EntryPage::adaptActions()
{
    m_finish->setVisible(isKeying() && desk()->work().isAtEnd());
    m_leave->setVisible(isKeying() || isAtBatchEnd());
    m_leave->setText(isKeying() ? tr("&Leave the form") : tr("Back to the p&iles"));
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
    if (status == m_panel->status())
        return; // it has been told
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
    batchEnd().setNews(QStringList{m_panel->status(), m_panel->findings()}.join(u'\n').trimmed());
}

} // namespace ljus
