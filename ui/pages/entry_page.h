// Keys the paper that came back: choose the pile, then one key per answer; at the pile's end, see that every sheet is there.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/keying.h"
#include "core/tasks/verifying.h"
#include "ui/models/entry_desk.h"
#include "ui/pages/page.h"

#include <memory>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace ljus {

class BatchEnd;
class BatchList;
class EmptyState;
class EntryForm;
class EntryPanel;
class EntrySetup;
class EntryStart;

/// A form that was left unfinished is there again at the very question.
class EntryPage : public Page
{
    Q_OBJECT
public:
    explicit EntryPage(Session &session);

    /// On refusal the form is shown.
    [[nodiscard]] bool canLeave() override;

    [[nodiscard]] bool isKeying() const; ///< a form is shown
    [[nodiscard]] bool isAtBatchEnd() const; ///< the end of a pile is shown
    [[nodiscard]] EntrySetup &setup() const;
    [[nodiscard]] BatchList &batches() const;
    [[nodiscard]] BatchEnd &batchEnd() const { return *m_end; }
    [[nodiscard]] EntryPanel &panel() const { return *m_panel; }
    [[nodiscard]] EntryForm &form() const;
    [[nodiscard]] EntryDesk *desk() const; ///< null: no form was begun

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] Id<Round> chosenRound() const; ///< not stored: none
    void buildStart();
    void buildPanel();
    void buildEnd();
    void buildActions();
    void changeRound();
    void openRound();
    void fillStart();

    void start();
    void keyBatch(Id<Batch> batch);
    void takeUp(std::unique_ptr<Keying> keying);
    [[nodiscard]] bool isDeskFree();
    [[nodiscard]] QString paperOf(const ResponseHead &head) const;
    void verify(Verification::Extent extent);
    void takeUp(std::unique_ptr<Verifying> verifying);
    void openForm(std::unique_ptr<FormWork> work, const QString &context);
    void showForm();
    void showStart();
    void showEnd(Id<Batch> batch);
    void storeBatch(const Batch &batch);
    void leave();
    void discard();
    void showPlace();
    void noteStored();
    void noteFinished();

    Id<Round> m_openedRound; ///< not stored: none
    std::weak_ptr<const Instrument> m_openedInstrument;
    bool m_isOpened = false;
    Keying *m_keying = nullptr; ///< the panel's desk's work, where it is that
    Verifying *m_verifying = nullptr;

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EntryStart *m_start;
    EntryPanel *m_panel;
    BatchEnd *m_end;
    QScrollArea *m_endView = nullptr;
    QPushButton *m_finish;
    QPushButton *m_leave;
};

} // namespace ljus
