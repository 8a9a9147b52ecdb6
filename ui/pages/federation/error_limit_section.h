// From how many keying errors a pile is to be keyed again, with its source.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/federation/limit_section.h"

class QDoubleSpinBox;

namespace ljus {

class ErrorLimitSection : public LimitSection
{
    Q_OBJECT
public:
    explicit ErrorLimitSection(Session &session);

protected:
    [[nodiscard]] std::optional<QString> showStored() override;
    [[nodiscard]] QString noteOn(const QString &source) const override;
    [[nodiscard]] Result<void> store(const std::optional<QString> &source) override;

private:
    QDoubleSpinBox *m_limit;
};

} // namespace ljus
