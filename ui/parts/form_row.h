// Labelled inputs in a line that wraps, with the button that uses them at the end.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QDateEdit;

namespace ljus {

class FormRow : public QWidget
{
    Q_OBJECT
public:
    explicit FormRow(QWidget *parent = nullptr);

    /// Puts @a input under a label that is its buddy and its accessible name; takes ownership and gives it back.
    template<typename Input>
    Input *add(const QString &label, Input *input)
    {
        addLabelled(label, input);
        return input;
    }
    void addButton(QWidget *button); ///< takes ownership

private:
    void addLabelled(const QString &label, QWidget *input);
};

/// A date input with a calendar, written as 2026-11-01.
[[nodiscard]] QDateEdit *makeDateEdit();

} // namespace ljus
