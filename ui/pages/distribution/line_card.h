// One questionnaire in one activity: where it stands, what to see to, and its numbers.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/distribution.h"
#include "ui/parts/card.h"

class QLabel;
class QPushButton;
class QSpinBox;

namespace ljus {

class FormRow;

class LineCard final : public Card
{
    Q_OBJECT
public:
    explicit LineCard(QWidget *parent = nullptr);

    void show(const DistributionLine &line, const Distribution &distribution, const QString &language);

    void takeFocus(); ///< in the first number

Q_SIGNALS:
    void stated(std::optional<int> eligible, std::optional<int> handedOut);
    void listRequested();

private:
    void giveNumbers();

    QLabel *m_sentence;
    QLabel *m_problems;
    FormRow *m_numbers;
    QSpinBox *m_eligible;
    QSpinBox *m_handedOut;
    QPushButton *m_toList;
    QPushButton *m_drop; ///< where there are a list and other numbers too
};

} // namespace ljus
