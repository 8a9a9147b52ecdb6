// The measuring rounds, and adding one.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/federation/section.h"
#include "ui/parts/row_table_model.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ljus {

class RoundsSection : public FederationSection
{
    Q_OBJECT
public:
    explicit RoundsSection(Session &session);
    void refresh() override;

private:
    struct Line
    {
        Round round;
        QString definition;
    };

    void buildForm();
    void suggest();
    void addRound();
    [[nodiscard]] static std::vector<RowTableModel<Line>::Column> columns();

    RowTableModel<Line> m_model;
    QTableView *m_table;
    QLineEdit *m_name = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QComboBox *m_definition = nullptr;
    bool m_definitionIsChosen = false; ///< by the person; else it is the newest
    QPushButton *m_add = nullptr;
};

} // namespace ljus
