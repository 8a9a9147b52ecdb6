// An inline message where a dialog would be too much.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace ljus {

class MarkIcon;

/// Hidden while it has nothing to say. Screen readers are told when it speaks.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Success, Warning, Error };
    Q_ENUM(Kind)

    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows @a text, with a button when @a action is not empty ("Undo"); replaces what was said before.
    void say(Kind kind, const QString &text, const QString &action = {});
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QPushButton *actionButton() const { return m_action; } ///< hidden when there is no action

Q_SIGNALS:
    void actionTriggered();

private:
    Kind m_kind = Kind::Info;
    MarkIcon *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace ljus
