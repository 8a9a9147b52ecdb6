// The activities, adding one and changing one.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/federation/section.h"
#include "ui/parts/row_table_model.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ljus {

class ActivitiesSection : public FederationSection
{
    Q_OBJECT
public:
    explicit ActivitiesSection(Session &session);
    void refresh() override;

private:
    void buildForm();
    void fillForm();
    void save();
    void remove();
    [[nodiscard]] std::optional<Activity> chosen() const;
    [[nodiscard]] Result<Activity> typed() const;
    [[nodiscard]] static std::vector<RowTableModel<Activity>::Column> columns();

    RowTableModel<Activity> m_model;
    QTableView *m_table;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_municipality = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_new = nullptr;
};

} // namespace ljus
