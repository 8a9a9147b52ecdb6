// Lets a form be read that may not be changed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sheets/reading_guard.h"

#include "ui/pages/entry/entry_editor.h"
#include "ui/pages/entry/entry_form.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>

namespace ljus {

using Kind = KeyMeaning::Kind;

ReadingGuard::ReadingGuard(EntryForm &form) : QObject(&form), m_form(form)
{
    form.installEventFilter(this);
    form.viewport()->installEventFilter(this);
    for (QLineEdit *line : form.editor().findChildren<QLineEdit *>()) {
        line->setReadOnly(true);
        line->installEventFilter(this);
    }
    for (QPlainTextEdit *text : form.editor().findChildren<QPlainTextEdit *>()) {
        text->setReadOnly(true);
        text->installEventFilter(this);
    }
}

bool ReadingGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return keepsBack(*static_cast<QKeyEvent *>(event));
    const bool isClick = event->type() == QEvent::MouseButtonRelease && watched == m_form.viewport();
    return isClick && m_form.currentArea().contains(static_cast<QMouseEvent *>(event)->position().toPoint());
}

bool ReadingGuard::keepsBack(const QKeyEvent &key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    switch (meaningOf(key).kind) {
    case Kind::None:
        return isEnter; // with Ctrl: a new line in a text
    case Kind::Previous:
    case Kind::Next:
    case Kind::First:
    case Kind::LookBack:
    case Kind::GoTo:
    case Kind::Leave:
        return false;
    case Kind::Digit:
        return !m_form.desk()->isGoing(); // else of a question's number
    case Kind::Confirm:
        if (key.modifiers() & Qt::ShiftModifier)
            return true;
        return m_form.desk()->question() == nullptr && m_form.desk()->press({Kind::Leave}); // there is nothing to finish
    default:
        return true;
    }
}

} // namespace ljus
