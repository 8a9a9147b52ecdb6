// Utdelning: what is known of hand-outs and returns, per questionnaire and activity.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/round_overview.h"
#include "ui/pages/page.h"
#include "ui/parts/row_table_model.h"

class QTableView;

namespace ljus {

class EmptyState;

class DistributionPage : public Page
{
    Q_OBJECT
public:
    explicit DistributionPage(Session &session);

protected:
    void refresh() override;

private:
    struct Line
    {
        QString questionnaire;
        QString activity;
        ResponseRates rates;
    };

    [[nodiscard]] static std::vector<RowTableModel<Line>::Column> columns();

    RowTableModel<Line> m_model;
    EmptyState *m_empty;
    QTableView *m_table;
};

} // namespace ljus
