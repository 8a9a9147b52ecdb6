// One finished sheet, open: the form as it was keyed, and beside it what is known of it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sheets/sheet_view.h"

#include "core/tasks/correcting.h"
#include "ui/pages/entry/entry_form.h"
#include "ui/pages/entry/entry_panel.h"
#include "ui/pages/sheets/sheet_side.h"
#include "ui/pages/sheets/sheet_words.h"
#include "ui/parts/tokens.h"
#include "ui/session.h"

#include <QBoxLayout>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormWidth = 70; ///< characters: less is too narrow for a column beside it

} // namespace

SheetView::SheetView(Session &session)
    : m_session(session), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_panel(new EntryPanel), m_side(new SheetSide)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing::kWide);
    m_row->addWidget(m_panel, 1);
    m_row->addWidget(m_side);
    m_side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    if (session.isReadOnly())
        m_side->forbidChanges();
    listen();
}

void SheetView::listen()
{
    connect(m_panel, &EntryPanel::stored, this, &SheetView::noteStored);
    connect(m_panel, &EntryPanel::finished, this, &SheetView::leaveRequested);
    connect(m_panel, &EntryPanel::failed, this, &SheetView::failed);
    connect(m_panel, &EntryPanel::leaveRequested, this, &SheetView::leaveRequested);
    connect(m_side, &SheetSide::settleRequested, this, &SheetView::settleFinding);
    connect(m_side, &SheetSide::reasonEntered, this, &SheetView::takeFocus);
    connect(m_side, &SheetSide::reasonChanged, this, [this] {
        if (m_work != nullptr)
            m_work->setReason(m_side->reason());
    });
}

Result<void> SheetView::open(const SheetLine &sheet, const QString &paper, int place)
{
    auto work = Correcting::begin(m_session.store(), m_session.instrument(), sheet.id, m_session.clock());
    if (!work)
        return failure(work);
    m_sheet = sheet;
    m_work = work->get();
    m_work->setReason(m_side->reason());
    m_work->goTo(place);
    m_panel->open(*std::move(work), m_session.language(), m_session.clock().today(),
                  m_session.isReadOnly() ? EntryDesk::Use::Reading : EntryDesk::Use::Keying);
    m_panel->setContext(paper);
    m_panel->setSheet(tr("Sheet %1").arg(serialText(sheet.serial)));
    m_side->showFindings(m_sheet.findings, m_work->version());
    m_history.clear();
    showHistory();
    m_side->showHistory(m_history, m_work->version(), m_session.language());
    return {};
}

void SheetView::close()
{
    m_work = nullptr;
    m_panel->close();
}

int SheetView::place() const
{
    return m_work->current();
}

bool SheetView::settle()
{
    if (!isOpen())
        return true;
    if (!m_panel->desk()->settle())
        return false;
    // The answers are stored all the same; what is found on them is said when the sheet is looked over the next time.
    if (const auto seen = m_work->finish(); !seen)
        Q_EMIT failed(seen.error());
    return true;
}

bool SheetView::isUnsaved() const
{
    return isOpen() && m_panel->desk()->isUnsaved();
}

QString SheetView::problem() const
{
    return isOpen() ? m_panel->desk()->remark().text : QString();
}

void SheetView::takeFocus()
{
    m_panel->takeFocus();
}

void SheetView::noteStored()
{
    if (showHistory()) {
        const Question *question = m_work->version().question(m_history.back().question);
        m_panel->setStatus(tr("Question %1 is changed").arg(question ? question->number : m_history.back().question));
    }
    Q_EMIT stored();
}

/// Gives whether anything was changed since it was shown last.
bool SheetView::showHistory()
{
    auto history = m_session.store().sheets().history(m_sheet.id);
    if (!history) {
        Q_EMIT failed(history.error());
        return false;
    }
    if (*history == m_history)
        return false;
    m_history = *std::move(history);
    if (isVisible()) // else perhaps all of it is going
        m_side->showHistory(m_history, m_work->version(), m_session.language());
    return true;
}

void SheetView::settleFinding(SheetFlag flag)
{
    if (const auto settled = m_session.store().sheets().settle(m_sheet.id, flag); !settled) {
        Q_EMIT failed(settled.error());
        return;
    }
    for (SheetFinding &finding : m_sheet.findings)
        finding.settled = finding.settled || finding.flag == flag;
    m_side->showFindings(m_sheet.findings, m_work->version());
    takeFocus(); // the button is gone
    Q_EMIT stored();
}

/// Where there is no room beside the form the column goes beneath it.
void SheetView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() - m_side->sizeHint().width() >= fontMetrics().averageCharWidth() * kFormWidth;
    m_row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setSizePolicy(isWide ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_row->setStretch(0, isWide ? 1 : 2);
    m_row->setStretch(1, isWide ? 0 : 1);
}

} // namespace ljus
