// Förbundet: the federation, its rounds, activities, counts and limits.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <vector>

namespace ljus {

class FederationSection;

class FederationPage : public Page
{
    Q_OBJECT
public:
    explicit FederationPage(Session &session); ///< borrowed, must outlive this

protected:
    void refresh() override;

private:
    std::vector<FederationSection *> m_sections;
};

} // namespace ljus
