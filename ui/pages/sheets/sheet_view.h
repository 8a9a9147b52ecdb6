// One finished sheet, open: the form as it was keyed, and beside it what is known of it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/sheet.h"

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace ljus {

class Correcting;
class EntryPanel;
class Session;
class SheetSide;

/// Every change is stored at once with its history.
class SheetView : public QWidget
{
    Q_OBJECT
public:
    explicit SheetView(Session &session); ///< borrowed, must outlive this

    /// Shows @a sheet at question @a place; @a paper says which form it is. Fails as Correcting::begin, and then shows what it
    /// showed before.
    [[nodiscard]] Result<void> open(const SheetLine &sheet, const QString &paper, int place = 0);
    void close(); ///< what is in hand and not stored is gone
    [[nodiscard]] bool isOpen() const { return m_work != nullptr; }
    [[nodiscard]] const SheetLine &sheet() const { return m_sheet; } ///< what is open, or was last
    [[nodiscard]] int place() const; ///< the current question; isOpen() only

    /// Stores what is in hand, and looks a sheet that was changed over anew. False when something in hand is not stored.
    bool settle();
    [[nodiscard]] bool isUnsaved() const; ///< settle() failed, and failed() has said why
    [[nodiscard]] QString problem() const; ///< why something in hand cannot be stored, else

    [[nodiscard]] EntryPanel &panel() const { return *m_panel; }
    [[nodiscard]] SheetSide &side() const { return *m_side; }
    void takeFocus(); ///< the form's

Q_SIGNALS:
    void stored(); ///< something is on disk
    void failed(const ljus::Error &error);
    void leaveRequested(); ///< the person is done; sent from within the form, which must still live when this returns

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void listen();
    void noteStored();
    bool showHistory();
    void settleFinding(SheetFlag flag);

    Session &m_session;
    SheetLine m_sheet;
    Correcting *m_work = nullptr; ///< the panel's desk's; null: nothing is open
    std::vector<HistoryEntry> m_history; ///< as shown
    QBoxLayout *m_row;
    EntryPanel *m_panel;
    SheetSide *m_side;
};

} // namespace ljus
