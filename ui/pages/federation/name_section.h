// The federation's name.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/federation/section.h"

class QLineEdit;

namespace ljus {

class NameSection : public FederationSection
{
    Q_OBJECT
public:
    explicit NameSection(Session &session);
    void refresh() override;

private:
    void rename();

    QLineEdit *m_name;
};

} // namespace ljus
