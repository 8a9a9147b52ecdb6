// The open file on screen: the pages at the left, the round at the top, what is saved at the foot.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace ljus {

class ElidedLabel;
class NavigationList;
class NoticeBar;

/// Makes its pages when they are first asked for, so that a large file opens as fast as a small one.
class Workspace : public QWidget
{
    Q_OBJECT
public:
    /// Both borrowed, must outlive this.
    Workspace(Session &session, Prompts &prompts);

    void showPage(PageId page);
    void showPlace(PageId page, const Place &place);
    [[nodiscard]] PageId currentPage() const;
    [[nodiscard]] Session &session() const { return m_session; }
    /// Stores what is in hand on its pages. False when one refuses: that page is shown, and the notice offers to close all the
    /// same.
    [[nodiscard]] bool canClose();
    [[nodiscard]] NoticeBar &notice() const { return *m_notice; } ///< for what concerns the file and not a page

Q_SIGNALS:
    void backupRequested(); ///< a page asks for it
    void closeAnyway(); ///< the person gives up what canClose() could not store

private:
    struct Entry
    {
        PageId id;
        QString title;
        std::function<Page *()> make;
        Page *page = nullptr;
    };

    void listPages();
    void buildNavigation();
    [[nodiscard]] QWidget *buildTop();
    [[nodiscard]] QWidget *buildFoot();
    void listen();
    void openEntry(int index);
    void chooseRound();
    void fillRounds();
    void fillFoot();

    Session &m_session;
    Prompts &m_prompts;
    std::vector<Entry> m_entries;
    NavigationList *m_navigation;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    QComboBox *m_rounds = nullptr;
    QLabel *m_federation = nullptr;
    ElidedLabel *m_file = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_backup = nullptr;
};

} // namespace ljus
