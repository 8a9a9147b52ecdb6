// The list of one activity: marked by letters, added to, read from a file.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/distribution/hand_out_list.h"

#include "ui/pages/distribution/hand_out_table.h"
#include "ui/pages/distribution/hand_out_words.h"
#include "ui/pages/distribution/new_lines_card.h"
#include "ui/parts/card.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/form_row.h"
#include "ui/parts/key_hint.h"
#include "ui/parts/look.h"
#include "ui/parts/tokens.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ljus {

namespace {

constexpr int kReasonWidth = 400;

} // namespace

HandOutList::HandOutList(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_figures(makeLabel({})),
      m_notOfferedOnly(new QCheckBox(tr("&Only those not offered"))), m_date(makeDateEdit()), m_newLines(new NewLinesCard),
      m_reasonCard(new Card(tr("Outside the target group"))), m_reason(new QLineEdit), m_stack(new QStackedWidget),
      m_table(new HandOutTable(&m_model)),
      m_empty(new EmptyState(tr("No list yet"),
                             tr("Add one line per participant, with the activity's own running numbers or codes; or read a list "
                                "that you have already. No names."),
                             tr("&Add lines"))),
      m_allOffered(new EmptyState(tr("Nobody is left"), tr("No line of the list is still to be offered the questionnaire."),
                                  tr("&Show all lines"))),
      m_hints(new KeyHintRow)
{
    build();
    buildReason();
    buildHints();
    listen();
}

void HandOutList::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kMedium);
    auto *day = new FormRow;
    day->add(tr("&Day of what is marked"), m_date);
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::kWide);
    top->addWidget(day);
    m_date->ensurePolished();
    for (QWidget *beside : std::initializer_list<QWidget *>{m_notOfferedOnly, m_figures}) {
        beside->setMinimumHeight(m_date->sizeHint().height()); // so that all stand on one line
        top->addWidget(beside, 0, Qt::AlignBottom);
    }
    top->setStretchFactor(m_figures, 1);
    column->addLayout(top);
    column->addWidget(m_newLines);
    column->addWidget(m_reasonCard);
    column->addWidget(m_stack, 1);
    column->addWidget(m_hints);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_allOffered);
    m_figures->setWordWrap(true);
    m_newLines->hide();
    m_reasonCard->hide();
}

void HandOutList::buildReason()
{
    auto *row = new FormRow;
    row->add(tr("&Why the participant is not to be asked"), m_reason);
    auto *done = makeButton(tr("&Mark"));
    row->addButton(done);
    m_reasonCard->body()->addWidget(row);
    m_reason->setMinimumWidth(kReasonWidth);
    m_reason->setPlaceholderText(tr("began after the measuring period, for example"));
    connect(done, &QPushButton::clicked, this, &HandOutList::markOutside);
    connect(m_reason, &QLineEdit::returnPressed, this, &HandOutList::markOutside);
}

void HandOutList::buildHints()
{
    for (const HandOutStatus status : {HandOutStatus::HandedOut, HandOutStatus::Declined, HandOutStatus::NotReached,
                                       HandOutStatus::OutsideTarget, HandOutStatus::NotOffered})
        m_hints->addHint(letterOf(status), displayName(status).toLower());
    m_hints->addHint(tr("Ctrl+Z"), tr("undo"));
    m_hints->addHint(tr("F2"), tr("write a note"));
    m_hints->addHint(tr("F3"), tr("only those not offered"));
    m_hints->addHint(tr("Ctrl+V"), tr("paste lines"));
}

void HandOutList::listen()
{
    connect(m_table, &HandOutTable::marked, this, &HandOutList::mark);
    connect(m_table, &HandOutTable::removeRequested, this, &HandOutList::removeSelected);
    connect(&m_model, &HandOutModel::edited, this, &HandOutList::change);
    connect(m_notOfferedOnly, &QCheckBox::toggled, this, &HandOutList::refilter);
    connect(m_allOffered, &EmptyState::actionTriggered, m_notOfferedOnly, &QCheckBox::toggle);
    connect(m_empty, &EmptyState::actionTriggered, this, &HandOutList::askForNewLines);
    connect(m_newLines, &NewLinesCard::added, this, [this](const std::vector<HandOut> &lines) {
        if (add(lines)) {
            m_newLines->hide();
            takeFocus();
        }
    });
}

bool HandOutList::open(const Activity &activity)
{
    auto work = HandOutWork::open(m_session.store(), m_session.round()->id, activity.id);
    if (!work) {
        Q_EMIT said(NoticeBar::Kind::Error, work.error().message, {});
        return false;
    }
    m_activity = activity;
    m_work = *std::move(work);
    m_date->setDate(m_session.clock().today());
    m_newLines->hide();
    m_reasonCard->hide();
    showLines();
    goToLine(firstNotOffered(m_work->lines()));
    return true;
}

void HandOutList::close()
{
    m_work.reset();
    m_model.setLines({}, {});
    m_model.forgetTyped();
    const QSignalBlocker quiet(m_notOfferedOnly);
    m_notOfferedOnly->setChecked(false);
}

void HandOutList::takeFocus()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else
        static_cast<EmptyState *>(m_stack->currentWidget())->button()->setFocus();
}

QMap<QString, QString> HandOutList::titles() const
{
    QMap<QString, QString> titles;
    for (const Questionnaire &questionnaire : m_session.instrument()->questionnaires)
        titles.insert(questionnaire.key, questionnaire.title.in(m_session.language()));
    return titles;
}

void HandOutList::showLines()
{
    const std::vector<HandOut> &all = m_work->lines();
    std::vector<HandOut> lines;
    m_shown.clear();
    for (std::size_t line = 0; line < all.size(); ++line) {
        if (m_notOfferedOnly->isChecked() && all[line].status != HandOutStatus::NotOffered)
            continue;
        m_shown.push_back(static_cast<int>(line));
        lines.push_back(all[line]);
    }
    m_model.setLines(lines, titles());
    QWidget *const empty = all.empty() ? m_empty : m_allOffered;
    m_stack->setCurrentWidget(lines.empty() ? empty : m_table);
    m_hints->setVisible(!all.empty());
    m_notOfferedOnly->setVisible(!all.empty());
    if (!m_table->currentIndex().isValid())
        goToLine(firstNotOffered(all));
    m_figures->setText(all.empty() ? QString() : totalsInWords(m_work->totals()));
}

void HandOutList::goToLine(int line)
{
    if (!m_shown.empty())
        m_table->goToRow(static_cast<int>(std::lower_bound(m_shown.begin(), m_shown.end(), line) - m_shown.begin()));
}

std::vector<int> HandOutList::selectedLines() const
{
    std::vector<int> lines = m_table->selectedRows();
    for (int &line : lines)
        line = m_shown.at(static_cast<std::size_t>(line));
    return lines;
}

/// Stays at the line that was current, as far as it is in the table.
void HandOutList::refilter()
{
    const std::vector<int> selected = selectedLines();
    showLines();
    goToLine(selected.empty() ? firstNotOffered(m_work->lines()) : selected.front());
    takeFocus();
}

/// Says what went wrong, else shows what is now.
bool HandOutList::settle(const Result<void> &done)
{
    if (done) {
        Q_EMIT said(NoticeBar::Kind::Info, {}, {});
        showLines();
    } else {
        Q_EMIT said(NoticeBar::Kind::Error, done.error().message, {});
    }
    return done.has_value();
}

void HandOutList::mark(HandOutStatus status)
{
    const std::vector<int> rows = selectedLines();
    if (rows.empty())
        return;
    if (status == HandOutStatus::OutsideTarget) {
        m_reasonCard->setHeading(
            rows.size() == 1
                ? tr("Line %1: outside the target group").arg(m_work->lines().at(static_cast<std::size_t>(rows.front())).code)
                : tr("%n line(s): outside the target group", nullptr, static_cast<int>(rows.size())));
        m_newLines->hide();
        m_reasonCard->show();
        m_reason->setFocus();
        m_reason->selectAll();
        return;
    }
    markAs(status, {});
}

void HandOutList::markOutside()
{
    if (m_reason->text().trimmed().isEmpty()) {
        Q_EMIT said(NoticeBar::Kind::Warning, tr("Say in a few words why the participant is not to be asked."), {});
        return;
    }
    markAs(HandOutStatus::OutsideTarget, m_reason->text().trimmed());
}

/// One line: the next is current then. Several: they stay selected.
void HandOutList::markAs(HandOutStatus status, const QString &reason)
{
    const std::vector<int> rows = selectedLines();
    if (rows.empty() || !settle(checkDay(m_date->date(), m_session.clock()))
        || !settle(m_work->mark(rows, {status, m_date->date(), reason})))
        return;
    m_reasonCard->hide();
    takeFocus();
    if (rows.size() == 1)
        goToLine(rows.front() + 1);
}

void HandOutList::removeSelected()
{
    const std::vector<int> rows = selectedLines();
    if (rows.empty() || !settle(m_work->remove(rows)))
        return;
    goToLine(rows.front());
    Q_EMIT said(NoticeBar::Kind::Info, tr("%n line(s) taken away.", nullptr, static_cast<int>(rows.size())), tr("&Undo"));
}

void HandOutList::change(int row, const HandOut &line)
{
    const auto changed = m_work->change(m_shown.at(static_cast<std::size_t>(row)), line);
    if (changed)
        settle(changed);
    else
        Q_EMIT said(NoticeBar::Kind::Error, tr("%1 F2 opens what you wrote.").arg(changed.error().message), {});
}

bool HandOutList::add(const std::vector<HandOut> &lines)
{
    if (!settle(m_work->add(lines)))
        return false;
    Q_EMIT said(NoticeBar::Kind::Success, tr("%n line(s) added.", nullptr, static_cast<int>(lines.size())), tr("&Undo"));
    goToLine(m_work->touchedRow());
    return true;
}

void HandOutList::askForNewLines()
{
    m_reasonCard->hide();
    m_newLines->begin(m_session, m_work->lines());
    m_newLines->show();
    m_newLines->takeFocus();
}

void HandOutList::undo()
{
    const Result<bool> undone = m_work->undo();
    if (!settle(undone.map([](bool) {})) || !*undone)
        return;
    goToLine(m_work->touchedRow());
    takeFocus();
}

void HandOutList::redo()
{
    const Result<bool> redone = m_work->redo();
    if (!settle(redone.map([](bool) {})) || !*redone)
        return;
    goToLine(m_work->touchedRow());
    takeFocus();
}

void HandOutList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->matches(QKeySequence::Redo) || event->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_Y))
        redo();
    else if (event->key() == Qt::Key_F3 && m_notOfferedOnly->isVisible())
        m_notOfferedOnly->toggle();
    else if (event->matches(QKeySequence::Paste))
        Q_EMIT pasted(QGuiApplication::clipboard()->text());
    else if (event->key() == Qt::Key_Escape && (m_reasonCard->isVisible() || m_newLines->isVisible())) {
        m_reasonCard->hide();
        m_newLines->hide();
        takeFocus();
    } else if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ljus
