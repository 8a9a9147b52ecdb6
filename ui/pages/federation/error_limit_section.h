// From how many keying errors a pile is to be keyed again, with its source.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/federation/section.h"

#include <optional>

class QDoubleSpinBox;
class QLineEdit;
class QPushButton;

namespace ljus {

class ErrorLimitSection : public FederationSection
{
    Q_OBJECT
public:
    explicit ErrorLimitSection(Session &session);
    void refresh() override;

private:
    void save();
    [[nodiscard]] bool store(const std::optional<ErrorLimitSetting> &setting);
    void useDefault();

    QDoubleSpinBox *m_limit;
    QLineEdit *m_source;
    QPushButton *m_default;
    bool m_isEdited = false; ///< and not saved yet
};

} // namespace ljus
