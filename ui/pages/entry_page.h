// Keys the paper that came back: choose the pile, then one key per answer; at the pile's end, see that every sheet is there.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/keying.h"
#include "core/tasks/verifying.h"
#include "ui/models/entry_desk.h"
#include "ui/pages/round_page.h"

#include <memory>

class QPushButton;
class QStackedWidget;

namespace ljus {

class BatchEnd;
class BatchList;
class EmptyState;
class EntryEnd;
class EntryForm;
class EntryPanel;
class EntrySetup;
class EntryStart;

/// A form that was left unfinished is there again at the very question.
class EntryPage : public RoundPage
{
    Q_OBJECT
public:
    explicit EntryPage(Session &session);

    /// On refusal what is not saved is shown.
    [[nodiscard]] bool canLeave() override;

    [[nodiscard]] bool isKeying() const; ///< a form is shown
    [[nodiscard]] bool isAtBatchEnd() const; ///< the end of a pile is shown
    [[nodiscard]] EntrySetup &setup() const;
    [[nodiscard]] BatchList &batches() const;
    [[nodiscard]] BatchEnd &batchEnd() const;
    [[nodiscard]] EntryPanel &panel() const { return *m_panel; }
    [[nodiscard]] EntryForm &form() const;
    [[nodiscard]] EntryDesk *desk() const; ///< null: no form was begun

protected:
    void openRound() override;
    void refreshRound() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildStart();
    void buildPanel();
    void buildEnd();
    void buildActions();
    void fillStart();

    void start();
    void keyBatch(Id<Batch> batch);
    void takeUp(std::unique_ptr<Keying> keying);
    [[nodiscard]] bool isDeskFree();
    void verify(Verification::Extent extent);
    void takeUp(std::unique_ptr<Verifying> verifying);
    void openForm(std::unique_ptr<FormWork> work, const QString &context);
    void goOn();
    void showForm();
    void showStart();
    void showEnd(Id<Batch> batch);
    [[nodiscard]] const Keying *unfinished() const;
    void clearDesk();
    void leave();
    void discard();
    void showPlace();
    void adaptActions();
    void noteStored();
    void noteFinished();

    Keying *m_keying = nullptr; ///< the panel's desk's work, where it is that
    Verifying *m_verifying = nullptr;

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EntryStart *m_start;
    EntryPanel *m_panel;
    EntryEnd *m_end;
    QPushButton *m_finish;
    QPushButton *m_leave;
};

} // namespace ljus
