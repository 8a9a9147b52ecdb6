// The field in which a number, a date or a free text is typed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/entry/entry_editor.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ljus {

using Kind = KeyMeaning::Kind;

namespace {

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// The keys that leave any field, whatever stands in it.
KeyMeaning leavingKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Backtab || (event.key() == Qt::Key_Tab && modifiers == Qt::ShiftModifier))
        return {Kind::Previous};
    if (modifiers != Qt::NoModifier)
        return {};
    if (event.key() == Qt::Key_Tab)
        return {Kind::Next};
    if (event.key() == Qt::Key_Escape)
        return {Kind::Leave};
    if (event.key() == Qt::Key_F8)
        return {Kind::Keep};
    if (isEnter(event) && !event.isAutoRepeat())
        return {Kind::Confirm};
    return {};
}

/// In an empty field the keys that move are the form's; the one held down to delete the text is not.
bool isMove(const KeyMeaning &meaning, const QKeyEvent &event)
{
    switch (meaning.kind) {
    case Kind::Previous:
    case Kind::Next:
    case Kind::First:
    case Kind::LookBack:
        return !event.isAutoRepeat();
    default:
        return false;
    }
}

} // namespace

EntryEditor::EntryEditor(QWidget *parent) : QWidget(parent), m_line(new QLineEdit), m_text(new QPlainTextEdit)
{
    auto *both = new QVBoxLayout(this);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_line);
    both->addWidget(m_text);
    m_line->installEventFilter(this);
    m_text->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &EntryEditor::edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT edited(m_text->toPlainText()); });
}

void EntryEditor::setDesk(EntryDesk *desk)
{
    m_desk = desk;
    const bool isReading = desk != nullptr && desk->isReading();
    m_line->setReadOnly(isReading);
    m_text->setReadOnly(isReading);
}

void EntryEditor::edit(QuestionKind kind, const QString &text, const QString &name)
{
    m_isLong = kind == QuestionKind::FreeText;
    const QSignalBlocker lineBlocker(m_line);
    const QSignalBlocker textBlocker(m_text);
    m_line->setText(m_isLong ? QString() : text);
    m_text->setPlainText(m_isLong ? text : QString());
    m_text->moveCursor(QTextCursor::End);
    m_line->setVisible(!m_isLong);
    m_text->setVisible(m_isLong);
    QWidget *field = m_isLong ? static_cast<QWidget *>(m_text) : m_line;
    field->setAccessibleName(name);
    setFocusProxy(field);
}

void EntryEditor::describe(const QString &text)
{
    m_line->setAccessibleDescription(text);
    m_text->setAccessibleDescription(text);
}

QString EntryEditor::text() const
{
    return m_isLong ? m_text->toPlainText() : m_line->text();
}

/// With Alt a letter is no text (AltGr comes as Ctrl+Alt on Windows), and one that is still held from the question before does
/// not begin this one's.
bool EntryEditor::isStray(const QKeyEvent &event) const
{
    const bool isLetter = !event.text().isEmpty() && event.text().front().isPrint();
    const bool isWithAlt = (event.modifiers() & (Qt::AltModifier | Qt::ControlModifier)) == Qt::AltModifier;
    return isLetter && (isWithAlt || (event.isAutoRepeat() && text().isEmpty()));
}

KeyMeaning EntryEditor::meaningInLine(const QKeyEvent &event) const
{
    if (const KeyMeaning leaving = leavingKey(event); leaving.kind != Kind::None)
        return leaving;
    const KeyMeaning meaning = meaningOf(event);
    switch (meaning.kind) {
    case Kind::Undo:
        return m_line->isUndoAvailable() ? KeyMeaning() : meaning;
    case Kind::Redo:
        return m_line->isRedoAvailable() ? KeyMeaning() : meaning;
    case Kind::GoTo:
        return meaning;
    default:
        break;
    }
    const bool isNothing = event.key() == Qt::Key_Space || meaning.kind == Kind::Marks || meaning.kind == Kind::Unreadable;
    const bool isLetter = event.text().size() == 1 && event.text().front().isLetter();
    if (m_line->text().isEmpty() && ((isNothing && !isLetter) || isMove(meaning, event)))
        return meaning;
    const bool isVertical = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    return isVertical ? meaning : KeyMeaning();
}

KeyMeaning EntryEditor::meaningInText(const QKeyEvent &event) const
{
    if (const KeyMeaning leaving = leavingKey(event); leaving.kind != Kind::None)
        return leaving;
    const KeyMeaning meaning = meaningOf(event);
    if (meaning.kind == Kind::Undo)
        return m_text->document()->isUndoAvailable() ? KeyMeaning() : meaning;
    if (meaning.kind == Kind::Redo)
        return m_text->document()->isRedoAvailable() ? KeyMeaning() : meaning;
    if (m_text->document()->isEmpty() && isMove(meaning, event))
        return meaning;
    QTextCursor cursor = m_text->textCursor();
    const bool leavesUp = event.key() == Qt::Key_Up && !cursor.movePosition(QTextCursor::Up);
    const bool leavesDown = event.key() == Qt::Key_Down && !cursor.movePosition(QTextCursor::Down);
    return (leavesUp || leavesDown) && !event.isAutoRepeat() ? meaning : KeyMeaning();
}

bool EntryEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_desk == nullptr)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if ((isEnter(key) && key.isAutoRepeat()) || isStray(key))
        return true;
    if (m_desk->isGoing()) {
        m_desk->press(meaningOf(key));
        return true;
    }
    const bool isNewLine = isEnter(key) && (key.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
    if (m_isLong && isNewLine) {
        if (!m_desk->isReading())
            m_text->insertPlainText(QStringLiteral("\n"));
        return true;
    }
    const KeyMeaning meaning = m_isLong ? meaningInText(key) : meaningInLine(key);
    return meaning.kind != Kind::None && m_desk->press(meaning);
}

} // namespace ljus
