// Keys the paper that came back: choose the pile, then one key per answer.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/entry_desk.h"
#include "ui/pages/page.h"

#include <memory>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace ljus {

class ElidedLabel;
class EmptyState;
class EntryForm;
class EntrySetup;
class KeyHintRow;

/// A form that was left unfinished is there again at the very question.
class EntryPage : public Page
{
    Q_OBJECT
public:
    explicit EntryPage(Session &session);
    ~EntryPage() override;

    /// On refusal the form is shown.
    [[nodiscard]] bool canLeave() override;

    [[nodiscard]] bool isKeying() const; ///< the form is shown, not the choices
    [[nodiscard]] EntrySetup &setup() const { return *m_setup; }
    [[nodiscard]] EntryForm &form() const { return *m_form; }
    [[nodiscard]] EntryDesk *desk() const { return m_desk.get(); } ///< null: no form was begun
    [[nodiscard]] QString progress() const; ///< "Question 3 of 18 · 15 left"
    [[nodiscard]] QString status() const; ///< what was done last: "Form 12 finished"
    [[nodiscard]] QString saved() const; ///< "Saved 14:02:31"

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] Id<Round> chosenRound() const; ///< not stored: none
    void buildSetup();
    void buildForm();
    void buildActions();
    [[nodiscard]] QHBoxLayout *buildFoot();
    void changeRound();
    void openRound();
    void fillSetup();
    void fillKeyedSoFar();
    void start();
    void takeUp(Keying keying);
    void showForm();
    void hideForm();
    void leave();
    void discard();
    void showProgress();
    void showSaved();
    void noteStored();
    void noteFinished();
    void noteFailure(const Error &error);
    void sayStatus(const QString &status);
    void toggleHints();

    Id<Round> m_openedRound; ///< not stored: none
    std::weak_ptr<const Instrument> m_openedInstrument;
    bool m_isOpened = false;
    std::unique_ptr<EntryDesk> m_desk;
    int m_finishedForms = 0; ///< in this sitting

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EntrySetup *m_setup;
    QWidget *m_panel;
    EntryForm *m_form;
    ElidedLabel *m_context;
    QLabel *m_progress;
    QLabel *m_status;
    QLabel *m_saved;
    KeyHintRow *m_hints;
    QPushButton *m_hintToggle;
    QPushButton *m_finish;
    QPushButton *m_leave;
};

} // namespace ljus
