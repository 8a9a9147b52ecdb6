// Enkätsvar: the finished sheets of the round; finds them, opens them, corrects and removes them.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sheet_repository.h"
#include "ui/pages/round_page.h"

#include <optional>

class QPushButton;
class QShortcut;
class QStackedWidget;

namespace ljus {

class EmptyState;
class SheetList;
class SheetView;

class SheetsPage : public RoundPage
{
    Q_OBJECT
public:
    explicit SheetsPage(Session &session);

    /// On refusal the open sheet is shown.
    [[nodiscard]] bool canLeave() override;

    [[nodiscard]] bool isSheetOpen() const; ///< a sheet is shown and not the list
    [[nodiscard]] SheetList &list() const { return *m_list; }
    [[nodiscard]] SheetView &view() const { return *m_view; }

protected:
    void openRound() override;
    void refreshRound() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildActions();
    void buildShortcuts();
    void listen();
    void showList();
    [[nodiscard]] bool loadList();

    void openChosen();
    void open(const SheetLine &line, int place);
    void takeUpAgain();
    void leaveSheet();
    void closeSheet();
    void step(int by);
    void adaptActions();
    void removeSheet();
    void restoreSheet();

    bool m_isListStale = false; ///< something was stored while a sheet was open
    std::optional<RemovedSheet> m_removed; ///< while the notice offers to put it back

    QStackedWidget *m_stack;
    EmptyState *m_noRound;
    EmptyState *m_noSheets;
    SheetList *m_list;
    SheetView *m_view;
    QPushButton *m_back;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_remove;
    QShortcut *m_undo; ///< of the list
    QShortcut *m_toPrevious;
    QShortcut *m_toNext;
};

} // namespace ljus
