// Keys the paper that came back: choose the pile, then one key per answer.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/entry_page.h"

#include "ui/pages/entry_form.h"
#include "ui/pages/entry_setup.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/key_hint.h"
#include "ui/parts/look.h"
#include "ui/parts/notice_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

/// A label of one line whose width may change without moving others.
QLabel *lineLabel(Role role)
{
    QLabel *label = makeLabel({}, role);
    label->setWordWrap(false);
    return label;
}

} // namespace

EntryPage::EntryPage(Session &session)
    : Page(tr("Entry"), Scrolling::None, session), m_stack(new QStackedWidget),
      m_empty(new EmptyState(tr("No round to key in"), tr("A round is one year's measurement. Make one, then key the forms."),
                             tr("Make a &round"))),
      m_setup(new EntrySetup), m_panel(new QWidget), m_form(new EntryForm), m_context(new ElidedLabel),
      m_progress(lineLabel(Role::Plain)), m_status(lineLabel(Role::Small)), m_saved(lineLabel(Role::Small)),
      m_hints(new KeyHintRow), m_hintToggle(makeButton({}, Role::Quiet)), m_finish(setPrimaryAction(tr("&Finish the form"))),
      m_leave(addSecondaryAction(tr("&Leave the form")))
{
    contentLayout()->addWidget(m_stack);
    m_stack->addWidget(m_empty);
    buildSetup();
    buildForm();
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
    connect(m_finish, &QPushButton::clicked, this, [this] { m_desk->press({KeyMeaning::Kind::Confirm}); });
}

EntryPage::~EntryPage()
{
    if (m_desk == nullptr)
        return;
    m_form->setDesk(nullptr, {});
    disconnect(m_desk.get(), nullptr, this, nullptr);
    m_desk->settle(); // as far as it goes: nobody is there to be told
}

void EntryPage::buildSetup()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_setup);
    scroll->viewport()->setAutoFillBackground(false);
    m_setup->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    connect(m_setup, &EntrySetup::startRequested, this, &EntryPage::start);
    connect(m_setup, &EntrySetup::continueRequested, this, &EntryPage::showForm);
    connect(m_setup, &EntrySetup::discardRequested, this, &EntryPage::discard);
    connect(m_setup, &EntrySetup::chosen, this, &EntryPage::fillKeyedSoFar);
}

void EntryPage::buildForm()
{
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTiny);
    for (const auto &[left, right] : {std::pair<QWidget *, QWidget *>{m_context, m_progress}, {m_status, m_saved}}) {
        auto *line = new QHBoxLayout;
        line->setSpacing(spacing::kWide);
        line->addWidget(left, 1);
        line->addWidget(right);
        column->addLayout(line);
    }
    column->addSpacing(spacing::kSmall);
    column->addWidget(m_form, 1);
    column->addSpacing(spacing::kSmall);
    column->addLayout(buildFoot());
    m_stack->addWidget(m_panel);
}

QHBoxLayout *EntryPage::buildFoot()
{
    m_hints->addHint(tr("1–9"), tr("answer"));
    m_hints->addHint(u"0"_s, tr("don't know"));
    m_hints->addHint(tr("Space"), tr("blank"));
    m_hints->addHint(u"*"_s, tr("two or more marks"));
    m_hints->addHint(u"/"_s, tr("unreadable"));
    m_hints->addHint(u"↑"_s, tr("back"));
    m_hints->addHint(tr("End"), tr("look back"));
    m_hints->addHint(tr("Esc"), tr("leave"));
    m_hintToggle->setText(tr("Hide the keys"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(spacing::kSmall);
    foot->addWidget(m_hints, 1, Qt::AlignVCenter);
    foot->addWidget(m_hintToggle, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_hintToggle->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the form
    connect(m_hintToggle, &QPushButton::clicked, this, &EntryPage::toggleHints);
    return foot;
}

bool EntryPage::isKeying() const
{
    return m_desk != nullptr && m_stack->currentWidget() == m_panel;
}

QString EntryPage::progress() const
{
    return m_progress->text();
}

QString EntryPage::status() const
{
    return m_status->text();
}

QString EntryPage::saved() const
{
    return m_saved->text();
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
    else if (!isKeying())
        fillSetup();
}

void EntryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (isKeying())
        m_form->takeFocus();
    else if (m_openedRound.isStored())
        m_setup->takeFocus();
}

void EntryPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!event->spontaneous() && isKeying())
        m_desk->settle();
}

bool EntryPage::canLeave()
{
    if (m_desk == nullptr || m_desk->settle())
        return true;
    if (!m_desk->isUnsaved()) // else the failure has been told
        notice().say(NoticeBar::Kind::Warning, tr("This answer is not saved. %1").arg(m_desk->remark().text));
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
    m_form->setDesk(nullptr, {});
    m_desk.reset();
    hideForm();
    notice().clear();
    if (!m_openedRound.isStored()) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    fillSetup();
    if (session().isReadOnly()) {
        m_setup->forbidStart();
        notice().say(NoticeBar::Kind::Info, tr("This file is open for reading only, so nothing can be keyed."));
        return;
    }
    if (session().instrument() == nullptr)
        return;
    auto left = Keying::resume(session().store(), session().instrument(), m_openedRound);
    if (!succeeded(left) || !*left)
        return;
    m_setup->select((*left)->head());
    takeUp(**std::move(left));
    sayStatus(tr("Continues where you left off"));
}

void EntryPage::fillSetup()
{
    if (!m_openedRound.isStored())
        return;
    const auto activities = session().store().activities().all();
    if (!succeeded(activities))
        return;
    m_setup->fill(session().instrument(), *activities, session().language());
    if (session().isReadOnly())
        m_setup->forbidStart();
    if (m_desk == nullptr || !m_desk->hasWork()) {
        m_setup->setUnfinished({});
        return;
    }
    const Keying &keying = m_desk->keying();
    const int questions = static_cast<int>(keying.questions().size());
    m_setup->setUnfinished(tr("%1: %2 of %3 questions answered. It is kept in the file until you continue or discard it.")
                               .arg(keying.questionnaire().title.in(session().language()))
                               .arg(questions - keying.answersLeft())
                               .arg(questions));
}

void EntryPage::fillKeyedSoFar()
{
    const auto returned =
        m_openedRound.isStored() ? session().store().responses().returned(m_openedRound) : Result<std::vector<ReturnedCount>>();
    const ResponseHead head = m_setup->head();
    int forms = 0;
    if (returned) {
        for (const ReturnedCount &count : *returned)
            forms += count.questionnaire == head.questionnaire && count.activity == head.activity ? count.returned : 0;
    }
    m_setup->setKeyedSoFar(tr("Keyed so far: %1").arg(forms));
}

void EntryPage::start()
{
    ResponseHead head = m_setup->head();
    head.round = m_openedRound;
    auto keying = Keying::begin(session().store(), session().instrument(), head);
    if (!succeeded(keying))
        return;
    notice().clear();
    takeUp(*std::move(keying));
    sayStatus({});
}

void EntryPage::takeUp(Keying keying)
{
    m_form->setDesk(nullptr, {});
    m_desk = std::make_unique<EntryDesk>(std::move(keying), session().clock().now().toLocalTime().date());
    connect(m_desk.get(), &EntryDesk::moved, this, &EntryPage::showProgress);
    connect(m_desk.get(), &EntryDesk::stored, this, &EntryPage::noteStored);
    connect(m_desk.get(), &EntryDesk::finished, this, &EntryPage::noteFinished);
    connect(m_desk.get(), &EntryDesk::failed, this, &EntryPage::noteFailure);
    connect(m_desk.get(), &EntryDesk::leaveRequested, this, &EntryPage::leave);
    m_form->setDesk(m_desk.get(), session().language());

    const Keying &form = m_desk->keying();
    QStringList context{form.questionnaire().title.in(session().language()), form.version().key};
    if (form.version().variants.size() > 1)
        context << form.version().variant(form.head().variant)->title.in(session().language());
    if (form.head().activity) {
        if (const auto activity = session().store().activities().byId(*form.head().activity))
            context << activity->name;
    }
    m_context->setText(joined(context));
    showForm();
}

void EntryPage::showForm()
{
    m_stack->setCurrentWidget(m_panel);
    showProgress();
    showSaved();
    m_form->takeFocus();
}

void EntryPage::hideForm()
{
    m_finish->hide();
    m_leave->hide();
    m_stack->setCurrentIndex(1);
}

void EntryPage::leave()
{
    if (!isKeying())
        return;
    m_desk->settle();
    hideForm();
    fillSetup();
    m_setup->takeFocus();
}

void EntryPage::discard()
{
    if (!succeeded(m_desk->discard()))
        return;
    notice().clear();
    fillSetup();
    m_setup->takeFocus();
}

void EntryPage::showProgress()
{
    const Keying &keying = m_desk->keying();
    const int questions = static_cast<int>(keying.questions().size());
    const QString place = keying.isAtEnd() ? tr("Look back") : tr("Question %1 of %2").arg(keying.current() + 1).arg(questions);
    m_progress->setText(joined({place, tr("%1 left").arg(keying.answersLeft())}));
    m_finish->setVisible(keying.isAtEnd() && isKeying());
    m_leave->setVisible(isKeying());
}

void EntryPage::showSaved()
{
    if (const auto &when = session().lastSaved())
        m_saved->setText(tr("Saved %1").arg(when->toLocalTime().toString(u"HH:mm:ss"_s)));
}

void EntryPage::noteStored()
{
    showSaved();
    notice().clear();
}

void EntryPage::noteFinished()
{
    ++m_finishedForms;
    sayStatus(tr("Form %1 finished").arg(m_finishedForms));
}

void EntryPage::noteFailure(const Error &error)
{
    succeeded(Result<void>(failure(error.kind, error.message, error.detail)));
}

void EntryPage::sayStatus(const QString &status)
{
    m_status->setText(status);
    QAccessibleEvent said(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void EntryPage::toggleHints()
{
    m_hints->setVisible(m_hints->isHidden());
    m_hintToggle->setText(m_hints->isHidden() ? tr("Show the keys") : tr("Hide the keys"));
}

} // namespace ljus
