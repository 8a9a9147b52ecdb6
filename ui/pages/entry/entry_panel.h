// A paper form under the keys with all that stands around it: what it is, how far it is, which key does what.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/entry_desk.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ljus {

class ElidedLabel;
class EntryForm;
class KeyHintRow;

/// The same for keying, verifying and correcting. Holds the desk as long as a form is on it.
class EntryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit EntryPanel(QWidget *parent = nullptr);
    ~EntryPanel() override; ///< stores what is in hand, as far as it goes

    /// Puts @a work on the desk, wordings in @a language; @a today and @a use as the desk's.
    void open(std::unique_ptr<FormWork> work, const QString &language, QDate today, EntryDesk::Use use = EntryDesk::Use::Keying);
    void close(); ///< takes the form off the desk; what is in hand and not stored is gone

    [[nodiscard]] EntryDesk *desk() const { return m_desk.get(); } ///< null: no form is on it
    [[nodiscard]] EntryForm &form() const { return *m_form; }
    void takeFocus();

    void setContext(const QString &text); ///< which form: questionnaire, version, activity …
    void setSheet(const QString &text); ///< which sheet of how many
    void setStatus(const QString &text); ///< what was done last; screen readers are told
    void setFindings(const QString &text); ///< what to look at on the paper; empty: nothing
    [[nodiscard]] QWidget &hints() const; ///< which key does what
    [[nodiscard]] QString progress() const; ///< "Question 3 of 18 · 15 left"
    [[nodiscard]] QString sheet() const;
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString findings() const;

Q_SIGNALS:
    void moved(); ///< another question is current, or another form is on the desk
    void stored(); ///< something is on disk
    void finished(); ///< the form
    void failed(const ljus::Error &error);
    void leaveRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QHBoxLayout *buildFoot();
    void showProgress();
    void toggleHints();
    void fitHints();

    std::unique_ptr<EntryDesk> m_desk;
    EntryForm *m_form;
    ElidedLabel *m_context;
    QLabel *m_sheet;
    QLabel *m_progress;
    QLabel *m_status;
    QLabel *m_findings;
    KeyHintRow *m_hints;
    QPushButton *m_hintToggle;
};

} // namespace ljus
