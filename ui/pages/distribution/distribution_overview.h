// Every questionnaire in every activity of the round, what is missing first, and the chosen one below.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/distribution.h"
#include "ui/parts/row_table_model.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <utility>

class QTableView;

namespace ljus {

class LineCard;

class DistributionOverview final : public QWidget
{
    Q_OBJECT
public:
    explicit DistributionOverview(QWidget *parent = nullptr);

    /// Keeps the chosen one. @a distribution is borrowed until the next one is shown.
    void show(const Distribution &distribution, const QString &language);
    void stateNumbers(); ///< goes to where the chosen one's numbers are written
    void setWritable(bool isWritable); ///< whether numbers can be stated
    [[nodiscard]] const DistributionLine *chosen() const; ///< null: there is none
    void choose(const QString &questionnaire, std::optional<Id<Activity>> activity); ///< the first of it where it has no such
    bool chooseFirstList(); ///< false: there is none
    [[nodiscard]] QTableView &table() const { return *m_table; }

Q_SIGNALS:
    void chosenChanged();
    void openRequested();
    void stated(std::optional<int> eligible, std::optional<int> handedOut);

private:
    using Model = RowTableModel<const DistributionLine *>;

    [[nodiscard]] std::vector<Model::Column> columns() const;
    bool chooseWhere(const std::function<bool(const DistributionLine &)> &holds);
    void showChosen();

    const Distribution *m_distribution = nullptr;
    QString m_language;
    Model m_model;
    std::optional<std::pair<QString, qint64>> m_chosenPlace; ///< questionnaire and activity
    QTableView *m_table;
    LineCard *m_card;
};

} // namespace ljus
