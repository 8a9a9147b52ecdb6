// What the keys mean while paper forms are keyed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/answer_keys.h"

#include <QKeyEvent>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;
using Kind = KeyMeaning::Kind;

namespace {

/// The character that the key types; else the one printed on it.
QChar characterOf(const QKeyEvent &event)
{
    if (event.text().size() == 1 && event.text().front().isPrint())
        return event.text().front().toUpper();
    const bool isPlain = event.text().isEmpty() && event.key() >= Qt::Key_Space && event.key() <= Qt::Key_AsciiTilde;
    return isPlain ? QChar(event.key()) : QChar();
}

KeyMeaning meaningOfCharacter(QChar character)
{
    if (character >= u'0' && character <= u'9')
        return {Kind::Digit, character.digitValue()};
    switch (character.unicode()) {
    case u'+':
    case u'V': // vet ej
        return {Kind::DontKnow};
    case u' ':
    case u'-':
    case u'B': // blank
        return {Kind::Blank};
    case u'*':
    case u'F': // flera
        return {Kind::Marks};
    case u'/':
    case u'O': // oläsligt
        return {Kind::Unreadable};
    case u'G': // gå till
        return {Kind::GoTo};
    default:
        return {};
    }
}

KeyMeaning meaningOfMove(int key)
{
    switch (key) {
    case Qt::Key_Backspace:
    case Qt::Key_Up:
    case Qt::Key_Left:
        return {Kind::Previous};
    case Qt::Key_Down:
    case Qt::Key_Right:
        return {Kind::Next};
    case Qt::Key_Home:
        return {Kind::First};
    case Qt::Key_End:
        return {Kind::LookBack};
    default:
        return {};
    }
}

KeyMeaning meaningWithControl(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Undo))
        return {Kind::Undo};
    const bool isCtrlY = event.key() == Qt::Key_Y && event.modifiers() == Qt::ControlModifier;
    return event.matches(QKeySequence::Redo) || isCtrlY ? KeyMeaning{Kind::Redo} : KeyMeaning{};
}

} // namespace

KeyMeaning meaningOf(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::AltModifier | Qt::ControlModifier | Qt::MetaModifier))
        return meaningWithControl(event);
    if (const KeyMeaning move = meaningOfMove(event.key()); move.kind != Kind::None)
        return move;
    if (event.isAutoRepeat())
        return {};
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        return {Kind::Confirm};
    if (event.key() == Qt::Key_Escape)
        return {Kind::Leave};
    if (event.key() == Qt::Key_F8)
        return {Kind::Keep};
    return meaningOfCharacter(characterOf(event));
}

OptionKeys::OptionKeys(const Question &question)
{
    for (int i = 0; i < static_cast<int>(question.options.size()); ++i) {
        if (question.options[static_cast<std::size_t>(i)].dontKnow)
            m_dontKnow = i;
        else
            m_ordinary.push_back(i);
    }
}

std::optional<int> OptionKeys::optionFor(int number) const
{
    if (number < 1 || number > static_cast<int>(m_ordinary.size()))
        return std::nullopt;
    return m_ordinary[static_cast<std::size_t>(number - 1)];
}

QString OptionKeys::capOf(int option) const
{
    if (option == m_dontKnow)
        return digits() == 1 ? u"0"_s : u"+"_s;
    const auto found = std::find(m_ordinary.cbegin(), m_ordinary.cend(), option);
    const auto number = static_cast<int>(found - m_ordinary.cbegin()) + 1;
    return u"%1"_s.arg(number, digits(), 10, QChar(u'0'));
}

} // namespace ljus
