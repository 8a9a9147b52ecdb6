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
    /// Adds a digit. Gives the index of the question as soon as no other number in @a questions begins so; closes itself then,
    /// and also when no number begins so.
    std::optional<int> type(int digit, const std::vector<const Question *> &questions);
    /// The index of the question with just this number; closes itself.
    std::optional<int> accept(const std::vector<const Question *> &questions);

private:
    bool m_isOpen = false;
    QString m_typed;
};

} // namespace ljus
