// The two limits for few answers, with their source.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/federation/section.h"

#include <optional>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ljus {

class LimitsSection : public FederationSection
{
    Q_OBJECT
public:
    explicit LimitsSection(Session &session);
    void refresh() override;

private:
    void save();
    [[nodiscard]] bool store(const std::optional<FewAnswersSetting> &setting);
    void useDefaults();

    QSpinBox *m_warn;
    QSpinBox *m_hide;
    QLineEdit *m_source;
    QPushButton *m_defaults;
    bool m_isEdited = false; ///< and not saved yet
};

} // namespace ljus
