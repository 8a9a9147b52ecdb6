// Finds a question by its printed number while the number is typed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/instrument.h"

#include <QString>

#include <optional>
#include <vector>

namespace ljus {

class QuestionPrompt
{
public:
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const QString &typed() const { return m_typed; }
    void open();
    void close() { m_isOpen = false; }
    void type(int digit) { m_typed += QString::number(digit); }
    /// The index of the question with just this number, else of the only one in @a questions whose number begins so.
    [[nodiscard]] std::optional<int> found(const std::vector<const Question *> &questions) const;
    /// No number in @a questions begins so.
    [[nodiscard]] bool leadsNowhere(const std::vector<const Question *> &questions) const;

private:
    bool m_isOpen = false;
    QString m_typed;
};

} // namespace ljus
