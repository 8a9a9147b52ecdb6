// The field in which a number, a date or a free text is typed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/answer_keys.h"

#include <QWidget>

#include <functional>

class QKeyEvent;
class QLineEdit;
class QPlainTextEdit;

namespace ljus {

/// One line, or several for a free text. Keys that belong to the form are offered to it first.
class EntryEditor : public QWidget
{
    Q_OBJECT
public:
    /// @a press is told of the form's keys and says whether it took them.
    EntryEditor(std::function<bool(const KeyMeaning &)> press, QWidget *parent);

    /// Shows @a text, with the cursor after it; @a name is what screen readers call the field.
    void edit(QuestionKind kind, const QString &text, const QString &name);
    [[nodiscard]] QString text() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void edited(const QString &text);

private:
    [[nodiscard]] KeyMeaning meaningInLine(const QKeyEvent &event) const;
    [[nodiscard]] KeyMeaning meaningInText(const QKeyEvent &event) const;

    std::function<bool(const KeyMeaning &)> m_press;
    QLineEdit *m_line;
    QPlainTextEdit *m_text;
    bool m_isLong = false;
};

} // namespace ljus
