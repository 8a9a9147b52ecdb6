// Adds many lines with running numbers to an activity's list.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/hand_out.h"
#include "ui/parts/card.h"
#include "ui/session.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ljus {

class NewLinesCard final : public Card
{
    Q_OBJECT
public:
    explicit NewLinesCard(QWidget *parent = nullptr);

    /// Suggests the number after the highest of @a lines.
    void begin(const Session &session, const std::vector<HandOut> &lines);
    void takeFocus();

Q_SIGNALS:
    void added(const std::vector<ljus::HandOut> &lines);

private:
    void give();

    QComboBox *m_questionnaire;
    QLineEdit *m_prefix;
    QSpinBox *m_first;
    QSpinBox *m_count;
};

} // namespace ljus
