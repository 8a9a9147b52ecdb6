// What all pages are: a frame on a session, filled anew when its data changed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page_frame.h"
#include "ui/prompts.h"
#include "ui/session.h"

namespace ljus {

/// The pages in the order of the year's work.
enum class PageId { Overview, Distribution, Entry, Sheets, Results, Submission, Questionnaires, Federation };

/// A questionnaire of a round, and an activity where it is answered about one.
struct Place
{
    QString questionnaire;
    std::optional<Id<Activity>> activity;
};

/// Does nothing until it is first shown; is refreshed when it is shown and when data changed meanwhile or while it is in view.
class Page : public PageFrame
{
    Q_OBJECT
public:
    /// @a session is borrowed, must outlive this.
    Page(const QString &title, Scrolling scrolling, Session &session);

    /// Stores what is in hand. False when that cannot be done: the notice says why, and nothing is lost yet.
    [[nodiscard]] virtual bool canLeave() { return true; }
    /// Goes to @a place, when the page is in view and has such places.
    virtual void goToPlace(const Place &place) { Q_UNUSED(place) }

Q_SIGNALS:
    void pageRequested(ljus::PageId page); ///< the person wants to go there
    void placeRequested(ljus::PageId page, const ljus::Place &place); ///< and to this place on it
    void backupRequested(); ///< the person wants a backup of the file

protected:
    [[nodiscard]] Session &session() const { return m_session; }
    /// Fills the page from the store. Called only while the page is in view.
    virtual void refresh() = 0;
    /// Says a failure's sentence in the notice bar; true when @a result succeeded.
    template<typename T>
    bool succeeded(const Result<T> &result)
    {
        if (!result)
            sayFailure(result.error());
        return result.has_value();
    }

    void sayFailure(const Error &error);

    void showEvent(QShowEvent *event) override;

private:
    void noteChange();

    Session &m_session;
    bool m_stale = true;
};

} // namespace ljus
