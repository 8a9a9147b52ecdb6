// Enkätsvar: the finished sheets of the round; finds them, opens them, corrects and removes them.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sheet_repository.h"
#include "ui/pages/page.h"

#include <memory>
#include <optional>

class QPushButton;
class QShortcut;
class QStackedWidget;

namespace ljus {

class EmptyState;
class SheetList;
class SheetView;

class SheetsPage : public Page
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
    void refresh() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildActions();
    void buildShortcuts();
    void listen();
    void changeRound();
    void openRound();
    void showList();
    [[nodiscard]] bool loadList();

    void openChosen();
    void open(Id<Response> sheet, int place);
    [[nodiscard]] std::optional<SheetLine> lineOf(Id<Response> sheet);
    void takeUpAgain();
    void leaveSheet();
    void closeSheet();
    void step(int by);
    void adaptActions();
    void removeSheet();
    void restoreSheet();

    Id<Round> m_openedRound; ///< not stored: none
    std::weak_ptr<const Instrument> m_openedInstrument;
    bool m_isOpened = false;
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
