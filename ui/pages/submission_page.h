// Inlämning: what will be sent, what should be mended first, and the file.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/submit.h"
#include "ui/pages/page.h"
#include "ui/parts/row_table_model.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace ljus {

class Card;
class EmptyState;

class SubmissionPage : public Page
{
    Q_OBJECT
public:
    SubmissionPage(Session &session, Prompts &prompts); ///< both borrowed, must outlive this

protected:
    void refresh() override;

private:
    struct Line
    {
        QString questionnaire;
        ResponseRates rates;
    };

    [[nodiscard]] static std::vector<RowTableModel<Line>::Column> columns();
    void buildContent();
    [[nodiscard]] QWidget *buildReason();
    [[nodiscard]] Card *buildContents();
    [[nodiscard]] Card *buildDefinition();
    void fill(const SubmissionPreview &preview);
    void fillTable(const RoundOverview &overview);
    void fillRemarks(const SubmissionPreview &preview);
    void fillDefinition(const SubmissionPreview &preview);
    void exportFile();

    Prompts &m_prompts;
    QString m_suggestedFileName;
    RowTableModel<Line> m_model;
    EmptyState *m_noRound;
    QWidget *m_content;
    QWidget *m_reason; ///< why nothing can be sent
    QTableView *m_table;
    Card *m_remarks;
    QPushButton *m_mendCounts;
    QLabel *m_responses;
    QLabel *m_definition;
    QBoxLayout *m_status;
    QLabel *m_source;
    QLabel *m_fingerprint;
};

} // namespace ljus
