// What a page says when there is nothing yet: what this is, and what to do next.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ljus {

class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// No button when @a action is empty.
    EmptyState(const QString &heading, const QString &sentence, const QString &action = {}, QWidget *parent = nullptr);

    void setTexts(const QString &heading, const QString &sentence);
    [[nodiscard]] QPushButton *button() const { return m_button; } ///< null: none

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_heading;
    QLabel *m_sentence;
    QPushButton *m_button = nullptr;
};

} // namespace ljus
