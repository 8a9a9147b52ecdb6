// The field in which a number, a date or a free text is typed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/entry_desk.h"

#include <QWidget>

class QKeyEvent;
class QLineEdit;
class QPlainTextEdit;

namespace ljus {

/// One line, or several for a free text. Keys that belong to the form are offered to it first.
class EntryEditor : public QWidget
{
    Q_OBJECT
public:
    explicit EntryEditor(QWidget *parent);

    void setDesk(EntryDesk *desk); ///< takes the form's keys; borrowed, must outlive this or be replaced; may be null

    /// Shows @a text, with the cursor after it; @a name is what screen readers call the field.
    void edit(QuestionKind kind, const QString &text, const QString &name);
    void describe(const QString &text); ///< to screen readers: what is expected, what was said of it
    [[nodiscard]] QString text() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void edited(const QString &text);

private:
    [[nodiscard]] bool isStray(const QKeyEvent &event) const;
    [[nodiscard]] KeyMeaning meaningInLine(const QKeyEvent &event) const;
    [[nodiscard]] KeyMeaning meaningInText(const QKeyEvent &event) const;

    EntryDesk *m_desk = nullptr;
    QLineEdit *m_line;
    QPlainTextEdit *m_text;
    bool m_isLong = false;
};

} // namespace ljus
