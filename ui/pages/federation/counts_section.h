// How many could be asked and how many were handed a questionnaire, activity by activity.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/counts_model.h"
#include "ui/pages/federation/section.h"

class QComboBox;

namespace ljus {

class FillInTable;

class CountsSection : public FederationSection
{
    Q_OBJECT
public:
    explicit CountsSection(Session &session);
    void refresh() override;

private:
    void fillQuestionnaires();
    void fillLines();
    void store(const CountsModel::Line &line);

    CountsModel m_model;
    QComboBox *m_questionnaire;
    FillInTable *m_table;
};

} // namespace ljus
