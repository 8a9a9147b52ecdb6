// One part of the page Förbundet.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/card.h"
#include "ui/parts/notice_bar.h"
#include "ui/session.h"

namespace ljus {

class FederationSection : public Card
{
    Q_OBJECT
public:
    FederationSection(const QString &heading, Session &session)
        : Card(heading), m_session(session) { } ///< borrowed, must outlive this

    virtual void refresh() = 0; ///< fills the section from the store

Q_SIGNALS:
    void said(ljus::NoticeBar::Kind kind, const QString &sentence); ///< an empty sentence takes back what was said

protected:
    [[nodiscard]] Session &session() const { return m_session; }
    /// Says a failure's sentence; true when @a result succeeded.
    template<typename T>
    bool succeeded(const Result<T> &result)
    {
        if (!result)
            Q_EMIT said(NoticeBar::Kind::Error, result.error().message);
        return result.has_value();
    }

private:
    Session &m_session;
};

} // namespace ljus
