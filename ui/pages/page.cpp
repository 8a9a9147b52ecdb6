// What all pages are: a frame on a session, filled anew when its data changed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/page.h"

#include "ui/parts/notice_bar.h"

#include <QLoggingCategory>

namespace ljus {

Q_LOGGING_CATEGORY(pageLog, "ljuspunkt.page")

Page::Page(const QString &title, Scrolling scrolling, Session &session) : PageFrame(title, scrolling), m_session(session)
{
    connect(&session, &Session::dataChanged, this, &Page::noteChange);
    connect(&session, &Session::roundChanged, this, &Page::noteChange);
}

void Page::showEvent(QShowEvent *event)
{
    PageFrame::showEvent(event);
    if (m_stale) {
        m_stale = false;
        refresh();
    }
}

void Page::noteChange()
{
    m_stale = !isVisible();
    if (!m_stale)
        refresh();
}

void Page::sayFailure(const Error &error)
{
    qCWarning(pageLog).noquote() << error.message << error.detail;
    notice().say(NoticeBar::Kind::Error, error.message);
}

} // namespace ljus
