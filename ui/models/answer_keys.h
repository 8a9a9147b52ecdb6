// What the keys mean while paper forms are keyed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/instrument.h"

#include <QString>

#include <optional>
#include <vector>

class QKeyEvent;

namespace ljus {

/// One meaning per key, on the top row and the numeric keypad alike, whatever the question.
struct KeyMeaning
{
    enum class Kind {
        None, ///< not a key of the form
        Digit,
        DontKnow,
        Blank,
        Marks,
        Unreadable,
        Previous,
        Next,
        First,
        LookBack,
        Confirm,
        GoTo, ///< a question by its number, which is typed next
        Keep, ///< personal data in a text, as they stand
        Undo,
        Redo,
        Leave,
    };

    Kind kind = Kind::None;
    int digit = 0; ///< of Digit, 0–9

    friend bool operator==(const KeyMeaning &, const KeyMeaning &) = default;
};

/// What @a event means for a choice question. With Alt, Ctrl or Meta held: nothing but Undo (Ctrl+Z) and Redo (Ctrl+Y,
/// Ctrl+Shift+Z). A key that repeats itself only moves.
[[nodiscard]] KeyMeaning meaningOf(const QKeyEvent &event);

/// Which key stands for which option: 1 … in the paper's order, two digits each when there are more than nine; "don't know" has
/// its own key.
class OptionKeys
{
public:
    explicit OptionKeys(const Question &question);

    [[nodiscard]] int digits() const { return m_ordinary.size() > 9 ? 2 : 1; }
    /// The option's index in the question; nothing when there is no such number.
    [[nodiscard]] std::optional<int> optionFor(int number) const;
    [[nodiscard]] std::optional<int> dontKnow() const { return m_dontKnow; }
    /// What is printed on the option's key: "3", "07", "0" or "+".
    [[nodiscard]] QString capOf(int option) const;

private:
    std::vector<int> m_ordinary;
    std::optional<int> m_dontKnow;
};

} // namespace ljus
