// The list of one activity: marked by letters, added to, read from a file.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/hand_out_work.h"
#include "ui/models/hand_out_model.h"
#include "ui/parts/notice_bar.h"
#include "ui/session.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace ljus {

class Card;
class EmptyState;
class HandOutTable;
class KeyHintRow;
class NewLinesCard;

class HandOutList final : public QWidget
{
    Q_OBJECT
public:
    explicit HandOutList(Session &session, QWidget *parent = nullptr); ///< borrowed, must outlive this

    /// Opens the list of @a activity in the session's round. A failure is said; false.
    bool open(const Activity &activity);
    void close();
    [[nodiscard]] bool isOpen() const { return m_work != nullptr; }
    [[nodiscard]] const Activity &activity() const { return m_activity; }
    [[nodiscard]] HandOutWork &work() const { return *m_work; }
    [[nodiscard]] HandOutTable &table() const { return *m_table; }
    void takeFocus();

    /// Adds @a lines as one step, which can be taken back.
    bool add(const std::vector<HandOut> &lines);
    void askForNewLines(); ///< shows the card for it
    [[nodiscard]] QCheckBox &notOfferedOnly() const { return *m_notOfferedOnly; } ///< else every line is in the table
    void undo();
    void redo();

Q_SIGNALS:
    void said(ljus::NoticeBar::Kind kind, const QString &sentence, const QString &action);
    void pasted(const QString &text); ///< somebody pasted a table
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildReason();
    void buildHints();
    void listen();
    void mark(HandOutStatus status);
    void markAs(HandOutStatus status, const QString &reason);
    void markOutside();
    void removeSelected();
    void change(int row, const HandOut &line);
    bool settle(const Result<void> &done);
    void showLines();
    void refilter();
    void goToLine(int line); ///< of work(), or the next one that is in the table
    [[nodiscard]] std::vector<int> selectedLines() const; ///< of work()
    [[nodiscard]] QMap<QString, QString> titles() const;

    Session &m_session;
    Activity m_activity;
    std::unique_ptr<HandOutWork> m_work;
    HandOutModel m_model;
    std::vector<int> m_shown; ///< the lines of m_work that are in the table, ascending
    QLabel *m_figures;
    QCheckBox *m_notOfferedOnly;
    QDateEdit *m_date;
    NewLinesCard *m_newLines;
    Card *m_reasonCard;
    QLineEdit *m_reason;
    QStackedWidget *m_stack;
    HandOutTable *m_table;
    EmptyState *m_empty;
    EmptyState *m_allOffered; ///< nothing is left where only those not offered are looked for
    KeyHintRow *m_hints;
};

} // namespace ljus
