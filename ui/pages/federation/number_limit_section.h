// One number that the federation may decide for itself, with its source.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/federation/limit_section.h"

class QDoubleSpinBox;

namespace ljus {

class NumberLimitSection final : public LimitSection
{
    Q_OBJECT
public:
    NumberLimitSection(Limit which, Session &session);

protected:
    [[nodiscard]] std::optional<QString> showStored() override;
    [[nodiscard]] QString noteOn(const QString &source) const override;
    [[nodiscard]] Result<void> store(const std::optional<QString> &source) override;

private:
    Limit m_which;
    QDoubleSpinBox *m_limit;
};

} // namespace ljus
