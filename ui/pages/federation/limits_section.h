// The two limits for few answers, with their source.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/federation/limit_section.h"

class QSpinBox;

namespace ljus {

class LimitsSection : public LimitSection
{
    Q_OBJECT
public:
    explicit LimitsSection(Session &session);

protected:
    [[nodiscard]] std::optional<QString> showStored() override;
    [[nodiscard]] QString noteOn(const QString &source) const override;
    [[nodiscard]] Result<void> store(const std::optional<QString> &source) override;

private:
    QSpinBox *m_warn;
    QSpinBox *m_hide;
};

} // namespace ljus
