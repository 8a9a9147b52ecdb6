// Enkäter: the definitions that the file holds, what they ask, and adding one from a file.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/parts/row_table_model.h"

class QComboBox;
class QLabel;
class QTableView;

namespace ljus {

class FilterRow;

class QuestionnairesPage : public Page
{
    Q_OBJECT
public:
    QuestionnairesPage(Session &session, Prompts &prompts); ///< both borrowed, must outlive this

protected:
    void refresh() override;

private:
    struct Line
    {
        QString number;
        QString text;
        QString options;
        QString indicator;
        QString change; ///< against the version before
    };

    void addDefinition();
    void fillQuestionnaires();
    void fillVersions();
    void fillQuestions();
    [[nodiscard]] const Questionnaire *questionnaire() const;
    [[nodiscard]] static std::vector<RowTableModel<Line>::Column> columns();

    Prompts &m_prompts;
    std::vector<StoredInstrument> m_definitions;
    RowTableModel<Line> m_model;
    FilterRow *m_filters;
    QComboBox *m_definition;
    QComboBox *m_questionnaire;
    QComboBox *m_version;
    QLabel *m_status;
    QTableView *m_table;
};

} // namespace ljus
